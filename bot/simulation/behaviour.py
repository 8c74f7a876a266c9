"""What members do about what they get: a table from a button to the behaviour of whoever reads a message with it."""

from collections.abc import Callable, Mapping
from datetime import timedelta

from bot.simulation.agenda import Deed
from bot.simulation.sight import Post, words
from bot.simulation.society import Mind, Society
from domain.intros import CheckIn
from domain.outcomes import CAME_OF_IT
from domain.preferences import Frequency, fewer
from views.intros import check_ins, follow_ups
from views.intros.introduction import BOOKED, IN_TOUCH
from views.outcomes import ledger
from views.rounds import skipping
from views.suggestions import names, offers
from views.threads import profiles

Behaviour = Callable[[Society, Mind, Post], Deed | None]
"""Decides what somebody does about a message, or that they leave it alone (None)."""

CHECKS = check_ins.CHECK_IN_ACTIONS
WORK_WORDS = ("customer", "community", "product", "sales", "demand")
SAME_WORK, SAME_TOPIC, SAME_SECTOR, STRANGE = 0.12, 0.2, 0.05, -0.1
"""What a suggestion gains or loses in somebody's eyes by what it says."""


def check_card(society: Society, mind: Mind, post: Post) -> Deed | None:
    """Say that one's card is right, have it corrected, or leave it."""
    return _press(mind, post, profiles.LOOKS_RIGHT) if mind.would(mind.character.temper.confirms) else None


def weigh_offer(society: Society, mind: Mind, post: Post) -> Deed | None:
    """Say yes or no to a suggestion by what it says, or nothing."""
    temper = mind.character.temper
    if mind.would(appeal(mind, post.text)):
        return _press(mind, post, offers.YES)
    if not mind.would(temper.refuses):
        return None
    wants_fewer = offers.FEWER in post.buttons and mind.would(temper.fewer)
    return _press(mind, post, offers.FEWER if wants_fewer else offers.NO)


def decide_on_name(society: Society, mind: Mind, post: Post) -> Deed | None:
    """Go ahead once the name is known, now and then say no after all, or let it lapse."""
    if mind.would(mind.character.temper.goes_ahead):
        return _press(mind, post, names.GO_AHEAD)
    return _press(mind, post, names.NAMED_NO) if mind.would(0.3) else None


def appeal(mind: Mind, text: str) -> float:
    """Return how likely somebody is to like a suggestion that reads `text`, from 0.02 to 0.97."""
    said, me, title = text.lower(), mind.character, mind.title.lower()
    likes = me.temper.likes + (SAME_WORK if any(word in said and word in title for word in WORK_WORDS) else STRANGE)
    likes += SAME_TOPIC * (me.topic.lower() in said) + SAME_SECTOR * (me.industry.lower() in said)
    return min(0.97, max(0.02, likes))


def skip_round(society: Society, mind: Mind, post: Post) -> Deed | None:
    """Skip a round one is told of, or ask not to be told beforehand; most leave it alone."""
    if mind.would(mind.character.temper.skips):
        return _press(mind, post, skipping.SKIP)
    return _press(mind, post, skipping.NOT_BEFOREHAND) if mind.would(0.02) else None


def weigh_break(society: Society, mind: Mind, post: Post) -> Deed | None:
    """Take a break after introductions that led nowhere, ask for fewer, keep going, or leave the question alone."""
    chosen = mind.rng.choices((follow_ups.PAUSE, follow_ups.FEWER, follow_ups.KEEP, ""), weights=(2, 2, 3, 3))[0]
    return _press(mind, post, chosen) if chosen else None


def take_up(society: Society, mind: Mind, post: Post) -> Deed | None:
    """Be in touch with somebody one was introduced to, book a time, or meet without a word to the bot."""
    fate = society.fate_of(post, post.buttons[BOOKED])
    if fate.met_at is None or not mind.would(mind.character.temper.tells):
        return None
    return _press(mind, post, IN_TOUCH) if mind.would(0.6) else _book(society, mind, post)


def _book(society: Society, mind: Mind, post: Post) -> Deed:
    async def book() -> None:
        if await mind.hands.press(post, BOOKED) and mind.hands.form():
            day = society.now + timedelta(days=3)
            if not await mind.hands.submit({"day": f"{day:%Y-%m-%d}", "time": "10:00"}):
                await mind.hands.close()

    return book


def look_back(society: Society, mind: Mind, post: Post) -> Deed | None:
    """Answer whether an introduction was worth it, by whether the two have met; or do not answer."""
    temper = mind.character.temper
    if post.is_change or not mind.would(temper.checks_in):
        return None
    fate = society.fates.get(post.buttons[CHECKS[CheckIn.YES]])
    if fate is None or fate.met_at is None:
        return _press(mind, post, CHECKS[CheckIn.NOT_YET])
    if fate.met_at > society.now:
        return _press(mind, post, CHECKS[CheckIn.BOOKED])
    if mind.hands.who not in fate.worth:
        return _press(mind, post, CHECKS[CheckIn.NOT_REALLY])
    return _tell(mind, post)


def _tell(mind: Mind, post: Post) -> Deed:
    async def tell() -> None:
        if not await mind.hands.press(post, CHECKS[CheckIn.YES]) or not mind.hands.form():
            return
        if mind.would(mind.character.temper.follows):
            kind = mind.rng.choice(sorted(CAME_OF_IT))
            await mind.hands.submit({ledger.KIND: kind, ledger.NOTE: "A better way to run our program."})
        await mind.hands.close()

    return tell


def _press(mind: Mind, post: Post, action_id: str) -> Deed:
    async def press() -> None:
        await mind.hands.press(post, action_id)
        await mind.hands.close()

    return press


BEHAVIOURS: Mapping[str, Behaviour] = {
    profiles.LOOKS_RIGHT: check_card,
    offers.YES: weigh_offer,
    names.GO_AHEAD: decide_on_name,
    skipping.SKIP: skip_round,
    follow_ups.KEEP: weigh_break,
    BOOKED: take_up,
    CHECKS[CheckIn.YES]: look_back,
}
"""By the button that tells what kind of message it is; the first that a message has decides."""


SELDOMER: Mapping[str, Frequency] = {
    words(list(told(often).blocks)): often
    for often in set(map(fewer, Frequency))
    for told in (offers.offer_fewer, follow_ups.fewer)
}
"""What stands in place of a message after a wish for fewer, and how often its reader knows to be written to then."""


def consider(society: Society, post: Post) -> None:
    """Let everybody who reads a message do about it what they would."""
    behaviour = next((BEHAVIOURS[name] for name in BEHAVIOURS if name in post.buttons), None)
    for mind in filter(None, map(society.minds.get, post.readers)):
        if post.text in SELDOMER:
            mind.chosen.append((society.now, SELDOMER[post.text]))
        if behaviour and (deed := behaviour(society, mind, post)):
            society.plan(mind, deed)
