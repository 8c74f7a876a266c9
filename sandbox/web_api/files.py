"""`files.*`: the three steps of an upload, and what there is to know of a file."""

from __future__ import annotations

from sandbox import messages, shapes
from sandbox.errors import SlackError
from sandbox.messages import Content
from sandbox.web_api.call import Call, method
from sandbox.wire import JSON
from sandbox.workspace import Channel, File


@method("files.getUploadURLExternal", "files:write")
def get_upload_url(call: Call) -> JSON:
    """First step: announce a file of so many bytes and learn where to send them."""
    workspace = call.slack.workspace
    name = call.args.required("filename")
    length = call.args.integer("length", 0)
    if length <= 0:
        raise SlackError("file_upload_size_too_small" if "length" in call.args else "invalid_arguments")
    file = File(workspace.ids.new("F"), name, name, call.bot.id, workspace.seconds(), length)
    workspace.files[file.id] = file
    return {"upload_url": f"{call.slack.base_url}/upload/v1/{file.id}", "file_id": file.id}


@method("files.completeUploadExternal", "files:write")
def complete_upload(call: Call) -> JSON:
    """Third step: name the files sent, and share them where they belong."""
    uploads = call.args.structure("files", "invalid_arguments")
    if not isinstance(uploads, list) or not uploads:
        raise SlackError("invalid_arguments")
    files = [_uploaded(call, upload) for upload in uploads]
    channels = [call.own_channel("channel_id")] if "channel_id" in call.args else _channels(call)
    for file, upload in zip(files, uploads, strict=True):
        file.title, file.complete = str(upload.get("title") or file.name), True
    for channel in channels:
        _share(call, channel, files)
    return {"files": [shapes.file(call.slack.workspace, file) for file in files]}


def _uploaded(call: Call, upload: object) -> File:
    id_ = upload.get("id") if isinstance(upload, dict) else None
    file = call.slack.workspace.files.get(str(id_))
    if file is None or not file.uploaded or file.complete:
        raise SlackError("file_not_found")
    return file


def _channels(call: Call) -> list[Channel]:
    found = [call.slack.workspace.channel(name) for name in call.args.names("channels")]
    channels = [channel for channel in found if channel is not None and call.bot.id in channel.members]
    if len(channels) < len(found):
        raise SlackError("channel_not_found")
    return channels


def _share(call: Call, channel: Channel, files: list[File]) -> None:
    thread_ts = call.args.text("thread_ts") or None
    if thread_ts is not None and thread_ts not in channel.messages:
        raise SlackError("invalid_arguments")
    content = Content(call.args.text("initial_comment"), files=[file.id for file in files])
    messages.post(call.slack.workspace, channel, call.bot, content, thread_ts=thread_ts)


@method("files.info", "files:read")
def info(call: Call) -> JSON:
    """One file."""
    file = _complete(call)
    paging = {"count": 100, "total": 0, "page": 1, "pages": 0}
    shown = shapes.file(call.slack.workspace, file)
    return {"file": shown, "comments": [], "paging": paging}


@method("files.delete", "files:write")
def delete(call: Call) -> JSON:
    """Delete a file of the app's own; the messages that shared it stay, with a tombstone in its place."""
    file = _complete(call)
    if file.user != call.bot.id:
        raise SlackError("cant_delete_file")
    file.deleted, file.content = True, b""
    workspace = call.slack.workspace
    workspace.emit(
        {
            "type": "file_deleted",
            "file_id": file.id,
            "channel_ids": list(file.shares),
            "event_ts": workspace.timestamp(),
        }
    )
    return {}


def _complete(call: Call) -> File:
    file = call.slack.workspace.files.get(call.args.required("file", "file_not_found"))
    if file is None or not file.complete:
        raise SlackError("file_not_found")
    if file.deleted:
        raise SlackError("file_deleted")
    return file
