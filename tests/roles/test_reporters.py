"""Names beside a reporter's word are found where no capital and no space marks them, each with its own place."""

from __future__ import annotations

import pytest

from newsparse.languages.lexicon import lexicon
from newsparse.roles.reporters import reporters

LINES = [
    ("ko", "최유진 기자", ["최유진"]),
    ("ko", "최유진 산업부 기자", ["최유진"]),
    ("ko", "배에서 짐을 나르고 있다. 오유진 기자", ["오유진"]),
    ("ko", "홍길순인턴기자 박하늘특파원", ["홍길순", "박하늘"]),
    ("ko", "시장이 기자들에게 말했다", []),
    ("zh-Hans", "（记者 符海燕）", ["符海燕"]),
    ("zh-Hans", "【本报记者 林晓、顾晨】", ["林晓", "顾晨"]),
    ("zh-Hans", "（记者林晓摄）", []),
    ("zh-Hans", "记者：林晓", ["林晓"]),
    ("zh-Hans", "林晓 顾晨 报道", ["林晓", "顾晨"]),
    ("zh-Hant", "記者王雅婷／綜合報導", ["王雅婷"]),
    ("zh-Hant", "王雅婷 綜合報導", ["王雅婷"]),
    ("zh-Hant", "（中央社記者陳怡君台北12日電）", []),
    ("zh-Hant", "市長說明新的計畫", []),
    ("ko", "새벽뉴스 최유진 기자", ["최유진"]),
    ("ko", "이슈데일리 최유진 기자", ["최유진"]),
    ("ko", "최유진 정치부 기자", ["최유진"]),
    ("zh-Hant", "記者王雅婷報導", ["王雅婷"]),
    ("zh-Hant", "記者王雅婷台北報導", ["王雅婷"]),
    ("zh-Hant", "記者王明台北報導", ["王明"]),
    ("zh-Hant", "記者歐陽美玲台北報導", ["歐陽美玲"]),
    ("zh-Hant", "〔記者王雅婷／台北報導〕", ["王雅婷"]),
    ("zh-Hant", "(記者王雅婷/台北報導)", ["王雅婷"]),
    ("zh-Hans", "本报记者 林晓 顾晨文/图", ["林晓", "顾晨"]),
    ("zh-Hans", "（央视记者林晓芳顾晨）", []),
    ("zh-Hans", "本报记者 林晓 文/摄", ["林晓"]),
    ("zh-Hant", "記者李雅文／台北報導", ["李雅文"]),
    ("zh-Hans", "（记者 林晓芳 通讯员 顾晨光）", ["林晓芳", "顾晨光"]),
    ("zh-Hant", "即時中心/王雅婷報導", ["王雅婷"]),
    ("en", "Maria Keller, staff writer", []),
    ("en", "（记者 符海燕）", []),
]


@pytest.mark.parametrize(("code", "text", "names"), LINES)
def test_names_beside_a_reporters_word(code: str, text: str, names: list[str]) -> None:
    assert [text[a:b] for a, b in reporters(text, lexicon(code))] == names


def test_places_are_moved_by_the_offset() -> None:
    assert reporters("최유진 기자", lexicon("ko"), offset=10) == [(10, 13)]


def test_at_an_edge_only_brackets_that_open_the_text_count() -> None:
    words = lexicon("zh-Hans")
    assert reporters("（记者顾晨）今天", words, edge=True) == [(3, 5)]
    assert reporters("今天（记者顾晨）", words, edge=True) == []
