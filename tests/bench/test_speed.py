"""The benchmark runs; what it measures is not tested here, for a busy machine must not fail a test."""

from __future__ import annotations

import gzip
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(HERE.parents[1])}


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(HERE / "speed.py"), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False, env=ENVIRONMENT)


def test_one_run_prints_and_writes_every_figure_and_says_what_became_slower(tmp_path: Path) -> None:
    texts = tmp_path / "texts"
    texts.mkdir()
    (texts / "a.txt").write_text("New bridge opens\n\nThe bridge over the river opened on Friday.\n", "utf-8")
    with gzip.open(tmp_path / "pages.jsonl.gz", "wt", encoding="utf-8") as file:
        file.write(json.dumps({"article": "افتتاح جسر جديد فوق النهر", "full": ""}) + "\n")
    out = tmp_path / "new.json"
    done = run(str(texts), str(tmp_path / "pages.jsonl.gz"), "--rounds", "1", "--json", str(out))
    assert (done.returncode, done.stderr) == (0, "")
    for group in ("texts", "pages article", "English", "Arab"):
        assert re.search(rf"^{group} +1 +\d+\.\d\d", done.stdout, re.MULTILINE), group
    figures = json.loads(out.read_text("utf-8"))
    assert sum(figures["share"].values()) == pytest.approx(1)
    assert set(figures["start"]) == {"--version", "FILE -f json", "FILE -f table"}
    assert figures["peers, ms"]["newsparse"] > 0
    for name in figures["start"]:
        figures["start"][name] /= 100
    (tmp_path / "old.json").write_text(json.dumps(figures), "utf-8")
    done = run(str(texts), "--rounds", "1", "--against", str(tmp_path / "old.json"))
    assert done.returncode == 1
    assert "more than a quarter slower" in done.stderr
    assert "--version: " in done.stderr


def test_it_needs_texts(tmp_path: Path) -> None:
    done = run(str(tmp_path))
    assert (done.returncode, done.stdout) == (1, "")
    assert "no texts" in done.stderr
