"""The command for many texts at once."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, NoReturn

import click

from newsparse.errors import InputError, NewsparseError, OptionError
from newsparse.options import WithFields, choosing, reading, selecting
from newsparse.shell import ENDED, INTERRUPTED, say, say_failed

if TYPE_CHECKING:
    from newsparse.batch.job import Job
    from newsparse.batch.options import Options
    from newsparse.render.schema import Field

_TOLD = 20
"""So many failures are told one by one; the list of failures has them all."""
_STOPPED = 2


@click.command(cls=WithFields, short_help="Convert folders, archives and data files of texts.")
@click.argument("inputs", nargs=-1, required=True, metavar="INPUT...", type=click.Path(allow_dash=True))
@click.option(
    "-o",
    "--output",
    required=True,
    type=click.Path(allow_dash=True),
    metavar="OUT",
    help="A .jsonl, .csv, .tsv, .parquet, .md, .jsonld or .json file, all but .parquet also with .gz or .zst behind it; "
    "or a folder that gets a .json file for each input; or - for JSON Lines on standard output.",
)
@selecting
@click.option(
    "--jobs", type=click.IntRange(1), metavar="N", help="Processes; by default as many as there are processors."
)
@click.option(
    "--timeout",
    type=click.FloatRange(0, min_open=True),
    default=300,
    show_default=True,
    metavar="SECONDS",
    help="Give an article up that takes longer.",
)
@click.option(
    "--engine",
    type=click.Choice(["local", "ray"]),
    default="local",
    show_default=True,
    help="What does the work: processes here, or Ray Data, with Parquet, JSON Lines or texts in and a folder of Parquet out.",
)
@click.option("--address", metavar="ADDRESS", help="The Ray cluster; this machine if none is named.")
@click.option("--resume", is_flag=True, help="Go on with a run that was interrupted.")
@click.option("--force", is_flag=True, help="Overwrite OUT if it exists, and forget an unfinished run.")
@click.option("--dry-run", is_flag=True, help="List what would be read, and do nothing.")
@click.option("--quiet", is_flag=True, help="No progress and no closing table; errors are still shown.")
@choosing
@reading
@click.pass_context
def batch(
    ctx: click.Context,
    inputs: tuple[str, ...],
    output: str,
    jobs: int | None,
    timeout: float,
    engine: str,
    address: str | None,
    resume: bool,
    force: bool,
    dry_run: bool,
    quiet: bool,
    fields: tuple[Field, ...] | None,
    evidence: bool,
    separator: str,
    excel: bool,
    options: Options,
) -> None:
    """Convert many texts into one file, or into a folder of .json files.

    An INPUT is a text, a folder, a zip or tar archive, a compressed file (gzip, bzip2, xz, Zstandard), a data file with an
    article a record (JSON Lines, CSV, TSV, Parquet; --text-field says which field holds the text), a WET file of
    Common Crawl's, or - for a list of such names on standard input.

    The records come in the order of the inputs and say where each is from, whatever the number of processes. OUT
    appears when it is whole; what ends a run before costs nothing but time: --resume goes on. What cannot be parsed
    is listed in OUT.errors.jsonl. The exit code is 0 when all was parsed, 1 when something could not be, 2 when
    the run did not come to its end.

    \b
    Examples:
      newsparse batch texts/ -o articles.jsonl
      newsparse batch 2023.zip 2024.tar.gz -o out.csv --fields input,headline
      newsparse batch dump.jsonl.gz --text-field content -o out.jsonl.gz
      newsparse batch CC-MAIN-*.warc.wet.gz -o articles.parquet
      newsparse batch texts/ -o parsed/ --glob '*.txt' --jobs 4
      newsparse batch texts/ -o articles.jsonl --resume
      find . -name '*.txt' -print0 | newsparse batch - -o articles.jsonl
    """
    from newsparse.batch import job
    from newsparse.batch.closing import summary, table
    from newsparse.batch.progress import progress, stopwatch
    from newsparse.batch.tally import Tally
    from newsparse.batch.workers import processors

    asked = job.Job(
        inputs=inputs,
        output=output,
        options=options,
        fields=fields,
        evidence=evidence,
        separator=separator,
        excel=excel,
        jobs=jobs or processors(),
        timeout=timeout,
    )
    if dry_run:
        _tell_plan(asked)
        return
    if address and engine != "ray":
        raise OptionError("--address is for --engine ray", hint="say both, or neither")
    if engine == "ray":
        _on_cluster(ctx, asked, address, resume=resume, force=force, quiet=quiet)
    if job.is_done(asked, resume=resume, force=force):
        say(f"{output} is complete: there is nothing to go on with")
        ctx.exit(1 if job.failures(asked) else 0)
    seconds = stopwatch()
    tally = Tally()
    try:
        _stop_in_order()
        with job.opened(asked, tally, resume=resume) as store, progress(asked.size, shown=not quiet) as (step, tell):
            job.run(asked, store, _failures(asked, tell), step)
    except (KeyboardInterrupt, OSError, NewsparseError) as error:
        _tell_stopped(error, asked, tally.read)
    if not quiet:
        sys.stderr.write(table(tally) if tally.parsed else "")
        say(summary(tally, output, seconds()))
    ctx.exit(1 if tally.failed else 0)


def _on_cluster(
    ctx: click.Context, asked: Job, address: str | None, *, resume: bool, force: bool, quiet: bool
) -> NoReturn:
    from newsparse import cluster
    from newsparse.batch.closing import summary
    from newsparse.batch.progress import stopwatch
    from newsparse.batch.tally import Tally

    if resume:
        raise OptionError("--resume is not for --engine ray", hint="Ray repeats what is lost; start anew with --force")
    seconds, tally = stopwatch(), Tally()
    watched = not quiet and sys.stderr is not None and sys.stderr.isatty()
    try:
        cluster.run(asked, tally, _failures(asked), address=address, force=force, watched=watched)
    except (InputError, OptionError):
        raise
    except NewsparseError as error:
        say(f"stopped: {error}")
        sys.exit(_STOPPED)
    if not quiet:
        say(summary(tally, asked.output, seconds()))
    ctx.exit(1 if tally.failed else 0)


def _tell_plan(asked: Job) -> None:
    from newsparse.batch.find import listed
    from newsparse.batch.outputs import standard_output
    from newsparse.batch.plan import plan

    out = standard_output()
    for line in plan(listed(asked.inputs), asked.reading, asked.output, asked.jobs):
        out.write(line + "\n")


def _failures(asked: Job, tell: Callable[[str], None] | None = None) -> Callable[[NewsparseError], None]:
    """What tells the first failures one by one, and then that there are others."""
    from newsparse.batch.store import errors_of

    told = 0

    def failed(error: NewsparseError) -> None:
        nonlocal told
        told += 1
        if told <= _TOLD or not asked.is_kept:
            say_failed(error, tell)
        elif told == _TOLD + 1:
            say(f"more inputs cannot be parsed; {errors_of(asked.output)} lists them all in the end", tell)

    return failed


class _Stopped(KeyboardInterrupt):
    """A signal that ends the run; its argument is the signal's number.

    A class of its own: where a plain KeyboardInterrupt has left exec(), by which dataclasses and named tuples are made,
    Python ends by killing itself with SIGINT, even if the exception was caught.
    """


def _stop_in_order() -> None:
    """Let signals that end a process end the run in order, unless whoever started it has them ignored."""
    import signal

    for number in (signal.SIGINT, signal.SIGTERM):
        if signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, _stop)


def _stop(number: int, frame: object) -> NoReturn:
    raise _Stopped(number)


def _tell_stopped(error: BaseException, asked: Job, read: int) -> NoReturn:
    """Say why the run came to no end, and how it can go on."""
    if isinstance(error, BrokenPipeError | OptionError):
        raise error
    if isinstance(error, KeyboardInterrupt):
        import signal

        why = "interrupted"
        status = ENDED if error.args == (signal.SIGTERM,) else INTERRUPTED
    else:
        why, status = _why(error), _STOPPED
    how = f"; go on with: {_command()}" if asked.is_kept else ""
    say(f"{why} after {read:,} inputs{how}")
    sys.exit(status)


def _why(error: BaseException) -> str:
    if isinstance(error, OSError):
        return f"stopped: {error.filename or 'the output'}: {error.strerror or error}"
    return f"stopped: {error}"


def _command() -> str:
    """The command that goes on with this run, to be copied."""
    import shlex

    words = [word for word in sys.argv[1:] if word not in ("--force", "--resume")]
    return shlex.join(["newsparse", *words, "--resume"]) if "batch" in words else "the same command and --resume"
