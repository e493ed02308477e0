"""What opens a line says of it: a label, a promotion, a byline's word, and where its value starts."""

from __future__ import annotations

import pytest

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
