"""The report is one page that needs no network, says what the records hold, and works in a browser on a desk and on a phone."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from newsparse.cli import cli
from newsparse.render.report import page

SAMPLES = Path(__file__).parents[2] / "samples"
CHROMIUM, DRIVER = shutil.which("chromium"), shutil.which("chromedriver")


def shown(*records: dict[str, Any], text: str | None = None, most: int = 10) -> str:
    return page([(f"{n}.txt", one) for n, one in enumerate(records)], most, "A title", lambda _: text)


def rows(html: str, chart: str) -> list[tuple[str, str]]:
    section = html.partition(f"<h2>{chart}</h2>")[2].partition("</section>")[0]
    return re.findall(r"<bdi>(.*?)</bdi>.*?class=\"n\">([\d,]+) ", section)


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        (["2024-05-31", "2024-05", "2024-07-01T10:00"], [("2024-05", "2"), ("2024-06", "0"), ("2024-07", "1")]),
        (["2024-05-31", "2022"], [("2022", "1"), ("2023", "0"), ("2024", "1")]),
        (
            ["1950-06", "1998", "2003-01-01"],
            [(f"{n}s", str(int(n in (1950, 1990, 2000)))) for n in range(1950, 2001, 10)],
        ),
        ([None], []),
    ],
)
def test_days_are_counted_by_month_year_or_decade_without_gaps(
    days: list[str | None], expected: list[tuple[str, str]]
) -> None:
    assert rows(shown(*({"published": day} for day in days)), "Published") == expected


def test_fields_are_counted_and_records_without_evidence_said() -> None:
    html = shown({"headline": "A", "source": "AFP"}, {"headline": "B"})
    assert ("headline", "2") in rows(html, "Found in")
    assert rows(html, "Sources") == [("AFP", "1")]
    assert "2 were written without --evidence" in html


def test_lines_are_shown_as_pasted_where_the_text_is_at_hand_else_as_parsed() -> None:
    record = {
        "headline": "Bridge opens",
        "body": [{"role": "paragraph", "text": "It opened."}],
        "lines": [{"role": "boilerplate", "span": [0, 5]}, {"role": "headline", "span": [5, 17]}],
    }
    pasted, parsed = shown(record, text="Menu\nBridge opens"), shown(record)
    assert '<p class="boilerplate" data-role="boilerplate" dir="auto">Menu</p>' in pasted
    assert "It opened." not in pasted
    assert '<p class="paragraph" data-role="paragraph" dir="auto">It opened.</p>' in parsed


def test_nothing_in_a_record_becomes_markup_or_reorders_the_page() -> None:
    evil = '<script>alert(1)</script>" onload="x\N{RIGHT-TO-LEFT OVERRIDE}\x1b[31m'
    html = shown(
        {
            "headline": evil,
            "source": evil,
            "language": evil,
            "warnings": [evil],
            "keywords": [evil],
            "body": [{"role": evil, "text": "x"}, {"role": "paragraph", "text": evil}],
        }
    )
    assert html.count("<script>") == 1
    assert 'onload="' not in html
    assert not set(html) & set("\x1b\N{RIGHT-TO-LEFT OVERRIDE}")


def test_the_page_asks_the_network_for_nothing() -> None:
    html = shown({"headline": "A", "url": "https://example.org/a"})
    assert "default-src 'none'" in html
    assert not re.search(r"""(?:src|href)=|url\(|@import""", html)


@pytest.mark.parametrize(
    "record", [{"published": "soon"}, {"body": ["text"]}, {"related": ["a"]}, {"authors": 3}, {"warnings": 3}]
)
def test_records_of_another_making_are_told_in_one_line(record: dict[str, Any], tmp_path: Path) -> None:
    import json

    (tmp_path / "a.jsonl").write_text(json.dumps(record), encoding="utf-8")
    done = CliRunner().invoke(cli, ["report", str(tmp_path / "a.jsonl")])
    assert done.exit_code == 1
    assert "not of newsparse's making" in done.output
    assert not (tmp_path / "a.html").exists()


def test_a_page_that_stands_is_not_overwritten_unless_forced(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text("", encoding="utf-8")
    runs = [CliRunner().invoke(cli, ["report", str(tmp_path / "a.jsonl"), *more]) for more in ((), (), ("--force",))]
    assert [run.exit_code for run in runs] == [0, 2, 0]
    assert "0 articles" in (tmp_path / "a.html").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    webdriver = pytest.importorskip("selenium.webdriver")
    if not CHROMIUM or not DRIVER:
        pytest.skip("Chromium and its driver are not installed")
    options = webdriver.ChromeOptions()
    options.binary_location = CHROMIUM
    flags = "headless no-sandbox disable-gpu disable-quic no-first-run disable-background-networking disable-sync"
    for flag in f"{flags} disable-component-update".split():
        options.add_argument(f"--{flag}")
    driver = webdriver.Chrome(options=options, service=webdriver.ChromeService(DRIVER))
    yield driver
    driver.quit()


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("report")
    out = folder / "out.jsonl"
    for args in (["batch", str(SAMPLES), "-o", str(out), "--evidence"], ["report", str(out)]):
        done = CliRunner().invoke(cli, args)
        assert done.exit_code == 0, done.output
    return folder / "out.html"


@pytest.mark.parametrize("width", [390, 1280])
def test_the_page_fits_a_phone_and_a_desk(browser: Any, report: Path, width: int) -> None:
    browser.set_window_size(width, 900)
    browser.get(report.as_uri())
    browser.execute_script("document.querySelectorAll('details').forEach(one => one.open = true)")
    assert browser.execute_script("return document.documentElement.scrollWidth <= window.innerWidth")


def test_a_search_leaves_the_articles_that_hold_its_words_however_they_are_spelt(browser: Any, report: Path) -> None:
    browser.get(report.as_uri())
    count = "return [...document.querySelectorAll('details')].filter(one => !one.hidden).length"
    whole = browser.execute_script(count)
    box = browser.find_element("id", "search")
    box.send_keys("إنجاز الارصفة")
    assert browser.execute_script(count) == 1
    assert browser.find_element("id", "count").text == f"1 of {whole}"
    box.clear()
    box.send_keys("no such words anywhere")
    assert browser.execute_script(count) == 0


def test_arabic_reads_from_the_right_beside_names_that_read_from_the_left(browser: Any, report: Path) -> None:
    browser.get(report.as_uri())
    directions = browser.execute_script(
        "return [...document.querySelectorAll('summary b')].map(one => [one.textContent, getComputedStyle(one).direction])"
    )
    arabic = [direction for text, direction in directions if "\u0627" <= text[0] <= "\u064a"]
    assert arabic
    assert set(arabic) == {"rtl"}
    assert "ltr" in {direction for _, direction in directions}
    assert browser.get_log("browser") == []
