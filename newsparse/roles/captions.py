"""Pictures' captions that read like the story's sentences: a credit ends them, or stands below."""

from __future__ import annotations

import re
from functools import cache

from newsparse.article import PROSE, Role
from newsparse.languages.lexicon import TRIM
from newsparse.roles.cues import credited
from newsparse.roles.decoded import Decoded
from newsparse.text.fold import fold, fold_all

CAPTION_SIZE = 300
"""A caption is no longer, in Latin characters, if only what stands beside it tells it."""

SENTENCE = 27
"""A shorter line with a full stop is an abbreviation or a button."""

_LONGEST = 600
"""A longer line that ends in a credit is a paragraph with a caption glued to it."""

_TAIL = 45
"""How much of a line's end is looked at for a credit."""

_STOPS = '.!?。！？؟۔।"”’»“'
"""A line that ends in one of these does not end in a credit, unless a colon stands there, too."""

_CREDIT = 80
"""How long a line with a credit alone is at most."""

_SMALL = 3
"""So many letters have the small words among names: `for`, `via`."""


def mark_captions(d: Decoded) -> None:
    """Captions among the body's lines: what ends in a credit or has one below, or ends in names in brackets behind the last sentence.

    Where nothing else is left, a picture's caption is the story.
    """
    paragraphs = d.lines(Role.PARAGRAPH)
    lines = [i for i in paragraphs if d.sizes[i] <= _LONGEST]
    tails = {i: tail for i in lines if (tail := d.page.texts[i][-_TAIL:])[-1] not in _STOPS or ":" in tail}
    ends = dict(zip(tails, credited(fold_all([*tails.values()]), d.lexicon), strict=True))
    found = [
        i for i in lines if ends.get(i) or (i < d.last and (_ends_in_names(d.page.texts[i]) or _has_credit_below(d, i)))
    ]
    if len(found) == len(paragraphs):
        return
    for i in found:
        d.roles[i] = Role.CAPTION
    if d.first < len(d.page) and d.roles[d.first] is Role.CAPTION:
        d.first = next(iter(d.lines(Role.PARAGRAPH)), len(d.page))


def is_captioned(d: Decoded, i: int) -> bool:
    """Whether a line ends in its picture's credit, or in the place and day behind a sign that Japanese captions have."""
    text = d.page.texts[i]
    tail = text[max(len(text) - _TAIL, len(text) // 3) :]
    if d.cues.credited[i] and (tail[-1] not in _STOPS or ":" in tail) and credited(fold_all([tail]), d.lexicon)[0]:
        return True
    return _signed().search(tail) is not None


@cache
def _signed() -> re.Pattern[str]:
    return re.compile("[=＝][^=＝]*[日年月時分]$")


def _ends_in_names(text: str) -> bool:
    """Whether a line is a sentence with names in brackets behind it: `The fire at noon. (Anna Holm/Harbour News)`."""
    if text[-1] not in ")]":
        return False
    names = _bracketed().search(text)
    if not names:
        return False
    words = names[1].replace("/", " / ").split()
    named = [word[0].isupper() or word[0] in "@/" or len(word) <= _SMALL for word in words]
    return len(words) > 1 and all(named) and words[-1][0].isupper()


def _has_credit_below(d: Decoded, i: int) -> bool:
    """Whether a credit stands below a line, nearer than what is above it; or as near, if that is not the story's."""
    credit = d.cues.credited[i + 1] and d.roles[i + 1] is Role.BOILERPLATE and d.sizes[i + 1] <= _CREDIT
    if not credit or d.sizes[i] > CAPTION_SIZE or i in {0, d.title + 1} or ". " in d.page.texts[i + 1]:
        return False
    above, below = d.page.gaps[i], d.page.gaps[i + 1]
    return below < above or (below == above < 2 and d.roles[i - 1] not in PROSE)


@cache
def _bracketed() -> re.Pattern[str]:
    return re.compile(r"[.!?\"”’»]\s?[(\[]([^()\[\]\d,]{3,60})[)\]]$")


def mark_captions_above_credits(d: Decoded) -> None:
    """A sentence above its picture's credit, between the headline and the body, is the picture's caption."""
    if d.title < 0:
        return
    for i in range(d.title + 1, min(d.first, len(d.page) - 1)):
        credit_below = d.roles[i + 1] is Role.CAPTION and d.roles[i] is Role.BOILERPLATE and not d.cues.kinds[i]
        if credit_below and SENTENCE < d.sizes[i] <= CAPTION_SIZE and d.page.texts[i][-1] in ".。۔।":
            d.roles[i] = Role.CAPTION


def credits_picture(d: Decoded, i: int) -> bool:
    """Whether a line of some words ends in an agency in brackets or behind a dash: what stands under a picture."""
    text = d.page.texts[i]
    if i <= d.title or not (text[-1] in ")）" or " - " in text or " – " in text or " — " in text):
        return False
    match = re.search(r"^(.{12,}?)(?:[(（]([^()（）]{2,30})[)）]|\s[-–—]\s([^,،()]{2,30})(?:[,،][\d\s,.،]*)?)$", text)
    if not match or len(match[1].split()) < 3:
        return False
    agency = match[2] or match[3]
    return fold(agency).strip(TRIM) in d.lexicon.agencies
