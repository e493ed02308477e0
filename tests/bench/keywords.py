"""How well keywords that are run together without separators are split: the share found, and the share of what was found that is right.

    python tests/bench/keywords.py [PAGES.jsonl.gz]

PAGES hold a `text` with such keywords and their `truth["topics"]`. Without PAGES the texts are made from `samples/`: the keywords
of each sample that has three or more are printed with single spaces behind its language's label, below its headline and paragraphs.
"""

from __future__ import annotations

import argparse
import gzip
import json
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from newsparse import parse
from newsparse.languages import load
from newsparse.text.fold import fold

SAMPLES = Path(__file__).parents[2] / "samples"
_FEWEST = 3

Case = tuple[str, str, list[str]]
"""Language, text, keywords."""


def made() -> Iterator[Case]:
    for path in sorted(SAMPLES.glob("*/*.json")):
        article = json.loads(path.read_text(encoding="utf-8"))
        language = path.parent.name
        labels = load(language).keywords.split("\n")
        label = next((label for label in labels if label.strip()), "")
        if len(article["keywords"]) >= _FEWEST and article["paragraphs"] and label and article["headline"]:
            lines = [article["headline"], *article["paragraphs"], f"{label.strip()}: {' '.join(article['keywords'])}"]
            yield language, "\n\n".join(lines), article["keywords"]


def read(path: Path) -> Iterator[Case]:
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for row in map(json.loads, file):
            yield row.get("lang") or "?", row["text"], row["truth"]["topics"]


def table(cases: Iterator[Case]) -> str:
    scores: dict[str, list[tuple[float, float, bool]]] = defaultdict(list)
    for language, text, keywords in cases:
        wanted, found = set(map(fold, keywords)), set(map(fold, parse(text).keywords))
        hits = len(wanted & found)
        scores[language].append((hits / len(wanted), hits / len(found) if found else 0.0, wanted == found))
    lines = [f"{'language':10}{'lists':>8}{'found':>8}{'right':>8}{'exact':>8}"]
    every = [score for language in scores for score in scores[language]]
    for language, those in [*sorted(scores.items()), ("all", every)]:
        cells = [f"{sum(column) / len(those):8.3f}" for column in zip(*those, strict=True)]
        lines.append(f"{language:10}{len(those):8}" + "".join(cells))
    return "\n".join(lines)


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("pages", nargs="?", type=Path, metavar="PAGES.jsonl.gz")
    pages = arguments.parse_args().pages
    if pages and not pages.is_file():
        arguments.error(f"{pages}: no such file")
    print(table(read(pages) if pages else made()))


if __name__ == "__main__":
    main()
