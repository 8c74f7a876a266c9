"""What each command of the command line can be told: its options, with a sentence for each."""

import argparse
from pathlib import Path

_SIZES = (
    "2 for pairs (the default), up to 8; where numbers do not come out even, groups of 3 to 8 as near to it as can be, "
    "mostly one more or one fewer"
)

PRESETS = ("peers-like-me", "same-role-other-industry", "mentor-and-mentee", "surprise-me")
"""The presets by name, as they are typed: to ask the domain for them would bring all of it."""

_PRESETS = (
    "peers-like-me: alike in work, level and industry (the default); same-role-other-industry: the same work, seen "
    "from elsewhere; mentor-and-mentee: a step or two apart; surprise-me: other work, another industry"
)

_WEIGHTS = (
    "what counts more or less than the preset has it, such as industry=2,level=0.5: work, level, industry, hours, "
    "topics"
)


def add_lines(command: argparse.ArgumentParser) -> None:
    """Let a command read JSON Lines, from a file or from standard input."""
    command.add_argument("file", nargs="?", metavar="FILE", help="a file of JSON Lines (standard input without it)")


def add_import(command: argparse.ArgumentParser) -> None:
    """Add what `import` can be told."""
    command.add_argument(
        "--slack-export", type=Path, required=True, metavar="FILE.zip|DIR", help="Slack's export, JSON"
    )
    command.add_argument("--channel", required=True, metavar="NAME", help="the channel's name or id; it must be set up")
    command.add_argument("--thread", default="", metavar="TS", help="the thread's link or ts (default: most profiles)")
    command.add_argument("--dry-run", action="store_true", help="tell what would come of it, and change nothing")
    command.add_argument("--send-cards", action="store_true", help="send each owner one card, within working hours")


def add_demo(command: argparse.ArgumentParser) -> None:
    """Add what `demo` can be told."""
    command.add_argument("--script", action="store_true", help="play a whole conversation in the terminal instead")
    command.add_argument("--no-browser", action="store_true", help="print the address, and open no browser")
    command.add_argument("--port", type=_port, default=8790, help="the page's port on loopback (default: %(default)s)")


def add_simulate(command: argparse.ArgumentParser) -> None:
    """Add what `simulate` can be told."""
    command.add_argument("--members", type=_whole, default=60, help="how many live through it (default: %(default)s)")
    command.add_argument("--weeks", type=_whole, default=13, help="for how long (default: %(default)s)")
    command.add_argument("--seed", type=_whole, default=0, help="who they are and what they do (default: %(default)s)")
    command.add_argument("--preset", type=_dashed, choices=PRESETS, help="one circle (default: one for each preset)")


def add_plan(command: argparse.ArgumentParser) -> None:
    """Add what `plan` can be told."""
    command.add_argument(
        "--members", type=_file, required=True, metavar="M.csv", help="id,name,title,company,industry,…"
    )
    command.add_argument("--history", type=_file, metavar="H.csv", help="who has met before: a,b,date")
    command.add_argument("--preset", type=_dashed, choices=PRESETS, default="peers-like-me", help=_PRESETS)
    command.add_argument("--weights", default="", metavar="PART=TIMES,…", help=_WEIGHTS)
    command.add_argument("--size", type=int, choices=range(2, 9), default=2, help=_SIZES)
    command.add_argument("--seed", type=_whole, default=0, help="decides between equals (default: %(default)s)")
    command.add_argument("--edges", type=_file, metavar="OUT.csv", help="write every pair looked at: a,b,score")
    command.add_argument("--exhaustive", action="store_true", help="look at all pairs of up to 5,000 members")
    command.add_argument("--json", action="store_true", help="one JSON object instead of a table for people")


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


def _port(text: str) -> int:
    if not text.isdigit() or int(text) > 65535:
        raise argparse.ArgumentTypeError("a port is a number from 0 to 65535")
    return int(text)
