"""Write newsparse/dates/names.py: the month and weekday names of every language that CLDR has them for.

    python tools/refresh_names.py

Needs Babel. Only what a locale states itself is read, never what it inherits, so that no language gets another's
names. Regions are merged into their language, scripts are kept apart: pasted text does not say where it comes from.
"""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

from babel import __version__ as babel_version
from babel import localedata

from newsparse.dates.script import script
from newsparse.dates.tokens import pieces

TARGET = Path(__file__).parent.parent / "newsparse" / "dates" / "names.py"

PRESS = """
en ar fr es de ru pt it tr fa zh zh-Hant ja ko hi bn ur id vi th pl uk nl ro el cs hu sv da no fi he
bg sr sr-Latn hr sk sl ca gl eu is lt lv et sq mk bs ka hy az uz uz-Cyrl kk ky tg tk mn ps ckb ku ug
sd ta te ml kn mr gu pa or as ne si my km lo ms fil jv sw am ti so ha yo ig zu xh af rw mt ga cy lb
"""

Forms = list[set[str]]


def main() -> None:
    months: dict[str, Forms] = {}
    weekdays: dict[str, Forms] = {}
    for locale in sorted(localedata.locale_identifiers()):
        if locale == "root":
            continue
        data = localedata.load(locale, merge_inherited=False)
        _gather(months.setdefault(_language(locale), [set() for _ in range(12)]), data.get("months"), first=1)
        _gather(weekdays.setdefault(_language(locale), [set() for _ in range(7)]), data.get("days"), first=0)
    press = PRESS.split()
    codes = [*press, *sorted(code for code in months if code not in press)]
    lines = [
        f'    "{code}": ("{_row(months[code])}", "{_row(weekdays[code])}"),' for code in codes if _any(months, code)
    ]
    lines += [f'    "{code}": ("", "{_row(weekdays[code])}"),' for code in codes if _only_days(months, weekdays, code)]
    scripts: dict[str, list[str]] = {}
    for code in codes:
        if _any(months, code) or _any(weekdays, code):
            scripts.setdefault(_script(months[code] + weekdays[code]), []).append(code)
    by_script = [f'    "{name}": "{" ".join(members)}",' for name, members in sorted(scripts.items())]
    TARGET.write_text(
        TEMPLATE.format(version=babel_version, press=PRESS, names="\n".join(lines), scripts="\n".join(by_script))
    )
    subprocess.run([sys.executable, "-m", "ruff", "format", "-q", str(TARGET)], check=True)


TEMPLATE = '''"""Month and weekday names by language, as look-up keys.

Written by tools/refresh_names.py from CLDR (Babel {version}); do not edit.
"""

from __future__ import annotations

NAMES: dict[str, tuple[str, str]] = {{
{names}
}}
"""Code to months (January first) and weekdays (Monday first): names divided by `|`, forms by a space."""

BY_SCRIPT: dict[str, str] = {{
{scripts}
}}
"""ISO 15924 script to the codes of the languages whose names are in it."""

_PRESS = """{press}"""
PRESS = frozenset(_PRESS.split())
"""The languages of a large press: their names count before those of the others where two languages share a name."""
'''


def _language(locale: str) -> str:
    """`ar_LB` is `ar`, `sr_Latn_ME` is `sr-Latn`; `sr_Cyrl` is the default script and so `sr`."""
    parts = [part for part in locale.split("_")[1:] if len(part) == 4 and part.isalpha() and part.istitle()]
    language = locale.split("_")[0]
    return f"{language}-{parts[0]}" if parts and (language, parts[0]) not in DEFAULT else language


DEFAULT = {
    ("zh", "Hans"),
    ("sr", "Cyrl"),
    ("uz", "Latn"),
    ("az", "Latn"),
    ("bs", "Latn"),
    ("pa", "Guru"),
    ("ff", "Latn"),
    ("yue", "Hant"),
}


def _gather(forms: Forms, data: Any, *, first: int) -> None:
    """Add the wide and abbreviated names of one locale; a name with a digit in it (`1月`) is read as a number."""
    for context in ("format", "stand-alone"):
        widths = data.get(context) if data else None
        for width in ("wide", "abbreviated"):
            names = widths.get(width) if isinstance(widths, dict) else None
            for number, name in names.items() if isinstance(names, dict) else ():
                # A key of one letter would meet too many words; `|` and quotes would break the table.
                found = "_".join(pieces(name))
                if len(found) > 1 and not any(c.isdigit() or c in '|" \\' for c in found):
                    forms[number - first].add(found)


NUMERIC = frozenset('月월|"\\')
"""`一月` and `1월` are read as numbers; quotes would break the table."""


def _row(forms: Forms) -> str:
    return "|".join(" ".join(sorted(each, key=lambda name: (-len(name), name))) for each in forms)


def _any(names: dict[str, Forms], code: str) -> bool:
    return any(names.get(code, ()))


def _only_days(months: dict[str, Forms], weekdays: dict[str, Forms], code: str) -> bool:
    return not _any(months, code) and _any(weekdays, code)


def _script(forms: Forms) -> str:
    return Counter(script(name[0]) for each in forms for name in each).most_common(1)[0][0]


if __name__ == "__main__":
    main()
