"""No clock, time zone or locale of the machine and no line read before enters a date: two different runs agree."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

TABLES = Path(__file__).parent / "lines"

RUN = """
import datetime, sys, time

seconds, order = float(sys.argv[1]), int(sys.argv[2])
time.time = lambda: seconds


def asked(*_):
    raise AssertionError("the clock was asked")


class Moment(datetime.datetime):
    now = today = utcnow = classmethod(asked)


class Day(datetime.date):
    today = classmethod(asked)


datetime.datetime, datetime.date = Moment, Day
from newsparse.dates import read

lines = []
for table in sorted(sys.argv[3:]):
    for row in open(table, encoding="utf-8"):
        if not row.startswith("#"):
            language, line, *_ = row.rstrip("\\n").split("\\t")
            lines += [(language.replace("-", "") and language, line), (None, line)]
found = {key: [(d.value, d.readings, d.span) for d in read(key[1], language=key[0])] for key in lines[::order]}
print([found[key] for key in sorted(found, key=str)])
"""


def dates(seconds: int, order: int, zone: str, locale: str) -> str:
    command = [sys.executable, "-c", RUN, str(seconds), str(order), *map(str, TABLES.glob("*.tsv"))]
    environment = {**os.environ, "TZ": zone, "LC_ALL": locale, "PYTHONUTF8": "1"}
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=True, encoding="utf-8").stdout


def test_two_runs_under_different_clocks_agree() -> None:
    assert dates(0, 1, "Pacific/Kiritimati", "C") == dates(4_000_000_000, -1, "America/Los_Angeles", "ar_EG.UTF-8")
