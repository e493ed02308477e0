"""Small corpora of every kind that `batch` reads, of fictional news."""

from __future__ import annotations

import csv
import gzip
import io
import json
import tarfile
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

from newsparse.batch.convert import Outcome, Work
from newsparse.batch.inputs import Input

COUNT = 6


def text(number: int) -> str:
    return (
        f"Bridge {number} of the old harbour is closed for a week\n\n5 March 2024\n\n"
        f"The town said on Tuesday that bridge {number} is closed, because its planks are worn. Boats pass as before.\n\n"
        "Traders on the quay said that they had been told of it in time, and that the market is open.\n"
    )


TEXTS = [text(number) for number in range(COUNT)]


def records(field: str = "text") -> list[dict[str, object]]:
    return [{"id": f"n{number}", field: one, "desk": "town"} for number, one in enumerate(TEXTS)]


def json_lines(field: str = "text") -> bytes:
    return "".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records(field)).encode()


def csv_rows(delimiter: str = ",") -> bytes:
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, ["id", "text", "desk"], delimiter=delimiter)
    writer.writeheader()
    writer.writerows(records())
    return out.getvalue().encode()


def parquet_rows() -> bytes:
    import pyarrow as pa
    import pyarrow.parquet as pq

    out = io.BytesIO()
    pq.write_table(pa.Table.from_pylist(records()), out, row_group_size=2)
    return out.getvalue()


def zip_of(members: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return out.getvalue()


def tar_of(members: dict[str, bytes], mode: str = "w") -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode=mode) as archive:  # type: ignore[call-overload]
        for name, data in members.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return out.getvalue()


def wet(*, compressed: bool = True) -> bytes:
    from warcio.warcwriter import WARCWriter

    out = io.BytesIO()
    writer = WARCWriter(out, gzip=compressed)
    writer.write_record(writer.create_warcinfo_record("a.warc.wet", {"software": "none"}))
    for number, one in enumerate(TEXTS):
        writer.write_record(
            writer.create_warc_record(
                f"https://news.example/{number}",
                "conversion",
                payload=io.BytesIO(one.encode()),
                warc_content_type="text/plain",
                warc_headers_dict={"WARC-Date": "2024-03-09T10:00:00Z"},
            )
        )
    return out.getvalue()


def zstd(data: bytes) -> bytes:
    from newsparse.batch.sources.compressed import zstd as module

    packed: bytes = module().compress(data)
    return packed


MEMBERS = {f"desk/{number}.txt": one.encode() for number, one in enumerate(TEXTS)}

KINDS: dict[str, Callable[[], bytes]] = {
    "a.jsonl": json_lines,
    "a.ndjson": json_lines,
    "a.jsonl.gz": lambda: gzip.compress(json_lines()),
    "a.jsonl.zst": lambda: zstd(json_lines()),
    "two-members.jsonl.gz": lambda: gzip.compress(json_lines()[:700]) + gzip.compress(json_lines()[700:]),
    "a.csv": csv_rows,
    "bom.csv": lambda: b"\xef\xbb\xbf" + csv_rows(),
    "semicolons.csv": lambda: csv_rows(";"),
    "a.tsv": lambda: csv_rows("\t"),
    "a.csv.gz": lambda: gzip.compress(csv_rows()),
    "a.parquet": parquet_rows,
    "a.zip": lambda: zip_of(MEMBERS),
    "a.tar": lambda: tar_of(MEMBERS),
    "a.tar.gz": lambda: tar_of(MEMBERS, "w:gz"),
    "a.tgz": lambda: tar_of(MEMBERS, "w:gz"),
    "a.tar.bz2": lambda: tar_of(MEMBERS, "w:bz2"),
    "a.tar.xz": lambda: tar_of(MEMBERS, "w:xz"),
    "a.tar.zst": lambda: zstd(tar_of(MEMBERS)),
    "zip-in-tar.tar": lambda: tar_of({"b.zip": zip_of(MEMBERS)}),
    "compressed-members.zip": lambda: zip_of({f"{name}.gz": gzip.compress(one) for name, one in MEMBERS.items()}),
    "data-in-archive.zip": lambda: zip_of({"b.jsonl": json_lines()}),
    "a.warc.wet.gz": wet,
    "a.warc.wet": lambda: wet(compressed=False),
}
"""By file name: each holds the `TEXTS` in their order."""


def outcomes(inputs: Iterator[Input], work: Work, *, jobs: int, timeout: float) -> Iterator[tuple[Input, Outcome]]:
    """What workers give, without them: for tests of what is written, and when."""
    return ((one, Outcome() if one.skipped else work(one)) for one in inputs)


def folder(path: Path, count: int) -> Path:
    """A folder of so many texts, in files, an archive and a data file alike, with a few that cannot be parsed."""
    third = count // 3
    path.mkdir(parents=True)
    for number in range(third):
        file = path / f"{number % 7}" / f"{number:04}.txt"
        file.parent.mkdir(exist_ok=True)
        file.write_text("" if number % 50 == 49 else text(number), encoding="utf-8")
    (path / "x.zip").write_bytes(zip_of({f"{number}.txt": text(number).encode() for number in range(third)}))
    lines = [json.dumps({"text": text(number), "id": number}) for number in range(third)]
    lines[third // 2] = "no record"
    (path / "y.jsonl.gz").write_bytes(gzip.compress("\n".join(lines).encode()))
    return path
