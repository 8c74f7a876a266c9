"""What an ask or an offer is about, and what it says no to."""

import pytest

from domain.topic_words import words_of


def keys(text: str) -> set[str]:
    return {key for word in words_of(text) for key in word.keys}


@pytest.mark.parametrize(
    "text",
    [
        "anything but webinars",
        "not webinars please",
        "no webinars",
        "anything except webinars",
        "without webinars",
        "I don't do webinars",
        "keine Webinare",
        "bitte nicht über Webinare",
        "sin webinars",
        "sans webinars",
        "pas de webinars",
        "não webinars",
        "sem webinars",
    ],
)
def test_what_is_refused_is_no_topic(text: str) -> None:
    assert "webinar" not in keys(text)


@pytest.mark.parametrize(
    "text",
    [
        "no pitches; webinars",
        "not pricing but webinars",
        "keine Preise, aber Webinare",
        "not only webinars",
        "not sure how to run webinars",
        "No idea how webinars work",
        "no-code webinars",
        "SEM webinars",
        "experiência no marketing com webinars",
    ],
)
def test_what_is_not_refused_stays_a_topic(text: str) -> None:
    assert "webinar" in keys(text)
