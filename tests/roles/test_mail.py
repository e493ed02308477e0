"""What stands in a mail's header says nothing of the article: neither its headline nor its day, source or keywords."""

from __future__ import annotations

import pytest

from newsparse import parse
from newsparse.roles.mail import header_lines

STORY = """\
New bridge opens after long delay

By Carl Storm

The bridge over the river opened on Friday, the town council said, two years later than planned and over its budget.

Traffic will be slow in the first week while drivers get used to the new lanes, the town council said in a statement.
"""
HEADERS = [
    "From: Anna Lind <anna.lind@example.org>\nTo: desk@example.org\nDate: Fri, 3 May 2024 10:15:00 +0200\nSubject: Fwd: For you",
    "---------- Forwarded message ---------\nVon: Bo Ek <bo@example.org>\nGesendet: Donnerstag, 2. Mai 2024 18:00\nBetreff: Brücke",
    "From: anna@example.org (Anna Lind)\nNewsgroups: town.bridges\nSubject: New bridge\nDate: 3 May 2024 10:15:00 GMT",
    "From: list@example.org\nDate: 2024/5/3\nSubject: [paper] New bridge opens after long delay\nTo: list@example.org",
    "من: ليلى حداد <layla@example.org>\nالتاريخ: الجمعة، 3 مايو 2024\nالموضوع: جسر\nإلى: مكتب <desk@example.org>",
]


@pytest.mark.parametrize("header", HEADERS)
def test_a_mails_header_is_no_part_of_the_article(header: str) -> None:
    article = parse(f"{header}\n\n{STORY}")
    assert article.headline == "New bridge opens after long delay"
    assert (article.published, article.keywords, article.authors) == (None, (), ("Carl Storm",))


@pytest.mark.parametrize(
    ("lines", "gaps", "found"),
    [
        (["from: a <a@example.org>", "to: b", "date: friday"], [0, 0, 0], [0, 1, 2]),
        (["by: anna", "from: a <a@example.org>", "to: b", "text <b@example.org>"], [0, 0, 0, 0], [0, 1, 2]),
        (["from: a@example.org (a)", "groups: b", "date: friday"], [0, 0, 0], [0, 1, 2]),
        (["from: a <a@example.org>", "to: b"], [0, 0], []),
        (["from: a <a@example.org>", "to: b", "date: friday"], [0, 0, 1], []),
        (["author: anna", "mail: a@example.org", "date: friday"], [0, 0, 0], []),
        (["from: a@example.org", "date: friday", "subject: b", "to: c@example.org"], [0] * 4, [0, 1, 2, 3]),
        (["from: a@example.org", "date: friday", "to: c@example.org"], [0, 0, 1], []),
        ([], [], []),
    ],
)
def test_which_lines_are_a_header(lines: list[str], gaps: list[int], found: list[int]) -> None:
    assert list(header_lines(lines, gaps)) == found
