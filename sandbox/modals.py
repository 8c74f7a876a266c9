"""Modals and App Homes: a person's stack of open views, and what happens to it."""

from __future__ import annotations

from sandbox.block_kit.inputs import initial_values
from sandbox.errors import SlackError
from sandbox.installation import Installation
from sandbox.wire import JSON
from sandbox.workspace import View, Workspace

STACK_LIMIT = 3


def stack(workspace: Workspace, user: str) -> list[View]:
    """A person's open modals, the one on top last."""
    return workspace.modals.setdefault(user, [])


def find(workspace: Workspace, view_id: str) -> View | None:
    """The open modal or Home of that id, else None."""
    modals = [view for views in workspace.modals.values() for view in views]
    return next((view for view in [*modals, *workspace.homes.values()] if view.id == view_id), None)


def find_external(workspace: Workspace, external_id: str) -> View | None:
    """The open view of that external id, else None."""
    modals = [view for views in workspace.modals.values() for view in views]
    views = [*modals, *workspace.homes.values()]
    return next((view for view in views if external_id and view.body["external_id"] == external_id), None)


def open_modal(workspace: Workspace, app: Installation, user: str, body: JSON) -> View:
    """Open a modal in place of whatever the person had open."""
    stack(workspace, user).clear()
    return push(workspace, app, user, body)


def push(workspace: Workspace, app: Installation, user: str, body: JSON) -> View:
    """Put a modal on top; SlackError `push_limit_reached` beyond three."""
    views = stack(workspace, user)
    if len(views) >= STACK_LIMIT:
        raise SlackError("push_limit_reached")
    view = _new(workspace, app, user, body, views[-1] if views else None)
    views.append(view)
    workspace.changed()
    return view


def publish(workspace: Workspace, app: Installation, user: str, body: JSON) -> View:
    """Set a person's App Home; it keeps its id."""
    existing = workspace.homes.get(user)
    if existing is not None:
        return replace(workspace, existing, body)
    view = _new(workspace, app, user, body, None)
    workspace.homes[user] = view
    workspace.changed()
    return view


def replace(workspace: Workspace, view: View, body: JSON) -> View:
    """Change what an open view shows; inputs that are still there keep what stands in them."""
    kept = view.values
    view.body = _identity(view) | body
    view.hash = _hash(workspace)
    view.values = initial_values(body["blocks"])
    for block_id, elements in view.values.items():
        for action_id, state in elements.items():
            old = kept.get(block_id, {}).get(action_id)
            if old and old["type"] == state["type"]:
                elements[action_id] = old
    workspace.changed()
    return view


def close(workspace: Workspace, view: View) -> None:
    """Take one modal away."""
    stack(workspace, view.user).remove(view)
    workspace.changed()


def close_all(workspace: Workspace, user: str) -> None:
    """Take all of a person's modals away."""
    stack(workspace, user).clear()
    workspace.changed()


def _new(workspace: Workspace, app: Installation, user: str, body: JSON, below: View | None) -> View:
    id_ = workspace.ids.new("V")
    identity = {
        "id": id_,
        "team_id": workspace.team_id,
        "app_id": app.app_id,
        "app_installed_team_id": workspace.team_id,
        "bot_id": app.bot_id,
        "root_view_id": below.root_id if below else id_,
        "previous_view_id": below.id if below else None,
    }
    return View(
        id=id_,
        user=user,
        body=identity | body,
        hash=_hash(workspace),
        root_id=str(identity["root_view_id"]),
        previous_id=below.id if below else None,
        values=initial_values(body["blocks"]),
    )


def _identity(view: View) -> JSON:
    names = ("id", "team_id", "app_id", "app_installed_team_id", "bot_id", "root_view_id", "previous_view_id")
    return {name: view.body[name] for name in names}


def _hash(workspace: Workspace) -> str:
    return f"{workspace.seconds()}.{workspace.ids.hexadecimal(8)}"
