"""Slack's rate limits as one process can keep them: a second between posts in a channel, and 429s obeyed."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from domain.deliveries import LOOKED_UP, Kind
from domain.ids import TeamId
from storage.outbox import Delivery

BETWEEN_POSTS = timedelta(seconds=1)

METHODS: Mapping[Kind, tuple[str, ...]] = {
    Kind.POST: ("chat.postMessage",),
    Kind.UPDATE: ("chat.update",),
    Kind.OPEN_DM: ("conversations.open",),
    Kind.OPEN_GROUP: ("conversations.open",),
    Kind.FILE: ("files.getUploadURLExternal", "files.completeUploadExternal"),
    Kind.PERSON: ("users.info",),
    Kind.PEOPLE: ("conversations.members", "users.list", "users.info"),
    Kind.CHANNEL: ("conversations.info",),
    Kind.REPLIES: ("conversations.replies",),
    Kind.PUBLISH: ("views.publish", "users.info"),
}
LOOK_UPS = ("conversations.history", "conversations.replies", "conversations.open", "files.info")
"""What an uncertain message or file is looked for with."""


class Limits:
    """What may be sent when. A 429 blocks its method in its workspace, and nothing else."""

    def __init__(self) -> None:
        self._blocked: dict[tuple[TeamId, str], datetime] = {}
        self._next_post: dict[tuple[TeamId, str], datetime] = {}

    def reserve(self, delivery: Delivery, now: datetime) -> timedelta:
        """Return how long `delivery` must rest; zero means it may go now, and its place is taken."""
        blocked = [self._blocked.get((delivery.team_id, method), now) for method in _methods(delivery)]
        channel = (delivery.team_id, delivery.channel_id)
        free = self._next_post.get(channel, now) if delivery.kind is Kind.POST else now
        rest = max(*blocked, free, now) - now
        if not rest and delivery.kind is Kind.POST:
            self._forget_past(now)
            self._next_post[channel] = now + BETWEEN_POSTS
        return rest

    def block(self, team_id: TeamId, method: str, until: datetime) -> None:
        """Write down a 429 of `method` in one workspace."""
        self._blocked[team_id, method] = until

    def _forget_past(self, now: datetime) -> None:
        if len(self._next_post) > 1000:
            self._next_post = {key: moment for key, moment in self._next_post.items() if moment > now}


def _methods(delivery: Delivery) -> tuple[str, ...]:
    looks = LOOK_UPS if delivery.is_uncertain and delivery.kind in LOOKED_UP else ()
    return (*METHODS.get(delivery.kind, ()), *looks, "")
