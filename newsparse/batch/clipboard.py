"""Text from the clipboard."""

from __future__ import annotations

from newsparse.errors import InputError


def read() -> bytes:
    """What the clipboard holds, as UTF-8; raises InputError where there is none that can be reached."""
    try:
        import pyperclip
    except ImportError:
        hint = 'pip install "newsparse[clipboard]", or pipe the text in: wl-paste | newsparse'
        raise InputError("reading the clipboard needs pyperclip", hint=hint) from None
    try:
        text: str = pyperclip.paste()
    except pyperclip.PyperclipException as error:
        hint = "on Linux install wl-clipboard or xclip, and run it where a desktop is"
        raise InputError("no clipboard can be reached", hint=hint) from error
    return text.encode("utf-8", "replace")
