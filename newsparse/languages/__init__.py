"""The languages newsparse knows: one data file each, loaded when first asked for."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from newsparse.errors import OptionError
from newsparse.languages.vocabulary import Vocabulary

__all__ = ["Vocabulary", "codes", "load", "load_all"]

_ENGINE = frozenset({"vocabulary", "lexicon"})


@cache
def codes() -> tuple[str, ...]:
    """Every known language's BCP 47 code, in alphabetical order. A file `zh_hant.py` is `zh-Hant`."""
    return tuple(sorted(_code(m.name) for m in iter_modules(__path__) if m.name not in _ENGINE))


def load(code: str) -> Vocabulary:
    """The vocabulary of `code`; case, `_` for `-`, and a region that has no file of its own do not matter (`ar-EG` is `ar`).

    Raises OptionError where no file matches.
    """
    known = {c.lower(): c for c in codes()}
    wanted = _ALIASES.get(code.lower().replace("_", "-"), code.lower().replace("_", "-"))
    while wanted not in known and "-" in wanted:
        wanted = wanted.rpartition("-")[0]
        wanted = _ALIASES.get(wanted, wanted)
    if wanted not in known:
        raise OptionError(f"no language {code!r} is known", hint="`newsparse languages` lists those that are")
    return _vocabulary(known[wanted])


def load_all() -> tuple[Vocabulary, ...]:
    """Every vocabulary, in the order of `codes`."""
    return tuple(_vocabulary(code) for code in codes())


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


def _code(module: str) -> str:
    language, _, script = module.rstrip("_").partition("_")
    return f"{language}-{script.title()}" if script else language


_RESERVED = frozenset({"is"})
"""Codes that are words of Python: `is.py` could not be imported by name, so Icelandic's file is `is_.py`."""
