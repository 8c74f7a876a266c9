"""The ledger: one row per act, never changed; names and notes stand apart, where they can be erased."""

from storage.outcomes.acts import Act, Party, append, stand_by
from storage.outcomes.names import parties_of, remove_name, reporter_of, set_note
from storage.outcomes.reading import get, ledger, of_intro, of_member

__all__ = [
    "Act",
    "Party",
    "append",
    "get",
    "ledger",
    "of_intro",
    "of_member",
    "parties_of",
    "remove_name",
    "reporter_of",
    "set_note",
    "stand_by",
]
