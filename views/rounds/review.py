"""A round as its managers see it: who would meet whom and why, who is left out, how good it is, and what to press."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from math import floor

from domain.peers.presets import AS_USUAL, Emphasis
from domain.rounds.certificate import Certificate
from domain.rounds.leftover import Why
from domain.rounds.states import RoundState
from views.blocks import (
    Block,
    Bold,
    Message,
    Piece,
    actions,
    button,
    confirmation,
    context,
    divider,
    header,
    input_block,
    listing,
    modal,
    paragraph,
    section,
)
from views.circles.emphasis import what_counts
from views.deliveries.hush import holds
from views.moments import moment_in
from views.rounds.alone import why_alone
from views.text import clean, plural, shown_name

PUBLISH, CANCEL, PIN, SWAP, DROP = "round_publish", "round_cancel", "round_pin", "round_swap", "round_drop"
EARLIER, MORE = "round_earlier", "round_more"
TURNS = (EARLIER, MORE)
PIN_FORM, FIRST, SECOND = "round_pin_form", "first", "second"
PAGE = 12
"""Pairs on one page: two blocks each, well under Slack's 50 a message, and with all their words under its 12,000."""
MOST_LEFT_OUT = 12
NOT_IN_CIRCLE = "Not a member of this circle: only its customers are put together. Please choose somebody else."
UNCHANGED = "These two are together already. Choose somebody else for one of them, or close this form."
LONGEST_PART, LONGEST_WHY = 60, 240

_HELPS: Mapping[Why, str] = {
    Why.ALONE_IN_CIRCLE: "More members would help: a networking post invites them",
    Why.ONLY_COLLEAGUES: "Members of other companies would help",
    Why.MET_EVERYBODY: "New members would help",
    Why.ODD_ONE: "One more member would help",
    Why.MOSTLY_ONE_COMPANY: "Members of other companies would help",
    Why.NO_SUITABLE_PEER: "More members like them would help, or fewer rules in `/rapport settings`",
}


@dataclass(frozen=True)
class Person:
    """A member as their managers see them."""

    name: str
    title: str = ""
    company: str = ""


@dataclass(frozen=True)
class Couple:
    """Two who would meet; `tag` is what the pair's buttons carry, `why` how it reads to them."""

    tag: str
    one: Person
    other: Person
    score: float
    why: str
    is_pinned: bool = False


@dataclass(frozen=True)
class LeftOut:
    """Somebody who meets nobody this time, and why as far as anybody may know."""

    name: str
    why: Why


@dataclass(frozen=True)
class Instead:
    """A pair that was dropped, and the pairs that were made of those who were free then; all by name."""

    dropped: tuple[str, str]
    new: Sequence[tuple[str, str]]


@dataclass(frozen=True)
class Review:
    """One round for its managers. `goes_at` is when it goes by itself, None where it waits for them; `decided_by`
    is a user id, or empty. `tag` ends where the buttons of the message put the page. `hushed_until` is None while
    no hush holds messages. `had_daily` are not in it for a suggestion of no round, `sitting_out` for all else.
    `emphasis` is what the circle's settings have it count more or less. `is_changed` once its pairs are not those that
    were planned.
    """

    tag: str
    state: RoundState
    due_at: datetime
    tz: str
    certificate: Certificate
    couples: Sequence[Couple]
    left_out: Sequence[LeftOut]
    sitting_out: int
    goes_at: datetime | None = None
    decided_by: str = ""
    page: int = 0
    instead: Instead | None = None
    hushed_until: datetime | None = None
    had_daily: int = 0
    emphasis: Emphasis = AS_USUAL
    is_changed: bool = False


def review(shown: Review) -> Message:
    """Return the round as a message of at most 50 blocks, one page of its pairs at a time."""
    title = f"The round of {moment_in(shown.due_at, shown.tz)}"
    good = quality(shown.certificate, is_changed=shown.is_changed)
    text = f"{title}: {plural(len(shown.couples), 'pair')}. {good}"
    blocks = [header(title.partition(",")[0]), section(f"{_stands(shown)} {good}")]
    if shown.had_daily:
        blocks.append(section(_daily_first(shown.had_daily)))
    plan = "the plan again as it was before the changes" if shown.is_changed else "this plan again"
    blocks.append(context(f"Seed {shown.certificate.seed} gives {plan}."))
    if shown.emphasis != AS_USUAL:
        blocks.append(context(what_counts(shown.emphasis)))
    if shown.hushed_until:
        blocks.append(context(holds(shown.hushed_until, shown.tz)))
    blocks += [
        *_instead(shown.instead),
        *_left_out(shown),
        *_decisions(shown),
        divider(),
        *_couples(shown),
        *_turning(shown),
    ]
    return Message(text, tuple(blocks))


def _stands(shown: Review) -> str:
    hour = moment_in(shown.due_at, shown.tz)
    if not shown.couples and shown.state is not RoundState.PUBLISHED:
        return f"*Nobody to put together for {hour}.* Nothing to publish yet: pin a pair to add one."
    pairs = plural(len(shown.couples), "pair")
    if shown.state is RoundState.PUBLISHED:
        by = f"<@{shown.decided_by}> published it" if shown.decided_by else "Published at its hour, as you set it"
        return f"*{pairs}.* {by}: each of them reads a suggestion, without a name, from {hour} on."
    if shown.goes_at:
        return f"*{pairs}, planned for {hour}.* It goes by itself on {moment_in(shown.goes_at, shown.tz)}."
    return f"*{pairs}, planned for {hour}.* It waits until one of you publishes it."


def _daily_first(members: int) -> str:
    have = plural(members, "member is not in it: they", "members are not in it: they")
    return (
        f"*{have} had a suggestion within the last two weeks.* Where no rhythm for rounds is set, I suggest peers day "
        "by day, and that comes first. Set one in `/rapport settings`: the daily suggestions rest then, and a round "
        "has everybody who is due one."
    )


def quality(certificate: Certificate, *, is_changed: bool = False) -> str:
    """Return how good a round is, and who has a peer: `Planned at 99.8 % of the best possible; everybody has a peer.`

    Once `is_changed`, its pairs as they are now are held against what was possible when it was planned.
    """
    alone = certificate.members - certificate.placed
    if not certificate.placed:
        return "Nobody has a peer."
    peers = f"everybody{f' but {alone}' if alone else ''} has a peer"
    best = (
        "the best possible" if certificate.covers_all else f"the best among the {certificate.looked_at:,} pairs tried"
    )
    ratio = floor(certificate.ratio * 1000) / 10
    if is_changed:
        reached = "add up to as much as" if ratio == 100 else f"add up to {ratio:.1f} % of"
        return f"Changed since it was planned: its pairs now {reached} {best} then; {peers}."
    return f"Planned {'as' if ratio == 100 else f'at {ratio:.1f} % of'} {best}; {peers}."


def together_before(due_at: datetime, tz: str) -> str:
    """Return what a manager reads who pins two of an earlier round of theirs, whatever became of that pair."""
    return (
        f"Your round of {moment_in(due_at, tz)} had these two together already, and I never offer anybody the same "
        "person twice. Please choose somebody else."
    )


def _instead(made: Instead | None) -> Iterator[Block]:
    if made is None:
        return
    alone = "Nobody else is free who suits either of them, so they are left out."
    yield paragraph("Dropped: ", *_two(made.dropped), f". {'Put together instead:' if made.new else alone}")
    if made.new:
        yield listing([_two(names) for names in made.new[:MOST_LEFT_OUT]])


def _two(names: tuple[str, str]) -> list[Piece]:
    return [Bold(shown_name(names[0])), " and ", Bold(shown_name(names[1]))]


def _left_out(shown: Review) -> Iterator[Block]:
    if shown.left_out:
        yield section(f"*Left out: {len(shown.left_out)}*")
        rows: list[list[Piece]] = [
            [Bold(shown_name(one.name)), f": {why_alone(one.why)}"] for one in shown.left_out[:MOST_LEFT_OUT]
        ]
        if len(shown.left_out) > MOST_LEFT_OUT:
            rows.append([f"and {len(shown.left_out) - MOST_LEFT_OUT} more"])
        yield listing(rows)
        yield context("\n".join(f"{_HELPS[why]}." for why in Why if why in {one.why for one in shown.left_out}))
    if shown.sitting_out:
        sit = plural(shown.sitting_out, "member sits", "members sit")
        yield context(
            f"{sit} this one out: on a pause, skipping it, with a suggestion still open or just had, or not due one "
            "yet by their own wish."
        )


def cancel_button(tag: str) -> Block:
    """Return the button that takes a round back, whoever published it."""
    cancel = button("Cancel this round", CANCEL, tag, style="danger")
    return {
        **cancel,
        "confirm": confirmation("Cancel this round", "Everyone who was told will read that it is cancelled."),
    }


def _decisions(shown: Review) -> Iterator[Block]:
    asked = cancel_button(shown.tag)
    if shown.state is RoundState.PUBLISHED:
        yield actions(asked)
        return
    publish = button("Publish", PUBLISH, shown.tag, style="primary")
    hour = f"Suggestions go out from {moment_in(shown.due_at, shown.tz)} on, or at once if that is past."
    sure = {**publish, "confirm": confirmation("Publish this round", hour)}
    yield actions(*([sure] if shown.couples else []), button("Pin a pair", PIN, shown.tag), asked)


def _couples(shown: Review) -> Iterator[Block]:
    first = shown.page * PAGE
    for couple in shown.couples[first : first + PAGE]:
        mark = ", pinned" if couple.is_pinned else ""
        why = f"\nWhy: {clean(couple.why, LONGEST_WHY)}" if couple.why else ""
        yield paragraph(*_person(couple.one), " and ", *_person(couple.other), f": fit {couple.score:.2f}{mark}{why}")
        if shown.state is not RoundState.PUBLISHED:
            yield actions(button("Change", SWAP, couple.tag), button("Drop", DROP, couple.tag))


def _person(person: Person) -> list[Piece]:
    about = ", ".join(clean(part, LONGEST_PART) for part in (person.title, person.company) if part)
    return [Bold(shown_name(person.name)), f" ({about})" if about else ""]


def _turning(shown: Review) -> Iterator[Block]:
    pages = pages_of(len(shown.couples))
    if shown.state is RoundState.PUBLISHED:
        yield context(f"{_first_of(shown)}This is how it was published. Until it is sent, changes are not shown here.")
        return
    if pages == 1:
        return
    first = shown.page * PAGE + 1
    last = min(first + PAGE - 1, len(shown.couples))
    yield context(f"Pairs {first} to {last} of {len(shown.couples)}, the closest first.")
    turns = [("Earlier", EARLIER, shown.page - 1), ("More", MORE, shown.page + 1)]
    yield actions(*(button(label, action, f"{shown.tag}{page}") for label, action, page in turns if 0 <= page < pages))


def _first_of(shown: Review) -> str:
    return f"The first {PAGE} of {len(shown.couples)} pairs. " if len(shown.couples) > PAGE else ""


def pages_of(couples: int) -> int:
    """Return on how many pages a round is shown."""
    return max(1, -(-couples // PAGE))


def pin_form(tag: str, initial: Sequence[str] = ()) -> Block:
    """Return the form that puts two together; `initial` are the user ids of a pair that is to be swapped."""
    told = (
        "Choose the two who are to meet. Whoever they were with is matched anew, where somebody suits; the other pairs "
        "stay as they are. I offer them each other if nothing private speaks against it when the round goes out; "
        "otherwise both read what anybody without a peer reads."
    )
    people = [*initial, "", ""]
    blocks = [section(told), _chooser(FIRST, "One", people[0]), _chooser(SECOND, "The other", people[1])]
    return modal(PIN_FORM, "Put two together", "Pin them", tag, blocks)


def _chooser(block_id: str, label: str, initial: str) -> Block:
    element: Block = {"type": "users_select", "action_id": block_id}
    return input_block(block_id, label, {**element, "initial_user": initial} if initial else element)
