"""The form that sets a circle up, and what is said when it is done."""

from collections.abc import Sequence

from domain.circles import Circle
from domain.members import Kind
from views.blocks import Block, Message, input_block, modal, paragraph, plain, said, section, text_input
from views.moments import zone_name
from views.text import escape, plural, shown_name
from views.threads.posting import MOST_PURPOSE

_KINDS = {
    Kind.CUSTOMER: "a customer",
    Kind.STAFF: "vendor staff",
    Kind.PARTNER: "a partner",
    Kind.GUEST: "a guest",
}
SETUP_FORM = "setup_form"
CHANNEL, MANAGERS_CHANNEL, MANAGERS, PURPOSE = "channel", "managers_channel", "managers", "purpose"
STAFF, PARTNERS = "staff_domains", "partner_domains"
DEFAULT_PURPOSE = (
    "This program is a partnership: you meet peers who matter for your role and career, "
    "and we learn what a strong customer community can do."
)


_BEGIN = (
    "This sets a channel up: its members can find and meet each other, and nobody outside it sees them. "
    "The first networking post is then one command away, and you can change all of it later."
)
_CHANGE = "These are the answers in use. What you change here counts from the moment you save it."


def setup_form(circle: Circle | None, channel_id: str, user_id: str) -> Block:
    """Return the set-up form, filled with the circle as it is or with sensible first answers."""
    channel = circle.channel_id if circle else channel_id
    blocks = [
        section(_CHANGE if circle else _BEGIN),
        input_block(CHANNEL, "Community channel", _channel(CHANNEL, channel), "Where the networking post goes."),
        input_block(
            MANAGERS_CHANNEL,
            "Managers' channel",
            _channel(MANAGERS_CHANNEL, circle.managers_channel_id if circle else "", ("private",)),
            "A private channel of the program team. I write there only if something needs a hand.",
        ),
        input_block(MANAGERS, "Program managers", _users(sorted(circle.managers) if circle else [user_id])),
        input_block(
            PURPOSE,
            "Why the program exists",
            text_input(PURPOSE, circle.purpose if circle else DEFAULT_PURPOSE, MOST_PURPOSE, lines=True),
            "Members read this sentence at the top of every networking post.",
        ),
        _domains(STAFF, "Your company's e-mail domains", sorted(circle.staff_domains) if circle else []),
        _domains(PARTNERS, "Partners' e-mail domains", sorted(circle.partner_domains) if circle else []),
    ]
    return modal(SETUP_FORM, "Set up Rapport", "Save", circle.id if circle else "", blocks)


def _channel(action_id: str, initial: str, kinds: Sequence[str] = ("public", "private")) -> Block:
    made: Block = {
        "type": "conversations_select",
        "action_id": action_id,
        "placeholder": plain("Choose a channel"),
        "filter": {"include": list(kinds), "exclude_bot_users": True},
    }
    if initial.startswith(("C", "G")):
        made["initial_conversation"] = initial
    return made


def _users(initial: list[str]) -> Block:
    return {"type": "multi_users_select", "action_id": MANAGERS, "initial_users": initial}


def _domains(block_id: str, label: str, initial: list[str]) -> Block:
    hint = "With commas between, such as vendor.com, vendor.io. These people are labelled and never matched."
    return input_block(block_id, label, text_input(block_id, ", ".join(initial)), hint, optional=True)


def saved(circle: Circle) -> Message:
    """Return what the person who set it up reads."""
    managers = plural(len(circle.managers), "program manager")
    return said(
        f"Rapport is set up for <#{circle.channel_id}>, with {managers}. I am reading who is there. Its days and hours "
        f"are in {zone_name(circle.settings.tz)}; `/rapport settings` changes that. "
        "`/rapport thread` puts the first networking post up."
    )


def hello(circle: Circle) -> Message:
    """Return the first line in the managers' channel, which also shows that I can write there."""
    return said(
        f"This is where I write when something about <#{circle.channel_id}> needs a hand, such as a message that "
        "Slack did not take. `/rapport help` lists what managers can do."
    )


def public_room(channel_id: str, community: str) -> Message:
    """Return what the person who set it up reads when the managers' channel they chose is public."""
    return said(
        f"Everybody here can read <#{channel_id}>, and a managers' channel is private: so I did not take it for "
        f"<#{community}>. Choose a private one in `/rapport setup`."
    )


def cannot_write(channel_id: str) -> Message:
    """Return what the person who set it up reads when the bot is not in the managers' channel."""
    return said(
        f"I cannot write in <#{channel_id}> yet, so the team would miss a message that needs a hand. "
        "Invite me there with `/invite @Rapport`; the rest works as it is."
    )


def labelled(name: str, kind: Kind) -> Message:
    """Return what a manager reads after saying by hand who somebody is."""
    matched = "They can be introduced to peers." if kind is Kind.CUSTOMER else "They are not matched as a peer."
    text = f"{shown_name(name)} is {_KINDS[kind]} from now on. {matched}"
    return Message(escape(text), (paragraph(text),))


def cannot_read(channel_id: str) -> Message:
    """Return what managers read when the bot cannot see the community channel."""
    return said(
        f"I am not in <#{channel_id}> yet, so I cannot read replies there or introduce anybody. "
        "Invite me with `/invite @Rapport`; I begin as soon as I am in."
    )
