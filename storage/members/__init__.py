"""Members: people in a circle, what they are to the program, and how to reach them."""

from storage.members.member_rows import (
    every,
    get,
    get_each,
    in_circle,
    joined,
    label,
    of_user,
    set_away,
    set_dm_channel,
    set_pause,
    set_presence,
    upsert,
)

__all__ = [
    "every",
    "get",
    "get_each",
    "in_circle",
    "joined",
    "label",
    "of_user",
    "set_away",
    "set_dm_channel",
    "set_pause",
    "set_presence",
    "upsert",
]
