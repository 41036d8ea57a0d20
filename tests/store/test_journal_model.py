"""The journal against a dictionary: whatever comes in, in whatever order, both say the same."""

import asyncio
import shutil
import tempfile
from collections.abc import Coroutine
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from tests.store.calls import NOON, a_call, rows_of
from tests.store.test_journal import everything, rollups
from tests.support.lengths import examples

from dialwatch.calls.call import CallSeen
from dialwatch.calls.outcome import Outcome
from dialwatch.calls.packed import unpack
from dialwatch.calls.platform import Platform
from dialwatch.clock import SystemClock
from dialwatch.store.journal import Journal
from dialwatch.store.merge import FIELDS, Known, differs, joined, known_of

_T = TypeVar("_T")

times = st.none() | st.integers(NOON, NOON + 3)
observed = st.fixed_dictionaries(
    {
        "number": st.integers(1, 14),
        "campaign": st.sampled_from(["t1", "t2"]),
        "outcome": st.sampled_from(
            [Outcome.UNKNOWN, Outcome.PENDING, Outcome.BUSY, Outcome.ANSWERED]
        ),
        "label": st.sampled_from(["", "promise", "refused"]),
        "line": st.sampled_from(["line 1", "line 2"]),
        "dialed_at": times,
        "ended_at": times,
        "talk": st.none() | st.integers(0, 2),
        "has_recording": st.booleans(),
        "raw": st.sampled_from([b"{}", b'{"a":1}', b'{"a":2}']),
    }
)


class JournalMachine(RuleBasedStateMachine):
    """A journal, what it should hold, and a window that follows it."""

    def __init__(self) -> None:
        super().__init__()
        self.patch = pytest.MonkeyPatch()
        self.patch.setattr("dialwatch.store.segments.SEGMENT_CALLS", 5)
        self.runner = asyncio.Runner()
        self.folder = Path(tempfile.mkdtemp())
        self.delivered: list[CallSeen] = []
        self.model: dict[str, Known] = {}
        self.receipt = NOON
        self.window: dict[int, Any] = {}
        self.window_seq = 0

    def run(self, work: Coroutine[Any, Any, _T]) -> _T:
        return self.runner.run(work)

    @initialize()
    def open(self) -> None:
        self.journal = Journal(self.folder / "journal.db", SystemClock())
        self.run(self.journal.open())
        self.run(self.journal.set_account("acme", Platform.AIRUDDER))

    def record(self, calls: list[CallSeen]) -> None:
        expected = {"new": 0, "changed": 0, "ignored": 0}
        for call in calls:
            seen, before = known_of(call), self.model.get(call.key)
            after = seen if before is None else joined(before, seen)
            if before is None:
                expected["new"] += 1
            elif differs(before, after):
                expected["changed"] += 1
            else:
                expected["ignored"] += 1
                continue
            self.model[call.key] = after
        seq = self.journal.last_seq

        recorded = self.run(self.journal.record(calls))

        assert {name: getattr(recorded, name) for name in expected} == expected
        assert recorded.seq == self.journal.last_seq
        assert self.journal.last_seq - seq >= expected["new"] + expected["changed"]
        if not expected["new"]:
            assert self.journal.last_seq - seq == expected["changed"]

    @rule(told=st.lists(observed, min_size=1, max_size=8))
    def observe(self, told: list[dict[str, Any]]) -> None:
        calls = []
        for values in told:
            self.receipt += 1
            calls.append(a_call(**values, seen_at=self.receipt))
        self.delivered += calls
        self.record(calls)

    @precondition(lambda self: self.delivered)
    @rule(data=st.data())
    def deliver_again(self, data: st.DataObject) -> None:
        """The very same once more, or the same content received later."""
        calls = data.draw(st.lists(st.sampled_from(self.delivered), min_size=1, max_size=8))
        if data.draw(st.booleans()):
            self.receipt += 1
            calls = [replace(call, seen_at=self.receipt) for call in calls]
        self.record(calls)

    @rule(least=st.sampled_from([1, 3, 100]))
    def seal(self, least: int) -> None:
        self.run(self.journal._sealer.seal(least))

    @rule()
    def reopen(self) -> None:
        seq, journal_id = self.journal.last_seq, self.journal.journal_id
        self.run(self.journal.close())
        self.open()
        assert (self.journal.last_seq, self.journal.journal_id) == (seq, journal_id)

    @rule(limit=st.integers(1, 6))
    def follow(self, limit: int) -> None:
        self.window |= self.run(everything(self.journal, self.window_seq, limit))
        self.window_seq = self.journal.last_seq
        self.check(self.window)

    @rule()
    def load_anew(self) -> None:
        async def load() -> None:
            snapshot = await self.journal.snapshot().begin()
            self.window = {}
            async for packed in snapshot:
                self.window |= rows_of(unpack(packed))
            self.window_seq = snapshot.seq

        self.run(load())
        self.check(self.window)

    def check(self, window: dict[int, Any]) -> None:
        campaigns = {row.id: row.key for row in self.run(self.journal.campaigns())}
        assert sorted(window) == list(range(1, len(self.model) + 1))
        held: dict[str, Any] = {}
        for number, row in window.items():
            whole = self.run(self.journal.call_raw(number))
            assert whole is not None
            assert campaigns[row["campaign"]] == whole.campaign
            assert (row["outcome"], row["label"], row["line"], row["flags"]) == (
                whole.outcome,
                whole.label,
                whole.line,
                whole.has_recording,
            )
            assert row["dialed"] == (-1 if whole.dialed_at is None else whole.dialed_at)
            held[whole.key] = tuple(getattr(whole, name) for name in FIELDS), whole.seen_at
        assert held == {key: (known.values, known.seen_at) for key, known in self.model.items()}

    @invariant()
    def rollups_agree(self) -> None:
        if self.model:
            stored, counted = rollups(self.journal.path)
            assert stored == counted

    def teardown(self) -> None:
        if hasattr(self, "journal"):
            self.run(self.journal.close())
        self.runner.close()
        self.patch.undo()
        shutil.rmtree(self.folder)


JournalMachine.TestCase.settings = settings(
    max_examples=examples(30, 500), stateful_step_count=20, deadline=None
)
TestJournalModel = JournalMachine.TestCase
