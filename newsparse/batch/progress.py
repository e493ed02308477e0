"""What a long run shows while it runs: a bar on a terminal, and one line at its end."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

Step = Callable[[], None]
Tell = Callable[[str], None]


@contextmanager
def progress(total: int, *, shown: bool) -> Iterator[tuple[Step, Tell]]:
    """Two functions: one to call after each input, one that prints a line on stderr without breaking the bar.

    There is a bar if `shown` and stderr is a terminal.
    """
    if not shown or sys.stderr is None or not sys.stderr.isatty():
        yield (lambda: None), tell
        return
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        MofNCompleteColumn,
        Progress,
        TextColumn,
        TimeElapsedColumn,
        TimeRemainingColumn,
    )
    from rich.text import Text

    console = Console(stderr=True, highlight=False)
    columns = (TextColumn("parsing"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, transient=True) as bar:
        task = bar.add_task("", total=total)
        yield (lambda: bar.advance(task)), (lambda line: console.print(Text(line), soft_wrap=True))


def tell(line: str) -> None:
    """Print a line on stderr, if there is one."""
    if sys.stderr is not None:
        print(line, file=sys.stderr, flush=True)


def summary(parsed: int, failed: int, place: str, seconds: float) -> str:
    """The closing line of a run: every input is either parsed or failed."""
    return f"{parsed + failed:,} read, {parsed:,} parsed, {failed:,} failed -> {place} ({seconds:.1f} s)"


def stopwatch() -> Callable[[], float]:
    """Starts now; gives the seconds since, whenever called."""
    start = time.monotonic()
    return lambda: time.monotonic() - start
