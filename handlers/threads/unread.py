"""Once a day, words of confirmed titles that no table lists go to the log, where five members or more share one."""

import logging

from domain.profiles import ProfileField
from domain.unread import commonly_unread
from domain.viewers import system
from storage import circles, profiles
from storage.database import Transaction

log = logging.getLogger(__name__)


def log_unread(tx: Transaction) -> None:
    """Log how many members of one circle hold each word that no table lists: a word and a number, and no circle.

    Of executives nothing is told: what is inside their circle stays there.
    """
    for circle in circles.every(tx):
        if circle.settings.is_executive:
            continue
        directory = profiles.directory(tx, system(circle.team_id, circle.id))
        for word, count in commonly_unread(profile.value(ProfileField.TITLE) for profile in directory):
            log.info("titles: %d members write a word that no table lists: %s", count, word)
