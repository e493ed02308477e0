"""Train the tables of `newsparse/roles/weights.py` on pages with known truth.

    python tools/train_roles.py PAGES_FOLDER                              write the weights
    python tools/train_roles.py PAGES_FOLDER --cross-validate OUT.jsonl   write the parses of five folds by domain, train nothing

PAGES_FOLDER holds `pastes-dev`, `chinese-dev`, `arabic-dev` and `layouts-dev` as `.jsonl.gz`: pages with `truth` (title,
paragraphs, links) or `line_roles`. Needs the extra `tools`. The same pages give the same weights, byte for byte.

Each model is a logistic regression on one-hot features, so that a line's score is a sum of table entries. A page's headline is
trained on bodies decoded by models that have not seen the page, as they will be when pages are new.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import re
import unicodedata
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from scipy import sparse
from sklearn.linear_model import LogisticRegression

import newsparse.roles.sequence as sequence
from newsparse.languages.lexicon import lexicon
from newsparse.parser import parse
from newsparse.roles.cues import Cues, read_cues
from newsparse.roles.features import columns, lengths
from newsparse.roles.headline import candidates
from newsparse.roles.weights import Model
from newsparse.text.clean import clean
from newsparse.text.language import identify, sample
from newsparse.text.lines import Page, split
from newsparse.text.script import SPACELESS, script, weight

SETS = {"pastes": 1.0, "chinese": 1.0, "arabic": 2.0, "layouts": 4.0}
"""The sets of pages, and what a line of each counts: labels by hand are worth more than labels by alignment."""

VIEWS = {"full": 1.0, "article": 1.0, "tight": 0.7, "text": 1.0}
FOLDS = 5
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
    cues: Cues
    sizes: list[int]
    columns: dict[str, list[int]]
    body: list[int]
    related: list[int]
    titles: list[int]
    candidates: list[tuple[int, dict[str, int]]] = field(default_factory=list)


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
                samples += [prepare(name, row, view) for view in VIEWS if (row.get(view) or "").strip()]
    return samples


def prepare(name: str, row: dict[str, Any], view: str) -> Sample:
    truth = row["truth"]
    page = split(clean(row[view]).text)
    opening = sample(page)
    where = script(opening)
    cues = read_cues(page, lexicon(identify(opening)[0]), spaceless=where in SPACELESS)
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
    scale = weight(where)
    return Sample(
        name, row["id"], view, row[view], truth, fold, page, cues, lengths(page, scale),
        columns(page, cues, scale), body, related, titles,
    )  # fmt: skip


def fit(rows: list[dict[str, int]], truth: list[int], weights: list[float], strength: float) -> Model:
    """The additive model of binned features: a table a feature, in hundredths of a natural log-odd."""
    names = list(rows[0])
    columns = np.array([[row[name] for name in names] for row in rows])
    widths = columns.max(axis=0) + 1
    offsets = np.concatenate([[0], np.cumsum(widths)[:-1]])
    places = columns + offsets
    matrix = sparse.csr_matrix(
        (np.ones(places.size), places.ravel(), np.arange(0, places.size + 1, len(names))),
        shape=(len(rows), int(widths.sum())),
    )
    model = LogisticRegression(C=strength, max_iter=400, tol=1e-3)
    model.fit(matrix, np.array(truth), sample_weight=np.array(weights))
    table = np.rint(100 * model.coef_[0]).astype(int)
    return Model(
        round(100 * float(model.intercept_[0])),
        {n: tuple(map(int, table[o : o + w])) for n, o, w in zip(names, offsets, widths, strict=True)},
    )


def fit_lines(samples: list[Sample], truth: str, strength: float) -> Model:
    rows, known, weights = [], [], []
    for s in samples:
        line_truth = getattr(s, truth)
        for i, wanted in enumerate(line_truth):
            if wanted >= 0:
                rows.append({name: column[i] for name, column in s.columns.items()})
                known.append(wanted)
                weights.append(SETS[s.set] * VIEWS[s.view] * min(1 + s.sizes[i] / 150, 4))
    return fit(rows, known, weights, strength)


def fit_headline(samples: list[Sample], strength: float) -> Model:
    rows, known, weights = [], [], []
    for s in samples:
        for i, features in s.candidates:
            rows.append(features)
            known.append(s.titles[i])
            weights.append(3.0 if s.set == "layouts" else 1.0)
    return fit(rows, known, weights, strength)


def train(samples: list[Sample]) -> dict[str, Model]:
    """The three models; the bodies that headlines are trained beside come from folds that left the page out."""
    folds = sorted({s.fold for s in samples})
    for fold in folds:
        body = fit_lines([s for s in samples if s.fold != fold], "body", 0.3)
        for s in samples:
            if s.fold == fold:
                s.candidates = candidates(s.page, s.cues, s.sizes, sequence.body_lines(body.scores(s.columns)))
    linked = [s for s in samples if s.view in {"full", "text"} and ("links" in s.truth or s.truth.get("related"))]
    return {
        "BODY": fit_lines(samples, "body", 0.3),
        "HEADLINE": fit_headline(samples, 0.3),
        "RELATED": fit_lines(linked, "related", 0.3),
    }


def write(models: dict[str, Model], digest: str) -> None:
    source = OUT.read_text(encoding="utf-8").partition("# Generated")[0]
    lines = [f"# Generated by tools/train_roles.py from pages with the digest {digest}."]
    for name, model in models.items():
        lines += ["", f"{name} = Model(", f"    {model.bias},", "    {"]
        lines += [f'        "{feature}": {table},' for feature, table in model.tables.items()]
        lines += ["    },", ")"]
    OUT.write_text(source + "\n".join(lines) + "\n", encoding="utf-8")


def cross_validate(samples: list[Sample], out: Path) -> None:
    with out.open("w", encoding="utf-8") as file:
        for fold in range(FOLDS):
            for name, model in train([s for s in samples if s.fold != fold]).items():
                setattr(sequence, name, model)
            for s in samples:
                if s.fold == fold:
                    record = {"id": s.id, "view": s.view, "article": parse(s.text).to_dict()}
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
