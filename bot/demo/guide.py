"""Plays the steps of the guided tour in one town, and sees which are done, by hand or not."""

from collections.abc import Iterable

from bot.demo import sight
from bot.demo.scenes import joining, meeting, outcomes, rounds
from bot.demo.scenes.story import Scene, Story, name
from bot.demo.script import COMMUNITY, FIRST_PAIR, MANAGER, REPLIES, TEAM
from bot.demo.town import Town
from sandbox.workspace import Workspace
from views.rounds.review import PUBLISH
from views.suggestions.names import GO_AHEAD
from views.suggestions.offers import YES
from views.threads.profiles import LOOKS_RIGHT

DANA, NOA = FIRST_PAIR
IS_CONFIRMED = "This is how peers find you"


class Guide:
    """One tour of one town."""

    def __init__(self, town: Town) -> None:
        self._town = town

    # Seeing.

    @property
    def _workspace(self) -> Workspace:
        return self._town.sandbox.workspace

    @property
    def thread_ts(self) -> str:
        """The ts of the networking post; empty before it is up."""
        return sight.thread(self._workspace, COMMUNITY, "Who else does your job?")

    @property
    def room(self) -> str:
        """The id of the conversation in which the two were introduced; empty before."""
        return sight.shared_room(self._workspace, DANA, NOA)

    @property
    def has_round(self) -> bool:
        """Whether the managers were shown a round."""
        return bool(sight.thread(self._workspace, TEAM, "The round of"))

    def reads(self, who: str, words: str) -> bool:
        """Whether somebody has a message for them alone that shows `words`."""
        return sight.reads(self._workspace, who, words)

    def has_answered(self, who: str) -> bool:
        """Whether somebody replied in the networking thread."""
        return sight.has_replied(self._workspace, who, COMMUNITY, self.thread_ts)

    def is_offered(self, who: str) -> bool:
        """Whether a peer was suggested to somebody, whatever they made of it since."""
        return self.reads(who, "Someone you may like to meet") or self.has_agreed(who) or self.knows_the_name(who)

    def has_agreed(self, who: str) -> bool:
        """Whether somebody said yes to the peer that was suggested to them."""
        return self.reads(who, "You said yes to this peer") or self.reads(who, "You both said yes")

    def knows_the_name(self, who: str) -> bool:
        """Whether somebody was told who it is that both said yes to."""
        told = any(self.reads(who, words) for words in ("You both said yes. It is", "You go ahead with"))
        return told or bool(self.room)

    # Playing.

    async def set_up(self) -> None:
        """Fill in both forms and save them."""
        await self._play(joining.set_up, joining.choose_rhythm)

    async def post_thread(self) -> None:
        """Ask for the networking post, and let the others answer it: all but the two whom the tour follows."""
        await self._play(joining.post_thread)
        await self._answer(line.who for line in REPLIES if line.who not in FIRST_PAIR)

    async def answer(self) -> None:
        """Reply as Dana, and wait for her card."""
        await self._reply(DANA)
        await self._play(lambda stage, _: stage.see_button("Dana's card", DANA, LOOKS_RIGHT))

    async def confirm(self) -> None:
        """Confirm Dana's card; reply as Noa, and confirm hers."""
        await self._answer(FIRST_PAIR)

    async def preview(self) -> None:
        """Ask for the next round."""
        await self._play(rounds.preview)

    async def publish(self) -> None:
        """Pin the two, publish the round, and wait for its hour."""
        if sight.has_button(self._workspace, TEAM, PUBLISH):
            await self._play(rounds.pin, rounds.publish)
        await self._play(meeting.offer)

    async def both_say_yes(self) -> None:
        """Say yes as both, and wait for the names."""
        for who in FIRST_PAIR:
            if not self.has_agreed(who):
                await self._press(who, YES)
        await self._play(lambda stage, _: stage.see_button_in_time("the name for Dana", DANA, GO_AHEAD))

    async def go_ahead(self) -> None:
        """Go ahead as both, and wait for the introduction."""
        for who in (NOA, DANA):
            if not self.reads(who, "You go ahead with"):
                await self._press(who, GO_AHEAD)
        await self._play(meeting.introduce)

    async def outcomes(self) -> None:
        """Let the days pass, answer the check-in as both, and look at the ledger."""
        await self._play(meeting.open_again, outcomes.check_in, outcomes.report)
        await self._town.control.command(MANAGER, COMMUNITY, "outcomes")

    async def _play(self, *steps: Scene) -> None:
        await self._town.play(steps, Story())

    async def _answer(self, people: Iterable[str]) -> None:
        """Reply as each of `people`, then confirm the cards of those who would."""
        chosen = frozenset(people)
        lines = [line for line in REPLIES if line.who in chosen]
        for line in lines:
            await self._reply(line.who)
        for line in lines:
            if line.confirms and not self.reads(line.who, IS_CONFIRMED):
                await self._press(line.who, LOOKS_RIGHT)

    async def _reply(self, who: str) -> None:
        if not self.has_answered(who):
            [text] = [line.text for line in REPLIES if line.who == who]
            await self._town.control.post(who, COMMUNITY, text, thread_ts=self.thread_ts)

    async def _press(self, who: str, action_id: str) -> None:
        what = f"a button to press for {name(who)}"
        await self._play(lambda stage, _: stage.press(what, who, action_id))
