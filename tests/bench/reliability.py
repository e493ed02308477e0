"""How often the values given at each confidence are right: a table of fields by confidence.

    python tests/bench/reliability.py PREDICTIONS.jsonl PAGES.jsonl.gz [PAGES.jsonl.gz…]

PREDICTIONS holds what `tools/train_roles.py PAGES_FOLDER --cross-validate PREDICTIONS.jsonl` writes: for each page and view the
article with its evidence, parsed with weights that have not seen the page's publisher. PAGES hold the truth. A value is judged
where the page has a truth for its field and that truth can be read in the view; a paragraph is right if it is one of the
story's or a piece of one.
"""

from __future__ import annotations

import gzip
import json
import sys
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from compare import key

BORDERS = (0.5, 0.7, 0.8, 0.9)
Truth = dict[str, Any]
Judge = Callable[[str], bool]


def keys(texts: list[str] | None) -> set[str]:
    return {key(text) for text in texts or []} - {""}


def judges(truth: Truth, visible: dict[str, bool]) -> Iterator[tuple[str, str, Judge]]:
    """The field, the name of its evidence and what judges a value of it, for each field that the page can judge."""
    titles = keys([truth.get("title") or "", *truth.get("titles", [])])
    if titles and visible.get("headline"):
        yield "headline", "headline", lambda value: key(value) in titles
    day = str(truth.get("date") or "")[:10]
    if len(day) == 10:
        yield "published", "published", lambda value: value[:10] == day
    for field, name in (("authors", "authors"), ("keywords", "topics"), ("source", "source"), ("related", "related")):
        known = truth.get(name) or (truth.get("links") if field == "related" else None)
        wanted = keys([known] if isinstance(known, str) else known)
        if wanted and visible.get(field, field == "related"):
            yield field, field, lambda value, wanted=wanted: key(value) in wanted  # type: ignore[misc]
    free = keys(truth.get("summary")) | keys(truth.get("subheads"))
    story = "\n".join(keys(truth.get("paragraphs")))
    if story:
        yield "paragraphs", "paragraphs", lambda value: key(value) in story or key(value) in free


def read(path: Path) -> Iterator[dict[str, Any]]:
    with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as file:
        yield from map(json.loads, file)


def table(predictions: Path, pages: list[Path]) -> str:
    rows = {row["id"]: row for path in pages for row in read(path)}
    counts: dict[str, list[list[bool]]] = defaultdict(lambda: [[] for _ in range(len(BORDERS) + 1)])
    for record in read(predictions):
        row = rows.get(record["id"])
        if row is None:
            continue
        evidence = record["article"]["evidence"]
        for field, name, is_right in judges(row["truth"], row.get("visible", {}).get(record["view"], {})):
            for found in evidence.get(name, []):
                if found["accepted"] and found["value"]:
                    counts[field][bisect_right(BORDERS, found["confidence"])].append(is_right(found["value"]))
    heads = [f"under {BORDERS[0]}", *(f"from {border}" for border in BORDERS)]
    lines = [f"{'':12}" + "".join(f"{head:>16}" for head in heads)]
    for field, bins in counts.items():
        cells = [f"{sum(judged) / len(judged):.3f} ({len(judged)})" if judged else "" for judged in bins]
        lines.append(f"{field:12}" + "".join(f"{cell:>16}" for cell in cells))
    return "\n".join(lines)


def main() -> None:
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    print(table(Path(sys.argv[1]), [Path(name) for name in sys.argv[2:]]))


if __name__ == "__main__":
    main()
