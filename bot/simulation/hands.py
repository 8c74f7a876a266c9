"""What one person can do in the workspace, through the surfaces Slack gives them; each act is written down."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random

from bot.simulation.community import COMMUNITY, Community
from bot.simulation.sight import Post, buttons
from sandbox.errors import ControlError
from sandbox.workspace import Channel, View
from views.intros import follow_ups
from views.members import forget

PAUSING, RESUMING, FORGETTING = "pause", "resume", forget.FORGET
REPLYING, EDITING, COMING, LEAVING, LOOKING = "reply", "edit", "join", "leave", "home"
"""How acts are called that are no button; the first three are what the bot calls them."""

PAUSES = {"1 week": timedelta(weeks=1), "2 weeks": timedelta(weeks=2), "a month": timedelta(days=30)}
"""How long somebody pauses, as they type it, and as it is meant."""


@dataclass(frozen=True)
class Done:
    """An act: when, by whom (a user id), what (an action id, or a word for what is no button), and its value."""

    at: datetime
    who: str
    what: str
    value: str = ""

    @property
    def pause(self) -> timedelta | None:
        """How long a pause somebody asked for by this, or None."""
        if self.what == follow_ups.PAUSE:
            return PAUSES["a month"]
        return PAUSES.get(self.value) if self.what == PAUSING else None


class Hands:
    """One person's hands. An act that is not possible any more (a button is gone, a form did not open) does nothing."""

    def __init__(self, community: Community, who: str, diary: list[Done]) -> None:
        self._community, self._control = community, community.control
        self.who, self._diary = who, diary

    def _note(self, what: str, value: str = "") -> None:
        self._diary.append(Done(self._community.clock.moment(), self.who, what, value))

    async def press(self, post: Post, action_id: str, rng: Random | None = None) -> bool:
        """Press a button of a message, one of several by chance with `rng`; False when none is there any more."""
        message = self._community.workspace.channels[post.channel].messages.get(post.ts)
        there = [value for name, value in buttons(message.blocks) if name == action_id] if message else []
        if not there:
            return False
        value = rng.choice(there) if rng else there[0]
        self._note(action_id, value)
        await self._control.click(self.who, post.channel, post.ts, action_id, value=value or None)
        return True

    async def press_own(self, action_id: str) -> bool:
        """Press a button of the newest message that only this person sees; False when none has it."""
        channel = self._channel(COMMUNITY)
        own = [m for m in channel.ephemerals.values() if m.only_for == self.who]
        for message in reversed(own):
            found = [value for name, value in buttons(message.blocks) if name == action_id]
            if found:
                self._note(action_id, found[0])
                await self._control.click(self.who, channel.id, message.ts, action_id, value=found[0])
                return True
        return False

    def form(self) -> View | None:
        """Return the form on top of this person's screen, or None."""
        open_ones = self._community.workspace.modals.get(self.who)
        return open_ones[-1] if open_ones else None

    async def submit(self, values: Mapping[str, object]) -> bool:
        """Submit the form on top; False when there is none, or it was refused."""
        view = self.form()
        if view is None:
            return False
        self._note(str(view.body.get("callback_id") or ""))
        answer = await self._control.submit(self.who, view.id, values)
        return not (answer["errors"] or answer["error"])

    async def close(self) -> None:
        """Close whatever form is open."""
        while view := self.form():
            await self._control.close(self.who, view.id)

    async def command(self, text: str) -> None:
        """Type `/rapport` and `text` in the community's channel."""
        word, _, rest = text.partition(" ")
        self._note(word, rest)
        await self._control.command(self.who, COMMUNITY, text)

    async def reply(self, thread_ts: str, text: str) -> str:
        """Write in the networking thread, and return the reply's ts."""
        self._note(REPLYING)
        return await self._control.post(self.who, COMMUNITY, text, thread_ts=thread_ts)

    async def edit(self, ts: str, text: str) -> None:
        """Change one's own reply in the networking thread."""
        self._note(EDITING)
        await self._control.edit(self.who, COMMUNITY, ts, text)

    async def come(self) -> None:
        """Join the community's channel."""
        self._note(COMING)
        await self._control.join(self.who, COMMUNITY)

    async def go(self) -> None:
        """Leave the community's channel."""
        self._note(LEAVING)
        await self._control.leave(self.who, COMMUNITY)

    async def open_home(self) -> None:
        """Look at the bot's Home tab."""
        self._note(LOOKING)
        await self._control.open_home(self.who)

    def is_in(self) -> bool:
        """Whether this person is in the community's channel."""
        return self.who in self._channel(COMMUNITY).members

    def _channel(self, name: str) -> Channel:
        found = self._community.workspace.channel(name)
        if found is None:
            raise ControlError(f"There is no channel {name}.")
        return found
