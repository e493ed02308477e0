"""Train the tables of `newsparse/roles/weights.py` on pages with known truth.

    python tools/train_roles.py PAGES_FOLDER                              write the weights
    python tools/train_roles.py PAGES_FOLDER --cross-validate OUT.jsonl   write the parses of five folds by domain, train nothing

PAGES_FOLDER holds `pastes-dev`, `chinese-dev`, `arabic-dev` and `layouts-dev` as `.jsonl.gz`: pages with `truth` (title,
paragraphs, links) or `line_roles`. Needs the extra `tools`. The same pages give the same weights, byte for byte.

A line's score is a sum of table entries, so that it can be read: boosted trees of one pair of features each for the body and for
other stories, a conditional logit for the headline. The headline is trained on bodies decoded by models that have not seen the page,
each page with several such bodies, so that it leans on none of them.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import re
import unicodedata
from collections import Counter
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
from scipy import sparse
from scipy.optimize import minimize
from sklearn.ensemble import HistGradientBoostingClassifier

from newsparse.languages.lexicon import Lexicon, lexicon
from newsparse.parser import parse
from newsparse.roles import headline, region, related, sequence
from newsparse.roles.cues import Cues, read_cues
from newsparse.roles.features import PAIRS, RELATED_PAIRS, WIDTHS, lengths
from newsparse.roles.partings import page_columns
from newsparse.roles.weights import Model, PairModel
from newsparse.text.clean import clean
from newsparse.text.language import identify, sample
from newsparse.text.lines import Page, split
from newsparse.text.script import SPACELESS, script, weight

SETS = {"pastes": 1.0, "chinese": 1.0, "arabic": 2.0, "layouts": 4.0}
"""The sets of pages, and what a line of each counts: labels by hand are worth more than labels by alignment."""

VIEWS = {"full": 1.0, "article": 1.0, "tight": 0.7, "text": 1.0, "short": 1.0}
"""The views of a page; `short` is its article view with the first few paragraphs of the body alone."""

HEADLINE_SETS = {"pastes": 1.0, "chinese": 1.0, "arabic": 0.6, "layouts": 2.0}
HEADLINE_VIEWS = {"full": 1.5, "article": 1.0, "tight": 0.5, "text": 1.0, "short": 0.5}
FOLDS = 5
PARTS = (2, 3)
"""Into how many parts the folds are dealt, so that each part's bodies are decoded by a model of the others."""

MIDDLING = 50
"""So many lines has a page of middling length."""

RISING = {"body": ("prose near before", "prose near after"), "related": ()}
"""Features of which more never speaks against: so dense prose cannot, where few pages have it."""
PROSE_ROLES = {"paragraph", "quote", "list_item"}
UNDECIDED_ROLES = {"subhead", "deck"}
OUT = Path(__file__).parents[1] / "newsparse" / "roles" / "weights.py"


@dataclass
class Sample:
    """One view of one page, with its features and its truth line by line (1 yes, 0 no, -1 either will do)."""

    set: str
    id: str
    view: str
    text: str
    truth: dict[str, Any]
    fold: int
    page: Page
    lexicon: Lexicon
    cues: Cues
    sizes: list[int]
    columns: dict[str, bytes]
    body: list[int]
    related: list[int]
    titles: list[int]
    in_body: bytearray = field(default_factory=bytearray)
    candidates: list[tuple[int, tuple[int, ...]]] = field(default_factory=list)


def norm(text: str) -> str:
    text = unicodedata.normalize("NFKC", text).casefold()
    return " ".join(re.sub(r"[«»„“”‟\"'‘’‚‛]", "'", re.sub("[–—‐‑]", "-", text)).split())


def tokens(text: str) -> list[str]:
    return re.findall(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]|\w+", norm(text))


def shingles(text: str) -> Counter[tuple[str, ...]]:
    t = tokens(text)
    return Counter(tuple(t[i : i + 4]) for i in range(len(t) - 3))


def body_truth(page: Page, truth: dict[str, Any]) -> list[int]:
    exact = {norm(p) for p in truth["paragraphs"]}
    short = {p for p in exact if len(p) < 90 and not re.search(r"[.!?。！？।؟…:\"'»]$", p)}
    free = {norm(x) for x in truth.get("summary", []) + truth.get("subheads", [])} | short
    want = {s for p in truth["paragraphs"] for s in shingles(p)}
    return [_line_truth(norm(text), exact, free, want) for text in page.texts]


def _line_truth(line: str, exact: set[str], free: set[str], want: set[tuple[str, ...]]) -> int:
    if line in free:
        return -1
    if line in exact:
        return 1
    own = shingles(line)
    share = sum(n for s, n in own.items() if s in want) / (sum(own.values()) or 1)
    return 1 if share > 0.6 else 0 if share < 0.3 else -1


def related_truth(page: Page, truth: dict[str, Any]) -> list[int]:
    links = {norm(x) for x in truth.get("links") or truth.get("related") or []} - {""}
    return [int(norm(text) in links) for text in page.texts]


def read(folder: Path) -> list[Sample]:
    samples = []
    for name in SETS:
        with gzip.open(folder / f"{name}-dev.jsonl.gz", "rt", encoding="utf-8") as file:
            for row in map(json.loads, file):
                if (row.get("article") or "").strip():
                    row["short"] = shortened(row["article"], row["truth"], row["id"])
                    row["visible"]["short"] = row["visible"]["article"]
                samples += [prepare(name, row, view) for view in VIEWS if (row.get(view) or "").strip()]
    return samples


def shortened(text: str, truth: dict[str, Any], name: str) -> str:
    """The page as if its body had one to five paragraphs: short stories are pasted too, and are rare among the pages."""
    page = split(clean(text).text)
    body = [i for i, wanted in enumerate(body_truth(page, truth)) if wanted == 1]
    keep = 1 + int(hashlib.md5(name.encode()).hexdigest(), 16) % 5
    if len(body) <= keep:
        return text
    lines = page.text.split("\n")
    return "\n".join(lines[: page.numbers[body[keep - 1]] + 1] + lines[page.numbers[body[-1]] + 1 :])


def prepare(name: str, row: dict[str, Any], view: str) -> Sample:
    truth = row["truth"]
    page = split(clean(row[view]).text)
    opening = sample(page)
    where = script(opening)
    words = lexicon(identify(opening)[0])
    cues = read_cues(page, words, spaceless=where in SPACELESS)
    if "line_roles" in row:
        roles = [row["line_roles"][n] for n in page.numbers]
        body = [1 if r in PROSE_ROLES else -1 if r in UNDECIDED_ROLES else 0 for r in roles]
        titles = [int(r == "headline") for r in roles]
        related = [int(r == "related") for r in roles]
    else:
        body = body_truth(page, truth)
        names = [tokens(t) for t in [truth["title"] or "", *truth.get("titles", [])]]
        visible = row.get("visible", {}).get(view, {}).get("headline")
        titles = [int(bool(visible) and tokens(text) in names) for text in page.texts]
        related = related_truth(page, truth)
    domain = (row.get("domain") or row["id"]).split("#")[0]
    fold = int(hashlib.md5(domain.encode()).hexdigest(), 16) % FOLDS
    sizes = lengths(page, weight(where))
    return Sample(
        name, row["id"], view, row[view], truth, fold, page, words, cues, sizes,
        page_columns(page, cues, sizes), body, related, titles,
    )  # fmt: skip


def one_hot(rows: list[tuple[int, ...]], widths: dict[str, int]) -> sparse.csr_matrix:
    """The rows' features as columns of zeros and ones."""
    values = np.array(rows)
    sizes = np.array(list(widths.values()))
    places = values + np.concatenate([[0], np.cumsum(sizes)[:-1]])
    ends = np.arange(0, places.size + 1, len(widths))
    return sparse.csr_matrix((np.ones(places.size), places.ravel(), ends), shape=(len(rows), int(sizes.sum())))


def model(bias: float, weights: np.ndarray, widths: dict[str, int]) -> Model:
    """The weights as a table a feature, in hundredths of a natural log-odd."""
    pieces = np.split(np.rint(100 * weights).astype(int), np.cumsum(list(widths.values()))[:-1])
    return Model(round(100 * bias), {name: tuple(map(int, p)) for name, p in zip(widths, pieces, strict=True)})


def fit_lines(samples: list[Sample], truth: str, pairs: tuple[tuple[str, str], ...]) -> PairModel:
    """Boosted trees that may each use one pair of features only (Lou et al. 2013), added up to one table a pair."""
    names = [name for name in WIDTHS if any(name in pair for pair in pairs)]
    known = np.concatenate([getattr(s, truth) for s in samples])
    values = np.concatenate([np.array([list(s.columns[name]) for name in names]).T for s in samples])
    weights = np.concatenate([line_weights(s, even=truth == "body") for s in samples])
    kept = known >= 0
    allowed = [{names.index(one), names.index(other)} for one, other in pairs]
    trees = HistGradientBoostingClassifier(
        max_iter=200, learning_rate=0.1, max_leaf_nodes=6, min_samples_leaf=100, l2_regularization=5, interaction_cst=allowed,
        monotonic_cst=[int(name in RISING[truth]) for name in names], early_stopping=False, random_state=0,
    )  # fmt: skip
    trees.fit(values[kept], known[kept], sample_weight=weights[kept])
    tables = {pair: np.zeros((WIDTHS[pair[0]], WIDTHS[pair[1]])) for pair in pairs}
    for (tree,) in trees._predictors:
        add_tree(tree.nodes, names, tables)
    rounded = {p: tuple(tuple(map(int, row)) for row in np.rint(100 * t)) for p, t in tables.items()}
    return PairModel(round(100 * float(trees._baseline_prediction.item())), rounded)


def line_weights(s: Sample, *, even: bool) -> np.ndarray:
    """What each line counts: a long one more; `even`: one of a long page less, for every page counts alike in the end."""
    weights = SETS[s.set] * VIEWS[s.view] * np.minimum(1 + np.array(s.sizes) / 150, 4)
    return weights * (MIDDLING / len(s.sizes)) ** 0.5 if even else weights


def add_tree(nodes: np.ndarray, names: list[str], tables: dict[tuple[str, str], np.ndarray]) -> None:
    """Add each leaf's value to the cells of the pair that the path to the leaf splits on."""
    paths: list[tuple[int, dict[str, tuple[int, int]]]] = [(0, {})]
    while paths:
        place, ranges = paths.pop()
        node = nodes[place]
        if node["is_leaf"]:
            one, other = next(pair for pair in tables if ranges.keys() <= set(pair))
            rows, cells = (ranges.get(name, (0, WIDTHS[name])) for name in (one, other))
            tables[one, other][slice(*rows), slice(*cells)] += node["value"]
            continue
        name = names[node["feature_idx"]]
        low, high = ranges.get(name, (0, WIDTHS[name]))
        middle = int(node["num_threshold"]) + 1
        paths += [
            (int(node["left"]), ranges | {name: (low, min(high, middle))}),
            (int(node["right"]), ranges | {name: (max(low, middle), high)}),
        ]


def fit_headline(samples: list[Sample], widths: dict[str, int], strength: float) -> Model:
    """A conditional logit (McFadden 1974): each page chooses one of its candidates, or none, whose score is 0."""
    pages = [s for s in samples if s.candidates]
    matrix = one_hot([features for s in pages for _, features in s.candidates], widths)
    page = np.repeat(np.arange(len(pages)), [len(s.candidates) for s in pages])
    truth = np.array([s.titles[i] for s in pages for i, _ in s.candidates], dtype=float)
    weight = np.array([HEADLINE_SETS[s.set] * HEADLINE_VIEWS[s.view] for s in pages])
    has = np.bincount(page, truth) > 0

    def loss(parameters: np.ndarray) -> tuple[float, np.ndarray]:
        scores = np.exp(np.clip(parameters[0] + matrix @ parameters[1:], -30, 30))
        everything = 1 + np.bincount(page, scores)
        right = np.where(has, np.bincount(page, scores * truth), 1.0)
        wanted = np.where(has[page], scores * truth / np.maximum(right[page], 1e-12), 0)
        slope = weight[page] * (scores / everything[page] - wanted)
        value = -(weight * (np.log(right + 1e-12) - np.log(everything))).sum()
        penalty = parameters[1:] @ parameters[1:] / (2 * strength)
        return value + penalty, np.concatenate([[slope.sum()], matrix.T @ slope + parameters[1:] / strength])

    best = minimize(loss, np.zeros(1 + matrix.shape[1]), jac=True, method="L-BFGS-B", options={"maxiter": 300}).x
    return model(float(best[0]), best[1:], widths)


def bodies(s: Sample) -> tuple[bytearray, bytearray]:
    """The body as it is decoded, and as the scores of its lines alone tell it, which errs more often."""
    scores = region.body_scores(s.page, s.cues, s.columns)
    return region.body_lines(s.page, s.cues, s.lexicon, s.sizes, scores), bytearray([score > 0 for score in scores])


def train(samples: list[Sample]) -> dict[str, Model | PairModel]:
    """The four models."""
    folds = sorted({s.fold for s in samples})
    parts = [set(folds[part::count]) for count in PARTS for part in range(count)]
    seen: list[Sample] = []
    for part in parts:
        region.BODY = fit_lines([s for s in samples if s.fold not in part], "body", PAIRS)
        seen += [replace(s, in_body=body) for s in samples if s.fold in part for body in bodies(s)]
    for s in seen:
        s.candidates = headline.places(s.page, s.cues, s.sizes, s.columns, s.in_body)
    headline.PLACE = fit_headline(seen, headline.PLACE_WIDTHS, 0.25)
    for s in seen:
        s.candidates = headline.candidates(s.page, s.cues, s.sizes, s.columns, s.in_body)
    linked = [s for s in samples if s.view in {"full", "text"} and ("links" in s.truth or s.truth.get("related"))]
    return {
        "BODY": fit_lines(samples, "body", PAIRS),
        "PLACE": headline.PLACE,
        "HEADLINE": fit_headline(seen, headline.WIDTHS, 0.1),
        "RELATED": fit_lines(linked, "related", RELATED_PAIRS),
    }


def write(models: dict[str, Model | PairModel], digest: str) -> None:
    source = OUT.read_text(encoding="utf-8").partition("# Generated")[0]
    lines = [f"# Generated by tools/train_roles.py from pages with the digest {digest}."]
    for name, model in models.items():
        lines += ["", f"{name} = {type(model).__name__}(", f"    {model.bias},", "    {"]
        for feature, table in model.tables.items():
            if isinstance(model, PairModel):
                lines += [f"        {feature}: (", *(f"            {row}," for row in table), "        ),"]
            else:
                lines += [f'        "{feature}": {table},']
        lines += ["    },", ")"]
    OUT.write_text(source + "\n".join(lines) + "\n", encoding="utf-8")


def cross_validate(samples: list[Sample], out: Path) -> None:
    with out.open("w", encoding="utf-8") as file:
        for fold in range(FOLDS):
            models = train([s for s in samples if s.fold != fold])
            region.BODY, sequence.HEADLINE = models["BODY"], models["HEADLINE"]
            headline.PLACE, related.RELATED = models["PLACE"], models["RELATED"]
            for s in samples:
                if s.fold == fold and s.view != "short":
                    record = {"id": s.id, "view": s.view, "article": parse(s.text).to_dict(evidence=True)}
                    file.write(json.dumps(record, ensure_ascii=False) + "\n")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, metavar="PAGES_FOLDER")
    parser.add_argument("--cross-validate", type=Path, metavar="OUT.jsonl")
    arguments = parser.parse_args()
    samples = read(arguments.folder)
    if arguments.cross_validate:
        cross_validate(samples, arguments.cross_validate)
        return
    files = (arguments.folder / f"{name}-dev.jsonl.gz" for name in SETS)
    digest = hashlib.sha256(b"".join(file.read_bytes() for file in files)).hexdigest()[:16]
    write(train(samples), digest)


if __name__ == "__main__":
    main()
