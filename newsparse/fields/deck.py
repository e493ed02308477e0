"""The deck: the summary between the headline and the story."""

from __future__ import annotations

from newsparse.article import Role
from newsparse.fields.found import Finding, found_line
from newsparse.roles.decoded import Decoded
from newsparse.text.clean import tidy


def read_deck(d: Decoded) -> list[Finding]:
    """The deck's lines that follow each other, as one value."""
    lines = d.lines(Role.DECK)
    run = [i for n, i in enumerate(lines) if i - lines[0] == n]
    found = [found_line(d.page, i, "between the headline and the story", 0.8) for i in run]
    if len(found) < 2:
        return found
    spans = tuple(span for each in found for span in each.span)
    value = tidy(" ".join([d.page.text[start:end] for start, end in spans]))
    return [found[0]._replace(value=value, span=spans)]
