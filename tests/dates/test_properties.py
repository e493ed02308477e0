"""Whatever the line, reading it never fails, stays inside it, and gives the same again."""

from __future__ import annotations

import subprocess
import sys
import time

from hypothesis import given, settings
from hypothesis import strategies as st

from newsparse.dates import read

WORDS = """
5 31 12 2024 1999 2567 1446 24 05 : / - . , ( ) T Z + 10:20 am p.m. م هـ GMT May mar مايو كانون الثاني/يناير 年 月
日 五 〇 년 월 일 พ.ศ. ม.ค. de of Friday الجمعة yesterday ago hours منذ ساعات 3小时前 رمضان 民國 令和元年 ٢٠٢٤ ５
"""
PIECES = st.sampled_from([*WORDS.split(), "\N{RIGHT-TO-LEFT MARK}"])
LINES = (
    st.text() | st.lists(PIECES | st.just(" "), max_size=30).map("".join) | st.lists(PIECES, max_size=20).map(" ".join)
)
LANGUAGES = st.sampled_from([None, "ar", "en", "fa", "th", "zh-Hans", "xx"])


@settings(max_examples=400, deadline=None)
@given(LINES, LANGUAGES)
def test_any_line_can_be_read(line: str, language: str | None) -> None:
    dates = read(line, language=language)
    for date in dates:
        start, end = date.span
        assert 0 <= start < end <= len(line)
        assert date.raw == line[start:end]
        assert date.value is None or not date.readings
    assert [date.span for date in dates] == sorted(date.span for date in dates)
    assert read(line, language=language) == dates


def test_long_lines_take_time_in_proportion() -> None:
    for piece in ("1 May ", "2024-", "1 ", "5/", "12:30 ", "3일", "كانون ", "1월", "ม.", "十"):
        took = []
        for count in (4_000, 16_000):
            line = piece * count + "2024年"
            began = time.perf_counter()
            read(line)
            took.append(time.perf_counter() - began)
        assert took[1] < 12 * took[0] + 0.05, piece


def test_importing_the_room_loads_no_heavy_library() -> None:
    heavy = {"dateutil", "babel", "zoneinfo", "newsparse.dates.names"}
    code = f"import sys, newsparse.dates; print(*{heavy} & set(sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split() == []
