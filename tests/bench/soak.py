"""Stream very many small articles through `newsparse batch`, and print the rate and the most memory that all its processes held.

    python tests/bench/soak.py [COUNT] [--jobs N]

The articles are fictional, in one file of gzipped JSON Lines. Memory is counted as the proportional set size of all
processes (proc(5), `smaps_rollup`), which counts shared pages once; Linux only.
"""

from __future__ import annotations

import argparse
import gzip
import json
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

TOWNS = "Aldmere Brackwell Corvane Dunmarsh Eastfell Fairholt Greywater Hollin Ironbridge Juniper".split()


def article(number: int) -> str:
    """A short story in English or Arabic, no two alike."""
    town = TOWNS[number % len(TOWNS)]
    if number % 2:
        return (
            f"إغلاق الجسر رقم {number} في الميناء القديم لمدة أسبوع\n\nالأحد 10 مارس 2024\n\n"
            f"قالت بلدية المدينة يوم الثلاثاء إن الجسر رقم {number} مغلق بسبب تآكل ألواحه، وإن القوارب تمر كالمعتاد.\n\n"
            "وقال التجار على الرصيف إنهم أُبلغوا بذلك في الوقت المناسب، وإن السوق مفتوحة.\n\nالمصدر: وكالة الضفاف\n"
        )
    return (
        f"Bridge {number} in {town} is closed for a week\n\nBy Anna Holm\n5 March 2024\n\n"
        f"The town of {town} said on Tuesday that bridge {number} is closed, because its planks are worn.\n\n"
        "Traders on the quay said that they had been told of it in time, and that the market is open.\n"
    )


def write(path: Path, count: int) -> None:
    """The articles as records."""
    with gzip.open(path, "wt", encoding="utf-8", compresslevel=1) as out:
        for number in range(count):
            out.write(json.dumps({"id": number, "text": article(number)}, ensure_ascii=False) + "\n")


def descendants(pid: int) -> Iterator[int]:
    """The process and all that it started."""
    yield pid
    for task in Path(f"/proc/{pid}/task").glob("*/children"):
        try:
            children = task.read_text().split()
        except OSError:
            continue
        for child in children:
            yield from descendants(int(child))


def held(pid: int) -> int:
    """The kibibytes that a process and all below it hold."""
    total = 0
    for one in descendants(pid):
        try:
            lines = Path(f"/proc/{one}/smaps_rollup").read_text().splitlines()
        except OSError:
            continue
        total += sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
    return total


def soak(count: int, jobs: int) -> tuple[float, int, int]:
    """Seconds, the most kibibytes held, and the kibibytes held when a tenth was done."""
    with tempfile.TemporaryDirectory() as folder:
        write(Path(folder) / "in.jsonl.gz", count)
        out = Path(folder) / "out.jsonl.gz"
        words = [
            sys.executable,
            "-m",
            "newsparse",
            "batch",
            f"{folder}/in.jsonl.gz",
            "-o",
            str(out),
            "--jobs",
            str(jobs),
        ]
        start = time.monotonic()
        run = subprocess.Popen([*words, "--quiet"])
        samples: list[int] = []
        done = threading.Event()

        def watch() -> None:
            while not done.wait(0.5):
                samples.append(held(run.pid))

        watcher = threading.Thread(target=watch)
        watcher.start()
        status = run.wait()
        seconds = time.monotonic() - start
        done.set()
        watcher.join()
        if status:
            raise SystemExit(f"the run ended with status {status}")
        with gzip.open(out, "rt", encoding="utf-8") as lines:
            records = sum(1 for _ in lines)
        if records != count:
            raise SystemExit(f"{records:,} records of {count:,}")
    samples = samples or [0]
    return seconds, max(samples), samples[len(samples) // 10]


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("count", nargs="?", type=int, default=1_000_000)
    parser.add_argument("--jobs", type=int, default=2)
    asked = parser.parse_args()
    seconds, most, early = soak(asked.count, asked.jobs)
    print(
        f"{asked.count:,} articles by {asked.jobs} processes: {seconds:,.0f} s, {asked.count / seconds:,.0f} articles a second, "
        f"at most {most / 1024:,.0f} MiB ({early / 1024:,.0f} MiB after a tenth)"
    )
