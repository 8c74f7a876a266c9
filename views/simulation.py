"""What `python -m bot simulate` prints: the rates by preset, what was checked, and what was breached."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from domain.peers.presets import Preset
from views.text import plural

PRESETS: Mapping[Preset, str] = {
    Preset.PEERS_LIKE_ME: "Peers like me",
    Preset.SAME_ROLE_OTHER_INDUSTRY: "Same role, other industry",
    Preset.MENTOR_AND_MENTEE: "Mentor and mentee",
    Preset.SURPRISE_ME: "Surprise me",
}
COLUMNS = ("Preset", "Members", "Offered", "Offers", "Accepted", "Introduced", "Met", "Outcomes")
PROMISES: Mapping[str, str] = {
    "repeats": "Nothing and nobody came twice",
    "budget": "Nobody was written to more often than they were promised",
    "hours": "Nobody was written to outside their working hours",
    "consent": "Nobody was introduced without a yes of their own",
    "peace": "Nobody was written to after a pause, a farewell or a wish to be forgotten",
    "left_out": "Nobody was left out of two rounds in a row without a reason",
    "trouble": "Nothing went wrong that somebody would have to be told sorry for",
}
"""What holds throughout a year, as a sentence, by the name of the check."""
MOST_SHOWN = 5


STOPPED = "Stopped before the last week: there is no table, and nothing of it runs on.\n"


def progress(circles: int) -> str:
    """Return what stands before the bar: it counts the weeks of every circle."""
    return plural(circles, "circle")


def heading(members: int, weeks: int, seed: int, circles: int) -> str:
    """Return the line above the table; `circles` is over how many the members are parted."""
    parted = f", parted over {circles} circles with a preset each" if circles > 1 else ""
    return f"{members} invented members, {weeks} weeks, seed {seed}{parted}."


@dataclass(frozen=True)
class Rates:
    """What is counted of one circle: members, those who were offered somebody, offers (each to one side) and the yeses
    to them, introductions, those old enough that at least one side was asked how it went, and of these the ones that
    somebody said were worth it, and that something came of.
    """

    members: int
    offered: int
    offers: int
    yeses: int
    introductions: int
    asked: int
    met: int
    fruitful: int


def row(preset: Preset, rates: Rates) -> list[str]:
    """Return one line of the table."""
    return [
        PRESETS[preset],
        str(rates.members),
        str(rates.offered),
        str(rates.offers),
        share(rates.yeses, rates.offers),
        str(rates.introductions),
        share(rates.met, rates.asked),
        share(rates.fruitful, rates.asked),
    ]


def share(part: int, whole: int) -> str:
    """Return a part of a whole in percent, or a dash where there is no whole."""
    return f"{100 * part / whole:.0f} %" if whole else "–"


def table(rows: Sequence[Sequence[str]]) -> str:
    """Return rows under the column heads, numbers flush right."""
    lines = [COLUMNS, *rows]
    widths = [max(len(line[at]) for line in lines) for at in range(len(COLUMNS))]
    return "\n".join(
        "  ".join(
            cell.ljust(width) if at == 0 else cell.rjust(width)
            for at, (cell, width) in enumerate(zip(line, widths, strict=True))
        )
        for line in lines
    )


LEGEND = """\
Members: all who live in the circle. Offered: of these, how many were offered somebody at least once; the others did
not join, did not reply, never said that their card is right, or had nobody who fits. Offers: each is made to one
side. Accepted: of the offers. Introduced: pairs of which both said yes, and went ahead. Met, outcomes: of the
introductions that were asked about, those that somebody said were worth it, and that something came of. How willing
people are is invented; what the bot made of it is not."""


def looked_at(messages: int, unasked: int, introductions: int, rounds: int, farewells: int) -> str:
    """Return the line above the promises: what they were looked for in."""
    return (
        f"Looked at: {plural(messages, 'message')}, {unasked:,} of them to members who had not asked for one;\n"
        f"{plural(introductions, 'introduction')}; {plural(rounds, 'round')}; "
        f"{plural(farewells, 'pause, farewell or wish', 'pauses, farewells and wishes')} to be forgotten."
    )


def kept(name: str) -> str:
    """Return the line of a promise that held."""
    return f"  kept      {PROMISES[name]}: 0 cases."


def breached(name: str, told: Sequence[str]) -> str:
    """Return the lines of a promise that did not hold, with the first few cases."""
    more = [f"              and {len(told) - MOST_SHOWN} more"] if len(told) > MOST_SHOWN else []
    cases = [f"              {case}" for case in told[:MOST_SHOWN]]
    return "\n".join([f"  BREACHED  {PROMISES[name]}: {plural(len(told), 'case')}.", *cases, *more])
