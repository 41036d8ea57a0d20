"""Campaigns of before, as a forecast rests on them: of the robot, else the line, the account."""

from collections.abc import AsyncIterator
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest
from tests.store.calls import MINUTE, NOON, a_call, a_campaign

from dialwatch.calls.launch import Launch, LaunchKind
from dialwatch.calls.platform import Platform
from dialwatch.clock import SystemClock
from dialwatch.engine.launching.needs import Needs
from dialwatch.engine.launching.pasts import pasts_of
from dialwatch.store.journal import Journal
from dialwatch.store.values import CampaignUpdate


@pytest.fixture
async def journal(tmp_path: Path) -> AsyncIterator[Journal]:
    journal = Journal(tmp_path / "journal.db", SystemClock())
    await journal.open()
    await journal.set_account("acme", Platform.AIRUDDER)
    yield journal
    await journal.close()


def a_launch(**values) -> Launch:
    return Launch(id="launch-1", account="acme", kind=LaunchKind.TASK, values=values)


async def dialled(journal: Journal, key: str, a_minute: int, **told) -> None:
    """A campaign with so many dials a minute, for ten minutes."""
    calls = [
        a_call(n, key, dialed_at=NOON + (n % 10) * MINUTE, ended_at=None)
        for n in range(10 * a_minute)
    ]
    campaign = a_campaign(key, starts_at=NOON, **told)
    await journal.record(calls, [campaign])
    update = CampaignUpdate(account="acme", key=key, entries_done=5 * a_minute)
    await journal.record(updates=[update])


@pytest.mark.parametrize(
    ("values", "what", "pace"),
    [
        ({"robot": "r1", "line": "B"}, "this robot", 10),
        ({"robot": "r9", "line": "B"}, "this line", 30),
        ({"robot": "r9", "line": "Z"}, "this account", 20),
    ],
)
async def test_the_nearest_kin_is_told(journal: Journal, values, what, pace):
    await dialled(journal, "t1", 10, robot="r1", line="A")
    await dialled(journal, "t2", 30, robot="r2", line="B")
    needs = cast(Needs, SimpleNamespace(journal=journal))
    pasts, told = await pasts_of(needs, a_launch(**values))
    assert told == what
    assert sum(one.pace.value for one in pasts) / len(pasts) == pytest.approx(pace)
    assert all(one.each == pytest.approx(2) for one in pasts)


async def test_an_account_without_a_past_tells_none(journal: Journal):
    needs = cast(Needs, SimpleNamespace(journal=journal))
    assert await pasts_of(needs, a_launch(robot="r1")) == ([], "")
