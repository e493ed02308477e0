"""Where in a shape a date stands, and which of its items is the day, the month, the year."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from newsparse.dates import patterns

CLOCK_REACH = 20
"""Items on either side of a date within which its weekday and its clock stand."""

LONGEST_KEPT = 100
"""Of longer shapes it is not remembered what stands in them; newspapers print few short ones."""

_NOTHING_BESIDE = "x_c,.·|;:~-/'()"
"""The letters of words and marks that are part of no weekday, clock or zone by themselves."""


class Printed(NamedTuple):
    """A date in the items `start` to `end` of a shape: what is known of it before its numbers and names are."""

    start: int
    end: int
    roles: str
    """The order of its parts, as the pattern names it."""
    parts: Mapping[str, int]
    """The item of each part."""
    twins: Sequence[tuple[int, int]]
    """The items of a month's two names."""
    month: str
    """The letter of the month's name, if it has one."""
    is_counted: bool
    """Does a word or letter say which number is the month: 5月, tháng 5?"""
    may_have_era: bool
    stands_alone: bool
    """Is there no weekday, clock or zone beside it, nor a clock inside?"""


@lru_cache(maxsize=1 << 12)
def _first(shape: str, place: int) -> Printed | None:
    match = patterns.dates().search(shape, place)
    if not match:
        return None
    start, end = match.span()
    roles = (match.lastgroup or "").rstrip("0123456789")
    parts, twins = _parts(shape, start, end, roles)
    items = parts.values() or (start,)
    between = shape[min(items) : max(items) + 2]
    near = shape[start : end + 2]
    around = shape[max(0, start - CLOCK_REACH) : start] + shape[end : end + CLOCK_REACH]
    return Printed(
        start,
        end,
        roles,
        parts,
        twins,
        month=shape[parts["m"]] if "m" in parts and shape[parts["m"]] in "MQO" else "",
        is_counted="n" in between or "t" in between,
        may_have_era="e" in near or "p" in near,
        stands_alone=not around.strip(_NOTHING_BESIDE) and "H" not in parts,
    )


def first(shape: str, place: int) -> Printed | None:
    """The first date of a shape from `place` on."""
    return (_first if len(shape) <= LONGEST_KEPT else _first.__wrapped__)(shape, place)


def _parts(shape: str, start: int, end: int, roles: str) -> tuple[dict[str, int], list[tuple[int, int]]]:
    """The items of a date's numbers and its month, by their roles; and those of a month's two names."""
    items: list[int] = []
    twins: list[tuple[int, int]] = []
    for i in range(start, end):
        if shape[i] == "M" and items and shape[items[-1]] in "MQO":
            twins.append((items[-1], i))
        elif shape[i] in "YK23MQO":
            items.append(i)
    order = {"num": "dmy", "range": ""}.get(roles, roles)
    return dict(zip(order, items, strict=False)), twins
