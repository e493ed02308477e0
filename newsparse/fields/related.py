"""Other stories on the page, with their own dates and texts where those were pasted too."""

from __future__ import annotations

from dataclasses import dataclass, field

from newsparse.article import Evidence, Related, Role
from newsparse.fields.found import found_line
from newsparse.roles.decoded import Decoded
from newsparse.text.fold import fold


@dataclass(slots=True)
class _Story:
    headline: Evidence
    paragraphs: list[str] = field(default_factory=list)


def read_related(d: Decoded) -> tuple[tuple[Related, ...], list[Evidence]]:
    """The other stories, each headline once, and the evidence for their headlines."""
    stories: dict[str, _Story] = {}
    own = d.cues.folded[d.title] if d.title >= 0 else None
    current: _Story | None = None
    for i in d.lines(Role.RELATED_HEADLINE, Role.RELATED_TEXT):
        if d.roles[i] is Role.RELATED_TEXT:
            if current:
                current.paragraphs.append(found_line(d.page, i, "", 0).value or "")
            continue
        start = d.cues.values[i] if d.cues.kinds[i] == "related" else 0
        cue = f"label {d.page.texts[i][:start].strip()}" if start else "headline of another story"
        headline = found_line(d.page, i, cue, d.confidences[i], start=start)
        key = fold(headline.value or "")
        if key and key != own:
            current = stories.setdefault(key, _Story(headline))
    return (
        tuple(Related(s.headline.value or "", None, tuple(s.paragraphs)) for s in stories.values()),
        [s.headline for s in stories.values()],
    )
