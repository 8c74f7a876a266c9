"""The page on fidelity says what `make test-peers` found: every verdict is about a call asked, and is written there."""

from pathlib import Path

import pytest

from tests.peers.calls import CALLS
from tests.peers.verdicts import VERDICTS

PAGE = Path(__file__).parents[2] / "docs" / "slack-fidelity.md"


def test_every_call_has_a_name_of_its_own() -> None:
    assert len({call.name for call in CALLS}) == len(CALLS)


@pytest.mark.parametrize("peer", VERDICTS)
def test_every_verdict_is_about_a_call_and_stands_on_the_page(peer: str) -> None:
    section = PAGE.read_text(encoding="utf-8").partition(f"### {peer}\n")[2].partition("###")[0].partition("<!--")[0]
    rows = {cells[1].strip(): cells for cells in (line.split("|") for line in section.splitlines()) if len(cells) == 7}
    asked = {call.name for call in CALLS}
    for name, verdict in VERDICTS[peer].items():
        assert name in asked
        assert (rows[name][4].strip(), rows[name][5].strip()) == (verdict.right.value, verdict.reason)
