"""The same parse on a cluster, through Ray Data: Parquet, JSON Lines or texts in, a folder of Parquet out."""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from newsparse import arrow
from newsparse.batch import names
from newsparse.batch.find import files, listed
from newsparse.batch.inputs import Input
from newsparse.batch.job import Job
from newsparse.batch.options import Options
from newsparse.batch.outputs import check_new
from newsparse.batch.store import errors_of
from newsparse.batch.tally import Tally
from newsparse.errors import InputError, NewsparseError, OptionError
from newsparse.render import schema

if TYPE_CHECKING:
    import pyarrow as pa

_ROWS = 256
"""Articles that a task parses at a time."""
_PATH = "path"
"""The column in which Ray says which file a row is from."""
_URI = "://"
_JSON_LINES = (*names.JSON_LINES, *(f"{name}.gz" for name in names.JSON_LINES))
_READ = (names.PARQUET, *_JSON_LINES, *names.TEXTS)
"""The suffixes of what Ray is given to read."""

Failed = Callable[[NewsparseError], None]


def run(job: Job, tally: Tally, failed: Failed, *, address: str | None, force: bool, watched: bool) -> None:
    """Parse the job's inputs on the cluster at `address`, or on this machine, and count what became of them in `tally`.

    The output is a folder, here or where pyarrow can write; rows that could not be parsed have the reason in `error` and are listed
    beside it too. Ray's own bars are shown if it is `watched`. Raises OptionError for what this cannot do, and where the extra is missing.
    """
    if not (job.output.endswith(("/", ".parquet")) or _URI in job.output):
        raise OptionError("with --engine ray the output is a folder of Parquet", hint="name it OUT.parquet or OUT/")
    here = _URI not in job.output
    ray = _ray()
    if here:
        check_new(job.output, force=force)
    elif not force and _is_there(job.output):
        raise OptionError(f"{job.output} exists already", hint="name another, or overwrite it with --force")
    found = list(_found(job, tally, failed))
    if not found:
        raise InputError("there is nothing to parse", hint="name .parquet, .jsonl or .txt files, or folders of them")
    try:
        _parse(ray, found, job, address=address, watched=watched)
    except Exception as error:  # Ray has many, each of a hundred lines.
        reason = str(error).strip().partition("\n")[0][:200] or type(error).__name__
        raise NewsparseError(f"Ray could not do it: {reason}", hint="start anew with --force") from error
    _count(_target(job), tally, job, failed)
    if here:
        _move(_target(job), job.output.rstrip("/"))


def _parse(ray: Any, found: Sequence[tuple[str, str]], job: Job, *, address: str | None, watched: bool) -> None:
    ray.init(
        address=address,
        num_cpus=None if address else job.jobs,
        include_dashboard=None if address else False,
        log_to_driver=False,
        logging_level="error",
        ignore_reinit_error=True,
    )
    logging.getLogger("ray.data").setLevel(logging.ERROR)
    ray.data.DataContext.get_current().enable_progress_bars = watched
    _dataset(ray, found, job).write_parquet(_target(job), mode="overwrite")


def _target(job: Job) -> str:
    """Where the rows are written: beside the output, or there at once where it is not on this machine."""
    return job.output if _URI in job.output else os.path.abspath(f"{job.output.rstrip('/')}.part")


def _is_there(address: str) -> bool:
    """Whether something stands at an address already; an empty folder does not count."""
    import pyarrow.fs

    system, path = pyarrow.fs.FileSystem.from_uri(address)
    if system.get_file_info(path.rstrip("/")).type != pyarrow.fs.FileType.Directory:
        return bool(system.get_file_info(path.rstrip("/")).type != pyarrow.fs.FileType.NotFound)
    return bool(system.get_file_info(pyarrow.fs.FileSelector(path)))


def _ray() -> Any:
    try:
        import ray
        import ray.data
    except ImportError:
        raise OptionError("--engine ray needs an extra", hint='pip install "newsparse[ray]"') from None
    return ray


def _found(job: Job, tally: Tally, failed: Failed) -> Iterator[tuple[str, str]]:
    """The files to read, each as it was named or found and as Ray is to be told it."""
    for name in listed(job.inputs):
        if _URI in name:
            yield from ((one, one) for one in _remote(name, job.options))
            continue
        for file in files([name], job.reading):
            problem = file.problem if os.path.exists(file.path) else InputError("no such file", hint="check the name")
            if problem is not None:
                problem.path = file.path
                tally.failed += 1
                failed(problem)
            elif file.skipped or (file.path != name and not file.path.lower().endswith(_READ)):
                tally.skipped += 1
            elif file.path.lower().endswith(_READ):
                yield file.path, os.path.abspath(file.path)
            else:
                raise OptionError(
                    f"with --engine ray {file.path} cannot be read", hint="name .parquet, .jsonl or .txt files"
                )


def _remote(name: str, options: Options) -> Iterator[str]:
    """The files at an address: itself, or those below it."""
    import pyarrow.fs

    system, path = pyarrow.fs.FileSystem.from_uri(name)
    if system.get_file_info(path).type != pyarrow.fs.FileType.Directory:
        yield name
        return
    base = name[: len(name) - len(path)] if name.endswith(path) else name.partition(_URI)[0] + _URI
    for info in system.get_file_info(pyarrow.fs.FileSelector(path, recursive=True)):
        if info.is_file and info.path.lower().endswith(_READ) and not names.passed_over(info.path, options):
            yield base + info.path


def _dataset(ray: Any, found: Sequence[tuple[str, str]], job: Job) -> Any:
    """The parsed rows of all files."""
    options = job.reading
    fields = arrow.chosen([field.name for field in job.writer.fields or ()], evidence=False)
    paths = [told for _, told in found]
    called = {told: name for name, told in found if told != name}
    parts = []
    for read, wanted, inputs in (
        (ray.data.read_parquet, (names.PARQUET,), _row),
        (partial(ray.data.read_text, drop_empty_lines=True), _JSON_LINES, _line),
        (ray.data.read_binary_files, names.TEXTS, _text),
    ):
        told = [path for path in paths if path.lower().endswith(wanted)]
        if told:
            parse = partial(_parsed, inputs=inputs, options=options, fields=fields, called=called)
            rows = read(told, include_paths=True)
            parts.append(rows.map_batches(parse, batch_format="pyarrow", batch_size=_ROWS))
    return parts[0].union(*parts[1:]) if len(parts) > 1 else parts[0]


def _parsed(
    table: pa.Table,
    inputs: Callable[[dict[str, Any], str, Options], Input],
    options: Options,
    fields: tuple[schema.Field, ...],
    called: dict[str, str],
) -> pa.Table:
    """The parsed rows of a table that Ray has read."""
    import pyarrow as pa

    rows = table.to_pylist()
    given = (inputs(row, called.get(row[_PATH], row[_PATH]), options) for row in rows)
    return pa.Table.from_batches([arrow.parsed(given, options, fields)])


def _row(row: dict[str, Any], path: str, options: Options) -> Input:
    del row[_PATH]
    return arrow.input_of(row, path, options)


def _line(row: dict[str, Any], path: str, options: Options) -> Input:
    return Input(path=path, relative=path, content=row["text"].encode("utf-8", "surrogatepass"), is_record=True)


def _text(row: dict[str, Any], path: str, options: Options) -> Input:
    return Input(path=path, relative=path, content=row["bytes"])


def _count(folder: str, tally: Tally, job: Job, failed: Failed) -> None:
    """Count the rows that were written, and list those that could not be parsed."""
    import pyarrow.dataset

    rows = pyarrow.dataset.dataset(folder, format="parquet")
    errors = errors_of(job.output) if _URI not in job.output else None
    wrong = pyarrow.dataset.field(arrow.ERROR).is_valid()
    lines = []
    for batch in rows.to_batches(columns=["input", arrow.ERROR], filter=wrong):
        for row in batch.to_pylist():
            source = row["input"]
            place = schema.place(source)
            tally.failed += 1
            failed(InputError(row[arrow.ERROR], path=place))
            lines.append({"path": source["path"], "member": source["member"], "reason": row[arrow.ERROR]})
    tally.parsed += rows.count_rows(filter=~wrong)
    if errors is not None and not lines and os.path.exists(errors):  # of an output that this one takes the place of
        os.unlink(errors)
    if errors is not None and lines:
        with open(errors, "w", encoding="utf-8") as out:
            out.writelines(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)


def _move(part: str, path: str) -> None:
    """Move the rows into their place; of a folder that stands there the Parquet files are replaced, and nothing else is touched."""
    if os.path.isfile(path):
        os.unlink(path)
    os.makedirs(path, exist_ok=True)
    for name in os.listdir(path):
        if name.endswith(names.PARQUET):
            os.unlink(os.path.join(path, name))
    for name in os.listdir(part):
        os.replace(os.path.join(part, name), os.path.join(path, name))
    os.rmdir(part)
