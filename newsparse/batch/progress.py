"""What a long run shows while it runs: a bar on a terminal, a line now and then elsewhere."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from newsparse.batch.inputs import Input
from newsparse.batch.tally import Tally

Step = Callable[[Input, Tally], None]
Tell = Callable[[str], None]
Size = Callable[[], int | None]

_EVERY = 30.0
"""Seconds between two lines where there is no terminal."""
_REFRESH = 0.1


@contextmanager
def progress(size: Size, *, shown: bool) -> Iterator[tuple[Step, Tell]]:
    """Two functions: one to call after each input, one that prints a line on stderr without breaking the bar.

    There is a bar if `shown` and stderr is a terminal, and a line every half minute if there is none. `size` gives the bytes of
    all inputs; it may take long and runs beside.
    """
    if not shown or sys.stderr is None:
        yield (lambda one, tally: None), tell
    elif sys.stderr.isatty():
        with _bar(size) as both:
            yield both
    else:
        yield _lines(_Total(size)), tell


class _Total:
    """The bytes of all inputs, once they are counted."""

    def __init__(self, size: Size) -> None:
        self.bytes: int | None = None
        self._size = size
        threading.Thread(target=self._count, daemon=True).start()

    def _count(self) -> None:
        self.bytes = self._size()

    def share(self, done: int) -> float | None:
        return min(1.0, done / self.bytes) if self.bytes else None


class _Rate:
    """Inputs a second since the first that was told."""

    def __init__(self) -> None:
        self._start = time.monotonic()
        self._before: int | None = None

    def __call__(self, tally: Tally) -> float:
        if self._before is None:
            self._before = tally.read - 1
        return (tally.read - self._before) / max(time.monotonic() - self._start, 1e-3)


@contextmanager
def _bar(size: Size) -> Iterator[tuple[Step, Tell]]:
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn
    from rich.text import Text

    console = Console(stderr=True, highlight=False)
    told = TextColumn("{task.fields[told]}")
    columns = (
        BarColumn(20),
        TextColumn("{task.percentage:>3.0f} %"),
        told,
        TimeElapsedColumn(),
        TimeRemainingColumn(),
        TextColumn("left"),
    )
    total, rate, last = _Total(size), _Rate(), 0.0
    with Progress(*columns, console=console, transient=True) as bar:
        task = bar.add_task("", total=None, told="0 read")

        def step(one: Input, tally: Tally) -> None:
            nonlocal last
            speed, now = rate(tally), time.monotonic()
            if now - last >= _REFRESH:
                last = now
                failed = f", {tally.failed:,} failed" if tally.failed else ""
                told = f"{tally.read:,} read{failed}, {speed:,.0f}/s"
                bar.update(task, completed=one.done, total=total.bytes or None, told=told)

        yield step, (lambda line: console.print(Text(line), soft_wrap=True))


def _lines(total: _Total) -> Step:
    rate, last = _Rate(), time.monotonic()

    def step(one: Input, tally: Tally) -> None:
        nonlocal last
        speed, now = rate(tally), time.monotonic()
        if now - last >= _EVERY:
            last = now
            share = total.share(one.done)
            part = f", {share:.0%} of the bytes" if share is not None else ""
            tell(f"newsparse: {tally.read:,} read, {tally.failed:,} failed, {speed:,.0f}/s{part}")

    return step


def tell(line: str) -> None:
    """Print a line on stderr, if there is one."""
    if sys.stderr is not None:
        print(line, file=sys.stderr, flush=True)


def stopwatch() -> Callable[[], float]:
    """Starts now; gives the seconds since, whenever called."""
    start = time.monotonic()
    return lambda: time.monotonic() - start
