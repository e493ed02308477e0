"""What a reader of the result should know is said in a sentence, and nothing is said where nothing is wrong."""

from __future__ import annotations

import pytest

from newsparse import parse

PROSE = "The bridge over the river opened on Friday, the town council said, two years later than planned and over its budget."
MORE = (
    "Traffic will be slow in the first week while drivers get used to the new lanes, the council said in a statement."
)
CUT = "The mayor said on Friday that the old bridge, closed to lorries since the spring, would be taken down as soon as the"
WHOLE = f"New bridge over the river opens after long delay\n\n{{date}}\n\n{PROSE}\n\n{MORE}\n"


@pytest.mark.parametrize(
    ("text", "warnings"),
    [
        ("", ["no text"]),
        (" \n\t\n", ["no text"]),
        ("\N{ZERO WIDTH SPACE}", ["no text"]),
        (WHOLE.format(date="3 May 2024"), []),
        (WHOLE.format(date="May 2024"), []),
        (WHOLE.format(date="3/4/2024"), ["the date '3/4/2024' can be 2024-04-03 or 2024-03-04"]),
        (WHOLE.format(date="13/4/2024"), []),
        (f"{PROSE}\n\n{MORE}\n", ["no headline found"]),
        (
            f"{WHOLE.format(date='3 May 2024')}\n{CUT}",
            ["mid-sentence"],
        ),
    ],
)
def test_warnings(text: str, warnings: list[str]) -> None:
    given = parse(text).warnings
    assert len(given) == len(warnings)
    assert all(part in whole for part, whole in zip(warnings, given, strict=True))


@pytest.mark.parametrize("tag", ["<!DOCTYPE html>", "<div class='a'>", "<P>", "<script src=a>"])
def test_markup_is_parsed_as_the_text_it_is_and_warned_of(tag: str) -> None:
    text = f"{tag}\n{WHOLE.format(date='3 May 2024')}"
    article = parse(text)
    assert any("HTML" in warning for warning in article.warnings)
    assert PROSE in article.paragraphs


@pytest.mark.parametrize("text", ["a < b and c > d", "<3", "<anna@example.com>", "1 <2> 3"])
def test_angle_brackets_alone_are_no_markup(text: str) -> None:
    assert not any("HTML" in warning for warning in parse(text).warnings)
