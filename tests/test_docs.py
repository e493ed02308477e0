"""What the README shows is what the code does."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest
from click.testing import CliRunner

from newsparse import Article
from newsparse.cli import cli

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
COMMANDS = re.findall(r"```console\n\$ newsparse ([^\n]*)\n(.*?)```", README, re.DOTALL)


@pytest.mark.parametrize(("command", "output"), COMMANDS)
def test_a_shown_command_gives_the_shown_output(command: str, output: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    assert CliRunner().invoke(cli, shlex.split(command)).stdout == output


def test_every_field_is_explained() -> None:
    table = README.partition("## The JSON")[2].partition("\n## ")[0]
    named = set(
        re.findall(r"`(\w+)`", "\n".join(row.split("|")[1] for row in table.splitlines() if row.startswith("|")))
    )
    assert named == set(Article().to_dict(evidence=True))


def test_every_option_that_the_readme_names_exists() -> None:
    known = "".join(
        CliRunner().invoke(cli, [name, "--help"]).output for name in ("parse", "inspect", "batch", "languages")
    )
    prose = re.sub(r"```sh.*?```", "", README, flags=re.DOTALL)
    assert {option for option in re.findall(r"--[a-z][a-z-]+", prose) if option not in known} == set()


@pytest.mark.parametrize("command", [[], ["parse"], ["inspect"], ["batch"], ["languages"]])
def test_every_help_text_has_examples(command: list[str]) -> None:
    assert "Examples:" in CliRunner().invoke(cli, [*command, "--help"]).output
