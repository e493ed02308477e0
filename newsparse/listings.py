"""The commands that list what a text holds, what is known or what changed: dates, languages, the schema, differences."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from newsparse.options import bidi_option, fields_option, inputs_argument, list_format, reading
from newsparse.shell import say, say_failed

if TYPE_CHECKING:
    from newsparse.batch.options import Options
    from newsparse.render.schema import Field


@click.command("dates", short_help="List the dates in a text.")
@inputs_argument
@list_format
@bidi_option
@reading
@click.pass_context
def list_dates(ctx: click.Context, inputs: tuple[str, ...], form: str | None, bidi: str, options: Options) -> None:
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
    from newsparse.batch.find import are_several, find
    from newsparse.render.dates import listed

    names, out = inputs or ("-",), outputs.standard_output()
    found, failed = find_dates(find(names, options), options, say_failed)
    out.write(listed(found, form or ("table" if out.isatty() else "tsv"), out, several=are_several(names), bidi=bidi))
    ctx.exit(1 if failed else 0)


@click.command(short_help="List the languages that are known.")
@list_format
@bidi_option
def languages(form: str | None, bidi: str) -> None:
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
    out.write(listed(form or ("table" if out.isatty() else "tsv"), out, bidi))


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


@click.command(short_help="Show what changed between two files of records.")
@click.argument("old", metavar="OLD.jsonl", type=click.Path())
@click.argument("new", metavar="NEW.jsonl", type=click.Path())
@fields_option
@click.option(
    "-f", "--format", "form", type=click.Choice(["table", "json"]), default="table", help="For people, or for programs."
)
@bidi_option
@click.option("--exit-code", is_flag=True, help="Exit with 1 if anything differs.")
@click.pass_context
def diff(
    ctx: click.Context, old: str, new: str, fields: tuple[Field, ...] | None, form: str, bidi: str, exit_code: bool
) -> None:
    """Show which articles' fields differ between two files of JSON Lines, and how: after an upgrade, or with other options.

    Records belong together that name the same input, as those of a folder do, or that stand on the same line.

    \b
    Examples:
      newsparse diff old.jsonl new.jsonl
      newsparse diff old.jsonl new.jsonl --fields headline,published
      newsparse diff old.jsonl new.jsonl -f json | jq '.changed | length'
    """
    from newsparse.batch import outputs
    from newsparse.batch.records import records
    from newsparse.differences import compare
    from newsparse.render import schema
    from newsparse.render.differences import listed, summary

    found = compare(records(old), records(new), [field.name for field in fields or schema.TOLD])
    out = outputs.standard_output()
    out.write(listed(found, form, out, bidi))
    say(summary(found))
    ctx.exit(1 if exit_code and (found.changed or found.only_old or found.only_new) else 0)
