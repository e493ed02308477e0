"""Whatever the line, reading it never fails, stays inside it, and gives the same again."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from datetime import date, datetime

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from newsparse.dates import read
from newsparse.dates.page import read_page

WORDS = """
5 31 12 2024 1999 2567 1446 24 05 : / - . , ( ) T Z + 10:20 am p.m. م هـ GMT May mar مايو كانون الثاني/يناير 年 月
日 五 〇 년 월 일 พ.ศ. ม.ค. de of Friday الجمعة yesterday ago hours منذ ساعات 3小时前 رمضان 民國 令和元年 ٢٠٢٤ ５
"""
PIECES = st.sampled_from([*WORDS.split(), "\N{RIGHT-TO-LEFT MARK}"])
LINES = (
    st.text() | st.lists(PIECES | st.just(" "), max_size=30).map("".join) | st.lists(PIECES, max_size=20).map(" ".join)
)
LANGUAGES = st.sampled_from([None, "ar", "en", "fa", "th", "zh-Hans", "xx"])


NOWS = st.none() | st.datetimes()


@settings(max_examples=400, deadline=None)
@example('YESTERDAY0:00"YESTERDAY', None, None, None)
@given(LINES, LANGUAGES, NOWS, st.none() | st.booleans())
def test_any_line_can_be_read(line: str, language: str | None, now: datetime | None, day_first: bool | None) -> None:
    dates = read(line, language=language, now=now, day_first=day_first)
    for found in dates:
        start, end = found.span
        assert 0 <= start < end <= len(line)
        assert found.raw == line[start:end]
        assert found.value is None or not found.readings
    ends = [0, *(found.span[1] for found in dates)]
    assert all(found.span[0] >= before for found, before in zip(dates, ends, strict=False))
    assert read(line, language=language, now=now, day_first=day_first) == dates


@settings(max_examples=200, deadline=None)
@given(st.lists(LINES, max_size=5).map("\r\n".join), LANGUAGES)
def test_the_places_of_a_page_are_places_in_the_text(text: str, language: str | None) -> None:
    for number, found in read_page(text, language=language):
        assert found.raw == text[slice(*found.span)]
        assert 1 <= number <= len(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"))


@settings(max_examples=300, deadline=None)
@given(st.dates(date(1600, 1, 1), date(2100, 12, 31)), LANGUAGES)
def test_a_day_in_iso_8601_is_itself_in_any_language(day: date, language: str | None) -> None:
    assert [found.value for found in read(day.isoformat(), language=language)] == [day.isoformat()]


@pytest.mark.parametrize("piece", ["1 May ", "2024-", "1 ", "5/", "12:30 ", "3일", "كانون ", "1월", "ม.", "十"])
def test_long_lines_take_time_in_proportion(piece: str, seconds: Callable[[Callable[[], object]], float]) -> None:
    short, long = piece * 4_000 + "2024年", piece * 16_000 + "2024年"
    assert seconds(lambda: read(long)) < 8 * seconds(lambda: read(short)) + 0.05


def test_importing_the_room_loads_no_heavy_library() -> None:
    heavy = {"dateutil", "babel", "zoneinfo", "newsparse.dates.names", "hijridate", "persiantools", "pyluach"}
    code = f"import sys, newsparse.dates; print(*{heavy} & set(sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split() == []
