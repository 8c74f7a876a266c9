"""The command line: `python -m bot COMMAND`. Errors go to stderr with exit status 2.

Each command brings what it needs as it begins, so that help and a slip in the arguments are answered at once.
"""

import argparse
import errno
import io
import os
import sys
from collections.abc import Callable, Coroutine, Mapping
from contextlib import AsyncExitStack, ExitStack, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bot import arguments

if TYPE_CHECKING:
    from bot.settings import Settings

Command = Callable[[argparse.Namespace], int]
_OUTPUT_IS_CLOSED = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO, errno.EBADF})


def main(arguments: list[str] | None = None) -> int:
    """Run one command and return its exit status: 0 done, 1 something it checked failed, 2 it could not run."""
    options = _parser().parse_args(arguments)
    command: Command = options.command
    _show_what_can_be_shown()
    try:
        status = command(options)
        sys.stdout.flush()
        return status
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        _write_no_more()
        return 0
    except Exception as error:
        if isinstance(error, OSError) and error.errno in _OUTPUT_IS_CLOSED:
            _write_no_more()
            return _fail(f"the output cannot be written: {error.strerror}.")
        if _is_bad_setting(error):
            return _fail(str(error))
        raise


def _show_what_can_be_shown() -> None:
    """Let a terminal that lacks a letter show a question mark in its place."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")


def _write_no_more() -> None:
    """Turn standard output to where nothing fails: Python writes what is left of it once more as it ends."""
    with suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


def _is_bad_setting(error: Exception) -> bool:
    """Settings are imported only where they are read: they bring the database, and take a second."""
    from bot.settings import BadSetting

    return isinstance(error, BadSetting)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m bot", description="Rapport: peer introductions in Slack.")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)

    def add(name: str, command: Command, told: str) -> argparse.ArgumentParser:
        made = commands.add_parser(name, help=told, description=told)
        made.set_defaults(command=command)
        return made

    add("run", _run, "everything in one process: listen to Slack, send, and do what is due")
    add("web", _web, "only listen to Slack, and write down what came")
    add("worker", _worker, "only send what is written down, and do what is due")
    add("migrate", _migrate, "bring the database to the newest schema")
    add("doctor", _doctor, "check settings, database, token, scopes and clock, and say what to do")
    arguments.add_import(add("import", _import, "bring an existing networking thread in from Slack's standard export"))
    arguments.add_demo(add("demo", _demo, "live in a Slack workspace on loopback, in a browser, until Ctrl-C"))
    arguments.add_simulate(add("simulate", _simulate, "live a year of invented members, and check what they got"))
    arguments.add_plan(add("plan", _plan, "plan a round from a spreadsheet, without Slack: who meets whom, and why"))
    arguments.add_lines(add("parse", _parse, "read replies: JSON Lines {id, text} in, what was understood out"))
    arguments.add_lines(
        add("compare", _compare, "compare two people: JSON Lines {a, b} in, a score and its reasons out")
    )
    arguments.add_lines(
        add("titles", _titles, "read titles: JSON Lines {title, industry} in, function, specialty and seniority out")
    )
    return parser


def _run(_options: argparse.Namespace) -> int:
    return _serve(listens=True, works=True)


def _web(_options: argparse.Namespace) -> int:
    return _serve(listens=True, works=False)


def _worker(_options: argparse.Namespace) -> int:
    return _serve(listens=False, works=True)


def _serve(*, listens: bool, works: bool) -> int:
    import logging

    from bot.settings import need, read_settings

    settings = read_settings()
    need(settings, "slack_bot_token")
    if listens and not settings.slack_app_token.get_secret_value():
        need(settings, "slack_signing_secret")
    logging.basicConfig(level=settings.log_level, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    return _run_async(_until_stopped(settings, listens=listens, works=works))


async def _until_stopped(settings: "Settings", *, listens: bool, works: bool) -> int:
    import asyncio
    import logging
    import signal

    from slack_sdk.errors import SlackApiError

    from bot.app import listening, open_bot, working
    from bot.embedding import install

    install()
    stop = asyncio.Event()
    for name in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(name, stop.set)
    async with AsyncExitStack() as stack:
        try:
            bot = await stack.enter_async_context(open_bot(settings))
            if works:
                await stack.enter_async_context(working(bot))
            if listens:
                await stack.enter_async_context(listening(bot))
        except SlackApiError as error:
            return _fail(f"SLACK_BOT_TOKEN: Slack answered {error.response.get('error')}.")
        except OSError as error:
            return _fail(f"SLACK_API_URL: Slack cannot be reached ({type(error).__name__}).")
        logging.getLogger(__name__).info("Rapport is running; stop it with Ctrl-C")
        await stop.wait()
    return 0


def _migrate(_options: argparse.Namespace) -> int:
    from bot.embedding import install
    from bot.settings import read_settings
    from storage.database import Database, StorageUnavailable
    from storage.migrate import upgrade

    install()
    settings = read_settings()
    database = Database(settings.database_url, lambda: datetime.now(UTC))
    try:
        upgrade(database)
    except (StorageUnavailable, OSError) as error:
        return _fail(f"DATABASE_URL: the database cannot be used ({type(error).__name__}).")
    finally:
        database.close()
    print("The database has the newest schema.")
    return 0


def _doctor(_options: argparse.Namespace) -> int:
    from bot.doctor import examine
    from bot.settings import read_settings

    return _run_async(examine(read_settings()))


def _import(options: argparse.Namespace) -> int:
    from bot.embedding import install
    from bot.importing import CannotImport, Wanted, bring_in
    from bot.settings import read_settings

    install()
    wanted = Wanted(options.slack_export, options.channel, options.thread, options.dry_run, options.send_cards)
    try:
        return bring_in(read_settings(), wanted, sys.stdout)
    except CannotImport as error:
        return _fail(str(error))


def _demo(options: argparse.Namespace) -> int:
    from bot.embedding import install

    install()
    if options.script:
        from bot.demo.play import play

        return _run_async(play())
    from bot.demo.live import live

    return _run_async(live(options.port, browse=not options.no_browser))


def _simulate(options: argparse.Namespace) -> int:
    from bot.simulation.command import MOST_MEMBERS, MOST_WEEKS, Asked, fewest_members, simulate
    from domain.peers.presets import Preset

    preset = Preset(options.preset.replace("-", "_")) if options.preset else None
    fewest = fewest_members(preset)
    if not fewest <= options.members <= MOST_MEMBERS:
        return _fail(f"--members: {fewest} to {MOST_MEMBERS}")
    if not 1 <= options.weeks <= MOST_WEEKS:
        return _fail(f"--weeks: 1 to {MOST_WEEKS}")
    return simulate(Asked(options.members, options.weeks, options.seed, preset), sys.stdout, sys.stderr)


def _plan(options: argparse.Namespace) -> int:
    from bot.embedding import install
    from bot.planning import Asked, plan_from_tables
    from domain.peers.presets import Preset

    install()
    asked = Asked(
        members=options.members,
        history=options.history,
        preset=Preset(options.preset.replace("-", "_")),
        size=options.size,
        seed=options.seed,
        edges=options.edges,
        exhaustive=options.exhaustive,
        as_json=options.json,
        weights=options.weights,
    )
    return plan_from_tables(asked, datetime.now(UTC).date(), sys.stdout, _fail, _warn)


def _parse(options: argparse.Namespace) -> int:
    from bot.parsing import answer

    return _answer(options, answer)


def _compare(options: argparse.Namespace) -> int:
    from bot.comparing import compare_two
    from bot.embedding import install

    install()
    return _answer(options, compare_two)


def _titles(options: argparse.Namespace) -> int:
    from bot.comparing import read_title
    from bot.embedding import install

    install()
    return _answer(options, read_title)


def _answer(options: argparse.Namespace, answer: Callable[[Mapping[str, Any]], Mapping[str, Any]]) -> int:
    from bot.json_lines import answer_lines

    if options.file is None:
        if isinstance(sys.stdin, io.TextIOWrapper):
            sys.stdin.reconfigure(encoding="utf-8", errors=sys.stdin.errors)
        return answer_lines(sys.stdin, sys.stdout, _fail, answer)
    with ExitStack() as opened:
        try:
            source = opened.enter_context(Path(options.file).open(encoding="utf-8", errors="replace"))
        except OSError as error:
            return _fail(f"{options.file}: {error.strerror}")
        return answer_lines(source, sys.stdout, _fail, answer)


def _run_async(work: Coroutine[None, None, int]) -> int:
    import asyncio

    return asyncio.run(work)


def _warn(sentence: str) -> None:
    with suppress(BrokenPipeError):
        print(f"warning: {sentence}", file=sys.stderr)


def _fail(sentence: str) -> int:
    with suppress(BrokenPipeError):
        print(f"error: {sentence}", file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main())
