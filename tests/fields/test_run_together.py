"""Keywords without separators are parted where the article, the line itself and the form of the words do not join them."""

from __future__ import annotations

import pytest

from newsparse import parse

AR = """\
وزير النقل يفتتح ميناء الضفاف الكبير
تاريخ النشر: 17th, July 2024 GMT
أعلن وزير النقل، اليوم الأربعاء، افتتاح ميناء الضفاف الكبير في البصرة بعد سنوات من العمل المتواصل في الموقع.
وقال الوزير إن طريق التنمية يبدأ من الميناء، مشيرا إلى أن وزارة النقل ستختار المشغل الدولي قبل نهاية العام الحالي.
المصدر: بوابة الضفاف
"""
EN = """\
New bridge opens after long delay
3 May 2024
The bridge over the river opened on Friday, the town council said, two years later than planned and over its budget.
Traffic will be slow in the first week while drivers get used to the new lanes, the town council said in a statement.
"""


@pytest.mark.parametrize(
    ("line", "keywords"),
    [
        ("ميناء الضفاف الكبير وزير النقل", ["ميناء الضفاف الكبير", "وزير النقل"]),
        ("طريق التنمية طريق التنمية البصرة", ["طريق التنمية", "البصرة"]),
        ("البصرة وزارة النقل المزيد", ["البصرة", "وزارة النقل"]),
        ("ميناء الضفاف ميناء الضفاف الكبير", ["ميناء الضفاف", "ميناء الضفاف الكبير"]),
        ("القناة الجافة البصرة القناة الجافة", ["القناة الجافة", "البصرة"]),
    ],
)
def test_without_separators_the_article_tells(line: str, keywords: list[str]) -> None:
    assert list(parse(f"{AR}كلمات دلالية: {line}\n").keywords) == keywords


@pytest.mark.parametrize(
    ("line", "keywords"),
    [
        ("Bank of Norland Economy", ["Bank of Norland", "Economy"]),
        ("Bridges Right-wing hypocrisy Roads", ["Bridges", "Right-wing hypocrisy", "Roads"]),
        ("Roads Norland Steel Ltd. Rivers", ["Roads", "Norland", "Steel Ltd", "Rivers"]),
        ("Elections Census 2024 Rivers", ["Elections", "Census 2024", "Rivers"]),
        (
            "Hardware/Software Rivers Roads Ferries Harbours Trains",
            ["Hardware/Software", "Rivers", "Roads", "Ferries", "Harbours", "Trains"],
        ),
        ("Town council Town council Rivers", ["Town council", "Rivers"]),
        ("Rivers Thomas Hollow Norland", ["Rivers", "Thomas Hollow", "Norland"]),
    ],
)
def test_without_separators_the_form_of_the_words_tells(line: str, keywords: list[str]) -> None:
    assert list(parse(f"{EN}Tags: {line}\n").keywords) == keywords


@pytest.mark.parametrize(
    ("line", "keywords"),
    [
        ("البصرة البنك الدولي", ["البصرة", "البنك الدولي"]),
        ("الحج الحج السعودية السعودية", ["الحج", "السعودية"]),
    ],
)
def test_an_adjective_stays_with_its_noun(line: str, keywords: list[str]) -> None:
    assert list(parse(f"{AR}كلمات دلالية: {line}\n").keywords) == keywords


FA = """\
پل تازه روی رودخانه باز شد
پل تازه روی رودخانه روز جمعه پس از دو سال تأخیر باز شد و رفت و آمد از فردا صبح آغاز می شود.
مسئول کارگاه گفت که هزینه ساخت دو برابر برآورد نخستین بوده و کارهای پایانی تا پاییز ادامه خواهد داشت.
"""


@pytest.mark.parametrize(
    ("page", "label", "keywords"),
    [
        (AR, "كلمات دلالية", ["أخبار الضفاف", "القاهرة", "كأس العالم", "دوري أبطال آسيا"]),
        (AR, "كلمات دلالية", ["رئيس بلدية الواحة", "النخيل", "منظمة الصحة العالمية", "لقاح"]),
        (AR, "كلمات دلالية", ["الأمم المتحدة", "البحر الأحمر", "السعودية", "مضيق هرمز"]),
        (AR, "كلمات دلالية", ["غزة وأريحا", "أريحا", "أنقرة", "رياضة", "سمير الوادي"]),
        (AR, "كلمات دلالية", ["وزارة التربية والتعليم", "الجنيه المصري", "قوات الدعم السريع"]),
        (AR, "كلمات دلالية", ["حزب العدالة", "تركيا", "سلمى خوري", "بيروت"]),
        (FA, "برچسب ها", ["وزارت نیرو", "تهران", "قیمت سیمان"]),
    ],
)
def test_without_separators_the_grammar_tells(page: str, label: str, keywords: list[str]) -> None:
    assert list(parse(f"{page}{label}: {' '.join(keywords)}\n").keywords) == keywords


def test_a_preposition_written_onto_a_word_in_the_article_is_not_part_of_it() -> None:
    told = (
        "وأشاد الوزير بمجلس المدينة وللشركات العالمية التي شاركت في بناء الأرصفة خلال السنوات الثلاث الماضية من العمل."
    )
    page = AR.replace("المصدر:", f"{told}\nالمصدر:")
    assert list(parse(f"{page}كلمات دلالية: مجلس المدينة البصرة الشركات العالمية\n").keywords) == [
        "مجلس المدينة",
        "البصرة",
        "الشركات العالمية",
    ]


@pytest.mark.parametrize(
    ("label", "line", "keywords"),
    [
        ("Schlagworte", "Brücken geplante Umgehung Verkehr", ["Brücken", "geplante Umgehung", "Verkehr"]),
        ("Etiquetas", "Puentes Obras públicas Tráfico", ["Puentes", "Obras públicas", "Tráfico"]),
    ],
)
def test_a_small_word_belongs_to_the_noun_that_its_language_puts_it_to(
    label: str, line: str, keywords: list[str]
) -> None:
    body = {
        "Schlagworte": "Die Brücke über den Fluss ist am Freitag nach langer Bauzeit für den Verkehr freigegeben worden.",
        "Etiquetas": "El puente sobre el río se abrió el viernes al tráfico después de muchos años de obras en la ciudad.",
    }[label]
    assert list(parse(f"{body}\n{body}\n{label}: {line}\n").keywords) == keywords
