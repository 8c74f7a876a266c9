"""Somebody looking at a workspace that nothing serves, and what they find there by name."""

from sandbox.messages import Content, post, post_ephemeral
from sandbox.page.state import Page
from sandbox.page.viewer import Viewer
from sandbox.seed import community
from sandbox.slack import start
from sandbox.workspace import Channel, Message, User


def look(handle: str) -> Viewer:
    """Somebody at the page of a fresh workspace."""
    workspace = community()
    found = workspace.user(handle)
    assert found is not None
    return Viewer(Page(start(workspace)), found)


def beside(viewer: Viewer, handle: str) -> Viewer:
    """Somebody else at the same page."""
    return Viewer(viewer.page, user(viewer, handle))


def user(viewer: Viewer, handle: str) -> User:
    """A user by handle."""
    found = viewer.workspace.user(handle)
    assert found is not None
    return found


def channel(viewer: Viewer, name: str) -> Channel:
    """A channel by name, whoever may see it."""
    found = viewer.workspace.channel(name)
    assert found is not None
    return found


def say(viewer: Viewer, handle: str, text: str, where: str = "general", thread: str | None = None) -> Message:
    """Somebody writes."""
    return post(viewer.workspace, channel(viewer, where), user(viewer, handle), Content(text), thread_ts=thread)


def whisper(viewer: Viewer, handle: str, text: str, where: str = "general") -> Message:
    """The app shows something to one person."""
    bot = viewer.page.slack.bot
    return post_ephemeral(viewer.workspace, channel(viewer, where), bot, user(viewer, handle).id, Content(text))
