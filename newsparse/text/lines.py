"""Split a cleaned text into lines, and keep what every later step asks of them."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from newsparse.text.unwrap import continuations, may_be_wrapped


class Page:
    """A cleaned text's lines. Blank lines are counted, not kept: the lists below have one entry for each line with text on it.

    `starts[n]` is where line n of the text starts, blank or not, and one more entry closes the text. Numbers that grow with
    the text are kept in arrays: eight bytes each, where a list would take 36.
    """

    def __init__(
        self,
        text: str,
        starts: array[int],
        numbers: array[int],
        begins: array[int],
        texts: list[str],
        gaps: list[int],
        continued: Sequence[int] = (),
    ) -> None:
        self.text = text
        self.starts = starts
        self.numbers = numbers
        """Which line of the text each is."""
        self.begins = begins
        """Where each one's stripped text begins."""
        self.texts = texts
        """The stripped text; between wrapped lines a space stands for the line's end, so that places in it are places in the text."""
        self.gaps = gaps
        """How many blank lines stand before it."""
        self.continued = continued
        """The lines of the text that go on with the one before them; an entry of a wrapped text reaches over them."""

    def __len__(self) -> int:
        return len(self.texts)

    def end(self, i: int) -> int:
        """Where the stripped text of entry `i` ends."""
        return self.begins[i] + len(self.texts[i])


def split(text: str) -> Page:
    r"""The lines of a cleaned text; `\n` alone ends a line, and belongs to it."""
    pieces = text.split("\n")
    starts, numbers, begins = array("Q"), array("Q"), array("Q")
    texts: list[str] = []
    gaps: list[int] = []
    position = 0
    last = -1
    for number, piece in enumerate(pieces):
        starts.append(position)
        stripped = piece.strip()
        if stripped:
            numbers.append(number)
            begins.append(position if piece[0] == stripped[0] else position + piece.index(stripped[0]))
            texts.append(stripped)
            gaps.append(number - last - 1)
            last = number
        position += len(piece) + 1
    if pieces[-1]:
        starts.append(len(text))
    page = Page(text, starts, numbers, begins, texts, gaps)
    return _unwrapped(page) if may_be_wrapped(texts) else page


def _unwrapped(page: Page) -> Page:
    """The page with each run of wrapped lines as one entry."""
    indents = [begin - page.starts[number] for begin, number in zip(page.begins, page.numbers, strict=True)]
    continued = set(continuations(page.texts, page.gaps, indents))
    if not continued:
        return page
    heads = [i for i in range(len(page)) if i not in continued]
    ends = [page.end(i - 1) for i in [*heads[1:], len(page)]]
    return Page(
        page.text,
        page.starts,
        array("Q", [page.numbers[i] for i in heads]),
        array("Q", [page.begins[i] for i in heads]),
        [page.text[page.begins[i] : end].replace("\n", " ") for i, end in zip(heads, ends, strict=True)],
        [page.gaps[i] for i in heads],
        [page.numbers[i] for i in sorted(continued)],
    )
