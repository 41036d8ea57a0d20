"""Lists of campaigns: where a number stands in one, and that one question serves all who ask."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from tests.engine.batches.batching import ACCOUNT, Bench, a_bench

from dialwatch.calls.errors import BadInput, TimedOut
from dialwatch.calls.halt import Standing
from dialwatch.engine.batches.looks import Looks, Seen
from dialwatch.engine.places import Places
from dialwatch.platforms.halting import Listed, ListedEntry

NUMBER, OTHER = "+628115550001", "+628115550002"


def seen(*entries: ListedEntry, whole: bool = True) -> Seen:
    return Seen(Listed(entries=entries, whole=whole))


def test_of_several_entries_the_one_with_most_to_come_tells():
    both = seen(ListedEntry(NUMBER, Standing.OVER), ListedEntry(NUMBER, Standing.WAITING))
    assert both.standing(NUMBER) is Standing.WAITING
    assert both.standing(OTHER) is None


def test_an_order_tells_of_its_own_entry():
    listed = seen(
        ListedEntry(NUMBER, Standing.CANCELLED, order="7"),
        ListedEntry(NUMBER, Standing.WAITING, names=("8",)),
    )
    assert listed.standing(NUMBER, "7") is Standing.CANCELLED
    assert listed.standing(NUMBER, "8") is Standing.WAITING
    assert listed.standing(NUMBER, "9") is Standing.WAITING, "not told apart: by the number"


def test_a_number_that_is_written_in_another_way_is_the_same():
    listed = seen(ListedEntry("62 811-555-0001", Standing.OVER))
    assert listed.standing(NUMBER) is Standing.OVER
    assert listed.standing(OTHER) is None


@pytest.mark.parametrize(
    ("standings", "whole", "told"),
    [
        ([Standing.WAITING, Standing.OVER], True, Standing.WAITING),
        ([Standing.CANCELLED, Standing.TALKING], False, Standing.CANCELLED),
        ([Standing.OVER, Standing.TALKING], True, Standing.TALKING),
        ([Standing.OVER], False, None),
        ([], True, None),
    ],
)
def test_a_task_waits_while_a_number_of_it_waits(standings, whole, told):
    assert seen(*(ListedEntry(NUMBER, one) for one in standings), whole=whole).of_task() is told


@pytest.fixture
async def bench(tmp_path: Path) -> AsyncIterator[Bench]:
    async with a_bench(tmp_path) as made:
        await made.campaign("t1")
        made.platform.fill("t1", [NUMBER])
        yield made


async def test_whoever_asks_gets_a_list_that_was_asked_for_afterwards(bench: Bench):
    looks = Looks(bench.halts_of, Places(bench.journal))
    first, *late = await asyncio.gather(*(looks.fresh(ACCOUNT, "t1") for _ in range(4)))
    assert bench.platform.looked == ["t1", "t1"], "one question for all who came too late"
    assert all(one is late[0] and one is not first for one in late)
    assert await looks.fresh(ACCOUNT, "t1") is not late[0]
    assert looks.row(ACCOUNT, "t1") is not None


async def test_all_who_wait_are_told_that_it_failed(bench: Bench):
    looks = Looks(bench.halts_of, Places(bench.journal))
    bench.platform.looking = lambda: TimedOut("No answer came in time.")
    told = await asyncio.gather(
        *(looks.fresh(ACCOUNT, "t1") for _ in range(2)), return_exceptions=True
    )
    assert [type(one) for one in told] == [TimedOut, TimedOut]
    bench.known = False
    with pytest.raises(BadInput):
        await looks.fresh(ACCOUNT, "t1")
    await looks.close()
