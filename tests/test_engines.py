"""Engines that speak Arrow give the rows that `newsparse batch` gives: Ray through the command, Spark and Polars as the README shows."""

from __future__ import annotations

import json
import re
import shutil
import sys
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from newsparse.cli import cli

pa = pytest.importorskip("pyarrow")
import pyarrow.parquet as pq  # noqa: E402

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """The samples as texts, as JSON Lines and as Parquet, with a text and a record that cannot be parsed."""
    texts = sorted((ROOT / "samples").glob("[a-e]*/*.txt"))
    folder = tmp_path / "in"
    for path in texts:
        to = folder / path.parent.name / path.name
        to.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(path, to)
    (folder / "empty.txt").touch()
    records = [{"text": path.read_text("utf-8", "replace"), "id": path.stem, "rank": n} for n, path in enumerate(texts)]
    lines = [json.dumps(record, ensure_ascii=False) for record in records]
    (folder / "a.jsonl").write_text("\n".join([*lines[:9], "no record", *lines[9:]]) + "\n", "utf-8")
    pq.write_table(pa.Table.from_pylist(records), folder / "a.parquet", row_group_size=20)
    return folder


def rows(path: Path) -> list[dict[str, Any]]:
    """The rows that were parsed, in an order that depends on nothing but them."""
    found = [row for row in pq.read_table(path).to_pylist() if row.pop("error", None) is None]
    return sorted(found, key=lambda row: json.dumps(row, ensure_ascii=False, default=str))


def convert(corpus: Path, out: Path, *more: str) -> Any:
    args = ["batch", str(corpus), "-o", str(out), "--text-field", "text", "--id-field", "id", *more]
    return CliRunner().invoke(cli, args)


def test_ray_gives_the_rows_that_local_workers_give(corpus: Path, tmp_path: Path) -> None:
    pytest.importorskip("ray")
    local = convert(corpus, tmp_path / "local.parquet")
    cluster = convert(corpus, tmp_path / "ray.parquet", "--engine", "ray", "--jobs", "2")
    assert local.exit_code == cluster.exit_code == 1, cluster.output
    assert rows(tmp_path / "ray.parquet") == rows(tmp_path / "local.parquet")
    count = len(rows(tmp_path / "local.parquet"))
    assert f"{count + 2:,} read, {count:,} parsed, 2 failed -> " in cluster.stderr
    listed = [
        sorted(
            (json.loads(line)["path"], json.loads(line)["reason"])
            for line in (tmp_path / name).read_text().splitlines()
        )
        for name in ("local.parquet.errors.jsonl", "ray.parquet.errors.jsonl")
    ]
    assert listed[0] == listed[1]
    again = convert(corpus, tmp_path / "ray.parquet", "--engine", "ray")
    assert (again.exit_code, "--force" in again.stderr) == (2, True)
    (tmp_path / "ray.parquet" / "notes.txt").write_text("not newsparse's")
    few = convert(corpus, tmp_path / "ray.parquet", "--engine", "ray", "--force", "--fields", "headline", "--quiet")
    assert few.exit_code == 1, few.output
    assert pq.read_table(list((tmp_path / "ray.parquet").glob("*.parquet"))).column_names == [
        "input",
        "headline",
        "error",
    ]
    assert (tmp_path / "ray.parquet" / "notes.txt").exists(), "--force takes the place of rows alone"
    (corpus / "a.parquet").write_bytes(b"PAR1 and nothing more")
    broken = convert(corpus, tmp_path / "broken.parquet", "--engine", "ray")
    assert broken.exit_code == 2
    assert "stopped: Ray could not do it" in broken.stderr
    address = f"file://{tmp_path / 'ray.parquet'}"
    there = CliRunner().invoke(cli, ["batch", str(corpus), "-o", address, "--engine", "ray"])
    assert (there.exit_code, "exists already" in there.stderr) == (2, True)


@pytest.mark.parametrize(
    ("more", "said"),
    [
        (["-o", "out.jsonl"], "the output is a folder of Parquet"),
        (["-o", "out.parquet", "--resume"], "--resume is not for --engine ray"),
    ],
)
def test_what_ray_is_not_for_is_told(more: list[str], said: str, corpus: Path) -> None:
    result = CliRunner().invoke(cli, ["batch", str(corpus), "--engine", "ray", *more])
    assert result.exit_code == 2
    assert said in result.stderr


def recipe(name: str) -> str:
    """The block of Python in the README that imports a module of this name."""
    blocks = re.findall(r"```python\n(.*?)```", README, re.DOTALL)
    (found,) = (block for block in blocks if f"import {name}" in block or f"from {name}" in block)
    return str(found)


@pytest.mark.skipif(not shutil.which("java"), reason="needs Java")
def test_the_recipe_for_spark_gives_the_same_rows(
    corpus: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("pyspark")
    local = CliRunner().invoke(cli, ["batch", str(corpus / "a.parquet"), "-o", str(tmp_path / "local.parquet")])
    assert local.exit_code == 0
    shutil.copy(corpus / "a.parquet", tmp_path / "articles.parquet")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SPARK_LOCAL_IP", "127.0.0.1")
    monkeypatch.setenv("PYSPARK_PYTHON", sys.executable)
    monkeypatch.setenv("PYSPARK_SUBMIT_ARGS", "--master local[2] pyspark-shell")
    exec(recipe("pyspark"), {})
    assert plain(tmp_path / "parsed.parquet") == plain(tmp_path / "local.parquet")


def test_the_recipe_for_polars_gives_the_same_rows(
    corpus: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("polars")
    local = CliRunner().invoke(cli, ["batch", str(corpus / "a.parquet"), "-o", str(tmp_path / "local.parquet")])
    assert local.exit_code == 0
    shutil.copy(corpus / "a.parquet", tmp_path / "articles.parquet")
    monkeypatch.chdir(tmp_path)
    exec(recipe("polars"), {})
    assert plain(tmp_path / "parsed.parquet") == plain(tmp_path / "local.parquet")


def plain(path: Path) -> list[dict[str, Any]]:
    """The rows without their input: other engines are not told which file a row is from."""
    found = [{name: value for name, value in row.items() if name != "input"} for row in rows(path)]
    return sorted(found, key=lambda row: json.dumps(row, ensure_ascii=False, default=str))
