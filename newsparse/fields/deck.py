"""The deck: the summary between the headline and the story."""

from __future__ import annotations

from newsparse.article import Role
from newsparse.fields.found import Finding, found_line
from newsparse.roles.decoded import Decoded


def read_deck(d: Decoded) -> list[Finding]:
    """The deck's line."""
    return [found_line(d.page, i, "between the headline and its date or author", 0.8) for i in d.lines(Role.DECK)[:1]]
