"""Intros as they are kept: two who answer at the same moment do so one after the other."""

from contextlib import suppress
from threading import Barrier, BrokenBarrierError, Thread

from domain.ids import MemberId
from domain.intros import IntroState, Stance, answered
from storage import intros
from storage.database import Database, Transaction
from tests.storage.people import Place

A_MOMENT = 0.2
"""How long one waits, in seconds, for the other to have read too: with the lock that never comes."""


def test_of_two_who_say_yes_at_once_the_second_reads_what_the_first_said(database: Database, community: Place) -> None:
    both_have_read = Barrier(2)

    def offer(tx: Transaction) -> None:
        for member in (community.dana, community.kofi):
            intros.set_stance(tx, community.system, community.intro.id, member.id, Stance.ASKED)
        intros.set_state(tx, community.system, community.intro, IntroState.OFFERED)

    def say_yes(tx: Transaction, who: MemberId) -> None:
        intro = intros.lock(tx, community.system, community.intro.id)
        assert intro is not None
        with suppress(BrokenBarrierError):
            both_have_read.wait(A_MOMENT)
        after = answered(intro, who, Stance.YES)
        intros.set_stance(tx, community.system, intro.id, who, Stance.YES)
        intros.set_state(tx, community.system, intro, after.state)

    database.run_here(offer)
    people = (community.dana.id, community.kofi.id)
    threads = [Thread(target=database.run_here, args=(lambda tx, who=who: say_yes(tx, who),)) for who in people]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    kept = database.run_here(lambda tx: intros.get(tx, community.system, community.intro.id))
    assert kept is not None
    assert kept.state is IntroState.AGREED
