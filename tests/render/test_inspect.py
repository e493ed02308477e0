"""What `inspect` shows: each value with how sure it is, its line and cue; each line of the text with its number and role."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest

from newsparse.article import Article, Block, Evidence, Line, Role
from newsparse.render.confidence import note, places
from newsparse.render.inspect import LETTERS, STYLES, Inspect
from newsparse.render.screen import screen_for

TEXT = "Menu\nNew bridge opens\n\nThe bridge opened · today…\n"
ARTICLE = Article(
    headline="New bridge opens",
    body=(Block(Role.PARAGRAPH, "The bridge opened · today…"),),
    evidence={
        "headline": (Evidence("New bridge opens", ((5, 21),), "shape", 0.96),),
        "paragraphs": (Evidence("The bridge opened · today…", ((23, 49),), "shape and place", 0.3),),
        "published": (Evidence("2024", ((0, 4),), "menu", 0.2, accepted=False),),
    },
    lines=tuple(
        Line(role, span, 1.0)
        for role, span in (
            (Role.BOILERPLATE, (0, 5)),
            (Role.HEADLINE, (5, 22)),
            (Role.BLANK, (22, 23)),
            (Role.PARAGRAPH, (23, 50)),
        )
    ),
)
ORIGIN = {"input": {"path": "a.txt", "member": None, "hash": ""}}


def shown(article: Article = ARTICLE, *, text: str = TEXT, plain: bool = False) -> list[str]:
    return Inspect(screen_for(io.StringIO(), plain=plain), plain=plain).record(article, text, ORIGIN).splitlines()


@pytest.mark.parametrize(
    "line",
    [
        "            ██████████ 0.96  line 2  shape",
        "            ███░░░░░░░ 0.30  unsure  line 4  shape and place",
        "            1 candidate lost: --why published",
        "1    boiler │ Menu",
        "2  headline │ New bridge opens",
        "4      text │ The bridge opened · today…",
    ],
)
def test_values_say_how_sure_where_and_why_and_lines_their_number_and_role(line: str) -> None:
    assert line in shown()


@pytest.mark.parametrize(
    "line",
    ["            0.96  line 2  shape", "1 - | Menu", "2 H | New bridge opens", "4 T | The bridge opened · today…"],
)
def test_plain_marks_a_role_with_a_letter_and_leaves_the_text_alone(line: str) -> None:
    assert line in shown(plain=True)


def test_every_role_has_a_letter_of_its_own() -> None:
    assert set(LETTERS) == set(STYLES) == set(Role)
    assert len(set(LETTERS.values())) == len(Role)


@pytest.mark.parametrize(
    ("starts", "expected"),
    [
        ([], "the whole text"),
        ([0], "line 1"),
        ([0, 10, 20], "lines 1-3"),
        ([0, 20, 30], "lines 1, 3-4"),
        ([0, 20, 40, 60, 80], "lines 1-9"),
    ],
)
def test_lines_that_follow_each_other_are_one_range(starts: list[int], expected: str) -> None:
    found = [Evidence("x", ((start, start + 1),), "", 1.0) for start in starts]
    assert places(found, list(range(0, 100, 10))) == expected


def test_the_least_sure_part_counts_and_all_cues_are_said() -> None:
    parts = {
        "dateline_place": (Evidence("OSLO", ((5, 9),), "opening", 0.9),),
        "dateline_agency": (Evidence("NTB", ((10, 13),), "agency", 0.7),),
    }
    said = note(screen_for(io.StringIO()), replace(ARTICLE, evidence=parts), "dateline", [0, 5, 22, 23], 60)
    assert said.plain == "███████░░░ 0.70  line 2  opening · agency"


def test_no_escape_sequence_of_a_text_reaches_the_terminal() -> None:
    evil = "New\x1b[31m \N{RIGHT-TO-LEFT OVERRIDE}bridge"
    article = replace(ARTICLE, headline=evil, evidence={"headline": (Evidence(evil, ((5, 21),), evil, 0.9),)})
    assert not set("\n".join(shown(article, text="Menu\n" + evil + "\n\n" + TEXT[23:]))) & set(
        "\x1b\N{RIGHT-TO-LEFT OVERRIDE}"
    )


def test_an_isolate_ends_on_the_line_on_which_it_begins(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("COLUMNS", "30")
    origin = {"input": {"path": "a/very/long/path/to/the/text/of/an/article.txt", "member": None, "hash": ""}}
    lines = Inspect(screen_for(io.StringIO())).record(ARTICLE, TEXT, origin).split("\n")
    assert all(line.count("\N{FIRST STRONG ISOLATE}") == line.count("\N{POP DIRECTIONAL ISOLATE}") for line in lines)
    assert any("\N{FIRST STRONG ISOLATE}" in line for line in lines)


@pytest.mark.parametrize(("line", "underlined"), [("Par Zoé", True), ("מאת דנה", False)])
def test_values_within_a_line_are_underlined_where_its_letters_keep_their_order(
    line: str, underlined: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("bidi")
    monkeypatch.setenv("FORCE_COLOR", "1")
    author = (Evidence(line[4:], ((4, 7),), "label", 0.9),)
    article = Article(authors=(line[4:],), evidence={"authors": author}, lines=(Line(Role.BYLINE, (0, 7), 1.0),))
    shown = Inspect(screen_for(io.StringIO(), "on")).record(article, line, ORIGIN)
    assert ("\x1b[1;4;34m" in shown) is underlined
