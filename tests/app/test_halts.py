"""What the dialog of a halt asks of the engine: one batch a rehearsal, and no countdown is left."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from tests.support.desk import shown
from tests.support.sample_halts import a_batch, a_candidate, sample_entries, sample_rehearsal
from tests.support.sample_ledger import NOW, sample_accounts

from dialwatch.app.halts import HaltsDesk, rehearsal_of
from dialwatch.app.safety import SafetyDesk
from dialwatch.app.sliced import read_sliced
from dialwatch.app.tasks import TaskOwner
from dialwatch.calls.batch import Batch, BatchEntry, BatchState
from dialwatch.calls.errors import BadAnswer, BadInput, Unreachable
from dialwatch.calls.halt import HaltKind, Rehearsal
from dialwatch.ui.dialogs.halt import HaltDialog, Stage
from dialwatch.ui.dialogs.safety import SafetyDialog


@dataclass
class Brake:
    """The engine's side, as the routes are told to be: it counts, and sends nothing."""

    rehearsal: Rehearsal = field(default_factory=sample_rehearsal)
    entries: list[BatchEntry] = field(default_factory=list)
    batch: Batch | None = None
    asked: list[tuple[str, Any]] = field(default_factory=list)
    refuse: Exception | None = None
    acting: dict[str, Any] = field(default_factory=lambda: {"name": "", "typed_above": 100})
    held: asyncio.Event | None = None
    """While it is not set, a batch that was asked for has no answer."""

    def posts(self) -> list[str]:
        return [path for path, body in self.asked if body is not ...]

    async def post(self, path: str, body: Any = None) -> Any:
        self.asked.append((path, body))
        if self.refuse is not None:
            raise self.refuse
        if path == "acting":
            self.acting = dict(body)
            return self.acting
        if path == "halts/rehearsals":
            return {"id": "r1"}
        if path == "halts":
            if self.held is not None:
                await self.held.wait()
            total = len(self.entries) or body["count"]
            self.batch = a_batch(id=body["id"], total=total, rev=1)
            return self.batch.told()
        return self._stepped(path.rsplit("/", 1)[1])

    async def get(self, path: str) -> Any:
        self.asked.append((path, ...))
        if path == "acting":
            return self.acting
        if self.batch is None:
            raise BadInput("There is no such batch.")
        since, limit = (int(part.split("=")[1]) for part in path.split("?")[1].split("&"))
        newer = [one for one in self.entries if one.rev > since]
        told = {"batch": self.batch.told(), "more": len(newer) > limit}
        return {**told, "entries": [one.told() for one in newer[:limit]]}

    async def fetch(self, path: str) -> bytes:
        self.asked.append((path, ...))
        return json.dumps(self.rehearsal.told()).encode()

    def _stepped(self, step: str) -> Any:
        if self.batch is None:
            raise BadInput("There is no such batch.")
        state = {"undo": BatchState.UNDONE, "now": BatchState.RUNNING, "pause": BatchState.PAUSED}
        self.batch = self.batch.changed({"state": state[step], "rev": self.batch.rev + 1})
        return self.batch.told()


@pytest.fixture
async def brake() -> Brake:
    return Brake()


@pytest.fixture
async def served(brake) -> AsyncIterator[Callable[..., HaltDialog]]:
    crashes: list[BaseException] = []
    told: list[dict[str, Any]] = []
    desk = SimpleNamespace(
        tasks=TaskOwner(lambda _, error: crashes.append(error)),
        link=brake,
        halts=set(),
        window=SimpleNamespace(show_acting=told.append),
    )
    dialogs: list[HaltDialog] = []

    def make(**options: Any) -> HaltDialog:
        zone = ZoneInfo("UTC")
        dialog = HaltDialog(HaltKind.CANCEL, sample_accounts(), zone, lambda: NOW, **options)
        dialogs.append(dialog)
        dialog.show()
        desk.halts.add(HaltsDesk(desk, dialog))
        return dialog

    make.desk = desk
    make.told = told
    yield make
    for one in desk.halts:
        await one.abandon()
    await desk.tasks.aclose()
    assert crashes == []


def gone(dialog: HaltDialog) -> None:
    dialog.close()
    QApplication.sendPostedEvents(dialog, QEvent.Type.DeferredDelete)


async def begun(dialog: HaltDialog) -> None:
    await shown(lambda: dialog.rehearsal.full, "the rehearsal")
    dialog.rehearsal.confirm.reason.setCurrentText("has paid")
    dialog.rehearsal.confirm.go.click()


async def test_a_rehearsal_becomes_a_batch_that_is_watched(served, brake):
    dialog = served(request={"calls": [1, 2]})
    await begun(dialog)
    dialog.rehearsal.confirm.go.click()
    await shown(lambda: dialog.stage is Stage.COUNTDOWN, "the countdown")
    assert brake.posts() == ["halts/rehearsals", "halts"], "two clicks are one batch"
    looks = len(brake.asked)
    await shown(lambda: len(brake.asked) >= looks + 2, "that it is looked at while it counts")
    brake.entries = sample_entries(900)
    dialog.countdown.now.click()
    await shown(lambda: dialog.stage is Stage.BATCH, "that it runs")
    await shown(lambda: len(dialog.entries()) == 900, "all pages of its entries")
    assert dialog.entries() == brake.entries
    brake.entries[3] = brake.entries[3].changed({"sentence": "Once more.", "rev": 2_000})
    await shown(lambda: dialog.entries()[3].sentence == "Once more.", "what has changed")


async def test_a_refusal_is_said_and_nothing_is_lost(served, brake):
    dialog = served(request={"calls": [1]})
    await shown(lambda: dialog.rehearsal.full, "the rehearsal")
    brake.refuse = BadInput("This desk only watches.")
    await begun(dialog)
    await shown(lambda: dialog.rehearsal.words.text() == "This desk only watches.", "why not")
    brake.refuse = None
    dialog.rehearsal.confirm.go.click()
    await shown(lambda: dialog.stage is Stage.COUNTDOWN, "the countdown")


async def test_closing_during_the_countdown_undoes_it(served, brake):
    dialog = served(request={"calls": [1]})
    await begun(dialog)
    await shown(lambda: dialog.stage is Stage.COUNTDOWN, "the countdown")
    gone(dialog)
    await shown(lambda: brake.batch.state is BatchState.UNDONE, "that it is undone")
    assert served.desk.halts == set()


async def test_closing_before_the_answer_undoes_what_it_was_about(served, brake):
    brake.held = asyncio.Event()
    dialog = served(request={"calls": [1]})
    await begun(dialog)
    await shown(lambda: "halts" in brake.posts(), "that it is asked for")
    gone(dialog)
    await asyncio.sleep(0)
    assert not any(path.endswith("/undo") for path in brake.posts()), "undo does not overtake"
    brake.held.set()
    await shown(lambda: brake.batch and brake.batch.state is BatchState.UNDONE, "the undoing")


async def test_a_window_that_closes_undoes_what_counts(served, brake):
    dialog = served(request={"calls": [1]})
    await begun(dialog)
    await shown(lambda: dialog.stage is Stage.COUNTDOWN, "the countdown")
    for one in served.desk.halts:
        await one.abandon()
    assert brake.batch.state is BatchState.UNDONE


async def test_a_batch_is_opened_again_by_its_id(served, brake):
    brake.entries = sample_entries(5)
    brake.batch = a_batch(BatchState.DONE, 5, id="b7", rev=9)
    dialog = served(batch="b7")
    await shown(lambda: len(dialog.entries()) == 5, "its entries")
    assert dialog.stage is Stage.BATCH


async def test_an_engine_that_is_away_for_a_moment_is_waited_for(served, brake, monkeypatch):
    brake.batch = a_batch(BatchState.RUNNING, 5, id="b7", rev=9)
    answers = brake.get
    lost = []

    async def get(path: str) -> Any:
        if path.startswith("batches") and len(lost) < 1:
            lost.append(path)
            raise Unreachable("The engine does not answer.")
        return await answers(path)

    monkeypatch.setattr(brake, "get", get)
    dialog = served(batch="b7")
    await shown(lambda: dialog.batch is not None, "the batch, after all")
    assert lost


async def test_the_threshold_is_asked_for(served, brake):
    brake.acting["typed_above"] = 7
    dialog = served(request={"calls": [1]})
    await shown(lambda: dialog.rehearsal.full, "the rehearsal")
    await shown(lambda: dialog.rehearsal.confirm.typed_needed, "the threshold")


async def test_safety_is_read_and_kept_and_the_window_hears_of_it(served, brake):
    dialog = SafetyDialog()
    dialog.show()
    SafetyDesk(served.desk, dialog)
    await shown(dialog.save.isEnabled, "the settings")
    dialog.read_only.setChecked(True)
    dialog.save.click()
    await shown(lambda: "Kept" in dialog.words.text(), "that they are kept")
    assert brake.acting["read_only"] is True
    assert served.told[-1] == brake.acting
    gone(dialog)


async def test_a_large_answer_is_read_bit_by_bit_and_means_the_same():
    told = sample_rehearsal(candidates=tuple(a_candidate(at) for at in range(3_000)))
    turns = 0

    async def count() -> None:
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0)

    counting = asyncio.get_running_loop().create_task(count())
    read = await rehearsal_of(json.dumps(told.told()).encode())
    counting.cancel()
    assert read == told
    assert turns > 10


@pytest.mark.parametrize(
    "told",
    [{}, {"a": []}, {"a": [[1, {"b": []}], "x,]"], "c": {"d": [1]}, "e": None}],
)
@pytest.mark.parametrize("indent", [None, 2])
async def test_it_reads_what_json_reads(told, indent):
    assert await read_sliced(json.dumps(told, indent=indent).encode()) == told


@pytest.mark.parametrize("body", [b"", b"[1]", b'{"a" 1}', b'{"a": [1 2]}', b"<html>"])
async def test_what_is_no_object_is_a_bad_answer(body):
    with pytest.raises(ValueError, match=r".+"):
        await read_sliced(body)
    with pytest.raises(BadAnswer):
        await rehearsal_of(body)
