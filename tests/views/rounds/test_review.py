"""A round's message: within Slack's limits however large, its quality in words, and literal where people wrote."""

from datetime import UTC, datetime

import pytest

from domain.outcomes import FEWEST_SHOWN
from domain.peers.presets import Emphasis
from domain.rounds.certificate import Certificate
from domain.rounds.leftover import Why
from domain.rounds.states import RoundState
from sandbox.block_kit import check_message_blocks
from tests.life import shown
from views.rounds import decided
from views.rounds import review as views

DUE = datetime(2026, 11, 26, 9, tzinfo=UTC)
LONG = "A name with <!channel> and *stars* " * 20


def certificate(weight: float, bound: float, members: int, placed: int, *, covers_all: bool = True) -> Certificate:
    return Certificate(weight, bound, members, placed, seed=7, looked_at=8_089, covers_all=covers_all)


def review(pairs: int, left: int = 0, page: int = 0, state: RoundState = RoundState.IN_REVIEW) -> views.Review:
    person = views.Person(LONG, LONG, LONG)
    couples = [views.Couple(f"c|r:{page}:{n}:x", person, person, 0.5, LONG[:400]) for n in range(pairs)]
    alone = [views.LeftOut(LONG, Why.NO_SUITABLE_PEER) for _ in range(left)]
    quality = certificate(1, 1, 2 * pairs + left, 2 * pairs)
    return views.Review("c|r:", state, DUE, "Europe/Berlin", quality, couples, alone, 3, page=page)


@pytest.mark.parametrize("state", [RoundState.IN_REVIEW, RoundState.PUBLISHED])
@pytest.mark.parametrize(("pairs", "left"), [(0, 0), (0, 1), (1, 0), (12, 12), (13, 13), (450, 500)])
def test_every_page_is_a_message_that_slack_takes(pairs: int, left: int, state: RoundState) -> None:
    for page in range(views.pages_of(pairs)):
        blocks = list(views.review(review(pairs, left, page, state)).blocks)
        assert len(blocks) <= 50
        check_message_blocks(blocks)


def test_every_pair_stands_on_one_page() -> None:
    seen = [
        element["value"]
        for page in range(views.pages_of(250))
        for block in views.review(review(250, page=page)).blocks
        for element in block.get("elements", ())
        if element.get("action_id") == views.DROP
    ]
    assert len(seen) == 250
    assert len({value.split(":")[2] for value in seen}) == 250


@pytest.mark.parametrize(
    ("told", "words"),
    [
        (certificate(99.89, 100, 102, 100), "Planned at 99.8 % of the best possible; everybody but 2 has a peer."),
        (certificate(100, 100, 100, 100), "Planned as the best possible; everybody has a peer."),
        (certificate(99.99, 100, 100, 100), "Planned at 99.9 % of the best possible; everybody has a peer."),
        (certificate(0, 0, 3, 0), "Nobody has a peer."),
        (
            certificate(1, 1, 2_000, 2_000, covers_all=False),
            "Planned as the best among the 8,089 pairs tried; everybody has a peer.",
        ),
    ],
)
def test_how_good_it_is_is_said_in_words_and_never_rounded_up(told: Certificate, words: str) -> None:
    assert views.quality(told) == words


def test_each_reason_to_be_left_out_says_what_would_help() -> None:
    for why in Why:
        one = review(1, 0)
        told = views.Review(**{**vars(one), "left_out": [views.LeftOut("Dana", why)]})
        assert "would help" in shown({"blocks": list(views.review(told).blocks)})


def test_it_says_whether_it_waits_or_goes() -> None:
    waits = shown({"blocks": list(views.review(review(1)).blocks)})
    assert "It waits until one of you publishes it" in waits
    goes = views.Review(**{**vars(review(1)), "goes_at": DUE})
    assert "goes by itself on Thursday 26 November, 10:00" in shown({"blocks": list(views.review(goes).blocks)})


def test_a_round_without_a_pair_has_nothing_to_publish() -> None:
    message = views.review(review(0, 2))
    assert views.PUBLISH not in str(message.blocks)
    assert "Nothing to publish yet" in shown({"blocks": list(message.blocks)})


def test_a_score_is_labelled_and_the_seed_stands_in_small_print() -> None:
    message = views.review(review(1))
    assert ": fit 0.50" in shown({"blocks": list(message.blocks)})
    assert "Seed" not in message.text
    assert [block["type"] for block in message.blocks if "Seed 7" in str(block)] == ["context"]


@pytest.mark.parametrize(
    ("emphasis", "words"),
    [
        (Emphasis(industry=2.0, level=2.0), "Counts more than usual: level, industry. That is set in"),
        (Emphasis(hours=0.5), "Counts less: working hours. That is set in"),
        (Emphasis(topics=2.0, work=0.5), "Counts more than usual: asks that meet offers. Counts less: what they do."),
    ],
)
def test_what_counts_otherwise_than_its_preset_has_it_is_said(emphasis: Emphasis, words: str) -> None:
    told = views.Review(**{**vars(review(1)), "emphasis": emphasis})
    assert words in shown({"blocks": list(views.review(told).blocks)})
    assert "Counts" not in str(views.review(review(1)).blocks)


def test_who_sits_out_may_have_a_suggestion_open() -> None:
    assert "with a suggestion still open or just had" in shown({"blocks": list(views.review(review(1)).blocks)})


def test_few_that_changed_are_not_told_nor_how_many_pairs_there_are_without_them() -> None:
    told = {decided.done(DUE, "UTC", changed).text for changed in range(FEWEST_SHOWN)}
    assert len(told) == 1
    assert "5 pairs changed since you saw them" in decided.done(DUE, "UTC", FEWEST_SHOWN).text


def test_what_people_wrote_is_shown_literally() -> None:
    for block in views.review(review(2, 2)).blocks:
        if "<!channel>" in str(block):
            assert block["type"] == "rich_text"
