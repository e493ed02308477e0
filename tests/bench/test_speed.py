"""The benchmark runs; what it measures is not tested here, for a busy machine must not fail a test."""

from __future__ import annotations

import gzip
import json
import os
import re
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(HERE.parents[1])}


def test_the_benchmark_prints_a_ratio_for_texts_and_for_pages(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("New bridge opens\n\nThe bridge over the river opened on Friday.\n", "utf-8")
    with gzip.open(tmp_path / "pages.jsonl.gz", "wt", encoding="utf-8") as file:
        file.write(json.dumps({"article": "New bridge opens", "full": ""}) + "\n")
    for arguments in ([str(tmp_path)], [str(tmp_path / "pages.jsonl.gz"), "article"]):
        run = subprocess.run(
            [sys.executable, str(HERE / "speed.py"), *arguments],
            capture_output=True,
            text=True,
            check=True,
            env=ENVIRONMENT,
        )
        assert re.search(r"\b1 texts: \d+\.\d times the words\n$", run.stdout)
        assert run.stderr == ""
