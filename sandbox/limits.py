"""Slack's rate limits: the tier of every method, and windows that say how long a call has to wait."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Hashable

PER_MINUTE = {1: 1, 2: 20, 3: 50, 4: 100}
"""Calls a minute that a tier allows a method in a workspace."""

SPECIAL = 0
"""The tier of methods with a rule of their own (or of none that is documented)."""

CHANNEL_SECONDS = 1.0
"""`chat.postMessage`: one message a second in a channel. Slack tolerates short bursts; here there are none."""

POSTING = frozenset({"chat.postMessage", "chat.postEphemeral"})
"""What counts towards a workspace's ceiling."""

CEILING = 300
"""Posts a minute in a workspace, unless a fault gives another number: Slack says no more than "several hundred"."""

TIERS = {
    "apps.connections.open": 1,
    "apps.uninstall": 1,
    "auth.revoke": 3,
    "auth.test": SPECIAL,
    "chat.delete": 3,
    "chat.getPermalink": SPECIAL,
    "chat.postEphemeral": 4,
    "chat.postMessage": SPECIAL,
    "chat.unfurl": 3,
    "chat.update": 3,
    "conversations.archive": 2,
    "conversations.create": 2,
    "conversations.history": 3,
    "conversations.info": 3,
    "conversations.invite": 3,
    "conversations.join": 3,
    "conversations.kick": 3,
    "conversations.leave": 3,
    "conversations.list": 2,
    "conversations.members": 4,
    "conversations.open": 3,
    "conversations.rename": 2,
    "conversations.replies": 3,
    "conversations.setPurpose": 2,
    "conversations.setTopic": 2,
    "conversations.unarchive": 2,
    "files.completeUploadExternal": 4,
    "files.delete": 3,
    "files.getUploadURLExternal": 4,
    "files.info": 4,
    "oauth.v2.access": 4,
    "oauth.v2.exchange": 4,
    "reactions.add": 3,
    "reactions.get": 3,
    "reactions.remove": 2,
    "team.info": 3,
    "users.getPresence": 3,
    "users.info": 4,
    "users.list": 2,
    "users.lookupByEmail": 3,
    "users.profile.get": 4,
    "views.open": 4,
    "views.publish": 4,
    "views.push": 4,
    "views.update": 4,
}


class Window:
    """At most `most` calls in any `seconds`, counted apart for each key. A refused call does not count."""

    def __init__(self, most: int, seconds: float) -> None:
        self._most, self._seconds = most, seconds
        self._times: defaultdict[Hashable, deque[float]] = defaultdict(deque)

    def wait(self, key: Hashable, now: float) -> float:
        """Seconds until a call may be made; 0 admits and counts it. Amortised O(1)."""
        times = self._times[key]
        while times and times[0] <= now - self._seconds:
            times.popleft()
        if len(times) < self._most:
            times.append(now)
            return 0.0
        return times[0] + self._seconds - now


class Tiers:
    """The rate tiers, and one post a second in each channel."""

    def __init__(self) -> None:
        self._tiers = {tier: Window(most, 60.0) for tier, most in PER_MINUTE.items()}
        self._channels = Window(1, CHANNEL_SECONDS)

    def wait(self, method: str, channel: str, now: float) -> float:
        """Seconds until `method` may be called again; 0 admits this call."""
        if method == "chat.postMessage":
            return self._channels.wait(channel, now)
        tier = TIERS.get(method, SPECIAL)
        return self._tiers[tier].wait(method, now) if tier else 0.0


class Ceiling:
    """So many posts a minute in the whole workspace."""

    def __init__(self, per_minute: int) -> None:
        self._posts = Window(per_minute, 60.0)

    def wait(self, method: str, channel: str, now: float) -> float:
        """Seconds until anything may be posted again; 0 admits this call."""
        return self._posts.wait("workspace", now) if method in POSTING else 0.0
