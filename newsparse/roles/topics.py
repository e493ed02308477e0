"""Keywords printed one a line behind a label: `Topics`, or `More about` where names and no headlines follow."""

from __future__ import annotations

from newsparse.article import Role
from newsparse.roles.decoded import Decoded

LONGEST = 40
_MOST_WORDS = 5
_MOST = 20
_LIST = 2
"""So many short lines behind a label of other stories are no headlines."""

_FREE = frozenset({Role.BOILERPLATE, Role.RELATED_HEADLINE, Role.SECTION, Role.SUBHEAD, Role.KEYWORDS})
_SENTENCE = ".!?…:;,。！？؟।"


def mark_topics(d: Decoded) -> None:
    """Give the role of keywords to the lines behind a label alone on its line, from the body's first line on."""
    for i, kind in enumerate(d.cues.kinds):
        if kind not in {"keywords", "related"} or i <= d.first or d.cues.values[i] < len(d.page.texts[i]):
            continue
        topics = []
        for j in range(i + 1, min(i + 1 + _MOST, len(d.page))):
            if not _is_topic(d, j):
                break
            topics.append(j)
        if len(topics) >= (1 if kind == "keywords" else _LIST):
            for j in (i, *topics):
                d.roles[j] = Role.KEYWORDS


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
        and not text[0].isdecimal() | text[-1].isdecimal()
    )
