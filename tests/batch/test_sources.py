"""What archives and data files hold is read as the same texts would be one by one, each with where it stands."""

from __future__ import annotations

import io
import json
import os
import sys
from hashlib import sha256
from pathlib import Path

import corpus
import pytest
from click.testing import CliRunner

from newsparse.batch.find import are_several, find, listed
from newsparse.batch.inputs import read
from newsparse.batch.options import Options
from newsparse.cli import cli

READ = Options(text_field="text", id_field=None)


def written(path: Path, data: bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


@pytest.mark.parametrize("name", corpus.KINDS)
def test_every_kind_gives_its_texts_in_order(name: str, tmp_path: Path) -> None:
    path = written(tmp_path / name, corpus.KINDS[name]())
    found = [one for one in find([str(path)], READ) if not one.skipped]
    documents = [read(one, READ) for one in found]
    assert [document.text for document in documents] == corpus.TEXTS
    assert [document.hash for document in documents] == [sha256(one.encode()).hexdigest() for one in corpus.TEXTS]
    assert all(one.path == str(path) and one.member for one in found)
    assert len({one.member for one in found}) == len(found)
    assert 0 < found[-1].done <= path.stat().st_size
    assert are_several([str(path)])


@pytest.mark.parametrize("name", ["a.jsonl", "a.csv", "a.parquet"])
def test_a_record_has_its_id_and_its_other_fields(name: str, tmp_path: Path) -> None:
    path = written(tmp_path / name, corpus.KINDS[name]())
    options = Options(text_field="text", id_field="id")
    documents = [read(one, options) for one in find([str(path)], options)]
    assert [document.member for document in documents] == [f"n{number}" for number in range(corpus.COUNT)]
    assert dict(documents[2].carried or {}) == {"id": "n2", "desk": "town"}


@pytest.mark.parametrize("name", ["a.jsonl", "a.parquet"])
def test_what_json_has_no_word_for_is_carried_as_null(name: str, tmp_path: Path) -> None:
    import pyarrow as pa
    import pyarrow.parquet as pq

    record = {"text": corpus.TEXTS[0], "score": float("nan"), "all": [1.5, float("inf")]}
    if name == "a.jsonl":
        written(tmp_path / name, json.dumps(record).encode())
    else:
        pq.write_table(pa.Table.from_pylist([record]), tmp_path / name)
    (one,) = find([str(tmp_path / name)])
    assert dict(read(one).carried or {}) == {"score": None, "all": [1.5, None]}


def test_a_page_of_a_crawl_keeps_its_address_and_day_apart_from_the_article_s(tmp_path: Path) -> None:
    path = written(tmp_path / "a.warc.wet.gz", corpus.wet())
    out = tmp_path / "out.jsonl"
    assert CliRunner().invoke(cli, ["batch", str(path), "-o", str(out)]).exit_code == 0
    record = json.loads(out.read_text("utf-8").splitlines()[1])
    assert record["carried"] == {"url": "https://news.example/1", "crawled": "2024-03-09T10:00:00Z"}
    assert record["published"] == "2024-03-05"
    assert record["input"]["member"] == "3"


@pytest.mark.parametrize("suffix", [".txt.gz", ".txt.zst", ".md.bz2"])
def test_a_compressed_text_is_one_article(suffix: str, tmp_path: Path) -> None:
    import bz2
    import gzip

    pack = {".gz": gzip.compress, ".zst": corpus.zstd, ".bz2": bz2.compress}[suffix[4 if suffix[1] == "t" else 3 :]]
    path = written(tmp_path / f"a{suffix}", pack(corpus.TEXTS[0].encode()))
    (one,) = find([str(path)])
    assert read(one).text == corpus.TEXTS[0]
    assert one.member is None
    assert not are_several([str(path)])


def test_a_member_of_a_member_is_named_by_both(tmp_path: Path) -> None:
    path = written(tmp_path / "a.tar", corpus.tar_of({"in/b.zip": corpus.zip_of({"c.txt": b"Some text"})}))
    (one,) = find([str(path)])
    assert (one.member, one.relative) == ("in/b.zip:c.txt", "a.tar/in/b.zip/c.txt")
    assert one.place == f"{path}:in/b.zip:c.txt"


def test_parse_reads_what_batch_reads(tmp_path: Path) -> None:
    path = written(tmp_path / "a.zip", corpus.KINDS["a.zip"]())
    result = CliRunner().invoke(cli, ["parse", str(path), "-f", "json", "--fields", "input,headline"])
    records = json.loads(result.stdout)
    assert [record["input"]["member"] for record in records] == list(corpus.MEMBERS)
    result = CliRunner().invoke(cli, ["parse", str(path), "-f", "csv", "--fields", "input"])
    assert result.stdout.splitlines()[1] == f"{path}:desk/0.txt"


NAMES = ("a.txt", "b.html", "s/c.md", "s/.d.txt", "s/e.jsonl", "t/f.zip", "t/g.csv.gz", "t/h.warc.wet.gz")


@pytest.mark.parametrize(
    ("options", "found"),
    [
        (Options(), ["a.txt", "s/c.md", "t/f.zip", "t/h.warc.wet.gz"]),
        (Options(text_field="text"), ["a.txt", "s/c.md", "s/e.jsonl", "t/f.zip", "t/g.csv.gz", "t/h.warc.wet.gz"]),
        (Options(globs=("*.md", "b.*")), ["b.html", "s/c.md"]),
        (Options(globs=("s/*",)), ["s/c.md", "s/e.jsonl"]),
        (Options(globs=("**/*.txt",)), ["a.txt"]),
        (Options(globs=("t/**/*.zip",)), ["t/f.zip"]),
    ],
)
def test_a_folder_gives_what_is_text_by_its_name_or_asked_for(
    options: Options, found: list[str], tmp_path: Path
) -> None:
    from newsparse.batch.find import files

    for name in NAMES:
        written(tmp_path / name, b"x")
    got = list(files([str(tmp_path)], options))
    assert [Path(file.relative).as_posix() for file in got if not file.skipped] == found
    assert len(got) == len(NAMES)
    assert all(file.skipped for file in got if Path(file.relative).as_posix() not in found)


def test_what_a_run_writes_is_no_input_of_it(tmp_path: Path) -> None:
    from newsparse.batch.find import files
    from newsparse.batch.folders import OWN

    written(tmp_path / "a.txt", b"x")
    for suffix in OWN:
        written(tmp_path / f"out.txt{suffix}", b"x")
    found = files([str(tmp_path)], Options(output=str((tmp_path / "out.txt").resolve())))
    assert [file.relative for file in found] == ["a.txt"]


@pytest.mark.skipif(os.name != "posix", reason="needs symbolic links")
def test_links_that_lead_out_are_followed_when_asked_and_never_in_a_circle(tmp_path: Path) -> None:
    written(tmp_path / "out" / "far.txt", b"x")
    top = written(tmp_path / "in" / "a.txt", b"x").parent
    (top / "far.txt").symlink_to(tmp_path / "out" / "far.txt")
    (top / "folder").symlink_to(tmp_path / "out")
    (top / "near.txt").symlink_to("a.txt")
    (top / "self").symlink_to(".")
    found = list(find([str(top)]))
    assert [one.relative for one in found if not one.skipped] == ["a.txt", "near.txt"]
    assert [one.relative for one in found if one.skipped] == ["far.txt", "folder", "self"]
    found = list(find([str(top)], Options(follow_links=True)))
    assert [one.relative for one in found if not one.skipped] == ["a.txt", "far.txt", "folder/far.txt", "near.txt"]
    assert [one.skipped for one in found if one.skipped] == ["a link to a folder above it"]


@pytest.mark.parametrize("data", [b"a.txt\nb c.txt\r\n\n-\n", b"a.txt\0b c.txt\0\0-\0"])
def test_names_come_from_standard_input_a_line_or_a_nul_each(data: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BufferedReader(io.BytesIO(data))))
    assert list(listed(["first", "-", "last"])) == ["first", "a.txt", "b c.txt", os.path.join(".", "-"), "last"]


def test_a_list_of_files_is_converted(tmp_path: Path) -> None:
    paths = [str(written(tmp_path / f"{number}.txt", one.encode())) for number, one in enumerate(corpus.TEXTS)]
    out = tmp_path / "out.jsonl"
    result = CliRunner().invoke(cli, ["batch", "-", "-o", str(out)], input="\n".join(reversed(paths)))
    assert result.exit_code == 0, result.output
    assert [json.loads(line)["input"]["path"] for line in out.read_text("utf-8").splitlines()] == paths[::-1]
