"""Who puts right-to-left text into order: what a screen writes for terminals that do it and for those that don't."""

from __future__ import annotations

import io

import pytest

from newsparse.errors import OptionError
from newsparse.render import screen as module
from newsparse.render.screen import is_right_to_left, screen_for, shows_as_it_comes

ISOLATED = "\N{FIRST STRONG ISOLATE}אב\N{POP DIRECTIONAL ISOLATE}"


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture(autouse=True)
def _unknown_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (*module._LOGICAL, *module._VISUAL, "VTE_VERSION", "TERM_PROGRAM", "NO_COLOR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm-256color")


@pytest.mark.parametrize(
    ("environment", "shows"),
    [
        ({}, False),
        ({"XTERM_VERSION": "XTerm(379)"}, True),
        ({"KITTY_WINDOW_ID": "1"}, True),
        ({"TERM_PROGRAM": "vscode"}, True),
        ({"TERM": "linux"}, True),
        ({"VTE_VERSION": "7006"}, False),
        ({"VTE_VERSION": "7006", "XTERM_VERSION": "XTerm(379)"}, False),
        ({"MLTERM": "3.9.2"}, False),
        ({"VTE_VERSION": "odd", "WT_SESSION": "x"}, True),
    ],
)
def test_what_a_terminal_does_is_told_from_what_it_says_of_itself(environment: dict[str, str], shows: bool) -> None:
    assert shows_as_it_comes(environment) is shows


@pytest.mark.parametrize(
    ("text", "expected"),
    [("سلام", True), ("12:30 سلام", True), ("AFP سلام", False), ("hello", False), ("123", False), ("«שלום»", True)],
)
def test_the_first_letter_tells_a_lines_direction(text: str, expected: bool) -> None:
    assert is_right_to_left(text) is expected


def test_a_terminal_gets_isolates_and_a_file_the_text_as_it_is() -> None:
    assert screen_for(Terminal()).line("אב") == ISOLATED
    assert screen_for(io.StringIO()).line("אב") == "אב"


def test_a_terminal_that_shows_isolates_as_boxes_gets_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MLTERM", "3.9.2")
    assert screen_for(Terminal()).line("אב") == "אב"


def test_right_to_left_text_begins_at_the_right_of_its_column() -> None:
    screen = screen_for(Terminal())
    assert screen.placed("אב", 6, rtl=True) == "    " + ISOLATED
    assert screen.placed("ab", 6, rtl=False).strip("\N{FIRST STRONG ISOLATE}\N{POP DIRECTIONAL ISOLATE}") == "ab"
    assert screen_for(io.StringIO()).placed("אב", 6, rtl=True) == "אב"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain", "plain"),
        ("אבג", "גבא"),
        ("אב 12:30 (AFP)", "(AFP) 12:30 בא"),
        ("سلام", "\ufee1\ufefc\ufeb3"),
        ("בָּא", "אבָּ"),
    ],
)
def test_reordered_lines_read_from_the_right_with_letters_joined(text: str, shown: str) -> None:
    pytest.importorskip("bidi")
    pytest.importorskip("arabic_reshaper")
    line = screen_for(io.StringIO(), "on").line(text)
    assert line.replace("\u05bc\u05b8", "\u05b8\u05bc") == shown.replace("\u05bc\u05b8", "\u05b8\u05bc")


def test_auto_reorders_only_where_the_terminal_is_known_not_to(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("bidi")
    assert not screen_for(Terminal()).reorders
    monkeypatch.setenv("XTERM_VERSION", "XTerm(379)")
    assert screen_for(Terminal()).reorders
    assert not screen_for(Terminal(), "off").reorders
    assert not screen_for(io.StringIO()).reorders


def test_without_the_extra_on_says_how_to_get_it_and_auto_goes_without(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_can_reorder", lambda: False)
    monkeypatch.setenv("XTERM_VERSION", "XTerm(379)")
    with pytest.raises(OptionError, match=r"newsparse\[bidi\]"):
        screen_for(Terminal(), "on")
    assert screen_for(Terminal()).line("אב") == ISOLATED


def test_a_line_that_begins_with_another_direction_keeps_that_of_its_paragraph() -> None:
    assert (
        screen_for(Terminal()).line("AFP אב", rtl=True) == "\N{RIGHT-TO-LEFT ISOLATE}AFP אב\N{POP DIRECTIONAL ISOLATE}"
    )
    pytest.importorskip("bidi")
    assert screen_for(io.StringIO(), "on").line("AFP אב", rtl=True) == "בא AFP"
    assert screen_for(io.StringIO(), "on").line("AFP.", rtl=True) == ".AFP"
