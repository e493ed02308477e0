"""Hard-wrapped text is joined where its lines are full, and nothing else is."""

from __future__ import annotations

from textwrap import fill

import pytest

from newsparse import parse
from newsparse.article import Role
from newsparse.dates.page import read_page
from newsparse.text.lines import split

EN = (
    "The new ferry between the mainland and the island of Langholm carried its first passenger on Monday, and it was a child.",
    '"We have waited ten years for this," said the mayor. She cut the ribbon herself. The crossing takes 35 minutes instead of an hour.',
    "The old ship is to open as a museum in summer, the society of the island's friends said, if it finds the money for a new roof.",
)
AR = (
    "قالت وزارة النقل إن العبارة الجديدة بين البر والجزيرة نقلت أول ركابها يوم الاثنين بعد عشر سنوات من الانتظار والوعود.",
    "وتستغرق الرحلة خمسا وثلاثين دقيقة بدلا من ساعة، وفق ما أعلنه رئيس البلدية في كلمة ألقاها أمام عدد من سكان الجزيرة.",
    "ومن المقرر أن تتحول العبارة القديمة إلى متحف مفتوح في الصيف المقبل إذا وجدت جمعية أصدقاء الجزيرة المال لسقف جديد.",
)
DE = (
    "Die neue Fähre zwischen dem Festland und der Insel Langholm hat am Montag ihren ersten Fahrgast befördert, ein Kind.",
    "Das alte Schiff soll im Sommer als Museum öffnen, teilte der Verein der Inselfreunde mit, wenn er das Geld für ein Dach findet.",
    "Die Überfahrt dauert künftig nur noch 35 Minuten und damit fast halb so lange wie bisher, weil das Schiff nicht mehr wenden muss.",
)


def _wrapped(paragraphs: tuple[str, ...], width: int, between: str, indent: str = "") -> str:
    return between.join(fill(paragraph, width, initial_indent=indent) for paragraph in paragraphs)


@pytest.mark.parametrize("paragraphs", [EN, AR, DE], ids=["en", "ar", "de"])
@pytest.mark.parametrize("width", [40, 66, 80])
@pytest.mark.parametrize(("between", "indent"), [("\n\n", ""), ("\n", "    ")], ids=["blank lines", "indents"])
def test_paragraphs_are_joined_at_any_width(paragraphs: tuple[str, ...], width: int, between: str, indent: str) -> None:
    page = split(_wrapped(paragraphs, width, between, indent))
    assert tuple(page.texts) == paragraphs


def test_paragraphs_that_nothing_parts_end_with_a_short_line() -> None:
    assert split(_wrapped(EN, 60, "\n")).texts == list(EN)


NOT_WRAPPED = (
    "Home\nWorld\nSport\nCulture\nWeather\nSign in",
    "\n".join(("Ferry returns to the island after ten years of waiting", "By Anna Holm", "3 May 2024", "", *EN)),
    "Mayor opens the new bridge at last\nMuseum asks for an early ferry\nTrain to the sea stops for good\nBakers of the isle raise prices",
    "\n".join(line[:60] + "…" for line in (*EN, *EN)),
    "عودة العبارة إلى الجزيرة بعد انتظار طويل\nرئيس البلدية يفتتح جسرا جديدا فوق النهر\n"
    "خبازو المدينة يرفعون سعر الخبز\nقطار الليل يعود إلى الساحل هذا الصيف\n"
    "متحف البحر يفتح أبوابه مجانا للأطفال\nوزارة النقل تدرس تمديد خط الحافلات\nموسم الزيتون يبدأ مبكرا هذا العام",
    "\n".join(["新的渡輪星期一首次載客前往島上，航程三十五分鐘，比過去短了將近一半，市長在碼頭主持"] * 5),
)


@pytest.mark.parametrize("text", NOT_WRAPPED)
def test_lines_that_end_where_they_should_stay_apart(text: str) -> None:
    assert split(text).texts == [line for line in text.split("\n") if line]


@pytest.mark.parametrize(
    "line",
    [
        "Published: 3 May 2024",
        "प्रकाशित तिथि: 3 May 2024",
        "- the fare stays as it was",
        "Source: Nordwind news agency",
        "• children travel free",
    ],
)
def test_a_label_or_a_bullet_begins_a_line_of_its_own(line: str) -> None:
    text = _wrapped((*EN, EN[0][:64]), 66, "\n\n") + "\n" + line
    assert split(text).texts[-1] == line


def test_an_address_too_long_to_break_says_nothing_of_the_width() -> None:
    address = "https://example.com/" + "a" * 120
    assert split(_wrapped(EN, 66, "\n\n") + "\n\n" + address).texts == [*EN, address]


def test_neither_does_the_header_of_a_mail() -> None:
    subject = "Subject: [harbour-list] Fwd: Ferry returns to Langholm after ten years of waiting"
    assert split(f"{subject}\n\n{_wrapped(EN, 66, chr(10) * 2)}").texts == [subject, *EN]


def test_every_line_of_a_wrapped_paragraph_has_its_role_and_the_paragraph_one_span() -> None:
    text = "Ferry returns to Langholm\n\n" + _wrapped(EN, 66, "\n\n")
    article = parse(text)
    assert article.headline == "Ferry returns to Langholm"
    assert article.paragraphs == EN
    assert [line.role for line in article.lines if line.role is not Role.BLANK] == [
        Role.HEADLINE,
        *[Role.PARAGRAPH] * sum(fill(paragraph, 66).count("\n") + 1 for paragraph in EN),
    ]
    spans = [e.span for e in article.evidence["paragraphs"]]
    assert [" ".join(text[slice(*span)].split()) for (span,) in spans] == list(EN)


def test_a_date_behind_a_wrap_has_the_number_of_its_own_line() -> None:
    told = "The council of the island said that the old ship is to leave the harbour for the last time on 3 May 2024."
    assert [line for line, _ in read_page(_wrapped((*EN, told), 50, "\n\n"))] == [14]


JA = (
    "瀬戸内の港町を結ぶ渡船の昨年の利用者が5年ぶりに増加し、12万人を超えたことが13日、市のまとめで分かった。観光の回復に加え、通学定期の割引が効いたとみられる。",
    "市交通課の担当者は「渡船は町の顔。来年度は夜の便を増やしたい」と話している。古い桟橋は夏までに架け替えられ、新しい待合所も設けられる見通しだ。",
)
ZH = (
    "江城市昨日举行老旧小区改造工程开工仪式,首批一百二十个小区将在年内完成改造。市住建局负责人表示,改造工程将优先解决电梯和停车问题。",
    "首批小区中有四十个位于城东区,工程队已经进场施工,预计秋天完成外墙和管道改造,居民可以在社区登记参加下一批改造。",
)


@pytest.mark.parametrize("paragraphs", [JA, ZH], ids=["ja", "zh"])
@pytest.mark.parametrize("width", [24, 30])
def test_chinese_and_japanese_paragraphs_join_without_a_space(paragraphs: tuple[str, ...], width: int) -> None:
    wrapped = ["\n".join(text[at : at + width] for at in range(0, len(text), width)) for text in paragraphs]
    article = parse("港町の渡船、利用者が増加\n\n" + "\n\n".join(wrapped) + "\n")
    assert article.paragraphs == paragraphs


def test_rules_and_short_lines_are_no_part_of_a_wrapped_paragraph() -> None:
    wrapped = "\n".join(JA[0][at : at + 30] for at in range(0, len(JA[0]), 30))
    rule = "━" * 30
    assert split(f"{rule}\n{wrapped}\n\n{rule}\n配信停止はこちら\n").texts[0] == rule
    assert split("新的渡輪首次載客\n市長在碼頭主持儀式\n航程三十五分鐘").texts == [
        "新的渡輪首次載客",
        "市長在碼頭主持儀式",
        "航程三十五分鐘",
    ]
