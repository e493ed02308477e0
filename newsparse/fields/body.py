"""The running text, in reading order."""

from __future__ import annotations

from newsparse.article import PROSE, Block, Evidence, Role
from newsparse.fields.found import found_line
from newsparse.roles.decoded import Decoded

_BODY = PROSE | {Role.SUBHEAD, Role.CAPTION}


def read_body(d: Decoded) -> tuple[tuple[Block, ...], list[Evidence]]:
    """The body's blocks, and the evidence for its paragraphs."""
    blocks = []
    evidence = []
    for i, role in enumerate(d.roles):
        if role in PROSE or (role in _BODY and d.first <= i <= d.last):
            line = found_line(d.page, i, "shape, neighbours and place", d.confidences[i])
            blocks.append(Block(role, line.value or ""))
            if role in PROSE:
                evidence.append(line)
    return tuple(blocks), evidence
