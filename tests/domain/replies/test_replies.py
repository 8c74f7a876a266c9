"""The whole reader on our own replies: the floor it has reached and what must not change what it reads."""

import json
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import pytest

from domain.replies import Field, Reading, read_reply

FIELDS = (Field.TITLE, Field.COMPANY, Field.INDUSTRY, Field.LINKEDIN_URL)
FLOOR = {Field.TITLE: 0.985, Field.COMPANY: 0.982, Field.INDUSTRY: 0.976, Field.LINKEDIN_URL: 0.998}
FLOOR_OF_F1 = 0.995


@dataclass(frozen=True)
class Example:
    """One reply and what stands in it."""

    id: str
    text: str
    is_profile: bool
    values: dict[Field, str | None]


def _examples() -> list[Example]:
    lines = (Path(__file__).parent / "replies.jsonl").read_text(encoding="utf-8").splitlines()
    rows = [json.loads(line) for line in lines]
    return [Example(r["id"], r["text"], r["is_profile"], {f: r[f.value] for f in FIELDS}) for r in rows]


EXAMPLES = _examples()
READINGS = {example.id: read_reply(example.text) for example in EXAMPLES}


def _same(one: str | None, other: str | None) -> bool:
    return " ".join((one or "").casefold().split()) == " ".join((other or "").casefold().split())


def test_the_set_is_large_and_its_ids_and_texts_are_unique() -> None:
    assert len(EXAMPLES) >= 350
    assert len({example.id for example in EXAMPLES}) == len(EXAMPLES)
    assert len({example.text for example in EXAMPLES}) == len(EXAMPLES)


def test_introductions_are_told_from_the_rest() -> None:
    seen = Counter((example.is_profile, READINGS[example.id].is_profile) for example in EXAMPLES)
    f1 = 2 * seen[True, True] / (2 * seen[True, True] + seen[False, True] + seen[True, False])
    assert f1 >= FLOOR_OF_F1, seen


@pytest.mark.parametrize("field", FIELDS)
def test_a_field_is_read_exactly_as_often_as_before(field: Field) -> None:
    wrong = [e.id for e in EXAMPLES if not _same(e.values[field], READINGS[e.id].value(field))]
    assert 1 - len(wrong) / len(EXAMPLES) >= FLOOR[field], wrong


def test_what_is_no_introduction_yields_nothing() -> None:
    assert not [e.id for e in EXAMPLES if not READINGS[e.id].is_profile and READINGS[e.id].found]


def _changed(before: dict[str, Reading], texts: dict[str, str]) -> list[str]:
    """Return the ids whose profile fields read otherwise in the new texts."""
    changed = []
    for key, text in texts.items():
        after = read_reply(text)
        if after.is_profile != before[key].is_profile or any(
            not _same(after.value(f), before[key].value(f)) for f in FIELDS
        ):
            changed.append(key)
    return changed


@pytest.mark.parametrize(
    ("name", "before", "after"),
    [
        ("a greeting before it", "Hi everyone, thanks for organizing this!\n\n", ""),
        ("a closing after it", "", "\n\nLooking forward to meeting you all!"),
        ("a question after it", "", "\nIs there a deadline?"),
        ("bold type around it", "*", "*"),
        ("an emoji before and after it", ":wave: ", " :rocket:"),
        ("a mention before it", "<@U0BOT123> ", ""),
    ],
)
def test_what_stands_around_an_introduction_changes_next_to_nothing(name: str, before: str, after: str) -> None:
    some = EXAMPLES[::3]
    changed = _changed(READINGS, {e.id: before + e.text + after for e in some})
    assert len(changed) <= 0.03 * len(some), (name, changed)


def test_a_congratulation_before_an_introduction_does_not_hide_it() -> None:
    profiles = [e for e in EXAMPLES[1::3] if READINGS[e.id].is_profile]
    hidden = [e.id for e in profiles if not read_reply("Congrats to all who shared so far!\n" + e.text).is_profile]
    assert len(hidden) <= 0.02 * len(profiles), hidden


def test_spans_hold_what_was_found() -> None:
    for example in EXAMPLES:
        for field, found in READINGS[example.id].found.items():
            written = example.text[found.span.start : found.span.end]
            assert written, (example.id, field)
            if field is not Field.LINKEDIN_URL:
                first = found.value.split()[0]
                assert first.replace("&", "&amp;")[:3] in written, (example.id, field, written)
