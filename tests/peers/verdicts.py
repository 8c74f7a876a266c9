"""Who is right where a stand-in answers otherwise than the sandbox, and why; a difference missing here is a failure."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Right(StrEnum):
    """Who is right."""

    OURS = "ours"
    THEIRS = "theirs"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Verdict:
    """Who is right, and why we think so."""

    right: Right
    reason: str


def _ours(reason: str) -> Verdict:
    return Verdict(Right.OURS, reason)


def _theirs(reason: str) -> Verdict:
    return Verdict(Right.THEIRS, reason)


def _unknown(reason: str) -> Verdict:
    return Verdict(Right.UNKNOWN, reason)


NAMED = _ours("backlot's authors measured that an argument that was not sent is `invalid_arguments`, which names it")
UNCHECKED = _ours("Slack documents the error; emulate does not look at the value")
BLOCKS = _ours("Slack documents `invalid_blocks`; Block Kit's rules are not checked there")
PAGES = _ours("Slack documents `invalid_cursor`; there any text is taken")
NOBODY = _unknown("documented is `user_not_found` for a wrong id; for none, ours follows the general rule")

EMULATE: dict[str, Verdict] = {
    "an unknown token": _ours("Slack documents `invalid_auth`; there any token is taken"),
    "who the bot is": _ours("`is_enterprise_install` is in Slack's recorded answers"),
    "a method that is none": _ours("Slack answers HTTP 200 with `unknown_method`, as backlot does; there, HTTP 404"),
    "a body that is no JSON": _ours("Slack documents `invalid_json`"),
    "a body that is a list": _ours("Slack documents `json_not_object`"),
    "a message": _ours("Slack's recorded answers have `bot_id`, and `blocks` made of the text"),
    "a message without a channel": NAMED,
    "a message where the bot is not": _ours("documented: `not_in_channel` without the scope `chat:write.public`"),
    "blocks that are no JSON": _ours("Slack documents `invalid_blocks_format`, and backlot's authors measured it"),
    "blocks that are an object": _ours("the same, measured for an object too"),
    "a section without a text": BLOCKS,
    "a block of no known type": BLOCKS,
    "fifty-one blocks": BLOCKS,
    "blocks as they are kept": _ours("Slack gives every block an id"),
    "metadata without a payload": _ours("Slack documents `invalid_metadata_format`"),
    "a reply to a reply": _ours("backlot's authors measured that it goes under the root"),
    "a reply to no message": _ours("backlot's authors measured that it is posted outside any thread; learnt from them"),
    "a reply to nonsense": _ours("backlot's authors measured `invalid_thread_ts`; learnt from them"),
    "a reply also sent to the channel": _ours("Slack's recorded events have the subtype `thread_broadcast`"),
    "an ephemeral message to nobody": _ours("backlot's authors measured `user_not_in_channel`; learnt from them"),
    "an update": _ours("backlot's authors measured that the message of an update has no `ts`"),
    "an update without a moment": NAMED,
    "an update that is too long": _ours("Slack documents `msg_too_long`"),
    "a reaction with colons": _ours("backlot's authors measured `invalid_name`; learnt from them"),
    "a reaction without a name": NAMED,
    "a message's reactions": _ours("backlot's authors measured the `permalink`; learnt from them"),
    "the reactions of nothing": _ours("documented, and measured by backlot's authors: `no_item_specified`"),
    "history from a moment on": _ours(
        "backlot's authors measured that pages with `oldest` alone go on from it; learnt from them"
    ),
    "history since nonsense": UNCHECKED,
    "history after a made-up cursor": PAGES,
    "history without a channel": NAMED,
    "history by many": UNCHECKED,
    "a thread": _ours("there, a reply to a reply is lost from the thread, and `parent_user_id` is missing"),
    "a thread that is none": _ours("Slack documents `thread_not_found`"),
    "channels of no kind": UNCHECKED,
    "its members": _ours("documented: `limit`; there it is not read"),
    "a person": _ours("Slack's recorded answers have `tz`"),
    "a person without an id": _unknown(
        "documented is `user_not_found` for a wrong id; for none, the general rule is ours"
    ),
    "people after a made-up cursor": PAGES,
    "a name of two words": _ours("Slack documents that names have no capitals and no spaces: `invalid_name_specials`"),
    "no name": _ours("Slack documents `invalid_name_required`"),
    "somebody taken out who is not in": _ours("documented for conversations.kick: `not_in_channel`"),
    "a channel left twice": _unknown(
        "documented: no error, and `not_in_channel`; the example beside it has `ok: false` with no error's name"
    ),
    "a Home that is none": _unknown("Slack documents `invalid_arguments`, and `view` errors differ by what is wrong"),
    "a modal without a trigger": NAMED,
    "what is left of it": _ours("Slack's recorded answers and backlot's authors' measurements have a tombstone"),
}

BACKLOT: dict[str, Verdict] = {
    "who the bot is": _ours("`bot_id` is in Slack's recorded answers for a bot's token; backlot knows no bots"),
    "a body that is no JSON": _ours("Slack documents `invalid_json`"),
    "a body that is a list": _ours("Slack documents `json_not_object`"),
    "a message where the bot is not": _ours(
        "documented; backlot has no scopes: all are given, `chat:write.public` too"
    ),
    "a message to a person": _ours("documented: a user's id opens the direct message; backlot has none"),
    "a very long message": _ours("documented: cut at 40,000 characters; backlot says itself that it does not yet cut"),
    "a section without a text": BLOCKS,
    "a block of no known type": BLOCKS,
    "fifty-one blocks": BLOCKS,
    "blocks as they are kept": _ours("Slack keeps the blocks that were sent; backlot makes its own of the text"),
    "metadata without a payload": _ours("Slack documents `invalid_metadata_format`"),
    "a reply also sent to the channel": _ours("documented; backlot says that it ignores `reply_broadcast`"),
    "an update that is too long": _ours("Slack documents `msg_too_long`"),
    "a reaction with colons": _ours("backlot's authors measured `invalid_name`, and say that their code lacks it"),
    "history of metadata": _ours("documented: `include_all_metadata`; backlot keeps no metadata"),
    "a thread by its reply": _unknown(
        "Slack documents that `ts` may be any message of the thread, not what comes back; ours gives that reply alone"
    ),
    "a person without an id": _unknown(
        "documented is `user_not_found` for a wrong id; for none, the general rule is ours"
    ),
    "a token for an unknown client": _unknown("both are documented; which is looked at first is not"),
}

VERDICTS = {"emulate": EMULATE, "backlot": BACKLOT}
