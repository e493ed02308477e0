"""The headline in the end: no metadata, without what is glued to it, below the body if none is above."""

from __future__ import annotations

import pytest

from newsparse import parse

STORY = """\
The harbour road is closed until Sunday because of the works on the bridge, the town council said in a statement on Monday.
Buses take the way through the old town, and the ferry runs every half hour from six in the morning, the council said.
Source: Harbour News
"""


ARABIC = """\
أعلنت بلدية دبي إغلاق شارع الميناء حتى يوم الأحد المقبل بسبب أعمال صيانة الجسر، وقالت في بيان إن الحافلات ستسلك طريق المدينة القديمة.
وأضافت البلدية أن العبارة تعمل كل نصف ساعة من السادسة صباحا حتى منتصف الليل، ودعت السائقين إلى الالتزام باللوحات الإرشادية.
"""


@pytest.mark.parametrize(
    ("last", "headline"),
    [
        (
            "Harbour road closed until Sunday for works on the bridge",
            "Harbour road closed until Sunday for works on the bridge",
        ),
        ("Six recipes for a long weekend with friends and family", None),
        ("The council said that the harbour road is closed until Sunday.", None),
    ],
)
def test_a_headline_below_the_body_is_told_by_its_words(last: str, headline: str | None) -> None:
    article = parse(STORY + last + "\n")
    assert article.headline == headline
    assert article.source == "Harbour News"


@pytest.mark.parametrize(
    "glued",
    [
        "Home News Harbour Harbour road closed until Sunday for works",
        "HomeNewsHarbourHarbour road closed until Sunday for works",
        "Works on the bridge: Harbour road closed until Sunday for works",
        "Current:Home > TownHarbour road closed until Sunday for works -Harbour Wave",
    ],
)
def test_a_headline_stands_without_the_path_or_kicker_glued_to_it(glued: str) -> None:
    headline = "Harbour road closed until Sunday for works"
    article = parse(f"{glued}\n{headline}\n3 May 2024\n{STORY}")
    assert article.headline == headline
    assert [str(line.role) for line in article.lines].count("headline") == 1


def test_a_headline_of_many_words_stands_without_the_path_glued_to_it() -> None:
    headline = (
        "Harbour road closed until Sunday for works on the bridge, ferry every half hour, "
        "buses through the old town, markets moved to the station, council says"
    )
    article = parse(f"Home News Harbour {headline}\n{headline}\n3 May 2024\n{STORY}")
    assert article.headline == headline


def test_a_dateline_is_no_headline() -> None:
    assert parse(f"LONDON (Reuters) -\n{STORY}").headline is None


@pytest.mark.parametrize(
    "line", ["دبي: السهم الإخبارية", "السهم الإخبارية - دبي", "صحيفة السهم / أبو ظبي", "دبي-صوت السهم"]
)
def test_an_outlet_beside_its_place_is_no_headline(line: str) -> None:
    article = parse(f"{line}\n{ARABIC}")
    assert (article.headline, article.source) == (None, line.replace("دبي", "").replace("/ أبو ظبي", "").strip(" :-"))


def test_a_headline_that_begins_as_an_outlets_name_does_is_one() -> None:
    assert parse(f"قناة الميناء: إغلاق شارع الجسر\n\n{ARABIC}").headline == "قناة الميناء: إغلاق شارع الجسر"


def test_a_subhead_below_the_storys_first_paragraph_is_no_headline() -> None:
    first, second = ARABIC.splitlines()
    article = parse(f"{first}\nأعمال صيانة الجسر في دبي\n{second}\n")
    assert (article.headline, article.paragraphs) == (None, (first, second))


COLUMN = "مرة واحدة زرت تلك البلاد البعيدة فى شتاء قديم.. تملكتنى الدهشة لأننى لم أكن أعرف عن أهلها شيئا، ثم عرفت أنهم يشبهوننا كثيرا."


@pytest.mark.parametrize("names", ["طاهر حداد\nطاهر حداد", "بقلم: طاهر حداد", "طاهر حداد"])
def test_the_line_above_a_columnist_is_the_headline(names: str) -> None:
    article = parse(f"اول سطر\n\nأهل الجزيرة كما أراهم\n\n{names}\n\n{COLUMN}\n\n{COLUMN[17:]}\n")
    assert article.headline == "أهل الجزيرة كما أراهم"


@pytest.mark.parametrize("line", ["بوابة الساحل الإخبارية", "الرئيسية أخبار رياضة ثقافة", "طاهر أحمد حداد"])
def test_a_sites_name_a_menu_and_a_name_above_an_author_are_no_headline(line: str) -> None:
    assert parse(f"{line}\nبقلم: طاهر حداد\n\n{COLUMN}\n\n{COLUMN[17:]}\n").headline is None


@pytest.mark.parametrize(
    "masthead",
    ["جريدة منارة الساحل اليومية رئيس مجلس الإدارة ورئيس التحريرحسام حداد", "منارة الساحل رئيس التحريرحسام حداد"],
)
def test_the_name_of_the_paper_above_its_masthead_is_no_headline(masthead: str) -> None:
    head = f"منارة الساحل\nالسبت 10 يناير 2026 3:41 صـ 21 رجب 1447 هـ\n{masthead}\n"
    ticker = (
        "نجاح 96 عملية جراحية بمستشفى الساحل سيارة تثير الذعر على الطريق مشاجرة داخل محل الفريق يبدأ مفاوضاته مع مدافع"
    )
    article = parse(f"{head}{ticker}\n\nالمحافظات\n\nإغلاق شارع الميناء في دبي حتى الأحد\n\n{ARABIC}")
    assert (article.headline, article.published) == ("إغلاق شارع الميناء في دبي حتى الأحد", None)
    assert article.paragraphs == tuple(ARABIC.splitlines())


def test_a_name_with_a_handle_is_no_headline_but_a_byline() -> None:
    article = parse(f"-A +A\nخالد مبارك (أبها) kmubarak@\n{ARABIC}")
    assert (article.headline, article.authors) == (None, ("خالد مبارك",))


def test_a_paper_above_the_day_and_the_page_of_print_is_no_headline() -> None:
    head = "The Harbour Herald\nTown, Saturday 12 October 2013, p. 3\n\nHarbour road closed for works\n\n"
    article = parse(head + STORY.replace("Source: Harbour News\n", ""))
    assert article.headline == "Harbour road closed for works"
    assert article.source == "The Harbour Herald"


@pytest.mark.parametrize(
    ("rest", "goes_on"),
    [(": ferry runs", True), (" as ferry begins", True), (" - Harbour News", False), (" | News", False)],
)
def test_a_tag_with_which_the_headline_begins_is_not_the_headline(rest: str, goes_on: bool) -> None:
    tag = "Harbour road closed until Sunday"
    article = parse(f"{tag}\nShare\n{tag}{rest}\n3 May 2024\n{STORY}")
    assert article.headline == (tag + rest if goes_on else tag)


@pytest.mark.parametrize(
    "line", ["anna.holm@harbournews.example", "10:00 AMGame of Prices", "“I hope that she can come to"]
)
def test_an_address_a_schedule_and_a_broken_quotation_are_no_headline(line: str) -> None:
    assert parse(f"{line}\n3 May 2024\n{STORY}").headline is None


def test_a_headline_can_begin_as_a_caption_does() -> None:
    headline = "صور: افتتاح الجسر الجديد فوق النهر بعد عامين من الانتظار"
    assert parse(f"{headline}\n3 مايو 2024\n\n{AR}\n\n{AR}\n").headline == headline


@pytest.mark.parametrize(
    ("above", "headline"),
    [
        ("> Harbour road closed until Sunday\n{}", "Harbour road closed until Sunday"),
        ("NewsTownHarbour road closed until Sunday\n{}", "Harbour road closed until Sunday"),
        ("HARBOUR ROAD CLOSED UNTIL SUNDAY\n{}", "Harbour road closed until Sunday"),
        ("{}\nThe harbour road stays closed until Sunday, the council said.", "Harbour road closed until Sunday"),
    ],
    ids=["mark", "path", "capitals", "sentence below"],
)
def test_the_headline_is_told_from_its_copies_and_from_the_sentence_below(above: str, headline: str) -> None:
    article = parse(above.format(headline) + f"\n3 May 2024\n{STORY}")
    assert article.headline == headline


@pytest.mark.parametrize(
    "first",
    [
        "Cars stand before the closed harbour road on Monday. (Photo: AP)",
        "Cars before the closed road Photo: Anna Holm/Reuters",
        "市内の橋の前に並ぶ車=5月3日午後8時31分",
    ],
)
def test_a_page_without_a_headline_has_none_where_a_caption_stands_first(first: str) -> None:
    assert parse(f"{first}\n{STORY}").headline is None


AR_HEADLINE = "افتتاح جسر جديد فوق النهر بعد عامين من الانتظار"
AR = "وأوضح متحدث باسم البلدية أن الجسر الجديد فوق النهر افتتح صباح الجمعة بعد عامين من الموعد المقرر وأن الحركة ستبدأ غدا."


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("صوت الضفاف – متابعات – الأربعاء 22 أكتوبر 2025", "2025-10-22"),
        ("واع – الأربعاء 22 أكتوبر 2025", "2025-10-22"),
        ("Friday 18/10/2013 Issue 9127 الجمعة 13 ذو الحجة 1434 العدد", "2013-10-18"),
    ],
)
@pytest.mark.parametrize("headline", [AR_HEADLINE, None])
def test_a_day_with_its_outlet_or_issue_above_the_story_is_no_headline(
    line: str, day: str, headline: str | None
) -> None:
    article = parse(f"{line}\n{headline or ''}\n{AR}\n\n{AR}\n")
    assert article.headline == headline
    assert article.published == day


@pytest.mark.parametrize(
    ("name", "page"),
    [
        ("الضفاف نيوز", f"{{name}}\n22 نوفمبر 2025\n{AR_HEADLINE}\n\n{AR}\n\n{AR}\n\nالمصدر / {{name}}\n"),
        ("المجلة الأدبية", f"{{name}}\n\n{AR_HEADLINE}\n\n{AR}\n\n{{name}}: متى يفتتح الجسر؟\n\n{AR}\n"),
    ],
)
def test_an_outlet_above_the_headline_is_none(name: str, page: str) -> None:
    assert parse(page.format(name=name)).headline == AR_HEADLINE


def test_a_pictures_text_printed_twice_above_the_headline_that_has_it_is_none() -> None:
    page = (
        f"السبت , يناير 10 2026\nشارع الميناء\nشارع الميناء\n\nحكاية شارع الميناء في دبي .\n\nكتب :طاهر حداد\n{ARABIC}"
    )
    assert parse(page).headline == "حكاية شارع الميناء في دبي ."


def test_a_pictures_text_that_ends_in_the_headline_is_no_paragraph() -> None:
    headline = "Harbour road closed until Sunday for works"
    article = parse(f"{headline}\nPublished: 3 May 2024\nThumbnail {headline}\n{STORY}")
    assert article.headline == headline
    assert len(article.paragraphs) == 2


HAN = """\
市交通局昨天发布通告，介绍了票价调整的具体办法，市民可以通过手机应用查询线路和价格，老年人继续免费乘车。
市交通局负责人表示，这次调整经过听证，公交票价仍低于周边城市，今后将根据运营成本定期评估。
"""


@pytest.mark.parametrize(
    "headline", ["10月8日起市区公交票价调整", "2024年市区公交票价调整方案公布", "今日16:49市区公交恢复正常运营"]
)
def test_a_headline_without_spaces_may_have_a_day_in_it(headline: str) -> None:
    article = parse(f"{headline}\n2024-09-30 10:12\n{HAN}")
    assert (article.headline, article.published) == (headline, "2024-09-30T10:12")
