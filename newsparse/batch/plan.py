"""What a run would do, for those who ask first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newsparse.batch.find import files, holds_several
from newsparse.batch.inputs import STDIN
from newsparse.batch.options import Options
from newsparse.batch.sizes import shown_size
from newsparse.render.printable import escaped


def plan(paths: Iterable[str], options: Options, place: str, jobs: int) -> Iterator[str]:
    """A line a file, with what it is and how large, or why it is left out; and a last one that sums up."""
    texts = several = skipped = wrong = size = 0
    for file in files(paths, options):
        what = ""
        if file.problem is not None:
            wrong += 1
            what = f"cannot be read: {file.problem.message}"
        elif file.skipped:
            skipped += 1
            what = f"skipped: {file.skipped}"
        else:
            many = file.path != STDIN and holds_several(file.path)
            several += many
            texts += not many
            size += file.size
            what = f"{'archive or data file' if many else 'text'}, {shown_size(file.size)}"
        yield f"{escaped(file.path)}: {what}"
    yield (
        f"to parse into {escaped(place)} by {jobs} processes: {texts:,} texts, {several:,} archives and data files, "
        f"{shown_size(size)} in all; skipped: {skipped:,}; cannot be read: {wrong:,}"
    )
