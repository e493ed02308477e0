"""Look for a text that breaks a parse or makes its time grow faster than the text: for so many minutes, or until one is found.

    python tests/bench/fuzz.py [MINUTES] [SEED]

A text is put together by chance of what articles are made of (labels in every language, dates, marks, odd characters) and of pieces
of the samples, repeated; it is parsed, written as plain data and read back, and its time is compared at 1, 4 and 16 times
its length. A text that costs more than 6.25 times as much for 4 times as much, twice in a row and again when measured anew, is printed as
Python writes it, and the exit code is 1.
"""

from __future__ import annotations

import gc
import itertools
import random
import sys
import time
from pathlib import Path

from newsparse import Article, parse
from newsparse.errors import NewsparseError
from newsparse.languages import load_all

LIMIT = 2.5**2
SMALL = 4_000
"""Characters of the shortest of the three; below it the fixed cost of a parse hides the rest."""
SAMPLES = Path(__file__).parents[2] / "samples"
ODD = "\0 \x1b[31m \ud83d \udcff \u200f \u202e \u2069 \u200c \u200d \u200b \ufeff \xa0 \u3000 \u2028 \xad \ufefb \ufb01 \u0301 \ufffd \t \v"
MARKS = " :|-–—/,،;.()[]«»\"'•·#@©…"
ENDS = ("\n", "\n\n", "\r\n", "\r", " ", "", " | ", ", ")
KINDS = """
published updated source byline keywords related section credit boilerplate ending agencies comments promo notices reporter
""".split()


def pieces() -> list[str]:
    """What texts are put together of."""
    labels = {line for one in load_all() for kind in KINDS for line in getattr(one, kind).splitlines()}
    lines = {line for path in SAMPLES.rglob("*.txt") for line in path.read_text("utf-8", "replace").splitlines()}
    dates = "5 March 2024|3/4/2024|10:30|31st, May 2024 GMT|2024-05-31T14:20+03:00|٣ أيار ٢٠٢٤|民國110年|3 hours ago|25 شوال 1436 هـ"
    return sorted(labels) + sorted(lines) + dates.split("|") + ODD.split(" ") + list(MARKS) + list("a5ب字ก٧")


def unit(chance: random.Random, known: list[str]) -> str:
    """A few pieces in a row."""
    found = []
    for _ in range(chance.choice((1, 1, 2, 3, 5, 8, 20))):
        piece = chance.choice(known)
        found.append(piece * chance.choice((1, 1, 1, 2, 7)) + chance.choice(ENDS))
    return "".join(found)


def seconds(text: str) -> float:
    """The least time of two parses."""
    found = []
    for _ in range(2):
        start = time.perf_counter()
        parse(text)
        found.append(time.perf_counter() - start)
    return min(found)


def grows(text: str) -> bool:
    """Whether the time of a parse grows faster than the text does, at both of two steps."""
    times = [seconds(text * factor) for factor in (1, 4, 16)]
    return all(after > LIMIT * before for before, after in itertools.pairwise(times))


def fault(text: str) -> str:
    """What is wrong with a text, empty if nothing is."""
    try:
        article = parse(text)
        again = Article.from_dict(article.to_dict())
        if again.to_dict() != article.to_dict():
            return "is not read back as it was written"
        if "".join(text[slice(*line.span)] for line in article.lines) != text:
            return "lines are lost"
    except NewsparseError:
        raise
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    large = text * max(1, SMALL // max(1, len(text)))
    return "its time grows faster than it does" if grows(large) and grows(large) and grows(large) else ""


def main() -> int:
    minutes = float(sys.argv[1]) if len(sys.argv) > 1 else 10.0
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    chance, known = random.Random(seed), pieces()
    end = time.monotonic() + 60 * minutes
    count = characters = 0
    gc.disable()
    while time.monotonic() < end:
        text = unit(chance, known)
        if wrong := fault(text):
            print(f"{text!r}: {wrong}")
            return 1
        count += 1
        characters += len(text)
        if count % 50 == 0:
            gc.collect()
    print(f"{count:,} texts of {characters:,} characters, each at up to 16 times {SMALL:,}: nothing found")
    return 0


if __name__ == "__main__":
    sys.exit(main())
