"""Many inputs over several processes: outcomes in the order of the inputs, memory flat, a process that dies replaced."""

from __future__ import annotations

import os
import time
from collections import deque
from collections.abc import Iterable, Iterator
from multiprocessing import connection

from newsparse.batch.convert import Outcome, Work
from newsparse.batch.inputs import Input
from newsparse.batch.worker import STILLBORN, Task, Worker, context, hired
from newsparse.errors import InputError, NewsparseError

_CHUNK = 8
"""Inputs that are handed over at once; a worker has one chunk more than it is at, so that it need not wait."""
_WINDOW = 1024
_HELD = 64 << 20
"""So many inputs, and bytes of them, are under way or wait for one before them to be done."""
_ATTEMPTS = 3
"""An input is given up when so many workers have died over it: one that is killed from outside costs nothing."""
_LOOK = 5.0
"""Seconds after which it is looked how long workers have been at their tasks, if nobody says anything."""


def outcomes(inputs: Iterable[Input], work: Work, *, jobs: int, timeout: float) -> Iterator[tuple[Input, Outcome]]:
    """Each input with its outcome, in order, by up to `jobs` processes; one that takes longer than `timeout` seconds has failed.

    Raises NewsparseError where no process can be started.
    """
    crew = _Crew(iter(inputs), work, jobs, timeout)
    try:
        while crew.feed():
            while (task := crew.finished()) is not None:
                yield task.input, task.outcome or Outcome()
            crew.listen()
    finally:
        crew.dismiss()


def processors() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


class _Crew:
    """The workers of a run, and the window of its inputs that is under way."""

    def __init__(self, inputs: Iterator[Input], work: Work, jobs: int, timeout: float) -> None:
        self._inputs = inputs
        self._work = work
        self._jobs = jobs
        self._timeout = timeout
        self._context = context()
        self._workers: list[Worker] = []
        self._window: deque[Task] = deque()
        self._again: deque[Task] = deque()
        self._held = 0
        self._stillborn = 0
        self._is_exhausted = False

    def feed(self) -> bool:
        """Hand out as much as the workers can take; whether anything is left to do."""
        while len(self._workers) < self._jobs or any(len(worker.tasks) <= _CHUNK for worker in self._workers):
            chunk = self._chunk()
            if not chunk:
                break
            self._least_busy().give(chunk)
        return bool(self._window)

    def finished(self) -> Task | None:
        """The next task in order, if it is done."""
        if not self._window or self._window[0].outcome is None:
            return None
        task = self._window.popleft()
        self._held -= task.cost
        return task

    def listen(self) -> None:
        """Wait for what workers have to say, or for the moment at which one has taken too long."""
        if not self._window or self._window[0].outcome is not None:
            return
        busy = [worker for worker in self._workers if worker.tasks]
        left = min([_LOOK, *(self._timeout - worker.spent() for worker in busy if worker.is_ready)])
        start = time.monotonic()
        pipes = connection.wait([worker.pipe for worker in busy], max(0.0, left))
        overslept = time.monotonic() - start - left
        for worker in busy:
            if worker.pipe in pipes:
                self._hear(worker)
            elif overslept > _LOOK:
                worker.grace += overslept
            elif worker.is_ready and worker.spent() > self._timeout:
                self._give_up(worker)

    def dismiss(self) -> None:
        """End every worker."""
        for worker in self._workers:
            worker.end()
        self._workers = []

    def _chunk(self) -> list[Task]:
        """What comes next for a worker: a few small inputs or a large one; nothing where enough is under way."""
        chunk: list[Task] = []
        size = 0
        while len(chunk) < _CHUNK and size < _HELD // 64 and (task := self._next()) is not None:
            if task.outcome is None:
                chunk.append(task)
                size += task.cost
        return chunk

    def _next(self) -> Task | None:
        if self._again:
            return self._again.popleft()
        if self._is_exhausted or len(self._window) >= _WINDOW or (self._held >= _HELD and self._window):
            return None
        one = next(self._inputs, None)
        if one is None:
            self._is_exhausted = True
            return None
        task = Task(one, _settled(one), len(one.content or ""))
        self._window.append(task)
        self._held += task.cost
        return task

    def _least_busy(self) -> Worker:
        least = min(self._workers, key=lambda worker: len(worker.tasks), default=None)
        if least is None or (least.tasks and len(self._workers) < self._jobs):
            least = hired(self._context, self._work)
            self._workers.append(least)
        return least

    def _hear(self, worker: Worker) -> None:
        try:
            outcomes = worker.hear()
        except (EOFError, OSError):
            self._bury(worker)
            return
        self._stillborn = 0
        for outcome in outcomes:
            self._settle(worker.tasks.popleft(), outcome)

    def _settle(self, task: Task, outcome: Outcome) -> None:
        task.input.content = None
        task.outcome = outcome
        self._held += len(outcome.record) - task.cost
        task.cost = len(outcome.record)

    def _give_up(self, worker: Worker) -> None:
        task = worker.at
        if task is not None:
            hint = "allow more with --timeout"
            why = InputError(f"it took longer than {self._timeout:g} seconds", path=task.input.place, hint=hint)
            self._settle(task, Outcome(error=why))
        self._replace(worker)

    def _bury(self, worker: Worker) -> None:
        ended = worker.ended()
        if not worker.is_ready:
            self._stillborn += 1
            if self._stillborn >= STILLBORN:
                raise NewsparseError(f"no worker process can be started: it {ended}", hint="look for memory or limits")
        elif (task := worker.at) is not None:
            task.attempts += 1
            if task.attempts >= _ATTEMPTS:
                why = f"{task.attempts} worker processes died over it, the last {ended}"
                hint = "it may need more memory than there is"
                self._settle(task, Outcome(error=InputError(why, path=task.input.place, hint=hint)))
        self._replace(worker)

    def _replace(self, worker: Worker) -> None:
        """End a worker and hand its tasks to others, before any new ones."""
        self._again.extendleft(task for task in reversed(worker.tasks) if task.outcome is None)
        self._workers.remove(worker)
        worker.end()


def _settled(one: Input) -> Outcome | None:
    """The outcome of an input that needs no worker."""
    if one.skipped:
        return Outcome()
    if one.problem is None:
        return None
    one.problem.path = one.problem.path or one.place
    return Outcome(error=one.problem)
