"""What one line says of itself, and where the value of its label starts."""

from __future__ import annotations

import pytest

from newsparse.languages import codes
from newsparse.languages.lexicon import lexicon
from newsparse.roles.cues import Cues, read_cues
from newsparse.text.clean import clean
from newsparse.text.lines import split


def cues(code: str, *lines: str, spaceless: bool = False) -> Cues:
    return read_cues(split(clean("\n".join(lines)).text), lexicon(code), spaceless=spaceless)


PROSE = (
    "The bridge over the river opened on Friday, the council said, two years later than planned and over its budget."
)


@pytest.mark.parametrize(
    ("code", "line", "kind", "value"),
    [
        ("ar", "إقرأ أيضاً:", "related", ""),
        ("ar", "اقرأ ايضا: جسر جديد فوق النهر", "related", "جسر جديد فوق النهر"),
        ("ar", "أقرأ أيضا..جسر جديد فوق النهر", "related", "جسر جديد فوق النهر"),
        ("ar", "أقرأ أيضا... جسر جديد فوق النهر", "related", "جسر جديد فوق النهر"),
        ("ar", "أقرأ أيضا…جسر جديد فوق النهر", "related", "جسر جديد فوق النهر"),
        ("ar", "أقرأ أيضا..عاجل جسر جديد فوق النهر", "related", "جسر جديد فوق النهر"),
        ("ar", "المصدر: وكالات", "source", "وكالات"),
        ("ar", "المصدر : وكالات", "source", "وكالات"),
        ("ar", "تاريخ النشر: 31st, May 2024 GMT", "published", "31st, May 2024 GMT"),
        ("ar", "كلمات دلالية: النقل الموانئ", "keywords", "النقل الموانئ"),
        ("ar", "مشاركة", "boilerplate", ""),
        ("en", "Published: 3 May 2024", "published", "3 May 2024"),
        ("es", "¡Comparte!", "boilerplate", ""),
        ("es", "¡¡Comparte!!", "boilerplate", ""),
        ("es", "¡", "", "¡"),
        ("es", "¡Únete a nuestro canal y no te pierdas nada!", "promo", "y no te pierdas nada!"),
        ("es", "¿Por Elena Ruiz?", "", "¿Por Elena Ruiz?"),
        ("en", "Share!", "boilerplate", ""),
        ("en", "PUBLISHED 3 May 2024", "published", "3 May 2024"),
        ("en", "Last updated on 3 May 2024", "updated", "3 May 2024"),
        ("en", "By Anna Holm", "byline", "Anna Holm"),
        ("en", "Share", "boilerplate", ""),
        ("en", "Read also: Tunnel closed", "related", "Tunnel closed"),
        ("en", "Related", "related", ""),
        ("en", "Source: Reuters", "source", "Reuters"),
        ("en", "Tags: bridges, roads", "keywords", "bridges, roads"),
        ("en", "Sign up for our daily letter", "promo", "our daily letter"),
        ("en", "Sports", "sections", ""),
        ("en", "-ENDS-", "ending", ""),
        ("en", "The council said: no.", "", "The council said: no."),
        ("en", "A year passes", "", "A year passes"),
        ("en", PROSE, "", PROSE),
        ("en", "8 COMMENTS", "comments", ""),
        ("ar", "التعليقات (٥)", "comments", ""),
        ("en", "8 reports", "", "8 reports"),
        ("de", "Quelle: dpa", "source", "dpa"),
        ("fr", "Publié le 3 mai 2024", "published", "3 mai 2024"),
        ("ru", "Читайте также: Новый мост", "related", "Новый мост"),
        ("pt", "→ Leia também Nova ponte", "related", "Nova ponte"),
        ("pt", "➡️ Leia também: Nova ponte", "related", "Nova ponte"),
        ("pt", "• Por Ana Prado", "byline", "Ana Prado"),
        ("ar", "■ اقرأ أيضا جسر جديد", "related", "جسر جديد"),
        ("en", "★ Tags: bridges, roads", "keywords", "bridges, roads"),
        ("en", "• The minister said so.", "", "• The minister said so."),
        ("es", "– Por qué no viene?", "", "– Por qué no viene?"),
        ("de", "Kommentar: Ohne Fest fehlt der Stadt etwas", "", "Kommentar: Ohne Fest fehlt der Stadt etwas"),
        ("ms", "Follow kami di Facebook", "promo", "di Facebook"),
        ("de", "Sie sind bereits Abonnent? Hier anmelden", "promo", "Hier anmelden"),
        ("de", "Kommentare: 12", "comments", ""),
        ("pt", "Repórter: Ana Prado - Rádio do Porto", "byline", "Ana Prado - Rádio do Porto"),
    ],
)
def test_a_label_says_what_stands_behind_it(code: str, line: str, kind: str, value: str) -> None:
    found = cues(code, line)
    assert found.kinds == [kind]
    assert line[found.values[0] :] == value


def test_a_long_line_that_begins_like_a_byline_is_prose() -> None:
    assert cues("en", "By " + PROSE * 2).kinds == [""]


def test_a_label_of_a_date_without_a_date_behind_it_is_prose() -> None:
    assert cues("en", "Published works of the poet").kinds == [""]


@pytest.mark.parametrize(
    "headline",
    [
        "تقرير أممي يحذر من الفيضان في الوادي",
        "تقرير: ارتفاع عدد الجسور المغلقة",
        "حوار مع وزير النقل",
        "حوار اقتصادي",
        "تغطية خاصة لمباراة القمة",
        "ترجمة رواية الجسر القديم",
        "إعداد خطة لتطوير الموانئ",
        "تحقيق في حريق الجسر",
        "كتب الأطفال في معرض الوادي",
    ],
)
def test_a_headline_that_opens_with_a_bylines_word_is_no_byline(headline: str) -> None:
    assert cues("ar", headline).kinds == [""]


@pytest.mark.parametrize(
    "byline",
    [
        "تقرير سامي حداد",
        "تقرير: د. هدى علي",
        "ترجمة: رويترز",
        "إعداد قسم الترجمة",
        "إعداد: زبرجد القصاب",
        "بقلم زبرجد القصاب",
        "كتب: زبرجد القصاب",
        "تحقيق – مراسلنا",
    ],
)
def test_a_bylines_word_before_a_name_an_agency_or_a_desk_is_one(byline: str) -> None:
    assert cues("ar", byline).kinds == ["byline"]


@pytest.mark.parametrize(
    ("line", "kind"), [("来源 新华社", "source"), ("来源（新华社）", "source"), ("来源地是北方", "")]
)
def test_without_spaces_a_label_ends_at_a_mark(line: str, kind: str) -> None:
    assert cues("zh-Hans", line, spaceless=True).kinds == [kind]


@pytest.mark.parametrize(
    ("code", "line", "kind"),
    [
        ("zh-Hant", "本帖最後由 abc 於 2024-05-03 07:12 編輯", "promo"),
        ("zh-Hans", "欢迎关注本报公众号", "promo"),
        ("ja", "続きを読むには会員登録が必要です", "promo"),
        ("ja", "アプリの利用者は増えた", ""),
    ],
)
def test_without_spaces_what_asks_the_reader_for_something_ends_anywhere(code: str, line: str, kind: str) -> None:
    assert cues(code, line, spaceless=True).kinds == [kind]


@pytest.mark.parametrize(
    ("line", "credited"),
    [("救護員在現場。陳國強攝", 1), ("他愛上攝影", 0), ("陳國強攝下了現場", 0), ("陳國強 文/攝", 0)],
)
def test_a_photographers_name_can_run_into_the_word_that_ends_a_caption(line: str, credited: int) -> None:
    assert [*cues("zh-Hant", line, "警方到場", spaceless=True).credited] == [credited, 0]


@pytest.mark.parametrize(
    ("line", "dated"),
    [
        ("3 May 2024", 1),
        ("31.05.24", 1),
        ("14:20", 1),
        ("14h20", 1),
        ("٣ أيار ٢٠٢٤", 1),
        ("2024年5月31日", 1),
        ("5월 31일", 1),
        ("12 people", 0),
        ("1234 people", 0),
        ("No digits", 0),
    ],
)
def test_digits_as_dates_have_them(line: str, dated: int) -> None:
    assert list(cues("en", line).dated) == [dated]


@pytest.mark.parametrize(
    ("line", "credited", "linked"),
    [
        ("Photo: A. Berg", 1, 0),
        ("The bridge. © A. Berg", 1, 0),
        ("A crowd (Getty Images)", 1, 0),
        ("A crowd: agetty images", 0, 0),
        ("https://example.com/a", 0, 1),
        ("by @anna", 0, 1),
        ("The bridge", 0, 0),
        ("@央视新闻 桥通了", 0, 0),
    ],
)
def test_credits_and_links_are_flagged(line: str, credited: int, linked: int) -> None:
    found = cues("en", line)
    assert (list(found.credited), list(found.linked)) == ([credited], [linked])


@pytest.mark.parametrize("code", codes())
def test_a_credit_is_found_wherever_it_stands_in_a_line(code: str) -> None:
    phrases = lexicon(code).credits
    for put in ("{}", "a picture ({} agency)", "a picture / {}", "“{}", "a picture. {}"):
        assert list(cues(code, *map(put.format, phrases)).credited) == [1] * len(phrases)


def test_flags_belong_to_their_own_line() -> None:
    found = cues("en", "A headline", "3 May 2024", "Photo: A. Berg", "Text", "www.example.com")
    assert list(found.dated) == [0, 1, 0, 0, 0]
    assert list(found.credited) == [0, 0, 1, 0, 0]
    assert list(found.linked) == [0, 0, 0, 0, 1]


def test_repeats_are_counted() -> None:
    assert list(cues("en", "a", "b", "a", "a").repeated) == [2, 0, 2, 2]
    assert list(cues("en", *["a"] * 400).repeated) == [255] * 400


def test_lists_run_parallel_to_the_lines_and_an_empty_page_has_none() -> None:
    found = cues("en", "a", "", "b", "By Anna Holm")
    assert {len(found.folded), len(found.kinds), len(found.values), len(found.dated), len(found.repeated)} == {3}
    assert cues("en", "").kinds in ([], [""])
