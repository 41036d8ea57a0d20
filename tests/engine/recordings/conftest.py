"""The engine's recordings, with platforms that answer as a test says."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from tests.engine.recordings.bench import Bench, a_bench


@pytest.fixture
async def bench(tmp_path: Path) -> AsyncIterator[Bench]:
    async with a_bench(tmp_path) as one:
        yield one
