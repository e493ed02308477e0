"""The fields of an article as the Factiva archive exports it, each with its code: `HD  Bakers raise prices`, `PD  3 May 2024`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from newsparse.text.lines import Page

_KINDS = {"HD": "", "BY": "byline", "PD": "published", "SN": "source", "SE": "section"}
"""What the values of some fields are, in the vocabulary's words; the headline has none."""

_NEEDED = frozenset({"HD", "PD", "SN"})
_BODY = frozenset({"LP", "TD"})
"""The codes in front of the first paragraphs and of the rest."""

_OTHER = "ART|AN|CLM|CO|CR|CT|CX|CY|DLM|ED|ET|IN|IPC|IPD|LA|NS|PG|PUB|RE|RF|SC|VOL|WC"
_LONGEST = 160
"""A longer line that opens with a code is prose."""


def coded_fields(page: Page) -> Iterator[tuple[int, str, int]]:
    """The lines of fields, each with its kind and with where its value begins."""
    if "\nPD" not in page.text:
        return
    texts = page.texts
    found = {i: match for i, text in enumerate(texts) if text[:2].isupper() and (match := _code().match(text))}
    if _NEEDED - {match[1] for match in found.values()}:
        return
    for i, match in found.items():
        code, start, size = match[1], match.end(), len(texts[i])
        if start == size and code not in _KINDS:
            yield i, "boilerplate", size
            if code not in _BODY and i + 1 < len(texts) and i + 1 not in found:
                yield i + 1, "boilerplate", len(texts[i + 1])
        elif code in _KINDS:
            yield i, _KINDS[code], start
        elif code not in _BODY and size <= _LONGEST:
            yield i, "boilerplate", size


@cache
def _code() -> re.Pattern[str]:
    return re.compile(rf"({'|'.join((*_KINDS, *sorted(_BODY)))}|{_OTHER})(?:\s+|$)")
