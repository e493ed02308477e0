"""The page's own sentences are left out at the body's edges, and stay where the story speaks of the same."""

from __future__ import annotations

from array import array

import pytest

from newsparse.languages import Vocabulary, load_all
from newsparse.languages.lexicon import lexicon
from newsparse.roles.cues import read_cues
from newsparse.roles.notices import drop_notices
from newsparse.text.lines import split

STORY = "The council voted on Monday to widen the road that leads from the harbour to the town."
NOTICE = "Want the news of the harbour every morning? Subscribe to our newsletter, and read it before your coffee."
WRITER = "Anna Holm is a journalist and writes about harbours, roads and the councils that pay for them."
PROMO = "Sign up for our newsletter and read what the harbour talks about before it does."
PRAISE = "The prize for the best newsletter of a small town went to the harbour's, which four thousand people read."


def kept(lines: list[str], code: str = "en", score: int = 150) -> list[str]:
    page = split("\n".join(lines))
    in_body = bytearray([int(len(text) > 30) for text in page.texts])
    words = lexicon(code)
    drop_notices(page, read_cues(page, words), words, array("i", [score] * len(page)), in_body)
    return [text for text, flag in zip(page.texts, in_body, strict=True) if flag]


@pytest.mark.parametrize(
    ("lines", "left"),
    [
        ([STORY] * 3 + [NOTICE], [STORY] * 3),
        ([NOTICE] + [STORY] * 3, [STORY] * 3),
        ([STORY, STORY, "Advertisement", NOTICE, "Advertisement", STORY], [STORY] * 3),
        ([STORY] * 3 + [WRITER, NOTICE], [STORY] * 3),
        ([STORY, PRAISE, STORY], [STORY, PRAISE, STORY]),
        ([STORY, PROMO, STORY], [STORY, STORY]),
        ([STORY] * 3 + [PRAISE * 9], [STORY] * 3 + [PRAISE * 9]),
        ([STORY, PRAISE], [STORY, PRAISE]),
        ([STORY, NOTICE], [STORY]),
        (["Menu"], []),
        ([], []),
    ],
    ids=[
        "last",
        "first",
        "alone",
        "one behind the other",
        "inside",
        "a promotion inside",
        "long",
        "of two lines",
        "told twice",
        "none",
        "empty",
    ],
)
def test_which_lines_stay(lines: list[str], left: list[str]) -> None:
    assert kept(lines) == left


def test_of_two_lines_one_that_opens_as_a_notice_needs_no_second_word() -> None:
    story = "قال المجلس البلدي إن الطريق بين الميناء والمدينة القديمة سيوسع في الخريف المقبل."
    notice = "هذا المقال مؤرشف ولقراءة المقالات المؤرشفة كلها اختر باقة من الباقات أدناه."
    assert kept([story, notice], "ar") == [story]


@pytest.mark.parametrize(("score", "stays"), [(150, False), (399, False), (401, True), (900, True)])
def test_two_words_outweigh_what_speaks_for_a_line_and_no_more(score: int, stays: bool) -> None:
    assert (NOTICE in kept([STORY] * 3 + [NOTICE], score=score)) is stays


@pytest.mark.parametrize(
    ("code", "notice"),
    [
        ("ar", "باستخدامك هذه الصفحات فإنك توافق على شروط الاستخدام وسياسة الخصوصية المعمول بها لدينا."),
        ("de", "Mit dem Absenden stimmen Sie der Datenschutzerklärung zu und erhalten jeden Morgen Post von uns."),
        ("fi", "Kirjaudu sisään ja tilaa uutiskirjeemme, niin saat illan uutiset luettavaksesi joka päivä."),
        ("ja", "この記事は会員限定です。無料の会員登録をすると、続きをお読みいただけます。毎月五本まで読めます。"),
        ("ko", "무단 전재를 금합니다. 우리 신문의 뉴스레터를 신청하시면 매일 아침 소식을 보내 드립니다."),
        ("zh-Hans", "版权所有，未经授权不得转载。更多本地新闻请继续浏览我们每天为您准备的版面，欢迎再次光临。"),
    ],
)  # fmt: skip
def test_every_script_has_its_words(code: str, notice: str) -> None:
    assert kept([STORY] * 3 + [notice], code) == [STORY] * 3


def test_a_word_begins_where_its_entry_does() -> None:
    inside = "The architects design indoor markets for the harbour, and the council likes what it has seen of them."
    assert kept([STORY] * 3 + [inside], "it") == [STORY] * 3 + [inside]


@pytest.mark.parametrize("vocabulary", load_all(), ids=lambda v: v.code)
def test_every_language_has_words_of_notices(vocabulary: Vocabulary) -> None:
    assert len(vocabulary.notices.splitlines()) >= 10
