"""What a file's name says of it: whether it is read in a folder or an archive, and as what."""

from __future__ import annotations

import posixpath
from fnmatch import fnmatchcase

from newsparse.batch.options import Options

TEXTS = (".txt", ".text", ".md")
ARCHIVES = (".zip", ".tar", ".tgz", ".tbz2", ".txz", ".tzst", ".wet")
JSON_LINES = (".jsonl", ".ndjson")
CSV = (".csv", ".tsv")
PARQUET = ".parquet"
COMPRESSED = (".gz", ".bz2", ".xz", ".zst")
_DATA = (*JSON_LINES, *CSV, PARQUET)

READ = (
    ".txt, .text and .md files, archives of them and Common Crawl's WET, and with --text-field "
    ".jsonl, .csv, .tsv and .parquet files; name others one by one, or with --glob"
)
"""What is read of a folder, for messages."""


def passed_over(name: str, options: Options) -> str:
    """Why a file of this name, its path inside a folder or an archive, is not read there; empty if it is."""
    name = name.replace("\\", "/")
    if options.globs:
        return "" if any(_matches(name, glob) for glob in options.globs) else "not what --glob asks for"
    bare = uncompressed(name.lower())
    if bare.endswith((*TEXTS, *ARCHIVES)):
        return ""
    if bare.endswith(_DATA):
        return "" if options.text_field else "data; --text-field says which field holds the text"
    return "no text by its name; --glob can ask for it"


def _matches(name: str, glob: str) -> bool:
    """Whether a name or, for a pattern with a slash, the whole path is like the pattern; `**/` stands for any folders or none."""
    if "/" not in glob:
        return fnmatchcase(posixpath.basename(name), glob)
    return fnmatchcase(name, glob) or ("**/" in glob and fnmatchcase(name, glob.replace("**/", "")))


def uncompressed(name: str) -> str:
    """The name of what is in a compressed file: `a.txt` for `a.txt.gz`, `a.tar` for `a.tgz`."""
    base, suffix = posixpath.splitext(name)
    if suffix.lower() in COMPRESSED:
        return base
    return f"{base}.tar" if suffix.lower() in (".tgz", ".tbz2", ".txz", ".tzst") else name
