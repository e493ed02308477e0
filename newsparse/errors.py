"""The errors a user can meet: each says what is wrong, where, and what to do."""

from __future__ import annotations


class NewsparseError(Exception):
    """Anything newsparse refuses, as one line that names the place and says what to do.

    `path` names the input (a file, a member of an archive, `-` for standard input), `position` a byte in it;
    either is None where it does not apply. `hint` is what the user can do about it.
    """

    def __init__(self, message: str, *, path: str | None = None, position: int | None = None, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.path = path
        self.position = position
        self.hint = hint

    def __str__(self) -> str:
        """One line: where, what, and what to do."""
        where = f"{self.path}: " if self.path is not None else ""
        at = f" at byte {self.position}" if self.position is not None else ""
        hint = f"; {self.hint}" if self.hint else ""
        return f"{where}{self.message}{at}{hint}"


class InputError(NewsparseError):
    """An input that cannot be read: missing, a folder with nothing in it, empty, binary, too large, HTML."""


class DecodeError(InputError):
    """Bytes that are no text in the encoding given, or in any that can be told."""


class OptionError(NewsparseError, ValueError):
    """An option's value that means nothing here: an unknown language, field, format or encoding."""


class RecordError(NewsparseError, ValueError):
    """A record that is no article: `Article.from_dict` met a name or a value that the format does not have."""
