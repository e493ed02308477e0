"""The command line: options in, calls out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from newsparse import batches, listings, views
from newsparse.options import (
    WithFields,
    bidi_option,
    choosing,
    inputs_argument,
    reading,
    selecting,
    sort_option,
    version,
    writing,
)
from newsparse.shell import Commands, say_failed

if TYPE_CHECKING:
    from newsparse.batch.options import Options
    from newsparse.render.schema import Field


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@version
def cli() -> None:
    """Split pasted news text, in any language, into its fields: headline, publication date, paragraphs, source,
    keywords, related stories and more.

    \b
    Examples:
      newsparse article.txt              show one article
      newsparse -f json article.txt      the same as JSON
      pbpaste | newsparse                what the clipboard holds, as JSON
      newsparse inspect article.txt      see which line was taken for what
      newsparse batch texts/ -o out.csv  convert a folder

    Words that are no command go to `parse`; a file named like a command is ./parse.
    """


@cli.command(cls=WithFields, short_help="Parse texts and write their fields.")
@inputs_argument
@writing
@sort_option
@bidi_option
@selecting
@choosing
@reading
@click.pass_context
def parse(
    ctx: click.Context,
    inputs: tuple[str, ...],
    form: str | None,
    output: str | None,
    sort: Field | None,
    bidi: str,
    fields: tuple[Field, ...] | None,
    evidence: bool,
    separator: str,
    excel: bool,
    options: Options,
) -> None:
    """Parse texts and write their fields.

    An INPUT is a file, a folder (its .txt, .text and .md files), an archive or a data file of articles, as `batch` reads them,
    or - for standard input, which is also read if none is named. One text gives one JSON object; a folder or several
    give an array, or a line each with -f jsonl. What cannot be parsed is told on standard error, and the exit code is 1.

    \b
    Examples:
      newsparse parse article.txt
      newsparse parse article.txt -f json --evidence
      newsparse parse texts/ -f csv --fields input,headline,published -o out.csv
      newsparse parse texts/ -f table --sort published
      newsparse parse texts/ --excel -o out.csv
      newsparse parse article.txt -f markdown -o note.md
      newsparse parse texts/ -o articles.parquet
      newsparse parse old.txt --encoding windows-1256
      wl-paste | newsparse parse -f jsonl
    """
    _write(
        ctx,
        inputs or ("-",),
        form,
        output,
        options,
        fields=fields,
        evidence=evidence,
        separator=separator,
        excel=excel,
        sort=sort,
        bidi=bidi,
    )


@cli.command(cls=WithFields, short_help="Parse what is on the clipboard.")
@writing
@bidi_option
@choosing
@reading
@click.pass_context
def paste(
    ctx: click.Context,
    form: str | None,
    output: str | None,
    bidi: str,
    fields: tuple[Field, ...] | None,
    evidence: bool,
    separator: str,
    excel: bool,
    options: Options,
) -> None:
    """Parse the text on the clipboard, as `parse` does that of a file.

    Needs the extra: pip install "newsparse[clipboard]".

    \b
    Examples:
      newsparse paste
      newsparse paste -f markdown -o note.md
    """
    from newsparse.batch.inputs import CLIPBOARD

    chosen = {"fields": fields, "evidence": evidence, "separator": separator, "excel": excel, "bidi": bidi}
    _write(ctx, (CLIPBOARD,), form, output, options, **chosen)


def _write(
    ctx: click.Context, names: tuple[str, ...], form: str | None, output: str | None, options: Options, **chosen: Any
) -> None:
    """Parse the inputs and write them, what `chosen` says of each, as one output; exit with 1 if one could not be parsed."""
    from newsparse.batch import outputs, run
    from newsparse.batch.convert import converted, work
    from newsparse.batch.find import are_several, find
    from newsparse.render import formats

    several = are_several(names)
    with outputs.opened(output, names) as out:
        form = form or (
            formats.by_suffix(output, ", or say which with -f")
            if output and outputs.is_file(output)
            else formats.by_place(out, excel=chosen["excel"])
        )
        carried = options.text_field is not None or form in ("jsonl", "json")
        writer = formats.writer(form, file=out, several=several, carried=several and carried, **chosen)
        done = converted(find(names, options), work(options, writer.record))
        with formats.sink(form, out, writer) as write:
            counts = run.into_one(done, writer, write, say_failed)
        if counts.failed and not several:
            ctx.exit(1)
    ctx.exit(1 if counts.failed else 0)


for other in (
    batches.batch,
    listings.list_dates,
    listings.diff,
    views.inspect,
    listings.languages,
    views.report,
    listings.schema,
):
    cli.add_command(other)


def main() -> None:
    """The program `newsparse`."""
    cli(prog_name="newsparse")
