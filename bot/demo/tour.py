"""The guided tour of the demo: nine steps a manager and members take, each to do by hand or to be played."""

from bot.demo.guide import DANA, IS_CONFIRMED, NOA, Guide
from bot.demo.script import COMMUNITY, MANAGER, RHYTHM, TEAM
from bot.demo.town import Town
from sandbox.page import TourStep


def steps(town: Town) -> tuple[TourStep, ...]:
    """Return the tour of a town; it begins with a program that is not set up."""
    guide = Guide(town)
    return (*_of_the_manager(guide), *_of_the_members(guide), *_of_the_round(guide), *_of_the_two(guide))


def _of_the_manager(guide: Guide) -> tuple[TourStep, ...]:
    return (
        TourStep(
            "Set the program up",
            MANAGER,
            "Type `/rapport setup` here. Choose #program-team as the managers' channel, then *Save*. "
            f"Then `/rapport settings`: write `{RHYTHM}` at *A round*.",
            COMMUNITY,
            guide.set_up,
            lambda: guide.reads(MANAGER, "Rapport is set up"),
            "Two forms, and both can be changed any time. Nobody but the program's managers has heard of it yet.",
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


def _of_the_members(guide: Guide) -> tuple[TourStep, ...]:
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
            "Say whether it was understood",
            DANA,
            "Press *Looks right* on the card, or *Edit* it first. Then let Noa reply and confirm too: "
            "`Customer Marketing Lead @ Sentrybloom | Cybersecurity`.",
            "dm",
            guide.confirm,
            lambda: guide.reads(DANA, IS_CONFIRMED) and guide.reads(NOA, IS_CONFIRMED),
            "Only now are the two in the directory. The card stays, to change it or to get out.",
        ),
    )


def _of_the_round(guide: Guide) -> tuple[TourStep, ...]:
    return (
        TourStep(
            "See who would meet whom",
            MANAGER,
            "Type `/rapport round preview` here.",
            TEAM,
            guide.preview,
            lambda: guide.has_round,
            "Who would meet whom and why, who is left out and why, and how near it comes to the best there is. "
            "Nobody else has heard of it.",
        ),
        TourStep(
            "Put two together, and publish",
            MANAGER,
            "*Pin a pair*: Dana Whitfield and Noa Ben-Ami. Then *Publish*, and press *Next week* in the bar twice.",
            TEAM,
            guide.publish,
            lambda: guide.is_offered(DANA),
            "Each reads a suggestion without a name, in their own working hours. Here is Dana's.",
            lambda: (DANA, "dm"),
        ),
    )


def _of_the_two(guide: Guide) -> tuple[TourStep, ...]:
    return (
        TourStep(
            "Say yes, on both sides",
            DANA,
            "Press *Introduce us* here. Then be Noa Ben-Ami, and press it there.",
            "dm",
            guide.both_say_yes,
            lambda: guide.knows_the_name(DANA),
            "Neither knew of the other's yes, nor would they of a no. Now each learns who it is, in private: "
            "what only one of them can know may still end it here, in silence.",
        ),
        TourStep(
            "Go ahead",
            NOA,
            "Press *Go ahead* here, and as Dana.",
            "dm",
            guide.go_ahead,
            lambda: bool(guide.room),
            "They have a conversation of their own now, and each has a note for LinkedIn besides. "
            "If nobody presses *We're in touch*, one more way to begin comes on the third day, and no other.",
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
