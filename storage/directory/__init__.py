"""The directory: profiles of a circle found by words and by meaning, in milliseconds whatever its size."""

from storage.directory.index import ENOUGH, MOST, Found, erase, keep, refresh, remove, search

__all__ = ["ENOUGH", "MOST", "Found", "erase", "keep", "refresh", "remove", "search"]
