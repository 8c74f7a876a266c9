"""How somebody is described to a member who may not learn who it is."""

from domain.companies import is_same_company
from domain.ids import MemberId
from domain.intros.coarsening import coarsen, is_at_ones_level, said, shown_reasons
from domain.viewers import Viewer
from handlers.suggestions import pool
from storage import profiles
from storage.database import Transaction
from views.suggestions.offers import ANY_PEER, AT_YOUR_LEVEL
from views.suggestions.peers import describe_shown, why_sentence, wish_sentence


def described(tx: Transaction, viewer: Viewer, other: MemberId, reader: MemberId) -> tuple[str, str]:
    """Return `other` as `reader` may be told of them, and why the two fit: both empty once one has no profile.

    Five at least are described to this reader by these very words, without those of the reader's own company, who are
    never suggested to them, as they know. Where fewer than five others are, nothing is said but that they stand at the
    reader's level, where two do or the only one does. O(directory).
    """
    posted = profiles.posted(tx, viewer)
    if other not in posted or reader not in posted:
        return "", ""
    left_out = _colleagues(tx, viewer, reader) - {other}
    everybody = {member_id: said(*texts) for member_id, texts in posted.items() if member_id not in left_out}
    shown = coarsen(other, reader, everybody)
    told = shown_reasons(everybody[reader], shown, pool.rules_of(tx, viewer).weighing)
    why = " ".join(filter(None, (why_sentence(shown, told), wish_sentence(shown, told))))
    otherwise = AT_YOUR_LEVEL if is_at_ones_level(other, reader, everybody) else ANY_PEER
    return describe_shown(shown, otherwise), why


def _colleagues(tx: Transaction, viewer: Viewer, reader: MemberId) -> frozenset[MemberId]:
    employers = profiles.employers(tx, viewer)
    those = (one for one, employer in employers.items() if is_same_company(employer, employers[reader]))
    return frozenset(those) - {reader}
