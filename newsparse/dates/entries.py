"""Fill `Words`: CLDR's names, the names from the vocabularies, and the small words of all languages."""

from __future__ import annotations

from functools import cache

from newsparse.dates import calendars, joins
from newsparse.dates import words as w
from newsparse.dates.script import script
from newsparse.dates.tokens import pieces
from newsparse.dates.words import UNITS, Words, key
from newsparse.dates.zone import ABBREVIATIONS, UNSURE
from newsparse.errors import OptionError
from newsparse.languages import Vocabulary, load

_JOINS = (
    (w.YEAR_MARK, joins.YEAR_MARKS),
    (w.MONTH_MARK, joins.MONTH_MARKS),
    (w.DAY_MARK, joins.DAY_MARKS),
    (w.MONTH_WORD, joins.MONTH_WORDS),
    (w.HOUR, joins.HOURS),
    (w.MINUTE, joins.MINUTES),
    (w.SECOND, joins.SECONDS),
    (w.AFTER_CLOCK, joins.AFTER_CLOCK),
    (w.CONNECTOR, joins.CONNECTORS),
    (w.ORDINAL, joins.ORDINALS),
)
_UNSURE = frozenset(map(key, UNSURE.split()))


@cache
def _night_or_noon(only: str) -> dict[str, str]:
    """The marks of the script `only` that say more than before or after noon."""
    marks = [(word, part) for part in (w.NIGHT, w.NOON) for word in joins.PARTS_OF_DAY[part].split()]
    return {key(word.replace("_", "")): part for word, part in marks if script(word[0]) == only}


@cache
def _connectors() -> frozenset[str]:
    return frozenset(map(key, joins.CONNECTORS.split()))


def _vocabulary(code: str) -> Vocabulary | None:
    try:
        return load(code)
    except OptionError:
        return None


def add_language(words: Words, code: str) -> None:
    """Add a language's names, the press's before CLDR's; one without a vocabulary has CLDR's alone."""
    vocabulary = _vocabulary(code)
    if vocabulary is not None and vocabulary.code.partition("-")[0] == code.partition("-")[0]:
        add_press_names(words, vocabulary)
        add_names(words, *_NAMED.get(vocabulary.code, ()))
    # zh-Hant-HK has names of its own, else those of zh-Hant, else those of zh.
    parts = code.replace("_", "-").split("-")
    add_names(words, *("-".join(parts[:count]) for count in range(len(parts), 0, -1)))
    add_names(words, *(f"{parts[0]}-{other}" for other in ("Latn", "Cyrl", "Arab", "Deva")))


_NAMED = {"zh-Hant": ("zh-Hant", "zh"), "nb": ("no", "nn")}
"""Languages whose names CLDR keeps under other codes or under several."""


def add_names(words: Words, *codes: str) -> None:
    """Add all that CLDR has for languages: names, the words between the numbers, the endings of a day."""
    from newsparse.dates.names import NAMES

    for code in codes:
        months, weekdays, joints, endings = NAMES.get(code, ("", "", "", ""))
        kind = w.THAI_MONTH if code == "th" else w.MONTH
        forms = _forms(months)
        for number, form in forms:
            twice = any(other != number and again == form for other, again in forms)
            _add_month(words, form.split("_"), number, kind, shared=twice)
            if code == "ckb":
                _add_month(words, [form.replace("_", "") + "ي"], number, kind)
        for number, form in _forms(weekdays):
            if len(form) > 1:
                _add_weekday(words, form.split("_"), number)
        for ending in endings.split():
            words.add(w.ORDINAL, [ending])
        for joint in joints.split():
            words.add(w.CONNECTOR, [joint])


def add_shared_names(words: Words, code: str, only: str, *, press: bool) -> None:
    """Add CLDR's names of one language, of the script `only`, to those of others.

    In a language of the `press` a name adds its month to that of another language, and short names count.
    """
    from newsparse.dates.names import NAMES

    months, weekdays, _, _ = NAMES.get(code, ("", "", "", ""))
    kind = w.THAI_MONTH if code == "th" else w.MONTH
    shortest = 2 if press else 4
    for number, form in _forms(months):
        if len(form) >= shortest and script(form[0]) == only and not any(c.isdecimal() for c in form):
            _add_month(words, form.split("_"), number, kind, shared=press)
    for number, form in _forms(weekdays):
        if len(form) >= (3 if only == "Latn" else shortest) and script(form[0]) == only:
            _add_weekday(words, form.split("_"), number)


def _forms(row: str) -> list[tuple[int, str]]:
    return [(number, form) for number, forms in enumerate(row.split("|"), 1) for form in forms.split()]


def add_press_names(words: Words, vocabulary: Vocabulary, *, shared: bool = False, only: str = "") -> None:
    """Add what a vocabulary knows of dates, in the script `only` if given."""

    def fits(parts: list[str]) -> bool:
        return bool(parts) and (not only or script(parts[0][0]) == only)

    kind = w.THAI_MONTH if vocabulary.code == "th" else w.MONTH
    for number, parts in _numbered(vocabulary.months):
        sure = vocabulary.code != "en" or "".join(parts) not in _UNSURE
        if sure and fits(parts) and len("".join(parts)) > 1:
            _add_month(words, parts, number, kind, shared=shared)
    for number, parts in _numbered(vocabulary.weekdays):
        sure = vocabulary.code != "en" or "".join(parts) not in _UNSURE
        if sure and fits(parts) and len("".join(parts)) > 1:
            _add_weekday(words, parts, number)
    for part_of_day, text in ((w.AM, vocabulary.am), (w.PM, vocabulary.pm)):
        for line in text.splitlines():
            if fits(parts := pieces(line)):
                _add_mark(words, parts, _night_or_noon(script(parts[-1][0])).get(parts[-1], part_of_day))
    for line in vocabulary.zones.splitlines():
        name, _, meaning = line.partition("=")
        parts = pieces(name)
        if parts[:1] == ["uhr"]:
            # The clock's own word: 10 Uhr MEZ
            parts = parts[1:]
        sure = vocabulary.code != "en" or "".join(parts) not in _UNSURE
        if sure and fits(parts) and len("".join(parts)) > 1:
            words.zones.setdefault(words.add(w.ZONE, parts), meaning.strip())
    for line in vocabulary.relative.splitlines():
        name, _, days = line.partition("=")
        if fits(parts := pieces(name)) and days.strip().lstrip("+-").isdecimal():
            words.today.setdefault(words.add(w.TODAY, parts, hint=True), int(days))
    _add_ago(words, vocabulary, only)


def _add_ago(words: Words, vocabulary: Vocabulary, only: str) -> None:
    """Every `ago` pattern with every unit put in, split at the number."""
    units = [
        (pieces(form), unit.strip())
        for unit, _, forms in _equations(vocabulary.units)
        for form in forms.split("|")
        if unit.strip() in UNITS
    ]
    for pattern in vocabulary.ago.splitlines():
        before, _, after = pattern.partition("{n}")
        for parts, unit in units:
            if not parts or (only and script(parts[0][0]) != only):
                continue
            name = " ".join(parts)
            head, tail = pieces(before.replace("{unit}", name)), pieces(after.replace("{unit}", name))
            if head or tail:
                words.ago.setdefault("".join(tail), {}).setdefault("".join(head), unit)
                words.ago_hints.update(tail[:1])


def _equations(text: str) -> list[tuple[str, str, str]]:
    return [line.partition("=") for line in text.splitlines()]


def _numbered(text: str, only: str = "") -> list[tuple[int, list[str]]]:
    """`1 جانفي | كانون ثاني` as number and pieces, in the script `only` if given; without letters that a digit abbreviates, ت1."""
    out = []
    for line in text.splitlines():
        number, _, forms = line.strip().partition(" ")
        if number.isdecimal():
            kept = [form for form in map(str.strip, forms.split("|")) if not only or script(form[0]) == only]
            out += [(int(number), pieces(form)) for form in kept if len(form) > 3 or not form[-1].isdecimal()]
    return out


def _add_month(words: Words, parts: list[str], number: int, kind: str, *, shared: bool = False) -> None:
    name = words.add(kind, parts, hint=True)
    if words.kinds.get(name) == w.WEEKDAY:
        words.kinds[name] = w.EITHER
    known = words.months.get(name, ())
    if not known or (shared and number not in known):
        words.months[name] = (*known, number)


def _add_weekday(words: Words, parts: list[str], number: int) -> None:
    name = "".join(parts)
    if len(name) < 3 and name in _connectors():
        return
    words.add(w.WEEKDAY, parts)
    if words.kinds.get(name) == w.MONTH and name not in words.weekdays:
        words.kinds[name] = w.EITHER
    words.weekdays.setdefault(name, number)


def _add_mark(words: Words, parts: list[str], part_of_day: str) -> None:
    single = len("".join(parts)) == 1 and script(parts[0]) == "Arab"
    words.parts_of_day.setdefault(words.add(w.ARABIC_MARK if single else w.MARK, parts), part_of_day)


def add_numbered_months(words: Words) -> None:
    """What CLDR prints where it has no name: M01."""
    for month in range(1, 13):
        _add_month(words, ["m", f"{month:02}"], month, w.MONTH)


def add_joins(words: Words, only: str) -> None:
    """The words of the script `only` that belong to all languages."""

    def fitting(text: str) -> list[list[str]]:
        found = [pieces(word.replace("_", " ")) for word in text.split() if script(word[0]) == only]
        return [parts for parts in found if parts]

    for part_of_day, text in joins.PARTS_OF_DAY.items():
        for parts in fitting(text):
            _add_mark(words, parts, part_of_day)
    for line in ABBREVIATIONS.strip().splitlines():
        names, _, meaning = line.partition("|")
        for parts in fitting(names):
            words.zones.setdefault(words.add(w.ZONE, parts), meaning.strip())
    for parts in fitting(UNSURE):
        words.zones.setdefault(words.add(w.ZONE, parts), "")
    for calendar, text in calendars.ERAS.items():
        for parts in fitting(text):
            words.eras.setdefault(words.add(w.ERA, parts), calendar)
            if calendar in (calendars.ROC, calendars.JAPANESE):
                words.closings.add(parts[-1])
    for calendar, text in calendars.MONTHS.items():
        for number, parts in _numbered(text, only):
            words.other_months.setdefault(words.add(w.OTHER_MONTH, parts, hint=True), (calendar, number))
    for kind, text in _JOINS:
        for parts in fitting(text):
            words.add(kind, parts, hint=kind in (w.MONTH_WORD, w.MONTH_MARK))
