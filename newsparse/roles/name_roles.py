"""Where a name begins behind its bearer's role, desk and titles."""

from __future__ import annotations

import re
from functools import cache

from newsparse.languages.lexicon import TRIM, Lexicon
from newsparse.roles.names import behind_title, is_name, leading_name
from newsparse.text.fold import fold

_MOST_OF_ROLE_BEFORE = 4
"""No role before a name has more words: `South East Asia correspondent`."""


def name_start(text: str, lexicon: Lexicon) -> int:
    """Where the name begins behind a reporter's role and titles: `Health Editor Anna Holm`, `Dr. Anna Holm`."""
    role = behind_desk(text, lexicon) or behind_role(text, lexicon)
    return role + behind_title(text[role:], lexicon)


def behind_desk(text: str, lexicon: Lexicon) -> int:
    """Where a Japanese name begins behind its bearer's desk or role, `編集委員・内田完治`; 0 where none stands."""
    match = _desk_and_name().match(text) if text[:1] >= "\u3040" else None
    return match.start(2) if match and is_desk(match[1], lexicon) and is_name(match[2], lexicon) else 0


@cache
def _desk_and_name() -> re.Pattern[str]:
    return re.compile(r"([\u3040-\u9fff]{2,18}?)[・ \u3000]([\u3040-\u9fff]{3,5})$")


def behind_role(text: str, lexicon: Lexicon) -> int:
    """Where the name begins behind a reporter's role in front of it; 0 where no role stands, or no name of two words behind it.

    A role of one word counts before a known given name alone: `Correspondent Anna Holm`, but not `Reporters Without Frontiers`.
    """
    keys = [fold(word).strip(TRIM) for word in text.split(None, _MOST_OF_ROLE_BEFORE + 2)]
    for count in range(min(_MOST_OF_ROLE_BEFORE, len(keys) - 2), 0, -1):
        last = keys[count - 1]
        if last in lexicon.role_words and (last in lexicon.reporters or last in lexicon.editors):
            known = " ".join(keys[:count]) in lexicon.reporters and (count > 1 or keys[1] in lexicon.first_names)
            at = len(text) - len(text.split(None, count)[count])
            return at if known and is_name(text[at : at + leading_name(text[at:], lexicon)], lexicon) else 0
    return 0


def is_desk(text: str, lexicon: Lexicon) -> bool:
    """Whether a text is a reporter's role or a desk, `Redacción Digital`, or ends in one where no spaces are: `ニュース編集部`."""
    key = fold(text)
    if key in lexicon.reporters or key.partition(" ")[0] in lexicon.desks:
        return True
    return text[:1] >= "\u3040" and any(text[-n:] in lexicon.reporters for n in range(2, 6))
