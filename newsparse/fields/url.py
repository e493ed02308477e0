"""The page's own address, where it was pasted along."""

from __future__ import annotations

import re
from functools import cache

from newsparse.article import Evidence
from newsparse.fields.found import found
from newsparse.roles.decoded import Decoded


def read_url(d: Decoded) -> list[Evidence]:
    """An address alone on a line above the body or behind it."""
    for i, linked in enumerate(d.cues.linked):
        if linked and not d.first < i < d.last:
            match = _address().fullmatch(d.page.texts[i])
            if match:
                return [found(d.page, d.page.begins[i], d.page.end(i), "address alone on its line", 0.8)]
    return []


@cache
def _address() -> re.Pattern[str]:
    return re.compile(r"https?://[^\s<>\"]+/[^\s<>\"]+")
