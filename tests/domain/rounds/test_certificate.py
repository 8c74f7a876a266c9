"""A certificate that cannot be true is not given."""

import pytest

from domain.rounds.certificate import certified


def test_no_certificate_is_given_for_a_round_that_outweighs_its_bound() -> None:
    with pytest.raises(ValueError, match="cannot weigh more"):
        certified(2, 1, members=2, placed=2, seed=0, looked_at=1, covers_all=True)
