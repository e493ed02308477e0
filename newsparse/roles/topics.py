"""Keywords printed one a line or run together: behind a label such as `Topics`, or behind the body where they recur in it."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from itertools import takewhile

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

_MOST = 20
_LIST = 2
"""So many short lines behind a label of other stories are no headlines."""

_UNLABELLED = 3
"""So many short lines without any label can be keywords."""

_NEAR = 3
"""Within how many lines behind the body they begin."""

_TAIL = 20
"""Within how many lines behind the body keywords that run together stand."""

_LINE = 300
_FEWEST_TOGETHER = 5
"""A line with fewer words that run together may be a name or a button."""

_KNOWN = 2
"""So many of those that run on into each other recur in the story or are names of sections."""

_MOSTLY, _HALF = 5, 2
"""One word in so many need not recur in the story: fewer without a label above."""

_WORD = 3
"""A shorter word that recurs says nothing."""

_STEM = 5
"""So many letters of a word recur whatever its ending."""

_OPENING = 20_000
"""How much of a story is searched behind each of its labels."""

_CAPITALS = 9
"""So many characters in capitals alone are no abbreviation."""

_MOST_WITH_SECTIONS = 12
"""A longer list with many names of sections is a menu."""

_BUTTONS = frozenset({"boilerplate", "promo"})
_FREE = frozenset({Role.BOILERPLATE, Role.RELATED_HEADLINE, Role.SECTION, Role.SUBHEAD, Role.KEYWORDS, Role.BYLINE})
_SPOKEN = _FREE | {Role.PARAGRAPH}
_SENTENCE = ".!?…:;,。！？؟।"
_COMMAS = str.maketrans("،、，;؛", ",,,,,")
_MARKS = frozenset('.!?…:;,«»“”"()|/،؛؟。！？।')


def mark_topics(d: Decoded) -> None:
    """Give the role of keywords to the lines behind a label alone on its line, from the body's first line on.

    Behind a label of other stories, too, if the story speaks of one of them or no others are labelled. Where no label is, short lines
    straight behind the body are keywords if half of them recur in it, and so is a line of words that run together.
    """
    found = False
    story = _Story(d, len(d.page))
    for i, kind in enumerate(d.cues.kinds):
        if kind not in {"keywords", "related"} or i <= d.first:
            continue
        other = kind == "related" and found
        found |= kind == "keywords"
        if d.cues.values[i] < len(d.page.texts[i]):
            continue
        topics = _topics_from(d, i + 1, listed=kind == "keywords")
        if other and not any(d.cues.folded[k] in story.opening for k in topics):
            continue
        if kind == "related" and topics and not _is_told_of(d, topics, story):
            continue
        if len(topics) >= (1 if kind == "keywords" or _recurs(d, topics, story) else _LIST):
            found = True
            _mark(d, [i, *topics])
    if found or d.last < 0:
        return
    near = range(d.last + 1, min(d.last + 1 + _NEAR, len(d.page)))
    topics = _hashed(d, story) or _behind_body(d, story) or [i for i in near if _is_listed(d, i, story)][:1]
    if topics:
        _mark(d, topics)
        return
    if d.last == len(d.page) - 1 and d.first < d.last:
        _end_body(d)
        return
    for i in range(d.last + 1, min(d.last + 1 + _TAIL, len(d.page))):
        if _is_run_together(d, i, story):
            _mark(d, [i - 1, i] if d.cues.kinds[i - 1] == "related" else [i])
            return


def _end_body(d: Decoded) -> None:
    """Take the page's last line out of the body if it is keywords that run together."""
    i = d.last
    above = [j for j in d.lines(*PROSE) if j < i]
    if above and _is_run_together(d, i, _Story(d, i)):
        d.roles[i], d.last = Role.KEYWORDS, above[-1]


def _is_told_of(d: Decoded, lines: list[int], story: _Story) -> bool:
    """Whether the story has a word of the lines behind a label of other stories: buttons, outlets and sections stand there as well."""
    words = {word for i in lines for word in d.cues.folded[i].split() if len(word) >= _WORD}
    return any(word in story.opening for word in words - d.lexicon.small_words)


def _recurs(d: Decoded, lines: list[int], story: _Story) -> bool:
    """Whether a single line behind a label, `More about`, names in two words or more what the story speaks of."""
    return len(lines) == 1 and " " in (key := d.cues.folded[lines[0]]) and key in story.opening


class _Story:
    """The headline and the body up to a line as one text; folding it costs more than all else here, and few pages need it."""

    def __init__(self, d: Decoded, end: int) -> None:
        self._d = d
        self._end = end

    @cached_property
    def text(self) -> str:
        return "\n".join([self._d.page.texts[i] for i in self._d.lines(Role.HEADLINE, *PROSE) if i < self._end])

    @cached_property
    def folded(self) -> str:
        return fold(self.text)

    @cached_property
    def opening(self) -> str:
        """As much of it as is searched for each of many labels."""
        return self.folded[:_OPENING]


def _mark(d: Decoded, lines: Iterable[int]) -> None:
    for i in lines:
        d.roles[i] = Role.KEYWORDS


def _topics_from(d: Decoded, start: int, *, listed: bool = False) -> list[int]:
    """The lines from `start` on that are as short as keywords, up to a wider gap than between the first ones, or other capitals.

    `listed`: behind a label for keywords, where longer ones may stand among them.
    """
    out: list[int] = []
    for i in range(start, min(start + _MOST, len(d.page))):
        if not _is_topic(d, i, LONGEST_LISTED if listed else LONGEST) or (out and _begins_anew(d, out, i)):
            break
        out.append(i)
    while out and not _is_topic(d, out[-1], LONGEST):
        out.pop()
    return out


def _begins_anew(d: Decoded, lines: list[int], i: int) -> bool:
    """Whether line `i` looks like the label or the first line of something else than the list above it."""
    gaps = d.page.gaps
    if gaps[i] > max(gaps[lines[0]], 1 if len(lines) == 1 else gaps[lines[1]]):
        return True
    shouted = [text.isupper() for text in (d.page.texts[j] for j in lines)]
    text = d.page.texts[i]
    if text.isupper():
        return not any(shouted) and len(text) >= _CAPITALS
    return all(shouted) and len(lines) > 1 and text.upper() != text.lower()


def _hashed(d: Decoded, story: _Story) -> list[int]:
    """The first lines behind the body that are hashtags and nothing else, if half of them recur in the story."""
    behind = range(d.last + 1, min(d.last + 1 + _TAIL, len(d.page)))
    start = next((i for i in behind if _is_hashed(d, i)), len(d.page))
    lines = list(takewhile(lambda i: _is_hashed(d, i), range(start, len(d.page))))
    tags = [key for i in lines for tag in d.cues.folded[i].split("#") if (key := tag.replace("_", " ").strip())]
    return lines if tags and 2 * sum(tag in story.folded for tag in tags) >= len(tags) else []


def _is_hashed(d: Decoded, i: int) -> bool:
    text = d.page.texts[i]
    if text[0] != "#" or len(text) > _LINE or d.roles[i] not in _FREE:
        return False
    return all(len(tag) <= LONGEST and tag.count(" ") <= _MOST_WORDS for tag in text.split("#"))


def _behind_body(d: Decoded, story: _Story) -> list[int]:
    """The short lines straight behind the body, if enough of them recur in the story, or if they end the page below its source."""
    start = next((i for i in range(d.last + 1, len(d.page)) if d.cues.kinds[i] not in _BUTTONS), len(d.page))
    topics = _topics_from(d, start) if start - d.last <= _NEAR else []
    # A name that the story speaks of is not its author's.
    named = len(topics) == _LIST or [d.roles[i] for i in topics] == [Role.BYLINE]
    if named or len(topics) >= _UNLABELLED:
        recurring = sum(d.cues.folded[i] in story.folded for i in topics)
        known = recurring + sum(d.cues.kinds[i] == "sections" and d.cues.folded[i] not in story.folded for i in topics)
        sections = recurring > 0 and len(topics) <= _MOST_WITH_SECTIONS and 2 * known >= len(topics)
        if recurring == len(topics) or (len(topics) >= _UNLABELLED and (2 * recurring >= len(topics) or sections)):
            return topics
    source = len(d.page) - 1
    while source > d.last and _is_topic(d, source, LONGEST):
        source -= 1
    last = list(range(source + 1, len(d.page)))
    return last if d.last < source and d.cues.kinds[source] == "source" and len(last) >= _LIST else []


def _is_listed(d: Decoded, i: int, story: _Story) -> bool:
    """Whether line `i` has keywords with commas between them: the story speaks of each, has one as it is printed and half of all words."""
    text = d.page.texts[i]
    if d.roles[i] is not Role.BOILERPLATE or d.cues.kinds[i] or len(text) > LONG or text[-1] in _SENTENCE:
        return False
    pieces = [piece.strip() for piece in d.cues.folded[i].translate(_COMMAS).split(",")]
    words = [piece.split() for piece in pieces]
    if len(pieces) < _LIST or not 0 < min(map(len, words)) <= max(map(len, words)) <= _MOST_WORDS:
        return False
    if d.cues.dated[i] or d.cues.linked[i] or d.cues.credited[i] or not d.lexicon.agencies.isdisjoint(pieces):
        return False
    small = d.lexicon.small_words
    told = [
        [word[:_STEM] in story.folded for word in those if len(word) >= _WORD and word not in small] for those in words
    ]
    some = sum(map(len, told)) > _LIST and all(map(any, told)) and 2 * sum(map(sum, told)) >= sum(map(len, told))
    return some and any(piece in story.folded for piece in pieces)


def _is_run_together(d: Decoded, i: int, story: _Story) -> bool:
    """Whether line `i` has keywords without marks between them: they run on into each other, or nearly all words recur in the story."""
    text, key = d.page.texts[i], d.cues.folded[i]
    told = d.cues.dated[i] or d.cues.linked[i] or d.cues.credited[i] or d.cues.kinds[i] in _BUTTONS
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


def _is_topic(d: Decoded, i: int, longest: int) -> bool:
    """Whether a line is as short as a keyword, and nothing else that is known."""
    text = d.page.texts[i]
    return (
        len(text) > 1
        and d.sizes[i] <= longest
        and d.roles[i] in _FREE
        and d.cues.kinds[i] in {"", "sections"}
        and not (d.cues.linked[i] or d.cues.credited[i])
        and text[-1] not in _SENTENCE
        and text.count(" ") < (_MOST_WORDS if longest == LONGEST else _MOST_LISTED_WORDS)
        and not text[0].isdecimal()
        and not text.rstrip(")] ")[-1:].isdecimal()
        and not (any(map(str.isdecimal, text)) and d.dates(i))
    )
