"""Whatever people feed to `batch`: one clear line each, and no other input is harmed."""

from __future__ import annotations

import gzip
import io
import json
import os
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import corpus
import pytest
from click.testing import CliRunner

from newsparse.batch import job, sources
from newsparse.batch.convert import converted, work
from newsparse.batch.find import find
from newsparse.batch.options import Options
from newsparse.cli import cli
from newsparse.render import formats

GOOD = corpus.text(7)
LONG = b"a word and another, " * (1 << 16)


def _nested(depth: int) -> bytes:
    data = b"Some text of a day"
    for level in range(depth):
        data = corpus.zip_of({f"{level}.zip" if level else "a.txt": data})
    return data


def _encrypted() -> bytes:
    data = bytearray(corpus.zip_of({"a.txt": b"Some text"}))
    data[6] |= 1  # the member's own flags
    data[data.index(b"PK\x01\x02") + 8] |= 1  # and those in the list at the end
    return bytes(data)


def _broken_member() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr("a.txt", GOOD)
        archive.writestr("b.txt", "The second text is as it was.")
    data = bytearray(out.getvalue())
    data[data.index(b"harbour")] ^= 1
    return bytes(data)


def _tar_with_a_broken_header() -> bytes:
    data = bytearray(corpus.tar_of({f"{number}.txt": GOOD.encode() for number in range(3)}))
    data[1024:1100] = b"\xff" * 76
    return bytes(data)


def _link_in_tar() -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        info = tarfile.TarInfo("passwd.txt")
        info.type, info.linkname = tarfile.SYMTYPE, "/etc/passwd"
        archive.addfile(info)
    return out.getvalue()


LINE = json.dumps({"text": GOOD}).encode() + b"\n"

BAD: dict[str, tuple[str, Callable[[], bytes], list[str]]] = {
    # name: file, its bytes, what is said of it, a line a failure
    "empty": ("a.txt", lambda: b"", ["the file is empty"]),
    "white space": ("a.txt", lambda: b" \n\t\r\n" * 50, ["there is only white space in it"]),
    "random bytes": ("a.txt", lambda: bytes((i * 7919 + i // 3) % 256 for i in range(5000)), ["this is a binary file"]),
    "NULs": ("a.txt", lambda: b"\0" * 4000, ["this is a binary file"]),
    "a PDF": ("a.txt", lambda: b"%PDF-1.7\n%...", ["this is a PDF file"]),
    "HTML": ("a.txt", lambda: b"<!doctype html><html><body>x</body>", ["this is HTML"]),
    "gzip that is called a text": ("a.txt", lambda: gzip.compress(GOOD.encode()), ["this is a gzip file"]),
    "too large": ("a.txt", lambda: LONG, ["larger than 1 MiB"]),
    "a cut gzip": ("a.txt.gz", lambda: gzip.compress(os.urandom(5000))[:3000], ["it is damaged or cut: "]),
    "no gzip at all": ("a.txt.gz", lambda: b"\x1f\x8b\x08\x00garbage of a kind", ["it is damaged or cut: "]),
    "a gzip with a wrong sum": (
        "a.txt.gz",
        lambda: gzip.compress(GOOD.encode())[:-8] + b"12345678",
        ["it is damaged or cut: "],
    ),
    "a gzip bomb": ("a.jsonl.gz", lambda: gzip.compress(b"\n" * (12 << 20)), ["it expands to more than"]),
    "a zip bomb": (
        "a.zip",
        lambda: corpus.zip_of({"a.jsonl": b"\n" * (12 << 20), "b.txt": b"Some text"}),
        ["it expands to more than"],
    ),
    "a cut zip": (
        "a.zip",
        lambda: corpus.zip_of(corpus.MEMBERS)[:-40],
        ["it is damaged or cut: File is not a zip file"],
    ),
    "a zip of nothing": ("a.zip", lambda: corpus.zip_of({}), ["no texts in this archive"]),
    "a zip of pictures": ("a.zip", lambda: corpus.zip_of({"a.png": b"x"}), ["no texts in this archive"]),
    "a DOCX": ("a.zip", lambda: corpus.zip_of({"[Content_Types].xml": b"x"}), ["this is a document"]),
    "an encrypted member": ("a.zip", _encrypted, ["a.zip:a.txt: it is encrypted"]),
    "a broken member": ("a.zip", _broken_member, ["a.zip:a.txt: it is damaged or cut: Bad CRC-32"]),
    "archives in archives": ("a.zip", lambda: _nested(8), ["more than 4 archives one inside the other"]),
    "a cut tar": ("a.tar", lambda: corpus.tar_of(corpus.MEMBERS)[:1024], ["it ends without its closing blocks"]),
    "a tar cut in a member": (
        "a.tar",
        lambda: corpus.tar_of({"a.txt": GOOD.encode() * 9})[:1400],
        ["a.tar:a.txt: it is damaged or cut", "a.tar: it is damaged or cut"],
    ),
    "a tar with a broken header": ("a.tar", _tar_with_a_broken_header, ["a header is broken"]),
    "a link in a tar": ("a.tar", _link_in_tar, ["no texts in this archive"]),
    "no tar": ("a.tar", lambda: b"nothing of the kind" * 100, ["a header is broken"]),
    "no JSON": ("a.jsonl", lambda: LINE + b"{'text': 1}\n" + LINE, ["a.jsonl:2: the line is no JSON"]),
    "no record": ("a.jsonl", lambda: b"[1]\nnull\n", ["no record but a list", "no record but null"]),
    "no such field": (
        "a.jsonl",
        lambda: b'{"body": "x"}\n',
        ["there is no field 'text'; name one with --text-field; there are: 'body'"],
    ),
    "a field of another kind": (
        "a.jsonl",
        lambda: b'{"text": 3}\n{"text": null}\n',
        ["is no text but a number", "is no text but null"],
    ),
    "a record that is empty": ("a.jsonl", lambda: b'{"text": ""}\n', ["a.jsonl:1: it is empty"]),
    "a line in another encoding": (
        "a.jsonl",
        lambda: LINE + '{"text": "é"}\n'.encode("cp1252"),
        ["the line is no utf-8 at byte 10"],
    ),
    "deep JSON": ("a.jsonl", lambda: b"[" * 200_000 + b"\n", ["the line is no JSON that can be read"]),
    "a line too long": (
        "a.jsonl",
        lambda: b'{"text": "' + b"x" * (8 << 20) + b'"}\n' + LINE,
        ["a.jsonl:1: larger than 1 MiB"],
    ),
    "data that is empty": ("a.jsonl", lambda: b"", ["the file is empty"]),
    "a table without the column": (
        "a.csv",
        lambda: b"id,body\n1,x\n",
        ["there is no column 'text'; name one with --text-field; there are: 'id', 'body'"],
    ),
    "a row with too many cells": (
        "a.csv",
        lambda: b"id,text\n1,Some text,2\n2,Other text of the day\n",
        ["a.csv:1: the row has 3 cells and the header 2"],
    ),
    "a row in another encoding": ("a.csv", lambda: "text\nété\n".encode("cp1252"), ["a.csv:1: the row is no UTF-8"]),
    "a quote that never ends": (
        "a.csv",
        lambda: b'text\n"' + b"x" * (2 << 20),
        ["it is damaged or cut: field larger than field limit"],
    ),
    "a cut Parquet file": ("a.parquet", lambda: corpus.parquet_rows()[:-30], ["it is damaged or cut: "]),
    "Parquet in a zip": (
        "a.zip",
        lambda: corpus.zip_of({"a.parquet": corpus.parquet_rows()}),
        ["cannot be read in pieces"],
    ),
    "a WARC of pages": (
        "a.warc",
        lambda: b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 0\r\n\r\n\r\n\r\n",
        ["no plain text in this WARC file"],
    ),
    "a cut WET file": ("a.warc.wet.gz", lambda: corpus.wet()[:-900], ["it is damaged or cut: "]),
}


@pytest.mark.parametrize("kind", BAD)
def test_a_bad_input_gets_one_clear_line_and_harms_nothing_else(
    kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sources, "FREE", 1 << 20)
    monkeypatch.setattr(job, "outcomes", corpus.outcomes)
    name, data, said = BAD[kind]
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / name).write_bytes(data())
    (folder / "0.txt").write_text(GOOD)
    (folder / "z.txt").write_text(GOOD)
    out = tmp_path / "out.jsonl"
    more = ["--glob", "*.*"] if name.endswith(".warc") else []
    args = ["batch", str(folder), "-o", str(out), "--text-field", "text", "--max-size", "1MiB", "--jobs", "1", *more]
    result = CliRunner().invoke(cli, args)
    assert result.exit_code == 1, result.output
    told = [line for line in result.stderr.splitlines() if line.startswith(f"newsparse: {folder}")]
    assert len(told) == len(said), result.stderr
    for line, words in zip(told, said, strict=True):
        assert words in line
        assert "; " in line, "it says what to do"
    records = [json.loads(line) for line in out.read_text("utf-8").splitlines()]
    assert [Path(records[at]["input"]["path"]).name for at in (0, -1)] == ["0.txt", "z.txt"]
    failures = (tmp_path / "out.jsonl.errors.jsonl").read_text("utf-8").splitlines()
    assert len(failures) == len(said)
    assert f"{len(records)} parsed" in result.stderr


def test_what_stands_before_the_damage_is_read(tmp_path: Path) -> None:
    whole = b"".join(
        json.dumps({"text": corpus.text(n), "x": os.urandom(99).hex()}).encode() + b"\n" for n in range(99)
    )
    packed = gzip.compress(whole)
    packed = packed[: len(packed) // 2]
    (tmp_path / "a.jsonl.gz").write_bytes(packed)
    result = CliRunner().invoke(cli, ["batch", str(tmp_path / "a.jsonl.gz"), "-o", str(tmp_path / "out.jsonl")])
    assert result.exit_code == 1
    records = [json.loads(line) for line in (tmp_path / "out.jsonl").read_text("utf-8").splitlines()]
    assert len(records) > 10
    assert [record["input"]["member"] for record in records] == [str(n + 1) for n in range(len(records))]
    (failure,) = (tmp_path / "out.jsonl.errors.jsonl").read_text("utf-8").splitlines()
    assert json.loads(failure)["position"] > len(packed) // 3


@pytest.mark.parametrize("name", ["../a.txt", "x/../../a.txt"])
def test_a_name_that_climbs_out_of_the_output_folder_is_refused(name: str, tmp_path: Path) -> None:
    path = tmp_path / "a.tar"
    path.write_bytes(corpus.tar_of({name: GOOD.encode(), "b.txt": GOOD.encode()}))
    result = CliRunner().invoke(cli, ["batch", str(path), "-o", str(tmp_path / "x" / "out")])
    assert result.exit_code == 1
    assert "its name leads out of the output folder" in result.stderr
    assert [str(p.relative_to(tmp_path / "x")) for p in (tmp_path / "x").rglob("*.json")] == ["out/a.tar/b.json"]


def test_a_path_that_vanishes_is_one_failure(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt", "c.txt"):
        (tmp_path / name).write_text(GOOD)
    found = list(find([str(tmp_path), str(tmp_path / "never.txt"), str(tmp_path / "never")]))
    (tmp_path / "b.txt").unlink()
    does = work(Options(), formats.writer("jsonl").record)
    said = [str(outcome.error) for _, outcome in converted(found, does) if outcome.error]
    assert [line.partition("; ")[0] for line in said] == [
        f"{tmp_path / name}: no such file" for name in ("b.txt", "never.txt", "never")
    ]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_a_folder_and_a_file_without_permission_say_so(tmp_path: Path) -> None:
    (tmp_path / "in" / "closed").mkdir(parents=True)
    (tmp_path / "in" / "a.txt").write_text(GOOD)
    (tmp_path / "in" / "b.txt").write_text(GOOD)
    (tmp_path / "in" / "b.txt").chmod(0)
    (tmp_path / "in" / "closed").chmod(0)
    result = CliRunner().invoke(cli, ["batch", str(tmp_path / "in"), "-o", str(tmp_path / "out.jsonl")])
    (tmp_path / "in" / "closed").chmod(0o700)
    assert result.stderr.count("no permission to read it") == 2
    assert "3 read, 1 parsed, 2 failed" in result.stderr
