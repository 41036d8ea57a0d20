"""Where campaigns stand while the journal grows, and when nothing more is to come."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from dialwatch.calls.campaign import CampaignKind, CampaignSeen, CampaignStatus
from dialwatch.calls.platform import Platform
from dialwatch.clock import SystemClock
from dialwatch.engine.places import Places
from dialwatch.store.journal import Journal
from dialwatch.store.values import CampaignUpdate


@pytest.fixture
async def journal(tmp_path: Path) -> AsyncIterator[Journal]:
    made = Journal(tmp_path / "journal.db", SystemClock())
    await made.open()
    await made.set_account("a", Platform.AIRUDDER)
    yield made
    await made.close()


async def seen(
    journal: Journal, key: str, kind: CampaignKind, parent: str = "", status: str = "calling"
) -> None:
    state = CampaignStatus(status)
    told = CampaignSeen(
        account="a", key=key, name=key, kind=kind, parent=parent, status=state, seen_at=1
    )
    await journal.record(campaigns=[told])


async def over(journal: Journal, key: str) -> None:
    await journal.record(updates=[CampaignUpdate(account="a", key=key, over=True)])


async def test_a_plan_is_settled_when_it_ended_and_all_its_tasks_were_read_to_the_end(journal):
    places = Places(journal)
    await seen(journal, "plan:p", CampaignKind.PLAN)
    await seen(journal, "round:1", CampaignKind.ROUND, "plan:p")
    await seen(journal, "t1", CampaignKind.TASK, "round:1")
    await places.look()
    assert places.root("a", "t1") == "plan:p"

    await over(journal, "t1")
    await places.look()
    assert not places.settled("a", "plan:p", journal.last_seq)  # a later round may come
    await seen(journal, "plan:p", CampaignKind.PLAN, status="finished")
    await places.look()
    assert places.settled("a", "plan:p", journal.last_seq)

    await seen(journal, "t2", CampaignKind.TASK, "round:1", "finished")
    await places.look()
    assert not places.settled("a", "plan:p", journal.last_seq)
    await over(journal, "t2")
    await places.look()
    assert places.settled("a", "plan:p", journal.last_seq)


@pytest.mark.parametrize("behind", [0, 1])
async def test_a_task_is_settled_once_its_last_change_was_read(journal, behind):
    places = Places(journal)
    await seen(journal, "t1", CampaignKind.TASK, status="finished")
    await places.look()
    assert not places.settled("a", "t1", journal.last_seq)  # ended, but not read completely
    await over(journal, "t1")
    await places.look()
    row = places.row("a", "t1")
    assert row is not None
    assert places.settled("a", "t1", row.seq - behind) is (not behind)
    assert not places.settled("a", "strange", journal.last_seq)
