"""What reads CSV and TSV gives the values that were written: the csv module, pandas, and LibreOffice where it is installed."""

from __future__ import annotations

import csv
import io
import shutil
import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner

from newsparse.cli import cli

SAMPLES = Path(__file__).parents[2] / "samples"
FIELDS = "input,headline,published,source,keywords,paragraphs"
OFFICE = shutil.which("soffice") or shutil.which("libreoffice")


def written(tmp_path: Path, name: str, *options: str) -> Path:
    path = tmp_path / name
    folders = [str(SAMPLES / language) for language in ("ar", "zh-Hans", "en")]
    done = CliRunner().invoke(cli, ["batch", *folders, "-o", str(path), "--fields", FIELDS, *options])
    assert done.exit_code == 0, done.output
    return path


def cells(path: Path, delimiter: str = ",") -> list[list[str]]:
    return list(csv.reader(io.StringIO(path.read_bytes().decode("utf-8-sig"), newline=""), delimiter=delimiter))


@pytest.mark.parametrize(
    ("name", "options", "delimiter"),
    [("a.csv", (), ","), ("a.tsv", (), "\t"), ("a.csv", ("--excel",), ","), ("a.tsv", ("--excel",), "\t")],
)
def test_pandas_reads_what_the_csv_module_reads(
    name: str, options: tuple[str, ...], delimiter: str, tmp_path: Path
) -> None:
    pandas = pytest.importorskip("pandas")
    path = written(tmp_path, name, *options)
    table = pandas.read_csv(path, sep=delimiter, dtype=str, keep_default_na=False, encoding="utf-8-sig")
    head, *rows = cells(path, delimiter)
    assert list(table.columns) == head == FIELDS.split(",")
    assert len(rows) > 40
    assert table.to_numpy().tolist() == rows


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")
@pytest.mark.long
def test_libreoffice_opens_what_is_written_for_spreadsheets(tmp_path: Path) -> None:
    assert OFFICE
    path = written(tmp_path, "a.csv", "--excel")
    out = tmp_path / "out"
    # 44 comma, 34 quote, 76 UTF-8, from line 1; every column is text (2), as the import dialog's setting for ids and codes is.
    columns = "/".join(f"{number}/2" for number in range(1, 7))
    subprocess.run(
        [
            OFFICE,
            f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}",
            "--headless",
            f"--infilter=CSV:44,34,76,1,{columns}",
            "--convert-to",
            "csv:Text - txt - csv (StarCalc):44,34,76,1",
            "--outdir",
            str(out),
            str(path),
        ],
        check=True,
        capture_output=True,
        timeout=170,
    )
    # Within a cell a spreadsheet ends lines with a line feed alone, and it drops the apostrophe that marks a text.
    assert [[cell.replace("\r\n", "\n") for cell in row] for row in cells(out / "a.csv")] == [
        [cell.replace("\r\n", "\n").removeprefix("'") for cell in row] for row in cells(path)
    ]
