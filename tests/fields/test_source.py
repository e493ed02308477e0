"""The source is what the text credits: the whole name, and no word that only looks like one."""

from __future__ import annotations

import pytest

from newsparse import parse

FA = "پل تازه روی رودخانه پس از دو سال تأخیر روز جمعه باز شد و رفت و آمد از فردا صبح آغاز می شود."
AR = "قال متحدث إن الجسر فوق النهر افتتح صباح الجمعة بعد عامين من الموعد المقرر وإن الحركة ستبدأ غدا."


@pytest.mark.parametrize(
    ("text", "source"),
    [
        (f"پل تازه باز شد\n\nبه گزارش خبرگزاری صدا و سیما؛ {FA}\n\n{FA}", "خبرگزاری صدا و سیما"),
        (f"پل تازه باز شد\n\nبه گزارش خبرگزاری ایسنا، {FA}\n\n{FA}", "خبرگزاری ایسنا"),
        (f"عاجل: افتتاح جسر جديد فوق النهر\n\n{AR}\n\n{AR}", None),
    ],
)
def test_the_name_is_whole(text: str, source: str | None) -> None:
    assert parse(text).source == source


def test_a_hyphen_in_the_last_words_hides_no_agency_glued_to_the_stop() -> None:
    story = "Мост через реку открыли в пятницу утром, на два года позже срока, движение начнется в субботу, сообщил мэр города."
    text = f"Новый мост открыли в пятницу\n\n{story}\n\n{story} Об этом сообщила пресс-служба мэрии.Интерфакс\n"
    assert parse(text).source == "Интерфакс"


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
    ],
)
def test_a_source_is_found_beside_labels_and_days(line: str, source: str) -> None:
    assert parse(f"{AR_HEADLINE}\n{line}\n\n{AR}\n\n{AR}\n").source == source


@pytest.mark.parametrize(
    ("line", "source"),
    [
        ("الأناضول", "الأناضول"),
        ("روسيا اليوم", "روسيا اليوم"),
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
