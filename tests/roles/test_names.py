"""Which short texts can be a person's name."""

from __future__ import annotations

import pytest

from newsparse.languages.lexicon import lexicon
from newsparse.roles.name_roles import behind_desk, behind_role
from newsparse.roles.names import behind_title, is_name, leading_name, without_role

NAMES = """
en  Anna Holm
en  Mary-Jane O'Neill
en  Ludwig van der Berg
en  J. R. Smith
de  Karl-Heinz von Ahlen
es  María del Carmen Ruiz
fr  Élodie Le Gall
ru  Анна Петрова
ar  سامي حداد
ar  محمد عبد الله الأحمد
ar  سامي علي
ar  علي حداد
ar  محمد على حسن
ar  د. سامي حداد
ar  أ.د.سامي حداد
ar  الدكتورة هدى علي
en  Prof. Dr. Anna Holm
he  דנה לוי
he  אביתר לוי
fa  کیومرث رستمی
fa  دکتر پرستو احمدی
ur  شگفتہ خان
ur  ڈاکٹر فہیم احمد
hi  राहुल त्रिपाठी
hi  आनन्द चौहान
hi  डॉ. साजिद खान
hi  के. एस. राजेश
hi  एस. राजेश
bn  শুভজিৎ রায়
bn  রফিকুল ইসলাম
bn  মো. রফিকুল ইসলাম
bn  সুনীল বন্দ্যোপাধ্যায়
ta  மு. கருணாநிதி
ta  மு.கருணாநிதி
ta  எஸ்.எம். சுரேஷ்குமார்
ta  கி. கிருஷ்ணமூர்த்தி
ta  சுரேஷ்குமார் ராமசாமி
th  สมชาย ใจดี
th  นายสมชาย ใจดี
th  นางสาวสุภาพร แสงทอง
th  น.ส.สุภาพร แสงทอง
th  ดร.สมชาย ใจดี
zh-Hans  王小明
ko  김민수
zh-Hant  歐陽美玲
ja  田中太郎
"""
OTHERS = """
en  Anna
en  anna holm
en  The council said on Friday that
en  Read more
en  Associated Press
en  3 May 2024
en  Is this a name?
en  BRIDGE OPENS
en  https://example.com/a
en  A. B, C. D
ar  المصدر: وكالات
ar  فرانس برس
ar  على هامش المؤتمر
ar  سامي على الجسر
ar  د. الجسر الجديد
hi  नई पुल योजना
hi  पुणे. राजेश शर्मा
bn  নতুন সেতু প্রকল্প
ta  புதிய பாலம் திறப்பு
ta  மு. புதியபாலம்
ta  சுரேஷ்குமார்
th  เปิดสะพาน ใหม่แล้ว
th  นายกรัฐมนตรี สั่งเปิดสะพาน
th  นางแบบ คนใหม่
zh-Hans  新桥下周开通
zh-Hans  扫码关注
ko  저비용
ko  비대면 축제
ko  영남] 청산시
"""


def rows(block: str) -> list[tuple[str, str]]:
    return [(code, text) for code, text in (line.split("  ", 1) for line in block.strip().splitlines())]


@pytest.mark.parametrize(("code", "text"), rows(NAMES))
def test_these_can_be_names(code: str, text: str) -> None:
    assert is_name(text, lexicon(code))


@pytest.mark.parametrize(("code", "text"), rows(OTHERS))
def test_these_cannot(code: str, text: str) -> None:
    assert not is_name(text, lexicon(code))


@pytest.mark.parametrize(
    ("code", "text"),
    rows("""
hi  बेनाम चट्टोपाध्याय
bn  অচেনা গঙ্গোপাধ্যায়
ta  க. பெயரில்லாதவன்
th  แปลกนาม พิพัฒนกุลวงศ์
ur  بےنام شخص
fa  بی‌نام کسی
he  פלמוני ברקאי
"""),
)
def test_behind_a_label_no_given_name_is_needed(code: str, text: str) -> None:
    assert is_name(text, lexicon(code), labelled=True)
    assert not is_name(text, lexicon(code))


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        ("th", "นางสาวสุภาพร แสงทอง", "สุภาพร แสงทอง"),
        ("th", "นางแบบ คนใหม่", "นางแบบ คนใหม่"),
        ("hi", "श्री साजिद खान", "साजिद खान"),
        ("ur", "مفتی نعیم احمد", "نعیم احمد"),
    ],
)
def test_a_title_is_no_part_of_the_name(code: str, text: str, name: str) -> None:
    assert text[behind_title(text, lexicon(code)) :] == name


def test_capitals_pass_where_they_are_expected() -> None:
    assert is_name("ANNA HOLM", lexicon("en"), capitals=True)
    assert not is_name("ANNA HOLM", lexicon("en"))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Anna Holm", "Anna Holm"),
        ("Anna Holm reports from the coast", "Anna Holm"),
        ("Ludwig van der Berg in Delft", "Ludwig van der Berg"),
        ("in Delft", ""),
        ("سامي حداد من عمان", "سامي حداد من عمان"),
        ("", ""),
    ],
)
def test_a_name_is_the_words_that_lead(text: str, name: str) -> None:
    assert text[: leading_name(text)] == name


def test_marks_that_folding_parts_make_no_role_before_a_name() -> None:
    """Folding makes a space of the accent that stands alone, and three words of one."""
    assert behind_role("reporter´anna´holm", lexicon("en")) == 0


@pytest.mark.parametrize("text", ["سامي ﷺ", "سامي حداد ﷺ", "سميرﷺ عن"])
def test_a_sign_that_folding_spells_out_in_several_words_is_in_no_name(text: str) -> None:
    assert not is_name(text, lexicon("ar"))


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        ("ja", "社会部・内田完治", "内田完治"),
        ("ja", "ニュース編集部・内田完治", "内田完治"),
        ("ja", "編集委員 内田完治", "内田完治"),
        ("ja", "新しい橋・道路計画", "新しい橋・道路計画"),
    ],
)
def test_a_japanese_name_begins_behind_its_desk(code: str, text: str, name: str) -> None:
    assert text[behind_desk(text, lexicon(code)) :] == name


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        ("zh-Hans", "黄伟文 高级记者", "黄伟文"),
        ("ko", "박송희 기자", "박송희"),
        ("ja", "内田完治記者", "内田完治"),
        ("ja", "内田完治", "内田完治"),
        ("en", "Courier Correspondent", "Courier Correspondent"),
    ],
)
def test_a_name_of_one_word_ends_before_its_role(code: str, text: str, name: str) -> None:
    assert text[: without_role(text, lexicon(code))] == name
