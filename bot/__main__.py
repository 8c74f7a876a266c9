"""The command line: `python -m bot COMMAND`. Errors go to stderr with exit status 2."""

import argparse
import asyncio
import errno
import io
import logging
import os
import signal
import sys
from collections.abc import Callable, Coroutine, Mapping
from contextlib import AsyncExitStack, ExitStack, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

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
    _add_import(add("import", _import, "bring an existing networking thread in from Slack's standard export"))
    _add_demo(add("demo", _demo, "live in a Slack workspace on loopback, in a browser, until Ctrl-C"))
    _add_simulate(add("simulate", _simulate, "live a year of invented members, and check what they got"))
    _add_plan(add("plan", _plan, "plan a round from a spreadsheet, without Slack: who meets whom, and why"))
    _add_lines(add("parse", _parse, "read replies: JSON Lines {id, text} in, what was understood out"))
    _add_lines(add("compare", _compare, "compare two people: JSON Lines {a, b} in, a score and its reasons out"))
    _add_lines(
        add("titles", _titles, "read titles: JSON Lines {title, industry} in, function, specialty and seniority out")
    )
    return parser


def _add_lines(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", nargs="?", metavar="FILE", help="a file of JSON Lines (standard input without it)")


def _run(_options: argparse.Namespace) -> int:
    return _serve(listens=True, works=True)


def _web(_options: argparse.Namespace) -> int:
    return _serve(listens=True, works=False)


def _worker(_options: argparse.Namespace) -> int:
    return _serve(listens=False, works=True)


def _serve(*, listens: bool, works: bool) -> int:
    from bot.settings import need, read_settings

    settings = read_settings()
    need(settings, "slack_bot_token")
    if listens and not settings.slack_app_token.get_secret_value():
        need(settings, "slack_signing_secret")
    logging.basicConfig(level=settings.log_level, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    return asyncio.run(_until_stopped(settings, listens=listens, works=works))


async def _until_stopped(settings: "Settings", *, listens: bool, works: bool) -> int:
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


def _add_import(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--slack-export", type=Path, required=True, metavar="FILE.zip|DIR", help="Slack's export, JSON"
    )
    command.add_argument("--channel", required=True, metavar="NAME", help="the channel's name or id; it must be set up")
    command.add_argument("--thread", default="", metavar="TS", help="the thread's link or ts (default: most profiles)")
    command.add_argument("--dry-run", action="store_true", help="tell what would come of it, and change nothing")
    command.add_argument("--send-cards", action="store_true", help="send each owner one card, within working hours")


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


def _add_demo(command: argparse.ArgumentParser) -> None:
    command.add_argument("--script", action="store_true", help="play a whole conversation in the terminal instead")
    command.add_argument("--no-browser", action="store_true", help="print the address, and open no browser")
    command.add_argument("--port", type=_port, default=8790, help="the page's port on loopback (default: %(default)s)")


def _demo(options: argparse.Namespace) -> int:
    from bot.embedding import install

    install()
    if options.script:
        from bot.demo.play import play

        return _run_async(play())
    from bot.demo.live import live

    return _run_async(live(options.port, browse=not options.no_browser))


def _add_simulate(command: argparse.ArgumentParser) -> None:
    from domain.peers.presets import Preset

    presets = {preset.value.replace("_", "-"): preset for preset in Preset}
    command.add_argument("--members", type=_whole, default=60, help="how many live through it (default: %(default)s)")
    command.add_argument("--weeks", type=_whole, default=13, help="for how long (default: %(default)s)")
    command.add_argument("--seed", type=_whole, default=0, help="who they are and what they do (default: %(default)s)")
    command.add_argument("--preset", type=_dashed, choices=presets, help="one circle (default: one for each preset)")
    command.set_defaults(presets=presets)


def _simulate(options: argparse.Namespace) -> int:
    from bot.simulation.command import MOST_MEMBERS, MOST_WEEKS, Asked, fewest_members, simulate

    preset = options.presets.get(options.preset)
    fewest = fewest_members(preset)
    if not fewest <= options.members <= MOST_MEMBERS:
        return _fail(f"--members: {fewest} to {MOST_MEMBERS}")
    if not 1 <= options.weeks <= MOST_WEEKS:
        return _fail(f"--weeks: 1 to {MOST_WEEKS}")
    return simulate(Asked(options.members, options.weeks, options.seed, preset), sys.stdout, sys.stderr)


_SIZES = (
    "2 for pairs (the default), up to 8; where numbers do not come out even, groups of 3 to 8 as near to it as can be, "
    "mostly one more or one fewer"
)


_PRESETS = (
    "peers-like-me: alike in work, level and industry (the default); same-role-other-industry: the same work, seen "
    "from elsewhere; mentor-and-mentee: a step or two apart; surprise-me: other work, another industry"
)

_WEIGHTS = (
    "what counts more or less than the preset has it, such as industry=2,level=0.5: work, level, industry, hours, "
    "topics"
)


def _add_plan(command: argparse.ArgumentParser) -> None:
    from domain.peers.presets import Preset

    presets = {preset.value.replace("_", "-"): preset for preset in Preset}
    command.add_argument(
        "--members", type=_file, required=True, metavar="M.csv", help="id,name,title,company,industry,…"
    )
    command.add_argument("--history", type=_file, metavar="H.csv", help="who has met before: a,b,date")
    command.add_argument("--preset", type=_dashed, choices=presets, default="peers-like-me", help=_PRESETS)
    command.add_argument("--weights", default="", metavar="PART=TIMES,…", help=_WEIGHTS)
    command.add_argument("--size", type=int, choices=range(2, 9), default=2, help=_SIZES)
    command.add_argument("--seed", type=_whole, default=0, help="decides between equals (default: %(default)s)")
    command.add_argument("--edges", type=_file, metavar="OUT.csv", help="write every pair looked at: a,b,score")
    command.add_argument("--exhaustive", action="store_true", help="look at all pairs of up to 5,000 members")
    command.add_argument("--json", action="store_true", help="one JSON object instead of a table for people")
    command.set_defaults(presets=presets)


def _file(text: str) -> Path:
    if not text.strip():
        raise argparse.ArgumentTypeError("that is the name of a file")
    return Path(text)


def _dashed(text: str) -> str:
    return text.replace("_", "-").replace(" ", "-")


def _whole(text: str) -> int:
    if not (text.isascii() and text.isdigit()):
        raise argparse.ArgumentTypeError("that is a whole number from 0")
    return int(text)


def _plan(options: argparse.Namespace) -> int:
    from bot.embedding import install
    from bot.planning import Asked, plan_from_tables

    install()
    asked = Asked(
        members=options.members,
        history=options.history,
        preset=options.presets[options.preset],
        size=options.size,
        seed=options.seed,
        edges=options.edges,
        exhaustive=options.exhaustive,
        as_json=options.json,
        weights=options.weights,
    )
    return plan_from_tables(asked, datetime.now(UTC).date(), sys.stdout, _fail, _warn)


def _port(text: str) -> int:
    if not text.isdigit() or int(text) > 65535:
        raise argparse.ArgumentTypeError("a port is a number from 0 to 65535")
    return int(text)


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
