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
