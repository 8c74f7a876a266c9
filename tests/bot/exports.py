"""Invented Slack exports: what a workspace's owner downloads, made in memory, as a folder or as a zip."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

CHANNEL = "C0NETWORK"
TEAM = "T1"
ROOT = "1700000000.000100"
"""The networking post: 14 November 2023."""

SAYS = {
    "UDANA": "VP Customer Marketing | Fintech | Lanternfish Pay | <https://www.linkedin.com/in/dana-whitfield>",
    "UKOFI": "Head of Customer Advocacy | Insurance | Greyfold Insurance | linkedin.com/in/kofi-asante",
    "UYUKI": "Customer Community Manager &amp; Editor | Manufacturing | Kitsumi Robotics",
}


@dataclass
class Made:
    """One export in the making: `files` by path, and the days of its one channel as they fill."""

    channel: str = "peer-networking"
    files: dict[str, Any] = field(default_factory=dict)
    days: dict[str, list[dict[str, Any]]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.files.setdefault("channels.json", [{"id": CHANNEL, "name": self.channel, "members": list(SAYS)}])
        self.files.setdefault("users.json", [account(user) for user in SAYS])
        self.say("UMAYA", "Who else does your job? Reply with your title.", ROOT, reply_count=3, reply_users=["UDANA"])

    def say(self, user: str, text: str, ts: str, thread: str = ROOT, **more: Any) -> str:
        """Write down what `user` posted in a thread; `more` are fields of Slack's own. Returns its ts."""
        message = {"type": "message", "user": user, "text": text, "ts": ts, "thread_ts": thread, **more}
        if thread != ts:
            message["parent_user_id"] = "UMAYA"
        day = f"{datetime.fromtimestamp(float(ts), UTC):%Y-%m-%d}"
        self.days.setdefault(day, []).append(message)
        return ts

    def introduce(self, *users: str, thread: str = ROOT) -> None:
        """Let people reply as `SAYS` has it, a day apart."""
        for number, user in enumerate(users, 1):
            self.say(user, SAYS[user], f"{float(thread) + 86_400 * number:.6f}", thread)

    def contents(self) -> Mapping[str, bytes]:
        """Return every file's bytes by its path."""
        found = {**self.files, **{f"{self.channel}/{day}.json": said for day, said in self.days.items()}}
        return {
            path: content if isinstance(content, bytes) else json.dumps(content).encode()
            for path, content in found.items()
            if content is not None
        }

    def folder(self, path: Path) -> Path:
        """Write the export as a folder."""
        for name, content in self.contents().items():
            file = path / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content)
        return path

    def zip(self, path: Path, top: str = "") -> Path:
        """Write the export as a zip file, everything inside the folder `top`."""
        with ZipFile(path, "w", ZIP_DEFLATED) as archive:
            for name, content in reversed(list(self.contents().items())):
                archive.writestr(top + name, content)
        return path


def account(user: str, **more: Any) -> dict[str, Any]:
    """Return an entry of users.json."""
    return {"id": user, "team_id": TEAM, "name": user.lower(), "deleted": False, "is_bot": False, **more}


def community(*users: str) -> Made:
    """Return an export whose networking thread holds the introductions of `users`, of everybody in `SAYS` else."""
    made = Made()
    made.introduce(*(users or SAYS))
    return made
