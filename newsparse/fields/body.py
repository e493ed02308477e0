"""The running text, in reading order."""

from __future__ import annotations

from newsparse.article import PROSE, Block, Role
from newsparse.fields.evidence import Copied
from newsparse.roles.decoded import Decoded
from newsparse.text.clean import tidy

_BODY = PROSE | {Role.SUBHEAD, Role.CAPTION}


def read_body(d: Decoded) -> tuple[tuple[Block, ...], Copied]:
    """The body's blocks, and the evidence for its paragraphs."""
    blocks = []
    copied = Copied("shape, neighbours and place", [], [], [])
    for i, role in enumerate(d.roles):
        if role in PROSE or (role in _BODY and d.first <= i <= d.last):
            text = tidy(d.page.text[d.page.begins[i] : d.page.end(i)])
            blocks.append(Block(role, text))
            if role in PROSE:
                copied.values.append(text)
                copied.spans.append((d.page.begins[i], d.page.end(i)))
                copied.confidences.append(d.confidences[i])
    return tuple(blocks), copied
