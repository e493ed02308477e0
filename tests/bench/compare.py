"""How the benchmarks compare texts."""

from __future__ import annotations

import re
import unicodedata


def key(text: object) -> str:
    """A text without case, width, spacing and the shapes of quotes and dashes; nothing for what is no text."""
    plain = unicodedata.normalize("NFKC", text if isinstance(text, str) else "").casefold()
    return " ".join(re.sub(r"[«»„“”‟\"'‘’‚‛`´]", "'", re.sub("[–—‐‑]", "-", plain)).split())
