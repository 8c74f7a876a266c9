"""Response URLs: what an app posts there appears where the person acted."""

from __future__ import annotations

import json

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from sandbox import messages
from sandbox.block_kit import check_message_blocks
from sandbox.errors import SlackError
from sandbox.gestures import show_answer
from sandbox.interactions import ResponseUrl
from sandbox.messages import Content
from sandbox.slack import Slack
from sandbox.wire import JSON, JsonResponse
from sandbox.workspace import Channel, Message


async def endpoint(slack: Slack, request: Request) -> Response:
    """Take one answer; 404 when the URL is used up or too old, 400 when Slack could not show it."""
    try:
        fields = json.loads(await request.body())
        if not isinstance(fields, dict):
            raise SlackError("invalid_payload", status=400)
        check_message_blocks(fields.get("blocks"))
        answer(slack, slack.interactions.use(request.path_params["key"]), fields)
    except ValueError:
        return JsonResponse({"ok": False, "error": "invalid_payload"}, status_code=400)
    except SlackError as error:
        return JsonResponse(error.answer(), status_code=400 if error.status == 200 else error.status)
    return PlainTextResponse("ok")


def answer(slack: Slack, url: ResponseUrl, fields: JSON) -> None:
    """Replace or delete the message acted on, or show a new one."""
    channel = slack.workspace.channels[url.channel]
    ts = url.message_ts or ""
    original = channel.messages.get(ts) or channel.ephemerals.get(ts)
    if fields.get("delete_original") and original is not None:
        _delete(slack, channel, original)
    elif fields.get("replace_original") and original is not None:
        _replace(slack, channel, original, fields)
    else:
        thread_ts = str(fields.get("thread_ts") or "") or url.thread_ts
        show_answer(slack, url.user, channel, fields, thread_ts)


def _delete(slack: Slack, channel: Channel, original: Message) -> None:
    if original.only_for is None:
        messages.delete(slack.workspace, channel, original)
    else:
        del channel.ephemerals[original.ts]
        slack.workspace.changed()


def _replace(slack: Slack, channel: Channel, original: Message, fields: JSON) -> None:
    blocks = check_message_blocks(fields.get("blocks"))
    content = Content(str(fields.get("text") or ""), blocks, fields.get("attachments") or [])
    if original.only_for is None:
        messages.edit(slack.workspace, channel, original, content, None)
        return
    redrawn = messages.draft(slack.workspace, slack.bot, content)
    redrawn.ts, redrawn.only_for, redrawn.thread_ts = original.ts, original.only_for, original.thread_ts
    channel.ephemerals[original.ts] = redrawn
    slack.workspace.changed()
