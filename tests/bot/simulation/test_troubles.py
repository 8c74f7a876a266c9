"""The errors that the bot logs are kept while a year lasts, and warnings are not."""

import logging

from bot.simulation.troubles import troubles


def test_errors_are_collected_until_the_block_ends() -> None:
    log = logging.getLogger("bot.worker")
    with troubles() as told:
        log.warning("a warning")
        log.error("delivery %s failed", 7)
    log.error("afterwards")
    assert told == ["bot.worker: delivery 7 failed"]
