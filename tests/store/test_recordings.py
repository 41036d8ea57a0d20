"""What is kept about recordings: durable, told in the order of its changes, of any journal."""

from collections.abc import AsyncIterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

import apsw
import pytest
from tests.store.spoiling import SPOILT, spoil
from tests.support.stepped import SteppedClock

from dialwatch.calls.errors import StoreError, StoreTooNew
from dialwatch.calls.recording import (
    AudioKind,
    Judgement,
    Marker,
    RecordingMark,
    RecordingState,
    SoundFacts,
)
from dialwatch.store.recordings import RecordingStore
from dialwatch.store.values import Spot

NOON = datetime(2026, 2, 3, 12, tzinfo=UTC)
FACTS = SoundFacts(length=1500, rate=8000, channels=2, codec="PCM_16", whole=False)
WAITING, KEPT, FAILED = RecordingState.WAITING, RecordingState.KEPT, RecordingState.FAILED


def spot(call: int, campaign: str = "t1") -> Spot:
    return Spot(call, "acme", campaign, f"c{call}")


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[RecordingStore]:
    one = RecordingStore(tmp_path / "profile" / "recordings.db", SteppedClock(NOON))
    assert await one.open() == ""
    yield one
    await one.close()


async def keep(store: RecordingStore, call: int, name: str, **told: object) -> None:
    await store.change([spot(call)], state=KEPT, name=name, size=100, fetched=call, **told)


async def test_what_is_told_is_held_and_is_there_after_a_restart(store: RecordingStore):
    judgement = Judgement(right=False, label="Other", robot="r1", who="Ayu", at=5)
    await store.change(
        [spot(1)],
        state=KEPT,
        kind=AudioKind.WAV,
        name="ab",
        size=44,
        facts=FACTS,
        whole=False,
        markers=(Marker(at=10, note="here"),),
        judgement=judgement,
        pinned=True,
        heard=7,
    )
    held = await store.held(1)
    assert held is not None
    assert (held.state, held.kind, held.facts, held.whole) == (KEPT, AudioKind.WAV, FACTS, False)
    assert (held.markers, held.judgement) == ((Marker(at=10, note="here"),), judgement)
    assert await store.judged() == [held]
    await store.close()
    await store.close()
    with pytest.raises(StoreError, match="not open"):
        await store.held(1)

    again = RecordingStore(store.path, SteppedClock(NOON))
    assert await again.open() == ""
    assert again.rev == 1
    assert await again.held(1) == held
    await again.change([spot(1)], judgement=None, facts=None, state=None)
    changed = await again.held(1)
    assert changed is not None
    assert (changed.judgement, changed.facts, changed.state) == (None, None, None)
    assert await again.held(2) is None
    await again.close()


async def test_marks_are_told_in_the_order_of_their_changes(store: RecordingStore):
    await store.change([spot(call) for call in range(1, 1001)], pinned=True)
    await store.change([spot(3)], heard=1, markers=(Marker(at=1),))
    await store.change([spot(4)], judgement=Judgement(right=True))
    assert store.rev == 1002
    first = await store.marks(0, 2)
    assert [(one.call, one.rev) for one in first] == [(1, 1), (2, 2)]
    assert await store.marks(1000, 10) == [
        RecordingMark(
            call=3, rev=1001, state=RecordingState.NONE, pinned=True, heard=True, noted=True
        ),
        RecordingMark(call=4, rev=1002, state=RecordingState.NONE, pinned=True, right=True),
    ]
    assert await store.marks(1002, 10) == []


async def test_whoever_follows_hears_of_a_change(store: RecordingStore):
    with store.subscribe() as follower:
        await store.change([spot(1)], pinned=True)
        assert await follower.grown(0) == 1


async def test_what_waits_stands_in_its_turn(store: RecordingStore):
    await store.enqueue([(spot(1), None), (spot(2), 50), (spot(3), 40)], 2)
    await store.enqueue([(spot(4), None)], 0)
    await store.enqueue([(spot(5), 9)], 1)
    assert [one.call for one in await store.waiting(10)] == [4, 5, 3, 2, 1]
    assert len(await store.waiting(2)) == 2
    assert (await store.count(WAITING, 2), await store.count(KEPT, 2)) == (3, 0)
    await store.change([spot(3), spot(2)], state=FAILED, sentence="Why.")
    assert [one.call for one in await store.missed(2, 10)] == [3, 2]
    assert [one.call for one in await store.missed(2, 1)] == [3]
    held = await store.held_of([2, 3, 99])
    assert set(held) == {2, 3}
    assert held[2].sentence == "Why."


async def test_files_are_given_up_and_what_was_said_stays(store: RecordingStore):
    await keep(store, 1, "a1", pinned=True, heard=90)
    await keep(store, 2, "b2", markers=(Marker(at=1),))
    await store.change([spot(3)], draft="c3", etag='"x"', total=9)
    assert [(one.name, one.used, one.pinned) for one in await store.kept()] == [
        ("b2", 2, False),
        ("a1", 90, True),
    ]
    assert await store.totals() == (2, 200, 1)
    assert await store.names() == ({"a1", "b2"}, {"c3"})
    await store.lose([])
    await store.lose(["b2"], "The kept copy is damaged.")
    await store.drop_drafts()
    assert await store.names() == ({"a1"}, set())
    held = await store.held(2)
    assert held is not None
    assert (held.state, held.name, held.markers) == (None, "", (Marker(at=1),))
    assert held.sentence == "The kept copy is damaged."


async def test_of_another_journal_the_calls_are_looked_up(store: RecordingStore):
    asked: list[Sequence[tuple[str, str, str]]] = []

    async def resolve(calls: Sequence[tuple[str, str, str]]) -> dict[tuple[str, str, str], int]:
        asked.append(calls)
        return {("acme", "t1", "c2"): 71}

    await store.belongs_to("first", resolve)
    await store.change([spot(1), spot(2)], pinned=True)
    await store.belongs_to("first", resolve)
    assert asked == []
    await store.belongs_to("second", resolve)
    assert asked == [[("acme", "t1", "c1"), ("acme", "t1", "c2")]]
    await store.belongs_to("second", resolve)
    assert asked[1:] == [[("acme", "t1", "c1")]], "it may have come meanwhile"
    assert await store.held(1) is None
    assert [one.call for one in await store.marks(0, 10)] == [71]
    await store.change([Spot(71, "acme", "t1", "c2")], pinned=False)
    assert len(await store.held_of([1, 2, 71])) == 1
    assert await store.fact("nothing") == ""
    await store.set_fact("place", "9")
    assert await store.fact("place") == "9"


async def test_a_number_that_another_call_had_is_taken_over(store: RecordingStore):
    """A call's row is found by what outlives the journal, and its number may have changed."""
    await store.change([Spot(5, "acme", "t1", "c1")], pinned=True)
    await store.change([Spot(6, "acme", "t1", "c1")], pinned=False)
    assert [one.call for one in await store.marks(0, 10)] == [6]


async def test_what_a_recording_does_not_have_cannot_be_told(store: RecordingStore):
    with pytest.raises(ValueError, match="no "):
        await store.change([spot(1)], rev=7)
    assert store.rev == 0


@pytest.mark.parametrize("spoilt", SPOILT)
async def test_a_file_that_is_none_of_ours_is_set_aside(store: RecordingStore, spoilt: str):
    await store.change([spot(call) for call in range(1, 400)], sentence="s" * 200)
    await store.close()
    spoil(store.path, spoilt)
    again = RecordingStore(store.path, SteppedClock(NOON))
    assert "set aside as recordings.damaged-" in await again.open()
    assert again.rev == 0
    await again.close()


async def test_a_newer_file_is_left_alone(store: RecordingStore):
    await store.close()
    connection = apsw.Connection(str(store.path))
    connection.pragma("user_version", 99)
    connection.close()
    with pytest.raises(StoreTooNew):
        await RecordingStore(store.path, SteppedClock(NOON)).open()
