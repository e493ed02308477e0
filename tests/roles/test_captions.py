"""A caption that reads like the story is told from it by the credit that ends it or stands below it."""

from __future__ import annotations

import pytest

from newsparse.languages.lexicon import lexicon
from newsparse.roles.sequence import decode
from newsparse.text.lines import split

TITLE = "Council votes to widen the harbour road"
STORY = (
    "The council voted on Monday to widen the road that leads from the harbour to the old town, and set money aside for it.",
    "Work is to start in the autumn. Shops along the road will stay open, said the mayor, and buses will take another way.",
    "The road was last widened sixty years ago, when the harbour had four cranes and the town a tram that ran every hour.",
)
CAPTION = (
    "Cranes at the harbour of the old town on a morning in May, when the first ship with wheat came in from the sea."
)


def captions(text: str, code: str = "en", script: str = "Latn") -> list[str]:
    decoded = decode(split(text), lexicon(code), script)
    return [line for line, role in zip(decoded.page.texts, decoded.roles, strict=True) if role == "caption"]


@pytest.mark.parametrize(
    "line",
    [
        f"{CAPTION} (AP Photo/Anna Holm)",
        f"{CAPTION} Photo: Anna Holm",
        f"{CAPTION} (Anna Holm/Harbour News)",
        f"{CAPTION} (Harbour News/ Anna Holm)",
        f"{CAPTION} (Anna Holm for the Harbour News)",
        f"{CAPTION} [Peter Low]",
        f"{CAPTION} ANNA HOLM/Harbour News",
        f"{CAPTION} (KHBR)",
        f"{CAPTION[:-1]}”ANNA HOLM/AP",
        f"(Photo harbour fire brigade) {CAPTION}",
    ],
)
def test_a_credit_at_the_end_makes_a_caption(line: str) -> None:
    assert captions("\n".join((TITLE, STORY[0], line, *STORY[1:]))) == [line]


@pytest.mark.parametrize(
    "line",
    [
        f"{CAPTION} (At least nobody said so.)",
        f"{CAPTION} (Harbour)",
        f"{CAPTION} (AFP)",
        f"{CAPTION} (Psalm 23)",
        f"{CAPTION} He sold the photos by the road to whoever asked for them, the mayor among others, and kept the book of orders.",
        f"{CAPTION} {CAPTION} {CAPTION} {CAPTION} {CAPTION} {CAPTION} Photo: Anna Holm",
    ],
)
def test_other_ends_do_not(line: str) -> None:
    assert captions("\n".join((TITLE, STORY[0], line, *STORY[1:]))) == []


def test_a_caption_ends_in_a_name_and_the_word_written_onto_it() -> None:
    story = (
        "觀塘道近牛頭角道交界今日發生相撞意外，多名乘客在車上跌倒，大批救護員接報到場展開救援，警方正調查原因。",
        "現場所見，兩部肇事旅遊巴頭尾相撞，有部分傷者在車上接受包紮，部分則已在車外，全部清醒。",
    )
    assert captions(
        "\n".join(("兩旅遊巴相撞 多人受傷送院", "大批傷者在現場等候救護車。陳國強攝", *story)), "zh-Hant", "Hant"
    ) == ["大批傷者在現場等候救護車。陳國強攝"]


def test_names_in_brackets_that_close_the_story_sign_it() -> None:
    assert captions("\n".join((TITLE, *STORY[:2], f"{STORY[2]} (Anna Holm)"))) == []


def test_behind_a_reporters_initials_a_credit_is_the_last_of_the_story() -> None:
    assert captions("\n".join((TITLE, *STORY[:2], f"{STORY[2]} (mic) Photo: Anna Holm"))) == []


@pytest.mark.parametrize(
    ("end", "role"),
    [("PTI DG TR", "paragraph"), ("PTI", "paragraph"), ("XYZ DG TR", "boilerplate"), ("Pti", "boilerplate")],
)
def test_so_is_what_an_agencys_name_and_its_desks_initials_close(end: str, role: str) -> None:
    page = split(
        "\n".join(
            (
                TITLE,
                "May 4 (PTI) " + STORY[0],
                STORY[1],
                f"Six trains were late on Monday and four stopped short of the station, an official said. {end}",
                "Share",
            )
        )
    )
    assert str(decode(page, lexicon("en"), "Latn").roles[3]) == role


@pytest.mark.parametrize(
    ("above", "below", "found"),
    [("\n\n\n", "\n", True), ("\n\n", "\n", True), ("\n\n", "\n\n\n", False), ("\n\n", "\n\n", False)],
)
def test_a_credit_below_belongs_to_the_line_that_it_stands_nearest_to(above: str, below: str, found: bool) -> None:
    text = f"{TITLE}\n\n{STORY[0]}{above}{CAPTION}{below}Photo: Anna Holm\n\n{STORY[1]}\n\n{STORY[2]}"
    assert (CAPTION in captions(text)) is found


def test_what_the_headline_stands_on_is_no_caption() -> None:
    assert CAPTION not in captions("\n".join((TITLE, CAPTION, "Photo: Anna Holm", *STORY)))


def test_a_caption_that_is_all_there_is_stays_the_story() -> None:
    assert captions(f"{TITLE}\n{CAPTION} (AP Photo/Anna Holm)") == []


def test_the_storys_first_paragraph_is_no_caption_though_a_credit_stands_below() -> None:
    assert captions("\n".join((TITLE, "3 May 2024", STORY[0], "Photo: AP", *STORY[1:]))) == ["Photo: AP"]


def test_a_pages_first_line_above_a_credit_is_a_caption() -> None:
    assert CAPTION in captions("\n".join((CAPTION, "Photo: Anna Holm", *STORY)))


@pytest.mark.parametrize("between", [(), ("AFP",)], ids=["in a row", "an agency between"])
def test_a_sentence_printed_twice_in_a_row_is_a_caption(between: tuple[str, ...]) -> None:
    text = "\n".join((TITLE, "3 May 2024", STORY[0], CAPTION, *between, CAPTION, *STORY[1:]))
    assert captions(text) == [CAPTION, *between]


def test_so_are_its_copies_that_run_into_each_other() -> None:
    assert captions("\n".join((TITLE, STORY[0], CAPTION + CAPTION, CAPTION, *STORY[1:]))) == [
        CAPTION + CAPTION,
        CAPTION,
    ]


def test_so_is_one_that_opens_the_caption_below() -> None:
    signed = f"{CAPTION} Credit: Harbour News"
    assert captions("\n".join((TITLE, STORY[0], CAPTION, signed, *STORY[1:]))) == [CAPTION, signed]


@pytest.mark.parametrize(
    "line",
    [
        "Cranes at the harbour of the old town | Anna Holm",
        "Cranes at the harbour of the old town (Anna Holm)",
        "Cranes at the harbour of the old town. /HNB",
        "ANNA HOLM/Harbour News",
    ],
)
def test_above_the_story_a_name_behind_some_words_signs_a_caption(line: str) -> None:
    assert captions("\n".join((TITLE, "3 May 2024", line, *STORY))) == [line]


def test_a_caption_can_be_the_last_line_but_a_credit_alone_is_none_there() -> None:
    last = "The harbour at noon Credit: Western Pictures"
    assert captions("\n".join((TITLE, *STORY, last))) == [last]
    assert captions("\n".join((TITLE, *STORY, "Credit: Western Pictures"))) == []


def test_agencies_in_brackets_that_close_the_story_are_its_own() -> None:
    story = (
        "Angin Kencang di Tiga Desa Makin Meluas",
        "Warga desa diimbau untuk tetap waspada karena angin kencang masih akan terjadi sampai besok malam, kata kepala dinas.",
        "Puluhan rumah rusak dan sekolah di tiga desa diliburkan, sedangkan petugas masih mendata kerusakan sejak pagi hari.",
        "Pasar di ibu kota kecamatan tutup lebih awal dan perahu nelayan tidak melaut, kata seorang pedagang. (antara/muara)",
    )
    assert captions("\n".join(story), "id") == []


def test_a_caption_printed_again_is_furniture() -> None:
    line = f"{CAPTION} Photo: Anna Holm"
    assert captions("\n".join((TITLE, line, line, *STORY))) == [line]


def test_captions_in_a_row_behind_the_body_each_printed_twice_are_no_other_stories() -> None:
    story = (
        "觀塘道近牛頭角道交界今日發生相撞意外，多名乘客在車上跌倒，大批救護員接報到場展開救援，警方正調查原因。",
        "現場所見，兩部肇事旅遊巴頭尾相撞，有部分傷者在車上接受包紮，部分則已在車外，全部清醒。",
    )
    row = ("大批傷者現場待救。陳國強攝", "傷者即場接受包紮。陳國強攝")
    lines = ("觀塘道兩旅遊巴相撞 至少9人受傷送院", "2023-05-04 10:31", *story, *(line for line in row for _ in (1, 2)))
    assert captions("\n".join(lines), "zh-Hant", "Hant") == [line for line in row for _ in (1, 2)]
