"""Write newsparse/dates/names.py: what every language that CLDR knows puts into its dates.

    python tools/refresh_names.py

Needs Babel. What the file has stays in it, so that names of earlier versions of CLDR are still read. Names of months and weekdays
are read where a locale states them itself, not where it inherits them, so that
no language gets another's names; regions are merged into their language, scripts are kept apart: pasted text does not say
where it comes from. The small words inside dates, and the order of day and month, are read from the date patterns.
"""

from __future__ import annotations

import pickle
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from babel import Locale, localedata
from babel import __version__ as babel_version

from newsparse.dates.names import NAMES
from newsparse.dates.script import script
from newsparse.dates.tokens import pieces

TARGET = Path(__file__).parent.parent / "newsparse" / "dates" / "names.py"

PRESS = """
en ar fr es de ru pt it tr fa zh zh-Hant ja ko hi bn ur id vi th pl uk nl ro el cs hu sv da no fi he
bg sr sr-Latn hr sk sl ca gl eu is lt lv et sq mk bs ka hy az uz uz-Cyrl kk ky tg tk mn ps ckb ku ug
sd ta te ml kn mr gu pa or as ne si my km lo ms fil jv sw am ti so ha yo ig zu xh af rw mt ga cy lb
"""

COUNTERS = set("年月日년월일")
"""Marks of the numbers they follow: patterns of their own read them."""

DEFAULT = {"zh_Hans", "sr_Cyrl", "uz_Latn", "az_Latn", "bs_Latn", "pa_Guru", "ff_Latn", "yue_Hant"}
"""Scripts that go without saying."""


@dataclass
class Language:
    """What one language's dates are made of."""

    months: list[set[str]] = field(default_factory=lambda: [set() for _ in range(12)])
    weekdays: list[set[str]] = field(default_factory=lambda: [set() for _ in range(7)])
    joints: set[str] = field(default_factory=set)
    """Words beside the numbers: de, gada."""
    endings: set[str] = field(default_factory=set)
    """What is printed onto the number of the day: 31mh."""

    def row(self) -> str:
        words = (" ".join(sorted(self.joints)), " ".join(sorted(self.endings)))
        return ", ".join(f'"{part}"' for part in (_listed(self.months), _listed(self.weekdays), *words))


def main() -> None:
    languages = {code: _known(row) for code, row in NAMES.items()}
    day_first: dict[str, bool] = {}
    for locale in sorted(localedata.locale_identifiers(), key=lambda name: (name.count("_"), name)):
        if locale != "root":
            language = languages.setdefault(_language(locale), Language())
            _add_names(language, locale)
            _add_habit(day_first, locale)
    for locale in sorted(localedata.locale_identifiers()):
        if locale != "root":
            _add_pattern_words(languages[_language(locale)], Locale.parse(locale))
    press = PRESS.split()
    codes = [*press, *sorted(code for code in languages if code not in press)]
    codes = [code for code in codes if any(languages[code].months + languages[code].weekdays)]
    scripts: dict[str, list[str]] = {}
    for code in codes:
        scripts.setdefault(_script(languages[code]), []).append(code)
    TARGET.write_text(
        TEMPLATE.format(
            version=babel_version,
            press=PRESS,
            names="\n".join(f'    "{code}": ({languages[code].row()}),' for code in codes),
            scripts="\n".join(f'    "{name}": "{" ".join(members)}",' for name, members in sorted(scripts.items())),
            day_first=_wrapped(code for code, first in day_first.items() if first),
            month_first=_wrapped(code for code, first in day_first.items() if not first),
        )
    )
    subprocess.run([sys.executable, "-m", "ruff", "check", "-q", str(TARGET)], check=True)


def _known(row: tuple[str, str, str, str]) -> Language:
    """What the table has already: newspapers go on printing the spellings that CLDR gives up."""
    months, weekdays, joints, endings = row
    return Language(
        [set(forms.split()) for forms in months.split("|")],
        [set(forms.split()) for forms in weekdays.split("|")],
        set(joints.split()),
        set(endings.split()),
    )


TEMPLATE = '''"""What each language puts into its dates, as look-up keys.

Written by tools/refresh_names.py from CLDR (Babel {version}); do not edit.
"""

from __future__ import annotations

NAMES: dict[str, tuple[str, str, str, str]] = {{
{names}
}}
"""Code to months (January first) and weekdays (Monday first): names divided by `|`, forms by a space, words of a name by
`_`; then the words between the numbers, and the endings printed onto the day."""

BY_SCRIPT: dict[str, str] = {{
{scripts}
}}
"""ISO 15924 script to the codes of the languages whose names are in it."""

_PRESS = """{press}"""
PRESS = frozenset(_PRESS.split())
"""The languages of a large press: their names count before those of the others where two languages share a name."""

DAY_FIRST = """
{day_first}
"""
MONTH_FIRST = """
{month_first}
"""
"""What 3/4/2024 means in a language or region; regions only where they differ from their language. English without a
region is left out on purpose: both are printed."""
'''


def _wrapped(codes: Iterator[str]) -> str:
    from textwrap import fill

    return fill(" ".join(sorted(codes)), 118, break_on_hyphens=False)


def _language(locale: str) -> str:
    """`ar_LB` is `ar`, `sr_Latn_ME` is `sr-Latn`; `sr_Cyrl` is the default script and so `sr`."""
    language, *rest = locale.split("_")
    written = [part for part in rest if len(part) == 4 and part.isalpha() and part.istitle()]
    return f"{language}-{written[0]}" if written and f"{language}_{written[0]}" not in DEFAULT else language


def _add_names(language: Language, locale: str) -> None:
    # Not `load(…, merge_inherited=False)`: what it keeps in Babel's cache would be taken for the whole locale later.
    data = pickle.loads(Path(localedata.resolve_locale_filename(locale)).read_bytes())
    _gather(language.months, data.get("months"), first=1)
    _gather(language.weekdays, data.get("days"), first=0)
    if "_" not in locale and not any(language.months):
        # Haitian and a few more inherit from another language than their own; without any, CLDR prints M01.
        inherited = Locale.parse(locale)
        _gather(language.months, inherited.months, first=1)
        _gather(language.weekdays, inherited.days, first=0)


def _gather(forms: list[set[str]], data: Any, *, first: int) -> None:
    for context in ("format", "stand-alone"):
        widths = data.get(context) if data else None
        for width in ("wide", "abbreviated"):
            names = widths.get(width) if isinstance(widths, Mapping) else None
            for number, name in names.items() if isinstance(names, Mapping) else ():
                found = "_".join(pieces(name))
                if _is_name(found, number, months=first == 1):
                    forms[number - first].add(found)


def _is_name(found: str, number: int, *, months: bool) -> bool:
    """One letter would meet too many words, Latin ones most; `1月` and `1월` are read as numbers; quotes break the table."""
    shortest = 0 if months and found[:1] and script(found[0]) not in ("Latn", "Cyrl", "Arab") else 1
    return len(found) > shortest and not any(c in '月월|"\\' for c in found) and not found.replace("_", "").isdigit()


FIELD = re.compile(r"([yMLdEc])\1*|'((?:[^']|'')*)'|[^a-zA-Z']+|[^yMLdEc']+")


def _parts(pattern: str) -> list[tuple[str, str]]:
    """A date pattern as (letter of the field, "") and ("", literal text)."""
    parts: list[tuple[str, str]] = []
    for match in FIELD.finditer(pattern):
        if match[1]:
            parts.append((f"{match[1]}{len(match[0])}", ""))
        else:
            text = match[0] if match[2] is None else match[2].replace("''", "'")
            if parts and not parts[-1][0]:
                text = parts.pop()[1] + text
            parts.append(("", text))
    return parts


def _add_pattern_words(language: Language, locale: Locale) -> None:
    """The words in the long, full and medium patterns; those printed onto a month's name become forms of it."""
    for width in ("full", "long", "medium"):
        parts = _parts(str(locale.date_formats[width]))
        for i, (_, text) in enumerate(parts):
            if not text.strip(" .,/-"):
                continue
            before, after = parts[i - 1][0] if i else "", parts[i + 1][0] if i + 1 < len(parts) else ""
            words = pieces(text)
            glued_on, glued_off = not text[0].isspace(), not text[-1].isspace()
            if words and _is_month(before) and glued_on and text[0].isalpha():
                _extend(language, locale, before, ending=words[0])
            if words and _is_month(after) and glued_off and text[-1].isalpha():
                _extend(language, locale, after, beginning=words[-1])
            if words and before[:1] == "d" and text[0].isalpha() and words[0] not in COUNTERS:
                language.endings.add(words[0])
            language.joints.update(word for word in words if word not in COUNTERS)


def _is_month(name: str) -> bool:
    return name[:1] in ("M", "L") and name[1:] in ("3", "4")


def _extend(language: Language, locale: Locale, which: str, *, beginning: str = "", ending: str = "") -> None:
    width = "wide" if which[1:] == "4" else "abbreviated"
    names = locale.months["format" if which[0] == "M" else "stand-alone"][width]
    for number, name in names.items():
        found = pieces(name)
        if found and not any(c in "月월" for c in name):
            found[-1] += ending
            found[0] = beginning + found[0]
            language.months[number - 1].add("_".join(found))


def _add_habit(day_first: dict[str, bool], locale: str) -> None:
    """Day before month or behind it, where the short or the medium pattern has both as numbers and no year before."""
    if locale == "en":
        return
    known = None
    for width in ("short", "medium"):
        letters = [name for name, _ in _parts(str(Locale.parse(locale).date_formats[width])) if name]
        order = "".join(name[0] for name in letters if name not in ("M3", "M4", "L3", "L4"))
        if known is None and order in ("dMy", "Mdy"):
            known = order == "dMy"
    code = locale.replace("_", "-")
    parent = code
    while "-" in parent:
        parent = parent.rpartition("-")[0]
        if parent in day_first:
            break
    if known is not None and day_first.get(parent) != known:
        day_first[code] = known


def _listed(names: list[set[str]]) -> str:
    return "|".join(" ".join(sorted(forms, key=lambda name: (-len(name), name))) for forms in names)


def _script(language: Language) -> str:
    forms = [name for each in language.months + language.weekdays for name in each]
    return Counter(script(name[0]) for name in forms).most_common(1)[0][0]


if __name__ == "__main__":
    main()
