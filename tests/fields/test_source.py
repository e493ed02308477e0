"""The source is what the text credits: the whole name, and no word that only looks like one."""

from __future__ import annotations

import pytest

from newsparse import parse
from newsparse.fields import source_beside
from newsparse.languages.lexicon import lexicon

FA = "پل تازه روی رودخانه پس از دو سال تأخیر روز جمعه باز شد و رفت و آمد از فردا صبح آغاز می شود."
ZH = "橫跨海港的新橋經過兩年延誤之後將於下周五上午通車，政府發言人表示屆時會有兩條巴士路線改道經過該橋。"
AR = "قال متحدث إن الجسر فوق النهر افتتح صباح الجمعة بعد عامين من الموعد المقرر وإن الحركة ستبدأ غدا."


@pytest.mark.parametrize(
    ("text", "source"),
    [
        (f"پل تازه باز شد\n\nبه گزارش خبرگزاری صدا و سیما؛ {FA}\n\n{FA}", "خبرگزاری صدا و سیما"),
        (f"پل تازه باز شد\n\nبه گزارش خبرگزاری ایسنا، {FA}\n\n{FA}", "خبرگزاری ایسنا"),
        (f"新橋下周通車\n\n【明報專訊】{ZH}\n\n{ZH}", "明報"),
        (f"新橋下周通車\n\n【星島日報報道】{ZH}\n\n{ZH}", "星島日報"),
        (f"عاجل: افتتاح جسر جديد فوق النهر\n\n{AR}\n\n{AR}", None),
    ],
)
def test_the_name_is_whole(text: str, source: str | None) -> None:
    assert parse(text).source == source


def test_a_hyphen_in_the_last_words_hides_no_agency_glued_to_the_stop() -> None:
    story = "Мост через реку открыли в пятницу утром, на два года позже срока, движение начнется в субботу, сообщил мэр города."
    text = f"Новый мост открыли в пятницу\n\n{story}\n\n{story} Об этом сообщила пресс-служба мэрии.Интерфакс\n"
    assert parse(text).source == "Интерфакс"


def test_an_outlet_that_published_the_story_on_a_day_is_its_source() -> None:
    story = "The council said on Monday that the road along the harbour is closed until Sunday because of the works on the bridge."
    page = (
        f"New bridge opens after ten years\n\nAnna Holm\n\n{story}\n\n{story}\n\nPublished in {{}}, May 12th, 2021.\n"
    )
    assert parse(page.format("Dawn")).source == "Dawn"
    assert parse(page.format("The Harbour Courier")).source == "The Harbour Courier"
    assert parse(page.format("Norland")).source is None


def test_a_reporters_role_behind_an_outlets_name_is_no_source() -> None:
    story = "The council said on Monday that the road along the harbour is closed until Sunday because of the works on the bridge."
    page = f"New bridge opens after ten years\n\nBy ANNA HOLM\n\n{{}}\n\n{story}\n\n{story}\n"
    assert parse(page.format("Times Harbour Staff Writer")).source is None
    assert parse(page.format("The Harbour Times")).source == "The Harbour Times"


@pytest.mark.parametrize("line", ["Copyright 2021 Harbour Courier", "Copyright Harbour Courier, 2021"])
def test_a_notice_of_rights_is_no_name(line: str) -> None:
    story = "The council said on Monday that the road along the harbour is closed until Sunday because of the works on the bridge."
    assert parse(f"New bridge opens after ten years\n\n{story}\n\n{story}\n\n{line}\n").source is None


AR_HEADLINE = "افتتاح جسر جديد فوق النهر بعد عامين من الانتظار"
EN_HEADLINE = "New bridge opens after ten years"
EN = "The council said on Monday that the road along the harbour is closed until Sunday because of the works on the old bridge. "


@pytest.mark.parametrize(
    ("line", "source"),
    [
        ("ضفاف24 | و.م.ع نشر في: 21 أكتوبر 2020", "و.م.ع"),
        ("محمود الشرقاوي نشر في صوت الضفاف يوم 02 - 05 - 2019", "صوت الضفاف"),
        ("صوت الضفاف – متابعات – الأربعاء 22 أكتوبر 2025", "صوت الضفاف"),
        ("المصدر الأناضول", "الأناضول"),
        ("المصدر: صوت الضفاف + وكالات", "صوت الضفاف"),
        ("المصدر: دبي - الأناضول", "الأناضول"),
    ],
)
def test_a_source_is_found_beside_labels_and_days(line: str, source: str) -> None:
    assert parse(f"{AR_HEADLINE}\n{line}\n\n{AR}\n\n{AR}\n").source == source


@pytest.mark.parametrize(
    ("line", "source"),
    [
        ("الأناضول", "الأناضول"),
        ("روسيا اليوم", "روسيا اليوم"),
        ("م.ح/ع.غ (د ب أ، رويترز)", "د ب أ"),
        ("mk/ah (AFP, Reuters)", "AFP"),
        ("ق.و/ وكالات", "وكالات"),
        ("Tags: الجسرالنهرالمدينةالمصدر: جريدة الضفاف", "جريدة الضفاف"),
    ],
)
def test_a_credit_behind_an_arabic_body(line: str, source: str) -> None:
    assert parse(f"{AR_HEADLINE}\n\n{AR}\n\n{AR}\n\n{line}\n").source == source


def test_an_agency_behind_the_last_stop_is_a_credit() -> None:
    assert parse(f"{AR_HEADLINE}\n\n{AR}\n\n{AR} وفتح تحقيق في الغرض. الأناضول\n").source == "الأناضول"


@pytest.mark.parametrize(
    ("line", "source"),
    [
        ("-CNA/wk", "CNA"),
        ("AFP/raw", "AFP"),
        ("AFP/example.com", "AFP"),
        ("red/AFP", "AFP"),
        ("AFP, Reuters", "AFP"),
        ("Source: Reuters and AFP", "Reuters"),
        ("Nadine Karam, with AFP", "AFP"),
        ("SANTIAGO, (XINHUA)", "XINHUA"),
        ("The standard…", None),
        ("The guardian", None),
        ("The Guardian", "The Guardian"),
    ],
)
def test_a_credit_behind_an_english_body(line: str, source: str | None) -> None:
    assert parse(f"{EN_HEADLINE}\n\n{EN * 2}\n\n{EN * 2}\n\n{line}\n").source == source


@pytest.mark.parametrize(
    ("line", "source"),
    [
        ("By Jenna Wolfe Global News", "Global News"),
        ("By Jenna Wolfe, who covers the harbour for us and is met at Global News", None),
    ],
)
def test_an_agency_behind_an_author_is_the_source(line: str, source: str | None) -> None:
    article = parse(f"{EN_HEADLINE}\n{line}\nPosted June 22, 2021 12:35 pm\n\n{EN * 2}\n\n{EN * 2}\n")
    assert article.source == source
    assert article.authors == ("Jenna Wolfe",)


def test_a_menus_button_is_no_source() -> None:
    assert parse(f"facebook\nrss\n{EN_HEADLINE}\n\n{EN * 2}\n\n{EN * 2}\n").source is None


def test_a_section_behind_a_labelled_agency_is_no_part_of_it() -> None:
    assert parse(f"{EN_HEADLINE}\n\n{EN * 2}\n\n{EN * 2}\n\nSource: Reuters / World\n").source == "Reuters"


@pytest.mark.parametrize(
    ("line", "source"),
    [
        ("The Times (London)", "The Times (London)"),
        ("The Harbour Post (New Norland)", "The Harbour Post (New Norland)"),
        ("The Harbour Post", None),
        ("The Harbour Post (sold out in two days)", None),
    ],
)
def test_an_outlet_above_the_headline_has_its_place_in_brackets(line: str, source: str | None) -> None:
    story = (
        "The council voted on Monday to widen the road that leads from the harbour to the old town, and set money aside.",
        "Work is to start in the autumn. Shops along the road will stay open, said the mayor, and buses go another way.",
        "The road was last widened sixty years ago, when the harbour had four cranes and the town a tram every hour.",
    )
    assert parse("\n\n".join((line, "Council votes to widen the harbour road", *story))).source == source


def test_a_bracket_that_a_labelled_name_opens_is_closed() -> None:
    assert (
        parse(f"{EN_HEADLINE}\n\n{EN * 2}\n\n{EN * 2}\n\nSource: Harbour Courier (Norland)\n").source
        == "Harbour Courier (Norland)"
    )


STORIES = {
    "fr": (
        "Un nouveau pont ouvre après dix ans d'attente",
        "Le conseil municipal a annoncé lundi que la route du port restera fermée jusqu'à dimanche, à cause du vieux pont. ",
    ),
    "es": (
        "El nuevo puente abre tras diez años de espera",
        "El ayuntamiento anunció el lunes que la carretera del puerto estará cerrada hasta el domingo por las obras. ",
    ),
    "pt": (
        "Nova ponte abre depois de dez anos de espera",
        "A câmara municipal anunciou na segunda-feira que a estrada do porto estará fechada até domingo por causa das obras. ",
    ),
    "it": (
        "Il nuovo ponte apre dopo dieci anni di attesa",
        "Il consiglio comunale ha annunciato lunedì che la strada del porto resterà chiusa fino a domenica per i lavori. ",
    ),
    "de": (
        "Neue Brücke öffnet nach zehn Jahren Bauzeit",
        "Der Stadtrat teilte am Montag mit, dass die Straße am Hafen wegen der Arbeiten an der alten Brücke gesperrt bleibt. ",
    ),
    "ro": (
        "Podul nou se deschide după zece ani de așteptare",
        "Consiliul local a anunțat luni că drumul de lângă port va fi închis până duminică din cauza lucrărilor la pod. ",
    ),
    "tr": (
        "Yeni köprü on yıl süren çalışmanın ardından açıldı",
        "Belediye meclisi pazartesi günü liman yolunun köprüdeki çalışmalar nedeniyle pazara kadar kapalı olacağını bildirdi. ",
    ),
    "el": (
        "Η νέα γέφυρα άνοιξε μετά από δέκα χρόνια",
        "Το δημοτικό συμβούλιο ανακοίνωσε τη Δευτέρα ότι ο δρόμος του λιμανιού θα μείνει κλειστός λόγω των έργων. ",
    ),
    "th": (
        "เปิดสะพานใหม่หลังรอมาสิบปี",
        "สภาเมืองแถลงเมื่อวันจันทร์ว่าถนนริมท่าเรือจะปิดจนถึงวันอาทิตย์เนื่องจากงานซ่อมสะพานเก่าและประชาชนควรใช้เส้นทางอื่น ",
    ),
    "zh": (
        "新桥在等待十年之后开通",
        "市议会星期一表示,由于旧桥的工程,港口沿线的道路将关闭至星期日,居民应选择其他路线通行,直到工程全部完成为止。",
    ),
    "en": (EN_HEADLINE, EN),
    "ar": (AR_HEADLINE, AR),
}


def page(language: str, *, head: str = "", glued: str = "", tail: str = "") -> str:
    """A story in a language with a line below its headline, words glued to its end, or a line behind it."""
    headline, story = STORIES[language]
    return "\n\n".join(filter(None, [headline, head, story * 2, (story * 2).rstrip() + glued, tail])) + "\n"


@pytest.mark.parametrize("at", ["head", "tail"])
@pytest.mark.parametrize(
    ("language", "line", "source", "authors"),
    [
        ("fr", "avec AFP", "AFP", ()),
        ("fr", "(avec AFP)", "AFP", ()),
        ("fr", "Le Courrier du Port avec AFP", "AFP", ()),
        ("fr", "Jeanne Morel avec AFP", "AFP", ("Jeanne Morel",)),
        ("fr", "avec AFP, publié à", "AFP", ()),
        ("fr", "AFP France", "AFP", ()),
        ("pt", "Com Lusa", "Lusa", ()),
        ("pt", "Redação com Lusa", "Lusa", ()),
        ("pt", "Lusa/ DL", "Lusa", ()),
        ("pt", "Lusa/Fim", "Lusa", ()),
        ("de", "mit dpa", "dpa", ()),
        ("de", "Keystone-SDA", "Keystone-SDA", ()),
        ("en", "with AFP", "AFP", ()),
        ("en", "Jane Doe and AFP", "AFP", ("Jane Doe",)),
        ("en", "Reuters, John Smith", "Reuters", ("John Smith",)),
        ("en", "Share with AFP and others today please", None, ()),
        ("en", "Via Reuters", "Reuters", ()),
        ("en", "Source: Reuters - John Smith", "Reuters", ()),
        ("es", "con información de EFE", "EFE", ()),
        ("es", "Fuente EFE", "EFE", ()),
        ("es", "Fuente Reuters", "Reuters", ()),
        ("it", "Fonte ANSA", "ANSA", ()),
        ("it", "Fonte Adnkronos", "Adnkronos", ()),
        ("ro", "Sursa Agerpres", "Agerpres", ()),
        ("ro", "Via Mediafax", "Mediafax", ()),
        ("tr", "AA | Ali Yılmaz", "AA", ("Ali Yılmaz",)),
        ("tr", "Kaynak: (KZHA) - Kuzey Haber Ajansı", "KZHA", ()),
        ("el", "Πηγή ➤ reuters.com", "reuters.com", ()),
        ("ar", "رويترز ـ", "رويترز", ()),
    ],
)
def test_a_line_that_credits_an_agency(
    at: str, language: str, line: str, source: str | None, authors: tuple[str, ...]
) -> None:
    article = parse(page(language, **{at: line}))
    assert (article.source, article.authors) == (source, authors)


@pytest.mark.parametrize(
    ("language", "line", "source", "authors"),
    [
        ("fr", "par AFP FR", "AFP", ()),
        ("fr", "Par Reuters FR", "Reuters", ()),
        ("en", "By AA Gill", None, ("AA Gill",)),
        ("en", "© Reuters", None, ()),
        ("es", "http://www.example.net/fotos/2019/11/puente.JPG -", None, ()),
        ("zh", "//www.example.cn2015-03-12来源: 新华网", "新华网", ()),
        ("ar", "الوادي اليوم – متابعات", "الوادي اليوم", ()),
        ("ar", "الضفة الآن / متابعات", "الضفة الآن", ()),
    ],
)
def test_who_is_credited_below_the_headline(
    language: str, line: str, source: str | None, authors: tuple[str, ...]
) -> None:
    article = parse(page(language, head=line))
    assert (article.source, article.authors) == (source, authors)
    assert article.published is None or "2015" in article.published


@pytest.mark.parametrize(
    ("language", "line", "source"),
    [
        ("en", "Santiago, Xinhua", "Xinhua"),
        ("en", "gk/aw", None),
        ("en", "Google Signs Deal With AFP", None),
        ("en", "(Photo: Reuters)", None),
        ("de", "(text:mk&sda/bild:zvg)", "sda"),
        ("it", "© Copyright ANSA", "ANSA"),
        ("it", "Riproduzione riservata © Copyright ANSA", "ANSA"),
        ("it", "Copyright Adnkronos", "Adnkronos"),
        ("en", "© 2019 AFP", "AFP"),
    ],
)
def test_a_credit_with_more_than_a_name_behind_the_body(language: str, line: str, source: str | None) -> None:
    assert parse(page(language, tail=line)).source == source


@pytest.mark.parametrize(
    ("language", "end", "source"),
    [
        ("fr", " (avec AFP)", "AFP"),
        ("fr", " Avec AFP", "AFP"),
        ("fr", " (avec AFP et Reuters)", "AFP"),
        ("es", "(Fuente: Ministerio)", "Ministerio"),
        ("es", " (Fuente: Ministerio)", "Ministerio"),
        ("en", " (Source: Ministry of Works)", "Ministry of Works"),
        ("en", " (She talked with Reuters)", None),
        ("th", " โดย: มติชน", "มติชน"),
    ],
)
def test_a_credit_in_the_last_words(language: str, end: str, source: str | None) -> None:
    assert parse(page(language, glued=end)).source == source


def test_the_site_that_a_link_leads_to_is_no_source() -> None:
    head = f"{EN_HEADLINE}\n2016-03-02 | 12:25\nHarbour Tv https://www.harbour.example.tv/authors\n"
    assert parse(f"{head}{EN_HEADLINE}\n\n{EN * 2}\n\n{EN * 2}\n").source is None


ZH_HEADLINE = "江城市老旧小区改造工程开工"
ZH = "江城市昨日举行老旧小区改造工程开工仪式,首批一百二十个小区将在年内完成改造,电梯和停车问题优先解决。"


@pytest.mark.parametrize(
    ("line", "source"),
    [
        ("来源: 新华网 2019-08-04 10:57", "新华网"),
        ("来源:江城日报2019年08月04日 00:57", "江城日报"),
        ("文章来源: 江城日报 于 2019-08-04 9:54:15", "江城日报"),
        ("来源：《江城月刊》2019年2月", "《江城月刊》2019年2月"),
        ("文章来源:http://www.example.com/2019/0705/482.html", None),
        ("来源丨江城日报", "江城日报"),
        ("来源｜江城日报", "江城日报"),
        ("来源 | 江城日报", "江城日报"),
        ("2019年08月04日 星期五 江城晚报", "江城晚报"),
        ("江城新闻网 2019-08-04 14:22:57", "江城新闻网"),
        ("新华社/2019年08月04日", "新华社"),
    ],
)
def test_a_chinese_source_ends_where_the_day_begins(line: str, source: str | None) -> None:
    assert parse(f"{ZH_HEADLINE}\n\n{line}\n\n{ZH}\n\n{ZH}\n").source == source


@pytest.mark.parametrize(
    ("opening", "source", "authors"),
    [
        ("江城网记者马丽4月12日报道:", "江城网", ("马丽",)),
        ("新华社记者马丽丽4月12日报道:", "新华社", ("马丽丽",)),
        ("本报记者马丽4月12日报道:", None, ("马丽",)),
    ],
)
def test_an_outlet_is_told_by_its_reporter_and_the_day(
    opening: str, source: str | None, authors: tuple[str, ...]
) -> None:
    article = parse(f"{ZH_HEADLINE}\n\n{opening}{ZH}\n\n{ZH}\n")
    assert (article.source, article.authors) == (source, authors)


@pytest.mark.parametrize(
    ("line", "source"),
    [
        ("Original-Content von: Hafenblatt, übermittelt durch news aktuell", "Hafenblatt"),
        ("Quelle: Hafenblatt, Holm", "Hafenblatt, Holm"),
        ("Quelle: Hafenblatt, 03.05.2024", "Hafenblatt"),
        ("Quelle: Hafenblatt vom 3. Mai 2024, Seite 7", "Hafenblatt"),
        ("Quelle: Reuters, 3. Mai", "Reuters"),
        ("Quelle: Hafenblatt Mai 2024", "Hafenblatt Mai 2024"),
        ("Quelle: der Ausgabe vom 3. Mai 2024", None),
        ("Hafenblatt GmbH", "Hafenblatt GmbH"),
        ("© hafen-blatt.com - Neue Brücke geöffnet", "hafen-blatt.com"),
    ],
)
def test_a_credit_is_whole_and_without_who_sends_it_or_when(line: str, source: str | None) -> None:
    story = "Die neue Brücke über den Fluss ist am Freitag eröffnet worden, zwei Jahre später als geplant, sagte der Bürgermeister."
    assert parse(f"Neue Brücke geöffnet\n\n{story}\n\n{story}\n\n{line}\n").source == source


def test_an_agency_run_on_to_the_last_sentence_is_found_above_other_stories_leads() -> None:
    story = (
        "Nowy most przez rzekę otwarto w piątek rano, dwa lata później niż planowano, poinformował burmistrz miasta."
    )
    lead = "Nie stwierdzono zagrożenia dla mieszkańców i wprowadzono środki zaradcze."
    assert parse(f"{story}\n{story}\n{story}(PAP)\n{lead}\n").source == "PAP"


def test_a_dated_line_that_is_cut_at_a_space_has_no_last_word() -> None:
    assert not source_beside._is_han("", lexicon("en"))
