"""The languages newsparse knows: one data file each, loaded when first asked for."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from newsparse.errors import OptionError
from newsparse.languages.traits import TRAITS
from newsparse.languages.vocabulary import Vocabulary

__all__ = ["TRAITS", "Vocabulary", "codes", "load", "load_all"]


def codes() -> tuple[str, ...]:
    """Every known language's BCP 47 code, in alphabetical order. That of a file `zh_hant.py` is `zh-Hant`."""
    return tuple(TRAITS)


def load(code: str) -> Vocabulary:
    """The vocabulary of `code`; case, `_` for `-`, and a region that has no file of its own do not matter (`ar-EG` is `ar`).

    Raises OptionError where no file matches.
    """
    wanted = _ALIASES.get(code.lower().replace("_", "-"), code.lower().replace("_", "-"))
    while (known := _known().get(wanted)) is None and "-" in wanted:
        wanted = wanted.rpartition("-")[0]
        wanted = _ALIASES.get(wanted, wanted)
    if known is None:
        raise OptionError(f"no language {code!r} is known", hint="`newsparse languages` lists those that are")
    return _vocabulary(known)


def load_all() -> tuple[Vocabulary, ...]:
    """Every vocabulary, in the order of `codes`."""
    return tuple(_vocabulary(code) for code in codes())


@cache
def _known() -> dict[str, str]:
    """The codes by themselves in small letters."""
    return {code.lower(): code for code in TRAITS}


_ALIASES = {
    "zh": "zh-hans",
    "zh-cn": "zh-hans",
    "zh-sg": "zh-hans",
    "zh-tw": "zh-hant",
    "zh-hk": "zh-hant",
    "zh-mo": "zh-hant",
    "no": "nb",
    "nn": "nb",
    "iw": "he",
    "in": "id",
    "ku": "ckb",
    "prs": "fa",
}
"""Other codes in use for the same press: BCP 47 regions that imply a script, ISO 639 macro-languages and withdrawn codes."""


@cache
def _vocabulary(code: str) -> Vocabulary:
    module = import_module(f"newsparse.languages.{_module(code)}")
    vocabulary: Vocabulary = module.VOCABULARY
    return vocabulary


def _module(code: str) -> str:
    name = code.lower().replace("-", "_")
    return f"{name}_" if name in _RESERVED else name


_RESERVED = frozenset({"is"})
"""Codes that are words of Python: `is.py` could not be imported by name, so Icelandic's file is `is_.py`."""
