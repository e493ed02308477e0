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


LATER = "\n".join(
    f"Paragraph {n} of the story goes on about the new bridge and about what it has cost the town so far." for n in "ab"
)


@pytest.mark.parametrize(
    ("line", "keywords"),
    [
        ("Bank of Norland Economy", ["Bank of Norland", "Economy"]),
        ("Bridges Right-wing hypocrisy Roads", ["Bridges", "Right-wing hypocrisy", "Roads"]),
        ("Roads Norland Steel Ltd. Rivers", ["Roads", "Norland", "Steel Ltd", "Rivers"]),
        ("Elections Census 2024 Rivers", ["Elections", "Census 2024", "Rivers"]),
        (
            "Hardware/Software Rivers Roads Ferries Harbours Trains",
            ["Hardware/Software", "Rivers", "Roads", "Ferries", "Harbours", "Trains"],
        ),
        ("Town council Town council Rivers", ["Town council", "Rivers"]),
    ],
)
def test_without_separators_the_form_of_the_words_tells(line: str, keywords: list[str]) -> None:
    assert list(parse(f"{EN}Tags: {line}\n").keywords) == keywords


@pytest.mark.parametrize(
    ("line", "keywords"),
    [
        ("البصرة البنك الدولي", ["البصرة", "البنك الدولي"]),
        ("الحج الحج السعودية السعودية", ["الحج", "السعودية"]),
    ],
)
def test_an_adjective_stays_with_its_noun(line: str, keywords: list[str]) -> None:
    assert list(parse(f"{AR}كلمات دلالية: {line}\n").keywords) == keywords


@pytest.mark.parametrize("label", ["Topics", "More about", "Read more"])
def test_short_lines_behind_a_label_are_keywords_one_each(label: str) -> None:
    topics = "Town planning\nCity of Norland\nRivers\n"
    page = f"{EN}{LATER}\n{label}\n{topics}Most read\nCouncil leader says she will not stand again after the vote\n"
    assert list(parse(page).keywords) == ["Town planning", "City of Norland", "Rivers"]


def test_short_lines_without_a_label_are_keywords_where_they_recur() -> None:
    assert list(parse(f"{EN}{LATER}\nBridge\nTown council\nNorland\nComments (3)\n").keywords) == [
        "Bridge",
        "Town council",
        "Norland",
    ]
    assert not parse(f"{EN}{LATER}\nTelevision\nGardening\nNorland\nComments (3)\n").keywords


def test_headlines_behind_a_label_of_other_stories_are_no_keywords() -> None:
    page = f"{EN}{LATER}\nRead also\nCouncil leader says she will not stand again after the vote\nFerry to the island is out of service\n"
    assert not parse(page).keywords


def test_a_preposition_written_onto_a_word_in_the_article_is_not_part_of_it() -> None:
    told = (
        "وأشاد الوزير بمجلس المدينة وللشركات العالمية التي شاركت في بناء الأرصفة خلال السنوات الثلاث الماضية من العمل."
    )
    page = AR.replace("المصدر:", f"{told}\nالمصدر:")
    assert list(parse(f"{page}كلمات دلالية: مجلس المدينة البصرة الشركات العالمية\n").keywords) == [
        "مجلس المدينة",
        "البصرة",
        "الشركات العالمية",
    ]
