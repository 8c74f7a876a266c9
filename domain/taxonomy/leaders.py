"""Reads the words that lead, serve or own by the words beside them: `chef`, `gerente`, `adjoint`, `socia`."""

from collections.abc import Sequence

from domain.taxonomy.kinds import Function, Seniority
from domain.taxonomy.languages import GERMAN, ROMANCE
from domain.taxonomy.lexicon import BREAK, BUSINESS, FOREIGN, LEXICON, SHORT
from domain.taxonomy.ranks import PARTNER_PRACTICES

_DATIVES = frozenset({"der", "des", "dem", "au", "aux"})
"""What follows `assistant` or `deputy` where these name whom somebody serves, in German and French."""

_GERMAN_SERVANTS = frozenset(f"{GERMAN['assistant']} {GERMAN['deputy']}".split())
"""Those whom `des` follows so; after a French `adjoint` it is but `of`."""

_OWNERS = frozenset(ROMANCE["partner"].split())

_MANAGING = frozenset({"gerant", "gerante", "gerente", "gerenta", "administrador", "administradora"})
"""What a Romance managing partner is beside a partner."""

_CHEFS = frozenset({"chef", "cheffe", "chefin"})
_IN_CHIEF = frozenset({*_CHEFS, "chief"})
_KITCHEN = frozenset({"cuisine", "cuisinier", "partie", "patisserie", "patissier", "rang", "commis", "salle"})
"""What a French chef has who works in a restaurant; all others lead whatever follows."""

_NO_TRADES = frozenset({"in", "for", "senior", "sr", "junior", "jr", "lead", "global", "the", "of", "fin", "ad", "big"})
_OFFICES_OF_TECHNICIANS = (Function.IT, Function.CUSTOMER_SUPPORT, Function.OPERATIONS)
"""The business functions in which a tech is a technician: `desktop tech`, `service tech`."""

_GERENTES = frozenset({"gerente", "gerenta"})
HANGING = _IN_CHIEF | _GERENTES
"""Words of the tables that mean another thing beside others."""


def stands_beside(raw: Sequence[str], place: int) -> tuple[str, ...] | None:
    """Return what the word at `place` of the folded words `raw` means for those beside it; None for itself."""
    token = raw[place]
    if _serves(raw, place):
        return "assistant", "to"
    if token in ("en", "in") and raw[place + 1 : place + 2] and raw[place + 1] in _IN_CHIEF:
        return ()
    if leads(raw, place):
        return ("jefe",)
    if token == "tech" and _is_technician(raw, place):
        return ("technician",)
    if token in _MANAGING and place and raw[place - 1] in _OWNERS:
        return ()
    if token in _OWNERS and _MANAGING.intersection(raw[place + 1 : place + 2]):
        return "managing", "partner"
    if token in _OWNERS and _owns(raw, place):
        return "partner", BREAK
    rank = _gerente(raw, place) if token in _GERENTES else ""
    return (rank,) if rank else None


def leads(raw: Sequence[str], place: int) -> bool:
    """Whether a French chef leads others, as in `chef de projet` and `médecin-chef`, and cooks nothing."""
    before = raw[place - 1] if place else ""
    if raw[place] not in _CHEFS:
        return raw[place] == "chief" and before == "in"
    following = [*raw[place + 1 : place + 4], ""]
    own = next((token for token in following if SHORT.get(token) != ()), "")
    if own in _KITCHEN:
        return False
    beside = SHORT.get(following[0])
    return beside in ((), ("deputy",)) or before == "en" or is_foreign_doer(before) or is_foreign_doer(following[0])


def is_foreign_doer(token: str) -> bool:
    """Whether `token` is a German or Romance word for who works outside a kitchen: `médecin`, `comptable`."""
    meaning = LEXICON.get(" ".join(SHORT.get(token, ()))) if token in FOREIGN else None
    return (
        meaning is not None
        and meaning.rank is Seniority.IC
        and meaning.function not in (None, Function.RETAIL_HOSPITALITY)
    )


def _is_technician(raw: Sequence[str], place: int) -> bool:
    """Whether `tech` ends a clause about work with the hands, as in `HVAC tech`, in a title that leads nobody."""
    before, after = raw[place - 1 : place], raw[place + 1 : place + 2]
    if not before or not before[0].isalpha() or (after and after[0].isalnum()) or before[0] in _NO_TRADES:
        return False
    meant = [LEXICON.get(" ".join(SHORT.get(token, (token,)))) for token in raw]
    if any(meaning and meaning.rank not in (None, Seniority.IC) for meaning in meant):
        return False
    trade = meant[place - 1]
    return trade is None or trade.function not in BUSINESS or trade.function in _OFFICES_OF_TECHNICIANS


def _owns(raw: Sequence[str], place: int) -> bool:
    """Whether a Romance partner is one of a practice: `socia de auditoría` is an audit partner."""
    meant = (SHORT.get(token, (token,)) for token in raw[place + 1 : place + 4])
    meaning = LEXICON.get(" ".join(next(filter(None, meant), ())))
    return meaning is not None and meaning.rank is None and meaning.function in PARTNER_PRACTICES


def _gerente(raw: Sequence[str], place: int) -> str:
    """What leads `general`, who is the chief executive, and `de producto`, who leads people; empty for the rest."""
    if place and SHORT.get(raw[place - 1], (raw[place - 1],)) == ("director",):
        return "general"
    following = next((SHORT.get(token, (token,)) for token in raw[place + 1 : place + 4] if SHORT.get(token) != ()), ())
    return {"general": "director", "product": "manager"}.get(" ".join(following), "")


def _serves(raw: Sequence[str], place: int) -> bool:
    """Whether the word at `place` begins who works for what follows: `Assistentin der`, `adjointe au`.

    It does not in `assistante de marketing`, though in `assistente de diretor`; nor in `directeur adjoint aux`, who
    is a director.
    """
    token, following = raw[place], raw[place + 1] if place + 1 < len(raw) else ""
    if following == "des":
        return token in _GERMAN_SERVANTS
    meant = SHORT.get(token) if following in _DATIVES or _is_director(raw, place + 2) else None
    return meant == ("assistant",) or (meant == ("deputy",) and not (place and raw[place - 1][0].isalnum()))


def _is_director(raw: Sequence[str], place: int) -> bool:
    """Whether the word at `place`, after a Romance `de`, is a director: one more whom assistants serve."""
    return SHORT.get("".join(raw[place : place + 1])) == ("director",) and SHORT.get(raw[place - 1]) == ()
