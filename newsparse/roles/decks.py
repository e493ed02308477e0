"""Decks: the summary that stands between the headline and the story, in a sentence, two, or a few points."""

from __future__ import annotations

from newsparse.article import PROSE, Role
from newsparse.roles.dated_lines import tells_year
from newsparse.roles.decoded import Decoded
from newsparse.roles.features import FULL_STOPS
from newsparse.text.stems import stems

_SHORTEST, _LONGEST = 40, 400
"""Lengths in Latin characters of a deck's lines."""

_NEAR = 6
"""Within so many lines the story says a deck's sentence again."""

_REACH = 10
"""How many lines below the headline a deck can begin."""

_BELOW = 4
"""Within so many lines below a deck stands the date or the author that parts it from the story."""

_OPENING = 3
"""So many paragraphs tell what the story speaks of."""

_FEWEST, _SHARE = 2, 0.3
"""A deck shares so many words, and so large a part of its own, with the headline and the opening."""

_SAME = 0.75
"""What shares more of its words with the headline alone is the headline in other words."""

_POINTS = frozenset({"- ", "– ", "* ", "• ", "● ", "▪ ", "■ "})
_SPACES = 3
"""So many spaces has a button behind such a mark at most."""

_STOPS = ".!?。！？؟۔।…"
_HEAD = frozenset({Role.PUBLISHED, Role.UPDATED, Role.BYLINE})
_BESIDE = _HEAD | {Role.SOURCE, Role.SECTION, Role.DATELINE, Role.CAPTION}


def mark_decks(d: Decoded) -> None:
    """Give the deck's role to what sums the story up: straight under the headline above a date or an author; decoded as body, if what
    stands beside it proves that; taken for furniture, if it speaks of the story. Where nothing else is left, it is the story.
    """
    if d.title < 0:
        return
    if not _parted(d):
        _printed_again(d)
    if Role.DECK not in d.roles[d.title : d.first]:
        _summary(d)
    for i in range(d.title + 2, min(d.first, len(d.page))):
        if d.roles[i - 1] is not Role.DECK or d.roles[i] is not Role.BOILERPLATE:
            continue
        if (_may_be(d, i) and _speaks(d, i)) or _is_next_point(d, i):
            d.roles[i] = Role.DECK


def _is_next_point(d: Decoded, i: int) -> bool:
    """Whether line `i` opens with the mark of a list as the line above does, and says something."""
    mark = d.page.texts[i][:2]
    return (
        mark in _POINTS
        and d.page.texts[i - 1][:2] == mark
        and not d.cues.kinds[i]
        and d.page.texts[i].count(" ") > _SPACES
    )


def _parted(d: Decoded) -> bool:
    """Whether the line straight under the headline, or the body's first line, has a date or an author below it; it is marked then."""
    for i in dict.fromkeys((d.title + 1, d.first)):
        if i >= len(d.page) or i <= d.title or not _may_be(d, i):
            continue
        dated = _is_dated_below(d, i)
        if i > d.title + 1 and not (dated and _follows_head(d, i) and _speaks(d, i)):
            continue
        if (dated or _pictured(d, i)) and _leave(d, i):
            return True
    return False


def _is_dated_below(d: Decoded, i: int) -> bool:
    """Whether the next line below that is neither furniture nor a caption is a date or an author."""
    near = (d.roles[k] for k in range(i + 1, min(i + 1 + _BELOW, len(d.page))))
    return next((role in _HEAD for role in near if role not in {Role.BOILERPLATE, Role.CAPTION}), False)


def _pictured(d: Decoded, i: int) -> bool:
    """Whether line `i`, straight under the headline, speaks of the story and has its picture's caption right below it."""
    return i == d.title + 1 < len(d.page) - 1 and d.roles[i + 1] is Role.CAPTION and _speaks(d, i)


def _follows_head(d: Decoded, i: int) -> bool:
    """Whether nothing but dates, names, pictures and buttons stands between the headline and line `i`."""
    return all(d.roles[k] in _BESIDE or not _is_text(d, k) for k in range(d.title + 1, i))


def _printed_again(d: Decoded) -> None:
    """Mark the body's first line if a later paragraph begins with it."""
    i = d.first
    if not d.title < i <= min(d.title + _REACH, d.last) or not _may_be(d, i):
        return
    text = d.page.texts[i].rstrip(_STOPS)
    if any(d.roles[k] in PROSE and d.page.texts[k].startswith(text) for k in range(i + 1, min(i + _NEAR, d.last + 1))):
        _leave(d, i)


def _leave(d: Decoded, i: int) -> bool:
    """Mark line `i`, and let the body begin behind it, unless nothing is left of the body then."""
    if i >= d.first:
        rest = next((k for k in range(i + 1, len(d.page)) if d.roles[k] in PROSE), -1)
        if rest < 0:
            return False
        d.first = rest
    d.roles[i] = Role.DECK
    return True


def _summary(d: Decoded) -> None:
    """Mark the first line of text between the headline and the body if it speaks of the story."""
    for i in range(d.title + 1, min(d.first, d.title + 1 + _REACH, len(d.page))):
        if d.roles[i] in _BESIDE or (d.cues.dated[i] and not (_may_be(d, i) and _speaks(d, i))):
            continue
        if _is_text(d, i):
            if d.roles[i] is Role.BOILERPLATE and d.first < len(d.page) and _may_be(d, i) and _speaks(d, i):
                signed = not _HEAD.isdisjoint(d.roles[d.title : i]) and Role.BYLINE not in d.roles[i : d.first]
                d.roles[i] = Role.PARAGRAPH if signed and d.page.texts[i][-1] in FULL_STOPS else Role.DECK
                d.first = i if d.roles[i] is Role.PARAGRAPH else d.first
            return


def _is_text(d: Decoded, i: int) -> bool:
    """Whether line `i` is no button, no label and not the headline once more."""
    return d.sizes[i] >= _SHORTEST and not d.cues.kinds[i] and d.cues.folded[i] != d.cues.folded[d.title]


def _may_be(d: Decoded, i: int) -> bool:
    """Whether nothing in line `i` says that it is no deck."""
    told = d.cues.kinds[i] or d.cues.credited[i] or (d.cues.dated[i] and not tells_year(d, i))
    if d.cues.folded[i] == d.cues.folded[d.title]:
        return False
    return not told and d.sizes[i] >= _SHORTEST and d.roles[i] in {Role.PARAGRAPH, Role.BOILERPLATE, Role.QUOTE}


def _speaks(d: Decoded, i: int) -> bool:
    """Whether line `i` speaks of the same as the headline and the body's opening, and is not the headline in other words."""
    if d.cues.linked[i] or d.cues.repeated[i] or d.sizes[i] > _LONGEST:
        return False
    own, title = stems(d.page.texts[i]), stems(d.page.texts[d.title])
    if len(own & title) > _SAME * len(own) and d.page.texts[i][-1] not in FULL_STOPS:
        return False
    opening = [d.page.texts[k] for k in range(d.first, d.last + 1) if d.roles[k] in PROSE][:_OPENING]
    shared = own & (title | stems("\n".join(opening)))
    return len(shared) >= max(_FEWEST, _SHARE * len(own))
