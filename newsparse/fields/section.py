"""The section the story was printed in."""

from __future__ import annotations

from newsparse.article import Role
from newsparse.fields.found import Finding, found
from newsparse.languages.lexicon import TRIM
from newsparse.roles.decoded import Decoded
from newsparse.text.fold import fold

_LONGEST = 60
_LINE = 200
_LABEL_WORDS = 3

_MENU = 3
"""So many lines above a section's name are a menu with it."""


def read_section(d: Decoded) -> list[Finding]:
    """A labelled section first, else the one that a byline or a date names, else the section's name nearest above the headline."""
    lines = d.lines(Role.SECTION, Role.BYLINE, Role.PUBLISHED)
    out = _labelled(d, lines) or _beside(d, lines) or _above(d, lines)
    return [e if n == 0 else e._replace(accepted=False) for n, e in enumerate(out)]


def _labelled(d: Decoded, lines: list[int]) -> list[Finding]:
    out = []
    for i in lines:
        for part in d.labelled(i):
            value = d.page.texts[i][part.start : part.end].strip(TRIM)
            if part.kind == "section" and value and len(value) <= _LONGEST:
                start = d.page.texts[i].index(value, part.start)
                out.append(_found(d, i, start, start + len(value), f"label {part.label}", 0.9))
    return out


def _beside(d: Decoded, lines: list[int]) -> list[Finding]:
    """Behind a small word after the author, `Por Inês Valadares em Cultura`; behind a bar and a label; before an archive's date."""
    out = []
    for i in lines:
        text = d.page.texts[i]
        if d.roles[i] is Role.SECTION or len(text) > _LINE:
            continue
        head, _, last = text.rpartition(" ")
        if fold(last) in d.lexicon.sections and fold(head.rpartition(" ")[2]) in d.lexicon.small_words:
            out.append(_found(d, i, len(text) - len(last), len(text), "section in the author's line", 0.7))
        before, comma, _ = text.partition(",")
        if comma and i < d.title and d.roles[i] is Role.PUBLISHED and fold(before) in d.lexicon.sections:
            out.append(_found(d, i, 0, len(before), "section before the date", 0.7))
        out += _behind_bars(d, i)
    return out


def _behind_bars(d: Decoded, i: int) -> list[Finding]:
    """The sections behind their labels without colons, `Section Sport`, in the pieces of line `i` between bars."""
    out = []
    text = d.page.texts[i]
    at = 0
    for piece in text.split("|"):
        keys = fold(piece).split()
        for count in range(1, min(_LABEL_WORDS + 1, len(keys))):
            if d.lexicon.labels.get(" ".join(keys[:count]).strip(TRIM)) != "section":
                continue
            words = piece.split()
            label, value = " ".join(words[:count]), " ".join(words[count:])
            if " ".join(keys[count:]) in d.lexicon.sections and value and value in text[at:]:
                start = text.index(value, at)
                out.append(_found(d, i, start, start + len(value), f"label {label}", 0.8))
        at += len(piece) + 1
    return out


def _above(d: Decoded, lines: list[int]) -> list[Finding]:
    """The name nearest above the headline; one name of a menu, its last one or with other lines before the headline, is none."""
    out = []
    for i in reversed(lines):
        if d.roles[i] is not Role.SECTION or d.cues.folded[i].strip(TRIM) not in d.lexicon.sections or i >= d.title:
            continue
        in_menu = i and d.cues.kinds[i - 1] in {"sections", "boilerplate"} and i + 1 < d.title
        if (in_menu and d.cues.kinds[i + 1] != "sections") or _ends_menu(d, i):
            break
        out.append(_found(d, i, 0, len(d.page.texts[i]), "a section's name above the headline", 0.7))
    return out


def _ends_menu(d: Decoded, i: int) -> bool:
    """Whether line `i` is printed as the lines straight above it, most of them sections' names, too, and nowhere else."""
    above = range(max(0, i - _MENU), i)
    alike = len(above) == _MENU and all(d.sizes[k] <= _LONGEST and d.page.gaps[k + 1] == d.page.gaps[i] for k in above)
    return alike and [d.cues.kinds[k] for k in above].count("sections") >= _MENU - 1 and not d.cues.repeated[i]


def _found(d: Decoded, i: int, start: int, end: int, cue: str, sure: float) -> Finding:
    begin = d.page.begins[i]
    return found(d.page, begin + start, begin + end, cue, sure)
