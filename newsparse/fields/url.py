"""The page's own address, where it was pasted along."""

from __future__ import annotations

import re
from functools import cache

from newsparse.fields.found import Finding, found
from newsparse.roles.decoded import Decoded

_LONGEST = 500


def read_url(d: Decoded) -> list[Finding]:
    """An address alone on a line above the body or behind it, or behind a label of a few words there."""
    for i, text in enumerate(d.page.texts):
        if not d.cues.linked[i] or d.first < i < d.last or len(text) > _LONGEST or d.cues.kinds[i] == "source":
            continue
        match = _address().fullmatch(text)
        if match:
            begin = d.page.begins[i]
            label = text[: match.start(1)].strip(" :：")
            cue = f"label {label}" if label else "address alone on its line"
            return [found(d.page, begin + match.start(1), begin + match.end(1), cue, 0.8)]
    return []


@cache
def _address() -> re.Pattern[str]:
    return re.compile(r"(?:[^\W\d_][^:：/]{1,30}[:：]\s*)?(https?://[^\s<>\"]+/[^\s<>\"]+)")
