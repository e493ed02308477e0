"""Bytes become the text that was written, whatever they were saved in."""

from __future__ import annotations

import codecs
import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.errors import DecodeError, OptionError
from newsparse.text.decode import decode, known_encoding

ARABIC = (
    "افتتح رئيس الوزراء اليوم الأحد مستشفى جديدا في مدينة الكرك جنوب البلاد، وقال خلال كلمة ألقاها إن الحكومة ماضية "
    "في تنفيذ مشاريع الصحة والتعليم. وأضاف أن العام المقبل سيشهد افتتاح ثلاثة مستشفيات أخرى."
)
ENGLISH = "The council will vote on the new bridge next week, its chair said. Work could start in the autumn.\n"

LEGACY = """
cp1256       افتتح رئيس الوزراء اليوم الأحد مستشفى جديدا في مدينة الكرك جنوب البلاد، وقال خلال كلمة ألقاها إن الحكومة ماضية في تنفيذ مشاريع الصحة.
cp1256       وصل الوفد إلى العاصمة مساء الثلاثاء – وقال المتحدث «إن الزيارة مهمة»، مضيفاً أنّ اللقاء سيُعقد غداً.
cp1256       أعلنت وزارة النقل تأجيل الرحلات بسبب الضباب
iso8859_6    افتتح رئيس الوزراء اليوم الأحد مستشفى جديدا في مدينة الكرك جنوب البلاد وقال خلال كلمة ألقاها إن الحكومة ماضية في تنفيذ مشاريع الصحة
cp1252       Le ministre a déclaré mardi que la réforme « sera présentée à l’Assemblée » avant l’été. Les élèves attendent déjà la rentrée.
cp1252       El alcalde anunció ayer que la línea de autobús llegará mañana al barrio de La Peña. Los vecinos pedían más información.
cp1252       Die Bürger der Stadt müssen künftig höhere Gebühren für das Schwimmbad zahlen, sagte der Oberbürgermeister am Dienstag.
cp1252       A população da região voltou às ruas no sábado para pedir a construção da ponte. A prefeitura não respondeu às questões.
cp1252       Regeringen föreslår att skolan ska börja tidigare på hösten. Många lärare är kritiska, säger förbundet på måndagen.
cp1252       Þingið samþykkti í gær lög um veiðar á hrefnu við Ísland. Ráðherra sagði að það væri góð niðurstaða fyrir þjóðina.
cp1252       La città è più verde, dice il sindaco. Perché no? È già realtà.
cp1252       The minister said the line would open next year. “Work is on schedule,” he said – but the city’s budget is not yet fixed.
cp1250       Premier zapowiedział w środę budowę nowej linii kolejowej między Łodzią a Wrocławiem. Pociągi mają ruszyć za pięć lat.
iso8859_2    Premier zapowiedział w środę budowę nowej linii kolejowej między Łodzią a Wrocławiem. Pociągi mają ruszyć za pięć lat.
cp1250       Vláda v pondělí schválila návrh zákona o dani z příjmů. Podle ministra financí se změní výše slev, řekl novinářům.
cp1250       A miniszterelnök kedden bejelentette, hogy új híd épül a Dunán. Az első szakasz jövőre készül el, mondta őszintén örülve.
cp1250       Preşedintele a declarat miercuri că noua lege va intra în vigoare în ianuarie. Guvernul aşteaptă şi votul Senatului.
cp1251       Министр транспорта сообщил во вторник, что новая линия метро откроется в следующем году. Строительство идёт по графику.
cp1251       Міністр транспорту повідомив у вівторок, що нова лінія метро відкриється наступного року. Їхні будівельники працюють.
koi8_r       Министр транспорта сообщил во вторник, что новая линия метро откроется в следующем году. Строительство идёт по графику.
cp866        Министр транспорта сообщил во вторник, что новая линия метро откроется в следующем году. Строительство идет по графику.
iso8859_5    Министр транспорта сообщил во вторник, что новая линия метро откроется в следующем году. Строительство идёт по графику.
cp1253       Ο υπουργός Μεταφορών ανακοίνωσε την Τρίτη ότι η νέα γραμμή του μετρό θα ανοίξει τον επόμενο χρόνο. Τα έργα προχωρούν.
cp1254       Ulaştırma Bakanı salı günü yaptığı açıklamada yeni metro hattının gelecek yıl açılacağını söyledi. Çalışmalar sürüyor.
cp1255       שר התחבורה הודיע ביום שלישי כי קו הרכבת החדש ייפתח בשנה הבאה. העבודות מתקדמות לפי התוכנית, אמר השר בפתח הישיבה.
cp1257       Susisiekimo ministras antradienį pranešė, kad nauja geležinkelio linija bus atidaryta kitais metais. Darbai vyksta.
cp874        รัฐมนตรีว่าการกระทรวงคมนาคมแถลงเมื่อวันอังคารว่ารถไฟฟ้าสายใหม่จะเปิดให้บริการในปีหน้า การก่อสร้างเป็นไปตามแผน
cp932        国土交通相は火曜日、新しい地下鉄の路線が来年開業すると発表した。工事は予定通り進んでいるという。
euc_jp       国土交通相は火曜日、新しい地下鉄の路線が来年開業すると発表した。工事は予定通り進んでいるという。
iso2022_jp   国土交通相は火曜日、新しい地下鉄の路線が来年開業すると発表した。工事は予定通り進んでいるという。
gb18030      交通运输部部长星期二表示，新的地铁线路将于明年开通。他说，工程正在按计划进行，市民的期待很高。
big5         交通部長星期二表示，新的捷運路線將於明年通車。他說，工程正在按計畫進行，市民的期待很高。
cp949        국토교통부 장관은 화요일 새 지하철 노선이 내년에 개통된다고 발표했다. 공사는 계획대로 진행되고 있다.
mac_roman    Le ministre a déclaré mardi que la réforme sera présentée à l’Assemblée avant l’été. Les élèves attendent déjà la rentrée.
cp850        Die Bürger der Stadt müssen künftig höhere Gebühren für das Schwimmbad zahlen, sagte der Oberbürgermeister am Dienstag.
"""  # noqa: E501


@pytest.mark.parametrize(("encoding", "text"), [line.split(maxsplit=1) for line in LEGACY.strip().split("\n")])
def test_an_encoding_from_before_utf8_is_told_from_a_paragraph(encoding: str, text: str) -> None:
    assert decode(text.encode(encoding)) == text


@pytest.mark.parametrize(
    "text", [ARABIC, ENGLISH, "新华社北京五月三十一日电\n记者从会上了解到，票价还没有确定。\n" * 3]
)
@pytest.mark.parametrize(
    "encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be", "utf-8-sig"]
)
def test_unicode_is_told_with_and_without_a_mark(encoding: str, text: str) -> None:
    assert decode(text.encode(encoding)) == text


@pytest.mark.parametrize("mark", [codecs.BOM_UTF8, b""])
def test_utf8_cut_in_the_middle_of_a_character_stays_utf8(mark: bytes) -> None:
    assert decode(mark + ARABIC.encode()[:-4]) == ARABIC[:-3] + "\N{REPLACEMENT CHARACTER}"


def test_a_stated_encoding_overrides_the_bytes() -> None:
    assert decode("é".encode(), "windows-1252") == "Ã©"


@pytest.mark.parametrize(
    ("name", "python"),
    [
        ("windows-1256", "cp1256"),
        ("Windows 1256", "cp1256"),
        ("1256", "cp1256"),
        ("UTF8", "utf-8"),
        ("shift-jis", "shift_jis"),
    ],
)
def test_names_of_encodings_are_read_as_people_write_them(name: str, python: str) -> None:
    assert known_encoding(name) == python


@pytest.mark.parametrize(("name", "hint"), [("utf-9", "utf"), ("rot13", ""), ("base64", ""), ("", "")])
def test_an_unknown_encoding_is_refused_with_a_hint(name: str, hint: str) -> None:
    with pytest.raises(OptionError) as caught:
        decode(b"x", name)
    assert hint in caught.value.hint
    assert caught.value.hint


def test_bytes_that_are_no_text_in_the_stated_encoding_name_the_byte() -> None:
    with pytest.raises(DecodeError) as caught:
        decode(b"abc\xff", "utf-8")
    assert caught.value.position == 3
    assert "--encoding" in caught.value.hint


@given(st.text())
def test_any_utf8_comes_back(text: str) -> None:
    if not text.startswith("\ufeff") and "\x1b" not in text and "\0" not in text:
        assert decode(text.encode()) == text


@given(st.binary())
def test_any_bytes_give_text_or_one_of_our_errors(data: bytes) -> None:
    with contextlib.suppress(DecodeError):
        assert isinstance(decode(data), str)
