"""Notes and openers for a pair: short enough, varied, and with nothing but what the two posted."""

import csv
import random
import re
from collections import Counter
from functools import cache
from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.ids import MemberId
from domain.intros.drafting import LONG, Language, pick, units
from domain.peers import Match, Peer, compare
from domain.titles import Function
from tests.views.intros.test_scripts import DANA, OURS, PRIYA, people, words_of
from views.intros.drafts import names
from views.intros.drafts.ground import common_ground
from views.intros.drafts.notes import LONGEST_OPENER, PHRASES, longer_opener, note, plain_note
from views.intros.drafts.phrases import Fact
from views.intros.scripts import LONGEST_NOTE, Person

LANGUAGES = st.sampled_from(Language)
KEYS = st.text(max_size=10)
NAMES = ("Dana", "Noa", "Priya", "Kofi", "Ana", "Luis", "Jens", "Marie", "Inês", "Tom", "Amara", "Béla", "Chen", "Eva")
TITLES = (
    *("VP Customer Success", "Head of Advocacy", "Customer Marketing Lead", "Director, Demand Gen", "CRO"),
    *("Community Manager", "Product Marketing Manager", "Customer Marketing Manager", "Director of Operations"),
)
COMPANIES = ("Lanternfish Pay", "Sentrybloom", "Saffron Ledger", "Quillon", "Harborlight")
INDUSTRIES = ("Fintech", "Cybersecurity", "Banking", "SaaS", "Healthcare")
TOPICS = ("advisory boards", "reference programs", "community launches", "measuring advocacy", "executive councils", "")


@cache
def ours(language: Language) -> frozenset[str]:
    """Every word a language brings."""
    phrases = PHRASES[language]
    facts = [wording for wordings in phrases.facts.values() for wording in wordings]
    told = [
        *phrases.greetings,
        phrases.nameless,
        phrases.me,
        *phrases.plain,
        *phrases.openings,
        *facts,
        *phrases.closings,
        *phrases.times,
        *(told[language] for told in names.NAMES.values()),
    ]
    return frozenset(word for one in told for word in words_of(re.sub(r"{\w+}", " ", one)))


def community(dice: random.Random, has_only_titles: bool) -> Person:
    """Somebody such as a program has many of."""
    name = f"{dice.choice(NAMES)} {dice.choice(NAMES)}"
    if has_only_titles:
        return Person(name, dice.choice(TITLES))
    words = (TITLES, COMPANIES, INDUSTRIES, TOPICS, TOPICS)
    return Person(name, *(dice.choice(kind) for kind in words))


@given(people(), people(), KEYS, LANGUAGES, st.sampled_from([LONGEST_NOTE, LONG]))
def test_a_note_fits_and_says_nothing_that_the_two_did_not_write(
    sender: tuple[Person, set[str]], receiver: tuple[Person, set[str]], key: str, language: Language, longest: int
) -> None:
    text = note(sender[0], receiver[0], key, language, longest)
    assert len(text.encode("utf-16-le")) // 2 <= longest
    assert words_of(text) <= ours(language) | sender[1] | receiver[1] | OURS
    assert "\n" not in text


@given(people(), people(), LANGUAGES)
def test_the_plain_sentence_fits_in_every_language(
    sender: tuple[Person, set[str]], receiver: tuple[Person, set[str]], language: Language
) -> None:
    text = plain_note(sender[0], receiver[0], language)
    assert len(text.encode("utf-16-le")) // 2 <= LONGEST_NOTE
    assert words_of(text) <= ours(language) | sender[1] | receiver[1] | OURS


@pytest.mark.parametrize("language", Language)
def test_the_plain_sentence_says_where_one_found_the_other_and_who_writes_where_that_fits(language: Language) -> None:
    for receiver in (PRIYA, Person("Priya")):
        assert "networking" in plain_note(DANA, receiver, language).casefold()
    assert "Lanternfish Pay" in plain_note(Person("Dana", "CRO", "Lanternfish Pay"), PRIYA, language)


@given(people(), people(), KEYS, LANGUAGES)
def test_an_opener_says_nothing_that_the_two_did_not_write(
    sender: tuple[Person, set[str]], receiver: tuple[Person, set[str]], key: str, language: Language
) -> None:
    text = longer_opener(sender[0], receiver[0], key, language)
    assert len(text) <= LONGEST_OPENER
    assert words_of(text) <= ours(language) | sender[1] | receiver[1]


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("has_only_titles", [False, True], ids=["full profiles", "titles alone"])
def test_a_thousand_introductions_bring_two_thousand_notes(language: Language, has_only_titles: bool) -> None:
    dice = random.Random(7)
    written: list[str] = []
    for number in range(1_000):
        a, b = community(dice, has_only_titles), community(dice, has_only_titles)
        written += [note(a, b, f"{number}:a", language), note(b, a, f"{number}:b", language)]
    assert len(set(written)) == len(written)
    assert most_common_stem(written) < 0.05 * len(written)


def most_common_stem(written: list[str]) -> int:
    """How many notes hold a sentence that begins as most do, their greetings aside."""
    bodies = [text.split(" ", 2)[2] for text in written]
    stems = Counter(stem for body in bodies for stem in {stem_of(sentence) for sentence in sentences(body)})
    return stems.most_common(1)[0][1]


def seeded() -> list[Person]:
    """The members of the sandbox's community, who told no topics."""
    with (Path(__file__).parents[4] / "sandbox" / "customers.csv").open(encoding="utf-8") as rows:
        return [Person(row["name"], row["title"], row["company"], row["industry"]) for row in csv.DictReader(rows)]


def may_be_introduced(one: Person, other: Person) -> bool:
    """Whether matching finds a reason for the two."""
    a, b = (Peer(MemberId(each.name), each.title, each.company, each.industry) for each in (one, other))
    match = compare(a, b)
    return isinstance(match, Match) and bool(match.reasons)


@pytest.mark.parametrize("language", Language)
def test_members_without_topics_get_notes_that_are_all_their_own(language: Language) -> None:
    pairs = list(permutations(seeded(), 2))
    written = [note(one, other, f"{one.name}:{other.name}", language) for one, other in pairs]
    assert len(set(written)) == len(written)
    assert most_common_stem(written) < 0.05 * len(written)


@pytest.mark.parametrize("language", Language)
def test_few_of_those_whom_matching_brings_together_read_what_holds_for_any_two(language: Language) -> None:
    fitting = [pair for pair in permutations(seeded(), 2) if may_be_introduced(*pair)]
    written = [note(*pair, "k", language) for pair in fitting]
    bare = [text for text in written if any(phrase in text for phrase in PHRASES[language].facts[Fact.PEERS])]
    assert len(fitting) > 1_000
    assert len(bare) < 0.1 * len(fitting)


@pytest.mark.parametrize("function", [function for function in Function if function is not Function.OTHER])
def test_every_function_has_a_name_in_every_language(function: Function) -> None:
    assert all(names.NAMES[function][language] for language in Language)


def sentences(text: str) -> list[str]:
    """The sentences of a text."""
    return [sentence for sentence in re.split(r"(?<=[.?]) +", text) if sentence]


def stem_of(sentence: str) -> str:
    """How a sentence begins: its first three words."""
    return " ".join(sentence.split()[:3]).casefold()


@pytest.mark.parametrize("language", Language)
def test_every_phrase_of_a_language_begins_in_its_own_way(language: Language) -> None:
    phrases = PHRASES[language]
    for table in (phrases.openings, phrases.facts[Fact.PEERS], phrases.closings):
        assert len(table) >= 27
        assert len({stem_of(phrase) for phrase in table}) == len(table)
        assert not [phrase for phrase in table if "!" in phrase]


def test_an_ask_and_an_offer_are_told_together_only_where_one_meets_the_other() -> None:
    asker = Person("Dana", "VP Marketing", asks="advisory boards")
    teller = Person("Noa", "VP Marketing", offers="advisory boards")
    other = Person("Noa", "VP Marketing", offers="reference calls")
    assert "advisory boards" in note(asker, teller, "k", Language.ENGLISH)
    assert "reference calls" not in note(asker, other, "k", Language.ENGLISH)


@pytest.mark.parametrize("language", Language)
def test_a_title_that_both_have_is_said_once(language: Language) -> None:
    one = Person("Dana", "Customer Marketing Lead", "Quillon", "Fintech")
    other = Person("Noa", "customer marketing lead", "Harborlight", "Banking", "reference programs")
    for key in map(str, range(40)):
        for text in (note(one, other, key, language), longer_opener(one, other, key, language)):
            assert text.casefold().count("customer marketing lead") == 1, text


def test_what_both_share_is_what_a_note_says() -> None:
    asks = Person("Dana", "CRO", asks="advisory boards"), Person("Noa", "CMO", asks="Advisory boards")
    fields = Person("Dana", "CRO", industry="Fintech"), Person("Noa", "CMO", industry="Fintech")
    for key in map(str, range(40)):
        assert note(*asks, key, Language.ENGLISH).count("advisory boards") == 1
        assert note(*fields, key, Language.ENGLISH).count("Fintech") == 1


NEIGHBOURS = (
    Person("Dana", "VP Customer Marketing", "Lanternfish Pay", "Fintech"),
    Person("Priya", "VP of Customer Marketing", "Saffron Ledger", "Banking"),
)


def test_titles_are_compared_by_what_they_mean_and_industries_by_how_near_they_are() -> None:
    for key in map(str, range(40)):
        assert "customer marketing at VP level" in note(*NEIGHBOURS, key, Language.ENGLISH)
        assert "Kundenmarketing auf VP-Ebene" in note(*NEIGHBOURS, key, Language.GERMAN)
        opener = longer_opener(*NEIGHBOURS, key, Language.ENGLISH)
        assert "customer marketing at VP level" in opener
        assert "Fintech" in opener
        assert "Banking" in opener


def test_one_industry_in_two_languages_is_named_in_that_of_the_note() -> None:
    claire, kwabena = Person("Claire", industry="assurance"), Person("Kwabena", industry="Insurance")
    for pair in ((claire, kwabena), (kwabena, claire)):
        assert common_ground(*pair, Language.ENGLISH)["our_industry"] == "insurance"
    assert common_ground(claire, kwabena, Language.FRENCH)["our_industry"] == "assurance"


def test_each_side_reads_its_own_work_as_its_own() -> None:
    one, other = Person("Dana", "Customer Marketing Manager"), Person("Noa", "VP Customer Success")
    ground, turned = (common_ground(*pair, Language.ENGLISH) for pair in ((one, other), (other, one)))
    assert (ground["my_work"], ground["their_work"]) == ("customer marketing", "customer success")
    assert (turned["my_work"], turned["their_work"]) == ("customer success", "customer marketing")


def test_two_who_have_nothing_in_common_are_told_of_nothing() -> None:
    one, other = Person("Dana", "Beekeeper", industry="Fintech"), Person("Noa", "VP Sales", industry="Farming")
    assert not any(common_ground(one, other, Language.ENGLISH).values())


@pytest.mark.parametrize("language", Language)
def test_where_there_is_more_room_a_note_says_a_second_fact(language: Language) -> None:
    for key in map(str, range(40)):
        long = note(*NEIGHBOURS, key, language, LONG)
        assert units(long) <= LONG
        assert names.NAMES["vp"][language] in long
        assert "Banking" in long


@pytest.mark.parametrize("language", Language)
def test_a_note_says_who_writes_and_never_tells_the_readers_own_title(language: Language) -> None:
    dice = random.Random(11)
    for number in range(300):
        sender = Person(**{**vars(community(dice, False)), "title": "CRO"})
        receiver = Person(**{**vars(community(dice, False)), "title": "Head of Trust"})
        text = note(sender, receiver, str(number), language)
        assert "CRO" in text
        assert "Head of Trust" not in text + longer_opener(sender, receiver, str(number), language)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("has_only_titles", [False, True], ids=["full profiles", "titles alone"])
def test_a_note_and_an_opener_end_with_one_small_ask(language: Language, has_only_titles: bool) -> None:
    dice, phrases = random.Random(13), PHRASES[language]
    asks = tuple(one.replace("{time}", time) for one in phrases.closings for time in phrases.times)
    assert all(one.endswith("?") and "{time}" in one for one in phrases.closings)
    for number in range(300):
        pair = community(dice, has_only_titles), community(dice, has_only_titles)
        assert note(*pair, str(number), language).endswith(asks)
        assert longer_opener(*pair, str(number), language).endswith(asks)


def test_the_same_pair_gets_the_same_note_and_each_side_its_own() -> None:
    first = note(DANA, PRIYA, "pair:a", Language.ENGLISH)
    assert first == note(DANA, PRIYA, "pair:a", Language.ENGLISH)
    assert first != note(DANA, PRIYA, "pair:b", Language.ENGLISH)


@pytest.mark.parametrize("language", Language)
def test_who_has_no_name_to_be_called_by_is_greeted_without_one(language: Language) -> None:
    nobody = Person("\U0001f389", "CRO")
    for text in (note(DANA, nobody, "k", language), longer_opener(DANA, nobody, "k", language)):
        assert text.startswith(PHRASES[language].nameless)
    assert "there" not in plain_note(DANA, nobody, language)


@pytest.mark.parametrize("language", Language)
def test_a_company_that_ends_with_a_stop_ends_its_sentence_too(language: Language) -> None:
    sender = Person("Dana", "CRO", "Elm & Co.")
    told = {note(sender, PRIYA, str(key), language) for key in range(40)}
    told |= {longer_opener(sender, PRIYA, str(key), language) for key in range(40)} | {
        plain_note(sender, PRIYA, language)
    }
    assert any("Elm & Co. " in text for text in told)
    assert not [text for text in told if ".." in text]


def test_words_of_people_are_never_read_as_slots() -> None:
    sender = Person("Dana", "{their_asks} {0} {first.__class__}", "Acme {x}")
    assert "{0}" in note(sender, PRIYA, "k", Language.ENGLISH, LONG)


@given(st.lists(st.integers(), min_size=1, max_size=40), KEYS)
def test_a_choice_is_one_of_the_options(options: list[int], key: str) -> None:
    assert pick(options, key) in options
