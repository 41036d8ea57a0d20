from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from dialwatch.calls.platform import Platform
from dialwatch.clock import SystemClock
from dialwatch.store.journal import Journal


@pytest.fixture
async def journal(tmp_path: Path) -> AsyncIterator[Journal]:
    """A new journal that knows the account `acme`."""
    journal = Journal(tmp_path / "journal.db", SystemClock())
    await journal.open()
    await journal.set_account("acme", Platform.AIRUDDER)
    yield journal
    await journal.close()
