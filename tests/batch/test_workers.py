"""Workers may die or hang: it costs the article that does it, and no other."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from newsparse.batch import worker, workers
from newsparse.batch.convert import Outcome
from newsparse.batch.inputs import Input
from newsparse.errors import InputError, NewsparseError

COUNT = 60


def inputs(count: int = COUNT) -> Iterator[Input]:
    return (Input(path=str(number), relative=str(number), content=str(number)) for number in range(count))


def fine(one: Input) -> Outcome:
    return Outcome(f"{one.content}\n")


def uneven(one: Input) -> Outcome:
    time.sleep(0.02 if int(str(one.content)) // 8 % 2 else 0.001)
    return fine(one)


def slow_at(one: Input, at: str) -> Outcome:
    time.sleep(60 if one.content == at else 0)
    return fine(one)


def killed_at(one: Input, at: str, folder: str, times: int) -> Outcome:
    """End the worker as the system does that is short of memory, so many times."""
    if one.content == at:
        seen = len(os.listdir(folder))
        if seen < times:
            Path(folder, str(seen)).touch()
            os.kill(os.getpid(), signal.SIGKILL)
    return fine(one)


def exits(one: Input) -> Outcome:
    os._exit(3)


def run(work: object, jobs: int = 2, timeout: float = 60.0) -> list[tuple[str, str]]:
    """What became of each input: its path, and its record or why there is none."""
    done = workers.outcomes(inputs(), work, jobs=jobs, timeout=timeout)  # type: ignore[arg-type]
    return [(one.path, outcome.record or str(outcome.error)) for one, outcome in done]


RECORDS = [(str(number), f"{number}\n") for number in range(COUNT)]


@pytest.mark.parametrize("jobs", [1, 2, 5])
def test_outcomes_come_in_order(jobs: int) -> None:
    assert run(fine, jobs) == RECORDS


def test_an_article_that_takes_too_long_is_given_up_alone() -> None:
    start = time.monotonic()
    done = run(partial(slow_at, at="17"), timeout=0.5)
    assert done[17] == ("17", "17: it took longer than 0.5 seconds; allow more with --timeout")
    assert done[:17] + done[18:] == RECORDS[:17] + RECORDS[18:]
    assert time.monotonic() - start < 30


def slow(one: Input, begun: str) -> Outcome:
    Path(begun).touch()
    time.sleep(1.5)
    return fine(one)


def test_time_in_which_nobody_ran_is_not_held_against_an_article(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After Ctrl-Z or a machine's sleep the clock has run on, and the article has not."""
    begun = tmp_path / "begun"
    real = workers.connection.wait
    slept: list[float] = []

    def wait(pipes: list[object], left: float) -> list[object]:
        if begun.exists() and not slept:
            slept.append(left)
            time.sleep(left + 1.0)
            return []
        return list(real(pipes, left))  # type: ignore[arg-type]

    monkeypatch.setattr(workers, "_LOOK", 0.2)
    monkeypatch.setattr(workers.connection, "wait", wait)
    done = workers.outcomes(inputs(1), partial(slow, begun=str(begun)), jobs=1, timeout=1.1)
    assert [outcome.record for _, outcome in done] == ["0\n"]
    assert slept


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_worker_that_is_killed_once_costs_nothing(jobs: int, tmp_path: Path) -> None:
    assert run(partial(killed_at, at="9", folder=str(tmp_path), times=1), jobs) == RECORDS


def test_an_article_that_kills_its_worker_each_time_fails_alone(tmp_path: Path) -> None:
    done = run(partial(killed_at, at="9", folder=str(tmp_path), times=99))
    assert done[9][1].startswith("9: 3 worker processes died over it, the last was ended by SIGKILL; ")
    assert done[:9] + done[10:] == RECORDS[:9] + RECORDS[10:]


def test_every_article_may_kill_its_worker() -> None:
    done = workers.outcomes(inputs(2), exits, jobs=2, timeout=60)
    assert ["the last ended with status 3" in str(outcome.error) for _, outcome in done] == [True] * 2


def test_problems_and_what_is_passed_over_need_no_worker() -> None:
    given = [
        Input(path="a", relative="a", problem=InputError("broken")),
        Input(path="b", relative="b", skipped="hidden"),
        Input(path="c", relative="c", content="c"),
    ]
    done = [outcome for _, outcome in workers.outcomes(iter(given), fine, jobs=1, timeout=60)]
    assert str(done[0].error) == "a: broken"
    assert (done[1].error, done[1].parsed, done[2].record) == (None, None, "c\n")


def test_inputs_are_read_no_further_ahead_than_memory_allows() -> None:
    ahead = 0

    def counted() -> Iterator[Input]:
        nonlocal ahead
        for one in inputs(400):
            one.content = "x" * (1 << 20)
            ahead += 1
            yield one

    for number, _ in enumerate(workers.outcomes(counted(), partial(slow_at, at=""), jobs=2, timeout=60)):
        assert ahead - number <= (workers._HELD >> 20) + 1


@pytest.mark.skipif("forkserver" not in multiprocessing.get_all_start_methods(), reason="needs a fork server")
def test_a_worker_that_was_made_and_not_told_of_takes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """The process that makes workers may die between the making and the telling."""
    from multiprocessing import forkserver

    real = forkserver.read_signed
    calls: list[int] = []

    def read_signed(number: int) -> object:
        found = real(number)
        calls.append(number)
        if len(calls) == 1:
            raise EOFError
        return found

    monkeypatch.setattr(forkserver, "read_signed", read_signed)
    assert run(uneven, jobs=1) == RECORDS
    assert len(calls) > 1


def test_a_crew_that_cannot_live_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker, "_serve", _dies)
    with pytest.raises(NewsparseError, match="no worker process can be started"):
        run(fine)


def _dies(pipe: object, clock: object, work: object) -> None:
    os._exit(1)


def _stop(number: int, frame: object) -> None:
    raise KeyboardInterrupt


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_what_ends_a_run_waits_until_a_worker_is_started(number: signal.Signals) -> None:
    """Also while another thread runs, to which the system may give the signal."""
    started = []

    def start() -> None:
        with worker._uninterrupted():
            os.kill(os.getpid(), number)
            time.sleep(0.05)
            started.append(True)

    other = threading.Thread(target=time.sleep, args=(0.2,))
    before = signal.signal(number, _stop)
    try:
        other.start()
        with pytest.raises(KeyboardInterrupt):
            start()
        assert started
        assert signal.getsignal(number) is _stop
    finally:
        signal.signal(number, before)
        other.join()
