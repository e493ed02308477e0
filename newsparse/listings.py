"""The commands that list what a text holds or what is known: dates, languages, the schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from newsparse.options import inputs_argument, list_format, reading
from newsparse.shell import say_failed

if TYPE_CHECKING:
    from newsparse.batch.convert import Options


@click.command("dates", short_help="List the dates in a text.")
@inputs_argument
@list_format
@reading
@click.pass_context
def list_dates(ctx: click.Context, inputs: tuple[str, ...], form: str | None, options: Options) -> None:
    """List every date that texts print, and what it means: line, date, precision, zone, calendar, and the print itself.

    A date in doubt has all its readings; one that cannot be resolved (no year, "3 hours ago" without --now) has none.

    \b
    Examples:
      newsparse dates article.txt
      newsparse dates article.txt --now 2024-05-31T14:20+03:00
      newsparse dates article.txt | cut -f 2
      newsparse dates article.txt -f json
    """
    from newsparse.batch import outputs
    from newsparse.batch.dates import find_dates
    from newsparse.batch.inputs import are_several, find
    from newsparse.render.dates import listed

    names, out = inputs or ("-",), outputs.standard_output()
    found, failed = find_dates(find(names), options, say_failed)
    out.write(listed(found, form or ("table" if out.isatty() else "tsv"), out, several=are_several(names)))
    ctx.exit(1 if failed else 0)


@click.command(short_help="List the languages that are known.")
@list_format
def languages(form: str | None) -> None:
    """List the languages whose labels, months and agencies are known: code, name, own name, script.

    \b
    Examples:
      newsparse languages
      newsparse languages | cut -f 1
      newsparse languages -f json
    """
    from newsparse.batch import outputs
    from newsparse.render.languages import listed

    out = outputs.standard_output()
    out.write(listed(form or ("table" if out.isatty() else "tsv"), out))


@click.command(short_help="Print the JSON Schema of what is written.")
def schema() -> None:
    """Print the JSON Schema of a record, as JSON, JSON Lines and, a column a field, CSV and TSV hold it.

    \b
    Examples:
      newsparse schema > article.schema.json
      newsparse schema | jq '.properties | keys'
    """
    from newsparse.batch import outputs
    from newsparse.render.json import dumps
    from newsparse.render.json_schema import json_schema

    outputs.standard_output().write(dumps(json_schema(), indent=2) + "\n")
