"""The headline is given without the site's name behind a bar, and the candidates that lost stay in the evidence."""

from __future__ import annotations

import pytest

from newsparse import parse

BODY = """\
By Anna Holm
3 May 2024

The bridge over the river opened on Friday, the town council said, two years later than planned and over its budget.

Traffic will be slow in the first week while drivers get used to the new lanes, the town council said in a statement.

The old bridge will be closed in the summer and taken down by the end of the year, the mayor told reporters on Friday.
"""
PLAIN = "New bridge over the river opens after long delay"


@pytest.mark.parametrize(
    ("printed", "headline"),
    [
        (PLAIN, PLAIN),
        (f"{PLAIN} | The Daily", PLAIN),
        (f"{PLAIN} - The Daily\n{PLAIN}", PLAIN),
        (f"{PLAIN} – The Daily News", PLAIN),
        (f"{PLAIN} – The Long Wait", f"{PLAIN} – The Long Wait"),
        ("New bridge over the river – and how it was paid", "New bridge over the river – and how it was paid"),
        (f"  {PLAIN}\N{NO-BREAK SPACE} ", PLAIN),
        (f"News » Town » {PLAIN}", PLAIN),
    ],
)
def test_a_site_is_cut_where_the_page_or_its_name_shows_that_it_is_one(printed: str, headline: str) -> None:
    assert parse(f"{printed}\n{BODY}").headline == headline


def test_a_headline_printed_again_is_furniture() -> None:
    article = parse(f"{PLAIN}\n{PLAIN}\n{BODY}")
    roles = [str(line.role) for line in article.lines[:2]]
    assert article.headline == PLAIN
    assert sorted(roles) == ["boilerplate", "headline"]


def test_prose_alone_has_no_headline() -> None:
    article = parse(BODY.partition("\n\n")[2])
    assert article.headline is None
    assert "no headline found" in article.warnings
    assert not any(e.accepted for e in article.evidence.get("headline", ()))


def test_one_candidate_is_accepted_and_stands_first() -> None:
    for text in (f"{PLAIN}\n{BODY}", f"Town and country\n{PLAIN}\nWhat the council paid for the work\n{BODY}"):
        found = parse(text).evidence["headline"]
        assert [e.accepted for e in found] == [True, *[False] * (len(found) - 1)]
        assert sum(e.confidence for e in found) <= 1.01


@pytest.mark.parametrize(
    "line",
    [
        "━━━━━━━━━━━━━━━━━━━━━━━━━━",
        "رئیس سازمان آتش نشانی خبر داد؛",
        "শুক্রবার । ১৯ অগ্রহায়ণ ১৪২৭। ৪ ডিসেম্বর ২০২০। ১৮ রবিউস সানি ১৪৪২",
        "川沿いの古い橋が金曜日に閉鎖されました。",
    ],
)
def test_what_no_headline_is_printed_as(line: str) -> None:
    assert parse(f"{line}\n\n{PLAIN}\n\n{BODY}").headline == PLAIN
    assert parse(f"{line}\n\n{BODY}").headline != line


def test_a_line_printed_twice_that_opens_the_page_is_the_headline() -> None:
    title = "เปิด ‘สะพานใหม่’ ข้ามแม่น้ำ หลังรอคอยนานถึงสองปี?"
    story = "เทศบาลเมืองเปิดใช้ทางข้ามแห่งที่สองเมื่อเช้าวันศุกร์ พร้อมขบวนแห่ของนักเรียน ก่อนกล่าวในวงสัมภาษณ์หลังพิธีว่างานล่าช้ากว่ากำหนดมาก และใช้เงินเกินกว่าที่ตั้งไว้"
    assert (
        parse(f"{title}\n\n{title}\n\n“จะรออีกนานไหม ถามแบบนี้กับฉันเนี่ย”\n\n{story}\n\n{story} กรรมการกล่าว\n").headline
        == title
    )


def test_a_headline_that_a_messenger_prints_bold_is_without_its_asterisks() -> None:
    story = "The new bridge over the river opened on Friday, the town council said, two years later than planned and over its budget."
    more = "Traffic will be slow in the first week while drivers get used to the lanes of the new bridge, the council said."
    assert (
        parse(f"*New bridge over the river opens*\n\n{story}\n\n{more}\n").headline == "New bridge over the river opens"
    )
    for sender in ("[3/5/24, 18:03:21] Anna Holm: ", "[03.05.2024, 6:03:21 PM] Town News: "):
        page = f"{sender}*New bridge over the river opens*\n\n{story}\n\n{more}\n"
        assert parse(page).headline == "New bridge over the river opens"


@pytest.mark.parametrize("stamp", ["[27/05/2024, 09:15:32] Town news: ", "[9:15 AM, 27.05.2024] +44 20: "])
def test_a_headline_in_a_message_is_without_the_messages_time_and_sender(stamp: str) -> None:
    story = BODY.partition("2024\n")[2]
    article = parse(f"{stamp}*{PLAIN}*\n{story}")
    assert (article.headline, (article.published or "")[:16]) == (PLAIN, "2024-05-27T09:15")


def test_a_greek_headline_can_ask() -> None:
    page = """\
Ακολουθήστε μας
Η νέα γέφυρα: έργο ζωής ή αλλαγή σχεδίων από τον δήμο;

Ο δήμος λέει ότι η νέα γέφυρα θα ανοίξει το καλοκαίρι.

Η νέα γέφυρα πάνω από το ποτάμι θα ανοίξει το καλοκαίρι, είπε ο δήμος την Παρασκευή, δύο χρόνια αργότερα από το αρχικό σχέδιο.

Η κυκλοφορία θα είναι αργή την πρώτη εβδομάδα, ώσπου οι οδηγοί να συνηθίσουν τις νέες λωρίδες, ανακοίνωσε ο δήμος.
"""
    assert parse(page).headline == "Η νέα γέφυρα: έργο ζωής ή αλλαγή σχεδίων από τον δήμο;"
