"""What is on the clipboard is parsed as a file is; where there is none, one line says what to do."""

from __future__ import annotations

import json
import sys
from types import ModuleType

import pytest
from click.testing import CliRunner, Result

from newsparse.cli import cli

TEXT = "جسر جديد يفتتح بعد تأخير طويل\n3 مايو 2024\nقال الوزير إن الجسر الجديد فوق النهر افتتح يوم الجمعة بعد عامين من التأخير.\n"


def paste(monkeypatch: pytest.MonkeyPatch, held: str | Exception | None, *arguments: str) -> Result:
    """`newsparse paste` with this on the clipboard: an error where it cannot be reached, None without the library."""

    def held_text() -> str:
        if isinstance(held, Exception):
            raise held
        return held or ""

    library = ModuleType("pyperclip")
    vars(library).update(paste=held_text, PyperclipException=RuntimeError)
    monkeypatch.setitem(sys.modules, "pyperclip", library if held is not None else None)
    return CliRunner().invoke(cli, ["paste", *arguments])


def test_what_was_copied_is_parsed(monkeypatch: pytest.MonkeyPatch) -> None:
    result = paste(monkeypatch, TEXT, "-f", "json")
    assert result.exit_code == 0
    article = json.loads(result.stdout)
    assert (article["headline"], article["published"]) == ("جسر جديد يفتتح بعد تأخير طويل", "2024-05-03")


@pytest.mark.parametrize(
    ("held", "said"),
    [
        ("", "clipboard: it holds no text; paste or save the article's text first"),
        (" \n", "clipboard: there is only white space in it"),
        (RuntimeError("no display"), "clipboard: no clipboard can be reached; on Linux install wl-clipboard or xclip"),
        (None, 'clipboard: reading the clipboard needs pyperclip; pip install "newsparse[clipboard]"'),
        ("a\ud800", None),
    ],
)
def test_where_nothing_can_be_pasted_one_line_says_why(
    monkeypatch: pytest.MonkeyPatch, held: str | Exception | None, said: str | None
) -> None:
    result = paste(monkeypatch, held, "-f", "json")
    assert result.exit_code == (1 if said else 0)
    assert result.stderr.startswith(f"newsparse: {said}" if said else "")
    assert result.stderr.count("\n") == (1 if said else 0)
