"""The comparison reads pages with and without truth, and says what is missing."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(HERE.parents[1])}
TEXT = """\
New bridge opens after long delay

By Anna Lind
3 May 2024

The bridge over the river opened on Friday, the town council said, two years later than planned and over its budget.

Traffic will be slow in the first week while drivers get used to the new lanes, the town council said in a statement.
"""


def run(folder: Path) -> subprocess.CompletedProcess[str]:
    script = [sys.executable, str(HERE / "peers.py"), str(folder)]
    return subprocess.run(script, capture_output=True, text=True, check=False, env=ENVIRONMENT)


def test_the_table_has_a_row_a_tool(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    (tmp_path / "a.html").write_text(f"<html><body><pre>{TEXT}</pre></body></html>", "utf-8")
    given = run(tmp_path).stdout.splitlines()
    assert given[0] == "1 pages; share given a value; the last column is milliseconds a page"
    assert given[2].split()[:6] == ["newsparse", "1.000", "1.000", "1.000", "1.000", "0.000"]
    assert [row.split()[0] for row in given[2:]] == ["newsparse", "trafilatura", "newspaper4k"]
    truth = {
        "headline": "New bridge opens",
        "published": "2024-05-03",
        "authors": ["Anna Lind", "Bo Ek"],
        "paragraphs": [],
    }
    (tmp_path / "a.json").write_text(json.dumps(truth), "utf-8")
    assert run(tmp_path).stdout.splitlines()[2].split()[:4] == ["newsparse", "0.000", "1.000", "0.667"]


def test_a_folder_without_pages_is_one_clear_line(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text("<p>a", "utf-8")
    done = run(tmp_path)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == f"{tmp_path} holds no page: put NAME.html beside NAME.txt\n"
