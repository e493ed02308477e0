"""newsparse on pasted texts beside trafilatura and newspaper4k on the same pages' HTML: one table.

    python tests/bench/peers.py FOLDER

FOLDER holds NAME.html, the page, beside NAME.txt, what someone pastes of it, and NAME.json, the truth: `headline`, `published`,
`authors`, `paragraphs` and `keywords`, as far as known. Each column is the mean over the pages whose truth has the field: exact
headline and day, F1 of authors and keywords, F1 of the body's words. A page without NAME.json counts for the time alone, and if
no page has one, the columns are the shares of pages for which a value was given. Nothing is rendered and nothing is fetched.
The peers come with `pip install -e ".[bench]"`; those that are missing are left out.
"""

from __future__ import annotations

import json
import re
import sys
import time
import warnings
from collections import Counter
from collections.abc import Callable, Iterable
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from compare import key

from newsparse import parse

FIELDS = ("headline", "published", "authors", "paragraphs", "keywords")
Fields = dict[str, Any]
Reader = Callable[[Path], Fields]


def newsparse(page: Path) -> Fields:
    article = parse(page.with_suffix(".txt").read_text(encoding="utf-8"))
    return {field: getattr(article, field) for field in FIELDS}


def trafilatura(page: Path) -> Fields:
    from trafilatura import bare_extraction  # type: ignore[import-not-found]

    found = bare_extraction(page.read_text(encoding="utf-8", errors="replace"), with_metadata=True)
    if found is None:
        return {}
    return {
        "headline": found.title,
        "published": found.date,
        "authors": (found.author or "").split("; "),
        "paragraphs": [line for line in (found.text or "").split("\n") if line != found.title],
        "keywords": [tag for tags in found.tags or [] for tag in tags.split(", ")],
    }


def newspaper4k(page: Path) -> Fields:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from newspaper import Article  # type: ignore[import-not-found]

    found = Article(url="http://localhost/", fetch_images=False)
    found.download(input_html=page.read_text(encoding="utf-8", errors="replace"))
    found.parse()
    return {
        "headline": found.title,
        "published": found.publish_date.isoformat() if found.publish_date else None,
        "authors": found.authors,
        "paragraphs": found.text.split("\n"),
        "keywords": found.meta_keywords,
    }


READERS: dict[str, tuple[str, Reader]] = {
    "newsparse": ("newsparse", newsparse),
    "trafilatura": ("trafilatura", trafilatura),
    "newspaper4k": ("newspaper", newspaper4k),
}
"""The tools, each with the module that says whether it is installed."""


def f1(found: Iterable[str], wanted: Iterable[str]) -> float:
    those, known = Counter(found), Counter(wanted)
    hits = sum((those & known).values())
    return 2 * hits / (those.total() + known.total()) if hits else 0.0


def score(field: str, found: Any, wanted: Any) -> float:
    if field == "headline":
        return float(key(found) == key(wanted))
    if field == "published":
        return float((found or "")[:10] == wanted[:10])
    if field == "paragraphs":
        return f1(*(re.findall(r"\w+", key("\n".join(text or ()))) for text in (found, wanted)))
    return f1(*(set(map(key, values or ())) - {""} for values in (found, wanted)))


def has(found: Any) -> bool:
    return any(found) if isinstance(found, list | tuple) else bool(found)


def row(name: str, reader: Reader, pages: list[Path], truths: dict[Path, Fields]) -> str:
    scores: dict[str, list[float]] = {field: [] for field in FIELDS}
    spent = 0.0
    for page in pages:
        start = time.perf_counter()
        try:
            found = reader(page)
        except Exception:  # a peer may raise anything on a page; then it found nothing there
            found = {}
        spent += time.perf_counter() - start
        for field in FIELDS:
            if not truths:
                scores[field].append(float(has(found.get(field))))
            elif wanted := truths.get(page, {}).get(field):
                scores[field].append(score(field, found.get(field), wanted))
    cells = [f"{sum(those) / len(those):12.3f}" if those else f"{'':12}" for those in scores.values()]
    return f"{name:12}{''.join(cells)}{1000 * spent / len(pages):10.1f}"


def main() -> None:
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    pages = [page for page in sorted(Path(sys.argv[1]).rglob("*.html")) if page.with_suffix(".txt").exists()]
    if not pages:
        sys.exit(f"{sys.argv[1]} holds no page: put NAME.html beside NAME.txt")
    beside = {page: page.with_suffix(".json") for page in pages}
    truths = {page: json.loads(path.read_text(encoding="utf-8")) for page, path in beside.items() if path.exists()}
    said = f"right, on {len(truths)} with truth" if truths else "given a value"
    print(f"{len(pages)} pages; share {said}; the last column is milliseconds a page")
    print(f"{'':12}" + "".join(f"{field:>12}" for field in FIELDS) + f"{'time':>10}")
    for name, (module, reader) in READERS.items():
        if find_spec(module) is None:
            print(f'{name:12}not installed: pip install -e ".[bench]"')
            continue
        reader(pages[0])  # what is loaded at first use is not the page's time
        print(row(name, reader, pages, truths))


if __name__ == "__main__":
    main()
