"""What each kind of message is called where managers read of it: one, and several."""

from collections.abc import Mapping

from domain.deliveries import Purpose

CALLED: Mapping[Purpose, tuple[str, str]] = {
    Purpose.THREAD: ("networking post", "networking posts"),
    Purpose.CARD: ("private card", "private cards"),
    Purpose.OFFER: ("suggestion", "suggestions"),
    Purpose.INTRODUCTION: ("introduction", "introductions"),
    Purpose.SCRIPT: ("note to send", "notes to send"),
    Purpose.OPENER: ("conversation starter", "conversation starters"),
    Purpose.CHECK_IN: ("check-in", "check-ins"),
    Purpose.ASK: ("question of yours", "questions of yours"),
    Purpose.ROUND_NOTICE: ("notice of the next round", "notices of the next round"),
    Purpose.LEFT_OUT: ("note to a member left out of a round", "notes to members left out of a round"),
    Purpose.NOTICE: ("notice", "notices"),
}
"""Purposes that are not here are counted together, as messages."""
