"""Takes members' names out of a manager's words: the ledger holds nobody's name but whom the act is of."""

import re
from collections.abc import Iterable

STAND_IN = "a peer"
"""What stands for anybody named within a line."""

_WITH_SOMEBODY = (
    r"(?:and|by|for|from|gave|helped|introduced|coached|connected|joined|like|mentored|met|referred|saw|thanked|to|told|"
    r"with|w/)"
)
_OTHER_SENSE = frozenset({"Will", "May", "April", "June", "August", "Us", "The"})
_LEAST_LETTERS = 2


def without_names(words: str, names: Iterable[str]) -> str:
    """Return `words` with the members' `names` as *a peer*: a full name anywhere in any case, a first name by itself.

    A first name counts with its capital, after a word that goes with people, and not before another name (`Grace
    Foods`). Linear in the words for each name.
    """
    for name in names:
        full = name.split()
        if len(full) > 1:
            whole = r"\s+".join(map(re.escape, full))
            words = re.sub(rf"(?<!\w){whole}(?!\w)", STAND_IN, words, flags=re.IGNORECASE)
        if full and len(full[0]) >= _LEAST_LETTERS and full[0][0].isupper() and full[0] not in _OTHER_SENSE:
            words = re.sub(
                rf"(?<!\w)({_WITH_SOMEBODY} +){re.escape(full[0])}(?!\w| +[A-Z0-9])", rf"\1{STAND_IN}", words
            )
    return words
