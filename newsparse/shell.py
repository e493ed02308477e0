"""How the command meets the shell: default command, mistyped words, completion, Ctrl-C, closed pipes, errors."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import click

from newsparse.errors import NewsparseError, OptionError

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

DEFAULT = "parse"
INTERRUPTED = 130
CLOSED_PIPE = 141
ENDED = 143
"""What a shell reports for a program that SIGINT, SIGPIPE or SIGTERM ended."""


class Commands(click.Group):
    """The commands; words that begin with none of their names go to `parse`."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Put `parse` before arguments that name no command; without any, show the help to a person at a terminal."""
        if not args and not ctx.resilient_parsing:
            if sys.stdin is not None and sys.stdin.isatty():
                click.echo(ctx.get_help())
                ctx.exit()
            args = [DEFAULT]
        elif args and args[0] not in self.commands and args[0] not in ("--help", "-h", "--version"):
            self._refuse_mistyped(ctx, args[0])
            args = [DEFAULT, *args]
        return super().parse_args(ctx, args)

    def _refuse_mistyped(self, ctx: click.Context, word: str) -> None:
        if not word.isalpha() or os.path.lexists(word) or ctx.resilient_parsing:
            return
        from difflib import get_close_matches

        if near := sorted(get_close_matches(word, self.commands, 2, cutoff=0.7)):
            ctx.fail(f"no such file or command: {word!r}; did you mean {' or '.join(map(repr, near))}?")

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """The commands, the options of `parse`, and files."""
        from click.shell_completion import CompletionItem

        found = super().shell_complete(ctx, incomplete)
        if incomplete.startswith("-"):
            known = {item.value for item in found}
            more = self.commands[DEFAULT].shell_complete(ctx, incomplete)
            return found + [item for item in more if item.value not in known]
        return [*found, CompletionItem(incomplete, type="file")]

    def invoke(self, ctx: click.Context) -> Any:
        """Run a command; whatever ends it early ends in one line and an exit code, never in a traceback."""
        try:
            result = super().invoke(ctx)
            if sys.stdout is not None:
                sys.stdout.flush()
        except KeyboardInterrupt:
            _discard_output()
            say("interrupted")
            sys.exit(INTERRUPTED)
        except BrokenPipeError:
            _discard_output()
            sys.exit(CLOSED_PIPE)
        except NewsparseError as error:
            say(str(error))
            sys.exit(2 if isinstance(error, OptionError) else 1)
        except OSError as error:
            _discard_output()
            say(f"{error.filename or 'output'}: {error.strerror or error}")
            sys.exit(1)
        return result


def say(line: str, tell: Callable[[str], None] | None = None) -> None:
    """One line on stderr with the program's name, safe for a terminal whatever file names are in it."""
    from newsparse.render.printable import escaped

    line = f"newsparse: {escaped(line)}"
    if tell is not None:
        tell(line)
    elif sys.stderr is not None:
        print(line, file=sys.stderr)


def say_failed(error: NewsparseError, tell: Callable[[str], None] | None = None) -> None:
    """Why an input could not be parsed, in one line."""
    say(str(error), tell)


def _discard_output() -> None:
    """Let what is still unwritten go nowhere, so that the interpreter does not fail over it once more at its end."""
    try:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
    except (OSError, ValueError, AttributeError):
        pass
