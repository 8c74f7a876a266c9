"""The calls that every stand-in is asked, in order: each by a name, with what of its answer is compared."""

from __future__ import annotations

from dataclasses import dataclass, field

from sandbox.wire import JSON


@dataclass(frozen=True)
class Call:
    """One call of a method.

    `{name}` in an argument stands for what is known under that name: `channel`, `outside`, `ann`, `ben`,
    `bot`, and what earlier calls kept (`keep`: name → dotted path in the answer). `shows` are dotted paths
    whose values are compared; a path that ends in `#` is compared by its length, in `?` by being there.
    `raw` is a body sent as it is; `token` another token than the bot's, or "" for none.
    """

    name: str
    method: str
    arguments: JSON = field(default_factory=dict)
    shows: tuple[str, ...] = ()
    keep: dict[str, str] = field(default_factory=dict)
    token: str | None = None
    raw: str | None = None


IN = {"channel": "{channel}"}
LONG_GONE = "1700000000.000001"
SECTION = {"type": "section", "text": {"type": "mrkdwn", "text": "x"}}
HOME = {"type": "home", "blocks": [SECTION]}
MODAL = {"type": "modal", "title": {"type": "plain_text", "text": "x"}, "blocks": [SECTION]}


def _post(name: str, *shows: str, keep: dict[str, str] | None = None, **arguments: object) -> Call:
    return Call(name, "chat.postMessage", {**IN, "text": "x", **arguments}, shows, keep or {})


ASKING = [
    Call("no token", "auth.test", token=""),
    Call("an unknown token", "auth.test", token="xoxb-made-up"),
    Call("who the bot is", "auth.test", shows=("bot_id?", "is_enterprise_install")),
    Call("a method that is none", "chat.postTelegram"),
    Call("a body that is no JSON", "chat.postMessage", raw="{"),
    Call("a body that is a list", "chat.postMessage", raw="[1]"),
]
POSTING = [
    _post("a message", "message.type", "message.user", "message.bot_id?", "message.blocks.0.type",
          keep={"root": "ts"}),
    Call("a message to nowhere", "chat.postMessage", {"channel": "C0NOWHERE", "text": "x"}),
    Call("a message without a channel", "chat.postMessage", {"text": "x"}),
    _post("a message to an empty channel", channel=""),
    _post("a message where the bot is not", channel="{outside}"),
    _post("a message to a person", channel="{ann}"),
    _post("an empty message", text=""),
    _post("a message of spaces", text="  "),
    _post("a very long message", "message.text#", text="x" * 40_001),
    _post("blocks that are no JSON", blocks="{"),
    _post("blocks that are an object", blocks={}),
    _post("a section without a text", blocks=[{"type": "section"}]),
    _post("a block of no known type", blocks=[{"type": "carousel_of_horses"}]),
    _post("fifty-one blocks", blocks=[{"type": "divider"}] * 51),
    _post("blocks as they are kept", "message.blocks.0.type", "message.blocks.0.block_id?", blocks=[SECTION]),
    _post("metadata without a payload", metadata={"event_type": "x"}),
    _post("a message with metadata", keep={"noted": "ts"}, metadata={"event_type": "x", "event_payload": {"row": "1"}}),
    _post("a reply", "message.thread_ts", thread_ts="{root}", keep={"reply": "ts"}),
    _post("a reply to a reply", "message.thread_ts", thread_ts="{reply}"),
    _post("a reply to no message", "message.thread_ts?", thread_ts=LONG_GONE),
    _post("a reply to nonsense", thread_ts="abc"),
    _post("a reply also sent to the channel", "message.subtype", thread_ts="{root}", reply_broadcast=True),
    Call("an ephemeral message", "chat.postEphemeral", {**IN, "user": "{ann}", "text": "x"}, ("message_ts?",)),
    Call("an ephemeral message to nobody", "chat.postEphemeral", {**IN, "user": "U0NOBODY", "text": "x"}),
]  # fmt: skip
CHANGING = [
    Call("an update", "chat.update", {**IN, "ts": "{root}", "text": "y"}, ("text", "message.edited?", "message.ts?")),
    Call("an update with blocks", "chat.update", {**IN, "ts": "{root}", "text": "y", "blocks": [SECTION]},
         ("message.edited?",)),
    Call("an update of no message", "chat.update", {**IN, "ts": LONG_GONE, "text": "y"}),
    Call("an update without a moment", "chat.update", {**IN, "text": "y"}),
    Call("an update that is too long", "chat.update", {**IN, "ts": "{root}", "text": "y" * 4_001}),
    Call("a permalink of a parent", "chat.getPermalink", {**IN, "message_ts": "{root}"}, ("permalink?",)),
    Call("a permalink of no message", "chat.getPermalink", {**IN, "message_ts": LONG_GONE}),
    Call("a reaction", "reactions.add", {**IN, "timestamp": "{root}", "name": "wave"}),
    Call("the same reaction again", "reactions.add", {**IN, "timestamp": "{root}", "name": "wave"}),
    Call("a reaction with colons", "reactions.add", {**IN, "timestamp": "{root}", "name": ":eyes:"}),
    Call("a reaction to no message", "reactions.add", {**IN, "timestamp": LONG_GONE, "name": "wave"}),
    Call("a reaction without a name", "reactions.add", {**IN, "timestamp": "{root}"}),
    Call("a message's reactions", "reactions.get", {**IN, "timestamp": "{root}"},
         ("message.reactions.0.count", "message.permalink?")),
    Call("the reactions of nothing", "reactions.get"),
    Call("a reaction taken back", "reactions.remove", {**IN, "timestamp": "{root}", "name": "wave"}),
    Call("a reaction taken back twice", "reactions.remove", {**IN, "timestamp": "{root}", "name": "wave"}),
]  # fmt: skip
READING = [
    Call("history", "conversations.history", {**IN, "limit": 100}, ("messages.0.type", "has_more")),
    Call("history by one", "conversations.history", {**IN, "limit": 1}, ("messages#", "has_more")),
    Call("history by none", "conversations.history", {**IN, "limit": 0}),
    Call("history from a moment on", "conversations.history", {**IN, "oldest": "{root}", "limit": 1, "inclusive": True},
         ("messages.0.ts",)),
    Call("history of metadata", "conversations.history",
         {**IN, "oldest": "{noted}", "latest": "{noted}", "inclusive": True, "include_all_metadata": True},
         ("messages.0.metadata.event_payload.row",)),
    Call("history since nonsense", "conversations.history", {**IN, "oldest": "abc"}),
    Call("history after a made-up cursor", "conversations.history", {**IN, "cursor": "nonsense"}),
    Call("history of nowhere", "conversations.history", {"channel": "C0NOWHERE"}),
    Call("history without a channel", "conversations.history"),
    Call("history by many", "conversations.history", {**IN, "limit": "many"}),
    Call("a thread", "conversations.replies", {**IN, "ts": "{root}"},
         ("messages.0.ts", "messages.0.reply_count", "messages.1.parent_user_id?", "messages#")),
    Call("a thread by its reply", "conversations.replies", {**IN, "ts": "{reply}"}, ("messages.0.ts",)),
    Call("a thread that is none", "conversations.replies", {**IN, "ts": LONG_GONE}),
    Call("the channels", "conversations.list", {"limit": 1}, ("channels#", "response_metadata.next_cursor?")),
    Call("channels of no kind", "conversations.list", {"types": "tv_channel"}),
    Call("a channel", "conversations.info", {**IN, "include_num_members": True}, ("channel.num_members?",)),
    Call("a channel that is none", "conversations.info", {"channel": "C0NOWHERE"}),
    Call("its members", "conversations.members", {**IN, "limit": 1}, ("members#",)),
    Call("a person", "users.info", {"user": "{ann}"}, ("user.profile.email?", "user.tz?")),
    Call("nobody", "users.info", {"user": "U0NOBODY"}),
    Call("a person without an id", "users.info"),
    Call("people by one", "users.list", {"limit": 1}, ("members#", "response_metadata.next_cursor?")),
    Call("people after a made-up cursor", "users.list", {"cursor": "nonsense"}),
    Call("an address nobody has", "users.lookupByEmail", {"email": "nobody@firm.example"}),
    Call("a profile", "users.profile.get", {"user": "{ann}"}, ("profile.real_name?",)),
    Call("a presence", "users.getPresence", {"user": "{ann}"}, ("presence",)),
    Call("the workspace", "team.info", shows=("team.domain?",)),
]  # fmt: skip
OPENING = [
    Call("a direct message", "conversations.open", {"users": "{ann}"}, ("channel.id?", "already_open?")),
    Call("the same direct message", "conversations.open", {"users": "{ann}"}, ("already_open",)),
    Call("a group of three", "conversations.open", {"users": "{ann},{ben}", "return_im": True}, ("channel.is_mpim",)),
    Call("a direct message with nobody", "conversations.open"),
    Call("a direct message with a stranger", "conversations.open", {"users": "U0NOBODY"}),
    Call("an invitation of who is there", "conversations.invite", {**IN, "users": "{bot}"}),
    Call("a new channel", "conversations.create", {"name": "fresh"}, ("channel.is_member",), {"made": "channel.id"}),
    Call("a name twice", "conversations.create", {"name": "fresh"}),
    Call("a name of two words", "conversations.create", {"name": "Two Words"}),
    Call("no name", "conversations.create", {"name": ""}),
    Call("a purpose", "conversations.setPurpose", {"channel": "{made}", "purpose": "p"}, ("purpose",)),
    Call("another name", "conversations.rename", {"channel": "{made}", "name": "other"}, ("channel.name",)),
    Call("somebody taken out who is not in", "conversations.kick", {"channel": "{made}", "user": "{ann}"}),
    Call("oneself taken out", "conversations.kick", {"channel": "{made}", "user": "{bot}"}),
    Call("a channel archived", "conversations.archive", {"channel": "{made}"}),
    Call("a channel archived twice", "conversations.archive", {"channel": "{made}"}),
    Call("a message to an archived channel", "chat.postMessage", {"channel": "{made}", "text": "x"}),
    Call("a channel brought back", "conversations.unarchive", {"channel": "{made}"}),
    Call("a channel left by its last member", "conversations.leave", {"channel": "{made}"}),
    Call("somebody invited", "conversations.invite", {"channel": "{made}", "users": "{ann}"}),
    Call("a channel left", "conversations.leave", {"channel": "{made}"}, ("not_in_channel?",)),
    Call("a channel left twice", "conversations.leave", {"channel": "{made}"}, ("not_in_channel",)),
]
OTHERS = [
    Call("an upload", "files.getUploadURLExternal", {"filename": "a.csv", "length": 3}, ("upload_url?", "file_id?")),
    Call("an upload of no length", "files.getUploadURLExternal", {"filename": "a.csv"}),
    Call("an upload that never came", "files.completeUploadExternal", {"files": [{"id": "F0NONE", "title": "A"}]}),
    Call("a file that is none", "files.info", {"file": "F0NONE"}),
    Call("a Home", "views.publish", {"user_id": "{ann}", "view": HOME}, ("view.id?", "view.hash?")),
    Call("a Home that is none", "views.publish", {"user_id": "{ann}", "view": {"type": "home"}}),
    Call("a modal without a trigger", "views.open", {"view": MODAL}),
    Call("a modal by a made-up trigger", "views.open", {"trigger_id": "1.2.x", "view": MODAL}),
    Call("an update of no view", "views.update", {"view_id": "V0NONE", "view": MODAL}),
    Call("a token for an unknown client", "oauth.v2.access", {"client_id": "9", "client_secret": "x", "code": "x"},
         token=""),
]  # fmt: skip
DELETING = [
    Call("the parent deleted", "chat.delete", {**IN, "ts": "{root}"}),
    Call("what is left of it", "conversations.replies", {**IN, "ts": "{root}"},
         ("messages.0.subtype", "messages.0.text", "messages.0.hidden")),
    Call("the parent deleted twice", "chat.delete", {**IN, "ts": "{root}"}),
    Call("no message deleted", "chat.delete", {**IN, "ts": LONG_GONE}),
]  # fmt: skip
CALLS = [*ASKING, *POSTING, *CHANGING, *READING, *OPENING, *OTHERS, *DELETING]
