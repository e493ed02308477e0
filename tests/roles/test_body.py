"""What stands between the body's lines: subheads, captions, and short sentences, which are body themselves."""

from __future__ import annotations

import pytest

from newsparse import parse
from newsparse.languages.lexicon import lexicon
from newsparse.roles.sequence import decode
from newsparse.text.lines import split

TITLE = "Council votes to widen the harbour road"
FIRST = "The council voted on Monday to widen the road that leads from the harbour to the old town, and set money aside for it."
SECOND = "Work is to start in the autumn. Shops along the road will stay open, said the mayor, and buses will take another way."


def roles(*lines: str) -> list[str]:
    return [str(role) for role in decode(split("\n".join(lines)), lexicon("en"), "Latn").roles]


THIRD = "The road was last widened sixty years ago, when the harbour had four cranes and the town a tram that ran every hour."


@pytest.mark.parametrize(
    ("between", "role"),
    [
        ("Nobody spoke against it.", "paragraph"),
        ("The mayor gave two reasons:", "paragraph"),
        ("A long way round", "subhead"),
        ("“It is a long way round.”", "paragraph"),
        ("The “long way”", "subhead"),
        ("A long way round A long way round", "boilerplate"),
        ("Photo: A. Keller", "caption"),
        ("www.harbour.example.", "boilerplate"),
        ("Advertisement", "boilerplate"),
    ],
)
def test_a_short_line_between_paragraphs(between: str, role: str) -> None:
    assert roles(TITLE, FIRST, between, SECOND)[2] == role


def test_short_sentences_in_a_row_are_body_but_a_polls_answers_are_not() -> None:
    row = ("The mayor gave two reasons for the work:", "The road is worn out by the buses.")
    assert roles(TITLE, FIRST, *row, SECOND)[2:4] == ["paragraph", "paragraph"]
    assert roles(TITLE, FIRST, SECOND, "Yes, soon.", "No, never.", SECOND)[3:5] == ["boilerplate", "boilerplate"]


def test_a_message_without_headline_begins_with_its_first_sentence() -> None:
    opening = "Another large fire on the dry hills above the harbour."
    assert roles(opening, FIRST, "Follow us | send us your news")[:2] == ["paragraph", "paragraph"]


@pytest.mark.parametrize("label", ["Source: Harbour News", "Tags: harbour"])
def test_a_short_article_reaches_to_its_foot_though_more_text_follows(label: str) -> None:
    article = (
        "The harbour opens again",
        "3 May 2024",
        "The harbour is open again since Monday, two years late, said the port.",
    )
    rest = "A ship of 1570 tons was the first, said the port on Tuesday, and carried wheat."
    behind = ("Read also", "Fewer ships this year", f"{FIRST} {SECOND}", f"{SECOND} {FIRST}", f"{FIRST} {SECOND}")
    assert roles(*article, rest, label, *behind)[2:4] == ["paragraph", "paragraph"]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["New bridge opens", "The bridge opened on Friday."], ["headline", "paragraph"]),
        (["New bridge opens", "3 May 2024", "It opened on Friday.", "Source: AP"], ["headline", "published", "paragraph", "source"]),
        (["The bridge opened on Friday.", "Nobody was late."], ["paragraph", "paragraph"]),
        (["Share", "Print"], ["boilerplate", "boilerplate"]),
        (["Menu", "News", "Sport", "Weather", "Roads", "It is late."], ["boilerplate"] * 6),
    ],
    ids=["two lines", "with a head", "without a headline", "no sentence", "a page"],
)  # fmt: skip
def test_a_note_of_a_sentence_or_two_is_an_article(lines: list[str], expected: list[str]) -> None:
    assert roles(*lines) == expected


def test_so_is_one_without_spaces() -> None:
    article = parse("大桥周五开通\n市政府说，大桥周五开通。\n")
    assert (article.headline, article.paragraphs) == ("大桥周五开通", ("市政府说，大桥周五开通。",))


def test_a_subhead_can_stand_above_a_caption() -> None:
    caption = "Cranes at the harbour of the old town. (Harbour News: Anna Holm)"
    assert roles(TITLE, FIRST, "A long way round", caption, SECOND, THIRD)[2:4] == ["subhead", "caption"]


def test_lines_of_one_shape_behind_a_colon_are_a_list() -> None:
    lead = "The port counted the ships that came in last year, and those that came in the year before, by harbour:"
    ships = ("Holm: 834 (732)", "Old Town: 423 (410)", "Westport: 98 (120)")
    assert roles(TITLE, FIRST, SECOND, lead, *ships)[3:] == ["paragraph", *["list_item"] * 3]
    assert "list_item" not in roles(TITLE, FIRST, SECOND, lead, *ships[:2])


@pytest.mark.parametrize("end", ["", " -", " - LONDON", " - NEW HOLM"])
def test_the_storys_place_can_close_its_last_paragraph(end: str) -> None:
    last = f"Buses will take another way to the harbour until spring, said the mayor.{end}"
    assert roles(TITLE, FIRST, SECOND, last, "Source: AP")[3] == "paragraph"


def test_a_name_and_a_life_behind_the_story_are_its_author_and_a_notice() -> None:
    life = "Graduated in journalism from Westport, she covered sports and theatre before joining this newsroom in the spring of 2019."
    assert roles(TITLE, FIRST, SECOND, THIRD, "Anna Holm", life)[4:] == ["byline", "boilerplate"]


def test_what_is_said_behind_another_storys_card_is_the_storys_end() -> None:
    said = "“I asked them to come in and talk about it,” the mayor said."
    lines = (TITLE, FIRST, SECOND, THIRD, "Read more: Fewer ships this year in the harbour", said)
    assert roles(*lines)[4:] == ["related_headline", "paragraph"]


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("The rescue service took the boat, which is thought to have come from the islands. It is not in danger.", "paragraph"),
        ("Sign up for the newsletter that tells you every morning in your inbox what the harbour will bring today.", "boilerplate"),
    ],
)  # fmt: skip
def test_so_is_a_paragraph_behind_a_card_on_one_line(line: str, role: str) -> None:
    head = ("By", "Anna Holm", "10:31, 5 Mar 2024", "Updated 10:58, 5 Mar 2024")
    card = "READ MORE: Woman rescued from the cliff after her walk"
    tail = ("Story Saved", "Follow the Harbour News", "Most Read", "The full list of roads closed in Ayle this week")
    lines = ("News", TITLE, *head, FIRST, card, line, *tail)
    assert roles(*lines)[lines.index(line)] == role


def test_so_are_the_paragraphs_behind_a_post() -> None:
    post = ("View this post on Instagram", "A post shared by Anna Holm (@annaholm) on Jan 28, 2019 at 11:37am PST")
    end = (
        "The harbour road has thirty shops, and not one of them wants to wait for the autumn.",
        "“We are still open, whatever they say in the town.”",
    )
    assert roles(TITLE, FIRST, SECOND, *post, *end)[-2:] in (["paragraph", "paragraph"], ["paragraph", "quote"])
    card = "Read: Fewer ships this year in the harbour"
    assert roles(TITLE, FIRST, SECOND, card, end[1], end[0])[-2:] == ["paragraph", "paragraph"]


def test_a_short_question_of_an_interview_is_no_subhead() -> None:
    answer = f"Anna Holm: {SECOND}"
    assert roles(TITLE, FIRST, "Courier: Rent?", answer, THIRD)[2] == "paragraph"


def test_what_somebody_says_before_agencies_in_brackets_ends_the_story() -> None:
    text = """\
Angin Kencang di Tiga Desa Makin Meluas, Warga Waspada
Jumat, 14 Januari 2022 – 23:19 WIB
Di Kecamatan Muara, angin merusak Desa Jongga dan Desa Jelai.
"Aktivitas masyarakat di sejumlah desa mulai terganggu karena sejumlah akses jalan terputus," ungkapnya.
"Kami terus mengimbau kepada masyarakat untuk waspada," kata Gunadi. (antara/muara)
BERITA TERKAIT
- Ratusan Kepala Keluarga Terdampak Angin di Kota Muara
"""
    assert parse(text).paragraphs[-1].startswith('"Kami terus mengimbau')


QUESTION = "Courier: How long will the works on the harbour road take, Ms Holm, and who pays for them?"
ANSWERS = (QUESTION, f"Anna Holm: {FIRST}", "Courier: Will the shops along the road stay open until the autumn?")


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("Holm: No.", "paragraph"),
        ("Courier: And the buses, where will they stop while the road is closed?", "paragraph"),
        ("Marsh: No.", "boilerplate"),
        ("Holm: Yes", "boilerplate"),
    ],
)
def test_behind_a_gallery_an_interview_goes_on_with_the_same_speakers(line: str, role: str) -> None:
    gallery = ("Gallery", "12 pictures")
    assert roles(TITLE, SECOND, *ANSWERS, f"Anna Holm: {THIRD}", *gallery, line)[-1] == role


@pytest.mark.parametrize(
    ("line", "is_story"),
    [
        ("The harbour road is not a street like others. Whoever wants to reach the old town, the", True),
        ("The best of sport every evening. Whoever wants more of its clubs and their games, a", False),
        ("The harbour road is not a street like others, and whoever wants to reach the old town, the", False),
    ],
)
def test_a_story_that_is_cut_off_ends_in_the_middle_of_a_sentence(line: str, is_story: bool) -> None:
    assert (roles(TITLE, FIRST, line, "The news of the region", "• Cancel at any time")[2] == "paragraph") is is_story


def test_a_lone_sentence_that_an_agency_signs_is_the_story() -> None:
    lone = "The council voted on Monday to widen the road that leads from the harbour to the old town."
    assert roles(TITLE, f"{lone}Reuters", "More on this")[1] == "paragraph"


def test_the_readers_comments_are_no_story() -> None:
    comment = (
        "It was about time that something happened in this town, where the road has been full of holes for many years."
    )
    story = (TITLE, FIRST, SECOND, THIRD)
    assert "paragraph" not in roles(*story, "Comments (1)", "Ben Marsh on 3 May 2024 at 15:02", comment)[4:]
    assert roles(TITLE, "Comments", "3 May 2024, 15:02", FIRST, SECOND, THIRD)[3:] == ["paragraph"] * 3


@pytest.mark.parametrize(
    ("day", "is_next"), [("22/11/2025 - 14:57", True), ("22 November", False), ("Photo, 2025", False)]
)
def test_the_next_story_begins_above_its_own_day_in_the_form_of_this_ones(day: str, is_next: bool) -> None:
    behind = (
        "The ferry to the island is out of service again until the end of the month of May and a little longer",
        day,
    )
    told = roles(TITLE, "22/11/2025 - 15:17", FIRST, SECOND, THIRD, *behind, THIRD.replace("road", "ferry"))
    assert (told[-1] != "paragraph" and told[-3] == "related_headline") is is_next


@pytest.mark.parametrize(("head", "is_story"), [("By Anna Holm", True), ("3 May 2024", True), ("Menu", False)])
def test_a_card_of_another_story_can_stand_behind_the_first_paragraph(head: str, is_story: bool) -> None:
    opening = "The mayor of the town said on Monday that the road along the pier is to be wider by the autumn."
    told = roles(
        TITLE, "Shops along the road are glad", head, opening, "Read more:", "Fire in a paper store", SECOND, THIRD
    )
    assert (told[3] == "paragraph") is is_story


def test_an_article_ends_with_its_source_where_the_next_one_has_the_same() -> None:
    source, head = "Source: Harbour News", "Ferry to the island rests until June"
    other = "The ferry to the island is out of service because its engine broke on Sunday night, says the captain who owns it."
    told = roles(TITLE, FIRST, SECOND, source, head, other, other.replace("Sunday", "Friday"), source)
    assert told[1:3] == ["paragraph"] * 2
    assert "paragraph" not in told[4:]
    assert roles(TITLE, source, FIRST, SECOND, THIRD, source)[2:5] == ["paragraph"] * 3
    assert roles(TITLE, FIRST, SECOND, source, "The road sixty years ago", THIRD, FIRST, source)[5] == "paragraph"


def test_a_columns_sentences_can_all_trail_off() -> None:
    lines = (
        "He wrote about the road every single day and never once forgot to send it in…",
        "He took a side, as everybody in the town knew and as he said himself in what he wrote…",
        "Some were cross with him, others laughed, and he never gave up what he held to be true…",
    )
    assert roles(TITLE, "3 May 2024", FIRST, *lines, SECOND, "Comments")[2:] == ["paragraph"] * 5 + ["boilerplate"]
    assert roles(TITLE, "3 May 2024", FIRST, *lines[:2], "Comments")[2:] == ["paragraph"] * 3 + ["boilerplate"]
