"""A page with the role of every line, as the steps of decoding pass it on and the fields read it."""

from __future__ import annotations

from datetime import datetime

from newsparse.article import Role, StatedDate
from newsparse.dates import read
from newsparse.languages.lexicon import Lexicon
from newsparse.roles.cues import Cues
from newsparse.roles.labels import Labelled, labelled
from newsparse.text.lines import Page

REACH = 300
"""Of a longer line, which is prose, no more is read for dates."""


class Reading:
    """How a page's dates are read: by which language or region's habits, from which moment on, and what 3/4/2024 means."""

    def __init__(self, language: str | None = None, now: datetime | None = None, day_first: bool | None = None) -> None:
        self.language = language
        self.now = now
        self.day_first = day_first


AS_PRINTED = Reading()
"""By the habits of the page's script, and with nothing to count from."""


class Decoded:
    """A page with the role of every line that has text, and what the roles were told from."""

    def __init__(
        self,
        page: Page,
        cues: Cues,
        lexicon: Lexicon,
        reading: Reading,
        sizes: list[int],
        roles: list[Role],
        confidences: list[float],
        first: int,
        last: int,
        title: int,
        titles: dict[int, float],
    ) -> None:
        self.page = page
        self.cues = cues
        self.lexicon = lexicon
        self.reading = reading
        self.sizes = sizes
        self.roles = roles
        self.confidences = confidences
        self.first = first
        """The body's first line, or the number of lines where there is no body."""
        self.last = last
        """The body's last line, or -1."""
        self.title = title
        """The headline's line, or -1."""
        self.titles = titles
        """The candidates for the headline with the probability of each."""
        self._dates: dict[int, list[StatedDate]] = {}
        self._labelled: dict[int, list[Labelled]] = {}

    def labelled(self, i: int) -> list[Labelled]:
        """The labelled values on line `i`; each line is looked through once."""
        if i not in self._labelled:
            kind, value = self.cues.kinds[i], self.cues.values[i]
            self._labelled[i] = labelled(self.page.texts[i], kind, value, self.lexicon)
        return self._labelled[i]

    def dates(self, i: int) -> list[StatedDate]:
        """The dates that line `i` prints, in its first `REACH` characters; each line is read once."""
        if i not in self._dates:
            how = self.reading
            line = self.page.texts[i][:REACH]
            self._dates[i] = read(line, language=how.language, now=how.now, day_first=how.day_first)
        return self._dates[i]

    def lines(self, *roles: Role) -> list[int]:
        """The lines that have one of the roles."""
        wanted = frozenset(roles)
        return [i for i, role in enumerate(self.roles) if role in wanted]
