"""Time zones as printed: what a zone's name or abbreviation means on a day."""

from __future__ import annotations

from datetime import datetime
from functools import cache

ABBREVIATIONS = """
UTC GMT Z | +00:00
WET | +00:00
WEST | +01:00
CET MEZ | +01:00
CEST MESZ | +02:00
EET | +02:00
EEST | +03:00
BST | +01:00
MSK МСК TRT | +03:00
GST | +04:00
PKT | +05:00
NPT | +05:45
WIB ICT | +07:00
WITA HKT SGT MYT PHT AWST | +08:00
WIT JST KST | +09:00
AEST | +10:00
AEDT | +11:00
NZST | +12:00
NZDT | +13:00
WAT | +01:00
CAT SAST | +02:00
EAT | +03:00
BRT ART | -03:00
EST | -05:00
EDT | -04:00
CDT | -05:00
MST | -07:00
MDT | -06:00
PST | -08:00
PDT | -07:00
AKST | -09:00
AKDT | -08:00
HST | -10:00
ET | America/New_York
CT | America/Chicago
MT | America/Denver
PT | America/Los_Angeles
AET | Australia/Sydney
"""
"""Abbreviations that mean one zone wherever they are printed; IST and CST do not, and stay without an offset."""

UNSURE = "IST CST AST"


@cache
def _zone(name: str) -> object | None:
    from zoneinfo import ZoneInfo

    try:
        return ZoneInfo(name)
    except (OSError, ValueError, LookupError):
        return None


def offset(zone: str, moment: str) -> str | None:
    """The offset `+03:00` of a zone at a local moment in ISO 8601; `zone` is an offset or an IANA name. None where unknown."""
    if not zone or zone[0] in "+-":
        return zone or None
    from zoneinfo import ZoneInfo

    found = _zone(zone)
    if not isinstance(found, ZoneInfo):
        return None
    delta = found.utcoffset(datetime.fromisoformat(moment))
    if delta is None:
        return None
    minutes = round(delta.total_seconds() / 60)
    return f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"


def shifted(base: str, sign: str, hours: int, minutes: int) -> str | None:
    """The offset of `GMT+3` or `+03:00`; None for one that no zone has, or behind a zone other than GMT (`base`)."""
    if hours > 14 or minutes > 59 or base not in ("", "+00:00"):
        return None
    return f"{sign}{hours:02}:{minutes:02}"
