"""Prose that stands far from the story and shares few words with it: another story's, a notice about cookies, comments."""

from __future__ import annotations

from newsparse.roles.cues import Cues
from newsparse.text.lines import Page
from newsparse.text.stems import stems

_FAR = 8
"""So many lines without prose part one piece of the body from the next."""

_FRAME = 30
"""No list of other stories within the body has more lines."""

_ALIEN, _STRANGE = 0.2, 0.3
"""A piece that shares a smaller part of its words with the story is none of it; or, if it is tiny, may share a little more."""

_SMALL, _TINY = 0.3, 0.1
"""The size of a piece, as a part of the story's. Above the story only small ones are left out: its opening is told in other words."""


def drop_strays(page: Page, cues: Cues, sizes: list[int], in_body: bytearray) -> None:
    """Take from the lines decoded as body, `in_body`, those of pieces that are not the story's; the largest piece is."""
    pieces = _pieces(cues, in_body)
    if len(pieces) < 2:
        return
    lengths = [sum([sizes[i] for i in piece]) for piece in pieces]
    whole = max(lengths)
    largest = lengths.index(whole)
    story = _words(page, pieces[largest])
    for n, (piece, length) in enumerate(zip(pieces, lengths, strict=True)):
        if n == largest:
            continue
        words = _words(page, piece)
        shared = len(words & story) / (len(words) or 1)
        alien = shared < _ALIEN and (n > largest or length < _SMALL * whole)
        if alien or (shared < _STRANGE and length < _TINY * whole):
            for i in piece:
                in_body[i] = 0


def _pieces(cues: Cues, in_body: bytearray) -> list[list[int]]:
    pieces: list[list[int]] = []
    for i in [i for i, flag in enumerate(in_body) if flag]:
        if pieces and (i - pieces[-1][-1] <= _FAR or _is_framed(cues, pieces[-1][-1], i)):
            pieces[-1].append(i)
        else:
            pieces.append([i])
    return pieces


def _is_framed(cues: Cues, last: int, i: int) -> bool:
    """Whether a list of other stories stands between two lines that say where it begins and ends, for those who listen to the page:
    `Skip Most read and continue reading`, `Most read`, …, `End of Most read`.
    """
    for label in range(last + 2, i - 1) if i - last <= _FRAME else ():
        key = cues.folded[label]
        if cues.kinds[label] == "related" and key in cues.folded[label - 1]:
            return any(key in other for other in cues.folded[label + 1 : i])
    return False


def _words(page: Page, piece: list[int]) -> set[str]:
    return stems("\n".join([page.texts[i] for i in piece]))
