"""Composes a note or an opener for one pair: varied, short enough, and with nothing but what the two posted."""

from collections.abc import Collection, Iterator, Mapping

from domain.drafting import Language, pick, units
from domain.topics import shared_words
from views.drafts.english import ENGLISH
from views.drafts.french import FRENCH
from views.drafts.german import GERMAN
from views.drafts.phrases import Fact, Phrases
from views.drafts.portuguese import PORTUGUESE
from views.drafts.spanish import SPANISH
from views.scripts import LONGEST_NOTE, Person, linkedin_note

LONGEST_PAID_NOTE = 300
"""LinkedIn takes 300 characters from members with a subscription."""
LONGEST_OPENER = 700
DRAWS = 60
"""How often a wording is drawn before a shorter fact is taken."""

PHRASES: Mapping[Language, Phrases] = {
    Language.ENGLISH: ENGLISH,
    Language.GERMAN: GERMAN,
    Language.SPANISH: SPANISH,
    Language.FRENCH: FRENCH,
    Language.PORTUGUESE: PORTUGUESE,
}


def note(sender: Person, receiver: Person, key: str, language: Language, longest: int = LONGEST_NOTE) -> str:
    """Return a note from `sender` to `receiver` of at most `longest` characters, as LinkedIn counts them.

    It opens with the program both are in, says one thing of this pair, and proposes a conversation. `key` names
    the pair and the side: the same key and words give the same note, another key another wording. What cannot
    fit falls back to the program's plain sentence.
    """
    phrases, slots = PHRASES[language], _slots(sender, receiver)
    greeting = phrases.greeting.format_map(slots)
    for fact, told in _facts(phrases, slots, key):
        for number in range(DRAWS):
            text = f"{greeting} {_drawn(phrases, fact, told, f'{key}:{number}')}"
            if units(text) <= longest:
                return text
    return plain_note(sender, receiver, language)


def plain_note(sender: Person, receiver: Person, language: Language) -> str:
    """Return the plain sentence every member can send as it is, at most 200 characters, in `language`.

    Who writes is said where that fits; what cannot fit names nobody.
    """
    if language is Language.ENGLISH:
        return linkedin_note(sender, receiver)
    phrases, slots = PHRASES[language], _slots(sender, receiver)
    greeting, (found, wish, short) = phrases.greeting.format_map(slots), phrases.plain
    who = phrases.introduces[0].format_map(slots) if sender.title and sender.company else ""
    tries = (f"{greeting} {found} {who} {wish}" if who else "", f"{greeting} {found} {wish}", f"{greeting} {short}")
    return next((text for text in tries if text and units(text) <= LONGEST_NOTE), short[:1].upper() + short[1:])


def _drawn(phrases: Phrases, fact: Fact, told: str, key: str) -> str:
    """Return the rest of a note; drawing all of it anew until it fits keeps short wordings from crowding in."""
    leads = phrases.leads + (phrases.shared_leads if fact.is_shared else ())
    opening, lead = pick(phrases.openings, key, "opening"), pick(leads, key, "lead")
    return f"{opening} {lead} {told} {pick(phrases.closings, key, 'closing')}"


def longer_opener(sender: Person, receiver: Person, key: str, language: Language) -> str:
    """Return a longer first message: who writes, what the two have in common, and a proposal; four to six sentences."""
    phrases, slots = PHRASES[language], _slots(sender, receiver)
    has_role = bool(sender.title and sender.company)
    said = ("my_title", "our_title") if has_role else ()
    opening, closing = pick(phrases.openings, key, "opener"), pick(phrases.closings, key, "opener's end")
    parts = [
        f"{phrases.greeting.format_map(slots)} {opening}",
        *([pick(phrases.introduces, key, "introduces").format_map(slots)] if has_role else []),
        *(told[:1].upper() + told[1:] for _, told in list(_facts(phrases, slots, key, said))[:1]),
        closing,
    ]
    while len(" ".join(parts)) > LONGEST_OPENER and len(parts) > 2:
        parts.pop(1)
    return " ".join(parts)


def _slots(sender: Person, receiver: Person) -> dict[str, str]:
    """Return the words of the two; a title both have is `our_title` and not theirs, so that none is said twice."""
    sides = (("my", sender), ("their", receiver))
    fields = ("title", "company", "industry", "asks", "offers")
    words: dict[str, str] = {f"{side}_{field}": getattr(one, field) for side, one in sides for field in fields}
    ours = {f"our_{field}": _same(getattr(sender, field), getattr(receiver, field)) for field in fields}
    theirs = {"their_title": ""} if ours["our_title"] else {}
    return {"first": receiver.first, **words, **ours, **theirs}


def _same(one: str, other: str) -> str:
    return one if one.casefold() == other.casefold() else ""


def _facts(
    phrases: Phrases, slots: Mapping[str, str], key: str, said: Collection[str] = ()
) -> Iterator[tuple[Fact, str]]:
    """Yield what can be said of the pair, the most telling first, with every slot filled and none of them `said`."""
    for fact in Fact:
        if not _is_met(fact, slots):
            continue
        wordings = phrases.facts[fact]
        filled = [one for one in wordings if all(slots[name] and name not in said for name in _names(one))]
        if filled:
            yield fact, pick(filled, key, fact).format_map(slots)


def _is_met(fact: Fact, slots: Mapping[str, str]) -> bool:
    """Whether what one asks is what the other offers, where the fact says so."""
    pairs = {Fact.ASK_AND_OFFER: ("my_asks", "their_offers"), Fact.OFFER_AND_ASK: ("their_asks", "my_offers")}
    if fact not in pairs:
        return True
    asks, offers = (slots[name] for name in pairs[fact])
    return bool(shared_words(asks, "", "", offers, barred=("", "")).met)


def _names(wording: str) -> list[str]:
    return [part.split("}")[0] for part in wording.split("{")[1:]]
