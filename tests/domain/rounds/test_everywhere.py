"""The same round on every machine: nothing in it hangs on a processor, on its threads or on the order of a sum."""

import math
import os
import subprocess
import sys
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.embedding import install
from domain import titles
from domain.crowds.wording import Wording
from domain.embedding import STEPS, cosines
from domain.rounds import steady
from domain.rounds.steady import UNIT, exps, logs
from tests.domain.rounds.digests import digests

ROOT = Path(__file__).parents[3]
NAMES = [
    f"{level} {work}" for level in ("VP", "Head of", "") for work in ("Sales", "Cust. Mktg", "Nursing", "Beekeeping")
]


@pytest.fixture
def learned() -> Iterator[None]:
    install()
    yield
    titles.learn(None)


@pytest.mark.usefixtures("learned")
def test_an_older_processor_with_one_thread_makes_the_same_round() -> None:
    plain = {
        "NPY_DISABLE_CPU_FEATURES": " ".join(np.show_config(mode="dicts")["SIMD Extensions"]["found"]),
        "OPENBLAS_CORETYPE": "Prescott",
        "OPENBLAS_NUM_THREADS": "1",
    }
    command = [sys.executable, "-m", "tests.domain.rounds.digests"]
    there = subprocess.check_output(command, cwd=ROOT, env={**os.environ, **plain}, text=True)
    assert there.split() == digests()


@pytest.mark.usefixtures("learned")
def test_likenesses_are_exact_in_whatever_order_they_are_added() -> None:
    vectors = titles.title_vectors(NAMES)
    assert vectors is not None
    whole = np.rint(vectors * STEPS).astype(np.int64)
    assert (whole == vectors * STEPS).all()
    exact = (whole @ whole.T) / STEPS**2
    order = np.random.default_rng(1).permutation(vectors.shape[1])
    turned = np.asfortranarray(vectors[:, order])
    for product in (vectors @ vectors.T, turned @ turned.T, vectors.astype(np.float64) @ vectors.T):
        assert (product == exact).all()
    first, second = np.triu_indices(len(NAMES), 1)
    assert (cosines(vectors[first], vectors[second]) == np.clip(exact[first, second], 0, 1)).all()
    assert (
        Wording.of(NAMES).alike(first.astype(np.int32), second.astype(np.int32)) == exact[first, second].clip(0)
    ).all()


@given(st.floats(-1, 13.9))
def test_exponentials_are_near_enough(fall: float) -> None:
    [found] = exps(np.array([fall * 0.25], np.float32), np.float32(0.25)).tolist()
    assert math.isclose(found / UNIT, math.exp(-fall), rel_tol=1 / 400, abs_tol=1 / UNIT)


@given(st.floats(1e-9, 1e12))
def test_logarithms_are_near_enough(value: float) -> None:
    [found] = logs(np.array([value])).tolist()
    assert math.isclose(found, math.log(value), abs_tol=2e-4)


def test_nothing_is_left_of_what_falls_far() -> None:
    assert exps(np.array([14.1, 1e9], np.float32), np.float32(1)).tolist() == [0, 0]


def test_the_tables_are_the_same_on_every_machine() -> None:
    numbers = (steady._EXPS, np.rint(steady._LOGS * UNIT).astype(np.int32))
    assert [sha256(table.astype("<i4").tobytes()).hexdigest()[:16] for table in numbers] == [
        "6ee72f3c103403cd",
        "b08f68945131574b",
    ]
