"""The fresh opener: from what two posted, and never the first question again."""

from hypothesis import given
from hypothesis import strategies as st

from domain.intros.drafting import Language
from views.intros.follow_ups import opening_question
from views.intros.scripts import Person, conversation_starter

WORDS = st.sampled_from(["", "advisory boards", "reference calls", "renewals"])
LANGUAGES = st.sampled_from(Language)
PEOPLE = st.builds(
    Person,
    st.sampled_from(["Dana Whitfield", "Priya V"]),
    st.sampled_from(["", "VP Customer Marketing", "Head of CS"]),
    st.just("Globex"),
    st.sampled_from(["", "Fintech", "Banking"]),
    WORDS,
    WORDS,
)


@given(PEOPLE, PEOPLE, st.text(max_size=5), LANGUAGES)
def test_it_is_another_question_than_the_first_and_the_same_for_the_same_pair(
    a: Person, b: Person, key: str, language: Language
) -> None:
    question = opening_question(a, b, key, language)
    assert question != conversation_starter(a, b, language)
    assert question == opening_question(a, b, key, language)
    assert question.count("?") == 1
    assert "{" not in question + conversation_starter(a, b, language)


@given(PEOPLE, PEOPLE, st.text(max_size=5), LANGUAGES)
def test_no_topic_of_the_first_question_comes_again(a: Person, b: Person, key: str, language: Language) -> None:
    first, fresh = conversation_starter(a, b, language), opening_question(a, b, key, language)
    topics = {topic for one in (a, b) for topic in (one.asks, one.offers) if topic}
    assert not [topic for topic in topics if topic in first and topic in fresh]


def test_it_takes_the_next_topic_of_the_two_before_what_they_are() -> None:
    dana = Person("Dana Whitfield", "VP Marketing", "", "Fintech", "advisory boards")
    priya = Person("Priya V", "VP Marketing", "", "Banking", "reference calls")
    questions = {opening_question(dana, priya, str(number)) for number in range(40)}
    assert len(questions) == 2
    assert all("reference calls" in question for question in questions)


def test_where_one_topic_is_all_they_wrote_it_asks_about_their_work() -> None:
    dana = Person("Dana Whitfield", "VP Marketing", "", "Fintech", "advisory boards")
    noa = Person("Noa Ben-Ami", "Customer Marketing Lead", "", "Cybersecurity")
    for key in map(str, range(40)):
        assert "advisory boards" not in opening_question(dana, noa, key)


def test_two_who_wrote_nothing_are_asked_something_all_the_same() -> None:
    assert opening_question(Person("A"), Person("B"), "k").endswith("?")
