"""The section the story was printed in."""

from __future__ import annotations

from newsparse.article import Evidence, Role
from newsparse.fields.found import found
from newsparse.fields.labels import labelled
from newsparse.languages.lexicon import TRIM
from newsparse.roles.decoded import Decoded


def read_section(d: Decoded) -> list[Evidence]:
    """A labelled section first, else the section's name nearest above the headline."""
    out = []
    for i in d.lines(Role.SECTION):
        begin = d.page.begins[i]
        for part in labelled(d, i):
            value = d.page.texts[i][part.start : part.end].strip(TRIM)
            if part.kind == "section" and value:
                start = begin + d.page.texts[i].index(value, part.start)
                out.append(found(d.page, start, start + len(value), f"label {part.label}", 0.9))
    if not out:
        out = [
            found(d.page, d.page.begins[i], d.page.end(i), "a section's name above the headline", 0.7)
            for i in reversed(d.lines(Role.SECTION))
            if d.cues.kinds[i] == "sections" and i < d.title
        ]
    return [e if n == 0 else Evidence(e.value, e.span, e.cue, e.confidence, accepted=False) for n, e in enumerate(out)]
