"""Reads from a Slack status whether somebody is away, and until when nothing should be sent to them."""

import re
from datetime import UTC, datetime, time, timedelta

from domain.taxonomy.words import fold

DAYS_UNSAID = 3
"""A status without an end holds for so many days; it is read every hour, and holds anew each day it still stands."""

LONGEST = timedelta(days=400)
"""No leave is longer: an end further away is a slip."""

_EMOJI = """
palm_tree beach_with_umbrella umbrella_on_ground island desert_island camping face_with_thermometer mask
sneezing_face face_with_head_bandage hospital baby baby_bottle ooo pto vacation
"""
_AWAY_EMOJI = frozenset(_EMOJI.split())

_AWAY_PHRASES = """
vacation, vacationing, holiday, holidays, out of office, out of the office, ooo, pto, annual leave, on leave
parental leave, maternity, paternity, out sick, sick, sick leave, off sick, unwell, ill, in hospital, medical leave
bereavement, sabbatical, day off, days off, off today, off work, off until, away, out until, out till, out today
out this week, out next week
urlaub, abwesend, krank, krankgeschrieben, elternzeit, mutterschutz, ausser haus, nicht im buro, ferien
sabbatjahr, freier tag
vacaciones, fuera de la oficina, ausente, enfermo, enferma, de baja, baja medica, permiso parental, excedencia
dia libre
vacances, conge, conges, absent, absente, malade, arret maladie, hors du bureau
ferias, fora do escritorio, doente, de licenca, licenca medica, licenca maternidade, licenca paternidade
licenca parental, de atestado, baixa medica, de folga
"""
_HERE_PHRASES = """
back from, working, wfh, remote, remotely, available, not away, planning
zuruck aus, homeoffice, arbeite, arbeitet
de vuelta de, trabajando, teletrabajo, disponible
de retour de, de retour des, teletravail
de volta de, de volta das, trabalhando, teletrabalho, disponivel
"""


def _any_of(phrases: str) -> re.Pattern[str]:
    """Return what finds any of the phrases, between blanks, in words with a blank before and after each."""
    found = (" ".join(phrase.split()) for phrase in re.split(r"[,\n]", phrases))
    return re.compile(" (?:" + "|".join(re.escape(phrase) for phrase in found if phrase) + ")(?= )")


_AWAY, _HERE = _any_of(_AWAY_PHRASES), _any_of(_HERE_PHRASES)
_LAST = int(datetime(9999, 1, 1, tzinfo=UTC).timestamp())


def away_until(text: str, emoji: str, expires: int, now: datetime) -> datetime | None:
    """Return until when a status says that somebody is away, or None where it does not say so.

    `text` is in one of five languages, `emoji` as Slack names it (`:palm_tree:`), `expires` in seconds since the
    epoch, 0 for never. Words go before the emoji. Linear in the text.
    """
    if not _says_away(text, emoji):
        return None
    if expires:
        until = datetime.fromtimestamp(min(max(expires, 0), _LAST), UTC)
        return until if now < until <= now + LONGEST else None
    # Whole days, so that the same status read an hour later says the same.
    return datetime.combine(now.astimezone(UTC).date() + timedelta(days=DAYS_UNSAID), time(), UTC)


def _says_away(text: str, emoji: str) -> bool:
    words = f" {' '.join(re.findall(r'[a-z0-9]+', fold(text)))} "
    if _HERE.search(words):
        return False
    return bool(_AWAY.search(words)) or (not words.strip() and emoji.strip(":").casefold() in _AWAY_EMOJI)
