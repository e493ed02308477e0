"""Inputs are found in a stable order, and whatever is no text is refused in one line that helps."""

from __future__ import annotations

import os
from hashlib import sha256
from pathlib import Path

import pytest

from newsparse.batch.find import find
from newsparse.batch.inputs import read
from newsparse.batch.options import Options
from newsparse.batch.outputs import whole_file
from newsparse.batch.sizes import read_size, shown_size
from newsparse.errors import InputError, OptionError

TEXT = "A headline\n\nA paragraph that says what happened in the town on Tuesday.\n"


def test_a_folder_gives_its_texts_sorted_and_skips_hidden_ones(tmp_path: Path) -> None:
    for name in ("b.txt", "a.TXT", "sub/c.md", "sub/.d.txt", ".hidden/e.txt", "f.html", "g.text"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(TEXT)
    found = [one for one in find([str(tmp_path)]) if not one.skipped]
    assert [Path(one.relative).as_posix() for one in found] == ["a.TXT", "b.txt", "g.text", "sub/c.md"]
    assert all(read(one).text == TEXT for one in found)


def test_inputs_keep_the_order_they_are_named_in(tmp_path: Path) -> None:
    names = [str(tmp_path / name) for name in ("z.txt", "a.txt")]
    assert [one.path for one in find([*names, "-"])] == [*names, "-"]


def test_a_hash_is_of_the_bytes(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"abc def\r\n")
    document = read(next(find([str(tmp_path / "a")])))
    assert document.text == "abc def\r\n"
    assert document.hash == sha256(b"abc def\r\n").hexdigest()


REFUSED = [
    (b"", "empty"),
    (b" \n\t\r\n", "white space"),
    ("\ufeff\n".encode(), "white space"),
    (b"%PDF-1.7\n...", "PDF"),
    (b"PK\x03\x04rest", "DOCX"),
    (b"\x89PNG\r\n\x1a\nrest", "PNG"),
    (b"\xff\xd8\xff\xe0rest", "JPEG"),
    (b"\x1f\x8b\x08rest", "gzip"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1rest", "Office"),
    (b"{\\rtf1\\ansi", "RTF"),
    (b"\x7fELF\x02", "program"),
    (bytes(range(256)) * 4, "binary"),
    (b"a\0b\0\0c\0d", "binary"),
    (b"<!DOCTYPE html>\n<html><body>x", "HTML"),
    (b"\n<!-- x --><HTML lang=ar>", "HTML"),
    (b"<div><p>a</p><p>b</p></div>", "HTML"),
    (b"x" * 5001, "larger than 5 kB"),
]


@pytest.mark.parametrize(("data", "said"), REFUSED)
def test_what_is_no_text_is_refused_by_name_with_a_way_out(tmp_path: Path, data: bytes, said: str) -> None:
    path = tmp_path / "in.txt"
    path.write_bytes(data)
    with pytest.raises(InputError) as caught:
        read(next(find([str(path)])), Options(max_size=5000))
    assert said in caught.value.message
    assert caught.value.path == str(path)
    assert caught.value.hint
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode("utf-16"),
        TEXT.encode("utf-16-le"),
        TEXT.encode() * 5 + b"\0",
        b"a < b and <b>c</b> <i>d</i>: no page\n",
    ],
)
def test_texts_with_a_little_oddness_are_read(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "a.txt").write_bytes(data)
    assert read(next(find([str(tmp_path / "a.txt")]))).text


def test_missing_empty_and_repeated_inputs_say_so(tmp_path: Path) -> None:
    for names, said in (
        ([str(tmp_path / "no.txt")], "no such file"),
        ([str(tmp_path)], "no text files"),
        (["-", "-"], "only once"),
    ):
        with pytest.raises(InputError, match=said):
            read(list(find(names))[-1])


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission_says_so(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    (tmp_path / "a.txt").chmod(0)
    with pytest.raises(InputError, match="no permission"):
        read(next(find([str(tmp_path / "a.txt")])))


def test_an_undecodable_file_names_the_byte(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"abc \xff")
    with pytest.raises(InputError, match=r"a\.txt: this is no text in utf-8 at byte 4; "):
        read(next(find([str(tmp_path / "a.txt")])), Options(encoding="utf-8"))


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("64MiB", 64 << 20),
        ("10MB", 10_000_000),
        ("1g", 1 << 30),
        ("5000", 5000),
        ("1.5 kB", 1500),
        ("2k", 2048),
        ("7b", 7),
    ],
)
def test_sizes_are_read_as_people_write_them(text: str, size: int) -> None:
    assert read_size(text) == size


@pytest.mark.parametrize("text", ["", "many", "-1", "0", "1tb", "1 2"])
def test_what_is_no_size_is_refused(text: str) -> None:
    with pytest.raises(OptionError):
        read_size(text)


def test_sizes_are_shown_in_a_round_unit() -> None:
    assert [shown_size(n) for n in (64 << 20, 10**7, 5000)] == ["64 MiB", "10 MB", "5 kB"]


def test_a_file_appears_only_when_it_is_whole(tmp_path: Path) -> None:
    target = tmp_path / "out.json"
    target.write_text("old")
    with pytest.raises(TypeError), whole_file(str(target)) as out:
        out.writelines(["half", None])  # type: ignore[list-item]
    assert target.read_text() == "old"
    with whole_file(str(target)) as out:
        out.write("new")
    assert target.read_text() == "new"
    assert list(tmp_path.iterdir()) == [target]
