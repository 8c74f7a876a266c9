"""The picture of a member's record: a PNG of one size, whatever the name and however long the record."""

from datetime import date
from io import BytesIO

import pytest
from PIL import Image

from domain.outcomes import CAME_OF_IT, OutcomeKind
from views.outcomes.impact import Impact, described
from views.outcomes.impact_picture import HEIGHT, WIDTH, picture

RECORD = Impact(3, {OutcomeKind.ADVICE: 2}, {}, date(2026, 3, 1))


def pixels(content: bytes) -> bytes:
    """Return what a PNG shows."""
    with Image.open(BytesIO(content)) as image:
        assert (image.format, image.size) == ("PNG", (WIDTH, HEIGHT))
        return image.tobytes()


@pytest.mark.parametrize("name", ["Dana Whitfield", "Łukasz Ö. Ñandú", "W" * 80, "山田 太郎", "🌴🌴", ""])
def test_any_name_makes_a_picture_of_one_size(name: str) -> None:
    assert pixels(picture(RECORD, name)) != pixels(picture(Impact(0, {}, {}, RECORD.since), name))


def test_a_name_that_cannot_be_written_is_left_out() -> None:
    assert pixels(picture(RECORD, "山田 太郎")) == pixels(picture(RECORD, "🌴🌴"))
    assert pixels(picture(RECORD, "Dana")) != pixels(picture(RECORD, "Noa"))


@pytest.mark.parametrize("name", ["Dana 🌴 Whitfield", "🌴 Dana Whitfield", "Dana Whitfield 👩🏽‍💻❤️"])
def test_an_emoji_in_a_name_is_left_out_alone(name: str) -> None:
    assert pixels(picture(RECORD, name)) == pixels(picture(RECORD, "Dana Whitfield"))


def test_a_long_record_stays_on_the_page() -> None:
    everything = Impact(900, dict.fromkeys(CAME_OF_IT, 1000), {}, RECORD.since)
    bottom = WIDTH * 3 * 30
    assert pixels(picture(everything, "Dana"))[-bottom:] == pixels(picture(RECORD, "Dana"))[-bottom:]


def test_a_line_without_room_is_counted_in_the_picture() -> None:
    longer = [Impact(0, dict.fromkeys(CAME_OF_IT[:many], 1), {}, RECORD.since) for many in (5, 6, 7, 8)]
    pictures = {pixels(picture(impact, "Dana")) for impact in longer}
    assert len(pictures) == len(longer)


def test_the_picture_is_described_in_words() -> None:
    words = described(RECORD)
    assert "peers met: 3" in words
    assert "advice that helped a peer: 2" in words
    assert "\n" not in words
