"""The App Home's opening and its buttons; each does what a command does, and knows its circle by its tag."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from domain.deliveries import Purpose
from domain.errors import Code, Refused
from domain.ids import MemberId, TeamId, UserId
from handlers import help
from handlers.asking import tag
from handlers.circles import setup
from handlers.home import publishing
from handlers.home.page import is_somebody
from handlers.members import pause as pausing
from handlers.outcomes import ledger
from handlers.registry import Answer, Asker, Call, Nothing, OpenModal, Registry, Result, Say
from handlers.sending import scrub
from handlers.suggestions import find
from handlers.threads import posting
from storage import members
from storage import threads as kept_threads
from storage.database import Transaction
from storage.outbox import Delivery
from views import home as views
from views.home import member as member_views
from views.home import program as program_views
from views.home import search
from views.suggestions import find as find_views
from views.text import clean


def register(registry: Registry) -> None:
    """Listen for Home being opened, follow its publishing, and answer what only Home shows."""
    registry.event("app_home_opened", opened)
    registry.result(Purpose.HOME, published)
    registry.failure(Purpose.HOME, not_published)
    registry.click(member_views.FIND, open_search)
    registry.submission(search.SEARCH_FORM, show_found)
    registry.click(member_views.INTRODUCE, introduce)
    registry.click(views.PAUSE, pause)
    registry.click(views.RESUME, resume)
    registry.click(program_views.THREAD, post_thread, managers_only=True)
    registry.click(program_views.CHANGE_SETUP, change_setup, managers_only=True)
    registry.click(program_views.LEDGER, ledger.show, managers_only=True)
    registry.open_click(views.SETUP, setup.open_form)
    registry.open_click(views.PRIVACY, help.show_privacy)


def opened(tx: Transaction, team_id: TeamId, event: Mapping[str, Any]) -> None:
    """Publish the Home of somebody who opened it; Slack sends no view with the very first opening."""
    user_id = UserId(str(event.get("user") or ""))
    if user_id and event.get("tab", "home") == "home":
        publishing.plan(tx, team_id, user_id, about="" if event.get("view") else publishing.FIRST)


def published(tx: Transaction, delivery: Delivery, result: Result) -> None:
    """Remember who has a Home to be kept true; of somebody in no circle nothing is kept, not even that."""
    user_id = UserId(delivery.channel_id)
    if is_somebody(tx, delivery.team_id, user_id):
        return
    publishing.drop(tx, delivery.team_id, user_id)
    if publishing.FORGOTTEN in delivery.about:
        scrub(tx, delivery.team_id, f"home:{delivery.id}")


def not_published(tx: Transaction, delivery: Delivery, error: str) -> None:
    """Leave alone whom Slack publishes no Home for, until they open it again."""
    publishing.drop(tx, delivery.team_id, UserId(delivery.channel_id))


def open_search(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """[Find somebody]: ask for a title or an industry."""
    return OpenModal(search.form(tag(asker.circle)))


def show_found(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """The search: its first page in the same modal, under the words that were asked for."""
    query = clean(str(call.values.get(search.QUERY) or ""), find_views.LONGEST_QUERY)
    page = find.page_of(tx, asker, query, 0)
    return OpenModal(search.found(query, page.blocks, tag(asker.circle)))


def introduce(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """[Introduce us] beside a peer: the same wish as from `/rapport find`, answered in a modal."""
    other = members.get(tx, asker.viewer, MemberId(call.subject))
    if other is None:
        raise Refused(Code.NOT_FOUND)
    find.introduce(tx, call, asker)
    return Say(find_views.asked(other.name))


def pause(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """[Pause for…]: as `/rapport pause`; Home itself shows until when."""
    pausing.pause(tx, replace(call, text=call.subject), asker)
    return Nothing()


def resume(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """[Resume]: as `/rapport resume`."""
    pausing.resume(tx, call, asker)
    return Nothing()


def post_thread(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """[Put the networking post up]: as `/rapport thread`, for a circle that has none."""
    if kept_threads.posted(tx, asker.viewer):
        raise Refused(Code.NO_LONGER_OPEN)
    return posting.post(tx, call, asker)


def change_setup(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """[Change the set-up]: the form of this circle, as in its own channel."""
    return setup.open_form(tx, replace(call, channel_id=asker.circle.channel_id))
