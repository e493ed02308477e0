"""What the README shows is what the code does."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest
from click import Context
from click.testing import CliRunner

from newsparse import Article
from newsparse.cli import cli
from newsparse.languages import load_all

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
COMMANDS = re.findall(r"```console\n\$ newsparse ([^\n]*)\n(.*?)```", README, re.DOTALL)
OPTIONS = {
    option
    for command in (cli, *cli.commands.values())
    # The name of the help option is kept from the first context that asks for it.
    for parameter in command.get_params(Context(command, help_option_names=["-h", "--help"]))
    for option in (*parameter.opts, *parameter.secondary_opts)
    if option.startswith("--")
}


@pytest.mark.parametrize(("command", "output"), COMMANDS)
def test_a_shown_command_gives_the_shown_output(command: str, output: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    run = CliRunner().invoke(cli, shlex.split(command), prog_name="newsparse")
    assert run.output.replace("\r\n", "\n") == output


def test_commands_are_shown_in_arabic_and_english() -> None:
    shown = "".join(command for command, _ in COMMANDS)
    assert "samples/ar/" in shown
    assert "samples/en/" in shown


def test_every_example_in_a_help_text_and_the_readme_is_a_command_line_that_is_understood() -> None:
    texts = [
        README,
        *(CliRunner().invoke(cli, [*name, "--help"]).output for name in [[], *([n] for n in cli.commands)]),
    ]
    lines = [line for text in texts for line in re.findall(r"^(?: *|.*\| )newsparse [^\n]*", text, re.MULTILINE)]
    assert len(lines) > 20
    for line in lines:
        words = shlex.split(re.split(r"newsparse ", line, maxsplit=1)[1], comments=True)
        options = {word for word in words if word.startswith("--")}
        assert options <= OPTIONS, line


def test_the_library_example_runs(capsys: pytest.CaptureFixture[str]) -> None:
    (code,) = (
        block for block in re.findall(r"```python\n(.*?)```", README, re.DOTALL) if "import newsparse\n" in block
    )
    text = (ROOT / "samples/en/reader-mode-copy.txt").read_bytes().decode("utf-8")
    names: dict[str, object] = {"text": text}
    exec(code, names)
    assert isinstance(names["article"], Article)
    assert "".join(re.sub(r"^(\w+) ", "", capsys.readouterr().out)).startswith("The last typewriter")


def test_the_languages_are_those_that_are_known() -> None:
    section = README.partition("## Languages")[2].partition("\n## ")[0]
    listed = re.findall(r"([\w() ]+?) \(`([\w-]+)`\)", section.replace("\n", " "))
    assert {(name.strip(), code) for name, code in listed} == {(v.name, v.code) for v in load_all()}
    assert f"in {len(load_all())} languages" in section


def test_every_option_is_explained() -> None:
    table = README.partition("| option |")[2].partition("\n\n")[0]
    named = set(re.findall(r"--[a-z][a-z-]+", "\n".join(row.split("|")[1] for row in table.splitlines()[1:])))
    assert named == OPTIONS - {"--help", "--version"}


@pytest.mark.parametrize("path", sorted(set(re.findall(r"`((?:newsparse|tests|tools)/[\w./-]+)`", README))))
def test_every_file_that_the_readme_names_is_there(path: str) -> None:
    assert (ROOT / path).exists()


def test_every_field_is_explained() -> None:
    table = README.partition("## The JSON")[2].partition("\n## ")[0]
    named = set(
        re.findall(r"`(\w+)`", "\n".join(row.split("|")[1] for row in table.splitlines() if row.startswith("|")))
    )
    assert named == set(Article().to_dict(evidence=True))


def test_every_option_that_the_readme_names_exists() -> None:
    prose = re.sub(r"```sh.*?```", "", README, flags=re.DOTALL)
    assert set(re.findall(r"--[a-z][a-z-]+", prose)) <= OPTIONS


@pytest.mark.parametrize("command", [[], *([name] for name in cli.commands)])
def test_every_help_text_has_examples(command: list[str]) -> None:
    assert "Examples:" in CliRunner().invoke(cli, [*command, "--help"]).output


def test_every_picture_is_there_and_said_in_words() -> None:
    pictures = re.findall(r"!\[(.*?)\]\((.*?)\)", README)
    assert {path for _, path in pictures} == {f"docs/{path.name}" for path in (ROOT / "docs").glob("*.png")}
    assert all(len(words.split()) > 5 for words, _ in pictures)


def test_the_recipe_for_pandas_runs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    pytest.importorskip("pandas")
    done = CliRunner().invoke(cli, ["batch", str(ROOT / "samples/ar"), "-o", str(tmp_path / "articles.jsonl")])
    assert done.exit_code == 0
    monkeypatch.chdir(tmp_path)
    (code,) = re.findall(r'^python -c "(.*)"$', README, re.MULTILINE)
    exec(code, {})
    assert "ميناء الفاو الكبير" in capsys.readouterr().out


def test_the_page_of_help_texts_is_what_help_says() -> None:
    """Words are compared, not lines: releases of click break and indent them differently."""
    page = (ROOT / "docs" / "commands.md").read_text(encoding="utf-8")
    told = {
        title: text.split()
        for title, text in re.findall(r"^## (newsparse[^\n]*)\n\n```text\n(.*?)```$", page, re.DOTALL | re.MULTILINE)
    }
    assert set(told) == {"newsparse", *(f"newsparse {name}" for name in cli.commands)}
    for title, words in told.items():
        run = CliRunner().invoke(cli, [*title.split()[1:], "--help"], prog_name="newsparse", terminal_width=100)
        assert run.output.split() == words, f"{title}: run tools/refresh_help.py"
