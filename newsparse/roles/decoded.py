"""A page with the role of every line, as the steps of decoding pass it on and the fields read it."""

from __future__ import annotations

from dataclasses import dataclass

from newsparse.article import Role
from newsparse.languages.lexicon import Lexicon
from newsparse.roles.cues import Cues
from newsparse.text.lines import Page


@dataclass(slots=True)
class Decoded:
    """A page with the role of every line that has text, and what the roles were told from."""

    page: Page
    cues: Cues
    lexicon: Lexicon
    sizes: list[int]
    roles: list[Role]
    confidences: list[float]
    first: int
    """The body's first line, or the number of lines where there is no body."""
    last: int
    """The body's last line, or -1."""
    title: int
    """The headline's line, or -1."""
    titles: dict[int, float]
    """The candidates for the headline with the probability of each."""

    def lines(self, *roles: Role) -> list[int]:
        """The lines that have one of the roles."""
        return [i for i, role in enumerate(self.roles) if role in roles]
