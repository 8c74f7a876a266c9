"""Circles and the workspace they live in."""

from storage.circles.circle_rows import (
    every,
    get,
    in_channel,
    of_team,
    save,
    set_hush,
    set_settings,
    set_up_on,
    speaking,
)
from storage.circles.workspaces import save_workspace, set_admins, team_ids, workspace

__all__ = [
    "every",
    "get",
    "in_channel",
    "of_team",
    "save",
    "save_workspace",
    "set_admins",
    "set_hush",
    "set_settings",
    "set_up_on",
    "speaking",
    "team_ids",
    "workspace",
]
