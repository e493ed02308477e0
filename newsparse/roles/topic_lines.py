"""Whether a line is keywords: a short one, hashtags, several with commas between or run together, by what recurs in the story."""

from __future__ import annotations

from functools import cached_property

from newsparse.article import PROSE, Role
from newsparse.roles.cues import LONG
from newsparse.roles.decoded import Decoded
from newsparse.roles.seams import parted
from newsparse.text.fold import fold

LONGEST = 40
_MOST_WORDS = 5
LONGEST_LISTED = 60
_MOST_LISTED_WORDS = 7
"""How long a keyword can be that other, shorter ones follow in a labelled list."""

FEWEST = 2
"""So many short lines behind a label of other stories, or pieces of one line, are a list."""

_LINE = 300
_FEWEST_TOGETHER = 5
"""A line with fewer words that run together may be a name or a button."""

_KNOWN = 2
"""So many of those that run on into each other recur in the story or are names of sections."""

_MOSTLY, _HALF = 5, 2
"""One word in so many need not recur in the story: fewer without a label above."""

SHORT_WORD = 3
"""A shorter word that recurs says nothing."""

_STEM = 5
"""So many letters of a word recur whatever its ending."""

_OPENING = 20_000
"""How much of a story is searched behind each of its labels."""

BUTTONS = frozenset({"boilerplate", "promo"})
_FREE = frozenset({Role.BOILERPLATE, Role.RELATED_HEADLINE, Role.SECTION, Role.SUBHEAD, Role.KEYWORDS, Role.BYLINE})
_SPOKEN = _FREE | {Role.PARAGRAPH}
_SENTENCE = ".!?…:;,。！？؟।"
_COMMAS = str.maketrans("،、，;؛", ",,,,,")
_MARKS = frozenset('.!?…:;,«»“”"()|/،؛؟。！？।')


class Story:
    """The headline and the body up to a line as one text; folding it costs more than all else here, and few pages need it."""

    def __init__(self, d: Decoded, end: int) -> None:
        self._d = d
        self._end = end

    @cached_property
    def text(self) -> str:
        """As it is printed."""
        return "\n".join([self._d.page.texts[i] for i in self._d.lines(Role.HEADLINE, *PROSE) if i < self._end])

    @cached_property
    def folded(self) -> str:
        """The key that its words are looked up in."""
        return fold(self.text)

    @cached_property
    def opening(self) -> str:
        """As much of it as is searched for each of many labels."""
        return self.folded[:_OPENING]


def is_hashed(d: Decoded, i: int) -> bool:
    """Whether a line is hashtags and nothing else."""
    text = d.page.texts[i]
    if text[0] != "#" or len(text) > _LINE or d.roles[i] not in _FREE:
        return False
    return all(len(tag) <= LONGEST and tag.count(" ") <= _MOST_WORDS for tag in text.split("#"))


def is_listed(d: Decoded, i: int, story: Story) -> bool:
    """Whether line `i` has keywords with commas between them: the story speaks of each, has one as it is printed and half of all words."""
    text = d.page.texts[i]
    if d.roles[i] is not Role.BOILERPLATE or d.cues.kinds[i] or len(text) > LONG or text[-1] in _SENTENCE:
        return False
    pieces = [piece.strip() for piece in d.cues.folded[i].translate(_COMMAS).split(",")]
    words = [piece.split() for piece in pieces]
    if len(pieces) < FEWEST or not 0 < min(map(len, words)) <= max(map(len, words)) <= _MOST_WORDS:
        return False
    if d.cues.dated[i] or d.cues.linked[i] or d.cues.credited[i] or not d.lexicon.agencies.isdisjoint(pieces):
        return False
    small = d.lexicon.small_words
    told = [
        [word[:_STEM] in story.folded for word in those if len(word) >= SHORT_WORD and word not in small]
        for those in words
    ]
    some = sum(map(len, told)) > FEWEST and all(map(any, told)) and 2 * sum(map(sum, told)) >= sum(map(len, told))
    return some and any(piece in story.folded for piece in pieces)


def is_run_together(d: Decoded, i: int, story: Story) -> bool:
    """Whether line `i` has keywords without marks between them: they run on into each other, or nearly all words recur in the story."""
    text, key = d.page.texts[i], d.cues.folded[i]
    told = d.cues.dated[i] or d.cues.linked[i] or d.cues.credited[i] or d.cues.kinds[i] in BUTTONS
    if told or d.roles[i] not in _SPOKEN or len(text) > _LINE or not _MARKS.isdisjoint(text):
        return False
    words = key.split()
    if not d.lexicon.small_words.isdisjoint(words):
        return False
    labelled = d.cues.kinds[i - 1] in {"related", "keywords"}
    keys = [fold(text[start:end]) for start, end in parted(text, story.text)] if parted(text, "") else []
    if keys:
        known = sum(key in story.folded or key in d.lexicon.sections for key in keys)
        return (labelled or known >= _KNOWN) and not any(key in d.lexicon.whole for key in keys)
    if len(words) < _FEWEST_TOGETHER or text.isupper() or any(word[0].islower() for word in text.split()):
        return False
    missing = sum(word not in story.folded for word in words)
    return (_HALF if labelled else _MOSTLY) * missing <= len(words) and key not in story.folded


def is_topic(d: Decoded, i: int, longest: int, *, listed: bool = False) -> bool:
    """Whether a line is as short as a keyword, and nothing else that is known; `listed`: a comma may lead to the next one."""
    text = d.page.texts[i]
    return (
        len(text) > 1
        and d.sizes[i] <= longest
        and d.roles[i] in _FREE
        and d.cues.kinds[i] in {"", "sections"}
        and not (d.cues.linked[i] or d.cues.credited[i])
        and (text[-1] not in _SENTENCE or (listed and text[-1] == ","))
        and text.count(" ") < (_MOST_WORDS if longest == LONGEST else _MOST_LISTED_WORDS)
        and not text[0].isdecimal()
        and not text.rstrip(")]% ")[-1:].isdecimal()
        and not (any(map(str.isdecimal, text)) and d.dates(i))
    )
