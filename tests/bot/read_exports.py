"""Reads an export as the import does, up to the point a test asks about."""

from pathlib import Path

import pytest

from bot.importing.archive import CannotImport, open_archive
from bot.importing.discussions import Discussion, gather
from bot.importing.export import Export
from tests.bot.exports import ROOT


def found(path: Path, channel: str = "peer-networking") -> tuple[dict[str, Discussion], list[str]]:
    """Return the discussions of an export's channel, and what could not be read."""
    with open_archive(path) as archive:
        export = Export(archive)
        discussions: dict[str, Discussion] = {}
        for day in export.days(export.channel(channel)):
            gather(discussions, export.messages(day))
        return discussions, export.problems


def authors(path: Path, channel: str = "peer-networking") -> set[str]:
    """Return who replied in the networking thread."""
    return set(found(path, channel)[0][ROOT].authors)


def refused(path: Path, channel: str = "peer-networking") -> str:
    """Return the sentence an export is refused with."""
    with pytest.raises(CannotImport) as caught:
        found(path, channel)
    return str(caught.value)
