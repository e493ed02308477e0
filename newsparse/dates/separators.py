"""What stands between numbers and words, as the letters of an outline."""

from __future__ import annotations

from functools import lru_cache

_SPACES = (
    " \t་\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\N{IDEOGRAPHIC SPACE}\N{THIN SPACE}\N{ZERO WIDTH SPACE}"
    "\N{RIGHT-TO-LEFT MARK}\N{LEFT-TO-RIGHT MARK}\N{ARABIC LETTER MARK}\N{LEFT-TO-RIGHT EMBEDDING}"
    "\N{RIGHT-TO-LEFT EMBEDDING}\N{POP DIRECTIONAL FORMATTING}\N{FIRST STRONG ISOLATE}\N{POP DIRECTIONAL ISOLATE}"
)
_DASHES = ("-", "–", "—", "−", "‑", "‐", "―", "－")
_SEPARATORS = {
    ",": (",", "،", "、", "，", ".,", "；", "’,", "',", "፥", "፣", "፡", "⹁"),
    "/": ("/", "\\", "／", "⁄"),
    "'": ("'", "’", "׳", "ʼ"),
    "+": ("+", "＋"),
    "(": ("(", "[", "（", "【"),
    ")": (")", "]", "）", "】"),
}


@lru_cache(maxsize=512)
def separator_letter(text: str) -> str:
    """The letter of what stands between words: `!` for a colon with a space behind it, `;` for what no date goes across."""
    inner = text.strip(_SPACES)
    if not inner:
        return "_"
    if inner in (".", "॰", "。", "．", "·"):
        return "." if text == "." else "·"
    if inner in (":", "：", "∶"):
        return ":" if text == inner else "!" if text[0] == inner else "|"
    if inner in _DASHES:
        return "~" if text[-1].isspace() else "-"
    for letter, marks in _SEPARATORS.items():
        if inner in marks:
            return letter
    return "|" if len(inner) < 4 and not any(mark in inner for mark in "%$€£#=~*?!;&<>:؟") else ";"
