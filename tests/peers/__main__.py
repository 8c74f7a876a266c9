"""`make test-peers`: asks all stand-ins the same calls, lists each difference with a verdict, fails on one without.

`--write` also brings the tables in docs/slack-fidelity.md up to date.
"""

from __future__ import annotations

import asyncio
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from .calls import CALLS
from .compare import NOT_ASKED, NOT_THERE, outcomes
from .stands import PEERS, ROOT, NotInstallable, ours
from .verdicts import VERDICTS, Verdict

DOCUMENT = ROOT / "docs" / "slack-fidelity.md"
BEGIN, END = "<!-- the tables begin -->", "<!-- the tables end -->"


@dataclass(frozen=True)
class Difference:
    """A call that a stand-in answers otherwise than the sandbox; without a verdict it is new."""

    peer: str
    call: str
    ours: str
    theirs: str
    verdict: Verdict | None

    @property
    def right(self) -> str:
        """Who is right, in a word."""
        return self.verdict.right.value if self.verdict else "no verdict"


def differences(peer: str, mine: dict[str, str], theirs: dict[str, str]) -> Iterator[Difference]:
    """Where the two differ, without what the other cannot be asked."""
    for call in CALLS:
        here, there = mine[call.name], theirs[call.name]
        if here != there and there not in (NOT_THERE, NOT_ASKED):
            yield Difference(peer, call.name, here, there, VERDICTS[peer].get(call.name))


async def main() -> int:
    """Compare, print, and return the exit status."""
    async with ours() as stand:
        mine = await outcomes(stand, CALLS)
    status, tables = 0, []
    for name, start in PEERS.items():
        try:
            async with start() as stand:
                theirs = await outcomes(stand, CALLS)
        except NotInstallable as error:
            sys.stdout.write(f"\nSkipped: {error}.\n")
            continue
        found = list(differences(name, mine, theirs))
        sys.stdout.write(_listed(name, found, theirs))
        tables.append(_table(name, found, theirs))
        status |= _objections(name, found)
    if "--write" in sys.argv and len(tables) == len(PEERS):
        _write("\n".join(tables))
    return status


def _listed(name: str, found: list[Difference], theirs: dict[str, str]) -> str:
    lines = [f"\n{name}: {_summary(found, theirs)}"]
    for each in found:
        lines.append(f"  {each.call}: {each.right}")
        lines.append(f"      ours    {each.ours}")
        lines.append(f"      {name:7} {each.theirs}")
        if each.verdict:
            lines.append(f"      because {each.verdict.reason}")
    return "\n".join(lines) + "\n"


def _summary(found: list[Difference], theirs: dict[str, str]) -> str:
    asked = sum(outcome not in (NOT_THERE, NOT_ASKED) for outcome in theirs.values())
    counts = Counter(each.right for each in found)
    said = ", ".join(f"{count} {right}" for right, count in sorted(counts.items()))
    return f"{len(CALLS)} calls, {asked} of them on methods it has, {len(found)} answered otherwise ({said})."


def _objections(name: str, found: list[Difference]) -> int:
    """1, with a word on each, when a difference has no verdict or a verdict no difference."""
    new = [each.call for each in found if each.verdict is None]
    stale = sorted(set(VERDICTS[name]) - {each.call for each in found})
    for call in new:
        sys.stdout.write(f"{name}: no verdict on {call!r}.\n")
    for call in stale:
        sys.stdout.write(f"{name}: a verdict on {call!r}, where nothing differs any more.\n")
    return 1 if new or stale else 0


def _table(name: str, found: list[Difference], theirs: dict[str, str]) -> str:
    rows = [f"### {name}", "", _summary(found, theirs), "", "| call | ours | theirs | right | why |"]
    rows.append("|---|---|---|---|---|")
    for each in found:
        reason = each.verdict.reason if each.verdict else ""
        rows.append(f"| {each.call} | {each.ours} | {each.theirs} | {each.right} | {reason} |")
    return "\n".join([*rows, ""])


def _write(tables: str, document: Path = DOCUMENT) -> None:
    text = document.read_text(encoding="utf-8")
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    document.write_text(f"{before}{BEGIN}\n\n{tables}\n{END}{after}", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
