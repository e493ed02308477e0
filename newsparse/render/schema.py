"""The fields a record can have: the one list that JSON, CSV, the table and the help texts share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, NamedTuple

from newsparse.article import Article
from newsparse.errors import OptionError

Kind = Literal["text", "texts", "paragraphs", "number", "dateline", "nested", "input"]
"""How a value fills a cell: as it is, joined, joined by blank lines, as it is, in two columns, as JSON, its path."""

Origin = Mapping[str, Any]
"""What a record has beside the article: `input` (path, member, hash), `carried` (fields of a data file), `newsparse` (version)."""


class Field(NamedTuple):
    """One field of a record: its name in JSON, the shape of its value, and what it is, in a line for people."""

    name: str
    kind: Kind
    about: str


FIELDS = (
    Field("input", "input", "the file that the record comes from; only with several inputs"),
    Field("headline", "text", "the story's title"),
    Field("deck", "text", "summary lines under the headline"),
    Field("section", "text", "the part of the paper it stands in"),
    Field("published", "text", "day of publication, ISO 8601, as precise as printed"),
    Field("updated", "text", "day of the last change, likewise"),
    Field("authors", "texts", "the people named as its writers"),
    Field("dateline", "dateline", "place and agency that open the story"),
    Field("source", "text", "agency or outlet that the text credits"),
    Field("url", "text", "its address, where the text gives one"),
    Field("language", "text", "BCP 47 code"),
    Field("paragraphs", "paragraphs", "the running text"),
    Field("body", "nested", "the same in reading order, with subheads, lists, quotes and captions"),
    Field("captions", "texts", "words under pictures"),
    Field("keywords", "texts", "tags printed with it"),
    Field("related", "nested", "other stories that the page names"),
    Field("word_count", "number", "words in the paragraphs"),
    Field("warnings", "texts", "what to look at: no headline found, two dates disagree ..."),
    Field("evidence", "nested", "where each value stands and why it was taken; only with --evidence"),
    Field("lines", "nested", "the role of every line of the input; only with --evidence"),
    Field("carried", "nested", "the other fields of the record that the text came from; only where there are some"),
    Field("newsparse", "text", "the version that parsed it; only with several inputs"),
)

TOLD = tuple(
    field for field in FIELDS if field.name not in {"input", "carried", "newsparse", "paragraphs", "evidence", "lines"}
)
"""What a record tells of its article, each thing once: `body` holds the paragraphs."""

_BY_NAME = {field.name: field for field in FIELDS}
EVIDENCE = ("evidence", "lines")


def choose(names: str) -> tuple[Field, ...]:
    """The fields that a comma-separated list names, in its order, each once; raises OptionError for an unknown one."""
    chosen = dict.fromkeys(name.strip().lower() for name in names.split(",") if name.strip())
    if not chosen:
        raise OptionError("no field is named", hint=f"the fields are {', '.join(_BY_NAME)}")
    for name in chosen:
        if name not in _BY_NAME:
            from difflib import get_close_matches

            near = get_close_matches(name, _BY_NAME, 1)
            meant = f"did you mean {near[0]!r}? " if near else ""
            raise OptionError(f"there is no field {name!r}", hint=f"{meant}the fields are {', '.join(_BY_NAME)}")
    return tuple(_BY_NAME[name] for name in chosen)


def default(*, evidence: bool, several: bool, carried: bool = False) -> tuple[Field, ...]:
    """The fields of a record where none are chosen: all, those of evidence, of several inputs and of data files where they apply."""
    left_out = set(() if evidence else EVIDENCE) | set(() if several else ("input", "newsparse"))
    left_out |= set(() if carried else ("carried",))
    return tuple(field for field in FIELDS if field.name not in left_out)


def record(article: Article, fields: tuple[Field, ...], origin: Origin) -> dict[str, Any]:
    """The chosen fields of one article as plain data, in the order chosen."""
    names = [field.name for field in fields]
    whole = {**article.to_dict(evidence=any(name in EVIDENCE for name in names)), **origin}
    if "input" in names and "input" in origin:
        whole["input"] = dict(origin["input"])
    wanted = set(names) - {*EVIDENCE, "input", "carried", "newsparse"}
    if wanted and "evidence" in names:
        # Fields of several parts have evidence for each: dateline_place, dateline_agency, related_published ...
        whole["evidence"] = {
            name: found for name, found in whole["evidence"].items() if wanted & {name, name.partition("_")[0]}
        }
    return {name: whole.get(name) for name in names if name != "carried" or name in whole}


def place(source: Mapping[str, Any]) -> str:
    """Where a record is from, as one text: the path in its `input`, and behind a colon the member."""
    return f"{source['path']}:{source['member']}" if source.get("member") else str(source["path"])
