"""Long output goes to the pager that the user has chosen, and only where there is someone to turn pages."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from newsparse.batch.pager import command, paged


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({"PAGER": "sort -r"}, ["sort", "-r"]),
        ({"PAGER": "sort", "NEWSPARSE_PAGER": "head"}, ["head"]),
        ({"PAGER": "sort", "NEWSPARSE_PAGER": ""}, []),
        ({"PAGER": "cat"}, []),
        ({"PAGER": "there-is-no-such-pager"}, []),
        ({"PAGER": "less '"}, []),
    ],
)
def test_the_users_pager_is_taken(environment: dict[str, str], expected: list[str]) -> None:
    assert command(environment) == expected


def test_a_terminals_output_goes_through_the_pager(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("NEWSPARSE_PAGER", f"tee {tmp_path / 'seen'}")
    monkeypatch.setenv("TERM", "xterm")
    out = Terminal()
    with paged(out) as write:
        write("first\n")
        write("נתניהו\n")
    assert (tmp_path / "seen").read_text(encoding="utf-8") == "first\nנתניהו\n"
    assert out.getvalue() == ""


@pytest.mark.parametrize(("out", "wanted"), [(io.StringIO(), True), (Terminal(), False)])
def test_pipes_and_those_who_want_none_get_the_text_itself(
    out: io.StringIO, wanted: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NEWSPARSE_PAGER", "head")
    with paged(out, wanted=wanted) as write:
        write("text")
    assert out.getvalue() == "text"


def test_a_pager_that_is_left_early_ends_the_output_as_a_closed_pipe(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEWSPARSE_PAGER", "true")
    monkeypatch.setenv("TERM", "xterm")
    with pytest.raises(BrokenPipeError):
        _write_much()


def _write_much() -> None:
    with paged(Terminal()) as write:
        for _ in range(10_000):
            write("a line of some length\n")
