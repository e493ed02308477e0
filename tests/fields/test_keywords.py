"""Keywords are split at their separators, and where they have none, between words that the article never joins."""

from __future__ import annotations

import pytest

from newsparse import parse

AR = """\
وزير النقل يفتتح ميناء الضفاف الكبير
تاريخ النشر: 17th, July 2024 GMT
أعلن وزير النقل، اليوم الأربعاء، افتتاح ميناء الضفاف الكبير في البصرة بعد سنوات من العمل المتواصل في الموقع.
وقال الوزير إن طريق التنمية يبدأ من الميناء، مشيرا إلى أن وزارة النقل ستختار المشغل الدولي قبل نهاية العام الحالي.
المصدر: بوابة الضفاف
"""
EN = """\
New bridge opens after long delay
3 May 2024
The bridge over the river opened on Friday, the town council said, two years later than planned and over its budget.
Traffic will be slow in the first week while drivers get used to the new lanes, the town council said in a statement.
"""


@pytest.mark.parametrize(
    ("line", "keywords"),
    [
        ("Tags: bridges, roads, rivers", ["bridges", "roads", "rivers"]),
        ("Tags: bridges | roads | rivers", ["bridges", "roads", "rivers"]),
        ("Tags: #bridges #roads", ["bridges", "roads"]),
        ("Tags: new roads  old rivers", ["new roads", "old rivers"]),
        ("Tags: bridges; bridges; Bridges; roads", ["bridges", "roads"]),
        ("Tags: bridges, roads, More", ["bridges", "roads"]),
        ("Tags: bridges, , roads,", ["bridges", "roads"]),
        ("Tags:\nbridges, roads", ["bridges", "roads"]),
        ("Tags:", []),
    ],
)
def test_separators_split(line: str, keywords: list[str]) -> None:
    assert list(parse(EN + line + "\n").keywords) == keywords


@pytest.mark.parametrize(
    ("line", "keywords"),
    [
        ("ميناء الضفاف الكبير وزير النقل", ["ميناء الضفاف الكبير", "وزير النقل"]),
        ("طريق التنمية طريق التنمية البصرة", ["طريق التنمية", "البصرة"]),
        ("البصرة وزارة النقل المزيد", ["البصرة", "وزارة النقل"]),
        ("ميناء الضفاف ميناء الضفاف الكبير", ["ميناء الضفاف", "ميناء الضفاف الكبير"]),
        ("القناة الجافة البصرة القناة الجافة", ["القناة الجافة", "البصرة"]),
    ],
)
def test_without_separators_the_article_tells(line: str, keywords: list[str]) -> None:
    assert list(parse(f"{AR}كلمات دلالية: {line}\n").keywords) == keywords


def test_every_keyword_knows_its_place_and_label() -> None:
    text = EN + "Tags: bridges, roads\n"
    found = parse(text).evidence["keywords"]
    assert [text[slice(*e.span[0])] for e in found] == ["bridges", "roads"]
    assert {e.cue for e in found} == {"label Tags"}
