"""The table counts the values given at each confidence, and how many of them are right."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent


def test_values_are_counted_by_their_confidence(tmp_path: Path) -> None:
    truth = {
        "title": "New bridge opens",
        "date": "2024-05-03",
        "authors": ["Anna Lind"],
        "paragraphs": ["The bridge opened."],
    }
    page = {"id": "a", "truth": truth, "visible": {"full": {"headline": True, "date": True, "authors": True}}}
    with gzip.open(tmp_path / "pages.jsonl.gz", "wt", encoding="utf-8") as file:
        file.write(json.dumps(page) + "\n")
    found = {
        "headline": [("New Bridge opens", 0.95, True), ("Menu", 0.2, False)],
        "published": [("2024-05-03T10:00", 0.6, True)],
        "authors": [("Anna Lind", 0.9, True), ("Staff", 0.92, True)],
    }
    evidence = {
        field: [{"value": value, "confidence": sure, "accepted": accepted} for value, sure, accepted in those]
        for field, those in found.items()
    }
    record = {"id": "a", "view": "full", "article": {"evidence": evidence}}
    (tmp_path / "out.jsonl").write_text(json.dumps(record) + "\n", "utf-8")
    script = [
        sys.executable,
        str(HERE / "reliability.py"),
        str(tmp_path / "out.jsonl"),
        str(tmp_path / "pages.jsonl.gz"),
    ]
    rows = subprocess.run(script, capture_output=True, text=True, check=True).stdout.splitlines()
    assert [row.split() for row in rows[1:]] == [
        ["headline", "1.000", "(1)"],
        ["published", "1.000", "(1)"],
        ["authors", "0.500", "(2)"],
    ]
