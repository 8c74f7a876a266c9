"""The Web API: a table of methods, one file per noun."""

from sandbox.web_api import (
    apps,
    auth,
    channels,
    chat,
    conversations,
    files,
    history,
    oauth,
    reactions,
    team,
    users,
    views,
)
from sandbox.web_api.call import METHODS

__all__ = [
    "METHODS",
    "apps",
    "auth",
    "channels",
    "chat",
    "conversations",
    "files",
    "history",
    "oauth",
    "reactions",
    "team",
    "users",
    "views",
]
