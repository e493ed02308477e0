"""Which line is the headline in the end: no date or byline, without what is glued to it, below the body if none is above."""

from __future__ import annotations

from newsparse.article import PROSE, Role
from newsparse.roles.choice import CONFIDENCE, LIKELY
from newsparse.roles.decoded import Decoded
from newsparse.roles.features import FULL_STOPS, STOPS
from newsparse.roles.headline import SHORTEST
from newsparse.roles.names import is_name
from newsparse.roles.photo_credits import is_captioned
from newsparse.roles.small_print import SHORT, SIZE, other_role
from newsparse.roles.teasers import is_teaser, line_above, mark_teaser, text_below
from newsparse.text.fold import fold
from newsparse.text.stems import stems

_BESIDE = 4
"""How many lines may lie between a headline and the line that it is glued into."""

_TAIL = 15
"""Fewer characters at a line's end that are also a line of their own may be chance."""

_APART = "-|/·•»>(["
"""Behind one of these stands the site's name."""

_RIVAL = 3
"""A line is hardly less likely that has a third of the headline's chance."""

_OUTLET_WORDS = 4
"""A longer line with an outlet's word in it says more than the outlet's name."""

_FOOT = 4
"""How many lines behind the body a headline printed last can stand: its source, its date."""

_SHORTEST_BELOW = 2 * SHORTEST
"""A shorter line behind the body is a tag."""

_FEWEST = 3
"""Fewer words that a line shares with the body say little."""

_ABOVE_NAME = 0.3
"""How sure a headline is that an author below it tells."""

_UNLIKELY = 0.5
"""A headline less likely than this can be a subhead of a story that begins above it."""

_PROSE = 100
"""A sentence as long is a paragraph."""

_BELOW = 0.5
"""How sure a headline below the body is."""


def settle_headline(d: Decoded, in_body: bytearray) -> None:
    """Take the headline's role from a line that is a date, a dateline, a byline or another story's, and give it to the likeliest
    other candidate; `in_body` marks the lines decoded as body.
    """
    another = Role.RELATED_HEADLINE
    left = {i: p for i, p in d.titles.items() if d.roles[i] is not another or i == d.title}
    teasers: list[int] = []
    while d.title >= 0:
        role = another if d.roles[d.title] is another else other_role(d, d.title)
        if not role and _is_outlet_above(d, d.title, left):
            role = Role.BOILERPLATE
        if not role and is_captioned(d, d.title):
            role = Role.CAPTION
        if not role and is_teaser(d, d.title):
            below = text_below(d, d.title)
            role = Role.PARAGRAPH if in_body[d.title] and below < 0 else Role.BOILERPLATE
            teasers.append(d.title)
            left = {i: p for i, p in left.items() if i != below and not d.cues.credited[i]}
        if not role and _is_behind_prose(d):
            role = Role.SUBHEAD
            d.first, left = (1 if d.roles[0] is Role.BYLINE else 0), {}
            d.roles[d.first : d.title] = [Role.PARAGRAPH] * (d.title - d.first)
        if not role:
            break
        d.roles[d.title] = role
        if role is Role.PARAGRAPH:
            d.first, d.last = min(d.first, d.title), max(d.last, d.title)
        left.pop(d.title, None)
        rest = 1 - sum(p for i, p in d.titles.items() if i not in left)
        best = max(left, key=left.__getitem__, default=-1)
        d.title = best if best >= 0 and left[best] >= CONFIDENCE * rest and left[best] > 0 else -1
        if d.title >= 0:
            d.roles[d.title] = Role.HEADLINE
            _begin_behind(d)
    if d.title < 0:
        for i in (*teasers, *(k for k in line_above(d) if is_teaser(d, k))):
            mark_teaser(d, i)
    _whole(d)
    _without_path(d)


def _is_outlet_above(d: Decoded, i: int, left: dict[int, float]) -> bool:
    """Whether line `i` is the outlet's own name above a likely headline: a word of it says so, and another line of the page has it, too."""
    words = d.cues.folded[i].split()
    if not 1 < len(words) <= _OUTLET_WORDS or d.lexicon.outlet_words.isdisjoint((words[0], words[-1])):
        return False
    name = " ".join(words)
    below = any(k > i and p >= LIKELY and d.sizes[k] > d.sizes[i] for k, p in left.items())
    return below and any(name in key and len(key) > len(name) for key in d.cues.folded)


def _is_behind_prose(d: Decoded) -> bool:
    """Whether an unlikely headline has nothing but whole sentences above it, or a reporter's name above those: then the page begins in a
    story, and it is a subhead.
    """
    start = 1 if d.roles[0] is Role.BYLINE else 0
    if d.title <= start or d.titles[d.title] > _UNLIKELY:
        return False
    return all(
        d.sizes[i] >= _PROSE and d.page.texts[i][-1] in FULL_STOPS and not d.cues.kinds[i] and not d.cues.credited[i]
        for i in range(start, d.title)
    )


def _whole(d: Decoded) -> None:
    """Move the role to a likely line that begins with the headline's and goes on: what was taken is a tag, or a path's last step; or to
    one that is hardly less likely and has it among its words, where it is a picture's text, printed twice in a row.
    """
    if d.title < 0:
        return
    key = d.cues.folded[d.title]
    likely = [i for i, p in d.titles.items() if p >= LIKELY and (d.roles[i] is Role.BOILERPLATE or i == d.title + 1)]
    rests = {i: d.cues.folded[i][len(key) :].lstrip() for i in likely if d.cues.folded[i].startswith(key)}
    longer = [i for i, rest in rests.items() if rest and rest[0] not in _APART]
    beside = d.cues.folded[max(0, d.title - 1) : d.title + 2] if d.cues.repeated[d.title] and not longer else []
    if beside.count(key) > 1:
        longer = [i for i in likely if f" {key} " in d.cues.folded[i] and _RIVAL * d.titles[i] >= d.titles[d.title]]
    if longer:
        _move(d, max(longer, key=d.titles.__getitem__))


def _without_path(d: Decoded) -> None:
    """Move the role to the line that the headline's ends in, or has a site's name behind: a path of sections or a kicker is glued to the
    headline in the longer one.
    """
    if d.title < 0:
        return
    whole = fold(d.page.texts[d.title])
    tails = [
        i
        for i in range(max(0, d.title - _BESIDE), min(len(d.page), d.title + _BESIDE + 1))
        if _TAIL <= len(key := d.cues.folded[i]) < len(whole) and 2 * len(key) > len(whole) and _is_end(whole, key)
    ]
    if tails:
        _move(d, min(tails, key=lambda i: abs(d.first - i)))


def _is_end(whole: str, key: str) -> bool:
    """Whether a text ends in another, or in that and a mark with a site's name, and something stands in front."""
    at = whole.rfind(key)
    return at > 0 and whole[at + len(key) :].lstrip()[:1] in _APART


def _move(d: Decoded, best: int) -> None:
    d.roles[d.title], d.roles[best] = Role.BOILERPLATE, Role.HEADLINE
    d.titles[best] = d.titles[d.title]
    d.title = best
    _begin_behind(d)


def _begin_behind(d: Decoded) -> None:
    """Let the body begin behind the headline, and without lines above it that end in the midst of a sentence: tickers are such."""
    unfinished = [i for i in range(d.first, d.title) if d.roles[i] in PROSE and d.page.texts[i][-1].isalpha()]
    for i in unfinished:
        d.roles[i] = Role.BOILERPLATE
    if d.first in {d.title, *unfinished}:
        d.first = next((i for i in range(d.first + 1, len(d.page)) if d.roles[i] is Role.PARAGRAPH), len(d.page))


def find_headline_above_name(d: Decoded) -> None:
    """Where no headline is found, take the short line above the author, whose name alone or behind a label parts it from the body.

    The headline of a column shares few words with what it is above.
    """
    if d.title >= 0 or not 1 < d.first < len(d.page):
        return
    i = d.first - 1
    if not _names_author(d, i):
        return
    while i > 0 and _names_author(d, i):
        i -= 1
    text, cues = d.page.texts[i], d.cues
    told = cues.kinds[i] or cues.dated[i] or cues.linked[i] or cues.credited[i] or cues.repeated[i]
    if told or d.roles[i] is not Role.BOILERPLATE or not SHORTEST <= d.sizes[i] <= SIZE or text[-1] in ".:،,":
        return
    words, furniture = cues.folded[i].split(), (d.lexicon.sections, d.lexicon.outlet_words, d.lexicon.whole)
    menu = any(word in those for word in words for those in furniture)
    if len(words) >= _FEWEST and not menu and not is_name(text, d.lexicon):
        d.title, d.roles[i] = i, Role.HEADLINE
        d.titles[i] = d.confidences[i] = _ABOVE_NAME


def _names_author(d: Decoded, i: int) -> bool:
    text = d.page.texts[i]
    if d.cues.kinds[i] == "byline":
        return d.sizes[i] <= SHORT
    return not d.cues.kinds[i] and d.sizes[i] <= SHORT and is_name(text.strip(), d.lexicon)


def find_headline_below(d: Decoded) -> None:
    """Where no headline is above the body, take the page's last line if it is one by its form and by the words it shares with the body.

    `Decoded.title` is left alone: dates and names are looked for above the body all the same.
    """
    i = len(d.page) - 1
    if d.title >= 0 or d.last < 0 or not 0 < i - d.last <= _FOOT:
        return
    text, cues = d.page.texts[i], d.cues
    told = cues.kinds[i] or cues.dated[i] or cues.linked[i] or cues.credited[i] or d.roles[i] is Role.KEYWORDS
    if told or not _SHORTEST_BELOW <= d.sizes[i] <= SIZE or text[-1] in STOPS:
        return
    own = stems(text)
    story = stems("\n".join(d.page.texts[d.first : d.first + 3]))
    if len(own) >= _FEWEST and 2 * len(own & story) > len(own):
        d.roles[i] = Role.HEADLINE
        d.titles[i] = d.confidences[i] = _BELOW
