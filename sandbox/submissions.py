"""What people do with modals: submit and cancel them, and what the app's answer does to them."""

from __future__ import annotations

from sandbox import modals, payloads, shapes
from sandbox.block_kit import check_view
from sandbox.block_kit.inputs import objections
from sandbox.delivery import INTERACTIONS
from sandbox.errors import ControlError, SlackError
from sandbox.gestures import answer_of, fill
from sandbox.people import person
from sandbox.slack import Slack
from sandbox.wire import JSON
from sandbox.workspace import User, View


def _on_top(slack: Slack, user: User, view_id: str) -> View:
    views = modals.stack(slack.workspace, user.id)
    if not views or views[-1].id != view_id:
        raise ControlError(f"{user.real_name} does not have view {view_id} on top.")
    return views[-1]


async def submit(slack: Slack, who: str, view_id: str, given: JSON) -> JSON:
    """Submit the modal on top, with `given` in its inputs."""
    user = person(slack, who)
    view = _on_top(slack, user, view_id)
    fill(slack, view.body["blocks"], view.values, given)
    if wrong := objections(view.body["blocks"], view.values):
        return _submitted(slack, view, {"status": None, "body": "", "error": None, "errors": wrong})
    payload = payloads.view_submission(slack.workspace, slack.app, user, view)
    payload["trigger_id"] = slack.interactions.new_trigger(user.id, view.id)
    ack = await slack.dispatcher.ask(INTERACTIONS, payload)
    answer = answer_of(slack, user, "submission", ack, errors=None)
    if ack.failure is None:
        try:
            answer["errors"] = _respond(slack, view, ack.body)
        except SlackError as error:
            answer["error"] = f"invalid_response: {error.name} {error.extra}"
            slack.mishaps.append({"user": user.id, "what": "submission", "error": answer["error"]})
    return _submitted(slack, view, answer)


def _submitted(slack: Slack, view: View, answer: JSON) -> JSON:
    views = modals.stack(slack.workspace, view.user)
    top = shapes.view(views[-1]) if views else None
    return answer | {"view": top, "closed": view not in views}


def _respond(slack: Slack, view: View, body: object) -> dict[str, str] | None:
    """Do what the app's answer to a submission says; returns the errors it shows, if it does."""
    answer = body if isinstance(body, dict) else {}
    action = answer.get("response_action")
    if action is None:
        modals.close(slack.workspace, view)
    elif action == "clear":
        modals.close_all(slack.workspace, view.user)
    elif action == "update":
        modals.replace(slack.workspace, view, check_view(answer.get("view"), "modal"))
    elif action == "push":
        modals.push(slack.workspace, slack.app, view.user, check_view(answer.get("view"), "modal"))
    elif action == "errors":
        return _checked_errors(view, answer.get("errors"))
    else:
        raise SlackError("unknown_response_action", action=action)
    return None


def _checked_errors(view: View, errors: object) -> dict[str, str]:
    inputs = {block["block_id"] for block in view.body["blocks"] if block["type"] == "input"}
    if not isinstance(errors, dict) or not errors or not set(errors) <= inputs:
        raise SlackError("errors_name_no_input", errors=errors)
    return {str(name): str(words) for name, words in errors.items()}


async def close(slack: Slack, who: str, view_id: str) -> None:
    """Cancel the modal on top; the app hears of it if it asked to."""
    user = person(slack, who)
    view = _on_top(slack, user, view_id)
    cleared = bool(view.body["clear_on_close"])
    if cleared:
        modals.close_all(slack.workspace, user.id)
    else:
        modals.close(slack.workspace, view)
    if view.body["notify_on_close"]:
        payload = payloads.view_closed(slack.workspace, slack.app, user, view, is_cleared=cleared)
        await slack.dispatcher.ask(INTERACTIONS, payload)
