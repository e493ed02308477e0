"""Write docs/commands.md: what `--help` says, command by command. Run it after a change of an option or a help text."""

from __future__ import annotations

from pathlib import Path

from click.testing import CliRunner

from newsparse.cli import cli

PAGE = Path(__file__).parent.parent / "docs" / "commands.md"


def page() -> str:
    """The page, at 100 columns."""
    parts = ["# The commands\n\nWhat `newsparse COMMAND --help` says.\n"]
    for name in ("", *sorted(cli.commands)):
        words = [name, "--help"] if name else ["--help"]
        text = CliRunner().invoke(cli, words, prog_name="newsparse", terminal_width=100).output
        parts.append(f"## newsparse {name}".rstrip() + f"\n\n```text\n{text}```\n")
    return "\n".join(parts)


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
