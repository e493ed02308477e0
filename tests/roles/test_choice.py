"""The headline is the likeliest candidate, and what speaks for its copies speaks for it."""

from __future__ import annotations

import pytest

from newsparse.languages.lexicon import lexicon
from newsparse.roles.choice import choose
from newsparse.roles.cues import read_cues
from newsparse.text.lines import split


@pytest.mark.parametrize(
    ("lines", "chances", "chosen"),
    [
        (["Bridge closed", "Council meets"], {0: 0.4, 1: 0.3}, 0),
        (["Bridge closed", "Council meets"], {0: 0.1, 1: 0.05}, -1),
        (["The bridge is closed."], {0: 0.3}, -1),
        (["The bridge is closed."], {0: 0.5}, 0),
        (["The bridge is closed ..."], {0: 0.3}, 0),
        (["Bridge closed", "The bridge stays closed until Sunday."], {0: 0.1, 1: 0.8}, 0),
        (["The bridge stays closed until Sunday.", "Bridge closed"], {0: 0.8, 1: 0.1}, 0),
        (["> Bridge closed until Sunday", "Bridge closed until Sunday"], {0: 0.1, 1: 0.09}, 1),
        (["BRIDGE CLOSED UNTIL SUNDAY", "Bridge closed until Sunday"], {0: 0.5, 1: 0.1}, 1),
        (["The price of a dry canal", "States forget the last farmers", "3 May 2024, 10:15"], {0: 0.2, 1: 0.7}, 0),
        (["The price of a dry canal", "States forget the last farmers", "By Anna Holm"], {0: 0.2, 1: 0.7}, 0),
        (["The price of a dry canal", "States forget the last farmers", "Share"], {0: 0.2, 1: 0.7}, 1),
        (["The price of a dry canal", "States forget the last farmers", "3 May 2024, 10:15"], {0: 0.05, 1: 0.7}, 1),
        (
            ["PM questioned over hospital lists", "Summary", "• Leader says neither plan is workable"],
            {0: 0.1, 2: 0.8},
            0,
        ),
        (["• Leader says neither plan is workable", "3 May 2024"], {0: 0.8}, 0),
        (["Dry canals", "States forget the last farmers", "3 May 2024, 10:15"], {0: 0.2, 1: 0.7}, 1),
        (
            ["News / World / Africa / Canals", "States forget the last farmers", "3 May 2024, 10:15"],
            {0: 0.2, 1: 0.7},
            1,
        ),
        ([], {}, -1),
    ],
)
def test_the_chances_of_the_candidates_choose_the_headline(
    lines: list[str], chances: dict[int, float], chosen: int
) -> None:
    page = split("\n".join(lines))
    before = sum(chances.values())
    assert choose(chances, page, read_cues(page, lexicon("en")), noted=False) == chosen
    assert sum(chances.values()) == pytest.approx(before)
