"""Keywords printed one a line or run together: behind a label such as `Topics`, or behind the body where they recur in it."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import takewhile

from newsparse.article import PROSE, Role
from newsparse.roles.decoded import Decoded
from newsparse.roles.features import PROSE as PROSE_SIZE
from newsparse.roles.topic_lines import (
    BUTTONS,
    FEWEST,
    LONGEST,
    LONGEST_LISTED,
    SHORT_WORD,
    Story,
    is_hashed,
    is_listed,
    is_run_together,
    is_topic,
)

_MOST = 20

_UNLABELLED = 3
"""So many short lines without any label can be keywords."""

_HEADLINE_SPACES = 3
"""A keyword seldom has so many words that so many spaces part them."""

_NEAR = 3
"""Within how many lines behind the body they begin."""

_TAIL = 20
"""Within how many lines behind the body keywords that run together stand."""

_BULLETS = "•·▪*- "
"""What stands before each keyword of a list."""

_BARS = frozenset("|,،/")
"""What parts one keyword from the next, each on a line of its own."""

_CAPITALS = 9
"""So many characters in capitals alone are no abbreviation."""

_MOST_WITH_SECTIONS = 12
"""A longer list with many names of sections is a menu."""


def mark_topics(d: Decoded) -> None:
    """Give the role of keywords to the lines behind a label alone on its line, from the body's first line on.

    Behind a label of other stories, too, if the story speaks of one of them or no others are labelled. Where no label is, short lines
    straight behind the body are keywords if half of them recur in it, and so is a line of words that run together.
    """
    found = False
    story = Story(d, len(d.page))
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
        if kind == "related" and topics and (_are_headlines(d, topics) or not _is_told_of(d, topics, story)):
            continue
        if len(topics) >= (1 if kind == "keywords" or _recurs(d, topics, story) else FEWEST):
            found = True
            _mark(d, [i, *topics])
    if found or d.last < 0:
        return
    near = range(d.last + 1, min(d.last + 1 + _NEAR, len(d.page)))
    topics = _hashed(d, story) or _behind_body(d, story) or [i for i in near if is_listed(d, i, story)][:1]
    if topics:
        _mark(d, topics)
        return
    if d.last == len(d.page) - 1 and d.first < d.last:
        _end_body(d)
        return
    for i in range(d.last + 1, min(d.last + 1 + _TAIL, len(d.page))):
        if is_run_together(d, i, story):
            _mark(d, [i - 1, i] if d.cues.kinds[i - 1] == "related" else [i])
            return


def _end_body(d: Decoded) -> None:
    """Take the page's last line out of the body if it is keywords that run together."""
    i = d.last
    above = [j for j in d.lines(*PROSE) if j < i]
    if above and is_run_together(d, i, Story(d, i)):
        d.roles[i], d.last = Role.KEYWORDS, above[-1]


def _is_told_of(d: Decoded, lines: list[int], story: Story) -> bool:
    """Whether the story has a word of the lines behind a label of other stories: buttons, outlets and sections stand there as well."""
    words = {word for i in lines for word in d.cues.folded[i].split() if len(word) > SHORT_WORD}
    return any(word in story.opening for word in words - d.lexicon.small_words)


def _are_headlines(d: Decoded, lines: list[int]) -> bool:
    """Whether most lines behind a label of other stories have as many words as headlines have, or the first has a headline's colon."""
    long = sum(d.page.texts[i].count(" ") >= _HEADLINE_SPACES for i in lines)
    return 2 * long > len(lines) or ": " in d.page.texts[lines[0]]


def _recurs(d: Decoded, lines: list[int], story: Story) -> bool:
    """Whether a single line behind a label, `More about`, names in two words or more what the story speaks of."""
    return len(lines) == 1 and " " in (key := d.cues.folded[lines[0]]) and key in story.opening


def _mark(d: Decoded, lines: Iterable[int]) -> None:
    for i in lines:
        d.roles[i] = Role.KEYWORDS


def _topics_from(d: Decoded, start: int, *, listed: bool = False) -> list[int]:
    """The lines from `start` on that are as short as keywords, up to a wider gap than between the first ones, or other capitals.

    `listed`: behind a label for keywords, where longer ones may stand among them.
    """
    out: list[int] = []
    barred = False
    for i in range(start, min(start + _MOST, len(d.page))):
        if out and d.page.texts[i] in _BARS:
            barred = True
            continue
        if barred and d.page.texts[i - 1] not in _BARS:
            break
        if not is_topic(d, i, LONGEST_LISTED if listed else LONGEST, listed=listed):
            break
        if out and (_begins_anew(d, out, i) or (listed and _ends_list(d, out[-1], i))):
            break
        out.append(i)
    while out and not is_topic(d, out[-1], LONGEST):
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


def _ends_list(d: Decoded, above: int, i: int) -> bool:
    """Whether the line above line `i` is a whole list between commas, or line `i` an author with a role or a biography below."""
    text = d.page.texts[above]
    if ("," in text[:-1]) and "," not in d.page.texts[i]:
        return True
    below = d.page.texts[i + 1] if i + 1 < len(d.page) else ""
    return below != "" and (
        d.cues.kinds[i + 1] == "reporter" or (d.sizes[i + 1] >= PROSE_SIZE and d.page.texts[i] in below)
    )


def _hashed(d: Decoded, story: Story) -> list[int]:
    """The first lines behind the body that are hashtags and nothing else, if half of them recur in the story."""
    behind = range(d.last + 1, min(d.last + 1 + _TAIL, len(d.page)))
    start = next((i for i in behind if is_hashed(d, i)), len(d.page))
    lines = list(takewhile(lambda i: is_hashed(d, i), range(start, len(d.page))))
    tags = [key for i in lines for tag in d.cues.folded[i].split("#") if (key := tag.replace("_", " ").strip())]
    return lines if tags and 2 * sum(tag in story.folded for tag in tags) >= len(tags) else []


def _behind_body(d: Decoded, story: Story) -> list[int]:
    """The short lines straight behind the body, if enough of them recur in the story, or if they end the page below its source."""
    start = next((i for i in range(d.last + 1, len(d.page)) if d.cues.kinds[i] not in BUTTONS), len(d.page))
    topics = _topics_from(d, start) if start - d.last <= _NEAR else []
    marked = [i for i in topics if d.page.texts[i][0] in _BULLETS]
    topics = marked if len(marked) >= _UNLABELLED else topics
    # A name that the story speaks of is not its author's, and a lonely word in a script without spaces is looked for, too.
    spaceless = len(topics) == 1 and d.page.texts[topics[0]][0] >= "\u3040" and not d.cues.kinds[topics[0]]
    named = spaceless or len(topics) == FEWEST or [d.roles[i] for i in topics] == [Role.BYLINE]
    if named or len(topics) >= _UNLABELLED:
        told = [d.cues.folded[i].strip(_BULLETS) in story.folded for i in topics]
        recurring = sum(told)
        known = recurring + sum(d.cues.kinds[i] == "sections" and not told[n] for n, i in enumerate(topics))
        sections = recurring > 0 and len(topics) <= _MOST_WITH_SECTIONS and 2 * known >= len(topics)
        if recurring == len(topics) or (len(topics) >= _UNLABELLED and (2 * recurring >= len(topics) or sections)):
            return topics
    source = len(d.page) - 1
    while source > d.last and is_topic(d, source, LONGEST):
        source -= 1
    last = list(range(source + 1, len(d.page)))
    return last if d.last < source and d.cues.kinds[source] == "source" and len(last) >= FEWEST else []
