"""The evidence of all fields, mapped onto the input when it is asked for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from newsparse.article import Evidence, Span
from newsparse.fields.found import Finding
from newsparse.text.clean import Cleaned


class Copied:
    """What was copied line by line for one reason: the values with the place and the confidence of each."""

    def __init__(self, cue: str, values: list[str], spans: list[Span], confidences: list[float]) -> None:
        self.cue = cue
        self.values = values
        self.spans = spans
        self.confidences = confidences

    def __len__(self) -> int:
        return len(self.values)

    def findings(self) -> list[Finding]:
        """The same, a finding a value."""
        pieces = zip(self.values, self.spans, self.confidences, strict=True)
        return [Finding(value, (span,), self.cue, sure) for value, span, sure in pieces]


Found = Mapping[str, Sequence[Finding] | Copied]
"""What was found for each field, its places in the cleaned text."""


class FieldEvidence(Mapping[str, tuple[Evidence, ...]]):
    """For every field that something was found for the evidence, its places in the text as it was given."""

    __slots__ = ("_cleaned", "_found", "_read")

    def __init__(self, found: Found, cleaned: Cleaned) -> None:
        self._found = {name: findings for name, findings in found.items() if findings}
        self._cleaned = cleaned
        self._read: dict[str, tuple[Evidence, ...]] = {}

    def __getitem__(self, name: str) -> tuple[Evidence, ...]:
        if name not in self._read:
            found = self._found[name]
            findings = found.findings() if isinstance(found, Copied) else found
            self._read[name] = tuple([_on_input(self._cleaned, finding) for finding in findings])
        return self._read[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._found)

    def __len__(self) -> int:
        return len(self._found)

    def __repr__(self) -> str:
        return f"<FieldEvidence: {', '.join(self)}>"


def _on_input(cleaned: Cleaned, found: Finding) -> Evidence:
    """The evidence that a finding is, its places in the text as it was given."""
    spans = tuple([cleaned.span(*span) for span in found.span])
    date = replace(found.date, span=spans[0]) if found.date else None
    return Evidence(found.value, spans, found.cue, found.confidence, found.accepted, date)
