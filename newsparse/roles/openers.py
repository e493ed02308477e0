"""What opens a line and says what it is: a label with a colon or without, a promotion, a byline's word, a role before a name."""

from __future__ import annotations

import re
from functools import cache

from newsparse.languages.lexicon import TRIM, Lexicon
from newsparse.roles.names import can_sign, is_name, leading_name

BYLINE = 120
"""A longer line that begins with "By" is no byline."""

LABEL = 40
"""How far into a line a label's colon may stand."""

_OPINION_WORDS = 2
"""With more spaces behind the only word of a label for comments, what follows is an opinion's headline."""

_CALLS = "¡¿"
_BUTTONS = frozenset({"promo", "boilerplate", "comments", "related"})
"""What a call or a question can be, `¡Únete a nuestro canal!`; `¿Por qué …?` names no author."""

_BETWEEN = " -–—|:>»›·•►→➤➜"
"""What may part an opener from its value."""

_ENDS = TRIM + "?!؟？"
"""What may stand behind an opener that is a question or a call: `Already a subscriber? Log in`."""

_MARKS = frozenset(":：/|-–—")
"""What makes a word a label as a colon does."""

_BEHIND_GLUED = " /(|｜丨"
"""What may part such a label from its value; the last is a letter that is printed for a bar."""


def read_opener(text: str, key: str, lexicon: Lexicon, *, spaceless: bool) -> tuple[str, int]:
    """The kind of what opens a line, or an empty text, and where in `text` its value begins; `key` is the folded line."""
    colon = key.find(":", 1, LABEL)
    label = key[:colon].strip(TRIM) if colon > 0 else ""
    if label and (kind := lexicon.labels.get(label)):
        value = _after_colon(text)
        if _opens(kind, text, value, label, lexicon):
            return kind, value
    those = lexicon.by_first_word.get(key.split(" ", 1)[0].strip(TRIM))
    if those and key.lstrip(TRIM).startswith(those):
        return _longest(text, key, those, lexicon)
    if key and key[0] in _CALLS:
        marks = len(key) - len(key.lstrip(_CALLS))
        kind, value = read_opener(text[marks:], key[marks:], lexicon, spaceless=spaceless)
        return (kind, value + marks) if kind in _BUTTONS else ("", 0)
    if not key[:1].isalnum() and (mark := _mark().match(key)):
        return _marked(text, key[mark.end() :], lexicon)
    if (label or key.find(" - ", 1, LABEL) > 0) and (value := _behind_role(text, key, lexicon)):
        return "byline", value
    return _glued(text, key, lexicon) if spaceless else ("", 0)


def _after_colon(text: str) -> int:
    colon = min((at for c in ":：﹕︰" if (at := text.find(c)) >= 0), default=len(text) - 1)
    rest = text[colon + 1 :]
    return len(text) - len(rest.lstrip(" :"))


def _longest(text: str, key: str, those: tuple[str, ...], lexicon: Lexicon) -> tuple[str, int]:
    """The kind of the longest opener that `key` begins with, one of `those`, and where in `text` the rest starts."""
    if ".." in key:
        # Stops part an opener from its value as a space does: أقرأ أيضا..عاجل.
        text, key = _stops().sub(lambda match: " " * len(match[0]), text), _stops().sub(" ", key)
    start = key.lstrip(TRIM)
    counts = {opener.count(" ") + 1 for opener in those if start.startswith(opener)}
    words = key.split()
    for count in sorted(counts, reverse=True):
        kind = lexicon.openers.get(" ".join(words[:count]).strip(_ENDS))
        if kind == "byline" and len(text) > BYLINE and not ("@" in text and len(text) <= 2 * BYLINE):
            continue
        if not kind:
            continue
        pieces = text.split(None, count)
        value = len(text) - len(pieces[count].lstrip(_BETWEEN)) if len(pieces) > count else len(text)
        if _opens(kind, text, value, " ".join(words[:count]).strip(_ENDS), lexicon):
            return kind, value
    return "", 0


def _marked(text: str, key: str, lexicon: Lexicon) -> tuple[str, int]:
    """The kind of the label or opener behind a bullet, an arrow or a picture: `➡ Read also: …`, and where in `text` its value starts."""
    colon = key.find(":", 1, LABEL)
    label = key[:colon].strip(TRIM) if colon > 0 else ""
    if (kind := lexicon.labels.get(label)) and _opens(kind, text, value := _after_colon(text), label, lexicon):
        return kind, value
    those = lexicon.by_first_word.get(key.split(" ", 1)[0].strip(TRIM))
    if not those or not key.startswith(those):
        return "", 0
    mark = _mark().match(text)
    behind = mark.end() if mark else 0
    kind, value = _longest(text[behind:], key, those, lexicon)
    return kind, behind + value if kind else 0


@cache
def _mark() -> re.Pattern[str]:
    """A bullet, an arrow or a picture and a space: no letter, no dash before a speech, no bracket, no quote, no mark of a network."""
    return re.compile(r"""[^\w\s–—#@$€£%&+()\[\]{}"'«»“”„‘’‚-]+\s+""")


def _opens(kind: str, text: str, value: int, label: str, lexicon: Lexicon) -> bool:
    """Whether a label of this kind opens the line indeed: a byline's word is an ordinary one in many a headline, and one for comments
    marks an opinion, too: `Kommentar: Ohne Fest fehlt etwas`.
    """
    if kind == "comments":
        return " " in label or text.count(" ", value) < _OPINION_WORDS
    if kind != "byline":
        return True
    marked = text[:value].rstrip()[-1:] in _MARKS
    if not marked and label in lexicon.sections and text[value : value + 1].isupper():
        # A section's name opens an outlet's, too: `Haber Pusulası`.
        name = text[value : value + leading_name(text[value:], lexicon)]
        return is_name(name, lexicon, capitals=True, labelled=True)
    return can_sign(text[value:], f"{label}:" if marked else label, lexicon)


def _behind_role(text: str, key: str, lexicon: Lexicon) -> int:
    """Where the name begins that a reporter's role labels, `Reporter - Anna Holm`, `Staff writer: Anna Holm`; else 0."""
    for mark in (":", " - "):
        at = key.find(mark, 1, LABEL)
        if at > 0 and lexicon.whole.get(role := key[:at].strip(TRIM)) == "reporter" and role not in lexicon.agencies:
            rest = text[_after_colon(text) :] if mark == ":" else _dash().split(text, maxsplit=1)[-1]
            head = _dash().split(rest, maxsplit=1)[0]
            name = head[: leading_name(head, lexicon)]
            return len(text) - len(rest) if len(text) <= BYLINE and is_name(name, lexicon, capitals=True) else 0
    return 0


@cache
def _dash() -> re.Pattern[str]:
    return re.compile(r"\s[-–—―‐−]\s")


def _glued(text: str, key: str, lexicon: Lexicon) -> tuple[str, int]:
    """A label of two characters or more that opens a line of a script without spaces, up to a space or bracket, or what asks the
    reader for something, which ends anywhere.
    """
    promos = lexicon.spaceless_promos.get(key[:2])
    if promos and key.startswith(promos):
        return "promo", next(len(promo) for promo in promos if key.startswith(promo))
    for length in range(min(8, len(key)), 1, -1):
        kind = lexicon.labels.get(key[:length])
        if kind and key[length : length + 1] in _BEHIND_GLUED:
            return kind, len(text) - len(text[length:].lstrip(_BEHIND_GLUED))
    return "", 0


@cache
def _stops() -> re.Pattern[str]:
    """Two stops or more, or their one character, which folding makes three."""
    return re.compile(r"[.…]{2,}|…")
