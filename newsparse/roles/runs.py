"""Other stories' headlines behind the body that stand in a run, or alone as the page's last line: each looks like the one above it."""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.article import Role
from newsparse.roles.body import is_quoted_sentence
from newsparse.roles.decoded import Decoded
from newsparse.roles.features import STOPS
from newsparse.roles.seams import parted
from newsparse.text.lines import Page
from newsparse.text.script import has_words
from newsparse.text.stems import stems

SHORTEST, LONGEST = 25, 220
"""Lengths in Latin characters between which a line can be one of them."""

_LINK = 110
"""The longest that the body's last line is taken for one."""

_FEWEST = 5
"""So many words at least has each, where words are spaced."""

_ENDS = frozenset(".。।۔:：…,،;؛)]）」』|>")
_OPENS = frozenset("\"«“„‘'")

_RUN_SCORE, _WORST = 20, -100
"""What must speak for the likeliest line of a run without a label, and for each."""

_LABELLED = -250
"""What must speak for one behind their label that follows another."""

_ALONE, _ALIEN_ALONE = -100, -130
"""What must speak for the page's last line, straight behind the body; less if it stands as the paragraphs do and shares hardly a
word with the story.
"""

_WORDS = 7
_ALIEN = 0.2
_LAST = frozenset({"comments", "related"})


def drop_run(page: Page, kinds: Sequence[str], sizes: list[int], in_body: bytearray) -> None:
    """Take the body's last line out if it looks like the lines below it, which are headlines down to the page's end."""
    i, count = in_body.rfind(1), len(page)
    if i < 1 or sizes[i] > _LINK or not _is_shaped(page.texts[i], sizes[i]):
        return
    below = range(i + 1, count)
    several = len(below) > 1 or page.texts[i - 1][-1] in STOPS
    if below and several and all(not kinds[k] and _is_shaped(page.texts[k], sizes[k]) for k in below):
        in_body[i] = 0


def mark_runs(d: Decoded, scores: list[int]) -> None:
    """Give the headlines behind the body that stand in runs to other stories; `scores` say how much speaks for each line."""
    count = len(d.page)
    i = d.last + 1 if d.last >= 0 else count
    labelled = False
    while i < count and d.cues.kinds[i] != "comments":
        labelled |= d.cues.kinds[i] == "related"
        end = i
        while end < count and _is_free(d, end):
            end += 1
        if end > i and _are_headlines(d, i, end, scores, labelled=labelled):
            d.roles[i:end] = [Role.RELATED_HEADLINE] * (end - i)
        i = max(end, i + 1)


def _are_headlines(d: Decoded, start: int, end: int, scores: list[int], *, labelled: bool) -> bool:
    """Whether the lines from `start` to `end`, each with the form of a headline, are other stories'."""
    best, worst = max(scores[start:end]), min(scores[start:end])
    if labelled and d.roles[start - 1] is Role.RELATED_HEADLINE and d.page.gaps[start] == d.page.gaps[start - 1]:
        return worst > _LABELLED
    if end - start > 1:
        return best > _RUN_SCORE and worst > _WORST
    last = end == len(d.page) or d.cues.kinds[end] in _LAST
    words = d.cues.folded[start].split()
    if d.title < 0 or not last or start != d.last + 1 or len(words) < _WORDS or words[-1] in d.lexicon.small_words:
        return False
    alike = d.page.gaps[start] == d.page.gaps[start - 1]
    return best > _ALONE or (best > _ALIEN_ALONE and alike and _is_alien(d, start))


def _is_alien(d: Decoded, i: int) -> bool:
    """Whether line `i` shares hardly a word with the story's beginning."""
    words = stems(d.page.texts[i])
    return len(words & stems("\n".join(d.page.texts[max(d.title, 0) : d.first + 3]))) < _ALIEN * len(words)


def _is_free(d: Decoded, i: int) -> bool:
    told = d.cues.kinds[i] or d.cues.dated[i] or d.cues.linked[i] or d.cues.credited[i] or d.cues.repeated[i]
    return d.roles[i] is Role.BOILERPLATE and not told and _is_shaped(d.page.texts[i], d.sizes[i])


def _is_shaped(text: str, size: int) -> bool:
    """Whether a line has a headline's form: some words that no mark cuts off, nobody's speech, no menu."""
    if not SHORTEST <= size <= LONGEST or text[-1] in _ENDS or text[0].islower() or " | " in text:
        return False
    if text.count(" ") < _FEWEST - 1 and (" " in text or not has_words(text)):
        return False
    speech = text[0] in _OPENS and "," in text
    return not (speech or is_quoted_sentence(text) or ". " in text or parted(text, ""))
