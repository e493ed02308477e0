"""The benchmarks of `batch` and of hostile text run; what they measure is not tested here, for a busy machine must not fail a test."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(HERE.parents[1])}


def output(*arguments: str) -> str:
    run = subprocess.run(
        [sys.executable, *arguments], capture_output=True, text=True, check=False, env=ENVIRONMENT, cwd=HERE
    )
    assert run.returncode in (0, 1), run.stderr
    return run.stdout


def test_a_folder_is_timed_with_one_and_two_processes(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("New bridge opens\n\nThe bridge over the river opened on Friday.\n", "utf-8")
    said = output("batch.py", str(tmp_path), "--rounds", "1", "--copies", "3")
    assert re.search(r"^newsparse, 1 job +\d+ articles a second$", said, re.MULTILINE)
    assert re.search(r"^2 jobs are \d\.\d\d times as fast as 1$", said, re.MULTILINE)


@pytest.mark.skipif(not Path("/proc/self/smaps_rollup").exists(), reason="memory is told by Linux alone")
def test_a_stream_is_timed_and_its_memory_told() -> None:
    said = output("soak.py", "300")
    assert re.match(r"300 articles by 2 processes: \d+ s, \d+ articles a second, at most \d+ MiB", said)


def test_growth_is_told_for_each_kind() -> None:
    said = output("growth.py", "500", "digits", "nested quotes").splitlines()
    assert [line.split("  ")[0] for line in said[1:3]] == ["digits", "nested quotes"]
    assert said[-1].startswith("the worst step is ")


def test_the_fuzzer_looks_at_texts() -> None:
    assert re.match(
        r"\d+ texts of [\d,]+ characters, each at up to 16 times 4,000: nothing found$", output("fuzz.py", "0.03")
    )
