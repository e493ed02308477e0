"""The command line as a user meets it: what goes where, and with which exit code."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from newsparse import __version__
from newsparse.cli import cli

ENGLISH = (
    "New bridge opens after long delay\n\n31 May 2024\n\n"
    "The bridge over the river opened on Friday, the council said, two years later than planned.\n\n"
    "Traffic will be slow in the first week while drivers get used to the new lanes.\n"
)
ARABIC = (
    "افتتاح الجسر الجديد بعد تأخر طويل\nتاريخ النشر: 31st, May 2024 GMT\n"
    "افتتحت البلدية الجسر الجديد فوق النهر اليوم الجمعة بعد عامين من الموعد المقرر، وفق بيان رسمي.\n"
    "وقال رئيس البلدية إن حركة السير ستكون بطيئة في الأسبوع الأول.\nالمصدر: وكالات\n"
)


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "texts").mkdir()
    (tmp_path / "texts" / "ar.txt").write_text(ARABIC, "utf-8")
    (tmp_path / "texts" / "en.txt").write_text(ENGLISH, "utf-8")
    (tmp_path / "en.txt").write_text(ENGLISH, "utf-8")
    (tmp_path / "old.txt").write_bytes(ARABIC.encode("cp1256"))
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "hollow").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(*args: str, stdin: str | bytes | None = None) -> Result:
    return CliRunner().invoke(cli, args, input=stdin)


@pytest.mark.parametrize(
    "args",
    [
        ("parse", "en.txt"),
        ("en.txt",),
        ("-f", "json", "en.txt"),
        ("en.txt", "-f", "json"),
        ("parse", "-"),
        ("-",),
        ("parse",),
        (),
    ],
)
def test_every_way_to_say_parse_gives_the_same_object(args: tuple[str, ...]) -> None:
    result = run(*args, stdin=ENGLISH)
    assert result.exit_code == 0
    assert json.loads(result.stdout)["headline"] == "New bridge opens after long delay"
    assert result.stdout == run("parse", "en.txt").stdout
    assert result.stderr == ""


def test_several_inputs_are_an_array_and_failures_are_told_elsewhere() -> None:
    result = run("en.txt", "empty.txt", "missing.txt", "texts")
    assert result.exit_code == 1
    assert [record["input"]["path"] for record in json.loads(result.stdout)] == [
        "en.txt",
        str(Path("texts/ar.txt")),
        str(Path("texts/en.txt")),
    ]
    assert result.stderr.splitlines() == [
        "newsparse: empty.txt: the file is empty; paste or save the article's text first",
        "newsparse: missing.txt: no such file; check the name and the folder",
    ]


def test_nothing_parsed_of_several_is_still_an_array() -> None:
    result = run("empty.txt", "missing.txt")
    assert (result.exit_code, json.loads(result.stdout)) == (1, [])


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (("missing.txt",), "missing.txt: no such file"),
        (("hollow",), "hollow: no text files in this folder"),
        (("empty.txt",), "empty.txt: the file is empty"),
        (("en.txt", "--max-size", "20"), "en.txt: larger than 20 bytes"),
        (("old.txt", "--encoding", "utf-8"), "old.txt: this is no text in utf-8 at byte 0"),
        (("parse",), "standard input: nothing came in"),
    ],
)
def test_bad_input_is_one_line_and_exit_code_one(args: tuple[str, ...], said: str) -> None:
    result = run(*args, stdin="")
    assert result.exit_code == 1
    assert said in result.stderr
    assert result.stderr.count("\n") == 1
    assert result.stdout in ("", "[]\n")


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (("prase",), "no such file or command: 'prase'; did you mean 'parse' or 'paste'?"),
        (("batsh", "texts"), "did you mean 'batch'?"),
        (("en.txt", "--fields", "headlin"), "did you mean 'headline'?"),
        (("en.txt", "--encoding", "utf-9"), "no encoding 'utf-9' is known"),
        (("en.txt", "--language", "xx"), "no language 'xx' is known"),
        (("en.txt", "--now", "yesterday"), "write it like 2024-05-31T14:20+03:00"),
        (("en.txt", "--max-size", "big"), "64MiB"),
        (("en.txt", "-f", "xml"), "'json', 'jsonl', 'csv', 'tsv', 'markdown', 'jsonld', 'parquet', 'table'"),
        (("en.txt", "-o", "out.xlsx"), "or say which with -f"),
        (("en.txt", "-f", "json", "--excel"), "it is for -f csv and -f tsv"),
        (("en.txt", "-f", "jsonld", "--evidence"), "use -f json"),
        (("inspect", "en.txt", "--roles", "title"), "the roles are headline, deck"),
        (("inspect", "en.txt", "--why", "title"), "there is no field 'title'"),
        (("en.txt", "-o", "no/such/out.json"), "there is no folder"),
        (("en.txt", "-o", "texts"), "use `newsparse batch`"),
        (("en.txt", "-o", "en.txt"), "is an input as well"),
        (("--nonsense",), "--nonsense"),
        (("batch", "texts"), "--output"),
    ],
)
def test_wrong_usage_says_what_is_right_and_is_exit_code_two(args: tuple[str, ...], said: str) -> None:
    result = run(*args)
    assert result.exit_code == 2
    assert said in result.stderr
    assert result.stdout == ""
    assert Path("en.txt").read_text("utf-8") == ENGLISH


@pytest.mark.parametrize("suffix", ["json", "jsonl", "csv", "tsv", "jsonld"])
def test_the_suffix_of_the_output_chooses_the_format(suffix: str) -> None:
    out = Path(f"out.{suffix}")
    assert run("en.txt", "-o", str(out)).exit_code == 0
    assert out.read_bytes().decode("utf-8") == run("en.txt", "-f", suffix).stdout_bytes.decode("utf-8")


def test_an_output_stays_as_it_was_when_its_input_fails() -> None:
    Path("out.json").write_text("old")
    assert run("missing.txt", "-o", "out.json").exit_code == 1
    assert Path("out.json").read_text() == "old"
    assert not list(Path().glob(".out*"))


def test_csv_of_a_folder_reads_back() -> None:
    rows = list(csv.DictReader(io.StringIO(run("texts", "-f", "csv").stdout_bytes.decode("utf-8"), newline="")))
    assert [row["input"] for row in rows] == [str(Path("texts/ar.txt")), str(Path("texts/en.txt"))]


def test_excel_alone_means_csv() -> None:
    text = run("en.txt", "--excel").stdout_bytes.decode("utf-8")
    assert text.startswith("\N{ZERO WIDTH NO-BREAK SPACE}headline,")


def test_a_batch_can_be_written_as_notes_or_for_spreadsheets() -> None:
    assert run("batch", "texts", "-o", "out.md", "--quiet").exit_code == 0
    assert Path("out.md").read_text("utf-8").count('input: "texts') == 2
    assert run("batch", "texts", "-o", "out.tsv", "--excel", "--quiet").exit_code == 0
    assert Path("out.tsv").read_bytes().startswith(b"\xef\xbb\xbfinput\t")


def test_fields_and_evidence_can_be_chosen() -> None:
    assert list(json.loads(run("en.txt", "--fields", "published,headline").stdout)) == ["published", "headline"]
    record = json.loads(run("en.txt", "--evidence").stdout)
    assert "".join(ENGLISH[slice(*line["span"])] for line in record["lines"]) == ENGLISH


def test_an_old_encoding_gives_what_utf8_gives() -> None:
    assert run("old.txt").stdout == run("texts/ar.txt").stdout == run("old.txt", "--encoding", "windows-1256").stdout


@pytest.mark.parametrize("command", ["", "parse", "inspect", "batch", "languages"])
def test_every_command_has_help_with_examples_in_eighty_columns(command: str) -> None:
    result = run(*command.split(), "--help")
    assert result.exit_code == 0
    assert "Examples:\n" in result.stdout
    assert result.stdout.isascii()
    assert max(map(len, result.stdout.splitlines())) <= 80


def test_the_version_is_shown() -> None:
    assert run("--version").stdout == f"newsparse {__version__}\n"


def test_inspect_shows_lines_of_some_roles_or_why_a_field_has_its_value() -> None:
    lines = run("inspect", "en.txt", "--roles", "headline").stdout.splitlines()
    assert [line.split()[1] for line in lines if "│" in line] == ["headline"]
    why = run("inspect", "en.txt", "--why", "headline,published").stdout
    assert "headline\n  taken " in why
    assert "published\n  taken " in why


def test_inspect_shows_each_line_of_the_text() -> None:
    result = run("inspect", "en.txt", "texts/ar.txt")
    assert result.exit_code == 0
    assert "│ 31 May 2024" in result.stdout
    assert "│ المصدر: وكالات" in result.stdout


def test_languages_are_listed_for_programs_and_people() -> None:
    assert "ar\tArabic\tالعربية\tArab" in run("languages").stdout.splitlines()
    assert {"code": "ar", "name": "Arabic", "endonym": "العربية", "script": "Arab"} in json.loads(
        run("languages", "-f", "json").stdout
    )
    assert "Arabic" in run("languages", "-f", "table").stdout


def test_a_file_named_like_a_command_is_reached_by_its_path() -> None:
    Path("batch").write_text(ENGLISH, "utf-8")
    assert json.loads(run("./batch").stdout)["headline"] == "New bridge opens after long delay"
