"""Consents: what each member allows, given and withdrawn by themselves alone."""

from datetime import timedelta

from sqlmodel import col, select

from domain.ids import MemberId
from domain.outcomes.consents import Allowed, Consent, Scope, Standing, Use, allowed, position, standing
from domain.viewers import Viewer
from storage.database import Transaction
from storage.tables import ConsentRow, ProfileRow


def give(tx: Transaction, viewer: Viewer, use: Use, scope: Scope, lasts: timedelta) -> None:
    """Write down that the viewer, a member, allows `use` within `scope` for a time; it replaces what they gave before.

    Raises LookupError for a viewer who is no member.
    """
    if not viewer.member_id:
        raise LookupError("only a member can consent")
    withdraw(tx, viewer, use)
    tx.session.add(
        ConsentRow(
            id=tx.new_id(),
            team_id=viewer.team_id,
            circle_id=viewer.circle_id,
            member_id=viewer.member_id,
            use=use,
            scope=scope,
            given_as=position_of(tx, viewer, viewer.member_id),
            given_at=tx.now,
            expires_at=tx.now + lasts,
        )
    )
    tx.session.flush()


def withdraw(tx: Transaction, viewer: Viewer, use: Use) -> bool:
    """Withdraw what the viewer allowed of `use`, from this moment on; False when there was nothing."""
    rows = tx.session.exec(
        select(ConsentRow).where(
            ConsentRow.team_id == viewer.team_id,
            ConsentRow.circle_id == viewer.circle_id,
            ConsentRow.member_id == viewer.member_id,
            ConsentRow.use == use,
            col(ConsentRow.withdrawn_at).is_(None),
        )
    ).all()
    for row in rows:
        row.withdrawn_at = tx.now
        tx.session.add(row)
    tx.session.flush()
    return bool(rows)


def of_member(tx: Transaction, viewer: Viewer, member_id: MemberId) -> tuple[Consent, ...]:
    """Return everything a member ever allowed, oldest first; only they themselves and the bot get any."""
    if not (viewer.is_system or viewer.member_id == member_id):
        return ()
    return tuple(one for one in _every(tx, viewer) if one.member_id == member_id)


def owners(tx: Transaction, viewer: Viewer) -> tuple[MemberId, ...]:
    """Return who in the viewer's circle allows anything that they did not withdraw; only the bot may know."""
    if not viewer.is_system:
        return ()
    return tuple(sorted({one.member_id for one in _every(tx, viewer) if one.withdrawn_at is None}))


def holding(tx: Transaction, viewer: Viewer) -> Allowed:
    """Return what the members of the viewer's circle allow at this moment, for managers; nobody else gets any."""
    if not viewer.manages:
        return Allowed()
    given = _every(tx, viewer)
    positions = {one: position_of(tx, viewer, one) for one in {consent.member_id for consent in given}}
    return allowed(given, positions, tx.now)


def held_by(tx: Transaction, viewer: Viewer, member_id: MemberId) -> tuple[Consent, ...]:
    """Return what one member of the viewer's circle allows at this moment, for managers; nobody else gets any."""
    if not viewer.manages:
        return ()
    now_as = position_of(tx, viewer, member_id)
    own = (one for one in _every(tx, viewer) if one.member_id == member_id)
    return tuple(one for one in own if standing(one, tx.now, now_as) is Standing.HOLDS)


def position_of(tx: Transaction, viewer: Viewer, member_id: MemberId) -> str:
    """Return the mark of a member's title and company as they stand now, in the viewer's circle."""
    fields = tx.session.exec(
        select(ProfileRow.fields).where(
            ProfileRow.team_id == viewer.team_id,
            ProfileRow.circle_id == viewer.circle_id,
            ProfileRow.member_id == member_id,
        )
    ).first()
    title, company = (str(((fields or {}).get(name) or {}).get("value") or "") for name in ("title", "company"))
    return position(title, company)


def _every(tx: Transaction, viewer: Viewer) -> list[Consent]:
    rows = tx.session.exec(
        select(ConsentRow)
        .where(ConsentRow.team_id == viewer.team_id, ConsentRow.circle_id == viewer.circle_id)
        .order_by(col(ConsentRow.given_at), col(ConsentRow.id))
    )
    return [_consent(row) for row in rows]


def _consent(row: ConsentRow) -> Consent:
    return Consent(
        row.id,
        MemberId(row.member_id),
        Use(row.use),
        Scope(row.scope),
        row.given_at,
        row.expires_at,
        row.given_as,
        row.withdrawn_at,
    )
