"""The two keys an interaction hands to the app: a trigger for one modal, and a response URL."""

import secrets
from dataclasses import dataclass

from sandbox.delivery import ACK_SECONDS
from sandbox.errors import SlackError
from sandbox.faults import Faults
from sandbox.workspace import Workspace

RESPONSE_URL_SECONDS = 30 * 60.0
RESPONSE_URL_USES = 5


@dataclass
class Trigger:
    """Leave to open a modal for a person, once, and soon: Slack says within three seconds."""

    user: str
    made: float
    view_id: str | None = None
    used: bool = False


@dataclass
class ResponseUrl:
    """Leave to answer where an interaction happened, five times within thirty minutes."""

    user: str
    channel: str
    made: float
    message_ts: str | None = None
    thread_ts: str | None = None
    uses: int = 0


class Interactions:
    """The keys handed out so far."""

    def __init__(self, workspace: Workspace, faults: Faults, patience: float = ACK_SECONDS) -> None:
        self._workspace, self._faults, self._patience = workspace, faults, patience
        self._triggers: dict[str, Trigger] = {}
        self._urls: dict[str, ResponseUrl] = {}

    def new_trigger(self, user: str, view_id: str | None = None) -> str:
        """A trigger id; `view_id` is the modal the person acted in, if any."""
        trigger_id, made = self._workspace.ids.trigger_id(), self._workspace.clock.now()
        if self._faults.take("delivery", "*", kind="expired_trigger"):
            made -= self._patience + 1
        self._triggers[trigger_id] = Trigger(user, made, view_id)
        return trigger_id

    def exchange(self, trigger_id: str) -> Trigger:
        """Use a trigger up; SlackError when there is none, it was used, or it is too old."""
        trigger = self._triggers.get(trigger_id)
        if trigger is None:
            raise SlackError("invalid_trigger_id")
        if trigger.used:
            raise SlackError("exchanged_trigger_id")
        if self._workspace.clock.now() - trigger.made > self._patience:
            raise SlackError("expired_trigger_id")
        trigger.used = True
        return trigger

    def new_response_url(
        self, user: str, channel: str, message_ts: str | None = None, thread_ts: str | None = None
    ) -> str:
        """The path of a new response URL."""
        key = secrets.token_urlsafe(18)
        spent = self._faults.take("delivery", "*", kind="used_response_url")
        uses = RESPONSE_URL_USES if spent else 0
        self._urls[key] = ResponseUrl(user, channel, self._workspace.clock.now(), message_ts, thread_ts, uses)
        return f"/response/{key}"

    def use(self, key: str) -> ResponseUrl:
        """Use a response URL once; SlackError (HTTP 404) when it is unknown, too old or used five times."""
        url = self._urls.get(key)
        if url is None:
            raise SlackError("no_service", status=404)
        if self._workspace.clock.now() - url.made > RESPONSE_URL_SECONDS:
            raise SlackError("expired_url", status=404)
        if url.uses >= RESPONSE_URL_USES:
            raise SlackError("used_url", status=404)
        url.uses += 1
        return url
