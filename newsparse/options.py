"""The options that several commands share."""

from __future__ import annotations

import functools
from collections.abc import Callable
from datetime import datetime
from typing import Any

import click

from newsparse import values

Command = Callable[..., Any]


class WithFields(click.Command):
    """A command that chooses fields: its help ends with what they are."""

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list of fields."""
        from newsparse.render.schema import FIELDS

        with formatter.section("Fields"):
            formatter.write_dl([(field.name, field.about) for field in FIELDS])


def reading(command: Command) -> Command:
    """The options of every command that reads and parses; they reach it as one `options`."""

    @click.option(
        "--encoding",
        type=values.Checked("NAME", values.read_encoding),
        help="What the bytes are in, if not told rightly.",
    )
    @click.option(
        "--language",
        type=values.Checked("CODE", values.read_language),
        help="The articles' language, if not told rightly: ar, en ...",
    )
    @click.option("--day-first/--month-first", "day_first", default=None, help="How to read dates like 3/4/2024.")
    @click.option(
        "--now", type=values.Checked("ISO", values.read_moment), help="The moment that '3 hours ago' counts from."
    )
    @click.option(
        "--max-size",
        type=values.Checked("SIZE", values.read_size),
        default="64MiB",
        show_default=True,
        help="Refuse larger files: 10MB, 1g ...",
    )
    @functools.wraps(command)
    def with_options(
        encoding: str | None,
        language: str | None,
        day_first: bool | None,
        now: datetime | None,
        max_size: int,
        **others: Any,
    ) -> Any:
        from newsparse import __version__
        from newsparse.batch.options import Options

        selected = {name: others.pop(name) for name in _SELECTING if name in others}
        options = Options(
            encoding=encoding,
            language=language,
            day_first=day_first,
            now=now,
            max_size=max_size,
            version=__version__,
            **selected,
        )
        return command(options=options, **others)

    return with_options


_SELECTING = ("globs", "follow_links", "text_field", "id_field")


def selecting(command: Command) -> Command:
    """The options that say what is read of folders, archives and data files; with those of `reading` they reach it as one `options`."""
    for option in (
        click.option("--follow-links", is_flag=True, help="Follow symbolic links that lead out of a folder."),
        click.option("--id-field", metavar="NAME", help="The field or column that names a record."),
        click.option(
            "--text-field",
            metavar="NAME",
            help="The field or column with the text, in data files; `text` if none is named.",
        ),
        click.option(
            "--glob",
            "globs",
            multiple=True,
            metavar="PATTERN",
            help="Read what is named like this in folders and archives, as '*.txt' or '2024/**/*.md'; can be given again.",
        ),
    ):
        command = option(command)
    return command


def writing(command: Command) -> Command:
    """The options that say in which format and where articles are written."""
    for option in (
        click.option(
            "-o",
            "--output",
            type=click.Path(allow_dash=True),
            metavar="FILE",
            help="Write to this file, not to standard output.",
        ),
        click.option(
            "-f",
            "--format",
            "form",
            type=click.Choice(["json", "jsonl", "csv", "tsv", "markdown", "jsonld", "parquet", "table"]),
            help="By default the one that the suffix of -o names, else a table on a terminal and JSON in a pipe.",
        ),
    ):
        command = option(command)
    return command


def choosing(command: Command) -> Command:
    """The options that say what of an article is written."""
    for option in (
        click.option(
            "--separator", default=" | ", show_default=True, help="What joins the items of a list in a CSV or TSV cell."
        ),
        click.option(
            "--excel", is_flag=True, help="CSV or TSV for spreadsheets: marked as UTF-8, no cell is run as a formula."
        ),
        click.option("--evidence", is_flag=True, help="Add where each value stands and why, and every line's role."),
        click.option(
            "--fields", type=values.Checked("A,B", values.read_fields), help="Write these fields only, in this order."
        ),
    ):
        command = option(command)
    return command


def _print_version(ctx: click.Context, param: click.Parameter, value: bool) -> None:
    if value and not ctx.resilient_parsing:
        from newsparse import __version__

        click.echo(f"newsparse {__version__}")
        ctx.exit()


version = click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_print_version,
    help="Show the version and exit.",
)
inputs_argument = click.argument("inputs", nargs=-1, metavar="[INPUT]...", type=click.Path(allow_dash=True))
fields_option = click.option(
    "--fields", type=values.Checked("A,B", values.read_fields), help="Compare these fields only."
)
sort_option = click.option(
    "--sort", type=values.Checked("FIELD", values.read_field), help="Order a table of several articles by this field."
)
roles_option = click.option(
    "--roles",
    type=values.Checked("A,B", values.read_roles),
    help="Show the lines of these roles only: headline, paragraph, source ...",
)
why_option = click.option(
    "--why",
    type=values.Checked("A,B", values.read_fields),
    help="Show for these fields why they have their value, and what else was weighed.",
)
bidi_option = click.option(
    "--bidi",
    type=click.Choice(["auto", "on", "off"]),
    default="auto",
    show_default=True,
    envvar="NEWSPARSE_BIDI",
    help="Put right-to-left text into the order in which it is seen, for terminals that don't: by what is known of yours.",
)
plain_option = click.option("--plain", is_flag=True, help="Mark roles with a letter, without colours.")
pager_option = click.option(
    "--pager/--no-pager", default=True, help="Show what is longer than the screen page by page, with $PAGER or less."
)
list_format = click.option(
    "-f",
    "--format",
    "form",
    type=click.Choice(["table", "json", "tsv"]),
    help="By default a table on a terminal and tab-separated lines in a pipe.",
)
