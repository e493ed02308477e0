"""Fill `Words`: CLDR's names, the names from the vocabularies, and the small words of all languages."""

from __future__ import annotations

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
_SHORT = frozenset(key(word) for word in joins.CONNECTORS.split())


def _vocabulary(code: str) -> Vocabulary | None:
    try:
        return load(code)
    except OptionError:
        return None


def add_language(words: Words, code: str) -> None:
    """Add a language's names, the press's before CLDR's; one without a vocabulary has CLDR's alone."""
    vocabulary = _vocabulary(code)
    if vocabulary is not None:
        add_press_names(words, vocabulary)
        code = vocabulary.code
    for name in _NAMED.get(code, (code, code.partition("-")[0])):
        add_names(words, name)


_NAMED = {"zh-Hans": ("zh",), "zh-Hant": ("zh-Hant", "zh"), "nb": ("no", "nn"), "sr": ("sr", "sr-Latn")}
"""Languages whose names CLDR keeps under other codes or under several."""


def add_names(words: Words, code: str, *, shared: bool = False, only: str = "", shortest: int = 2) -> None:
    """Add CLDR's names of months and weekdays, of the script `only` if given and not shorter than `shortest` letters.

    A `shared` name adds its month to that of another language; otherwise the first language to use a name keeps it.
    """
    from newsparse.dates.names import NAMES

    months, weekdays = NAMES.get(code, ("", ""))
    kind = w.THAI_MONTH if code == "th" else w.MONTH
    for number, forms in enumerate(months.split("|"), 1):
        for form in forms.split():
            if len(form) >= shortest and (not only or script(form[0]) == only):
                _add_month(words, form.split("_"), number, kind, shared=shared)
                if code == "he":
                    _add_month(words, ["ב" + form.replace("_", "")], number, kind, shared=shared)
                if code == "ckb":
                    _add_month(words, [form.replace("_", "") + "ي"], number, kind, shared=shared)
    for number, forms in enumerate(weekdays.split("|"), 1):
        for form in forms.split():
            if len(form) >= shortest and (not only or (script(form[0]) == only and (only != "Latn" or len(form) > 2))):
                _add_weekday(words, form.split("_"), number)


def add_press_names(words: Words, vocabulary: Vocabulary, *, shared: bool = False, only: str = "") -> None:
    """Add what a vocabulary knows of dates, in the script `only` if given."""

    def fits(parts: list[str]) -> bool:
        return bool(parts) and (not only or script(parts[0][0]) == only)

    kind = w.THAI_MONTH if vocabulary.code == "th" else w.MONTH
    for number, parts in _numbered(vocabulary.months):
        if fits(parts) and len("".join(parts)) > 1:
            _add_month(words, parts, number, kind, shared=shared)
    for number, parts in _numbered(vocabulary.weekdays):
        if fits(parts) and len("".join(parts)) > 1:
            _add_weekday(words, parts, number)
    for afternoon, text in ((False, vocabulary.am), (True, vocabulary.pm)):
        for line in text.splitlines():
            if fits(parts := pieces(line)):
                _add_mark(words, parts, afternoon)
    for line in vocabulary.zones.splitlines():
        name, _, meaning = line.partition("=")
        if fits(parts := pieces(name)) and len("".join(parts)) > 1:
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
                words.hints.update(tail[:1], parts, head[-1:])


def _equations(text: str) -> list[tuple[str, str, str]]:
    return [line.partition("=") for line in text.splitlines()]


def _numbered(text: str) -> list[tuple[int, list[str]]]:
    """`1 جانفي | كانون ثاني` as number and pieces; what the press writes with a digit inside is left out."""
    out = []
    for line in text.splitlines():
        number, _, forms = line.strip().partition(" ")
        if number.isdecimal():
            out += [(int(number), pieces(form)) for form in forms.split("|") if not any(c.isdecimal() for c in form)]
    return out


def _add_month(words: Words, parts: list[str], number: int, kind: str, *, shared: bool) -> None:
    name = words.add(kind, parts, hint=True)
    if words.kinds.get(name) == w.WEEKDAY:
        words.kinds[name] = w.EITHER
    known = words.months.get(name, ())
    if not known or (shared and number not in known):
        words.months[name] = (*known, number)


def _add_weekday(words: Words, parts: list[str], number: int) -> None:
    name = "".join(parts)
    if name in _SHORT and len(name) < 3:
        return
    words.add(w.WEEKDAY, parts)
    if words.kinds.get(name) == w.MONTH and name not in words.weekdays:
        words.kinds[name] = w.EITHER
    words.weekdays.setdefault(name, number)


def _add_mark(words: Words, parts: list[str], afternoon: bool) -> None:
    single = len("".join(parts)) == 1 and script(parts[0]) == "Arab"
    words.afternoon.setdefault(words.add(w.ARABIC_MARK if single else w.MARK, parts), afternoon)


def add_joins(words: Words, only: str | None) -> None:
    """The words that belong to all languages; of one script alone if `only` names it."""

    def fitting(text: str) -> list[list[str]]:
        found = [pieces(word.replace("_", " ")) for word in text.split()]
        return [parts for parts in found if parts and (only is None or script(parts[0][0]) == only)]

    for afternoon, text in ((False, joins.AM), (True, joins.PM)):
        for parts in fitting(text):
            _add_mark(words, parts, afternoon)
    for line in ABBREVIATIONS.strip().splitlines():
        names, _, meaning = line.partition("|")
        for parts in fitting(names):
            words.zones.setdefault(words.add(w.ZONE, parts), meaning.strip())
    for parts in fitting(UNSURE):
        words.zones.setdefault(words.add(w.ZONE, parts), "")
    for calendar, text in calendars.ERAS.items():
        for parts in fitting(text):
            words.eras.setdefault(words.add(w.ERA, parts), calendar)
    for calendar, text in calendars.MONTHS.items():
        for _, parts in _numbered(text):
            if only is None or script(parts[0][0]) == only:
                words.other_months.setdefault(words.add(w.OTHER_MONTH, parts, hint=True), calendar)
    for kind, text in _JOINS:
        for parts in fitting(text):
            words.add(kind, parts, hint=kind in (w.MONTH_WORD, w.MONTH_MARK))
