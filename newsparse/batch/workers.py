"""Many inputs over several processes: outcomes in the order of the inputs, memory flat, a process that dies replaced."""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
import threading
import time
from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from multiprocessing import connection
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any

from newsparse.batch.convert import Outcome, Work
from newsparse.batch.inputs import Input
from newsparse.errors import InputError, NewsparseError

if TYPE_CHECKING:
    from multiprocessing.context import BaseContext

_CHUNK = 8
"""Inputs that are handed over at once; a worker has one chunk more than it is at, so that it need not wait."""
_WINDOW = 1024
_HELD = 64 << 20
"""So many inputs, and bytes of them, are under way or wait for one before them to be done."""
_ATTEMPTS = 3
"""An input is given up when so many workers have died over it: one that is killed from outside costs nothing."""
_BEGUN, _SINCE = 0, 1
_OFTEN = 0.05
"""Seconds after which a worker tells what it has done, if its chunk is not done before."""
_PAUSE = 0.2
"""Seconds until it is tried again to start a process: the one that makes them takes a moment to be seen as dead."""
_STILLBORN = 3
"""So many workers in a row that die before they are ready mean that none can live."""


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


@dataclass(slots=True, eq=False)
class _Task:
    """An input on its way; `cost` is what it holds in memory, in bytes."""

    input: Input
    outcome: Outcome | None = None
    cost: int = 0
    attempts: int = 0


@dataclass(slots=True, eq=False)
class _Worker:
    """A process, and the tasks it was given whose outcomes have not come; `told` is how many have.

    In `clock`, memory that both processes see, it says how many tasks it has begun and when it came to the last of them.
    """

    process: Any
    pipe: connection.Connection
    outbox: SimpleQueue[list[Input] | None]
    clock: Any
    tasks: deque[_Task] = field(default_factory=deque)
    is_ready: bool = False
    told: int = 0

    def give(self, chunk: list[_Task]) -> None:
        self.tasks.extend(chunk)
        self.outbox.put([task.input for task in chunk])

    @property
    def since(self) -> float:
        """When it came to what it is at; now where it waits for its next task."""
        return self.clock[_SINCE] if self.at is not None else time.monotonic()

    @property
    def at(self) -> _Task | None:
        """The task it is at, or was at when it died; those before it in `tasks` are done and untold."""
        number = int(self.clock[_BEGUN]) - self.told - 1
        return self.tasks[number] if 0 <= number < len(self.tasks) else None

    def end(self) -> None:
        """Kill the process, if it still lives, and wait until it is gone."""
        self.outbox.put(None)
        self.process.kill()
        self.process.join()
        self.pipe.close()


class _Crew:
    """The workers of a run, and the window of its inputs that is under way."""

    def __init__(self, inputs: Iterator[Input], work: Work, jobs: int, timeout: float) -> None:
        self._inputs = inputs
        self._work = work
        self._jobs = jobs
        self._timeout = timeout
        self._context = _context()
        self._workers: list[_Worker] = []
        self._window: deque[_Task] = deque()
        self._again: deque[_Task] = deque()
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

    def finished(self) -> _Task | None:
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
        begun = [worker.since for worker in busy if worker.is_ready]
        left = max(0.0, min(begun) + self._timeout - time.monotonic()) if begun else None
        pipes = connection.wait([worker.pipe for worker in busy], left)
        for worker in busy:
            if worker.pipe in pipes:
                self._hear(worker)
            elif worker.is_ready and time.monotonic() - worker.since > self._timeout:
                self._give_up(worker)

    def dismiss(self) -> None:
        """End every worker."""
        for worker in self._workers:
            worker.end()
        self._workers = []

    def _chunk(self) -> list[_Task]:
        """What comes next for a worker: a few small inputs or a large one; nothing where enough is under way."""
        chunk: list[_Task] = []
        size = 0
        while len(chunk) < _CHUNK and size < _HELD // 64 and (task := self._next()) is not None:
            if task.outcome is None:
                chunk.append(task)
                size += task.cost
        return chunk

    def _next(self) -> _Task | None:
        if self._again:
            return self._again.popleft()
        if self._is_exhausted or len(self._window) >= _WINDOW or (self._held >= _HELD and self._window):
            return None
        one = next(self._inputs, None)
        if one is None:
            self._is_exhausted = True
            return None
        task = _Task(one, _settled(one), len(one.content or ""))
        self._window.append(task)
        self._held += task.cost
        return task

    def _least_busy(self) -> _Worker:
        least = min(self._workers, key=lambda worker: len(worker.tasks), default=None)
        if least is None or (least.tasks and len(self._workers) < self._jobs):
            least = _hired(self._context, self._work)
            self._workers.append(least)
        return least

    def _hear(self, worker: _Worker) -> None:
        try:
            outcomes = worker.pipe.recv()
        except Exception:  # It died, perhaps in the middle of a word.
            self._bury(worker)
            return
        worker.is_ready = True
        self._stillborn = 0
        for outcome in outcomes:
            worker.told += 1
            self._settle(worker.tasks.popleft(), outcome)

    def _settle(self, task: _Task, outcome: Outcome) -> None:
        task.input.content = None
        task.outcome = outcome
        self._held += len(outcome.record) - task.cost
        task.cost = len(outcome.record)

    def _give_up(self, worker: _Worker) -> None:
        task = worker.at
        if task is not None:
            hint = "allow more with --timeout"
            why = InputError(f"it took longer than {self._timeout:g} seconds", path=task.input.place, hint=hint)
            self._settle(task, Outcome(error=why))
        self._replace(worker)

    def _bury(self, worker: _Worker) -> None:
        worker.process.join(1)
        ended = _ended_by(worker.process.exitcode)
        if not worker.is_ready:
            self._stillborn += 1
            if self._stillborn >= _STILLBORN:
                raise NewsparseError(f"no worker process can be started: it {ended}", hint="look for memory or limits")
        elif (task := worker.at) is not None:
            task.attempts += 1
            if task.attempts >= _ATTEMPTS:
                why = f"{task.attempts} worker processes died over it, the last {ended}"
                hint = "it may need more memory than there is"
                self._settle(task, Outcome(error=InputError(why, path=task.input.place, hint=hint)))
        self._replace(worker)

    def _replace(self, worker: _Worker) -> None:
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


def _context() -> BaseContext:
    # Not "fork": the progress bar has a thread, and a forked child may inherit its locks.
    method = "forkserver" if "forkserver" in multiprocessing.get_all_start_methods() else "spawn"
    context = multiprocessing.get_context(method)
    if method == "forkserver":  # Loaded once, and shared by all workers.
        context.set_forkserver_preload(["newsparse.batch.convert", "newsparse.parser"])
    return context


def _hired(context: BaseContext, work: Work) -> _Worker:
    ours, theirs = context.Pipe()
    clock = context.RawArray("d", 2)
    process = _started(context, theirs, clock, work)
    theirs.close()
    outbox: SimpleQueue[list[Input] | None] = SimpleQueue()
    # A thread sends, because a pipe takes only so much, and who waits for that cannot listen.
    threading.Thread(target=_send, args=(outbox, ours), daemon=True).start()
    return _Worker(process, ours, outbox, clock)


def _started(context: BaseContext, pipe: connection.Connection, clock: Any, work: Work) -> Any:
    """A process; the one that makes them is made anew where it died, and not more often than it makes sense."""
    for left in reversed(range(_STILLBORN)):
        process = context.Process(target=_serve, args=(pipe, clock, work), daemon=True)  # type: ignore[attr-defined]
        try:
            with _uninterrupted():
                process.start()
        except (EOFError, OSError) as error:
            if not left:
                raise NewsparseError(f"no worker process can be started: {error or type(error).__name__}") from error
            time.sleep(_PAUSE)
        else:
            break
    return process


@contextmanager
def _uninterrupted() -> Iterator[None]:
    """Let Ctrl-C wait: a process that is half started tells its users so, with a traceback."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _send(outbox: SimpleQueue[list[Input] | None], pipe: connection.Connection) -> None:
    while (chunk := outbox.get()) is not None:
        try:
            pipe.send(chunk)
        except OSError:  # It is dead; whoever listens to it notices.
            return


def _serve(pipe: connection.Connection, clock: Any, work: Work) -> None:
    """A worker's life: a chunk in, its outcomes out, until the other end is closed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    from newsparse.parser import parse

    parse("Warm up")  # What a first parse loads is not the first article's time,
    gc.freeze()  # and need not be gone through again and again for garbage.
    try:
        pipe.send([])
        while True:
            done: list[Outcome] = []
            sent = time.monotonic()
            for one in pipe.recv():
                clock[_SINCE] = time.monotonic()
                if done and clock[_SINCE] - sent > _OFTEN:
                    pipe.send(done)
                    done, sent = [], clock[_SINCE]
                clock[_BEGUN] += 1
                done.append(work(one))
            pipe.send(done)
    except (EOFError, OSError):
        return


def _ended_by(code: int | None) -> str:
    if code is not None and code < 0:
        try:
            return f"was ended by {signal.Signals(-code).name}"
        except ValueError:
            return f"was ended by signal {-code}"
    return f"ended with status {code}"
