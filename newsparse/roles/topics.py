"""Keywords printed one a line behind a label: `Topics`, or `More about` where names and no headlines follow."""

from __future__ import annotations

from newsparse.article import PROSE, Role
from newsparse.roles.decoded import Decoded
from newsparse.text.fold import fold

LONGEST = 40
_MOST_WORDS = 5
_MOST = 20
_LIST = 2
"""So many short lines behind a label of other stories are no headlines."""

_UNLABELLED = 3
"""So many short lines without any label can be keywords."""

_NEAR = 3
"""Within how many lines behind the body they begin."""

_BUTTONS = frozenset({"boilerplate", "promo"})
_FREE = frozenset({Role.BOILERPLATE, Role.RELATED_HEADLINE, Role.SECTION, Role.SUBHEAD, Role.KEYWORDS})
_SENTENCE = ".!?…:;,。！？؟।"


def mark_topics(d: Decoded) -> None:
    """Give the role of keywords to the lines behind a label alone on its line, from the body's first line on.

    Where no label is, short lines straight behind the body are keywords if half of them recur in it.
    """
    found = False
    for i, kind in enumerate(d.cues.kinds):
        if kind not in {"keywords", "related"} or i <= d.first:
            continue
        found |= kind == "keywords"
        if d.cues.values[i] < len(d.page.texts[i]):
            continue
        topics = _topics_from(d, i + 1)
        if len(topics) >= (1 if kind == "keywords" else _LIST):
            found = True
            for j in (i, *topics):
                d.roles[j] = Role.KEYWORDS
    if not found and d.last >= 0:
        start = next((i for i in range(d.last + 1, len(d.page)) if d.cues.kinds[i] not in _BUTTONS), len(d.page))
        topics = _topics_from(d, start)
        if start - d.last <= _NEAR and len(topics) >= _UNLABELLED and 2 * _recurring(d, topics) >= len(topics):
            for j in topics:
                d.roles[j] = Role.KEYWORDS


def _topics_from(d: Decoded, start: int) -> list[int]:
    """The lines from `start` on that are as short as keywords."""
    end = min(start + _MOST, len(d.page))
    return list(range(start, next((i for i in range(start, end) if not _is_topic(d, i)), end)))


def _recurring(d: Decoded, lines: list[int]) -> int:
    """How many of the lines stand in the headline or the body, too."""
    story = fold("\n".join([d.page.texts[i] for i in d.lines(Role.HEADLINE, *PROSE)]))
    return sum(d.cues.folded[i] in story for i in lines)


def _is_topic(d: Decoded, i: int) -> bool:
    """Whether a line is as short as a keyword, and nothing else that is known."""
    text = d.page.texts[i]
    return (
        len(text) > 1
        and d.sizes[i] <= LONGEST
        and d.roles[i] in _FREE
        and d.cues.kinds[i] in {"", "sections"}
        and not (d.cues.linked[i] or d.cues.credited[i])
        and text[-1] not in _SENTENCE
        and text.count(" ") < _MOST_WORDS
        and not text[0].isdecimal()
        and not text.rstrip(")] ")[-1:].isdecimal()
    )
