"""What `inspect --why` shows: every candidate of a field, how sure it is, where it stands and what found it."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest

from newsparse.article import Article, Evidence, Line, Role, StatedDate
from newsparse.render import schema
from newsparse.render.screen import screen_for
from newsparse.render.why import Why

TEXT = "Menu\nNew bridge opens\n03/04/2024\nOSLO (NTB) - The bridge opened.\n"
DATE = StatedDate(None, "day", (22, 32), "03/04/2024", None, "gregorian", ("2024-03-04", "2024-04-03"))
ARTICLE = Article(
    evidence={
        "headline": (
            Evidence("Menu", ((0, 4),), "first line", 0.1, accepted=False),
            Evidence("New bridge opens", ((5, 21),), "shape", 0.96),
        ),
        "published": (Evidence(None, ((22, 32),), "below the headline", 0.9, accepted=False, date=DATE),),
        "dateline_place": (Evidence("OSLO", ((33, 37),), "opening", 0.4),),
        "dateline_agency": (Evidence("NTB", ((39, 42),), "opening", 0.85),),
        "language": (Evidence("en", (), "function words", 0.98),),
    },
    lines=tuple(Line(Role.BOILERPLATE, span, 1.0) for span in ((0, 5), (5, 22), (22, 33), (33, 65))),
)
ORIGIN = {"input": {"path": "a.txt", "member": None, "hash": ""}}


def shown(fields: str, article: Article = ARTICLE) -> list[str]:
    return Why(screen_for(io.StringIO()), schema.choose(fields)).record(article, TEXT, ORIGIN).splitlines()


def test_the_value_taken_comes_first_with_its_line_and_cue() -> None:
    assert shown("headline") == [
        "a.txt",
        "headline",
        "  taken ██████████ 0.96  line 2",
        "    New bridge opens",
        "    shape",
        "  lost  █░░░░░░░░░ 0.10  line 1",
        "    Menu",
        "    first line",
    ]


@pytest.mark.parametrize(
    ("fields", "line"),
    [
        ("published", "    no value: 2024-03-04, 2024-04-03"),
        ("dateline", "  taken ████░░░░░░ 0.40  line 4  place"),
        ("dateline", "  taken ████████░░ 0.85  line 4  agency"),
        ("language", "  taken ██████████ 0.98  the whole text"),
        ("source", "source  nothing in the text speaks for a value"),
    ],
)
def test_parts_readings_and_gaps_are_said(fields: str, line: str) -> None:
    assert line in shown(fields)


def test_no_escape_sequence_of_a_text_reaches_the_terminal() -> None:
    evil = "\x1b[31mred\N{RIGHT-TO-LEFT OVERRIDE}"
    found = {"headline": (Evidence(evil, ((0, 4),), evil, 0.9),)}
    text = "\n".join(shown("headline", replace(ARTICLE, evidence=found)))
    assert not set(text) & set("\x1b\N{RIGHT-TO-LEFT OVERRIDE}")


def test_lines_are_no_wider_than_the_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    found = {"headline": (Evidence("A headline that goes on and on " * 4, ((5, 21),), "shape", 0.9),)}
    assert max(map(len, shown("headline", replace(ARTICLE, evidence=found)))) <= 40
