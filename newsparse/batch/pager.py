"""Long output page by page, as git shows it: through a program that gets it piece by piece and may be left early."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import TextIO

_QUIT_IF_ONE_SCREEN = {"LESS": "FRX", "LESSCHARSET": "utf-8", "LV": "-c"}
"""What less and lv are told where the user says nothing: end at once if all fits, pass colours on, leave the text on the screen."""


def command(environment: Mapping[str, str]) -> list[str]:
    """The pager: `$NEWSPARSE_PAGER`, `$PAGER`, less or more; none if it is empty, `cat`, or not there."""
    chosen = environment.get("NEWSPARSE_PAGER", environment.get("PAGER"))
    if chosen is not None:
        try:
            words = shlex.split(chosen)
        except ValueError:
            return []
    else:
        words = [next(filter(shutil.which, ("less", "more")), "cat")]
    return words if words and words[0] != "cat" and shutil.which(words[0]) else []


@contextmanager
def paged(out: TextIO, *, wanted: bool = True) -> Iterator[Callable[[str], object]]:
    """What writes to the pager if `out` is a terminal, one is `wanted` and there is one, else to `out`.

    Raises BrokenPipeError, as a closed pipe does, where the pager is left before all is written.
    """
    words = command(os.environ) if wanted and out.isatty() else []
    if not words or os.environ.get("TERM") == "dumb":
        yield out.write
        return
    out.flush()
    with subprocess.Popen(
        words,
        stdin=subprocess.PIPE,
        encoding="utf-8",
        errors="backslashreplace",
        env=_QUIT_IF_ONE_SCREEN | os.environ,
    ) as pager:
        if pager.stdin is None:
            raise BrokenPipeError
        try:
            yield pager.stdin.write
            pager.stdin.close()
        finally:
            _wait(pager)


def _wait(pager: subprocess.Popen[str]) -> None:
    """Until the user leaves the pager; Ctrl-C is its own, to end a search or a wait for input."""
    while pager.poll() is None:
        try:
            if pager.stdin and not pager.stdin.closed:
                pager.stdin.close()
            pager.wait()
        except (KeyboardInterrupt, BrokenPipeError):
            continue
