"""What asks and offers have in common, and how much of the working day."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.topics import SharedWords, shared_hours, shared_words

TEXTS = st.text(max_size=120)


def test_an_ask_that_meets_an_offer_is_found_as_a_phrase() -> None:
    shared = shared_words("How do you run advisory boards?", "", "", "Happy to talk advisory boards")

    assert shared.met == ("advisory boards",)


def test_two_asks_for_the_same_are_common_ground() -> None:
    shared = shared_words("measuring advocacy ROI", "", "how to measure ROI", "")

    assert shared.met == ()
    assert shared.asked == ("ROI",)


def test_words_that_everybody_uses_are_no_common_ground() -> None:
    shared = shared_words("how to run a program with my team", "", "", "ideas for running your team program")

    assert shared == SharedWords()


def test_a_plural_and_a_slip_meet_too() -> None:
    assert shared_words("customer referances", "", "", "references").met


def test_a_company_is_never_a_shared_word() -> None:
    shared = shared_words("Alderbank webinars", "", "", "webinars at Alderbank", barred=("Alderbank", "Elm"))

    assert shared.met == ("webinars",)
    assert not shared_words("Alderbank", "", "", "Alderbank", barred=("Elm", "Alderbank")).has_met


@given(TEXTS, TEXTS, TEXTS, TEXTS)
def test_common_ground_is_the_same_from_either_side(ask_a: str, offer_a: str, ask_b: str, offer_b: str) -> None:
    assert shared_words(ask_a, offer_a, ask_b, offer_b) == shared_words(ask_b, offer_b, ask_a, offer_a)


@given(TEXTS, TEXTS)
def test_phrases_are_letters_and_hyphens_as_one_of_the_two_wrote_them(ask: str, offer: str) -> None:
    for phrase in shared_words(ask, "", "", offer).met:
        words = phrase.split(" ")
        assert len(words) <= 4
        assert "".join(words).replace("-", "").isalpha()
        assert any(phrase in " ".join(text.split()) for text in (ask, offer))


@pytest.mark.parametrize(
    ("ask", "offer", "phrases"),
    [
        ("customer references", "customer references", ("customer references",)),
        ("reference program tooling", "Tools for reference programmes", ("reference programmes",)),
        ("ROI of CABs", "CAB ROI", ("CABs", "ROI")),
        ("Aufbau eines Kundenbeirats", "Customer advisory boards", ("Kundenbeirats",)),
        ("getting executive buy-in", "executive buy-in stories", ("executive buy-in",)),
        ("webinars, references", "Customer references and webinars", ("references", "webinars")),
        ("B2B references", "B2B references", ("references",)),
        ("local customer advocacy program budgets", "advocacy program budgets", ("customer advocacy program budgets",)),
    ],
)
def test_a_phrase_stands_as_its_author_wrote_it(ask: str, offer: str, phrases: tuple[str, ...]) -> None:
    assert shared_words(ask, "", "", offer).met == phrases


def test_a_name_that_but_one_of_them_wrote_is_in_no_phrase() -> None:
    assert shared_words("Birchfield references", "", "", "references").met == ("references",)


@pytest.mark.parametrize(
    ("ask", "offer"),
    [
        ("customer marketing programs", "customer marketing programs"),
        ("our customer marketing", "Customer-marketing strategies"),
        ("AI", "AI for marketers"),
        ("PR and media", "PR"),
        ("human resources", "HR"),
        ("customer experience", "CX"),
        ("IT", "working with IT"),
        ("Kundenbeirats", "Kundenbeiräten"),
        ("eine Umfrage", "Umfragen"),
    ],
)
def test_the_same_in_common_words_or_short_or_inflected_meets(ask: str, offer: str) -> None:
    assert shared_words(ask, "", "", offer).met


@pytest.mark.parametrize(
    ("ask", "offer"),
    [
        ("getting executive buy-in", "executive coaching"),
        ("global events", "global hiring"),
        ("marketing for my program", "program marketing"),
        ("AI", "BI"),
        ("WORKING WITH IT", "DOING IT"),
        ("how to get started", "how to get started"),
        ("all about each other", "all but that, between each other"),
        ("eine Frage", "eine Umfrage"),
    ],
)
def test_a_slight_word_alone_does_not_meet(ask: str, offer: str) -> None:
    assert shared_words(ask, "", "", offer) == SharedWords()


def test_hours_are_shared_by_zone() -> None:
    assert shared_hours("Europe/Berlin", "Europe/Paris") == 1.0
    assert shared_hours("Europe/Berlin", "America/New_York") == 0.25
    assert shared_hours("Europe/Berlin", "America/Los_Angeles") == 0.0
    assert shared_hours("Pacific/Auckland", "Pacific/Honolulu") == 0.875


def test_a_zone_that_is_not_said_is_not_compared() -> None:
    assert shared_hours("", "Europe/Paris") is None


def test_one_asks_for_what_is_met_and_the_other_offers_it() -> None:
    shared = shared_words("webinars", "budgets", "budgets", "webinars")

    assert len(shared.met) == 1
    assert shared == shared_words("budgets", "webinars", "webinars", "budgets")


@pytest.mark.parametrize("text", ["no idea", "Nothing", "n/a", "none", "not applicable", "keine", "nada", "rien"])
def test_what_names_no_topic_is_met_by_nothing(text: str) -> None:
    assert shared_words(text, text, text, text) == SharedWords()
