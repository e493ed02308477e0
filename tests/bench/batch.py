"""How many articles a second `newsparse batch` converts with one and with two processes, beside trafilatura's folder mode.

    python tests/bench/batch.py [FOLDER] [--rounds N] [--copies N]

FOLDER holds NAME.txt files, and beside them NAME.html, the pages that they are from; without a FOLDER the project's samples are taken,
so many copies of each. A text without a page is given to trafilatura as a page that has a paragraph a line and nothing else,
which costs it less than a real one. Every figure is the median of the rounds, which are run by turns; a run's start counts
with it. trafilatura comes with `pip install -e ".[bench]"`, and is left out where it is missing.
"""

from __future__ import annotations

import argparse
import html
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from importlib.util import find_spec
from pathlib import Path

SAMPLES = Path(__file__).parents[2] / "samples"


def fill(texts: Path, pages: Path, source: Path, copies: int) -> int:
    """Write the texts and the pages to convert; how many there are."""
    count = 0
    for copy in range(copies):
        for path in sorted(source.rglob("*.txt")):
            name = f"{copy:03}/{count:06}"
            for folder in (texts, pages):
                (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(path, texts / f"{name}.txt")
            page = path.with_suffix(".html")
            if page.exists():
                shutil.copy(page, pages / f"{name}.html")
            else:
                lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
                body = "\n".join(f"<p>{html.escape(line)}</p>" for line in lines if line.strip())
                title = html.escape(next((line for line in lines if line.strip()), ""))
                (pages / f"{name}.html").write_text(
                    f"<html><head><title>{title}</title></head><body><article>{body}</article></body></html>", "utf-8"
                )
            count += 1
    return count


def seconds(command: list[str]) -> float:
    """How long a command takes."""
    start = time.perf_counter()
    subprocess.run(command, check=False, capture_output=True)
    return time.perf_counter() - start


def measure(source: Path, rounds: int, copies: int) -> dict[str, float]:
    """Articles a second by what converts them."""
    with tempfile.TemporaryDirectory() as place:
        texts, pages, out = (Path(place) / name for name in ("texts", "pages", "out"))
        count = fill(texts, pages, source, copies)
        commands = {}
        for jobs in ("1", "2"):
            words = ["batch", str(texts), "-o", f"{out}.jsonl", "--jobs", jobs, "--force", "--quiet"]
            commands[f"newsparse, {jobs} jobs" if jobs != "1" else "newsparse, 1 job"] = [
                sys.executable,
                "-m",
                "newsparse",
                *words,
            ]
        if find_spec("trafilatura"):
            for jobs in ("1", "2"):
                words = [
                    "--input-dir",
                    str(pages),
                    "--output-dir",
                    f"{out}-{jobs}",
                    "--parallel",
                    jobs,
                    "--json",
                    "--with-metadata",
                ]
                commands[f"trafilatura, {jobs} processes" if jobs != "1" else "trafilatura, 1 process"] = [
                    *(sys.executable, "-c", "from trafilatura.cli import main; main()"),
                    *words,
                ]
        times: dict[str, list[float]] = {name: [] for name in commands}
        for _ in range(rounds):
            for name, command in commands.items():
                times[name].append(seconds(command))
        return {name: count / statistics.median(found) for name, found in times.items()}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=SAMPLES)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--copies", type=int, default=50)
    asked = parser.parse_args()
    found = measure(asked.folder, asked.rounds, asked.copies)
    for name, rate in found.items():
        print(f"{name:28}{rate:8,.0f} articles a second")
    one, two = found["newsparse, 1 job"], found["newsparse, 2 jobs"]
    print(f"2 jobs are {two / one:.2f} times as fast as 1")


if __name__ == "__main__":
    main()
