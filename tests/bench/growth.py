"""How the time of a parse grows on hostile text: each kind at n, 2n, 4n and 8n characters, and the worst step between two of them.

    python tests/bench/growth.py [N] [KIND...]

What grows with the text costs twice as much for twice as much;
a step over 2.5 is marked. Each time is the least of five rounds or more.
"""

from __future__ import annotations

import gc
import itertools
import sys
import time
from collections.abc import Callable

from newsparse import parse

N = 20_000
LIMIT = 2.5
ROUNDS = 5

WORDS = "أكد المتحدث باسم البلدية أن الجسر مغلق".split()


def line_of(unit: str) -> Callable[[int], str]:
    """One line that repeats `unit`."""
    return lambda n: unit * (n // len(unit))


def lines_of(unit: str) -> Callable[[int], str]:
    """Many lines, each of them `unit`."""
    return lambda n: (unit + "\n") * (n // (len(unit) + 1))


def below_a_headline(body: Callable[[int], str]) -> Callable[[int], str]:
    """The same as the body of an article."""
    return lambda n: "The old bridge is closed for a week\n\n5 March 2024\n\n" + body(n)


def many_lines(n: int) -> str:
    """Short lines, no two alike."""
    return "\n".join(f"Line {number} of the day" for number in range(n // 20))


def nested(n: int) -> str:
    """Quotes and brackets within each other."""
    return "“(«[" * (n // 8) + "]»)”" * (n // 8)


KINDS: dict[str, Callable[[int], str]] = {
    "digits": line_of("7"),
    "Arabic digits": line_of("٧"),
    "digits and spaces": line_of("12 "),
    "digits and slashes": line_of("12/3/"),
    "dates": line_of("5 March 2024 "),
    "dates, a line each": lines_of("5 March 2024, 10:30"),
    "dates without a year": lines_of("5 March"),
    "months": line_of("March April "),
    "Arabic months": line_of("يناير مارس "),
    "clock times": line_of("10:30 "),
    "label words": line_of("Source: Keywords: Published: By "),
    "Arabic label words": line_of("المصدر: كلمات مفتاحية: نشر في: بقلم "),
    "labels, a line each": lines_of("المصدر:"),
    "bylines": lines_of("By Anna Holm"),
    "authors beside dates": lines_of("Published: 3 May 2024 by Anna Holm"),
    "tickers": below_a_headline(lines_of("21:28 Bakers raise the prices of bread today")),
    "related labels": lines_of("اقرأ أيضاً: خبر آخر من المدينة"),
    "separators": line_of("|"),
    "separators and spaces": line_of("| "),
    "dashes": line_of("- "),
    "commas": line_of("a, "),
    "hashtags": line_of("#news "),
    "one character": line_of("a"),
    "one Arabic character": line_of("ا"),
    "one Chinese character": line_of("新"),
    "one word": line_of("word "),
    "capital words": line_of("Word "),
    "Arabic words": line_of("المدينة "),
    "brackets": line_of("("),
    "nested quotes": nested,
    "quotes": line_of('"'),
    "stops": line_of("."),
    "spaces": line_of(" "),
    "no-break spaces": line_of("\N{NO-BREAK SPACE}"),
    "zero-width characters": line_of("\N{ZERO WIDTH SPACE}"),
    "bidi marks": line_of("\N{RIGHT-TO-LEFT OVERRIDE}a"),
    "combining marks": line_of("e\N{COMBINING ACUTE ACCENT}\N{COMBINING DIAERESIS}"),
    "surrogates": line_of("\ud800"),
    "NULs": line_of("\0"),
    "escape sequences": line_of("\x1b[31m"),
    "empty lines": lines_of(""),
    "blank lines": lines_of("  \t"),
    "carriage returns": line_of("\r"),
    "short lines": lines_of("a"),
    "lines alike": lines_of("The town said that the bridge is closed."),
    "lines unlike": many_lines,
    "addresses": line_of("https://news.example/a?b=c "),
    "mail addresses": line_of("anna@news.example "),
    "datelines": lines_of("MADRID, 5 Mar. (EUROPA PRESS) -"),
    "places": line_of("LONDON (Reuters) - "),
    "keywords run together": below_a_headline(lambda n: "Keywords: " + "bridgeharbourtown " * (n // 18)),
    "Arabic keywords": below_a_headline(lambda n: "كلمات مفتاحية " + " ".join(WORDS * (n // 40))),
    "a long paragraph": below_a_headline(line_of("The town said that bridge is closed. ")),
    "long paragraphs": below_a_headline(lines_of("The town said on Tuesday that the bridge is closed. " * 10)),
    "headlines": lines_of("Town closes the old bridge for a week after a storm"),
    "captions": lines_of("Photo: Anna Holm / Reuters"),
}


def seconds(text: str) -> float:
    """The time of one parse, without that of looking for garbage, which comes when it likes."""
    gc.collect()
    gc.disable()
    try:
        start = time.perf_counter()
        parse(text)
        return time.perf_counter() - start
    finally:
        gc.enable()


def growth(kind: str, n: int) -> tuple[list[float], float]:
    """The least times for n, 2n, 4n and 8n characters, and the largest step between two of them.

    Where a step is over the limit there are more rounds: what else the machine does can only add to a time.
    """
    texts = [KINDS[kind](n * factor) for factor in (1, 2, 4, 8)]
    rounds: list[list[float]] = []
    step = LIMIT + 1
    while step > LIMIT and len(rounds) < 4 * ROUNDS:
        rounds += [[seconds(text) for text in texts] for _ in range(ROUNDS)]
        times = [min(found) for found in zip(*rounds, strict=True)]
        step = max(after / before for before, after in itertools.pairwise(times))
    return times, step


def main() -> int:
    n = int(sys.argv[1]) if len(sys.argv) > 1 else N
    chosen = sys.argv[2:] or list(KINDS)
    print(f"{'':24}" + "".join(f"{factor * n:>10,}" for factor in (1, 2, 4, 8)) + "      step")
    worst = 0.0
    for kind in chosen:
        times, step = growth(kind, n)
        worst = max(worst, step)
        mark = "  over" if step > LIMIT else ""
        print(f"{kind:24}" + "".join(f"{1000 * one:8.1f}ms" for one in times) + f"{step:10.2f}{mark}", flush=True)
    print(f"the worst step is {worst:.2f}; {LIMIT} is allowed")
    return worst > LIMIT


if __name__ == "__main__":
    sys.exit(main())
