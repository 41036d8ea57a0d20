"""A book of bindings over a real file, with a clock that is moved by hand."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from tests.support.stepped import SteppedClock

from dialwatch.engine.bindings.book import BindingBook
from dialwatch.store.bindings import Bindings

NOON = datetime(2026, 2, 3, 12, tzinfo=UTC)


@pytest.fixture
def clock() -> SteppedClock:
    return SteppedClock(NOON)


@pytest.fixture
async def book(tmp_path: Path, clock: SteppedClock) -> AsyncIterator[BindingBook]:
    one = BindingBook(Bindings(tmp_path / "bindings.db", clock), clock)
    assert await one.open() == ""
    yield one
    await one.store.close()
