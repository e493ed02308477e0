"""The text that this project was created for gives exactly what it must."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from newsparse import parse

SEED = Path(os.environ.get("NEWSPARSE_SHARED") or Path(__file__).parents[2] / "shared") / "seed"


@pytest.mark.skipif(not SEED.is_dir(), reason="the text lies beside a checkout, not in it")
def test_the_first_text_gives_its_fields() -> None:
    expected = json.loads((SEED / "nato.expected.json").read_text(encoding="utf-8"))
    article = parse((SEED / "nato.txt").read_text(encoding="utf-8")).to_dict()
    assert {name: article[name] for name in expected} == expected
