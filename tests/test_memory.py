"""A parse takes at most eight times the text and 150 bytes a line, whatever the lines are."""

from __future__ import annotations

import subprocess
import sys

import pytest

resource = pytest.importorskip("resource", reason="the system does not tell how much memory a process has taken")

WHATEVER_THE_LENGTH = 4 << 20
"""What a process takes besides, in bytes: tables that are read when they are first needed, and what the allocator keeps."""

MEASURE = """
import resource, sys
from newsparse import parse
unit, count = {unit!r}, {count}
parse(unit * (count // 20))
text = unit * count
def taken():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)
before = taken()
article = parse(text)
print(taken() - before, 8 * len(text.encode()) + 150 * text.count("\\n"), len(article.lines) == text.count("\\n"))
"""


@pytest.mark.parametrize(
    ("unit", "count"),
    [
        ("\n", 1_000_000),
        ("Share this story\n", 200_000),
        ("افتتحت البلدية الجسر\n", 100_000),
        ("The council said that the bridge over the river opened on Friday, two years later.\n\n", 50_000),
        ("Share this story\r\n", 100_000),
    ],
    ids=["empty", "short", "Arabic", "prose", "with returns"],
)
def test_a_parse_takes_little_room(unit: str, count: int) -> None:
    command = [sys.executable, "-c", MEASURE.format(unit=unit, count=count)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    taken, allowed, is_whole = done.stdout.split()
    assert is_whole == "True"
    assert int(taken) <= int(allowed) + WHATEVER_THE_LENGTH
