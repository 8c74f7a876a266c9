"""`conversations.history` and `conversations.replies`: what was written, by pages and between moments."""

from sandbox import shapes
from sandbox.errors import SlackError
from sandbox.web_api.call import Call, method
from sandbox.wire import JSON
from sandbox.workspace import Channel, Message


@method("conversations.history")
def history(call: Call) -> JSON:
    """Messages, newest first, without the replies of threads (but those also sent to the channel).

    The pages go back in time; with `oldest` alone they go on from there, each still newest first.
    """
    channel = call.own_channel()
    call.need_for(channel, "history")
    shown = [
        message for message in channel.messages.values() if message.thread_ts in (None, message.ts) or message.broadcast
    ]
    found = _within(call, shown)
    if _moment(call, "oldest") and not _moment(call, "latest"):
        page, cursor = _page(call, found, default=100)
        return _answer(call, channel, page[::-1], cursor)
    return _answer(call, channel, *_page(call, found[::-1], default=100))


@method("conversations.replies")
def replies(call: Call) -> JSON:
    """A thread: its parent, then the replies, oldest first; of a reply's own ts, that reply alone."""
    channel = call.own_channel()
    call.need_for(channel, "history")
    message = channel.messages.get(call.args.required("ts", "thread_not_found"))
    if message is None:
        raise SlackError("thread_not_found")
    thread = _within(call, channel.replies(message.ts))
    return _answer(call, channel, *_page(call, [message, *thread], default=1000))


def _within(call: Call, messages: list[Message]) -> list[Message]:
    oldest, latest = _moment(call, "oldest"), _moment(call, "latest")
    inclusive = call.args.boolean("inclusive")

    def fits(message: Message) -> bool:
        ts = float(message.ts)
        after = oldest is None or ts > oldest or (inclusive and ts == oldest)
        return after and (latest is None or ts < latest or (inclusive and ts == latest))

    return [message for message in messages if fits(message)]


def _moment(call: Call, name: str) -> float | None:
    try:
        return float(call.args.text(name)) if name in call.args else None
    except ValueError:
        raise SlackError(f"invalid_ts_{name}") from None


def _page(call: Call, found: list[Message], *, default: int) -> tuple[list[Message], str]:
    return call.page(found, lambda message: message.ts, default=default, most=999 if default < 999 else 1000)


def _answer(call: Call, channel: Channel, page: list[Message], cursor: str) -> JSON:
    with_metadata = call.args.boolean("include_all_metadata")
    answer: JSON = {
        "messages": [
            shapes.message(call.slack.workspace, channel, message, with_metadata=with_metadata) for message in page
        ],
        "has_more": bool(cursor),
    }
    return answer | {"response_metadata": {"next_cursor": cursor}} if cursor else answer
