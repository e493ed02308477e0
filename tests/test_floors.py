"""Imports point down: a module imports its own room and the floors below it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "newsparse"
FLOORS = (
    {"errors", "article", "plain", "differences", "overview", "certainty"},
    {
        "text",
        "languages",
    },  # A language is told by the vocabularies, and the vocabularies are folded: one floor of two rooms.
    {"dates"},
    {"roles"},
    {"fields"},
    {"parser"},
    {"render"},
    {"batch"},
    {"arrow"},
    {"cluster"},
    {"cli", "batches", "listings", "views", "shell", "options", "values", "__main__"},
)
SHARED = FLOORS[0] | FLOORS[1]
"""Floors whose rooms may import each other; above them a room imports itself and what lies below."""

RICH = {f"render/{name}.py" for name in ("card", "table", "inspect", "why", "differences", "screen", "confidence")} | {
    "batch/progress.py",
    "batch/closing.py",
}
MODULES = sorted(
    p.relative_to(PACKAGE).as_posix() for p in PACKAGE.rglob("*.py") if p.parent != PACKAGE or p.stem != "__init__"
)


def _imports(module: str) -> Iterator[str]:
    for node in ast.walk(ast.parse((PACKAGE / module).read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


def _floor(room: str) -> int:
    return next(n for n, rooms in enumerate(FLOORS) if room in rooms)


@pytest.mark.parametrize("module", MODULES)
def test_imports_point_down(module: str) -> None:
    room = module.partition("/")[0].removesuffix(".py")
    for name in _imports(module):
        top, _, rest = name.partition(".")
        other = rest.partition(".")[0]
        if top != "newsparse" or not other or other == room:
            continue
        sideways = _floor(other) == _floor(room) and (other in SHARED or _floor(room) == len(FLOORS) - 1)
        assert _floor(other) < _floor(room) or sideways, f"{module} imports {name}"


@pytest.mark.parametrize("module", MODULES)
def test_rich_is_imported_where_something_is_painted_alone(module: str) -> None:
    assert module in RICH or not any(name.split(".")[0] == "rich" for name in _imports(module))


def test_no_file_is_a_drawer_for_odds_and_ends() -> None:
    assert not {Path(m).stem for m in MODULES} & {"utils", "util", "helpers", "common", "manager", "misc"}


@pytest.mark.parametrize("module", MODULES)
def test_no_pattern_is_compiled_by_an_import(module: str) -> None:
    compiled = [node.lineno for node in _at_import(ast.parse((PACKAGE / module).read_text(encoding="utf-8")))]
    assert compiled == [], f"{module}: build it in a function with functools.cache"


def _at_import(tree: ast.AST) -> Iterator[ast.Call]:
    """The calls of `re.compile` and `regex.compile` that run when a module is imported."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            continue
        if isinstance(node, ast.Call) and ast.unparse(node.func) in {"re.compile", "regex.compile"}:
            yield node
        yield from _at_import(node)


AMBIENT = re.compile(
    r"\b(datetime\.now|date\.today|utcnow|time\.|locale\.|os\.environ|getenv|random\.|tzlocal|open)\b\(?"
)
PURE = ("text", "languages", "dates", "roles", "fields", "parser", "article", "plain", "errors")


@pytest.mark.parametrize("module", [m for m in MODULES if m.partition("/")[0].removesuffix(".py") in PURE])
def test_a_parse_asks_neither_clock_nor_locale_nor_environment_nor_disk(module: str) -> None:
    tree = ast.parse((PACKAGE / module).read_text(encoding="utf-8"))
    calls = {ast.unparse(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
    assert not {call for call in calls if AMBIENT.match(call)}
    assert not set(_imports(module)) & {"time", "locale", "os", "random", "socket", "pathlib"}


ENGINES = ("roles", "fields", "parser", "render", "batch", "cli")


@pytest.mark.parametrize("module", [m for m in MODULES if m.partition("/")[0].removesuffix(".py") in ENGINES])
def test_an_engine_holds_no_word_of_a_language(module: str) -> None:
    """Two letters on end beyond Latin are a word; it belongs into a file of `languages/`. English is left to the reader's eye."""
    tree = ast.parse((PACKAGE / module).read_text(encoding="utf-8"))
    prose = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    texts = [node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and id(node) not in prose]
    letters = re.compile(r"[^\W\d_\u0000-\u024f]{2,}")
    assert [word for text in texts if isinstance(text, str) for word in letters.findall(text)] == []
