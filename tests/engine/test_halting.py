"""From a rehearsal to a batch: what is asked for, under which words, and what is refused."""

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from tests.engine.batches.batching import ACCOUNT, Bench, a_bench
from tests.support.sample_halts import a_candidate

from dialwatch.calls.batch import BatchEntry
from dialwatch.calls.errors import BadInput
from dialwatch.calls.halt import Candidate, HaltKind, Rehearsal
from dialwatch.engine.acting import Acting
from dialwatch.engine.halting import Halting
from dialwatch.platforms.halting import Ask
from dialwatch.settings import ActingSettings


@dataclass
class Held:
    """Rehearsals that are held, each with the requests of its candidates."""

    kind: HaltKind = HaltKind.CANCEL
    candidates: list[Candidate] = field(default_factory=list)
    requests: list[Ask] = field(default_factory=list)
    held: bool = True

    async def found(self, rehearsal_id: str) -> Rehearsal | None:
        made = Rehearsal(
            id=rehearsal_id, kind=self.kind, made_at=1, candidates=tuple(self.candidates)
        )
        return made if self.held else None

    def asks(self, rehearsal_id: str, chosen: Sequence[int]) -> list[tuple[Candidate, Ask]]:
        return [(self.candidates[one], self.requests[one]) for one in chosen if self.requests]

    def hold(self, ask: Ask, **told: Any) -> None:
        index = len(self.candidates)
        self.candidates.append(a_candidate(index, account=ACCOUNT, campaign="t1", **told))
        self.requests.append(ask)

    def hold_numbers(self, count: int) -> None:
        for n in range(count):
            self.hold(Ask(operation="cancel", values={"task": "t1", "callee": f"+6281100{n:05}"}))


@dataclass
class Desk:
    bench: Bench
    held: Held
    acting: ActingSettings = field(default_factory=lambda: ActingSettings(name="Ayu", grace=60))

    async def begin(self, **told: Any) -> list[BatchEntry]:
        """Ask for all that is held; the entries of the batch that came of it."""
        book = SimpleNamespace(loaded=SimpleNamespace(settings=SimpleNamespace(acting=self.acting)))
        halting = Halting(self.bench.live, self.held, Acting(book))
        chosen = list(range(len(self.held.candidates)))
        usual = {"id": "batch-0001", "rehearsal": "r", "chosen": chosen, "count": len(chosen)}
        await halting.begin(usual | told)
        return await self.bench.entries()


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    async with a_bench(tmp_path) as bench:
        yield Desk(bench, Held())


async def test_a_number_is_asked_for_as_it_is_listed_and_told_as_it_was_given(desk: Desk):
    desk.held.hold_numbers(1)
    ask = Ask(operation="cancel", values={"task": "t1", "callee": "+628115550001"})
    desk.held.hold(ask, number="+628115550001", text="08115550001")
    same, other = await desk.begin(reason="  has paid ")
    assert (same.target, same.given, same.campaign) == ("+628110000000", "", "t1")
    assert (other.target, other.given) == ("+628115550001", "08115550001")
    head = await desk.bench.live.found("batch-0001")
    assert (head.kind, head.title, head.reason) == ("cancel", "Cancel 2 calls", "has paid")
    assert head.who.startswith("Ayu")
    assert [one.values for one in await desk.bench.live.store.whole("batch-0001")] == [
        one.values for one in desk.held.requests
    ]


async def test_of_a_plan_each_round_is_an_entry_and_a_workflow_is_one(desk: Desk):
    desk.held.kind = HaltKind.STOP
    desk.held.hold(Ask(operation="stop", values={"task": "round-1"}), number="")
    desk.held.hold(Ask(operation="workflow_stop", values={"workflow": "w"}), number="")
    entries = await desk.begin()
    assert [(one.campaign, one.target) for one in entries] == [("round-1", "round-1"), ("t1", "t1")]
    assert (await desk.bench.live.found("batch-0001")).title == "Stop 2 campaigns"


async def test_a_call_is_terminated_by_its_session(desk: Desk):
    desk.held.kind = HaltKind.TERMINATE
    desk.held.hold(Ask(operation="call_stop", values={"session": "s-1"}), order="s-1")
    (entry,) = await desk.begin()
    assert (entry.target, entry.campaign) == ("s-1", "t1")
    assert (await desk.bench.live.found("batch-0001")).title == "Terminate 1 call"


async def test_the_same_id_again_is_the_same_batch_even_when_nothing_is_held_any_more(desk: Desk):
    desk.held.hold_numbers(3)
    first = await desk.begin()
    desk.held.held = False
    assert await desk.begin(chosen=[0], count=1) == first
    with pytest.raises(BadInput, match="Rehearse it again"):
        await desk.begin(id="batch-0002")


async def test_above_ten_a_reason_is_needed(desk: Desk):
    desk.held.hold_numbers(11)
    with pytest.raises(BadInput, match="above 10"):
        await desk.begin(reason=" ")
    assert len(await desk.begin(chosen=list(range(10)), count=10)) == 10


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ({"count": 3}, "3 were confirmed, but 2 are chosen"),
        ({"chosen": [1, 1]}, "2 were confirmed, but 1 are chosen"),
        ({"chosen": [], "count": 0}, "Nothing is chosen"),
        ({"id": "x"}, "does not fit: id"),
        ({"id": "-" * 20}, "does not fit: id"),
        ({"grace": 0}, "does not fit: grace"),
        ({"reason": "x" * 201}, "does not fit: reason"),
    ],
)
async def test_what_does_not_fit_begins_nothing(desk: Desk, told, words):
    desk.held.hold_numbers(2)
    with pytest.raises(BadInput, match=words):
        await desk.begin(**told)
    assert await desk.bench.live.batches(10) == []


async def test_where_nothing_can_be_asked_for_no_batch_is_made(desk: Desk):
    desk.held.hold_numbers(2)
    desk.held.requests = []
    with pytest.raises(BadInput, match="can be asked for"):
        await desk.begin()
    desk.acting = ActingSettings(read_only=True)
    with pytest.raises(BadInput, match="only watches"):
        await desk.begin()
    assert await desk.bench.live.batches(10) == []
