"""`views.*`: modals and App Homes."""

from __future__ import annotations

from sandbox import modals, shapes
from sandbox.block_kit import check_view
from sandbox.errors import SlackError
from sandbox.interactions import Trigger
from sandbox.web_api.arguments import invalid
from sandbox.web_api.call import Call, method
from sandbox.wire import JSON
from sandbox.workspace import View


@method("views.open")
def open_(call: Call) -> JSON:
    """Open a modal for whoever's trigger it is."""
    body = _body(call, "modal")
    trigger = _trigger(call)
    return _answer(modals.open_modal(call.slack.workspace, call.slack.app, trigger.user, body))


@method("views.push")
def push(call: Call) -> JSON:
    """Put a modal on top of the one in which the person acted."""
    body = _body(call, "modal")
    trigger = _trigger(call)
    if trigger.view_id is None or not modals.stack(call.slack.workspace, trigger.user):
        raise SlackError("not_found")
    return _answer(modals.push(call.slack.workspace, call.slack.app, trigger.user, body))


@method("views.update")
def update(call: Call) -> JSON:
    """Change an open modal, named by `view_id` or `external_id`, unless `hash` says it has changed."""
    workspace = call.slack.workspace
    if "view_id" in call.args:
        view = modals.find(workspace, call.args.text("view_id"))
    elif "external_id" in call.args:
        view = modals.find_external(workspace, call.args.text("external_id"))
    else:
        raise invalid("view_id", "missing required field")
    if view is None:
        raise SlackError("not_found")
    body = _body(call, view.body["type"], of=view)
    _check_hash(call, view)
    return _answer(modals.replace(workspace, view, body))


@method("views.publish")
def publish(call: Call) -> JSON:
    """Set a person's App Home, unless `hash` says it has changed."""
    user = call.user("user_id")
    existing = call.slack.workspace.homes.get(user.id)
    body = _body(call, "home", of=existing)
    if existing is not None:
        _check_hash(call, existing)
    return _answer(modals.publish(call.slack.workspace, call.slack.app, user.id, body))


def _trigger(call: Call) -> Trigger:
    return call.slack.interactions.exchange(call.args.required("trigger_id"))


def _body(call: Call, kind: str, *, of: View | None = None) -> JSON:
    body = check_view(call.args.structure("view", "invalid_arguments"), kind)
    holder = modals.find_external(call.slack.workspace, body["external_id"])
    if holder is not None and holder is not of:
        raise SlackError("duplicate_external_id")
    return body


def _check_hash(call: Call, view: View) -> None:
    if "hash" in call.args and call.args.text("hash") != view.hash:
        raise SlackError("hash_conflict")


def _answer(view: View) -> JSON:
    return {"view": shapes.view(view)}
