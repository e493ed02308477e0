"""The page's own sentences at the body's edges: about its newsletter, its terms, its writers."""

from __future__ import annotations

from array import array
from functools import cache

from newsparse.languages.lexicon import Lexicon
from newsparse.roles.cues import Cues
from newsparse.roles.phrases import Phrases
from newsparse.text.fold import fold
from newsparse.text.lines import Page
from newsparse.text.script import SPACELESS, script

_WEIGHT = 200
"""What each word of a notice says against a line, in hundredths of a log-odd."""

_MOST = 400
"""No notice is looked for in a line for which more speaks."""

_LONGEST = 900
"""A notice is shorter."""

_FEW = 2
"""In a body of so few lines, where each stands at an edge, one word is not enough on a line that does not open as a notice."""

_OPENERS = frozenset({"promo", "boilerplate"})
_LAST_CASED = "\N{ARMENIAN SMALL LIGATURE ECH YIWN}"
"""Behind it the scripts without capitals begin, of which some have no spaces or write prefixes onto words."""

_PREFIXED = SPACELESS | {"Arab", "Hebr"}


def drop_notices(page: Page, cues: Cues, lexicon: Lexicon, scores: array[int], in_body: bytearray) -> None:
    """Take the notices from the lines decoded as body, `in_body`, from its edges inwards, and those that open as one; else inside it
    a story may speak of the same.
    """
    fewest = 2 if in_body.count(1) <= _FEW else 1
    ends = (0, *in_body, 0)
    edges = [
        i
        for i, (flag, kind) in enumerate(zip(in_body, cues.kinds, strict=True))
        if flag and (not (ends[i] and ends[i + 2]) or kind in _OPENERS)
    ]
    while edges:
        i = edges.pop()
        text = page.texts[i]
        if not in_body[i] or len(text) > _LONGEST or scores[i] > _MOST:
            continue
        words = told(text, lexicon)
        if words >= (1 if cues.kinds[i] in _OPENERS else fewest) and scores[i] <= _WEIGHT * words:
            in_body[i] = 0
            edges += [k for k in (i - 1, i + 1) if 0 <= k < len(in_body)]


def told(text: str, lexicon: Lexicon) -> int:
    """How many different words of notices a text has. To fold it would take longer than to search it."""
    text = " " + text.casefold().replace("’", "'")
    return len({phrase for phrases in _phrases(lexicon) for _, phrase in phrases.find(text)})


@cache
def _phrases(lexicon: Lexicon) -> list[Phrases]:
    """The words of notices, as printed or as carelessly as folding allows: where a word begins, and anywhere in scripts
    without spaces; also several words in scripts that write prefixes onto them.
    """
    entries = {form for entry in lexicon.notices for form in (entry.casefold(), fold(entry))}
    others = [entry for entry in entries if entry[0] > _LAST_CASED]
    inside = {entry for entry in others if script(entry) in (_PREFIXED if " " in entry else SPACELESS)}
    return [Phrases(entries - inside, " "), Phrases(inside)] if inside else [Phrases(entries, " ")]
