"""Paths of sections on one line: `Home / News / Roads`, alone or in front of the headline."""

from __future__ import annotations

_ARROWS = (" » ", " > ", " › ")
_STEPS = (*_ARROWS, " / ", " | ")
_FEWEST_STEPS = 2
_STEP_WORDS = 3
"""A path of sections has two of these marks and more, and short names between them."""


def is_trail(text: str) -> bool:
    """Whether a line is a path of sections: `Home / News / Roads`, `You are here: Home » News » Roads`."""
    return any(_is_path(text.split(mark)) for mark in _STEPS if text.count(mark) >= _FEWEST_STEPS)


def _is_path(steps: list[str]) -> bool:
    """Whether all steps have short names; in front of the first a label may stand."""
    first, *others = steps
    return all(len(step.split()) <= _STEP_WORDS for step in (first.rpartition(": ")[2], *others))


def path_end(text: str) -> int:
    """Where the headline begins that stands behind a path of sections on one line: `News » Film » Weddings to look forward to`."""
    for mark in _ARROWS:
        if text.count(mark) >= _FEWEST_STEPS:
            *path, last = text.split(mark)
            if len(last.split()) > _STEP_WORDS and _is_path(path):
                return len(text) - len(last)
    return 0
