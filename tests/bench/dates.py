"""Dates beside dateparser and dateutil: accuracy and time on the same lines, in one run.

    python tests/bench/dates.py [SECONDS]

The lines are the tables of tests/dates/lines that print one whole day, and those that print none. A reader is right if it
gives the printed day, and the printed hour and minute if there are any; an answer on a line without a date is invented.
dateparser and dateutil are compared if they are installed; one that takes longer than SECONDS (20) is stopped and judged
by the lines it did. dateparser is told the language, as newsparse is; dateutil, which knows English alone, looks for a
date in any text (fuzzy).
"""

from __future__ import annotations

import gc
import re
import sys
import time
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from statistics import mean, median

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


@dataclass
class Judged:
    """Answers of a reader, and the seconds of the processor that each line took it."""

    right: int
    wrong: int
    seconds: list[float]


def judged(reader: Reader, lines: Lines, budget: float) -> Judged:
    result = Judged(0, 0, [])
    spent = 0.0
    for language, line, expected in lines:
        began = time.process_time()
        value = reader(line, language)
        result.seconds.append(time.process_time() - began)
        spent += result.seconds[-1]
        # As precise as the print is enough: who prints no clock gets none compared.
        if expected and value and value[: min(len(expected), 16)] == expected[:16]:
            result.right += 1
        elif value:
            result.wrong += 1
        if spent > budget:
            break
    return result


def best(run: Callable[[], object], times: int, rounds: int = 5) -> float:
    """Seconds a run, the best of some rounds."""
    return best_of([run], times, rounds)[0]


def best_of(runs: list[Callable[[], object]], times: int, rounds: int = 5) -> list[float]:
    """The same of several, in turns: a machine is not equally fast all the time."""
    took: list[list[float]] = [[] for _ in runs]
    for _ in range(rounds):
        for run, seconds in zip(runs, took, strict=True):
            began = time.perf_counter()
            for _ in range(times):
                run()
            seconds.append((time.perf_counter() - began) / times)
    return list(map(min, took))


def compare(dated: Lines, nothing: Lines, budget: float) -> None:
    readers: dict[str, Reader] = {"newsparse": by_newsparse}
    for name, make in PEERS.items():
        try:
            readers[name] = make()
        except ImportError:
            print(f"{name} is not installed")
    print(f"{len(dated)} lines with a day, {len(nothing)} without a date; the second time that each is read")
    print(f"{'':20}{'right':>8}{'wrong':>8}{'none':>8}{'invented':>10}{'lines done':>12}")
    times: dict[str, tuple[list[float], list[float]]] = {}
    for name, reader in readers.items():
        # What a reader loads for a language, and keeps of a word, is not the price of a line.
        judged(reader, dated, budget / 2)
        judged(reader, nothing, budget / 2)
        # Nor is what the loading left for the collector of garbage.
        gc.collect()
        with_date, without = judged(reader, dated, budget), judged(reader, nothing, budget)
        times[name] = (with_date.seconds, without.seconds)
        done = len(with_date.seconds)
        shares = [with_date.right / done, with_date.wrong / done, 1 - (with_date.right + with_date.wrong) / done]
        invented = without.wrong / len(without.seconds)
        print(
            f"{name:20}" + "".join(f"{share:8.1%}" for share in shares) + f"{invented:10.1%}"
            f"{done + len(without.seconds):12}"
        )
    for kind, place in (("with a day", 0), ("without a date", 1)):
        print(f"\nµs a line {kind}, and how many times newsparse's on the same lines")
        print(f"{'':20}{'mean':>10}{'median':>10}{'by mean':>10}{'by median':>11}")
        for name, both in times.items():
            seconds = both[place]
            ours = times["newsparse"][place][: len(seconds)]
            print(
                f"{name:20}{mean(seconds) * 1e6:10.1f}{median(seconds) * 1e6:10.1f}"
                f"{mean(seconds) / mean(ours):10.1f}{median(seconds) / median(ours):11.1f}"
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
        ours, search = best_of([reading(text, language), partial(digits.findall, text)], 20, 20)
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
