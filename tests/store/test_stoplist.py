"""The stop list: whom not to call, durable, and answered at once."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import apsw
import pytest
from tests.store.spoiling import SPOILT, spoil
from tests.support.stepped import SteppedClock

from dialwatch.calls.errors import StoreError, StoreTooNew
from dialwatch.store import stoplist as stoplist_module
from dialwatch.store.stoplist import Stop, StopList

NOON = datetime(2026, 2, 3, 12, tzinfo=UTC)
ONE, TWO = Stop("5550000001", "+5550000001", "has paid"), Stop("700101", "700101")


@pytest.fixture
def clock() -> SteppedClock:
    return SteppedClock(NOON)


@pytest.fixture
async def stops(tmp_path: Path, clock: SteppedClock) -> AsyncIterator[StopList]:
    one = StopList(tmp_path / "profile" / "stops.db", clock)
    assert await one.open() == ""
    yield one
    await one.close()


async def test_what_is_on_it_is_held_and_is_there_after_a_restart(
    stops: StopList, clock: SteppedClock, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(stoplist_module, "_AT_ONCE", 1)
    assert await stops.add("acme", [ONE, TWO]) == 2
    clock.go(5)
    assert await stops.add("acme", [ONE]) == 0
    assert await stops.add("other", []) == 0
    assert (stops.size("acme"), stops.size("other"), stops.size("nobody")) == (2, 0, 0)
    assert stops.holds("acme", ["x", TWO.key])
    assert not stops.holds("acme", ["x"])
    assert not stops.holds("other", [TWO.key])
    assert [stop.text for stop in await stops.rows("acme", "PAID")] == [ONE.text]
    assert len(await stops.rows("acme", limit=1)) == 1
    await stops.close()
    await stops.close()
    for fails in (lambda: stops.holds("acme", []),):
        with pytest.raises(StoreError, match="not open"):
            fails()
    with pytest.raises(StoreError, match="not open"):
        await stops.rows("acme")

    again = StopList(stops.path, clock)
    assert await again.open() == ""
    assert again.holds("acme", [ONE.key])
    assert await again.remove("acme", [ONE.key, "never there"]) == 1
    assert not again.holds("acme", [ONE.key])
    assert [stop.key for stop in await again.rows("acme")] == [TWO.key]
    await again.close()


@pytest.mark.parametrize("spoilt", SPOILT)
async def test_a_file_that_is_no_stop_list_is_set_aside(
    stops: StopList, clock: SteppedClock, spoilt: str
):
    many = [Stop(f"{n:010d}", f"{n:010d}", "r" * 200) for n in range(300)]
    await stops.add("acme", many)
    await stops.close()
    spoil(stops.path, spoilt)
    again = StopList(stops.path, clock)
    assert "set aside as stops.damaged-" in await again.open()
    assert again.size("acme") == 0
    await again.close()


async def test_a_newer_file_is_left_alone(stops: StopList, clock: SteppedClock):
    await stops.close()
    connection = apsw.Connection(str(stops.path))
    connection.pragma("user_version", 99)
    connection.close()
    before = stops.path.read_bytes()
    with pytest.raises(StoreTooNew):
        await StopList(stops.path, clock).open()
    assert stops.path.read_bytes() == before
