"""Where words run into each other: links that a page prints apart are copied without the space between them, `FloridaNew York`;
and texts that are copied twice, once for a picture and once for its link.
"""

from __future__ import annotations

import re


def once(text: str) -> int:
    """The length of what a text prints twice on end, or 0.

    >>> once("Bakers rest Bakers rest"), once("Bakers restBakers rest"), once("Bakers rest")
    (11, 11, 0)
    """
    half, odd = divmod(len(text), 2)
    twice = half > 0 and text[0] == text[half + odd] and text[:half] == text[half + odd :]
    return half if twice and (not odd or text[half] == " ") else 0


def parted(text: str, story: str) -> list[tuple[int, int]]:
    """The places of the pieces that run on into each other in `text`; nothing where few do, beside the spaces between words.

    >>> text = "FloridaFederal ReserveNew York"
    >>> [text[start:end] for start, end in parted(text, "")]
    ['Florida', 'Federal Reserve', 'New York']
    """
    places = _seams(text, story)
    if not places or len(places) < text.count(" "):
        return []
    return list(zip([0, *places], [*places, len(text)], strict=True))


def _seams(text: str, story: str) -> list[int]:
    """Where a capital follows a small letter, or begins a word behind other capitals: `VWElektroauto`.

    Words that `story` prints so, and names such as `McDonald`, have none.
    """
    if text.islower() or text.isupper():
        return []
    small: list[int] = []
    capitals: list[int] = []
    for match in re.finditer(r"\S*[^\W\d_]{2}\S*", text):
        word, begin = match[0], match.start()
        if word[1:].islower() or word in story:
            continue
        for k in range(2, len(word)):
            if word[k - 1].islower() and word[k].isupper() and not word[:k].endswith(("Mc", "Mac")):
                small.append(begin + k)
            elif word[k - 2 : k + 1].isupper() and word[k + 1 : k + 3].islower() and len(word) > k + 2:
                capitals.append(begin + k)
    # Behind capitals alone it may be an abbreviation's ending.
    return sorted(small + capitals) if len(small) > 1 else small
