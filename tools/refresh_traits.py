"""Write newsparse/languages/traits.py: what tells the languages apart, gathered from all vocabularies.

    python tools/refresh_traits.py

To be run where a language is added, or where the script, the letters or the function words of one change.
"""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

from newsparse.languages import Vocabulary

TARGET = Path(__file__).parent.parent / "newsparse" / "languages" / "traits.py"

HEAD = '''"""What tells the languages apart: of each its script, the letters of its own and its function words, as its vocabulary has them.

Written by tools/refresh_traits.py, so that telling a text's language loads no vocabulary; do not edit.
"""

from __future__ import annotations

TRAITS: dict[str, tuple[str, str, str]] = {
'''


def vocabularies() -> list[Vocabulary]:
    """Those of all files, in the order of their codes."""
    modules = [import_module(f"newsparse.languages.{path.stem}") for path in TARGET.parent.glob("[!_]*.py")]
    return sorted((m.VOCABULARY for m in modules if hasattr(m, "VOCABULARY")), key=lambda v: v.code)


def written() -> str:
    """The whole file."""
    rows = ((v.code, v.script, v.letters, " ".join(v.function_words.split())) for v in vocabularies())
    lines = (f'    "{code}": ("{script}", "{letters}", "{words}"),\n' for code, script, letters, words in rows)
    return f"{HEAD}{''.join(lines)}}}\n"


if __name__ == "__main__":
    TARGET.write_text(written(), encoding="utf-8", newline="\n")
