"""Where in a shape a date stands, and which of its items is the day, the month, the year."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from newsparse.dates import patterns
from newsparse.dates.beside import Beside, Items, beside

FROM_NOW = frozenset("R23")
"""The letters of what can be told from now: a day's name, a number."""

LONGEST_KEPT = 100
"""Of longer shapes it is not remembered what stands in them; newspapers print few short ones."""

_BEGIN_OTHERS = patterns.FIRSTS | FROM_NOW


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
    is_spaced: bool
    """Is there a space between its parts?"""
    may_have_era: bool
    clock: Items | None
    """The items of a clock inside the date."""
    near: Beside
    """What stands beside it, if no era does."""
    is_plain: bool
    """Is it a day, a month and a year of the Gregorian calendar, the month by one name or by its number among marks, without an era?"""
    is_alone: bool
    """Is it known that nothing else in the shape begins a date or is told from now?"""


@lru_cache(maxsize=1 << 12)
def _first(shape: str, place: int, floor: int) -> Printed | None:
    match = patterns.first_date(shape, place)
    if not match:
        return None
    start, end = match.span()
    roles = (match.lastgroup or "").rstrip("0123456789")
    parts, twins = _parts(shape, start, end, roles)
    month = shape[parts["m"]] if "m" in parts else ""
    low, high = min(parts.values(), default=start), max(parts.values(), default=start)
    with_era = shape[start : end + 2]
    may_have_era = "e" in with_era or "p" in with_era
    clock = (parts["H"], max(parts[role] for role in "HMS" if role in parts) + 1) if "H" in parts else None
    is_spaced = "_" in shape[low:high]
    is_whole = "d" in parts and "m" in parts and "y" in parts and shape[parts["y"]] == "Y"
    near = beside.__wrapped__(shape, (start, end), clock, end, floor)
    return Printed(
        start,
        end,
        roles,
        parts,
        twins,
        month=month if month in "MQO" else "",
        is_counted="n" in shape[low : high + 2] or "t" in shape[low : high + 2],
        is_spaced=is_spaced,
        may_have_era=may_have_era,
        clock=clock,
        near=near,
        is_plain=is_whole
        and not twins
        and not may_have_era
        and (month == "M" or (month == "2" and not is_spaced and "x" not in parts)),
        # To look through a long shape at each of its dates would take the square of its length.
        is_alone=len(shape) <= LONGEST_KEPT and _BEGIN_OTHERS.isdisjoint(shape[: near.start] + shape[near.end :]),
    )


def first(shape: str, place: int, floor: int) -> Printed | None:
    """The first date of a shape from `place` on; what is in front of `floor` stands beside another."""
    return (_first if len(shape) <= LONGEST_KEPT else _first.__wrapped__)(shape, place, floor)


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
