"""What opens a story is read where a mark closes it, and a word that tells a day is no place."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from newsparse import Dateline, parse

STORY = "The new bridge over the river opened to traffic on Friday after ten years of work and three of delay. "


@pytest.mark.parametrize(
    ("opening", "expected"),
    [
        (
            "HALIFAX, Nova Scotia, March 12, 2024 (GLOBE NEWSWIRE) -- ",
            Dateline("HALIFAX, Nova Scotia", "GLOBE NEWSWIRE"),
        ),
        ("NAIROBI, March 12 (Xinhua) -- ", Dateline("NAIROBI", "Xinhua")),
        ("LAGOS, Reuters. ", Dateline("LAGOS", "Reuters")),
        ("Lagos Reuters | ", Dateline("Lagos", "Reuters")),
        ("Sport Reuters | ", None),
        ("Paris, the largest of them, ", None),
        ("In 2024, well-known twenty-year plans and ", None),
    ],
)
def test_an_opening_ends_at_a_mark_that_closes_it(opening: str, expected: Dateline | None) -> None:
    article = parse(f"New bridge opens after ten years\n\n{opening}{STORY * 2}\n\n{STORY * 3}\n")
    assert article.dateline == expected


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("London, Staff Reporter", "London"),
        ("New Ayle, Staff Reporter", "New Ayle"),
        ("Anna Holm, Staff Reporter", None),
        ("Anna Holm – Political correspondent", None),
    ],
)
def test_a_name_beside_a_role_is_no_place(line: str, place: str | None) -> None:
    dateline = parse(f"New bridge opens after ten years\n{line}\n\n{STORY * 2}\n\n{STORY * 3}\n").dateline
    assert (dateline and dateline.place) == place


def test_a_day_told_from_now_is_no_place() -> None:
    story = (
        "今天(9月7日)，新的大桥在市民的欢呼声中正式通车，这座大桥历时十年建成，连接了河流两岸的城区，市民出行更加方便。"
    )
    page = f"新大桥正式通车\n\n{story}\n\n{story[9:] * 2}\n"
    assert parse(page, now=datetime(2024, 9, 7, 12, tzinfo=UTC)).dateline is None


AR_HEADLINE = "افتتاح جسر جديد فوق النهر بعد عامين من الانتظار"
AR = "وأوضح متحدث باسم البلدية أن الجسر الجديد فوق النهر افتتح صباح الجمعة بعد عامين من الموعد المقرر وأن الحركة ستبدأ غدا."


@pytest.mark.parametrize("headline", [AR_HEADLINE + "\n\n", ""])
@pytest.mark.parametrize(
    ("opening", "expected"),
    [
        ("ضفاف نيوز- أصيب شخصان. ", Dateline(None, "ضفاف نيوز")),
        ("ضفاف نيوز / متابعة\n", Dateline(None, "ضفاف نيوز")),
        ("ضفاف برس – الرباط ـ ", Dateline("الرباط", "ضفاف برس")),
        ("خاص – ضفاف نيوز:\n", Dateline(None, "ضفاف نيوز")),
        ("خاص – الموقف العربي:\n", Dateline(None, "الموقف العربي")),
        ("عدن – خاص:\n", Dateline("عدن", None)),
        ("صوت الضفاف – محمود الخوالدة\n", Dateline(None, "صوت الضفاف")),
        ("صوت الضفاف/ وكالات\n", Dateline(None, "صوت الضفاف")),
        ("نواكشوط - المرفأ:\n", Dateline("نواكشوط", "المرفأ")),
        ("أنقرة (صوت الضفاف) – ", Dateline("أنقرة", "صوت الضفاف")),
        ("دهوك (ضفاف ٢٤)- ", Dateline("دهوك", "ضفاف ٢٤")),
        ("العمارة / ضفاف نيوز / ", Dateline("العمارة", "ضفاف نيوز")),
        ("العمارة / ضفاف نيوز/.. ", Dateline("العمارة", "ضفاف نيوز")),
        ("ضفاف نيوز: ", Dateline(None, "ضفاف نيوز")),
        ("ضفاف نيوز:", Dateline(None, "ضفاف نيوز")),
        ("الأناضول:", Dateline(None, "الأناضول")),
        ("ضفاف الغد / محمود الخوالدة\n", Dateline(None, "ضفاف الغد")),
        ("بيروت - «الضفاف»\n", Dateline("بيروت", "الضفاف")),
        ("صوت الضفاف _ خاص\n", Dateline(None, "صوت الضفاف")),
        ("وكالة الضفاف للأنباء(نواكشوط):", Dateline("نواكشوط", "وكالة الضفاف للأنباء")),
        ("مراسل الضفاف: محمود الخوالدة\n", None),
        ("شارك في التغطية: محمود الخوالدة\n", None),
        ("محمود الخوالدة – مراسل الضفاف\n", None),
        ("قناة السويس: ", None),
        ("قناة السويس:", None),
        ("وقالت قناة (المرفأ) إن ", None),
    ],
)
def test_an_outlet_that_no_list_has_is_told_by_its_words_or_its_place(
    headline: str, opening: str, expected: Dateline | None
) -> None:
    assert parse(f"{headline}{opening}{AR}\n\n{AR}\n").dateline == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("محمود الخوالدة - «الضفاف الجديدة»", Dateline(None, "الضفاف الجديدة")),
        ("الضفاف – محمود الخوالدة – النهر", Dateline("النهر", "الضفاف")),
        ("النهر – محمود الخوالدة – الضفاف", Dateline("النهر", None)),
    ],
)
def test_beside_an_author_quotes_or_the_story_tell_the_outlet_from_the_place(line: str, expected: Dateline) -> None:
    article = parse(f"{AR_HEADLINE}\n{line}\n\n{AR}\n\n{AR}\n")
    assert article.dateline == expected
    assert article.authors == ("محمود الخوالدة",)


@pytest.mark.parametrize(
    ("opening", "expected"),
    [
        ("تونس ـ الأناضول: ", Dateline("تونس", "الأناضول")),
        ("هسبريس ـ الرباط ـ ", Dateline("الرباط", "هسبريس")),
        ("■ تونس ـ الأناضول ـ من محمود مزياني: ", Dateline("تونس", "الأناضول")),
        ("دبي في 3 مارس / وام / ", Dateline("دبي", "وام")),
        ("دبي في الثالث من مارس /وام/ ", Dateline("دبي", "وام")),
        ("عمان-الدستور-محمود الحوامدة\n", Dateline("عمان", "الدستور")),
        ("السومرية نيوز/ كركوك\n", Dateline("كركوك", "السومرية نيوز")),
        ("دمشق-سانا ", Dateline("دمشق", "سانا")),
        ("واشنطن - (أ ف ب)\n", Dateline("واشنطن", "أ ف ب")),
        ("الكويت - 7 - 3 (كونا) -- ", Dateline("الكويت", "كونا")),
    ],
)
def test_arabic_openings_are_parted_by_letter_stretchers_slashes_and_hyphens(opening: str, expected: Dateline) -> None:
    article = parse(f"{opening}{AR}\n\n{AR}\n")
    assert article.dateline == expected
    assert article.headline is None
    assert article.authors == (
        ("محمود مزياني",) if "مزياني" in opening else ("محمود الحوامدة",) if "الحوامدة" in opening else ()
    )


@pytest.mark.parametrize(
    ("opening", "expected"),
    [
        ("HARLAN COUNTY, Ky. (WQXT) - ", Dateline("HARLAN COUNTY, Ky", "WQXT")),
        ("(KTRX HARBOUR) - ", Dateline(None, "KTRX HARBOUR")),
        ("LAHORE (City Voice) – ", Dateline("LAHORE", "City Voice")),
        ("Smith (Labour) - ", None),
    ],
)
def test_a_name_in_brackets_behind_a_place_in_capitals_is_an_outlet(opening: str, expected: Dateline | None) -> None:
    assert parse(f"New bridge opens after ten years\n\n{opening}{STORY * 2}\n\n{STORY * 3}\n").dateline == expected


def test_an_outlet_shares_its_brackets_with_a_reporter() -> None:
    story = "섬 지역 여객선 운임 지원이 내년부터 확대된다. 해양수산부는 29일 열린 심의회에서 운임 지원 방안을 의결했다고 밝혔다."
    article = parse(f"섬 여객선 운임 지원 확대\n\n[한강소식/김주영기자] {story}\n\n{story}\n")
    assert article.source == "한강소식"
    assert article.authors == ("김주영",)


TR = "Belediye meclisi pazartesi günü liman yolunun köprüdeki çalışmalar nedeniyle pazara kadar kapalı olacağını bildirdi. "


@pytest.mark.parametrize(
    ("opening", "place", "authors"),
    [
        ("Ali YILMAZ-Veli DEMİR/ANKARA, (DHA) - ", "ANKARA", ("Ali YILMAZ", "Veli DEMİR")),
        ("Ayşe Nur ÖZTÜRK/İZMİR, (DHA) - ", "İZMİR", ("Ayşe Nur ÖZTÜRK",)),
        ("ANKARA (DHA) - ", "ANKARA", ()),
    ],
)
def test_reporters_with_their_family_names_in_capitals_open_a_story(
    opening: str, place: str, authors: tuple[str, ...]
) -> None:
    article = parse(f"Yeni köprü on yıl süren çalışmanın ardından açıldı\n\n{opening}{TR * 2}\n\n{TR * 2}\n")
    assert article.dateline == Dateline(place, "DHA")
    assert article.authors == authors


def test_a_reporters_line_behind_the_body_names_the_agency() -> None:
    body = f"{TR * 2}\n\n{TR * 2}\n\nAli YILMAZ- İSTANBUL (DHA)\n"
    article = parse(f"Yeni köprü on yıl süren çalışmanın ardından açıldı\n\n{body}")
    assert (article.source, article.authors) == ("DHA", ("Ali YILMAZ",))


@pytest.mark.parametrize(
    ("opening", "expected"),
    [("EXCLUSIVE (VIDEO) - ", None), ("AYLE (City Voice) - ", Dateline("AYLE", "City Voice"))],
)
def test_brackets_with_a_word_of_the_page_stand_behind_no_place(opening: str, expected: Dateline | None) -> None:
    article = parse(f"New bridge opens after ten years\n\n{opening}{STORY * 2}\n\n{STORY * 3}\n")
    assert article.dateline == expected


def test_a_claim_behind_an_agency_and_a_colon_is_no_place() -> None:
    article = parse(f"رويترز: الذهب يرتفع\n\n{AR} {AR}\n\n{AR} {AR}\n")
    assert (article.dateline, article.source) == (None, None)


def test_an_arabic_semicolon_parts_an_outlet_from_its_reporter() -> None:
    article = parse(f"{AR_HEADLINE}\n\nصحيفة الضفاف؛ محمود الشرقاوي - {AR}\n\n{AR}\n")
    assert (article.source, article.authors) == ("صحيفة الضفاف", ("محمود الشرقاوي",))


HEADLINE_COPY = "الأخبار الرئيسيةالبلدية: " + AR_HEADLINE


@pytest.mark.parametrize(
    ("line", "place", "author", "day"),
    [
        (
            f"الرياض - ياسر حداد في الاثنين 9 فبراير 2026 09:03 مساءً - {HEADLINE_COPY}\n{AR_HEADLINE}",
            "الرياض",
            "ياسر حداد",
            "2026-02-09T21:03",
        ),
        (f"{AR_HEADLINE}\nعدن - ياسمين حداد - {AR_HEADLINE}", "عدن", "ياسمين حداد", None),
    ],
)
def test_place_author_and_day_stand_before_the_headline_printed_again(
    line: str, place: str, author: str, day: str | None
) -> None:
    article = parse(f"{line}\n\n{AR}\n\n{AR}\n")
    assert (article.headline, article.dateline and article.dateline.place) == (AR_HEADLINE, place)
    assert (article.authors, article.published) == ((author,), day)


def test_an_author_stands_before_the_day_that_a_small_word_joins() -> None:
    article = parse(f"الرياض - ياسر حداد في الاثنين 9 فبراير 2026 09:03 مساءً - {AR}\n\n{AR}\n")
    assert (article.authors, article.published) == (("ياسر حداد",), "2026-02-09T21:03")


JA = "新しい橋の開通式が10日、県北部で開かれ、知事や町長ら約100人が出席した。交通量は今後増えるとみられる。"
JA_END = "町によると、橋の長さは約300メートルで、2年かけて建設された。住民からは歓迎の声が上がっている。"
ZH = "江城市一座新桥今天上午正式通车，首日车流顺畅，不少市民表示过去要绕行的路程一下子缩短了二十分钟，相当方便。"


@pytest.mark.parametrize(
    ("opening", "place", "agency", "authors"),
    [
        ("【熊本・内田完治】", "熊本", None, ("内田完治",)),
        ("【ロンドン＝内田完治】", "ロンドン", None, ("内田完治",)),
        ("（ロンドン 内田完治）", "ロンドン", None, ("内田完治",)),
        ("【ロンドン共同】", "ロンドン", "共同", ()),
        ("【ソウル聯合ニュース】", "ソウル", "聯合ニュース", ()),
        ("【独自・動画あり】", None, None, ()),
        ("【速報】", None, None, ()),
    ],
)
def test_a_japanese_story_opens_with_place_and_name_in_brackets(
    opening: str, place: str | None, agency: str | None, authors: tuple[str, ...]
) -> None:
    article = parse(f"新しい橋が開通 県北部で式典\n\n{opening}{JA}\n\n{JA_END}\n")
    assert article.dateline == (Dateline(place, agency) if place or agency else None)
    assert article.authors == authors


@pytest.mark.parametrize(
    ("end", "authors"),
    [
        ("(社会部・内田完治)", ("内田完治",)),
        ("（内田完治）", ("内田完治",)),
        ("（敬称略）", ()),
    ],
)
def test_a_japanese_story_ends_with_its_author_in_brackets(end: str, authors: tuple[str, ...]) -> None:
    assert parse(f"新しい橋が開通 県北部で式典\n\n{JA}\n\n{JA_END}{end}\n").authors == authors


@pytest.mark.parametrize(
    ("end", "source", "authors"),
    [
        ("(江城新闻网 王博 周欣)", "江城新闻网", ("王博", "周欣")),
        ("（江城晚报 王博）", "江城晚报", ("王博",)),
        ("（完）", None, ()),
    ],
)
def test_an_outlet_and_its_reporters_in_brackets_close_a_chinese_story(
    end: str, source: str | None, authors: tuple[str, ...]
) -> None:
    article = parse(f"江城新桥今天通车\n\n{ZH}\n\n{ZH[8:]}{end}\n")
    assert (article.source, article.authors) == (source, authors)


def test_an_outlet_opens_a_chinese_story_with_its_reporter_and_place() -> None:
    story = "江城市一座新橋今天上午正式通車，首日車流順暢，不少市民表示過去要繞行的路程一下子縮短了二十分鐘，相當方便。"
    article = parse(f"江城新橋今天通車\n\n【江城晚報 周明輝/澎湖報導】{story}\n\n{story[8:]}\n")
    assert (article.source, article.authors) == ("江城晚報", ("周明輝",))
    assert article.dateline == Dateline("澎湖", "江城晚報")


def test_what_reporters_learn_today_is_no_author() -> None:
    assert parse(f"江城新桥今天通车\n\n记者今天(17日)从市政府获悉，{ZH}\n\n{ZH[8:]}\n").authors == ()


@pytest.mark.parametrize("place", ["Jakarta", "JAKARTA", "Surabaya"])
def test_an_indonesian_story_opens_with_its_place(place: str) -> None:
    story = "Jembatan baru di atas sungai itu dibuka pada hari Jumat, kata pemerintah kota, dua tahun lebih lambat dari rencana."
    article = parse(
        f"Jembatan Baru Dibuka\n\n{place}, Antara - {story}\n\n{story} Warga menyambut gembira dan akan memakainya.\n"
    )
    assert article.dateline == Dateline(place, "Antara")


def test_an_urdu_story_opens_with_its_place_and_a_desk_in_brackets() -> None:
    story = "شہر میں پانی کا بحران شدت اختیار کر گیا ہے اور کئی سیکٹروں کے رہائشی ٹینکر خریدنے پر مجبور ہیں۔"
    article = parse(f"شہر میں پانی کا بحران\n\nلاہور (نمائندہ خصوصی) {story}\n\n{story} {story}\n")
    assert article.dateline == Dateline("لاہور", None)
