"""Whose intro an answer is to, and whether it says anything that was not said before."""

from collections.abc import Callable, Collection
from datetime import datetime

from domain.errors import Code, Refused
from domain.ids import IntroId, MemberId
from domain.intros import Intro, Stance
from domain.members import Member
from handlers.registry import Asker, Call
from storage import intros
from storage.database import Transaction


def answering(
    tx: Transaction,
    call: Call,
    asker: Asker,
    takes: Callable[[Intro, MemberId, datetime], bool],
    same: Collection[Stance],
) -> tuple[Intro, Member, bool]:
    """Return the asker's own intro, locked, the asker, and whether this is a second click: no news.

    `takes` says whether the intro is open to such an answer; where it is not, only one of the `same` stances as before
    is let through. Raises `Refused` for anything else.
    """
    intro = intros.lock(tx, asker.viewer, IntroId(call.subject))
    if intro is None or asker.member is None:
        raise Refused(Code.RAN_OUT)
    is_open = takes(intro, asker.member.id, tx.now)
    if not is_open and intro.side(asker.member.id).stance not in same:
        raise Refused(Code.RAN_OUT)
    return intro, asker.member, not is_open
