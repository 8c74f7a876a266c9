"""The workspace as it was when the page was first served, to go back to."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass
from typing import TypeVar

from sandbox.workspace import Channel, File, User, Workspace

T = TypeVar("T")


@dataclass(frozen=True)
class Snapshot:
    """People, conversations and files at one moment."""

    users: dict[str, User]
    channels: dict[str, Channel]
    files: dict[str, File]

    @classmethod
    def of(cls, workspace: Workspace) -> Snapshot:
        """What there is now."""
        return cls(deepcopy(workspace.users), deepcopy(workspace.channels), deepcopy(workspace.files))

    def restore(self, workspace: Workspace) -> None:
        """Put it all back, and close every view; the clock only goes forward and stays where it is."""
        _refill(workspace.users, self.users)
        _refill(workspace.channels, self.channels)
        _refill(workspace.files, self.files)
        workspace.modals.clear()
        workspace.homes.clear()


def _refill(target: dict[str, T], source: dict[str, T]) -> None:
    target.clear()
    target.update(deepcopy(source))
