"""Which of a page's dates is the story's: labels, place and small print decide, and a day of viewing never counts."""

from __future__ import annotations

import pytest

from newsparse import parse
from newsparse.article import Role

TITLE = "Rain jackets that keep their promise on the coast"
BODY = (
    "The jackets were worn for three weeks on the quays of Langholm, where it rains on two days of three in a usual year.",
    "Four of them let no water in, the testers of the harbour school said, and two were dry inside after an hour in the wind.",
    "The cheapest of the four costs less than a ticket for the ferry, and its maker repairs it free of charge for ten years.",
    "The school wants to repeat the test in winter, when the rain turns to ice and zips are harder to close with cold hands.",
)


def _page(above: str = "", below: str = "", behind: str = "", within: str = "") -> str:
    lines = [above, TITLE, below, *BODY[:1], *BODY[1:3], within, BODY[3], behind]
    return "\n".join(line for line in lines if line) + "\n"


@pytest.mark.parametrize(
    ("page", "published", "cue"),
    [
        (_page(below="Published: 3 May 2024"), "2024-05-03", "label published"),
        (_page(below="By Anna Holm | 3 May 2024 14:20"), "2024-05-03T14:20", "beside the author"),
        (_page(below="3 May 2024"), "2024-05-03", "between the headline and the body"),
        (_page(behind="3 May 2024"), "2024-05-03", "behind the body"),
        (_page(above="ANNA HOLMDEC 19, 2023 9:00 AM"), "2023-12-19T09:00", "behind a name above the headline"),
        (_page(above="3 May 2024, 14:20"), "2024-05-03T14:20", "with its time above the headline"),
        (_page(below="Follow us on: 14:20 2024-05-03"), "2024-05-03T14:20", "between the headline and the body"),
        (_page(above="Thursday, 3 May 2024, p. 4"), "2024-05-03", "with the page of print"),
        (_page(below="Updated: 4 May 2024"), "2024-05-04", "label updated, the only date on the page"),
        (
            _page(below="Updated: 4 May 2024", behind="Related articles\nBoots for the rain\nPublished On 2 May 2024"),
            "2024-05-04",
            "label updated, the only date on the page",
        ),
        (_page(within="3 May 2024, 15:59"), "2024-05-03T15:59", "among the body's first lines"),
        (_page(above="Sport 3 May 2024, 14:20, Friday"), "2024-05-03T14:20", "with its time above the headline"),
        (_page(above="Friday, 3 May 2024\nSource: Reuters"), "2024-05-03", "with labels above the headline"),
        (_page(above="3 May 2024"), "2024-05-03", "the only date, above the headline"),
        (
            _page(above="Friday, May 3, 2024", behind="Posted by Anna Holm at 9:14 PM"),
            "2024-05-03",
            "the only date, above the headline",
        ),
        (_page(above="Page 1 of 1\n3 May 2024"), "2024-05-03", "the only date, above the headline"),
        (_page(above="News\n3rd May 2024"), "2024-05-03", "the only date, above the headline"),
        (_page(above="SportMay 3, 2024"), "2024-05-03", "behind a name above the headline"),
        (_page(below="3 May 2024\n• 14:20"), "2024-05-03T14:20", "between the headline and the body"),
        (_page().replace("\nThe jackets", "\n(3 May 2024) The jackets"), "2024-05-03", "day that opens the body"),
        (_page().replace("cold hands.", "cold hands. – May 3, 2024"), "2024-05-03", "day that ends the body"),
        (
            _page().replace("cold hands.", "cold hands. — The Courier, 3 May 2024"),
            "2024-05-03",
            "day that ends the body",
        ),
        (_page(above="FOR IMMEDIATE RELEASE\nFriday, 3 May 2024"), "2024-05-03", "label published"),
        (_page().replace("\nThe jackets", "\n(on 3 May 2024) The jackets"), "2024-05-03", "day that opens the body"),
        (
            _page().replace("\nThe jackets", "\n3 May 2024 14:20 The jackets"),
            "2024-05-03T14:20",
            "day that opens the body",
        ),
        (
            _page(above="3 May 2024, 14:20", behind="Related articles\n5 June 2026 10:00 | Sport\nBoots for the rain"),
            "2024-05-03T14:20",
            "with its time above the headline",
        ),
    ],
)
def test_the_storys_date_is_found_and_said_why(page: str, published: str, cue: str) -> None:
    article = parse(page)
    assert article.headline == TITLE
    assert article.published == published
    assert article.evidence["published"][0].cue == cue


@pytest.mark.parametrize(
    "page",
    [
        _page(above="Thursday 3 May 2024 14:20 Weather 12 degrees"),
        _page(above="Thursday, 3 May 2024"),
        _page(above="Home\nWorld\nShop\nHelp\n3 May 2024"),
        _page(above="-2.9 C\nLangholm\n3 May 2024"),
        _page(behind="Related articles\n5 June 2026 10:00 | Sport\nBoots for the rain"),
        _page(behind="Papers of Langholm today 7 May 2024"),
        _page(below="Photo: AP/Anna Holm\nA tester of the school wears a jacket - Harbour School, 1920, 17 May 2024"),
        _page(behind="A tester of the harbour school wore the second jacket on 8 May 2024 on the quay | Photo: AP"),
        _page().replace("\nThe jackets", "\n3 May 2024 14:20, the school opened. The jackets"),
        _page().replace("cold hands.", "cold hands. – That was on May 3, 2024."),
        _page().replace("cold hands.", "cold hands – the last one on May 3, 2024"),
        _page(within="A post shared by Anna Holm (@annaholm) on May 3, 2024 at 11:37am PST"),
        _page(below="By Anna Holm, 3 hours ago"),
        _page(below="3/4/2024"),
    ],
)
def test_a_day_of_viewing_and_a_date_in_doubt_stay_evidence(page: str) -> None:
    article = parse(page)
    assert article.published is None
    assert not any(e.accepted for e in article.evidence.get("published", ()))


def test_of_two_labelled_dates_each_has_its_field() -> None:
    article = parse(_page(below="Updated 4 May 2024 09:10 | Published 3 May 2024 14:20"))
    assert (article.published, article.updated) == ("2024-05-03T14:20", "2024-05-04T09:10")


def test_a_date_within_the_body_yields_to_one_in_the_head() -> None:
    assert parse(_page(below="2 May 2024", within="3 May 2024, 15:59")).published == "2024-05-02"


def test_menus_can_stand_between_the_headline_and_the_day() -> None:
    menu = "\n".join(f"Section {name}" for name in "abcdefghijklmnopqrstuvwxyz")
    seen = "The new bridge over the river is seen from the old one on its last day of work."
    picture = (
        f"{seen} Many came with flags, and some had waited since the morning. " * 2
        + "The mayor cut a ribbon of red cloth."
    )
    buttons = "Back\nPrint\nLarger\nSmaller\nKeep\nFold"
    story = (
        "The bridge over the river opened on Friday, the town council said, two years later than planned and over budget.\n"
        "Traffic will be slow in the first week while drivers get used to the new lanes, the town council said on Friday.\n"
        "The old bridge will be closed in the summer and taken down by the end of the year, the mayor told reporters.\n"
        "Work on the new one began five years ago, and stood still for a winter when the river had flooded the town.\n"
        "The council paid for most of the bridge, and the towns on the other side of the river paid for the rest of it.\n"
    )
    byline = "By Anna Holm - Thursday, December 21, 2023"
    headline = "New bridge over the river opens after long delay"
    article = parse("\n".join([headline, menu, picture, buttons, byline, story]))
    assert (article.headline, article.published, article.authors) == (headline, "2023-12-21", ("Anna Holm",))


def test_the_days_of_other_stories_are_none_of_this_one() -> None:
    others = (
        "Related articles\n5 June 2026 10:00 | Sport\nBoots for the rain\nPublished: 6 June 2026\nCoats for the wind"
    )
    assert parse(_page(below="3 May 2024", behind=others)).published == "2024-05-03"
    assert parse(_page(below="Published: 3 May 2024", behind=others)).published == "2024-05-03"
    lead = (
        "At 9:58 on Monday the fire brigade was called to a boat in the old harbour, where smoke had been seen, and..."
    )
    assert parse(_page(behind=f"Smoke on a boat\n5 June 2026 10:00\n{lead}")).published is None


@pytest.mark.parametrize(
    ("headline", "published"),
    [
        (f"{TITLE} 27 February 2018", "2018-02-27"),
        (f"{TITLE} from 27 February 2018", None),
        (f"{TITLE} 9 May 1945", None),
    ],
)
def test_a_day_on_the_headlines_line_counts_where_the_story_names_no_later_year(
    headline: str, published: str | None
) -> None:
    page = _page().replace(TITLE, headline).replace("in a usual year", "in a usual year such as 2017")
    article = parse(page)
    assert (article.headline, article.published) == (headline, published)


def test_a_day_above_a_hindi_headline_counts_its_words_as_any_other() -> None:
    title = "कृषि मंत्री ने कहा नई फसल बीमा योजना छोटे किसानों के लिए बनाई गई"
    story = "कृषि मंत्री ने कहा है कि नई फसल बीमा योजना छोटे किसानों को ध्यान में रखकर बनाई गई है। वे आज शाम एक सम्मेलन को संबोधित कर रहे थे।"
    assert parse(f"मई 18, 2024 7:57 अपराह्न\n{title}\n\n{story}\n\n{story}\n").published == "2024-05-18T19:57"


def test_a_clock_in_a_sentence_makes_it_no_line_of_the_date() -> None:
    page = "\n".join(
        [
            "Fire in a flat in the old town",
            "Firefighters got the call at 11:41. A flat on the third floor had caught fire at the corner of Castle street in",
            "Cracow.",
            "The fire was out after an hour, and nobody was hurt, the fire brigade said in the evening after its men had left.",
            "The police look for the cause of the fire, which had begun in the kitchen of an empty flat on the third floor.",
        ]
    )
    assert not [line for line in parse(page).lines if line.role == "published"]


def test_without_a_headline_the_day_of_viewing_below_the_rates_of_the_day_is_not_the_storys() -> None:
    rates = "Kurier24.example\neur:\n385.11\nusd:\n331.59\nFriday, 3 May 2024 Philip, James\n"
    assert parse(rates + "\n".join(BODY)).published is None


@pytest.mark.parametrize("line", ["Langholm: 3 May 2024", "लैंगहोमPublished: May 03, 2024 02:03 pm"])
def test_a_day_behind_one_word_is_no_headline(line: str) -> None:
    assert parse(f"{line}\n\n" + "\n\n".join(BODY)).headline is None


def test_without_a_headline_the_day_above_a_menu_is_not_the_storys() -> None:
    menu = "Home | Politics | Sport | Culture | Opinion"
    assert parse("20/04/2024\n" + menu + "\n" + "\n".join(BODY) + "\n").published is None


ARCHIVE = """\
{paper}

November 20, 2023 Monday

{title}

{labels}

{body}

LOAD-DATE: November 21, 2023

LANGUAGE: ENGLISH
"""


@pytest.mark.parametrize(
    ("labels", "published", "source"),
    [
        ("BYLINE: Carl Storm\n\nSECTION: LOCAL; Pg. A3\n\nLENGTH: 288 words", "2023-11-20", "The Northern Gazette"),
        ("SECTION: LOCAL\n\nLENGTH: 288 words", "2023-11-20", "The Northern Gazette"),
        ("By Carl Storm", None, "The Northern Gazette (Norland)"),
    ],
)
def test_an_archive_prints_the_paper_and_the_day_above_the_headline_and_its_own_day_below(
    labels: str, published: str | None, source: str | None
) -> None:
    page = ARCHIVE.format(paper="The Northern Gazette (Norland)", title=TITLE, labels=labels, body="\n\n".join(BODY))
    article = parse(page)
    assert (article.headline, article.published, article.source) == (TITLE, published, source)


def test_a_french_archive_prints_spaces_before_its_colons() -> None:
    page = """\
Le Courrier du Val
Vendredi 4 mars 2011
Le nouveau pont ouvre après deux ans de retard
Anne Olmes
RUBRIQUE : LOCALE; Pg. 7
LONGUEUR : 212 mots

Le nouveau pont sur la rivière a ouvert vendredi, a annoncé la mairie, deux ans plus tard que prévu et au-delà de son budget.

La circulation restera lente la première semaine, le temps que les conducteurs prennent leurs habitudes, selon la mairie.

DATE-CHARGEMENT : 3 mars 2011
LANGUE : FRENCH; FRANÇAIS
"""
    article = parse(page)
    assert (article.published, article.source) == ("2011-03-04", "Le Courrier du Val")


def test_a_day_beside_the_same_day_by_other_calendars_is_todays() -> None:
    story = "সুন্দরবন এলাকা থেকে নদীপথে আনা হচ্ছে অবৈধ কাঠ। তবে এ ব্যাপারে বন বিভাগ সতর্ক রয়েছে বলে জানিয়েছেন একজন কর্মকর্তা।"
    text = f"শুক্রবার । ১৯ অগ্রহায়ণ ১৪২৭। ৪ ডিসেম্বর ২০২০। ১৮ রবিউস সানি ১৪৪২\n\nনদীপথে ঢাকায় আসছে অবৈধ কাঠ\n\n{story}\n\n{story} মামলা হয়েছে।\n"
    assert parse(text).published is None


def test_the_day_between_two_copies_of_the_headline_is_the_storys() -> None:
    story = "한국대교가 10일 오전 개통됐다고 시가 밝혔다. 통행은 토요일부터 시작되며 옛 다리는 여름에 철거된다고 시가 설명했다."
    share = "확대 축소\n공유하기\n페이스북 공유하기 X 공유하기"
    title = "새 다리 개통 2년 늦어, 시민들 반발에 옛 다리 철거 못하고 연기"
    text = f"{title}\n\n김기현 기자 khkim@example.co.kr 2018-04-25 20:41:51\n{share}\n\n{title}\n{story}\n\n{story}\n"
    assert parse(text).published == "2018-04-25T20:41:51"


JA = "北浦市は13日、瀬戸内の港町を結ぶ渡船の昨年の利用者が5年ぶりに増加し、12万人を超えたと発表した。夜の便も増える。"


def test_a_long_line_of_days_alone_is_the_date_and_no_paragraph() -> None:
    line = "2019年10月12日 9時00分 (2019年10月12日 10時02分更新)"
    article = parse(f"渡船の利用者、5年ぶり増加 港町の観光回復\n{line}\n{JA}\n\n{JA}古い桟橋は架け替えられる。\n")
    assert article.published == "2019-10-12T09:00"
    assert len(article.paragraphs) == 2


def test_a_day_in_digits_with_its_clock_is_no_headline() -> None:
    assert parse(f"10/12(土) 9:00配信\n毎日新聞\n\n{JA}\n\n{JA}古い桟橋は架け替えられる。\n").headline is None


def test_the_head_of_an_archives_copy_tells_day_and_paper() -> None:
    title = "渔港上岸量创十年新高 冷库加开夜市"
    story = "南湾渔港去年鲜鱼上岸量超过一百二十万箱,为十年来最多。四家冷库昨日宣布,自五月起加开两班夜间渔市。"
    text = f"文章标题:{title}\n\n明报 | 2019-03-21\n报章 | A05 | 财经新闻\n字数:486 words\n\n{title}\n\n{story}\n\n{story}夜市增聘。\n"
    article = parse(text)
    assert (article.headline, article.published, article.source, article.authors) == (title, "2019-03-21", "明报", ())


def test_a_mails_header_is_no_menu_above_the_day() -> None:
    header = (
        "From: Ben Marsh <ben@press.example>\nDate: Sat, 4 May 2024 18:12\nTo: list@press.example\nSubject: Jackets"
    )
    assert parse(f"{header}\n\nHarbour Times of 3 May 2024\n\n{_page()}").published == "2024-05-03"


@pytest.mark.parametrize(
    "line",
    [
        "Harbour school closed tomorrow",
        "Langholm: nine points on the budget of the town for 2026",
        "A tester walks on the quay of Langholm - May 2024 (Courier/ Anna Holm)",
    ],
)
def test_what_names_a_year_or_a_day_to_come_says_what_and_not_when(line: str) -> None:
    page = _page(below=f"3 May 2024\n{line}")
    assert next(told.role for told in parse(page).lines if told.span[0] == page.index(line)) is not Role.PUBLISHED


ZH = """\
市交通局昨天发布通告，介绍了票价调整的具体办法，市民可以通过手机应用查询线路和价格，老年人继续免费乘车。
市交通局负责人表示，这次调整经过听证，公交票价仍低于周边城市，今后将根据运营成本定期评估。
"""


@pytest.mark.parametrize("caption", ["2024年5月8日，市民在公交站候车。", "2024年5月8日, 市民在公交站候车"])
def test_a_chinese_captions_day_is_not_the_storys(caption: str) -> None:
    assert parse(f"市区公交票价调整\n{caption}\n{ZH}").published is None
    assert parse(f"市区公交票价调整\n{caption}\n2024年9月30日，星期一\n{ZH}").published == "2024-09-30"


def test_the_authors_line_can_stand_between_the_day_and_its_clock() -> None:
    assert str(parse(f"{TITLE}\n3 May 2024\nAnna Holm\n20:00\n{BODY}").published) == "2024-05-03T20:00"


def test_a_labelled_day_below_a_pictures_credit_is_the_storys() -> None:
    head = "Photo: Ben Marsh\nThe News Desk of Ayle Last updated 3 May 2024 18:02"
    assert str(parse(f"{TITLE}\n\n{head}\n\n{BODY}").updated) == "2024-05-03T18:02"
