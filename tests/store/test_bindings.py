"""Bindings on disk: what was kept is there again, whole or not at all, for its owner alone."""

import os
import subprocess
import sys
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import apsw
import pytest
from tests.store.failing_disk import failing_disk
from tests.store.spoiling import SPOILT, spoil
from tests.support.sample_bindings import a_binding, a_number, person, x_number
from tests.support.stepped import SteppedClock

from dialwatch.calls.binding import BindingState, Capacity, Drift, Mode, TemporaryCallee
from dialwatch.calls.errors import StoreError, StoreFull, StoreTooNew
from dialwatch.store import bindings_file
from dialwatch.store.bindings import (
    BindingChanges,
    Bindings,
    HeldBinding,
    HeldCallee,
    KeptAccount,
)

ROOT = Path(__file__).parents[2]
NOON = datetime(2026, 2, 3, 12, tzinfo=UTC)


def changes(first: int = 0, count: int = 1, **fields) -> BindingChanges:
    rows = [HeldBinding(a_binding(n, rev=n + 1)) for n in range(first, first + count)]
    return BindingChanges(**({"account": "alpha", "rev": first + count, "bindings": rows} | fields))


@pytest.fixture
def clock() -> SteppedClock:
    return SteppedClock(NOON)


@pytest.fixture
async def bindings(tmp_path: Path, clock: SteppedClock) -> AsyncIterator[Bindings]:
    one = Bindings(tmp_path / "profile" / "bindings.db", clock)
    assert await one.open() == ""
    yield one
    await one.close()


async def test_everything_of_a_binding_is_there_after_a_restart(bindings: Bindings, clock):
    whole = a_binding(
        7, mode=Mode.AXYB, y=x_number(9), extension="0042", city="0755", lives=86_400, since=5,
        values={"record": True, "record_hint": "提示.wav", "max_duration": 5},
        told_since="2026-02-03 12:00:00", state=BindingState.GONE, made_here=True, read_at=6,
        drift=(Drift(field="direction", ours="0", theirs="1"),), note="A is a landline.", rev=3,
    )  # fmt: skip
    theirs = a_binding(7, mode=Mode.AXYB, y=x_number(9), values={"direction": "1"}, rev=3)
    number = a_number(
        2, city="010", status="suspended", cause="account in arrears", in_order=False, status_at=8,
        bindings=4, capacity=Capacity(used=4, most=5_000, advised=200), read_at=9,
        sentence="It cannot be read.", rev=4,
    )  # fmt: skip
    callee = TemporaryCallee(
        account="alpha", binding="b1", x=x_number(1), callee=person(77), set_at=1, ends=2
    )
    await bindings.save(
        BindingChanges(
            account="alpha", rev=9, bindings=[HeldBinding(whole, theirs, left_at=8)],
            numbers=[number, a_number(3, rev=5)], callees=[HeldCallee(callee, 6)],
        )
    )  # fmt: skip
    await bindings.set_mode("alpha", Mode.AXYB)
    await bindings.set_mode("beta", Mode.AX)
    await bindings.close()
    await bindings.close()
    with pytest.raises(StoreError, match="file of bindings is not open"):
        await bindings.accounts()

    again = Bindings(bindings.path, clock)
    await again.open()
    alpha = KeptAccount(id="alpha", mode=Mode.AXYB, rev=9, forgotten=0)
    assert [one.id for one in await again.accounts()] == ["alpha", "beta"]
    known = await again.known("alpha")
    assert known.account == alpha
    assert known.bindings == [HeldBinding(whole, theirs, 8)]
    assert known.numbers == [number, a_number(3, rev=5)]
    assert known.callees == [HeldCallee(callee, 6)]
    assert known.callees[0].name == ("b1", x_number(1))
    assert (await again.known("nobody")).account.rev == 0
    await again.close()


async def test_what_is_dropped_is_remembered_for_those_who_follow(bindings: Bindings):
    await bindings.save(changes(count=3, numbers=[a_number(rev=4)], rev=4))
    callee = TemporaryCallee(account="alpha", binding="b", x="", callee=person(), set_at=1, ends=2)
    await bindings.save(BindingChanges(account="alpha", rev=5, callees=[HeldCallee(callee, 5)]))
    await bindings.save(
        BindingChanges(
            account="alpha", rev=7, dropped={("b00001", ""): 6}, dropped_numbers={x_number(): 7},
            dropped_callees=[("b", "")],
        )
    )  # fmt: skip
    known = await bindings.known("alpha")
    assert [one.binding.id for one in known.bindings] == ["b00000", "b00002"]
    assert (known.numbers, known.callees) == ([], [])
    assert known.dropped == {("b00001", ""): 6}
    assert known.dropped_numbers == {x_number(): 7}


async def test_what_was_dropped_long_ago_is_forgotten_and_the_account_says_so(
    bindings: Bindings, clock, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(bindings_file, "MOST_DROPPED", 2)
    await bindings.save(changes(count=5))
    for rev in range(6, 10):
        dropped = {(f"b{rev - 6:05}", ""): rev}
        await bindings.save(BindingChanges(account="alpha", rev=rev, dropped=dropped))
    await bindings.set_mode("beta", None)
    await bindings.close()
    await bindings.open()
    known = await bindings.known("alpha")
    assert known.account.forgotten == 7
    assert sorted(known.dropped.values()) == [8, 9]
    assert (await bindings.known("beta")).account.mode is None


async def test_many_bindings_share_what_they_have_in_common(bindings: Bindings):
    for first in range(0, 6_000, 2_000):
        await bindings.save(changes(first, 2_000))
    await bindings.close()
    await bindings.open()
    rows = (await bindings.known("alpha")).bindings
    assert [one.binding.rev for one in rows] == list(range(1, 6_001)), "in the order of change"
    assert len({id(one.binding.values) for one in rows}) == 1
    assert len({id(one.binding.x) for one in rows}) == 1


async def test_an_account_can_be_forgotten_alone(bindings: Bindings):
    await bindings.save(changes(count=2, dropped={("old", ""): 1}))
    other = HeldBinding(a_binding(account="beta", rev=1))
    await bindings.save(BindingChanges(account="beta", rev=1, bindings=[other]))
    await bindings.forget("alpha")
    assert [one.id for one in await bindings.accounts()] == ["beta"]
    alpha, beta = await bindings.known("alpha"), await bindings.known("beta")
    assert (alpha.bindings, alpha.dropped, beta.bindings) == ([], {}, [other])


async def test_it_is_for_its_owner_alone(bindings: Bindings):
    await bindings.save(changes())
    for path in bindings.path.parent.iterdir():
        assert path.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("spoilt", SPOILT)
async def test_a_file_that_is_none_of_ours_is_set_aside(bindings: Bindings, clock, spoilt: str):
    await bindings.save(changes(count=300))
    await bindings.close()
    spoil(bindings.path, spoilt)
    notice = await bindings.open()
    assert "set aside as bindings.damaged-" in notice
    assert "live" in notice
    assert await bindings.accounts() == []


async def test_a_newer_file_is_left_alone(bindings: Bindings, clock):
    await bindings.close()
    connection = apsw.Connection(str(bindings.path))
    connection.pragma("user_version", 99)
    connection.close()
    before = bindings.path.read_bytes()
    with pytest.raises(StoreTooNew):
        await Bindings(bindings.path, clock).open()
    assert bindings.path.read_bytes() == before


@pytest.mark.parametrize("writes", range(0, 12, 3))
async def test_on_a_full_disk_a_change_is_whole_or_not_there(tmp_path: Path, clock, writes: int):
    with failing_disk() as disk:
        bindings = Bindings(tmp_path / "bindings.db", clock, vfs=disk.name)
        await bindings.open()
        disk.writes_left = writes
        with pytest.raises(StoreFull, match="full"):
            await bindings.save(changes(count=2_000))
        disk.writes_left = None
        assert (await bindings.known("alpha")).bindings == []
        await bindings.save(changes(count=2_000))
        assert len((await bindings.known("alpha")).bindings) == 2_000
        await bindings.close()


_KILLED = """
import asyncio, sys
from pathlib import Path
from tests.store.test_bindings import changes
from dialwatch.clock import SystemClock
from dialwatch.store.bindings import Bindings

async def write():
    bindings = Bindings(Path(sys.argv[1]), SystemClock())
    await bindings.open()
    for n in range(100_000):
        await bindings.save(changes(n))
        print(n, flush=True)

asyncio.run(write())
"""


def last_kept_of_a_killed_process(path: Path, least: int) -> int:
    """The last number that a process said to have kept, before it was killed."""
    process = subprocess.Popen(
        [sys.executable, "-c", _KILLED, str(path)],
        env=os.environ | {"PYTHONPATH": f"{ROOT / 'desktop'}{os.pathsep}{ROOT}"},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    told = [process.stdout.readline() for _ in range(least)]
    process.kill()
    told += process.stdout.read().split("\n")[:-1]
    process.stdout.close()
    process.wait(30)
    return int(told[-1])


async def test_what_was_said_to_be_kept_outlives_a_kill(tmp_path: Path, clock):
    path = tmp_path / "bindings.db"
    last = last_kept_of_a_killed_process(path, 40)
    bindings = Bindings(path, clock)
    assert await bindings.open() == ""
    found = [one.binding.id for one in (await bindings.known("alpha")).bindings]
    assert found[: last + 1] == [f"b{n:05}" for n in range(last + 1)]
    assert len(found) <= last + 2
    await bindings.close()
