"""The shapes of printed dates and clocks, over the letters of an outline.

The name of a group says in which order the parts stand: y, m, d, and H, M, S for a clock inside the date; `num` is
d and m in doubt, x a part that is not read. The digits only tell groups apart.
"""

from __future__ import annotations

import re
from functools import cache

_MONTH = r"[MQO](?:[_/(]M\)?)?"
"""A month, or its two names: آذار/مارس, مارس (آذار)."""
_YEAR = "(?:e[_.·]{0,2})?[YK]"
_NOT_CLOCK = r"(?![:h]|[.\-/]2)"
_NO_MORE = r"(?![-/.](?!2[:h]2|(?<=[-/])2\.2(?!\.))[2346YK])"
"""Behind a date in numbers no further number follows, unless it is a clock's: 15.05.2023 / 15.08."""

_FROM_DAY = rf"""
  (?P<dHMSmy1>2_2:2:2_{_YEAR}_{_MONTH})
| (?P<dHMym1>2_2:2_{_YEAR}_{_MONTH})
| (?P<dmy1>2o?[_.,·\-~/c']{{0,5}}{_MONTH}(?:[-~]M)?[_.,·\-~/c')]{{0,5}}[|!]?{_YEAR})
| (?P<dmy2>2[-/.]M[-/.]'?2(?![:h.2]))
| (?P<dmy3>2[_·.]?Q[_·.]{{0,2}}2{_NOT_CLOCK})
| (?P<dmy4>2_t_2[_,c/\-~]{{1,5}}{_YEAR})
| (?P<dm1>2_t_2(?!\d))
| (?P<num5>22Y(?=-2:2:2))
| (?P<num1>(?:(?<![2346YK][-/.:·])|(?<=a:2:2:))2(?P<s1>[-~/.·,])2(?P=s1){_YEAR}{_NO_MORE})
| (?P<num6>(?<![2346YK][-/.:·])2/2-[2Y](?![-/.:h]))
| (?P<num4>2\.2_c[_.·]{{1,2}}Y)
| (?P<num2>(?<![2346YK][-/.:·])2(?P<s2>[-~/.])2(?P=s2)2{_NO_MORE}(?![:h]))
| (?P<num3>(?<![2346YK][-/.:·])(?<!2:2_)2_2_{_YEAR})
| (?P<range1>(?<!:)2[-~]2o?[_.·c]{{0,3}}{_MONTH}(?:[_.,·c]{{0,4}}{_YEAR})?)
| (?P<dm2>(?<![2346YK][-.:])2o?[_.·c'/\-~]{{0,3}}{_MONTH})
"""

_FROM_MONTH = rf"""
  (?P<mdHMSy1>{_MONTH}_2_2:2:2(?:_z)?_{_YEAR})
| (?P<mdy1>{_MONTH}[_.·/\-~]{{0,2}}(?:c_)?2o?[_.,·c/\-~]{{1,5}}{_YEAR})
| (?P<mdy2>{_MONTH}[_.]{{1,2}}2o?[_,]{{0,2}}'2(?![:h.2]))
| (?P<my1>t_2[_,c/\-~]{{1,5}}{_YEAR})
| (?P<range2>{_MONTH}_2[-~]2(?!:)(?:[_.,·c]{{0,4}}{_YEAR})?)
| (?P<range3>{_MONTH}[-~]{_MONTH}_{_YEAR})
| (?P<my2>{_MONTH}[_.,·c/\-')]{{0,5}}{_YEAR}(?![-/.:]2))
| (?P<md2>{_MONTH}[_.·c]{{0,3}}2{_NOT_CLOCK}o?)
"""

_FROM_YEAR = rf"""
  (?P<ydm1>{_YEAR}(?:-c)?[_.,·c]{{1,5}}2[_.,·c/\-~]{{1,4}}{_MONTH}(?![_.,·c/\-~]{{0,3}}[YK]))
| (?P<ymd1>{_YEAR}o?[_.,·c/\-~()]{{1,7}}{_MONTH}[_.,·c/\-~']{{1,5}}2(?![:h]|[_.,·c/\-~]{{0,3}}[YK]))
| (?P<ymd4>e_?[23](?P<s4>[-~/.·])2(?P=s4)2)
| (?P<ymd7>Y22)
| (?P<ymd5>(?!(?<=/)Y/2/2/){_YEAR}(?P<s5>[-~/.·,])2(?P=s5)2{_NO_MORE})
| (?P<ymd8>Y:2:2(?=$|[_.)]))
| (?P<ymd6>{_YEAR}_2_2(?![:h]|_?{_MONTH}))
| (?P<ym3>{_YEAR}[_.,·c]{{1,4}}{_MONTH}(?![_.,·]{{1,2}}2))
"""

_COUNTED = r"""
  (?P<ymd2>[YK]_?y_?2_?n_?2(?:_?j)?)
| (?P<ymd3>e_?[23]_?y_?2_?n_?2_?j)
| (?P<yxmd1>Y_?y_?\(_?e_?[23]_?y_?\)_?2_?n_?2_?j)
| (?P<xymd1>e_?[23]_?y_?\(_?Y_?y_?\)_?2_?n_?2_?j)
| (?P<ym1>[YK]_?y_?2_?n)
| (?P<ym2>e_?[23]_?y_?2_?n)
| (?P<y1>e_?[23]_?y(?!_?[(2]))
| (?P<xmd1>2y_?2_?n_?2_?j)
| (?P<md1>2_?n_?2_?j)
"""
"""Numbers with a word or a sign behind each: 2024年5月14日. Where one of these stands, none of the others does."""

_COUNTED_REACH = 24
"""No such date has more letters before its first sign."""

_CLOCK = r"""
  (?:a[_:]?(?:c_?)?)?
  (?: 2:2(?::2(?:[.,](?:2|3|6|4|Y))?)?(?!_?i)
    | 2!2(?![:!])
    | 2_?h_?2(?:_?i(?:_?2_?s)?)?(?!:)
    | (?<!\.)2\.2(?!\.|[346YK])
    | 2(?=_?[ap](?![a-z2]))
    | 2_?[hu]
    | [4YK](?=_?u)
  )
  (?:_?[ap](?![a-z]))? (?:[_.]?[uh])?
"""

_ZONE = r"[_(|!,.·]{0,2}(?:(?:c_)?z(?:_?[+\-](?:2:2|2|4|Y|K))?|[+\-](?:2:2|4|Y|K))\)?"

_BESIDE = r"[_.,·|!/\-~(c)T']"


_BEGINNINGS = {"2": _FROM_DAY, **dict.fromkeys("MQOt", _FROM_MONTH), **dict.fromkeys("YKe", _FROM_YEAR)}
"""The shapes of dates by the letter that they begin with: a page has few of them, and each lot is compiled when it is met."""

FIRSTS = frozenset(_BEGINNINGS)


def first_date(shape: str, place: int) -> re.Match[str] | None:
    """The first date in a shape from `place` on, without clock and weekday."""
    for at in range(place, len(shape)):
        if shape[at] in _BEGINNINGS and (match := date_at(shape, at)):
            return match
    return None


def date_at(shape: str, place: int) -> re.Match[str] | None:
    """The date that begins at `place`."""
    dates = _BEGINNINGS.get(shape[place : place + 1])
    if dates is None:
        return None
    match = _compiled(dates).match(shape, place)
    near = shape[place : place + _COUNTED_REACH]
    if match is None and ("n" in near or "y" in near):
        match = _compiled(_COUNTED).match(shape, place)
    return match


@cache
def _compiled(dates: str) -> re.Pattern[str]:
    return re.compile(dates, re.VERBOSE)


@cache
def clock_after() -> re.Pattern[str]:
    """A clock behind a date."""
    return re.compile(rf"(?P<gap>(?:_?\(x(?:_x)?\)(?=c))?{_BESIDE}{{0,6}}(?:h[_.:!·])?)(?P<clock>{_CLOCK})", re.VERBOSE)


@cache
def clock_before() -> re.Pattern[str]:
    """A clock, with its zone, that ends where a date begins."""
    return re.compile(
        rf"(?<![2346YK]:)(?<![2346YK])(?P<clock>{_CLOCK})(?P<zone>{_ZONE})?(?P<gap>{_BESIDE}{{1,6}}|(?<=u)|(?<=2:2):)\Z",
        re.VERBOSE,
    )


@cache
def zone() -> re.Pattern[str]:
    """A zone behind a clock or a date."""
    return re.compile(_ZONE)


@cache
def weekday_after() -> re.Pattern[str]:
    """A weekday behind a date."""
    return re.compile(r"[_.,·\-~(|c]{0,4}W(?:[.·]|_?\))?")


@cache
def weekday_before() -> re.Pattern[str]:
    """A weekday that ends where a date begins."""
    return re.compile(r"W[_.,·\-~|!c)o]{0,5}\Z")
