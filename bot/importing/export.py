"""Slack's standard export: which channels it holds, who has an account, and what was said on each day."""

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from rapidfuzz import fuzz, process

from bot.importing.archive import INDEXES, Archive, CannotImport, Unreadable
from bot.payloads import readable
from domain.ids import ChannelId, UserId
from views.text import listed

_DAY = re.compile(r"\d{4}-\d\d-\d\d\.json", re.ASCII)
_ACCOUNTS = ("users.json", "org_users.json")
_MOST_CLOSE_NAMES = 3
_CLOSE_ENOUGH = 60

Json = Mapping[str, Any]


@dataclass(frozen=True)
class Channel:
    """One channel of the export, public or private, with the names it had before."""

    id: ChannelId
    name: str
    former: tuple[str, ...] = ()


class Export:
    """One export, read as it is asked for. `problems` gathers what could not be read, a sentence each."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self.problems: list[str] = []
        if archive.left_out:
            self.problems.append(f"entries whose names lead out of the archive, left alone: {archive.left_out}")
        self.channels = tuple(_channels(entry for name in INDEXES for entry in self._index(name)))
        accounts = [entry for name in _ACCOUNTS for entry in self._index(name)]
        if not accounts:
            self.problems.append("no users.json: who is a bot or deactivated is known from Rapport's own list alone")
        self.bots = frozenset(UserId(str(a.get("id"))) for a in accounts if a.get("is_bot"))
        self.deactivated = frozenset(UserId(str(a.get("id"))) for a in accounts if a.get("deleted"))
        self.teams = Counter(str(account.get("team_id") or "") for account in accounts)

    def channel(self, wanted: str) -> Channel:
        """Return the channel called `wanted`, now or before, or of that id. Raises `CannotImport` for none."""
        name = wanted.strip().lstrip("#").casefold()
        for matches in (
            [one for one in self.channels if one.id.casefold() == name],
            [one for one in self.channels if one.name.casefold() == name],
            [one for one in self.channels if name in one.former],
        ):
            if matches:
                return matches[0]
        raise CannotImport(f"The export has no channel #{name}{self._instead(name)}.")

    def _instead(self, name: str) -> str:
        names = [one.name for one in self.channels]
        found = process.extract(name, names, scorer=fuzz.WRatio, limit=_MOST_CLOSE_NAMES, score_cutoff=_CLOSE_ENOUGH)
        close = [f"#{one[0]}" for one in found]
        return f"; close to it: {listed(close)}" if close else " (a channel renamed since has its former name there)"

    def days(self, channel: Channel) -> tuple[tuple[str, str], ...]:
        """Return the day files of a channel as (folder, name), oldest first."""
        for folder in (channel.name, channel.id):
            found = tuple((folder, name) for name in self._archive.names(folder) if _DAY.fullmatch(name))
            if found:
                return found
        return ()

    def messages(self, day: tuple[str, str]) -> list[Json]:
        """Return the messages of one day file; none, and one more problem, where it cannot be read."""
        return self._entries(*day)

    def _index(self, name: str) -> list[Json]:
        return self._entries("", name) if name in self._archive.names() else []

    def _entries(self, folder: str, name: str) -> list[Json]:
        path = f"{folder}/{name}" if folder else name
        try:
            found = _parsed(self._archive.read(folder, name))
        except Unreadable as error:
            self.problems.append(f"{path} was left out: {error}")
            return []
        entries = [entry for entry in found if isinstance(entry, Mapping)]
        if len(entries) < len(found):
            self.problems.append(f"{path} holds entries that are none of Slack's: {len(found) - len(entries)}")
        return entries


def _parsed(content: bytes) -> list[Any]:
    try:
        found = json.loads(content.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise Unreadable("not UTF-8") from None
    except (ValueError, RecursionError):
        raise Unreadable("not JSON") from None
    if not isinstance(found, list):
        raise Unreadable("not a list")
    cleaned: list[Any] = readable(found)
    return cleaned


def _channels(entries: Iterator[Json]) -> Iterator[Channel]:
    for entry in entries:
        former = entry.get("previous_names")
        names = tuple(str(name).casefold() for name in former) if isinstance(former, list) else ()
        if entry.get("id") and entry.get("name"):
            yield Channel(ChannelId(str(entry["id"])), str(entry["name"]), names)
