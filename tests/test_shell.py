"""The command in a real process: streams, terminals, signals, locales and completion."""

from __future__ import annotations

import json
import os
import re
import select
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

TEXT = (
    "افتتاح الجسر الجديد بعد تأخر طويل\nتاريخ النشر: 31st, May 2024 GMT\n"
    "افتتحت البلدية الجسر الجديد فوق النهر اليوم الجمعة بعد عامين من الموعد المقرر، وفق بيان رسمي.\nالمصدر: وكالات\n"
)
NEWSPARSE = [sys.executable, "-m", "newsparse"]
posix = pytest.mark.skipif(os.name != "posix", reason="needs a POSIX shell or terminal")


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[1]))
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(*args: str, env: dict[str, str] | None = None, **options: object) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(  # type: ignore[call-overload,no-any-return]
        [*NEWSPARSE, *args], env={**os.environ, **(env or {})}, capture_output=True, timeout=60, check=False, **options
    )


def sh(script: str, env: dict[str, str] | None = None) -> subprocess.CompletedProcess[bytes]:
    command = f'newsparse() {{ "{sys.executable}" -m newsparse "$@"; }}\n{script}'
    return subprocess.run(
        ["bash", "-c", command], env={**os.environ, **(env or {})}, capture_output=True, timeout=60, check=False
    )


@pytest.mark.parametrize("form", ["json", "jsonl", "csv", "table"])
def test_standard_output_is_utf8_whatever_the_locale(form: str) -> None:
    ascii_only = {"LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    result = run("a.txt", "-f", form, env=ascii_only, stdin=subprocess.DEVNULL)
    assert result.returncode == 0
    assert result.stderr == b""
    assert "افتتاح الجسر الجديد بعد تأخر طويل" in result.stdout.decode("utf-8")
    assert result.stdout.replace(b"\r\n", b"\n") == run("a.txt", "-f", form).stdout.replace(b"\r\n", b"\n")


def test_a_pipe_gives_json() -> None:
    assert json.loads(run(input=TEXT.encode()).stdout)["headline"] == "افتتاح الجسر الجديد بعد تأخر طويل"


@posix
def test_an_article_is_out_as_a_line_before_the_next_is_read() -> None:
    with subprocess.Popen(
        [*NEWSPARSE, "a.txt", "-", "-f", "jsonl"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdin
        assert process.stdout
        ready, _, _ = select.select([process.stdout], [], [], 30)
        assert ready
        assert json.loads(process.stdout.readline())["published"] == "2024-05-31"
        process.stdin.write(TEXT.replace("2024", "2023").encode())
        process.stdin.close()
        assert json.loads(process.stdout.readline())["published"] == "2023-05-31"


@posix
def test_a_closed_pipe_ends_quietly() -> None:
    Path("many").mkdir()
    for number in range(60):
        Path(f"many/{number}.txt").write_text(TEXT * 20, "utf-8")
    result = sh("newsparse many -f jsonl | head -n 1 >/dev/null; echo ${PIPESTATUS[0]}")
    assert result.stdout.strip() in (b"0", b"141")
    assert result.stderr == b""


@posix
@pytest.mark.parametrize(
    ("script", "code"), [("newsparse <&-", 1), ("newsparse a.txt <&-", 0), ("newsparse a.txt >&-", 1)]
)
def test_closed_streams_are_survived(script: str, code: int) -> None:
    result = sh(script)
    assert result.returncode == code
    assert b"Traceback" not in result.stderr
    assert (b"is closed" in result.stderr) == (code == 1)


@posix
@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no /dev/full")
def test_a_full_disk_is_one_line() -> None:
    result = sh("newsparse a.txt >/dev/full")
    assert result.returncode == 1
    assert result.stderr.count(b"\n") == 1


@posix
def test_the_completion_script_is_given_even_without_standard_input() -> None:
    result = sh("newsparse <&-", env={"_NEWSPARSE_COMPLETE": "bash_source"})
    assert result.returncode == 0
    assert b"complete" in result.stdout


@posix
@pytest.mark.parametrize(
    ("words", "index", "expected"),
    [
        ("newsparse pa", 1, "plain,parse"),
        ("newsparse ", 1, "plain,languages"),
        ("newsparse a", 1, "file,a"),
        ("newsparse --for", 1, "plain,--format"),
        ("newsparse -f ", 2, "plain,jsonl"),
        ("newsparse a.txt --enc", 2, "plain,--encoding"),
        ("newsparse batch --fo", 2, "plain,--force"),
        ("newsparse parse b", 2, "file,b"),
    ],
)
def test_words_are_completed(words: str, index: int, expected: str) -> None:
    env = {"_NEWSPARSE_COMPLETE": "bash_complete", "COMP_WORDS": words, "COMP_CWORD": str(index)}
    for result in (run(env=env, stdin=subprocess.DEVNULL), sh("newsparse <&-", env=env)):
        assert expected in result.stdout.decode().split("\n")
        assert result.stderr == b""


def terminal(args: list[str], typed: bytes = b"", env: dict[str, str] | None = None) -> tuple[str, int]:
    """What the command prints on a terminal of 80 columns, and its exit code; `typed` follows the hint."""
    import fcntl
    import pty
    import struct
    import termios

    def enter() -> None:
        fcntl.ioctl(0, termios.TIOCSCTTY, 0)
        # What a shell runs in the background ignores it, and so would all that is started from there.
        signal.signal(signal.SIGINT, signal.SIG_DFL)

    master, slave = pty.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    environment = {**os.environ, "TERM": "xterm-256color", **(env or {})}
    if "NO_COLOR" not in (env or {}):
        environment.pop("NO_COLOR", None)
    process = subprocess.Popen(
        [*NEWSPARSE, *args],
        stdin=slave,
        stdout=slave,
        stderr=slave,
        env=environment,
        start_new_session=True,
        preexec_fn=enter,
    )
    os.close(slave)
    shown = b""
    while True:
        if not select.select([master], [], [], 60)[0]:
            process.kill()
            break
        try:
            piece = os.read(master, 1 << 16)
        except OSError:
            break
        if not piece:
            break
        shown += piece
        if typed and b"Ctrl-D" in shown:
            time.sleep(0.2)
            os.write(master, typed[:-1])
            time.sleep(0.2)  # nobody presses the last key while the line before it is still being read
            os.write(master, typed[-1:])
            typed = b""
    code = process.wait(30)
    os.close(master)
    return shown.decode("utf-8"), code


@posix
def test_a_terminal_gets_a_table_with_isolated_values() -> None:
    shown, code = terminal(["a.txt"])
    assert code == 0
    assert "headline" in shown
    assert "\N{FIRST STRONG ISOLATE}افتتاح الجسر الجديد بعد تأخر طويل\N{POP DIRECTIONAL ISOLATE}" in shown
    assert "\x1b[" in shown


@posix
def test_no_color_is_respected() -> None:
    shown, _ = terminal(["inspect", "a.txt"], env={"NO_COLOR": "1"})
    assert "│" in shown
    assert not re.search("\x1b\\[[0-9;]*3[0-7]m", shown)


@posix
def test_without_arguments_a_terminal_shows_the_help() -> None:
    shown, code = terminal([])
    assert code == 0
    assert shown.startswith("Usage: newsparse")


@posix
def test_pasted_text_is_read_to_ctrl_d_and_cut_lines_are_warned_of() -> None:
    shown, code = terminal(["parse", "-f", "jsonl"], typed=b"New bridge opens\n\n" + b"x " * 3000 + b"\n\x04")
    assert code == 0
    assert "press Ctrl-D" in shown
    assert "4,095 bytes" in shown
    shown, _ = terminal(["parse", "-f", "jsonl"], typed=b"New bridge opens\n\nIt was late, they said.\n\x04")
    assert "4,095" not in shown


@posix
def test_ctrl_c_ends_with_130_and_without_a_traceback() -> None:
    shown, code = terminal(["parse"], typed=b"Half a text\n\x03")
    assert code == 128 + signal.SIGINT
    assert "Traceback" not in shown
    assert "interrupted" in shown


@posix
def test_file_names_cannot_write_to_the_terminal() -> None:
    result = run("no\x1b[31m\nsuch.txt")
    assert result.stderr == b"newsparse: no\\x1b[31m\\nsuch.txt: no such file; check the name and the folder\n"


@posix
def test_a_file_name_that_is_no_utf8_is_written_as_valid_json() -> None:
    name = os.fsdecode(b"\xff.txt")
    try:
        Path(name).write_text(TEXT, "utf-8")
    except OSError:
        pytest.skip("the file system takes UTF-8 names only")
    result = run(name, "a.txt")
    assert [record["input"]["path"] for record in json.loads(result.stdout.decode("utf-8"))] == [name, "a.txt"]


def test_json_needs_no_terminal_library() -> None:
    script = (
        "import sys; sys.argv = ['newsparse', '-f', 'json', 'a.txt']\n"
        "from newsparse.cli import main\n"
        "heavy = {'rich', 'charset_normalizer', 'multiprocessing', 'asyncio', 'newsparse.languages.en'}\n"
        "assert not heavy & set(sys.modules), heavy & set(sys.modules)\n"
        "try: main()\nexcept SystemExit: pass\n"
        "heavy = {'rich', 'charset_normalizer', 'multiprocessing'}\n"
        "assert not heavy & set(sys.modules), heavy & set(sys.modules)\n"
    )
    result = subprocess.run([sys.executable, "-c", script], capture_output=True, timeout=60, check=False)
    assert result.stderr == b""
