"""Bringing an existing networking thread in from Slack's standard export."""

from bot.importing.archive import CannotImport
from bot.importing.command import Wanted, bring_in

__all__ = ["CannotImport", "Wanted", "bring_in"]
