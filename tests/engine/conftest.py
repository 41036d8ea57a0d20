"""Engines and platforms for tests: real processes, none left behind."""

from collections.abc import Iterator

import pytest
from tests.support.engines import Engines, none_left_behind
from tests.support.simulated import Simulated, started_simulator


@pytest.fixture
def engines() -> Iterator[Engines]:
    yield from none_left_behind()


@pytest.fixture
def simulator() -> Iterator[Simulated]:
    with started_simulator("trickle", seed=11, speed=20, begun=90) as simulated:
        yield simulated
