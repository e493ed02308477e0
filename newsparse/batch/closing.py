"""What a run says at its end: how many inputs became what, which fields were found, what to look at."""

from __future__ import annotations

import io
import shutil
import sys
from collections.abc import Iterator

from newsparse.batch.convert import TOLD
from newsparse.batch.tally import ARTICLES, Tally
from newsparse.render.printable import escaped

_LANGUAGES = 5
"""Languages that have a column of their own, those with most articles."""


def summary(tally: Tally, place: str, seconds: float) -> str:
    """The closing line of a run: every input is parsed, failed or skipped."""
    skipped = f"{tally.skipped:,} skipped, " if tally.skipped else ""
    return (
        f"{tally.read:,} read, {tally.parsed:,} parsed, {skipped}{tally.failed:,} failed -> {place if tally.parsed else 'nothing'} "
        f"({seconds:.1f} s, {tally.read / max(seconds, 1e-3):,.0f}/s)"
    )


def table(tally: Tally) -> str:
    """The closing table: in how many articles each field was found, by language; then the slowest and the least certain."""
    from rich.console import Console
    from rich.table import Table

    languages = sorted(tally.found, key=lambda code: -tally.found[code][ARTICLES])
    shown = languages[:_LANGUAGES]
    rest = languages[_LANGUAGES:]
    if len(languages) == 1:
        columns = {languages[0]: languages}
    else:
        columns = {"all": languages, **{code: [code] for code in shown}, **({"others": rest} if rest else {})}
    lines = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
    lines.add_column("found in")
    for head in columns:
        lines.add_column(head, justify="right")
    for name in (ARTICLES, *TOLD):
        counts = [sum(tally.found[code][name] for code in codes) for codes in columns.values()]
        if counts and counts[0]:
            lines.add_row(name, *(f"{count:,}" for count in counts))
    out = io.StringIO()
    width = shutil.get_terminal_size().columns if sys.stderr is not None and sys.stderr.isatty() else 100
    Console(file=out, width=width, highlight=False, color_system=None).print(lines)
    worst = [*_worst("slowest", tally.slowest, "{:.2f} s"), *_worst("least certain", tally.doubtful, "{:.2f}")]
    text = "\n".join([line.rstrip() for line in out.getvalue().splitlines()] + ["", *worst])
    return text.strip("\n") + "\n\n"


def _worst(title: str, entries: list[tuple[float, str]], form: str) -> Iterator[str]:
    for number, (value, place) in enumerate(entries):
        yield f"{title if not number else '':14}{form.format(value):>8}  {escaped(place)}"
