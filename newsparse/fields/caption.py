"""What stands under pictures, and who took them."""

from __future__ import annotations

from newsparse.article import Role
from newsparse.fields.found import Finding, found_line
from newsparse.roles.decoded import Decoded


def read_captions(d: Decoded) -> list[Finding]:
    """The captions in the order of print."""
    return [found_line(d.page, i, "credit of a picture", d.confidences[i]) for i in d.lines(Role.CAPTION)]
