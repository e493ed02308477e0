"""Tests of this folder share corpora; `--import-mode=importlib` finds no module beside a test by itself."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
