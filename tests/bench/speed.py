r"""What a parse costs, in units of `re.findall(r"\w+", text)` on the same texts, and where its time goes: one run, many tables.

    python tests/bench/speed.py [PAGES...] [--rounds N] [--json OUT] [--against OLD]

PAGES are folders of .txt files, or .jsonl.gz files whose rows have texts as `full`, `article`, `tight` or `text`; the samples by
default. Every figure is the median of N rounds (5), in which texts are parsed and their words found in turns, a few at a time, so
that a busy machine slows both alike. OUT gets all figures as JSON; OLD is such a file of another revision on the same texts: what
has become more than a quarter slower is named, and the exit code is 1. Peers are those of `pip install -e ".[bench]"`; they read the
same texts as pages of HTML without any menus, which is the least that they can be asked to do.
"""

from __future__ import annotations

import argparse
import gc
import gzip
import html
import json
import os
import re
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from importlib.util import find_spec
from pathlib import Path
from statistics import median

from peers import READERS

import newsparse.dates
from newsparse import parse, parser
from newsparse.text.clean import clean
from newsparse.text.language import identify, sample
from newsparse.text.lines import split
from newsparse.text.script import script

ROOT = Path(__file__).parents[2]
VIEWS = ("full", "article", "tight", "text")
AT_ONCE = 4
"""So many texts are parsed before their words are found, and the other way round."""
WORSE = 1.25
MOST_PAGES = 60
"""Of so many pages the time of peers is taken."""

STEPS = {
    "clean": ("clean",),
    "split": ("split",),
    "language": ("sample", "identify", "script"),
    "roles": ("decode",),
    "fields": ("_article",),
}
"""The functions of `newsparse.parser` that make up each step; `dates` is what roles and fields read, and is told apart."""

Figures = dict[str, dict[str, float]]
words = re.compile(r"\w+").findall


def texts_of(path: Path) -> Iterator[tuple[str, str]]:
    """The texts below a path, each with the name of its view."""
    if path.is_dir():
        for file in sorted(path.rglob("*.txt")):
            yield path.name, file.read_bytes().decode("utf-8", "replace")
        return
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            yield from ((f"{path.name.partition('.')[0]} {view}", row[view]) for view in VIEWS if row.get(view))


def spoken(text: str) -> str:
    """`English`, or the name of the script."""
    opening = sample(split(clean(text).text))
    return "English" if identify(opening)[0] == "en" else script(opening)


def seconds(step: Callable[[str], object], texts: Iterable[str]) -> float:
    start = time.perf_counter()
    for text in texts:
        step(text)
    return time.perf_counter() - start


def timed(texts: list[str], rounds: int) -> tuple[float, float]:
    """How many times longer parsing takes than finding the words, and seconds a round."""
    seconds(parse, texts)
    ratios, spent = [], []
    for _ in range(rounds):
        gc.collect()
        ours = theirs = 0.0
        for at in range(0, len(texts), AT_ONCE):
            ours += seconds(parse, texts[at : at + AT_ONCE])
            theirs += seconds(words, texts[at : at + AT_ONCE])
        ratios.append(ours / theirs)
        spent.append(ours)
    return median(ratios), median(spent)


def speeds(groups: dict[str, list[str]], rounds: int, figures: Figures) -> None:
    """A row a group of texts: the ratio, articles, megabytes and characters a second."""
    print(f"\n{'':24}{'texts':>7}{'× words':>9}{'articles/s':>12}{'MB/s':>8}{'million characters/s':>22}")
    for name, texts in groups.items():
        ratio, spent = timed(texts, rounds)
        characters = sum(map(len, texts)) / spent
        size = sum(len(text.encode("utf-8", "replace")) for text in texts) / spent
        figures["times the words"][name] = ratio
        figures["articles a second"][name] = len(texts) / spent
        figures["MB a second"][name] = size / 1e6
        figures["characters a second"][name] = characters
        print(f"{name:24}{len(texts):7}{ratio:9.2f}{len(texts) / spent:12.0f}{size / 1e6:8.2f}{characters / 1e6:22.2f}")


@contextmanager
def watched(spent: Counter[str]) -> Iterator[None]:
    """Every step of `parse` adds its time to `spent`, without the time of steps within it."""
    within: list[float] = []
    patched: list[tuple[object, str, object]] = []

    def watch(owner: object, name: str, step: str) -> None:
        function = getattr(owner, name)

        def timed_function(*args: object, **options: object) -> object:
            within.append(0.0)
            start = time.perf_counter()
            try:
                return function(*args, **options)
            finally:
                took = time.perf_counter() - start
                spent[step] += took - within.pop()
                if within:
                    within[-1] += took

        patched.append((owner, name, function))
        setattr(owner, name, timed_function)

    for step, names in STEPS.items():
        for name in names:
            watch(parser, name, step)
    for name, module in list(sys.modules.items()):
        if (
            name.startswith(("newsparse.roles.", "newsparse.fields."))
            and vars(module).get("read") is newsparse.dates.read
        ):
            watch(module, "read", "dates")
    try:
        yield
    finally:
        for owner, name, function in patched:
            setattr(owner, name, function)


def shares(texts: list[str], rounds: int, figures: Figures) -> None:
    """The share that each step has in the time of a parse."""
    spent: Counter[str] = Counter()
    with watched(spent):
        for _ in range(rounds):
            seconds(parse, texts)
    whole = spent.total()
    figures["share"] = {step: spent[step] / whole for step in (*STEPS, "dates")}
    print("\nshare of the time: " + ", ".join(f"{step} {share:.0%}" for step, share in figures["share"].items()))


def starts(rounds: int, figures: Figures) -> None:
    """What a command costs that parses one text, against importing the two libraries that it stands on."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    # Without its bytecode a package is compiled anew at every start.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    file = str(min((ROOT / "samples" / "ar").glob("*.txt")))
    run = ["-m", "newsparse"]
    commands = {
        "import click, regex": ["-c", "import click, regex"],
        "--version": [*run, "--version"],
        "FILE -f json": [*run, file, "-f", "json"],
        "FILE -f table": [*run, file, "-f", "table"],
    }
    took: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(2 * rounds + 1):
        for name, arguments in commands.items():
            start = time.perf_counter()
            subprocess.run([sys.executable, *arguments], env=environment, stdout=subprocess.DEVNULL, check=True)
            took[name].append(time.perf_counter() - start)
    # The first of each finds nothing in the system's caches.
    least, *others = (median(those[1:]) for those in took.values())
    figures["start"] = {name: other / least for name, other in zip(list(commands)[1:], others, strict=True)}
    print(f"\nstart-up, times `import click, regex` ({1000 * least:.0f} ms): ", end="")
    print(", ".join(f"{name} {ratio:.2f}" for name, ratio in figures["start"].items()))


def peers(texts: list[str], figures: Figures) -> None:
    """Milliseconds a page of each tool on the same texts."""
    with tempfile.TemporaryDirectory() as folder:
        pages = [Path(folder, f"{number}.html") for number, _ in enumerate(texts)]
        for page, text in zip(pages, texts, strict=True):
            page.with_suffix(".txt").write_text(text, "utf-8", "replace")
            first, *others = [html.escape(line) for line in text.splitlines() if line.strip()] or [""]
            article = f"<h1>{first}</h1>" + "".join(f"<p>{line}</p>" for line in others)
            page.write_text(f"<html><body><article>{article}</article></body></html>", "utf-8", "replace")
        for name, (module, reader) in READERS.items():
            if find_spec(module) is None:
                continue
            reader(pages[0])
            start = time.perf_counter()
            for page in pages:
                # A peer may raise anything on a page; it has taken its time all the same.
                with suppress(Exception):
                    reader(page)
            figures["peers, ms"][name] = 1000 * (time.perf_counter() - start) / len(pages)
    print("\nms a page: " + ", ".join(f"{name} {took:.1f}" for name, took in figures["peers, ms"].items()))


def worse(figures: Figures, old: Figures) -> list[str]:
    """What costs more than a quarter more than it did."""
    return [
        f"{name}: {old[kind][name]:.2f} → {value:.2f} ({kind})"
        for kind in ("times the words", "start")
        for name, value in figures[kind].items()
        if name in old.get(kind, {}) and value > WORSE * old[kind][name]
    ]


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("pages", nargs="*", type=Path, default=[ROOT / "samples"], metavar="PAGES")
    arguments.add_argument("--rounds", type=int, default=5, metavar="N")
    arguments.add_argument("--json", type=Path, metavar="OUT")
    arguments.add_argument("--against", type=Path, metavar="OLD")
    asked = arguments.parse_args()
    for missing in [path for path in asked.pages if not path.exists()]:
        arguments.error(f"{missing}: no such file or folder")
    by_view: dict[str, list[str]] = {}
    by_script: dict[str, list[str]] = {}
    for path in asked.pages:
        for view, text in texts_of(path):
            by_view.setdefault(view, []).append(text)
            by_script.setdefault(spoken(text), []).append(text)
    if not by_view:
        sys.exit("no texts: name folders of .txt files or .jsonl.gz files")
    figures: Figures = {
        kind: {} for kind in ("times the words", "articles a second", "MB a second", "characters a second", "peers, ms")
    }
    everything = [text for texts in by_view.values() for text in texts]
    speeds(by_view, asked.rounds, figures)
    speeds(dict(sorted(by_script.items(), key=lambda item: -len(item[1]))), asked.rounds, figures)
    shares(everything, asked.rounds, figures)
    starts(asked.rounds, figures)
    peers(everything[:: len(everything) // MOST_PAGES + 1], figures)
    if asked.json:
        asked.json.write_text(json.dumps(figures, indent=1), "utf-8")
    if asked.against and (slower := worse(figures, json.loads(asked.against.read_text("utf-8")))):
        sys.exit("\nmore than a quarter slower:\n" + "\n".join(slower))


if __name__ == "__main__":
    main()
