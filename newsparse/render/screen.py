"""The terminal that a text is shown on: its width, its colours, and who puts right-to-left text into order, it or newsparse."""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, TextIO

from newsparse.errors import OptionError
from newsparse.render.printable import isolated

if TYPE_CHECKING:
    from arabic_reshaper import ArabicReshaper
    from rich.console import Console

EXTRA = 'pip install "newsparse[bidi]"'

_LOGICAL = ("KONSOLE_VERSION", "MLTERM")
"""Variables that terminals set which put right-to-left text into order themselves."""

_VISUAL = (
    "ALACRITTY_WINDOW_ID",
    "KITTY_WINDOW_ID",
    "WEZTERM_PANE",
    "WT_SESSION",
    "XTERM_VERSION",
)
"""Variables that terminals set which show every character where it comes."""

_VTE_WITH_BIDI = 5800
"""So does VTE from its version 0.58 on, as its variable `VTE_VERSION` counts."""


class Screen:
    """Where text for people goes."""

    def __init__(self, console: Console, *, reorders: bool = False, isolates: bool = False) -> None:
        self.console = console
        self.reorders = reorders
        """Whether lines are given in the order in which they are seen, for terminals that order nothing themselves."""
        self.isolates = isolates
        """Whether lines are set apart by characters that show nothing, for terminals that know them."""

    @property
    def width(self) -> int:
        """In columns."""
        return self.console.width

    def line(self, text: str, *, rtl: bool | None = None) -> str:
        """`text`, no wider than a line, as it must be written to be read in its own direction whatever stands beside it.

        `rtl` is the direction of the whole that it is a line of; without it that of its own first letter counts.
        """
        if self.reorders:
            return visual(text, rtl=is_right_to_left(text) if rtl is None else rtl)
        if not self.isolates:
            return text
        if rtl is None or rtl == is_right_to_left(text) or not text:
            return isolated(text)
        return f"{_TOWARDS[rtl]}{text}\N{POP DIRECTIONAL ISOLATE}"

    def placed(self, text: str, width: int, *, rtl: bool) -> str:
        """The same at the side of a column of `width` where its direction begins; files get no spaces for that."""
        from rich.cells import cell_len

        shown = self.line(text, rtl=rtl)
        if not (self.console.is_terminal or self.reorders) or not rtl:
            return shown
        return " " * (width - cell_len(shown)) + shown


_TOWARDS = {True: "\N{RIGHT-TO-LEFT ISOLATE}", False: "\N{LEFT-TO-RIGHT ISOLATE}"}


def screen_for(file: TextIO, bidi: str = "auto", *, plain: bool = False) -> Screen:
    """The screen that `file` is, in colour and as wide as the terminal if it is one.

    `bidi` is `on` where text must be put into the order in which it is seen, `off` where the terminal does that, or `auto`: what
    the terminal is known to do. `plain` is without colours and other styles. Raises OptionError for `on` where the extra for it is missing.
    """
    from rich.console import Console

    console = Console(file=file, highlight=False, markup=False, emoji=False, color_system=None if plain else "auto")
    if bidi == "on" and not _can_reorder():
        raise OptionError("putting text into order needs an extra", hint=EXTRA)
    reorders = bidi == "on" or (bidi == "auto" and console.is_terminal and shows_as_it_comes(os.environ))
    # mlterm shows isolates as boxes, which push the line's end into the next line.
    isolates = console.is_terminal and not os.environ.get("MLTERM")
    return Screen(console, reorders=reorders and _can_reorder(), isolates=isolates)


def shows_as_it_comes(environment: Mapping[str, str]) -> bool:
    """Whether the terminal is known to order nothing; one that is not known gets the text as it is.

    What a multiplexer runs in cannot be told, for it keeps the variables of the terminal that it was started in.
    """
    vte = environment.get("VTE_VERSION", "")
    if any(environment.get(name) for name in _LOGICAL) or (vte.isdecimal() and int(vte) >= _VTE_WITH_BIDI):
        return False
    known = any(environment.get(name) for name in _VISUAL)
    return known or environment.get("TERM_PROGRAM") in {"vscode", "ghostty"} or environment.get("TERM") == "linux"


def is_right_to_left(text: str) -> bool:
    """Whether the first letter with a direction is of a script written from the right (Unicode Bidirectional Algorithm, P2)."""
    if text.isascii():
        return False
    directions = (unicodedata.bidirectional(char) for char in text)
    return next((d for d in directions if d in ("L", "R", "AL")), "L") != "L"


def visual(text: str, *, rtl: bool) -> str:
    r"""One line in the order in which it is seen from the left, Arabic letters in the forms that joining gives them.

    >>> ascii(visual("(AFP) \N{HEBREW LETTER ALEF}\N{HEBREW LETTER BET}", rtl=False))
    "'(AFP) \\u05d1\\u05d0'"
    """
    from bidi.algorithm import get_display  # the package's other one does not mirror brackets

    if text.isascii() and not rtl:
        return text
    shown = str(get_display(_reshaper().reshape(text), base_dir="R" if rtl else "L"))
    return _marks().sub(r"\2\1", shown)


@cache
def _reshaper() -> ArabicReshaper:
    from arabic_reshaper import ArabicReshaper

    return ArabicReshaper({"delete_harakat": False})


@cache
def _marks() -> re.Pattern[str]:
    """Marks of Hebrew and Arabic before the letter that they belong behind, as turning a line round leaves them."""
    return re.compile("([\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06ed]+)(.)")


@cache
def _can_reorder() -> bool:
    try:
        import arabic_reshaper  # noqa: F401
        import bidi  # noqa: F401
    except ImportError:
        return False
    return True
