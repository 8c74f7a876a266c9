"""What `/rapport find` shows: peers in order of fit, and public posts of those not confirmed yet."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from domain.members import Kind
from domain.profiles import Profile, ProfileField
from views.blocks import (
    Block,
    Bold,
    Link,
    Message,
    Piece,
    actions,
    button,
    context,
    listing,
    paragraph,
    said,
    section,
)
from views.moments import day
from views.text import clean, escape, plural, shown_name

INTRODUCE = "find_introduce"
MORE = "find_more"
PAGE = 8
LONGEST_QUERY = 200
MOST_POSTS = 5

_TOPICS = {ProfileField.ASKS: "Would compare notes on", ProfileField.OFFERS: "Can share with others"}
_KIND_LABELS = {Kind.STAFF: " (vendor staff)", Kind.PARTNER: " (partner)", Kind.GUEST: " (guest)"}


@dataclass(frozen=True)
class Found:
    """One peer to show; `can_introduce` is False for staff and whom the asker does not fit or knows from an intro.

    With `is_known`, an intro told the asker their name, whatever became of it. `asked_at` is when the asker asked for
    them by name, while that stands.
    """

    name: str
    kind: Kind
    profile: Profile
    can_introduce: bool
    is_known: bool = False
    asked_at: datetime | None = None


def results(
    query: str,
    found: Sequence[Found],
    total: int,
    page: int,
    posts: Sequence[str],
    circle_tag: str,
    *,
    has_more: bool = False,
) -> Message:
    """Return one page of peers (`total` in all, pages from 0), and links to unconfirmed public posts.

    With `has_more` the `total` is only how many can be shown: a wide question fits others too.
    """
    shown = f" for “{clean(query, 80)}”" if query else ""
    if not found and not posts:
        return _nobody(shown)
    members = f"More than {plural(total, 'member')}" if has_more else plural(total, "member")
    title = f"{members}{shown}" if total else f"Nobody in the directory{shown} yet"
    blocks: list[Block] = [paragraph(Bold(title))]
    for one in found:
        blocks += _peer(one, circle_tag)
    blocks += _posts(posts)
    if total > (page + 1) * PAGE:
        left = total - (page + 1) * PAGE
        blocks.append(actions(button(f"Show {min(left, PAGE)} more", MORE, f"{circle_tag}{page + 1}:{query[:500]}")))
    blocks.append(context("Only you see this. Asking for an introduction shows nobody your name until they say yes."))
    return Message(escape(title), tuple(blocks))


def _nobody(shown: str) -> Message:
    text = f"Nobody{shown} yet. Try fewer words, such as a function or an industry."
    return Message(escape(text), (paragraph(text),))


def nobody_mentioned() -> Message:
    """Return the answer to a search for somebody by @mention whom the directory does not show."""
    return said("Nobody else by that name is in this directory. Try a function or an industry.")


def _peer(found: Found, circle_tag: str) -> list[Block]:
    profile = found.profile
    parts = [profile.value(f) for f in (ProfileField.TITLE, ProfileField.COMPANY, ProfileField.INDUSTRY)]
    pieces: list[Piece] = [Bold(shown_name(found.name)), _KIND_LABELS.get(found.kind, "")]
    pieces.append("\n" + " · ".join(clean(part, 150) for part in parts if part))
    url = profile.value(ProfileField.LINKEDIN_URL)
    if url:
        pieces += [" · ", Link(url, "LinkedIn")]
    for field, lead in _TOPICS.items():
        if topic := profile.value(field):
            pieces.append(f"\n{lead}: {clean(topic, 200)}")
    blocks = [paragraph(*pieces)]
    if found.asked_at and not found.is_known:
        blocks.append(context(f"You asked to meet on {day(found.asked_at)}."))
    if found.can_introduce:
        blocks.append(actions(button("Introduce us", INTRODUCE, circle_tag + profile.member_id)))
    elif found.is_known:
        # The same whether the two talk, one let it be, or the days ran out.
        blocks.append(context("You know of each other by name already. `/rapport me` has what became of it."))
    return blocks


def _posts(posts: Sequence[str]) -> list[Block]:
    if not posts:
        return []
    rows = [[Link(url, "A reply in the thread that may fit")] for url in posts[:MOST_POSTS]]
    return [section("*Not confirmed yet by who wrote it, so only the post:*"), listing(rows)]


def asked(name: str) -> Message:
    """Return the answer to [Introduce us]."""
    # True whether they are asked now, were asked before, or want to be left alone: nothing here tells which.
    text = (
        f"Noted. If {shown_name(name)} would like to meet a peer like you, you both hear from me; "
        "your name stays out of it until they say yes. If you hear nothing, nothing is lost."
    )
    return Message(escape(text), (paragraph(text),))
