"""Many inputs over several processes, outcomes in the order of the inputs."""

from __future__ import annotations

import os
import signal
from collections import deque
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from newsparse.batch.convert import Options, Outcome, Record, convert
from newsparse.batch.inputs import STDIN, Input
from newsparse.errors import NewsparseError

if TYPE_CHECKING:
    from concurrent.futures import Future

FEW = 100
"""Inputs below which starting processes costs more than it saves."""
_CHUNK = 16
_AHEAD = 4
"""Chunks a process that wait their turn: enough to keep it busy, few enough to keep memory flat."""


def outcomes(inputs: Sequence[Input], options: Options, record: Record, *, jobs: int | None = 1) -> Iterator[Outcome]:
    """Each input's outcome, in order, by `jobs` processes; None means a process a processor if the inputs are many."""
    if jobs is None:
        jobs = _processors() if len(inputs) >= FEW else 1
    jobs = min(jobs, len(inputs))
    if jobs <= 1 or any(one.path == STDIN for one in inputs):
        return (convert(one, options, record) for one in inputs)
    return _spread(inputs, options, record, jobs)


def _processors() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _spread(inputs: Sequence[Input], options: Options, record: Record, jobs: int) -> Iterator[Outcome]:
    import multiprocessing
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool

    size = max(1, min(_CHUNK, len(inputs) // jobs))
    chunks = (inputs[start : start + size] for start in range(0, len(inputs), size))
    # Not "fork": the progress bar has a thread, and a forked child may inherit its locks.
    method = "forkserver" if "forkserver" in multiprocessing.get_all_start_methods() else "spawn"
    context = multiprocessing.get_context(method)
    pool = ProcessPoolExecutor(jobs, mp_context=context, initializer=_leave_interrupts_to_the_parent)
    waiting: deque[Future[list[Outcome]]] = deque()
    try:
        for chunk in chunks:
            waiting.append(pool.submit(_convert_all, chunk, options, record))
            if len(waiting) >= jobs * _AHEAD:
                yield from waiting.popleft().result()
        while waiting:
            yield from waiting.popleft().result()
    except BrokenProcessPool as error:
        raise NewsparseError("a worker process was ended from outside", hint="try again with --jobs 1") from error
    except BaseException:
        pool.shutdown(wait=False, cancel_futures=True)
        for child in multiprocessing.active_children():
            child.terminate()
        raise
    pool.shutdown()


def _convert_all(chunk: Sequence[Input], options: Options, record: Record) -> list[Outcome]:
    return [convert(one, options, record) for one in chunk]


def _leave_interrupts_to_the_parent() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
