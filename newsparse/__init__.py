"""Pasted news text in, structured fields out; each public name loads its part of the package when it is first used.

>>> import newsparse
>>> newsparse.parse("Council opens new bridge\\n\\n3 May 2024\\n\\nThe bridge over the river opened on Friday.").published
'2024-05-03'
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsparse.article import Article, Block, Dateline, Evidence, Line, Related, Role, StatedDate
    from newsparse.errors import DecodeError, InputError, NewsparseError, OptionError, RecordError
    from newsparse.parser import parse

__version__ = "0.1.0"

__all__ = [
    "Article",
    "Block",
    "Dateline",
    "DecodeError",
    "Evidence",
    "InputError",
    "Line",
    "NewsparseError",
    "OptionError",
    "RecordError",
    "Related",
    "Role",
    "StatedDate",
    "__version__",
    "parse",
]


def __getattr__(name: str) -> object:
    """Load a public name's module on first use (PEP 562)."""
    from importlib import import_module

    if name in __all__:
        home = "parser" if name == "parse" else "errors" if name.endswith("Error") else "article"
        value = globals()[name] = getattr(import_module(f"newsparse.{home}"), name)
        return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted(__all__)
