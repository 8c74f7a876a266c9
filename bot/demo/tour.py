"""The guided tour of the demo: nine steps a manager and a member take, each to do by hand or to be played."""

from collections.abc import Iterable

from bot.demo import scenes, sight
from bot.demo.script import COMMUNITY, FIRST_PAIR, MANAGER, REPLIES
from bot.demo.town import Town
from sandbox.page import TourStep
from sandbox.workspace import Workspace
from views.intros import GO_AHEAD, YES
from views.profiles import LOOKS_RIGHT

DANA, NOA = FIRST_PAIR
IS_CONFIRMED = "This is how peers find you"


def steps(town: Town) -> tuple[TourStep, ...]:
    """Return the tour of a town; it begins with a program that is not set up."""
    guide = _Guide(town)
    return (*_of_the_manager(guide), *_of_the_members(guide), *_of_both(guide))


def _of_the_manager(guide: "_Guide") -> tuple[TourStep, ...]:
    return (
        TourStep(
            "Set the program up",
            MANAGER,
            "Type `/rapport setup` here. Choose #program-team as the managers' channel, then *Save*.",
            COMMUNITY,
            guide.set_up,
            lambda: guide.reads(MANAGER, "Rapport is set up"),
            "One form, and it can be changed any time. Nobody but the program's managers has heard of it yet.",
            lambda: (MANAGER, "dm"),
        ),
        TourStep(
            "Ask who does the same job",
            MANAGER,
            "Type `/rapport thread` here.",
            COMMUNITY,
            guide.post_thread,
            lambda: bool(guide.thread_ts),
            "The post says why it is there, what each side gets, and what to reply. Played, it brings answers too.",
        ),
    )


def _of_the_members(guide: "_Guide") -> tuple[TourStep, ...]:
    return (
        TourStep(
            "Answer as a member",
            DANA,
            "Reply in the post's thread: `Sr. Mgr, Customer Marketing | Fintech | Lanternfish Pay`, or as you like.",
            COMMUNITY,
            guide.answer,
            lambda: guide.has_answered(DANA),
            "One plain reply, in whatever form. What Rapport makes of it waits in Dana's own messages.",
            lambda: (DANA, f"{COMMUNITY}/thread/{guide.thread_ts}"),
        ),
        TourStep(
            "See what was understood",
            DANA,
            "Press *Looks right* on the card, or *Edit* it first.",
            "dm",
            guide.confirm,
            lambda: guide.reads(DANA, IS_CONFIRMED),
            "Only now is Dana in the directory. The card stays, to change it or to get out.",
        ),
        TourStep(
            "Answer as somebody else",
            NOA,
            "Reply in the thread: `Customer Marketing Lead @ Sentrybloom | Cybersecurity`. Then confirm the card.",
            COMMUNITY,
            guide.another_answers,
            lambda: guide.reads(NOA, IS_CONFIRMED),
            "Each in their own form, and in their own language. Thanks and questions are left alone.",
            lambda: (NOA, f"{COMMUNITY}/thread/{guide.thread_ts}"),
        ),
    )


def _of_both(guide: "_Guide") -> tuple[TourStep, ...]:
    return (
        TourStep(
            "Say yes",
            DANA,
            "Somebody is suggested, without a name: press *Introduce us*.",
            "dm",
            guide.first_yes,
            lambda: guide.has_agreed(DANA),
            "Names only if both say yes. The other side does not learn of this one, nor would they of a no.",
        ),
        TourStep(
            "Say yes as the other side",
            NOA,
            "Press *Introduce us* here too.",
            "dm",
            guide.second_yes,
            lambda: guide.knows_the_name(NOA),
            "Now each learns who it is, in private. What only one of them can know may end it here, in silence.",
        ),
        TourStep(
            "Go ahead",
            NOA,
            "Press *Go ahead* here, and as Dana.",
            "dm",
            guide.go_ahead,
            lambda: bool(guide.room),
            "They have a conversation of their own now, and each has a note for LinkedIn besides.",
            lambda: (NOA, guide.room),
        ),
        TourStep(
            "See what came of it",
            MANAGER,
            "Turn the clock two weeks, answer the check-in as Dana and as Noa, then type `/rapport outcomes` here.",
            COMMUNITY,
            guide.outcomes,
            lambda: guide.reads(MANAGER, "confirmed by both sides"),
            "What members confirmed, with its evidence, and a name only where its owner agreed. *Reset* begins anew.",
        ),
    )


class _Guide:
    """Plays the steps in one town, and sees which are done."""

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

    def reads(self, who: str, words: str) -> bool:
        """Whether somebody has a message for them alone that shows `words`."""
        return sight.reads(self._workspace, who, words)

    def has_answered(self, who: str) -> bool:
        """Whether somebody replied in the networking thread."""
        return sight.has_replied(self._workspace, who, COMMUNITY, self.thread_ts)

    def has_agreed(self, who: str) -> bool:
        """Whether somebody said yes to the peer that was suggested to them."""
        return self.reads(who, "You said yes to this peer") or self.reads(who, "You both said yes")

    def knows_the_name(self, who: str) -> bool:
        """Whether somebody was told who it is that both said yes to."""
        return any(self.reads(who, words) for words in ("You both said yes. It is", "You go ahead with")) or bool(
            self.room
        )

    # Playing.

    async def set_up(self) -> None:
        """Fill in the set-up form and save it."""
        await self._play(scenes.set_up)

    async def post_thread(self) -> None:
        """Ask for the networking post, and let the others answer it: all but the two whom the tour follows."""
        await self._play(scenes.post_thread)
        await self._answer(line.who for line in REPLIES if line.who not in FIRST_PAIR)

    async def answer(self) -> None:
        """Reply as Dana, and wait for her card."""
        await self._reply(DANA)
        await self._play(lambda stage, _: stage.see_button("Dana's card", DANA, LOOKS_RIGHT))

    async def confirm(self) -> None:
        """Confirm Dana's card."""
        await self._press(DANA, LOOKS_RIGHT)

    async def another_answers(self) -> None:
        """Reply as Noa, and confirm her card."""
        await self._answer([NOA])

    async def first_yes(self) -> None:
        """Say yes as Dana."""
        await self._press(DANA, YES)

    async def second_yes(self) -> None:
        """Say yes as Noa."""
        await self._press(NOA, YES)

    async def go_ahead(self) -> None:
        """Go ahead as both, and wait for the introduction."""
        for who in (NOA, DANA):
            if not self.reads(who, "You go ahead with"):
                await self._press(who, GO_AHEAD)
        await self._play(lambda stage, _: stage.see("the introduction", lambda _: self.room))

    async def outcomes(self) -> None:
        """Let the days pass, answer the check-in as both, and look at the ledger."""
        await self._play(scenes.check_in, scenes.report)
        await self._town.control.command(MANAGER, COMMUNITY, "outcomes")

    async def _play(self, *steps: scenes.Scene) -> None:
        await self._town.play(steps, scenes.Story(pair=(DANA, NOA)))

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
        what = f"a button to press for {scenes.name(who)}"
        await self._play(lambda stage, _: stage.press(what, who, action_id))
