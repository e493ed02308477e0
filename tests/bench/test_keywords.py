"""The benchmark of keywords that run together reads pages, and makes texts of its own from the samples."""

from __future__ import annotations

import gzip
import json
import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(HERE.parents[1])}


def _rows(*arguments: str) -> list[list[str]]:
    script = [sys.executable, str(HERE / "keywords.py"), *arguments]
    run = subprocess.run(script, capture_output=True, text=True, check=True, env=ENVIRONMENT)
    return [row.split() for row in run.stdout.splitlines()]


def test_the_samples_make_lists_in_several_languages() -> None:
    heads, *rows = _rows()
    assert heads == ["language", "lists", "found", "right", "exact"]
    assert len(rows) > 3
    assert rows[-1][0] == "all"


def test_pages_are_read(tmp_path: Path) -> None:
    text = "New bridge opens\n\nThe New Bridge over the river opened on Friday, said the Town Council.\n\nTags: New Bridge Town Council\n"
    page = {"lang": "en", "text": text, "truth": {"topics": ["New Bridge", "Town Council", "Rivers"]}}
    with gzip.open(tmp_path / "pages.jsonl.gz", "wt", encoding="utf-8") as file:
        file.write(json.dumps(page) + "\n")
    assert _rows(str(tmp_path / "pages.jsonl.gz"))[-1] == ["all", "1", "0.667", "1.000", "0.000"]
