"""A process that converts inputs: started, given chunks of them, told apart where it stands, ended."""

from __future__ import annotations

import gc
import multiprocessing
import signal
import threading
import time
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from multiprocessing import connection
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any

from newsparse.batch.convert import Outcome, Work
from newsparse.batch.inputs import Input
from newsparse.errors import NewsparseError

if TYPE_CHECKING:
    from multiprocessing.context import BaseContext

STILLBORN = 3
"""So many workers in a row that die before they are ready, or cannot be started, mean that none can live."""
_BEGUN, _SINCE = 0, 1
_OFTEN = 0.05
"""Seconds after which a worker tells what it has done, if its chunk is not done before."""
_PAUSE = 0.2
"""Seconds until it is tried again to start a process."""


@dataclass(slots=True, eq=False)
class Task:
    """An input on its way; `cost` is what it holds in memory, in bytes, `attempts` how many workers have died over it."""

    input: Input
    outcome: Outcome | None = None
    cost: int = 0
    attempts: int = 0


@dataclass(slots=True, eq=False)
class Worker:
    """A process, and the tasks it was given whose outcomes have not come; `told` is how many have.

    In `clock`, memory that both processes see, it says how many tasks it has begun and when it came to the last of them.
    `grace` is for how many seconds since then nobody ran, as after Ctrl-Z.
    """

    process: Any
    pipe: connection.Connection
    outbox: SimpleQueue[list[Input] | None]
    clock: Any
    tasks: deque[Task] = field(default_factory=deque)
    is_ready: bool = False
    told: int = 0
    grace: float = 0.0

    def give(self, chunk: list[Task]) -> None:
        """Hand over what it is to do when it has done what it was given before."""
        self.tasks.extend(chunk)
        self.outbox.put([task.input for task in chunk])

    def spent(self) -> float:
        """For how many seconds it has been at what it is at; none where it waits for its next task."""
        return time.monotonic() - float(self.clock[_SINCE]) - self.grace if self.at is not None else 0.0

    @property
    def at(self) -> Task | None:
        """The task it is at, or was at when it died; those before it in `tasks` are done and untold."""
        number = int(self.clock[_BEGUN]) - self.told - 1
        return self.tasks[number] if 0 <= number < len(self.tasks) else None

    def hear(self) -> Sequence[Outcome]:
        """The outcomes of the next of its tasks; raises EOFError or OSError where it has died."""
        try:
            said: tuple[int, Sequence[Outcome]] = self.pipe.recv()
        except (EOFError, OSError):
            raise
        except Exception as error:  # It died in the middle of a word.
            raise EOFError from error
        before, outcomes = said
        if before != self.told:  # Whoever says this is not at what was given: an outcome would get another's place.
            raise EOFError
        self.is_ready = True
        self.told += len(outcomes)
        self.grace = 0.0
        return outcomes

    def ended(self) -> str:
        """How it ended, in words."""
        self.process.join(1)
        code = self.process.exitcode
        if code is not None and code < 0:
            try:
                return f"was ended by {signal.Signals(-code).name}"
            except ValueError:
                return f"was ended by signal {-code}"
        return f"ended with status {code}"

    def end(self) -> None:
        """Kill the process, if it still lives, and wait until it is gone."""
        self.outbox.put(None)
        self.process.kill()
        self.process.join()
        self.pipe.close()


def context() -> BaseContext:
    """How processes are started."""
    # Not "fork": the progress bar has a thread, and a forked child may inherit its locks.
    method = "forkserver" if "forkserver" in multiprocessing.get_all_start_methods() else "spawn"
    found = multiprocessing.get_context(method)
    if method == "forkserver":  # Loaded once, and shared by all workers.
        found.set_forkserver_preload(["newsparse.batch.convert", "newsparse.parser"])
    return found


def hired(context: BaseContext, work: Work, attempts: int = STILLBORN) -> Worker:
    """A new worker; raises NewsparseError where none can be started."""
    try:
        return _started(context, work)
    except (EOFError, OSError) as error:
        if attempts <= 1:
            raise NewsparseError(f"no worker process can be started: {error or type(error).__name__}") from error
    # The process that makes them died. It is made anew once it is seen as dead.
    time.sleep(_PAUSE)
    return hired(context, work, attempts - 1)


def _started(context: BaseContext, work: Work) -> Worker:
    # Each attempt has a pipe of its own: a process that was made, and not told of, would listen at it as well.
    ours, theirs = context.Pipe()
    clock = context.RawArray("d", 2)
    process = context.Process(target=_serve, args=(theirs, clock, work), daemon=True)  # type: ignore[attr-defined]
    try:
        with _uninterrupted():
            process.start()
    except BaseException:
        ours.close()
        raise
    finally:
        theirs.close()
    outbox: SimpleQueue[list[Input] | None] = SimpleQueue()
    # A thread sends, because a pipe takes only so much, and who waits for that cannot listen.
    threading.Thread(target=_send, args=(outbox, ours), daemon=True).start()
    return Worker(process, ours, outbox, clock)


@contextmanager
def _uninterrupted() -> Iterator[None]:
    """Let what ends a run, Ctrl-C and SIGTERM, wait: a process that is half started tells its users so, with a traceback.

    A handler, and no mask: one thread's mask leaves the signal to the others, and Python acts on it in the main thread all the same.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    waiting: list[int] = []
    before = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    held = {
        number: handler for number, handler in before.items() if handler is not None and handler is not signal.SIG_IGN
    }
    for number in held:
        signal.signal(number, lambda arrived, frame: waiting.append(arrived))
    try:
        yield
    finally:
        for number, handler in held.items():
            signal.signal(number, handler)
        for arrived in waiting[:1]:
            signal.raise_signal(arrived)


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
        told = 0
        pipe.send((told, ()))
        while True:
            done: list[Outcome] = []
            sent = time.monotonic()
            for one in pipe.recv():
                clock[_SINCE] = time.monotonic()
                if done and clock[_SINCE] - sent > _OFTEN:
                    pipe.send((told, done))
                    told += len(done)
                    done, sent = [], clock[_SINCE]
                clock[_BEGUN] += 1
                done.append(work(one))
            pipe.send((told, done))
            told += len(done)
    except (EOFError, OSError):
        return
