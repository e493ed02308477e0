"""Whatever ends a run, at whatever moment: going on gives what an undisturbed run gives, to the byte."""

from __future__ import annotations

import hashlib
import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import corpus
import pytest
from click.testing import CliRunner

from newsparse.batch import job, part, store
from newsparse.cli import cli

posix = pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="needs /proc")
OUTPUTS = ["out.jsonl", "out.jsonl.gz", "out.jsonl.zst", "out.csv", "out.json", "out.parquet", "out"]
ENDED_WELL = 1
"""The corpus has inputs that cannot be parsed, so a run that comes to its end says 1."""


@pytest.fixture(scope="module")
def texts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return corpus.folder(tmp_path_factory.mktemp("texts") / "in", 330)


def arguments(texts: Path, out: Path, *more: str) -> list[str]:
    return ["batch", str(texts), "-o", str(out), "--text-field", "text", "--quiet", *more]


def run(texts: Path, out: Path, *more: str) -> int:
    return CliRunner().invoke(cli, arguments(texts, out, *more)).exit_code


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Small blocks and no worker processes: what is tested is what is written, and when."""
    monkeypatch.setattr(store, "BLOCK", 16)
    monkeypatch.setattr(job, "outcomes", corpus.outcomes)


@pytest.fixture(scope="module")
def few(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return corpus.folder(tmp_path_factory.mktemp("texts") / "in", 60)


def contents(folder: Path) -> dict[str, str]:
    """A digest of every file in a folder, by its path there."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


@pytest.fixture(scope="module")
def undisturbed(texts: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, str]]:
    """By output, what a run writes that nothing disturbs."""
    found = {}
    for name in OUTPUTS:
        folder = tmp_path_factory.mktemp("undisturbed")
        assert run(texts, folder / name) == ENDED_WELL
        found[name] = contents(folder)
    return found


def test_an_undisturbed_run_leaves_its_output_and_its_failures_alone(undisturbed: dict[str, dict[str, str]]) -> None:
    for name in OUTPUTS:
        made = undisturbed[name]
        assert {path.partition("/")[0] for path in made} == {name, f"{name}.errors.jsonl"}


@pytest.mark.parametrize("name", OUTPUTS)
@pytest.mark.parametrize("jobs", ["1", "3"])
def test_two_runs_are_the_same_to_the_byte(
    name: str, jobs: str, texts: Path, undisturbed: dict[str, dict[str, str]], tmp_path: Path
) -> None:
    assert run(texts, tmp_path / name, "--jobs", jobs) == ENDED_WELL
    assert contents(tmp_path) == undisturbed[name]


class OutageError(OSError):
    """What the machine says in these tests when it will not go on."""


def _break(monkeypatch: pytest.MonkeyPatch, module: object, name: str, after: int) -> None:
    """Let a function of a module raise from its call number `after` on."""
    real = getattr(module, name)
    calls = 0

    def broken(*args: object, **named: object) -> object:
        nonlocal calls
        calls += 1
        if calls > after:
            raise OutageError(28, "No space left on device")
        return real(*args, **named)

    monkeypatch.setattr(module, name, broken)


BREAKS = [
    (os, "fsync", range(0, 20, 2)),
    (os, "replace", range(4)),
    (os, "unlink", range(3)),
    (part.Part, "write", range(0, 60, 15)),
    (store.Store, "_secure", range(5)),
]


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize("name", ["out.jsonl", "out.jsonl.gz", "out.parquet", "out"])
@pytest.mark.parametrize(
    ("module", "function", "after"),
    [(module, function, after) for module, function, moments in BREAKS for after in moments],
    ids=[f"{function}-{after}" for _, function, moments in BREAKS for after in moments],
)
def test_a_full_disk_at_any_moment_costs_nothing_but_time(
    name: str, module: object, function: str, after: int, few: Path, tmp_path: Path
) -> None:
    undisturbed = tmp_path / "undisturbed"
    disturbed = tmp_path / "disturbed"
    undisturbed.mkdir()
    disturbed.mkdir()
    assert run(few, undisturbed / name) == ENDED_WELL
    with pytest.MonkeyPatch.context() as patched:
        _break(patched, module, function, after)
        result = CliRunner().invoke(cli, arguments(few, disturbed / name))
    if result.exit_code != ENDED_WELL:
        assert result.exit_code == 2
        assert "No space left on device" in result.stderr
        assert "--resume" in result.stderr
        assert run(few, disturbed / name) == 2, "what is unfinished is not begun anew by mistake"
        assert run(few, disturbed / name, "--resume") == ENDED_WELL
    assert contents(disturbed) == contents(undisturbed)


@posix
@pytest.mark.parametrize("seed", [1, 2, pytest.param(None, marks=pytest.mark.long)])
def test_a_run_that_is_killed_at_random_moments_ends_as_if_it_had_not_been(
    seed: int | None, texts: Path, undisturbed: dict[str, dict[str, str]], tmp_path: Path
) -> None:
    rounds = 60 if seed is None else 2
    chance = random.Random(seed or 7)
    killed = {"parent": 0, "worker": 0, "nothing": 0}
    said = tmp_path / "said"
    for number in range(rounds):
        name = chance.choice(OUTPUTS)
        folder = tmp_path / str(number)
        folder.mkdir()
        more: tuple[str, ...] = ()
        for attempt in range(50):
            with said.open("w") as stderr:
                words = [sys.executable, "-m", "newsparse", *arguments(texts, folder / name, "--jobs", "2", *more)]
                process = subprocess.Popen(words, stderr=stderr, start_new_session=True)
            # The more often it was tried the later it is killed, so that every round comes to an end.
            time.sleep(chance.uniform(0.2, 0.9 + 0.1 * attempt))
            killed[_kill_one(process, chance)] += 1
            if process.wait(120) >= 0:
                break
            more = ("--resume",)
        assert process.returncode == ENDED_WELL, said.read_text()
        assert contents(folder) == undisturbed[name], name
    print(f"{rounds} outputs, killed: {killed}")
    assert killed["parent"] + killed["worker"] >= (50 if seed is None else 1)


def _kill_one(process: subprocess.Popen[bytes], chance: random.Random) -> str:
    """Kill a run or one of its processes, and say which; or nothing, where it has ended by itself."""
    below = _descendants(process.pid)
    if process.poll() is not None:
        return "nothing"
    if below and chance.random() < 0.5:
        os.kill(chance.choice(below), signal.SIGKILL)
        return "worker"
    process.kill()
    return "parent"


def _descendants(pid: int) -> list[int]:
    parents: dict[int, list[int]] = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        parents.setdefault(int(fields[1]), []).append(int(stat.parent.name))
    found: list[int] = []
    for one in parents.get(pid, []):
        command = Path(f"/proc/{one}/cmdline").read_bytes() if Path(f"/proc/{one}/cmdline").exists() else b""
        if b"resource_tracker" not in command:
            found += [one, *_descendants(one)]
    return found


@posix
def test_a_file_that_may_not_grow_stops_the_run_and_keeps_it(
    texts: Path, undisturbed: dict[str, dict[str, str]], tmp_path: Path
) -> None:
    limited = "import resource, sys; resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000)); "
    command = limited + "from newsparse.cli import main; main()"
    args = arguments(texts, tmp_path / "out.jsonl")
    done = subprocess.run([sys.executable, "-c", command, *args], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "File too large" in done.stderr
    assert run(texts, tmp_path / "out.jsonl", "--resume") == ENDED_WELL
    assert contents(tmp_path) == undisturbed["out.jsonl"]


@posix
@pytest.mark.parametrize(("number", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_an_interrupted_run_says_how_to_go_on(
    number: signal.Signals, status: int, texts: Path, undisturbed: dict[str, dict[str, str]], tmp_path: Path
) -> None:
    args = arguments(texts, tmp_path / "out.jsonl", "--jobs", "1")
    process = subprocess.Popen([sys.executable, "-m", "newsparse", *args], stderr=subprocess.PIPE, text=True)
    while not (tmp_path / "out.jsonl.part").exists():
        time.sleep(0.01)
    process.send_signal(number)
    said = process.communicate()[1]
    assert process.returncode == status, said
    assert f"go on with: newsparse batch {texts} -o {tmp_path / 'out.jsonl'}" in said
    assert said.endswith(" --resume\n")
    assert run(texts, tmp_path / "out.jsonl", "--resume") == ENDED_WELL
    assert contents(tmp_path) == undisturbed["out.jsonl"]


@posix
@pytest.mark.parametrize(("number", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_the_status_is_the_signals_wherever_it_arrives(
    number: signal.Signals, status: int, texts: Path, tmp_path: Path
) -> None:
    at_once = f"import os; os.kill(os.getpid(), {number:d})"
    patched = f"from newsparse.batch import job; job.run = lambda *_: exec({at_once!r})"
    (tmp_path / "patched.py").write_text(f"{patched}\nfrom newsparse.cli import main; main()", "utf-8")
    command = [sys.executable, "-m", "patched", *arguments(texts, tmp_path / "out.jsonl")]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=tmp_path)
    assert (done.returncode, "interrupted after 0 inputs" in done.stderr) == (status, True), done.stderr


def unfinished(few: Path, out: Path) -> None:
    with pytest.MonkeyPatch.context() as patched:
        _break(patched, os, "replace", 0)
        assert run(few, out) == 2


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize(
    ("more", "said"),
    [
        ((), "has an unfinished run; go on with --resume, or start anew with --force"),
        (("--resume", "--force"), "say one of them"),
        (("--resume", "--fields", "headline"), "fields differed"),
        (("--resume", "--language", "ar"), "language differed"),
        (("--resume", "--glob", "*.txt"), "globs differed"),
    ],
)
def test_an_unfinished_run_goes_on_as_it_began_or_not_at_all(
    more: tuple[str, ...], said: str, few: Path, tmp_path: Path
) -> None:
    unfinished(few, tmp_path / "out.jsonl")
    result = CliRunner().invoke(cli, arguments(few, tmp_path / "out.jsonl", *more))
    assert result.exit_code == 2
    assert said in result.stderr


@pytest.mark.usefixtures("quick")
def test_inputs_that_are_others_now_are_told(tmp_path: Path) -> None:
    texts = corpus.folder(tmp_path / "in", 60)
    with pytest.MonkeyPatch.context() as patched:
        _break(patched, store.Store, "_secure", 1)
        assert run(texts, tmp_path / "out.jsonl") == 2
    (texts / "0" / "0000.txt").rename(texts / "0" / "0000-new.txt")
    result = CliRunner().invoke(cli, arguments(texts, tmp_path / "out.jsonl", "--resume"))
    assert result.exit_code == 2
    assert "the inputs are not those of the unfinished run" in result.stderr


@pytest.mark.usefixtures("quick")
def test_going_on_with_what_is_complete_or_not_begun(few: Path, tmp_path: Path) -> None:
    assert run(few, tmp_path / "out.jsonl", "--resume") == ENDED_WELL, "nothing was begun: it begins"
    before = contents(tmp_path)
    result = CliRunner().invoke(cli, arguments(few, tmp_path / "out.jsonl", "--resume"))
    assert result.exit_code == ENDED_WELL
    assert "is complete" in result.stderr
    assert contents(tmp_path) == before


@pytest.mark.usefixtures("quick")
def test_a_run_that_starts_anew_leaves_nothing_of_the_one_before(few: Path, tmp_path: Path) -> None:
    unfinished(few, tmp_path / "out.jsonl")
    (tmp_path / "one.txt").write_text(corpus.text(1))
    args = ["batch", str(tmp_path / "one.txt"), "-o", str(tmp_path / "out.jsonl"), "--force"]
    assert CliRunner().invoke(cli, args).exit_code == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == ["one.txt", "out.jsonl"]


@pytest.mark.usefixtures("quick")
def test_a_diary_whose_last_line_is_cut_counts_up_to_the_line_before(few: Path, tmp_path: Path) -> None:
    (tmp_path / "undisturbed").mkdir()
    assert run(few, tmp_path / "undisturbed" / "out.jsonl") == ENDED_WELL
    with pytest.MonkeyPatch.context() as patched:
        _break(patched, store.Store, "_secure", 1)
        assert run(few, tmp_path / "out.jsonl") == 2
    with (tmp_path / "out.jsonl.journal").open("ab") as journal:
        journal.write(b'{"size": 99')
    assert run(few, tmp_path / "out.jsonl", "--resume") == ENDED_WELL
    assert (tmp_path / "out.jsonl").read_bytes() == (tmp_path / "undisturbed" / "out.jsonl").read_bytes()


@pytest.mark.usefixtures("quick")
@posix
def test_two_runs_do_not_write_one_output(few: Path, tmp_path: Path) -> None:
    import fcntl

    with (tmp_path / "out.jsonl.journal").open("wb") as journal:
        fcntl.flock(journal, fcntl.LOCK_EX)
        result = CliRunner().invoke(cli, arguments(few, tmp_path / "out.jsonl", "--force"))
    assert result.exit_code != 0
    assert "is in use: another run writes this output" in result.stderr


@pytest.mark.usefixtures("quick")
def test_the_numbers_add_up_and_every_failure_is_listed(few: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    result = CliRunner().invoke(cli, ["batch", str(few), "-o", str(out), "--text-field", "text"])
    assert "60 read, 59 parsed, 1 failed -> " in result.stderr
    failures = [json.loads(line) for line in (tmp_path / "out.jsonl.errors.jsonl").read_text("utf-8").splitlines()]
    assert [(Path(one["path"]).name, one["member"], one["reason"]) for one in failures] == [
        ("y.jsonl.gz", "11", "the line is no JSON: Expecting value"),
    ]
    assert len(out.read_text("utf-8").splitlines()) == 59


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize(
    ("name", "module"), [("out.parquet", "pyarrow"), ("out.jsonl.zst", "backports"), ("out.jsonl.zst", "compression")]
)
def test_a_missing_extra_is_told_before_anything_is_parsed(
    name: str, module: str, few: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if module == ("compression" if sys.version_info < (3, 14) else "backports"):
        pytest.skip("the other module is asked for")
    monkeypatch.setitem(sys.modules, module, None)
    result = CliRunner().invoke(cli, arguments(few, tmp_path / name))
    assert result.exit_code == 2
    assert "needs an extra; pip install" in result.stderr
    assert list(tmp_path.iterdir()) == []
