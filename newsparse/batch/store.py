"""A run's output, its list of failures and its diary, which keep step so that none of them is ever ahead of the others."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from typing import Any

from newsparse.batch.convert import Format, Outcome
from newsparse.batch.inputs import Input
from newsparse.batch.journal import Digest, Entry, Journal
from newsparse.batch.part import Part, size_of
from newsparse.batch.tally import Tally
from newsparse.batch.targets import Target, move, part_of
from newsparse.errors import NewsparseError, OptionError

BLOCK = 256
"""Inputs after which all that is written is safe. It depends on nothing else, so that compressed blocks are the same in every run."""


class Store:
    """Takes the outcomes of a run in order and writes them; without a diary (a pipe) it only writes."""

    def __init__(self, target: Target, writer: Format, tally: Tally) -> None:
        """`tally` counts what it takes."""
        self.tally = tally
        self.is_complete = False
        self._target = target
        self._writer = writer
        self._digest = Digest()
        self._errors: Part | None = None
        self._journal: Journal | None = None
        self._done: Entry | None = None

    def keep(self, path: str, run: Mapping[str, Any], *, resume: bool) -> None:
        """Keep a diary beside `path`, the output's name, so that the run can go on later; `run` is what tells it from others.

        With `resume` it goes on where the last run stood, if that is unfinished. Raises OptionError where that was another run.
        """
        self._journal = Journal(journal_of(path), run, resume=resume)
        self._errors_path = errors_of(path)
        self._errors = Part(part_of(self._errors_path))
        self._done = self._safe(part_of(path))
        if self._done is not None:
            self.is_complete = self._done.complete
            self.tally.take(self._done.tally)

    def remaining(self, inputs: Iterator[Input]) -> Iterator[Input]:
        """The inputs that are not done yet; raises OptionError where those that are done were others."""
        done = self._done
        if done is not None:
            for _ in range(self.tally.read):
                one = next(inputs, None)
                if one is not None:
                    self._note(one)
            if str(self._digest) != done.digest:
                raise OptionError(
                    "the inputs are not those of the unfinished run", hint="restore them, or start anew with --force"
                )
        self._target.open(done.size if done else 0)
        if self._errors is not None:
            self._errors.open(done.errors_size if done else 0)
        if done is None:
            self._target.surround(self._writer.head)
        return inputs

    def add(self, one: Input, outcome: Outcome) -> NewsparseError | None:
        """Write what became of the next input; why there is no record, if there is none."""
        error = self._note(one) or outcome.error
        if error is None and outcome.parsed is not None:
            try:
                if self.tally.parsed:
                    self._target.surround(self._writer.between)
                self._target.write(outcome.record)
            except NewsparseError as refused:
                error = refused
        if error is not None:
            error.path = error.path or one.place
            outcome = Outcome(error=error)
            if self._errors is not None:
                self._errors.write(_failure(one, error))
        self.tally.add(one, outcome)
        if self.tally.read % BLOCK == 0:
            self._secure()
        return error

    def finish(self) -> None:
        """Put everything into its place; where nothing was parsed there is no output, but the list of failures."""
        if not self.is_complete:
            self._target.surround(self._writer.tail(self.tally.parsed))
            self._secure(complete=True)
        if self.tally.parsed:
            self._target.finish()
        else:
            self._target.discard()
        if self._errors is not None:
            self._errors.close()
            part = self._errors.path
            if size_of(part):
                move(part, self._errors_path)
            elif os.path.exists(part):
                os.unlink(part)
                if os.path.exists(self._errors_path):  # of an output that this one takes the place of
                    os.unlink(self._errors_path)
        if self._journal is not None:
            self._journal.remove()

    def close(self) -> None:
        """Let go of all files; the run can go on later."""
        for one in (self._target, self._errors, self._journal):
            if one is not None:
                one.close()

    def _note(self, one: Input) -> NewsparseError | None:
        """Take the next input into account; why the target has no place for it, if it has none."""
        self._digest.add(one)
        if one.skipped or one.problem is not None:
            return None
        try:
            self._target.place(one)
        except NewsparseError as error:
            return error
        return None

    def _safe(self, part: str) -> Entry | None:
        """The last moment at which all was safe that the files bear out; a power cut may have taken more than it should."""
        if self._journal is None or self._errors is None:
            return None
        for entry in reversed(self._journal.entries):
            if entry.complete or (size_of(part) >= entry.size and size_of(self._errors.path) >= entry.errors_size):
                return entry
        return None

    def _secure(self, *, complete: bool = False) -> None:
        if self._journal is not None and self._errors is not None:
            sizes = self._target.sync(), self._errors.sync()
            self._journal.write(Entry(*sizes, str(self._digest), self.tally, complete))


def journal_of(path: str) -> str:
    """Where the diary of an unfinished run is."""
    return f"{path.rstrip('/' + os.sep)}.journal"


def errors_of(path: str) -> str:
    """Where the inputs are listed that could not be parsed."""
    return f"{path.rstrip('/' + os.sep)}.errors.jsonl"


def _failure(one: Input, error: NewsparseError) -> str:
    line = {
        "path": one.path,
        "member": one.member,
        "reason": error.message,
        "position": error.position,
        "hint": error.hint or None,
    }
    return json.dumps(line, ensure_ascii=False) + "\n"
