"""Dates beside dateparser and dateutil: accuracy and time on the same lines, in one run.

    python tests/bench/dates.py [SECONDS]

The lines are the tables of tests/dates/lines that print one whole day, and those that print none. A reader is right if it
gives the printed day, and the printed hour and minute if there are any; an answer on a line without a date is invented.
dateparser and dateutil are compared if they are installed; one that takes longer than SECONDS (20) is stopped and judged
by the lines it did. dateparser is told the language, as newsparse is; dateutil, which knows English alone, looks for a
date in any text (fuzzy).
"""

from __future__ import annotations

import re
import sys
import time
import warnings
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from statistics import median

from newsparse.dates import read

TABLES = Path(__file__).parents[1] / "dates" / "lines"
OTHERWISE = ("relative", "nothing")

Reader = Callable[[str, str | None], str | None]
Lines = list[tuple[str | None, str, str]]


def rows(*names: str) -> Lines:
    out: Lines = []
    for name in names:
        for text in (TABLES / f"{name}.tsv").read_text("utf-8").splitlines():
            if not text.startswith("#"):
                language, line, expected = [*text.split("\t"), ""][:3]
                out.append((None if language == "-" else language, line, expected))
    return out


def by_newsparse(line: str, language: str | None) -> str | None:
    return next((date.value for date in read(line, language=language) if date.value), None)


def by_dateparser() -> Reader:
    import dateparser  # type: ignore[import-untyped, unused-ignore]

    def parsed(line: str, language: str | None) -> str | None:
        try:
            found = dateparser.parse(line, languages=[language.partition("-")[0]] if language else None)
        except ValueError:
            return None
        return found and found.isoformat()

    return parsed


def by_dateparser_search() -> Reader:
    from dateparser.search import search_dates  # type: ignore[import-untyped, unused-ignore]

    def parsed(line: str, language: str | None) -> str | None:
        try:
            found = search_dates(line, languages=[language.partition("-")[0]] if language else None)
        except (ValueError, TypeError, AttributeError):
            return None
        return found[0][1].isoformat() if found else None

    return parsed


def by_dateutil() -> Reader:
    from dateutil import parser

    def parsed(line: str, language: str | None) -> str | None:
        try:
            found: datetime = parser.parse(line, fuzzy=True)
        except (ValueError, OverflowError, TypeError):
            return None
        return found.isoformat()

    return parsed


PEERS: dict[str, Callable[[], Reader]] = {
    "dateutil, fuzzy": by_dateutil,
    "dateparser": by_dateparser,
    "dateparser search": by_dateparser_search,
}


def judged(reader: Reader, lines: Lines, budget: float) -> tuple[int, int, int, float]:
    """Right answers, wrong ones, lines done, seconds a line."""
    right = wrong = 0
    spent: list[float] = []
    for language, line, expected in lines:
        began = time.perf_counter()
        value = reader(line, language)
        spent.append(time.perf_counter() - began)
        # As precise as the print is enough: who prints no clock gets none compared.
        if expected and value and value[: min(len(expected), 16)] == expected[:16]:
            right += 1
        elif value:
            wrong += 1
        if sum(spent) > budget:
            break
    return right, wrong, len(spent), sum(spent) / len(spent)


def best(run: Callable[[], object], times: int, rounds: int = 5) -> float:
    """Seconds a run, the best of some rounds."""
    took = []
    for _ in range(rounds):
        began = time.perf_counter()
        for _ in range(times):
            run()
        took.append((time.perf_counter() - began) / times)
    return min(took)


def compare(dated: Lines, nothing: Lines, budget: float) -> None:
    readers: dict[str, Reader] = {"newsparse": by_newsparse}
    for name, make in PEERS.items():
        try:
            readers[name] = make()
        except ImportError:
            print(f"{name} is not installed")
    print(f"{len(dated)} lines with a day, {len(nothing)} without a date; the second time that each is read")
    print(
        f"{'':20}{'right':>8}{'wrong':>8}{'none':>8}{'invented':>10}{'µs with':>10}{'µs without':>12}{'lines done':>12}"
    )
    for name, reader in readers.items():
        # What a reader loads for a language, and keeps of a word, is not the price of a line.
        judged(reader, dated, budget / 2)
        judged(reader, nothing, budget / 2)
        right, wrong, done, seconds = judged(reader, dated, budget)
        _, invented, without, others = judged(reader, nothing, budget)
        shares = [right / done, wrong / done, 1 - (right + wrong) / done]
        print(
            f"{name:20}" + "".join(f"{share:8.1%}" for share in shares) + f"{invented / without:10.1%}"
            f"{seconds * 1e6:10.1f}{others * 1e6:12.1f}{done + without:12}"
        )


LINES_WITHOUT = {
    "prose": (
        "en",
        "The council said the bridge opened on Friday, two years later than planned, and traffic will be slow. " * 2,
    ),
    "prose with numbers": (
        "en",
        "The council said 24 people opened the bridge, 5 more than in the year before the plan was made.",
    ),
    "Arabic prose": (
        "ar",
        "افتتحت البلدية الجسر الجديد فوق النهر اليوم الجمعة بعد عامين من الموعد المقرر، وفق بيان رسمي.",
    ),
    "Arabic with numbers": ("ar", "إصابة 17 شخصا بينهم 5 أطفال في حادث على الطريق السريع قرب المدينة أمس"),
    "a button": ("en", "Share on Facebook"),
}
PARAGRAPHS = {
    "no numbers": ("en", "The council said that the people opened the bridge a long time after the plan. " * 40),
    "a number in 150 letters": (
        "en",
        "The council said that 24 people had opened the bridge a long time after the plan was made, as the mayor told the "
        "press in front of the old town hall on the other side. " * 20,
    ),
    "a number in 30 letters": (
        "en",
        "The council said 24 people, and 5 million more in 2019, opened the bridge in a hurry. " * 40,
    ),
}


def reading(line: str, language: str | None) -> Callable[[], object]:
    return partial(read, line, language=language)


def speed(dated: Lines) -> None:
    costs = sorted(best(reading(line, language), 20, 3) for language, line, _ in dated)
    share = sum(cost <= 50e-6 for cost in costs) / len(costs)
    print(
        f"\na line with a date: median {median(costs) * 1e6:.1f} µs, 95 % under {costs[len(costs) * 95 // 100] * 1e6:.1f} µs, "
        f"slowest {costs[-1] * 1e6:.1f} µs; {share:.1%} within 50 µs"
    )
    for name, (language, line) in LINES_WITHOUT.items():
        print(f"without, {name} ({len(line)} letters): {best(reading(line, language), 2000) * 1e6:.2f} µs")
    digits = re.compile(r"\d+")
    for name, (language, text) in PARAGRAPHS.items():
        ours, search = best(reading(text, language), 50), best(partial(digits.findall, text), 50)
        print(
            f"paragraph of {len(text)} letters, {name}: {ours / search:.2f} times a digit search ({ours * 1e6:.0f} µs)"
        )


def main() -> None:
    warnings.simplefilter("ignore")
    budget = float(sys.argv[1]) if len(sys.argv) > 1 else 20.0
    names = [table.stem for table in sorted(TABLES.glob("*.tsv")) if table.stem not in OTHERWISE]
    dated = [row for row in rows(*names) if re.fullmatch(r"\d{4}-\d\d-\d\d\S*", row[2]) and "|" not in row[2]]
    # Peers stop when their time is over: a mix of all tables, always the same.
    dated = dated[::7] + [row for i, row in enumerate(dated) if i % 7]
    compare(dated, rows("nothing"), budget)
    speed(dated)


if __name__ == "__main__":
    main()
