"""Composes a note or an opener for one pair: varied, short enough, and with nothing but what the two told."""

from collections.abc import Iterator, Mapping, Sequence

from domain.intros.drafting import Language, pick, units
from views.intros.drafts.english import ENGLISH
from views.intros.drafts.french import FRENCH
from views.intros.drafts.german import GERMAN
from views.intros.drafts.ground import common_ground
from views.intros.drafts.phrases import TELLING, Fact, Phrases
from views.intros.drafts.portuguese import PORTUGUESE
from views.intros.drafts.spanish import SPANISH
from views.intros.scripts import LONGEST_NOTE, Person, in_a_sentence, linkedin_note, meets, single_stops

LONGEST_OPENER = 700
DRAWS = 6
"""How often what stands around a reason is drawn before less is said."""

Slots = Mapping[str, str]

PHRASES: Mapping[Language, Phrases] = {
    Language.ENGLISH: ENGLISH,
    Language.GERMAN: GERMAN,
    Language.SPANISH: SPANISH,
    Language.FRENCH: FRENCH,
    Language.PORTUGUESE: PORTUGUESE,
}
NEEDS: Mapping[Fact, tuple[str, ...]] = {
    Fact.ASK_AND_OFFER: ("my_asks", "their_offers"),
    Fact.OFFER_AND_ASK: ("their_asks", "my_offers"),
    Fact.SAME_ASK: ("our_asks",),
    Fact.MY_ASK: ("my_asks",),
    Fact.THEIR_ASK: ("their_asks",),
    Fact.THEIR_OFFER: ("their_offers",),
    Fact.SAME_ROLE: ("our_title",),
    Fact.SAME_FIELD: ("our_industry",),
    Fact.SAME_WORK: ("our_work",),
    Fact.NEAR_FIELDS: ("my_field", "their_field"),
    Fact.NEAR_WORK: ("my_work", "their_work"),
    Fact.SAME_LEVEL: ("our_level",),
    Fact.PEERS: (),
}
"""What must be known of the two for a fact to be said of them."""


def note(sender: Person, receiver: Person, key: str, language: Language, longest: int = LONGEST_NOTE) -> str:
    """Return a note from `sender` to `receiver` of at most `longest` characters, as LinkedIn counts them.

    It says who writes, why to this peer, and asks for one small thing. `key` names the pair and the side: the same
    key and words give the same note, another key another wording. What cannot fit falls back to the program's plain
    sentence.
    """
    phrases, slots = PHRASES[language], _slots(sender, receiver, language)
    for whys in _tellings(phrases, slots, longest):
        for me in _ways_to_say_who(phrases, sender):
            for number in range(DRAWS):
                text = _drawn(phrases, whys, {**slots, "me": me}, key, number)
                if units(text) <= longest:
                    return text
    return plain_note(sender, receiver, language)


def plain_note(sender: Person, receiver: Person, language: Language) -> str:
    """Return the plain sentence every member can send as it is, at most 200 characters, in `language`.

    Who writes is said where that fits; what cannot fit names nobody.
    """
    if language is Language.ENGLISH:
        return linkedin_note(sender, receiver)
    phrases, (found, who, wish, short) = PHRASES[language], PHRASES[language].plain
    greeting = phrases.greetings[0].format(first=receiver.first) if receiver.first else phrases.nameless
    told = (who.format(me=me) for me in _ways_to_say_who(phrases, sender))
    tries = (*(f"{greeting} {found} {one} {wish}" for one in told), f"{greeting} {found} {wish}", f"{greeting} {short}")
    return single_stops(next((text for text in tries if units(text) <= LONGEST_NOTE), short[:1].upper() + short[1:]))


def _tellings(phrases: Phrases, slots: Slots, longest: int) -> Iterator[Sequence[Sequence[str]]]:
    """Yield the wordings of what a note may say why, the most telling first: two reasons where there is room, else one.

    Of facts that tell as much as each other, each wording is as likely.
    """
    if longest > LONGEST_NOTE:
        yield [phrases.facts[fact] for fact in _reasons(slots)]
    holding = set(_facts(slots))
    for alike in TELLING:
        wordings = [wording for fact in alike if fact in holding for wording in phrases.facts[fact]]
        if wordings:
            yield [wordings]


def _drawn(phrases: Phrases, whys: Sequence[Sequence[str]], slots: Slots, side: str, number: int) -> str:
    """Return one wording of a note: the reasons in the same words for a side, and the rest drawn anew each time.

    So short wordings do not crowd in where few fit.
    """
    key = f"{side}:{number}"
    opening = pick(phrases.openings, key, "opening")
    why = (pick(wordings, side, "why", str(nth)) for nth, wordings in enumerate(whys))
    parts = (_greeting(phrases, slots, key), opening, *why, _asked(phrases, key))
    return single_stops(" ".join(parts).format_map(slots))


def _greeting(phrases: Phrases, slots: Slots, key: str) -> str:
    return pick(phrases.greetings, key, "greeting") if slots["first"] else phrases.nameless


def _asked(phrases: Phrases, key: str) -> str:
    return pick(phrases.closings, key, "closing").replace("{time}", pick(phrases.times, key, "time"))


def _ways_to_say_who(phrases: Phrases, sender: Person) -> Iterator[str]:
    """Yield who writes in few words, the fullest first; nothing where they told no title."""
    if sender.title and sender.company:
        yield phrases.me.format(my_title=sender.title, my_company=sender.company)
    if sender.title:
        yield sender.title


def longer_opener(sender: Person, receiver: Person, key: str, language: Language) -> str:
    """Return a longer first message of at most LONGEST_OPENER characters: who writes, up to two reasons, and an ask."""
    phrases, me = PHRASES[language], next(_ways_to_say_who(PHRASES[language], sender), "")
    slots = {**_slots(sender, receiver, language), "me": me}
    opening = pick(phrases.openings, key, "opener") if me else phrases.plain[0]
    wordings = [
        f"{phrases.greetings[0] if slots['first'] else phrases.nameless} {opening}",
        *(pick(phrases.facts[fact], key, fact, "opener") for fact in _reasons(slots)),
        _asked(phrases, f"{key}:opener"),
    ]
    parts = [single_stops(wording.format_map(slots)) for wording in wordings]
    while len(" ".join(parts)) > LONGEST_OPENER and len(parts) > 2:
        parts.pop(1)
    return " ".join(parts)


def _reasons(slots: Slots) -> Iterator[Fact]:
    """Yield the two most telling facts that say nothing twice."""
    told: set[str] = set()
    for fact in _facts(slots):
        values = {slots[name].casefold() for name in NEEDS[fact]}
        if not values & told:
            yield fact
            if told:
                return
            told = values or {fact}


def _slots(sender: Person, receiver: Person, language: Language) -> Slots:
    """Return the words of the two, what both ask alike, and what else they have in common."""
    sides = (("my", sender), ("their", receiver))
    fields = ("title", "company", "industry", "asks", "offers")
    words: dict[str, str] = {f"{side}_{field}": getattr(one, field) for side, one in sides for field in fields}
    for name in ("my_asks", "my_offers", "their_asks", "their_offers"):
        words[name] = in_a_sentence(words[name], language)
    our_asks = words["my_asks"] if sender.asks.casefold() == receiver.asks.casefold() else ""
    return {"first": receiver.first, **words, "our_asks": our_asks, **common_ground(sender, receiver, language)}


def _facts(slots: Slots) -> Iterator[Fact]:
    """Yield what can be said of the pair, the most telling first."""
    for fact in Fact:
        if all(slots[name] for name in NEEDS[fact]) and _is_met(fact, slots):
            yield fact


def _is_met(fact: Fact, slots: Slots) -> bool:
    """Whether what one asks is what the other offers, where the fact says so."""
    if fact not in (Fact.ASK_AND_OFFER, Fact.OFFER_AND_ASK):
        return True
    return meets(*(slots[name] for name in NEEDS[fact]))
