"""The whole program: a window here, an engine and simulated platforms beside it."""

from collections.abc import Iterator

import pytest
from tests.e2e.support.rig import Rig, running


@pytest.fixture(scope="module")
def rig(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Rig]:
    """Two accounts whose campaigns trickle for days, at three world minutes a second.

    Shared by all rows of a table: each of them heals what it broke.
    """
    folder = tmp_path_factory.mktemp("table")
    with running(folder, "endless", speed=180, start="2026-03-04T13:00") as one:
        yield one
