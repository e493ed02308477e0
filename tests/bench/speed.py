r"""What a parse costs, in units of `re.findall(r"\w+", text)` on the same texts: the median of five rounds of each.

python tests/bench/speed.py FOLDER                       the .txt files below a folder
python tests/bench/speed.py PAGES.jsonl.gz VIEW [VIEW…]  the texts of those names in a file of JSON lines
"""

from __future__ import annotations

import gc
import gzip
import json
import re
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

from newsparse import parse


def texts(path: Path, view: str) -> list[str]:
    if path.is_dir():
        return [p.read_bytes().decode("utf-8") for p in sorted(path.rglob("*.txt"))]
    with gzip.open(path, "rt", encoding="utf-8") as file:
        return [text for text in (json.loads(line).get(view) or "" for line in file) if text.strip()]


def seconds(step: Callable[[str], object], of: list[str]) -> float:
    start = time.perf_counter()
    for text in of:
        step(text)
    return time.perf_counter() - start


def ratio(of: list[str], rounds: int = 5) -> float:
    """The median over rounds of the time to parse by the time to find the words."""
    words = re.compile(r"\w+").findall
    seconds(parse, of)
    gc.collect()
    gc.disable()
    try:
        return statistics.median(seconds(parse, of) / seconds(words, of) for _ in range(rounds))
    finally:
        gc.enable()


def main() -> None:
    path, *views = sys.argv[1:] or ["samples"]
    for view in views or [""]:
        of = texts(Path(path), view)
        print(f"{path} {view} {len(of)} texts: {ratio(of):.1f} times the words")


if __name__ == "__main__":
    main()
