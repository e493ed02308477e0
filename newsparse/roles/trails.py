"""Paths of sections on one line: `Home / News / Roads`, alone or in front of the headline."""

from __future__ import annotations

from newsparse.languages.lexicon import Lexicon
from newsparse.text.fold import fold

_ARROWS = (" » ", " > ", " › ")
_STEPS = (*_ARROWS, " / ", " | ")
_FEWEST_STEPS = 2
_STEP_WORDS = 3
"""A path of sections has two of these marks and more, and short names between them."""


def is_trail(text: str) -> bool:
    """Whether a line is a path of sections: `Home / News / Roads`, `You are here: Home » News » Roads`."""
    return any(_is_path(text.split(mark)) for mark in _STEPS if text.count(mark) >= _FEWEST_STEPS)


def names_sections(text: str, lexicon: Lexicon) -> bool:
    """Whether a line is two sections with a mark between, the wider one first: `Sport / Football`."""
    for mark in _STEPS:
        first, step, last = text.partition(mark)
        if step:
            return {lexicon.whole.get(fold(first)), lexicon.whole.get(fold(last))} == {"sections"}
    return False


def _is_path(steps: list[str]) -> bool:
    """Whether all steps have short names; in front of the first a label may stand."""
    first, *others = steps
    return all(len(step.split()) <= _STEP_WORDS for step in (first.rpartition(": ")[2], *others))


def path_end(text: str, lexicon: Lexicon) -> int:
    """Where the headline begins that stands behind a path of sections on one line: `News » Film » Weddings to look forward to`.

    Slashes stand in headlines as well, and so do bars: there the first step must be the front page's, before a bar also a section's.
    """
    for mark in _STEPS:
        if text.count(mark) < _FEWEST_STEPS:
            continue
        *path, last = text.split(mark)
        first = lexicon.whole.get(fold(path[0]))
        known = mark in _ARROWS or first == "boilerplate" or (first == "sections" and mark == " | ")
        if known and len(last.split()) > _STEP_WORDS and _is_path(path):
            return len(text) - len(last)
    return 0
