"""The commands for looking: at one text in the terminal, at a whole batch in a browser."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from newsparse.options import (
    bidi_option,
    inputs_argument,
    pager_option,
    plain_option,
    reading,
    roles_option,
    why_option,
)
from newsparse.shell import say, say_failed

if TYPE_CHECKING:
    from newsparse.article import Role
    from newsparse.batch.options import Options
    from newsparse.render.schema import Field


@click.command(short_help="Show a text, each line in its role's colour.")
@inputs_argument
@roles_option
@why_option
@plain_option
@pager_option
@bidi_option
@reading
@click.pass_context
def inspect(
    ctx: click.Context,
    inputs: tuple[str, ...],
    roles: frozenset[Role] | None,
    why: tuple[Field, ...] | None,
    plain: bool,
    pager: bool,
    bidi: str,
    options: Options,
) -> None:
    """Show the text itself, each line in the colour of what it was taken for, with the fields above or beside it:
    how sure each is, on which line it stands and what told it.

    Underlined is where a value stands in a longer line. What is longer than the screen is shown page by page, with
    $NEWSPARSE_PAGER, $PAGER or less.

    \b
    Examples:
      newsparse inspect article.txt
      newsparse inspect article.txt --roles headline,paragraph
      newsparse inspect article.txt --why published,source
      newsparse inspect texts/ --plain --no-pager
      FORCE_COLOR=1 newsparse inspect article.txt | less -R
      newsparse inspect - < article.txt
    """
    from newsparse.batch import outputs, run
    from newsparse.batch.convert import converted, work
    from newsparse.batch.find import find
    from newsparse.batch.pager import paged
    from newsparse.render.inspect import Inspect
    from newsparse.render.screen import screen_for
    from newsparse.render.why import Why

    out = outputs.standard_output()
    screen = screen_for(out, bidi, plain=plain)
    writer = Why(screen, why) if why else Inspect(screen, roles, plain)
    done = converted(find(inputs or ("-",), options), work(options, writer.record))
    with paged(out, wanted=pager) as write:
        counts = run.into_one(done, writer, write, say_failed)
    ctx.exit(1 if counts.failed else 0)


@click.command(short_help="Make a page that shows a batch: counts, charts, the least certain articles.")
@click.argument("records", metavar="OUT.jsonl", type=click.Path())
@click.option("-o", "--output", metavar="FILE", type=click.Path(allow_dash=True), help="The page; by default OUT.html.")
@click.option(
    "--most", type=click.IntRange(0), default=200, show_default=True, metavar="N", help="Show so many articles' text."
)
@click.option("--force", is_flag=True, help="Overwrite the page if it exists.")
def report(records: str, output: str | None, most: int, force: bool) -> None:
    """Make one page of HTML from a file of JSON Lines, to look at after a batch; it needs no network.

    It shows how many articles there are, how certain their parse is, in how many each field was found, days, languages and
    sources, and the least certain articles. With records that were written with --evidence certainty is known, and the
    texts are shown as they were pasted where their files are still the same.

    \b
    Examples:
      newsparse batch texts/ -o out.jsonl --evidence
      newsparse report out.jsonl -o report.html
      newsparse report out.jsonl --most 1000 --force
    """
    import os

    from newsparse.batch import outputs
    from newsparse.batch.originals import text_of
    from newsparse.batch.records import records as read
    from newsparse.render.report import page

    path = output or f"{os.path.splitext(records)[0]}.html"
    if outputs.is_file(path):
        outputs.check_file(path, [records])
        outputs.check_new(path, force=force)
    whole = page(read(records), most, f"newsparse: {os.path.basename(records)}", text_of)
    with outputs.opened(path, [records]) as out:
        out.write(whole)
    if outputs.is_file(path):
        say(f"{path} is written; open it in a browser")
