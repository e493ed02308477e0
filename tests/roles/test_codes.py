"""The fields of an archive's export have their values without their codes, and ordinary capitals are no codes."""

from __future__ import annotations

import pytest

from newsparse import parse
from newsparse.roles.codes import coded_fields
from newsparse.text.lines import split

FIRST = "The council voted on Monday to widen the road that leads from the harbour to the old town, and set money aside for it."
REST = "Work is to start in the autumn. Shops along the road will stay open, said the mayor, and buses will take another way."
TITLE = "Council votes to widen the harbour road"


@pytest.mark.parametrize("gap", ["  ", " ", "\t", "\n"], ids=["spaces", "space", "tab", "line"])
def test_fields_have_their_values(gap: str) -> None:
    head = f"SE  Town\nHD  {TITLE}\nBY  ANNA HOLM\nWC{gap}231 words\nPD  3 May 2024\nSN  Harbour Courier\nSC{gap}HARCOU\nLA{gap}English"
    foot = f"NS{gap}c42 : Roads | ccat : Town News\nAN{gap}Document HARCOU0020240503e7530002m"
    article = parse(f"{head}\n\nLP\n\n{FIRST}\n\nTD\n\n{REST}\n\n{foot}\n")
    assert (article.headline, article.published) == (TITLE, "2024-05-03")
    assert (article.source, article.authors, article.section) == ("Harbour Courier", ("ANNA HOLM",), "Town")
    assert article.paragraphs == (FIRST, REST)
    assert not article.related


@pytest.mark.parametrize(
    "texts",
    [
        ["IN the harbour", "BY ANNA HOLM", "CO operative shops", "AN owl"],
        ["HD television", "PD 3 May 2024", "Anna Holm"],
        [],
    ],
)
def test_a_few_capitals_are_no_codes(texts: list[str]) -> None:
    assert list(coded_fields(split("\n".join(texts)))) == []
