"""The note for LinkedIn and the question to begin with: short enough, and nothing but what the two wrote."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.ids import CircleId, MemberId, ProfileId
from domain.intros.drafting import Language
from domain.profiles import FieldValue, Profile, ProfileField, ProfileState, Source
from views.intros.drafts.questions import QUESTIONS
from views.intros.scripts import LONGEST_NOTE, Person, about_line, conversation_starter, linkedin_note, person
from views.intros.selling import sells
from views.text import clean


def words_of(text: str) -> set[str]:
    """The words of a text, cleaned as they are when shown."""
    return set(re.findall(r"[^\W_]+", clean(text, 10_000).casefold()))


OURS = words_of(
    "Hi Hello, we are both in the same customer program and I found you in the networking post. I'm at. "
    "I would like to connect and have an intro chat. Shall we have an intro chat about? You asked about. You can share."
)
"""Every word that a note may hold beside the two people's own."""
PITCH = {"demo", "offer", "product", "pricing", "sales", "buy", "deal", "solution", "call", "meeting", "opportunity"}

TEXT = st.text(max_size=120) | st.sampled_from(
    [
        "VP, Customer Marketing",
        "Lanternfish Pay",
        "How others run advisory boards?",
        "VP of Everything " * 8,
        "\U0001f600" * 60,
    ]
)
FIELDS = (ProfileField.TITLE, ProfileField.COMPANY, ProfileField.INDUSTRY, ProfileField.ASKS, ProfileField.OFFERS)
DANA = Person("Dana Whitfield", "VP Customer Marketing", "Lanternfish Pay", "Fintech")
PRIYA = Person("Priya Venkataraman", "Dir., Customer Marketing", "Saffron Ledger", "Banking")


@st.composite
def people(draw: st.DrawFn) -> tuple[Person, set[str]]:
    """Somebody with any words anywhere, and the words they wrote."""
    name, values = draw(TEXT), [draw(TEXT) for _ in FIELDS]
    fields = {field: FieldValue(value, Source.REPLY) for field, value in zip(FIELDS, values, strict=True)}
    profile = Profile(ProfileId("p"), CircleId("c"), MemberId("m"), ProfileState.CONFIRMED, fields)
    return person(name, profile), words_of(" ".join([name, *values]))


@given(people(), people())
def test_a_note_fits_linkedin_and_says_nothing_that_the_two_did_not_write(
    sender: tuple[Person, set[str]], receiver: tuple[Person, set[str]]
) -> None:
    note = linkedin_note(sender[0], receiver[0])
    assert len(note.encode("utf-16-le")) // 2 <= LONGEST_NOTE
    assert words_of(note) <= OURS | sender[1] | receiver[1]
    assert not words_of(note) & PITCH - sender[1] - receiver[1]
    assert "\n" not in note


@given(people(), people())
def test_a_note_never_gives_the_senders_words_out_as_the_receivers(
    sender: tuple[Person, set[str]], receiver: tuple[Person, set[str]]
) -> None:
    note = linkedin_note(sender[0], receiver[0])
    if "You asked about" in note or "You can share" in note:
        assert receiver[0].asks in note or receiver[0].offers in note


@given(people(), people())
def test_the_question_to_begin_with_is_one_sentence_or_two_for_any_pair(
    one: tuple[Person, set[str]], other: tuple[Person, set[str]]
) -> None:
    starter = conversation_starter(one[0], other[0])
    assert starter.strip()
    assert "\n" not in starter


def test_an_ask_is_joined_with_an_offer_only_where_the_offer_meets_it() -> None:
    eve = Person("Eve", asks="how to measure community ROI")
    alice, bob = Person("Alice", offers="a template for advisory boards"), Person("Bob", offers="measuring ROI")
    assert "advisory boards" not in conversation_starter(eve, alice)
    assert "Alice, how do you" in conversation_starter(eve, alice)
    assert "Bob can share measuring ROI" in conversation_starter(eve, bob)
    assert "advisory boards" in conversation_starter(Person("Eve"), alice)


@pytest.mark.parametrize("language", Language)
def test_a_question_calls_nobody_by_a_name_they_do_not_have(language: Language) -> None:
    nobody = Person("\U0001f389", asks="advisory boards", offers="references")
    assert conversation_starter(DANA, nobody, language) == QUESTIONS[language].quarter


def test_two_who_share_german_begin_in_german_and_a_whole_question_stands_in_quotes() -> None:
    lena, jens = Person("Lena", asks="Wie misst man den Erfolg einer Community"), Person("Jens")
    starter = conversation_starter(lena, jens, Language.GERMAN)
    assert starter.startswith("Lena möchte sich zum Thema „Wie misst man den Erfolg einer Community“ austauschen.")


def test_the_plain_note_says_where_the_two_know_each_other_from_and_asks_for_a_chat() -> None:
    assert linkedin_note(DANA, PRIYA) == (
        "Hi Priya, we are both in the same customer program and I found you in the networking post. "
        "I'm VP Customer Marketing at Lanternfish Pay. I would like to connect and have an intro chat."
    )


def test_a_topic_of_the_senders_own_comes_first() -> None:
    curious = Person("Dana Whitfield", "VP", "Lanternfish", asks="advisory boards")
    assert linkedin_note(curious, PRIYA).endswith("Shall we have an intro chat about advisory boards?")


def test_what_the_receiver_wrote_is_said_to_be_theirs() -> None:
    teller = Person("Priya Venkataraman", offers="reference programs")
    assert "You can share reference programs: shall we" in linkedin_note(Person("Dana", "VP"), teller)


def test_a_note_about_the_receivers_topic_still_asks_for_a_chat() -> None:
    asker = Person("Dana Whitfield", "Sr. Mgr, Customer Marketing", "Lanternfish Pay", asks="advisory boards")
    noa = Person("Noa Ben-Ami", "Customer Marketing Lead", "Sentrybloom")
    note = linkedin_note(noa, asker)
    assert "at Sentrybloom" in note
    assert note.endswith("You asked about advisory boards: shall we have an intro chat?")


def test_where_nothing_else_fits_the_note_is_still_whole() -> None:
    endless = Person("D" * 300, "T" * 150, "C" * 150, asks="A" * 300)
    assert linkedin_note(endless, endless) == (
        "We are both in the same customer program. I would like to connect and have an intro chat."
    )


def test_an_emoji_counts_as_linkedin_counts_it() -> None:
    smiling = Person("\U0001f600" * 60)
    assert len(linkedin_note(DANA, smiling).encode("utf-16-le")) // 2 <= LONGEST_NOTE


def test_a_line_about_somebody_is_in_their_own_words() -> None:
    assert about_line(DANA) == "VP Customer Marketing, Lanternfish Pay, Fintech"
    assert about_line(Person("X")) == "a member of this program"


def test_a_topic_stands_inside_a_sentence() -> None:
    fields = {ProfileField.ASKS: FieldValue("How others run boards?", Source.REPLY)}
    profile = Profile(ProfileId("p"), CircleId("c"), MemberId("m"), ProfileState.CONFIRMED, fields)
    assert person("Dana", profile).asks == "how others run boards"
    kept = {ProfileField.ASKS: FieldValue("Salesforce migrations.", Source.REPLY)}
    named = Profile(ProfileId("p"), CircleId("c"), MemberId("m"), ProfileState.CONFIRMED, kept)
    assert person("Dana", named).asks == "Salesforce migrations"


@pytest.mark.parametrize(
    "text",
    ["\U0001f600", "100%", "Buy our tool", "50 % off this week", "a Discount", "a demo of our product", "free trial"],
)
def test_what_has_no_letters_or_sells_is_no_topic(text: str) -> None:
    fields = {field: FieldValue(text, Source.REPLY) for field in (ProfileField.ASKS, ProfileField.OFFERS)}
    profile = Profile(ProfileId("p"), CircleId("c"), MemberId("m"), ProfileState.CONFIRMED, fields)
    assert (person("Dana", profile).asks, person("Dana", profile).offers) == ("", "")


@pytest.mark.parametrize(
    "text",
    ["I would like to learn more about advisory boards", "I'd love to hear about advisory boards", "advisory boards"],
)
def test_what_leads_into_a_topic_is_no_part_of_it(text: str) -> None:
    fields = {ProfileField.ASKS: FieldValue(text, Source.REPLY)}
    profile = Profile(ProfileId("p"), CircleId("c"), MemberId("m"), ProfileState.CONFIRMED, fields)
    assert person("Dana", profile).asks == "advisory boards"


@pytest.mark.parametrize(
    "text", ["nothing", "n/a", "boards, see https://example.com/x", "call +49 151 2345 6789", "mail ana@example.com"]
)
def test_what_names_nothing_or_is_a_way_to_be_reached_is_no_topic(text: str) -> None:
    fields = {ProfileField.ASKS: FieldValue(text, Source.REPLY)}
    profile = Profile(ProfileId("p"), CircleId("c"), MemberId("m"), ProfileState.CONFIRMED, fields)
    assert person("Dana", profile).asks == ""


@pytest.mark.parametrize(
    "text",
    [
        "selling our new CRM to marketers, DM me for pricing",
        "book a demo with me",
        "hire me",
        "finding customers for my agency",
        "promoting my new book",
        "mein Produkt verkaufen",
        "Kunden gewinnen für meine Agentur",
        "eine Demo mit mir",
        "buscando clientes para mi agencia",
        "vender nuestro producto",
        "clientes para a minha agência",
        "vender o nosso software",
        "des clients pour mon agence",
        "vendre notre logiciel",
    ],
)
def test_a_pitch_in_any_language_is_repeated_nowhere(text: str) -> None:
    assert sells(text)


@pytest.mark.parametrize(
    "text",
    [
        *("sales enablement", "selling motion", "pitching references internally", "selling to banks", "demo days"),
        *("pitching our customer stories", "customers for our reference program", "our pricing model changes"),
        *("Verkauf an Banken", "ventas consultivas", "clientes para estudios de caso", "vente complexe"),
    ],
)
def test_selling_as_a_topic_stays_one(text: str) -> None:
    assert not sells(text)


def test_a_topic_of_buyers_and_demos_stays_one() -> None:
    fields = {ProfileField.ASKS: FieldValue("buying committees and demo days", Source.REPLY)}
    profile = Profile(ProfileId("p"), CircleId("c"), MemberId("m"), ProfileState.CONFIRMED, fields)
    assert person("Dana", profile).asks == "buying committees and demo days"


@pytest.mark.parametrize(
    ("one", "other"), [("assurance", "Insurance"), ("Fintech", "Financial technology"), ("n/a", "Saúde")]
)
def test_nobody_is_asked_what_would_surprise_their_own_industry(one: str, other: str) -> None:
    a, b = Person("Claire", industry=one), Person("Kwabena", industry=other)
    assert "surprise" not in conversation_starter(a, b)
    assert "surprise" in conversation_starter(a, Person("Noa", industry="Aviation")) or one == "n/a"


def test_an_industry_that_names_none_is_not_told() -> None:
    fields = {ProfileField.INDUSTRY: FieldValue("n/a", Source.REPLY)}
    profile = Profile(ProfileId("p"), CircleId("c"), MemberId("m"), ProfileState.CONFIRMED, fields)
    assert person("Claire", profile).industry == ""
