"""The directory: profiles of a circle found by words and by meaning, in milliseconds whatever its size."""

from storage.directory.finding import ENOUGH, MOST, Found, search
from storage.directory.index import erase, keep, refresh, remove, rename
from storage.directory.names import called, names_company

__all__ = [
    "ENOUGH",
    "MOST",
    "Found",
    "called",
    "erase",
    "keep",
    "names_company",
    "refresh",
    "remove",
    "rename",
    "search",
]
