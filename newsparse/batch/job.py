"""What a batch is asked to do: where its records go, whether it may begin, go on, or is done already."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from newsparse.batch import outputs
from newsparse.batch.convert import work
from newsparse.batch.find import files, find, listed
from newsparse.batch.inputs import STDIN
from newsparse.batch.options import Options
from newsparse.batch.part import COMPRESSED, size_of
from newsparse.batch.progress import Step
from newsparse.batch.run import Failed
from newsparse.batch.store import Store, errors_of, journal_of
from newsparse.batch.tally import Tally
from newsparse.batch.targets import Folder, OneFile, Pipe, Rows, Target
from newsparse.batch.workers import outcomes
from newsparse.errors import OptionError
from newsparse.render import formats, schema

_FILES = ".json"
"""The suffix of the files in an output folder."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """A batch as it was asked for; raises OptionError where `output` says no format, or one that does not go with the others."""

    inputs: tuple[str, ...]
    output: str
    options: Options
    fields: tuple[schema.Field, ...] | None = None
    evidence: bool = False
    separator: str = " | "
    excel: bool = False
    jobs: int = 1
    timeout: float = 300.0

    @property
    def form(self) -> str:
        """The format that the output's name asks for: a folder gets a JSON file an input, a pipe JSON Lines."""
        if self.output == "-" or (not self.is_kept and not os.path.splitext(self.output)[1]):
            return "jsonl"
        if outputs.is_folder(self.output):
            return "json"
        base, suffix = os.path.splitext(self.output)
        if suffix.lower() not in COMPRESSED:
            return formats.by_suffix(self.output, ", with .gz or .zst behind it, or name a folder")
        form = formats.by_suffix(base, f" before {suffix}")
        if form == "parquet":
            raise OptionError("Parquet is compressed in itself", hint=f"leave {suffix} out")
        return form

    @property
    def writer(self) -> formats.Writer:
        """What writes the records."""
        return formats.writer(
            self.form,
            fields=self.fields,
            evidence=self.evidence,
            several=True,
            apart=outputs.is_folder(self.output),
            carried=True,
            separator=self.separator,
            excel=self.excel,
        )

    @property
    def reading(self) -> Options:
        """The options, told what the run writes itself."""
        return self.options._replace(output=os.path.realpath(self.output) if self.is_kept else None)

    @property
    def is_kept(self) -> bool:
        """Whether the output is a file or a folder, and no pipe or device."""
        out = self.output
        return out != "-" and (not os.path.exists(out) or os.path.isfile(out) or os.path.isdir(out))

    def size(self) -> int | None:
        """The bytes of all inputs, or None where their list comes from elsewhere."""
        return None if STDIN in self.inputs else sum(file.size for file in files(self.inputs, self.reading))

    def identity(self) -> dict[str, Any]:
        """All that changes what is written."""
        said = {name: str(getattr(self.options, name)) for name in Options._fields if name != "output"}
        fields = [field.name for field in self.writer.fields or ()]
        return {
            "inputs": list(self.inputs),
            "format": self.form,
            "fields": fields,
            "separator": self.separator,
            "excel": self.excel,
            **said,
        }


def is_done(job: Job, *, resume: bool, force: bool) -> bool:
    """Whether there is nothing to do: the run to go on with came to its end.

    Raises OptionError where beginning would cost what is there: an output, or an unfinished run.
    """
    output = job.output
    if not job.is_kept:
        if resume:
            raise OptionError(f"{output} is nothing that a run could go on with", hint="leave out --resume")
        return False
    if resume and force:
        raise OptionError("--resume goes on and --force starts anew", hint="say one of them")
    if os.path.exists(journal_of(output)):
        if not resume and not force:
            raise OptionError(f"{output} has an unfinished run", hint="go on with --resume, or start anew with --force")
        return False
    if resume:
        return os.path.isfile(output) or (os.path.isdir(output) and bool(os.listdir(output)))
    outputs.check_new(output, force=force)
    return False


def failures(job: Job) -> int:
    """How many inputs a run that is done could not parse."""
    path = errors_of(job.output)
    if not size_of(path):
        return 0
    with open(path, "rb") as lines:
        return sum(1 for _ in lines)


@contextmanager
def opened(job: Job, tally: Tally, *, resume: bool) -> Iterator[Store]:
    """The store that the records go to, which counts in `tally`; raises OptionError where nothing can be written there."""
    if not job.is_kept:
        with outputs.opened(None if job.output == "-" else job.output) as out:
            yield Store(Pipe(out), job.writer, tally)
        return
    store = Store(_target(job), job.writer, tally)
    store.keep(job.output, job.identity(), resume=resume)
    try:
        yield store
    finally:
        store.close()


def _target(job: Job) -> Target:
    if outputs.is_folder(job.output):
        outputs.check_folder(job.output, job.inputs)
        os.makedirs(os.path.dirname(os.path.realpath(job.output)), exist_ok=True)
        return Folder(job.output, job.writer, _FILES)
    outputs.check_file(job.output, job.inputs)
    return Rows(job.output, job.writer.fields or ()) if job.form == "parquet" else OneFile(job.output)


def run(job: Job, store: Store, failed: Failed, step: Step) -> None:
    """Do it, or what is left of it; `failed` is told every failure, `step` every input and the counts with it."""
    if not store.is_complete:
        inputs = store.remaining(find(listed(job.inputs), job.reading))
        does = work(job.reading, job.writer.record)
        for one, outcome in outcomes(inputs, does, jobs=job.jobs, timeout=job.timeout):
            error = store.add(one, outcome)
            if error is not None:
                failed(error)
            step(one, store.tally)
    store.finish()
