"""The networking post: why the program exists, what each side gets, and what to reply."""

from datetime import datetime

from views.blocks import Block, Bold, Message, Piece, context, divider, fallback, listing, paragraph, section
from views.deliveries.hush import holds
from views.text import clean

MOST_PURPOSE = 500

_WHAT_EACH_GETS = (
    "*What you get:* peers who do what you do, and an introduction when you both want one.\n"
    "*What we get:* a stronger community. We count only the connections you confirm.\n"
    "*What we ask of everybody:* no pitching."
)


def networking_post(purpose: str, manager_id: str) -> Message:
    """Return the networking post of a circle; `purpose` is the managers' own sentence."""
    reason: tuple[Piece, ...] = (clean(purpose, MOST_PURPOSE),)
    return Message(
        fallback(
            "Who else does your job? ",
            *reason,
            " Reply in this thread with your title, industry, company and LinkedIn URL to be found by peers.",
        ),
        (
            section("*Who else does your job?*"),
            paragraph(*reason),
            *_what_to_reply(),
            section(_WHAT_EACH_GETS),
            divider(),
            context(
                f"Posted for <@{manager_id}>. Replying lets members find you; I first show you, in private, what I "
                "understood. Deleting your reply takes you out. `/rapport privacy` says who sees what."
            ),
        ),
    )


def _what_to_reply() -> tuple[Block, Block]:
    asked = section(
        "Many of you ask who in this community does the same work. "
        "Reply in this thread, in whatever form you like, with:"
    )
    rows: list[list[Piece]] = [
        [Bold("Title"), " and ", Bold("industry")],
        [Bold("Company")],
        [Bold("LinkedIn URL")],
        [Bold("One thing you would compare notes on"), ", if you like"],
    ]
    return asked, listing(rows)


def thread_posted(channel_id: str, tz: str, hushed_until: datetime | None = None) -> str:
    """Return what the manager reads after asking for a thread; a hush holds it until then, told in `tz`."""
    sent = f"goes to <#{channel_id}> after that" if hushed_until else f"is on its way to <#{channel_id}>"
    held = f"{holds(hushed_until, tz)} " if hushed_until else ""
    return (
        f"{held}The networking post {sent}. "
        "I will answer each reply with a private card, and `/rapport find` searches them."
    )


def not_posted(channel_id: str) -> str:
    """Return what the manager reads when Slack would not take the post."""
    return (
        f"I could not post in <#{channel_id}>, so there is no thread yet. "
        "Most often I am not in that channel: type `/invite @Rapport` there, then `/rapport thread` again."
    )
