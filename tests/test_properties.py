"""The promises, for any text at all: nothing is lost, nothing is invented, everything can be explained."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import textwrap
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, example, given, settings
from hypothesis import strategies as st

from newsparse import Article, parse
from newsparse.article import Evidence, Role
from newsparse.languages import load_all
from newsparse.text.clean import clean, tidy

MANY = settings(
    max_examples=1000, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
SOME = settings(MANY, max_examples=400)

Seconds = Callable[[Callable[[], object]], float]

COPIED = ("headline", "deck", "section", "source", "url", "authors", "paragraphs", "captions", "keywords")
DATES = ("published", "updated", "related_published")

PROSE = (
    "The bridge over the river opened on Friday, the council said, two years later than planned and over its budget.",
    "أعلنت وزارة النقل، اليوم الجمعة، افتتاح الجسر الجديد فوق النهر بعد عامين من الموعد المقرر، وفق بيان رسمي صدر عنها.",
    "وقال رئيس البلدية إن حركة السير ستكون بطيئة في الأسبوع الأول حتى يعتاد السائقون على المسارات الجديدة في المدينة.",
    "وزیر راه گفت که ساخت پل تازه بر روی رودخانه پس از دو سال تأخیر به پایان رسیده و از شنبه باز می\N{ZERO WIDTH NON-JOINER}شود.",
    "国土交通相は火曜日、新しい地下鉄の路線が来年開業すると発表した。工事は予定通り進んでいるという。票価はまだ決まっていない。",
    "Министр транспорта сообщил во вторник, что новая линия метро откроется в следующем году. Строительство идёт по графику.",
    "मंत्री ने मंगलवार को कहा कि नई मेट्रो लाइन अगले साल खुलेगी और काम तय समय पर चल रहा है, किराया अभी तय नहीं हुआ है।",
    "รัฐมนตรีว่าการกระทรวงคมนาคมแถลงเมื่อวันอังคารว่ารถไฟฟ้าสายใหม่จะเปิดให้บริการในปีหน้า การก่อสร้างเป็นไปตามแผนที่วางไว้",
)
LINES = """\
New bridge opens after long delay
افتتاح الجسر الجديد بعد تأخر طويل
By Anna Holm and Peter Lind | 3 May 2024
كتب: سامي حداد
Published: 31st, May 2024 14:20 GMT
تاريخ النشر: 31st, May 2024 GMT
آخر تحديث: 19/4/202306:20 م (بتوقيت مكة المكرمة)
3/4/2024
٣ أيار ٢٠٢٤
3 hours ago
2024-05-31T14:20+03:00
المصدر: وكالات
Source: Reuters
كلمات دلالية: الموانئ وزارة النقل وزارة النقل البصرة المزيد
Tags: bridges, roads | rivers
إقرأ أيضاً:
Read also: Tunnel closed for a week
القاهرة - أ ف ب:
MADRID (EUROPA PRESS) -
(Reuters)
Photo: A. Berg / Getty Images
• a point of a list
“A quote that stands on a line of its own, as papers print them.”
https://example.com/news/bridge-1
New bridge opens after long delay | The Daily
Share
Advertisement
Sport
<p>Markup</p>""".split("\n")
ODD = (
    "\0",
    "\x1b[31m",
    "\ud83d",
    "\udcff",
    "\N{RIGHT-TO-LEFT MARK}",
    "\N{RIGHT-TO-LEFT OVERRIDE}",
    "\N{POP DIRECTIONAL ISOLATE}",
    "\N{ZERO WIDTH NON-JOINER}",
    "\N{ZERO WIDTH JOINER}",
    "\N{ZERO WIDTH SPACE}",
    "\N{BYTE ORDER MARK}",
    "\N{NO-BREAK SPACE}",
    "\N{IDEOGRAPHIC SPACE}",
    "\N{LINE SEPARATOR}",
    "\N{SOFT HYPHEN}",
    "\N{ARABIC LIGATURE LAM WITH ALEF ISOLATED FORM}",
    "\N{ARABIC LIGATURE SALLALLAHOU ALAYHE WASALLAM}",
    "\N{ARABIC LETTER BEH INITIAL FORM}",
    "\N{LATIN SMALL LIGATURE FI}",
    "\N{ARABIC FATHATAN ISOLATED FORM}",
    "\N{COMBINING ACUTE ACCENT}",
    "\N{REPLACEMENT CHARACTER}",
    "\N{MAN}\N{ZERO WIDTH JOINER}\N{WOMAN}",
    "\t",
    "\v",
)
ENDS = ("\n", "\n\n", "\r\n", "\r", "\r\n\r\n", "\n \n")
MARKS = tuple(" :|-–—/,،;.()[]«»\"'•·#@©")


def _labels() -> list[str]:
    """The first words of every label and button of every language."""
    kinds = (
        "published",
        "updated",
        "source",
        "byline",
        "keywords",
        "related",
        "section",
        "credit",
        "boilerplate",
        "ending",
        "agencies",
        "comments",
        "promo",
        "notices",
        "sections",
        "reporter",
        "editor",
    )
    return sorted({entry for v in load_all() for kind in kinds for entry in getattr(v, kind).splitlines()[:3]})


labels = st.sampled_from(_labels())
words = st.sampled_from([word for line in (*PROSE, *LINES) for word in line.split()]) | st.integers(0, 2100).map(str)
runs = st.builds(
    lambda piece, count: piece * count, st.sampled_from([*MARKS, *ODD, "a", "ب", "1", "字"]), st.integers(2, 3000)
)
pieces = st.one_of(
    st.sampled_from(PROSE), st.sampled_from(LINES), labels, words, st.sampled_from(MARKS), st.sampled_from(ODD)
)
lines = st.one_of(
    st.sampled_from(PROSE),
    st.sampled_from(LINES),
    st.builds("{}: {}".format, labels, pieces),
    st.lists(pieces, max_size=6).map(" ".join),
    st.lists(pieces, max_size=6).map("".join),
    st.text(max_size=40),
)
pages = st.lists(st.tuples(lines, st.sampled_from(ENDS)), max_size=14).map(
    lambda parts: "".join(line + end for line, end in parts)
)
wrapped = st.builds(
    lambda lines, width, between: between.join(textwrap.fill(line, width) for line in lines),
    st.lists(st.sampled_from(PROSE) | st.sampled_from(LINES) | lines, max_size=14),
    st.integers(30, 100),
    st.sampled_from(["\n", "\n\n", "\r\n\r\n", "\n    "]),
)
texts = st.one_of(
    pages,
    pages,
    wrapped,
    st.text(st.characters(exclude_categories=())),
    st.tuples(pages, runs, pages).map("".join),
    st.lists(st.sampled_from([*MARKS, *ODD, *ENDS, "a", "5", "ب"]), max_size=40).map("".join),
)
"""Whole pages most of the time, and what nobody would paste for the rest."""


@MANY
@given(texts)
@example("")
@example("\r")
@example("\ufeff\n\u200b")
def test_nothing_is_lost(text: str) -> None:
    lines = parse(text).lines
    assert "".join(text[slice(*line.span)] for line in lines) == text
    at = 0
    for line in lines:
        start, end = line.span
        assert start == at < end
        assert 0 <= line.confidence <= 1
        assert isinstance(line.role, Role)
        assert (line.role is Role.BLANK) == (not clean(text[start:end]).text.strip())
        at = end
    assert at == len(text)


@pytest.mark.parametrize("text", ["\0", "\N{BYTE ORDER MARK}", "\x1f\N{ZERO WIDTH SPACE}"])
def test_nothing_is_lost_of_what_cannot_be_seen(text: str) -> None:
    assert "".join(text[slice(*line.span)] for line in parse(text).lines) == text


@MANY
@example("TAG:\N{ARABIC LIGATURE SALLALLAHOU ALAYHE WASALLAM}\n")
@given(texts)
def test_every_value_is_the_cleaned_join_of_its_spans(text: str) -> None:
    for name, e in _accepted(parse(text)):
        if name == "language":
            assert not e.span
            continue
        assert e.span
        assert all(0 <= start < end <= len(text) for start, end in e.span)
        assert 0 <= e.confidence <= 1
        assert e.cue
        copied = tidy(clean(" ".join(text[start:end] for start, end in e.span)).text)
        if name in DATES:
            assert e.date is not None
            assert tidy(clean(e.date.raw).text) == copied
        else:
            assert e.value == copied


@MANY
@given(texts)
def test_every_field_is_in_the_evidence(text: str) -> None:
    article = parse(text)
    values: dict[str, list[str]] = {}
    for name, e in _accepted(article):
        values.setdefault(name, []).append(e.value or "")
    for name in ("headline", "deck", "section", "published", "updated", "source", "url", "language"):
        value = getattr(article, name)
        assert values.get(name, []) == ([] if value is None else [value])
    for name in ("authors", "paragraphs", "captions", "keywords"):
        assert tuple(values.get(name, [])) == getattr(article, name)
    assert values.get("related", []) == [story.headline for story in article.related]
    assert values.get("related_paragraphs", []) == [text for story in article.related for text in story.paragraphs]
    assert values.get("related_published", []) == [story.published for story in article.related if story.published]
    place, agency = (article.dateline.place, article.dateline.agency) if article.dateline else (None, None)
    assert values.get("dateline_place", []) == ([place] if place else [])
    assert values.get("dateline_agency", []) == ([agency] if agency else [])


@SOME
@given(texts)
def test_what_is_given_out_is_clean(text: str) -> None:
    given_out = json.loads(json.dumps(parse(text).to_dict()))
    for value in _strings({name: given_out[name] for name in given_out if name != "warnings"}):
        assert value
        assert value == tidy(clean(value).text)


@SOME
@given(texts)
def test_parsing_twice_gives_the_same(text: str) -> None:
    assert parse(text) == parse(text)


@SOME
@given(texts)
def test_parsing_the_cleaned_text_gives_the_same(text: str) -> None:
    cleaned = clean(text).text
    assert clean(cleaned).text == cleaned
    assert parse(cleaned).to_dict() == parse(text).to_dict()


@SOME
@given(texts)
def test_json_round_trips(text: str) -> None:
    article = parse(text)
    for evidence in (False, True):
        data = article.to_dict(evidence=evidence)
        for ensure_ascii in (False, True):
            back = Article.from_dict(json.loads(json.dumps(data, ensure_ascii=ensure_ascii)))
            assert back.to_dict(evidence=evidence) == data
    assert back.evidence == article.evidence
    assert tuple(back.lines) == tuple(article.lines)


@SOME
@given(pages)
def test_line_ends_of_another_system_give_the_same_fields(text: str) -> None:
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    assert parse(plain.replace("\n", "\r\n")).to_dict() == parse(plain).to_dict() == parse(text).to_dict()


@SOME
@given(texts, st.integers(0, 2**32))
def test_clock_zone_and_chance_never_enter_a_result(text: str, seed: int) -> None:
    plain = parse(text).to_dict(evidence=True)
    with _another_world(seed):
        assert parse(text).to_dict(evidence=True) == plain


SCRIPT = """
import hashlib, json, pathlib, sys
from newsparse import parse
out = [parse(p.read_bytes().decode()).to_dict(evidence=True) for p in sorted(pathlib.Path(sys.argv[1]).glob("*/*.txt"))]
print(len(out), hashlib.sha256(json.dumps(out).encode()).hexdigest())
"""


def test_another_machine_gives_the_same() -> None:
    root = Path(__file__).parent.parent
    places = (
        {"TZ": "Pacific/Kiritimati", "LC_ALL": "tr_TR.UTF-8", "PYTHONHASHSEED": "1"},
        {"TZ": "America/Los_Angeles", "LC_ALL": "C", "PYTHONHASHSEED": "2", "PYTHONUTF8": "0"},
    )
    printed = {
        subprocess.run(
            [sys.executable, "-c", SCRIPT, str(root / "samples")],
            cwd=root,
            env={**os.environ, **place},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for place in places
    }
    assert len(printed) == 1
    assert int(printed.pop().split()[0]) >= 30


@SOME
@given(texts, st.datetimes(datetime(1900, 1, 1), datetime(2100, 1, 1)), st.sampled_from([None, True, False]))
def test_options_lose_nothing_either(text: str, now: datetime, day_first: bool | None) -> None:
    assume(clean(text).text or not text)
    for language in ("ar", "en", "ja", "th"):
        article = parse(text, language=language, now=now, day_first=day_first)
        assert article.language == language
        assert "".join(text[slice(*line.span)] for line in article.lines) == text


@pytest.mark.parametrize(
    "piece", ["a", " ", "\n", "\r", "a\0", "ب", "1", "字", ".", "(", "| ", "By ", "a\n", "5 May ", "//"]
)
def test_huge_runs_take_time_in_proportion(piece: str, seconds: Seconds) -> None:
    short, long = piece * 5_000, piece * 20_000
    assert parse(long).lines[-1].span[1] == len(long)
    assert seconds(lambda: parse(long)) < 8 * seconds(lambda: parse(short)) + 0.1


@pytest.mark.parametrize(
    "line",
    [
        "21:28 Bakers raise the prices of bread today",
        "Published: 3 May 2024 by Anna Holm{n} and Peter Low",
        "Source: The Daily\nRead also",
        "Read also\n3 May 2024",
        "Tags: bridges\nRead also\nRoads again",
        "Menu\nSign up to our newsletter, and read our privacy policy before you subscribe to it.",
        "Photo: {n}\nThe bridge over the river on the morning when it opened, with the mayor. (Anna Holm/The Daily)",
    ],
    ids=["tickers", "authors", "feet", "labels", "keywords", "notices", "captions"],
)
def test_lines_with_a_role_take_time_in_proportion(line: str, seconds: Seconds) -> None:
    prose = "The council said that the bridge opened on Friday, two years later than planned.\n" * 3

    def page(count: int) -> str:
        lines = (line.replace("{n}", chr(97 + i % 26) * 3) for i in range(count))
        return "A headline of the day\n" + prose + "\n".join(lines)

    short, long = page(1_500), page(6_000)
    assert seconds(lambda: parse(long)) < 7 * seconds(lambda: parse(short)) + 0.1


def _accepted(article: Article) -> Iterator[tuple[str, Evidence]]:
    return ((name, e) for name, found in article.evidence.items() for e in found if e.accepted)


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from _strings(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _strings(inner)


@contextmanager
def _another_world(seed: int) -> Iterator[None]:
    """Another zone and another state of chance, as another machine has them; the clock runs on by itself."""
    zone, state = os.environ.get("TZ"), random.getstate()
    os.environ["TZ"] = "Pacific/Kiritimati" if seed % 2 else "America/Los_Angeles"
    time.tzset() if hasattr(time, "tzset") else None
    random.seed(seed)
    try:
        yield
    finally:
        os.environ.pop("TZ")
        if zone is not None:
            os.environ["TZ"] = zone
        time.tzset() if hasattr(time, "tzset") else None
        random.setstate(state)
