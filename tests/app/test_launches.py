"""What the dialog of a launch asks of the engine: nothing typed is lost, one batch a launch."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from tests.support.desk import shown
from tests.support.sample_launches import (
    a_launch,
    sample_check,
    sample_choices,
    sample_counts,
    sample_drafts,
    sample_offers,
    sample_parts,
    sample_rows,
    sample_sending,
)
from tests.support.sample_ledger import NOW, sample_accounts

from dialwatch.app.launches import LaunchesDesk
from dialwatch.app.tasks import TaskOwner
from dialwatch.calls.batch import Batch, BatchEntry, BatchState, EntryState
from dialwatch.calls.errors import BadInput, Unreachable
from dialwatch.calls.launch import Launch, LaunchList, LaunchState
from dialwatch.calls.verdict import Verdict
from dialwatch.ui.dialogs.import_list import ImportDialog
from dialwatch.ui.dialogs.launch import LaunchDialog
from dialwatch.ui.dialogs.step_frame import Stage
from dialwatch.ui.widgets.step_rail import Step


@dataclass
class Engine:
    """The engine's side, as the routes are told to be; it sends nothing."""

    launch: Launch = field(default_factory=a_launch)
    entries: list[BatchEntry] = field(default_factory=list)
    batch: Batch | None = None
    asked: list[tuple[str, Any]] = field(default_factory=list)
    rows: list[dict[str, Any]] = field(default_factory=list)
    refuse: Exception | None = None
    held: asyncio.Event | None = None

    def posts(self, ending: str = "") -> list[Any]:
        return [body for path, body in self.asked if body is not ... and path.endswith(ending)]

    async def post(self, path: str, body: Any = None) -> Any:
        self.asked.append((path, json.loads(json.dumps(body))))
        if self.held is not None:
            await self.held.wait()
        if self.refuse is not None:
            raise self.refuse
        step = path.rsplit("/", 1)[-1]
        if path == "launches":
            self.launch = a_launch(id=body["id"], list=LaunchList(), values={})
        elif step == "rows":
            self.rows = self.rows[: body["from"]] + body["rows"]
            listed = LaunchList(file=body["file"], rows=len(self.rows), lines=body["lines"])
            self.launch = self.launch.changed({"list": listed})
        elif step == "check":
            return {"check": "c1"}
        elif step == "send":
            self.launch = self.launch.changed({"state": LaunchState.SENT})
            self._become(BatchState.COUNTING)
            return self.batch.told()
        elif path.startswith("batches/"):
            self._step(step, body)
            return self.batch.told()
        elif step != "forget":
            self.launch = self.launch.changed({"values": body["values"]})
        return self.launch.told()

    async def get(self, path: str) -> Any:
        self.asked.append((path, ...))
        route = path.partition("?")[0].rsplit("/", 1)[-1]
        if path.startswith("batches/"):
            if self.batch is None:
                raise BadInput("There is no such batch.")
            told = [one.told() for one in self.entries]
            return {"batch": self.batch.told(), "entries": told, "more": False}
        if path.startswith("launches?"):
            return {"launches": [one.told() for one in sample_drafts()]}
        if route == "rows":
            rows = [one.told() for one in sample_rows(3)]
            return {"rows": rows, "whole": 3, "counts": sample_counts()}
        return {
            "acting": {"typed_above": 100_000},
            "offers": {"offers": [one.told() for one in sample_offers()]},
            "choices": {"choices": [one.told() for one in sample_choices()]},
            "check": sample_check(launch=self.launch.id).told(),
        }.get(route, self.launch.told())

    def _become(self, state: BatchState) -> None:
        rev = self.batch.rev + 1 if self.batch is not None else 1
        told = sample_sending(state, self.entries)
        self.batch = told.changed({"id": self.launch.id, "rev": rev})

    def _step(self, step: str, body: Any) -> None:
        if step == "decide":
            entry = self.entries[body["entry"]]
            done = {"state": EntryState.ANSWERED, "verdict": Verdict.ACCEPTED, "rev": 500}
            self.entries[entry.index] = entry.changed(done)
        states = {"undo": BatchState.UNDONE, "now": BatchState.RUNNING}
        self._become(states.get(step, BatchState.RUNNING))


@pytest.fixture
async def engine() -> Engine:
    return Engine()


@pytest.fixture
async def served(engine, tmp_path) -> AsyncIterator[Callable[..., LaunchDialog]]:
    crashes: list[BaseException] = []
    shown_campaigns: list[tuple[str, str]] = []
    notices: list[str] = []
    desk = SimpleNamespace(
        tasks=TaskOwner(lambda _, error: crashes.append(error)),
        link=engine,
        halts=set(),
        profile=tmp_path,
        window=SimpleNamespace(
            show_campaign=lambda *told: shown_campaigns.append(told),
            show_notice=lambda text, *_: notices.append(text),
        ),
    )

    def make(**options: Any) -> LaunchDialog:
        dialog = LaunchDialog(sample_accounts(), ZoneInfo("UTC"), lambda: NOW, **options)
        dialog.show()
        desk.halts.add(LaunchesDesk(desk, dialog))
        return dialog

    make.desk = desk
    make.notices = notices
    yield make
    for one in desk.halts:
        await one.abandon()
    await desk.tasks.aclose()
    assert crashes == []


def gone(dialog: LaunchDialog) -> None:
    dialog.close()
    QApplication.sendPostedEvents(dialog, QEvent.Type.DeferredDelete)


async def at_check(served: Any) -> LaunchDialog:
    dialog = served(launch="l1")
    await shown(lambda: dialog.stage is Stage.HOW, "the draft")
    dialog.rail.chosen.emit(Step.CHECK)
    await shown(lambda: dialog.check_page.check, "what would be sent")
    dialog.check_page.confirm.reason.setCurrentText("planned")
    return dialog


async def counting(served: Any) -> LaunchDialog:
    dialog = await at_check(served)
    dialog.check_page.confirm.go.click()
    dialog.check_page.confirm.go.click()
    await shown(lambda: dialog.stage is Stage.COUNTDOWN, "the countdown")
    return dialog


async def test_a_draft_is_made_and_every_change_is_kept_even_by_closing(served, engine):
    dialog = served()
    await shown(lambda: dialog.start_page.kind, "what can be begun")
    dialog.next_.click()
    await shown(lambda: dialog.stage is Stage.HOW, "the form")
    dialog.how_page.fields["name"].edit.setText("evening")
    gone(dialog)
    await shown(lambda: engine.launch.name == "evening", "that it is kept")
    assert [body["kind"] for body in engine.posts("launches")] == ["task"]


async def test_what_could_not_be_kept_is_said_in_the_window_when_the_dialog_is_gone(served, engine):
    dialog = served(launch="l1")
    await shown(lambda: dialog.stage is Stage.HOW, "the form")
    engine.refuse = Unreachable("The engine does not answer.")
    dialog.how_page.fields["name"].edit.setText("evening")
    gone(dialog)
    await shown(lambda: served.notices, "the notice")
    assert "could not be kept" in served.notices[0]


async def test_a_pasted_list_goes_to_the_engine_in_pieces_with_its_lines(served, engine, tmp_path):
    dialog = served(launch="l1")
    await shown(lambda: dialog.stage is Stage.HOW, "the draft")
    dialog.rail.chosen.emit(Step.LIST)
    numbers = [f"+62811{n:07}" for n in range(1_200)]
    dialog.list_page.paste.setPlainText("\n".join(["number;name", *(f"{n};A" for n in numbers)]))
    dialog.list_page.read.click()
    importing = await shown(lambda: dialog.findChild(ImportDialog), "the reading")
    await shown(importing.use.isEnabled, "what is taken")
    importing.use.click()
    await shown(lambda: dialog.launch.list.rows == 1_200, "that it is handed over")
    assert [body["from"] for body in engine.posts("rows")] == [0, 500, 1_000]
    assert {body["whole"] for body in engine.posts("rows")} == {1_200}
    assert [row["callee"] for row in engine.rows] == numbers
    assert [row["line"] for row in engine.rows[:2]] == [2, 3]
    assert engine.rows[0]["variables"] == {"name": "A"}
    assert dialog.list_page.title.text() == "1\u2009200 rows from what was pasted"
    await shown(lambda: not list(tmp_path.glob("list-*")), "that nothing of it stays behind")


async def test_a_check_becomes_one_batch_however_often_it_is_asked_for(served, engine):
    dialog = await counting(served)
    assert len(engine.posts("send")) == 1
    (sent,) = engine.posts("send")
    assert sent == {"check": "c1", "count": 9_812, "include": [], "reason": "planned"}
    engine.entries = sample_parts()
    dialog.countdown.now.click()
    await shown(lambda: dialog.send_page.decide.entry, "what is to be decided")
    dialog.send_page.decide.taken.click()
    await shown(lambda: engine.posts("decide"), "the decision")
    assert engine.posts("decide") == [{"entry": 7, "done": "yes"}]
    await shown(lambda: dialog.send_page.decide.entry.index == 31, "the next one")


async def test_a_refusal_is_said_and_the_check_stays(served, engine):
    dialog = await at_check(served)
    engine.refuse = BadInput("The draft was changed since it was checked. Check it again.")
    dialog.check_page.confirm.go.click()
    await shown(lambda: "Check it again" in dialog.check_page.words.text(), "why not")
    assert dialog.check_page.again.isVisible()
    assert dialog.stage is Stage.CHECK


async def test_a_window_that_closes_undoes_what_counts(served, engine):
    await counting(served)
    for one in served.desk.halts:
        await one.abandon()
    assert engine.batch.state is BatchState.UNDONE


async def test_closing_before_the_answer_undoes_what_it_was_about(served, engine):
    dialog = await at_check(served)
    engine.held = asyncio.Event()
    dialog.check_page.confirm.go.click()
    await shown(lambda: engine.posts("send"), "that it is asked for")
    gone(dialog)
    await asyncio.sleep(0)
    assert not engine.posts("undo"), "undo does not overtake"
    engine.held.set()
    await shown(lambda: engine.batch and engine.batch.state is BatchState.UNDONE, "the undoing")
    assert served.desk.halts == set()


async def test_a_launch_that_was_sent_is_opened_at_its_receipt(served, engine, tmp_path: Path):
    engine.launch = a_launch(state=LaunchState.SENT, campaigns=("t-9",))
    engine.entries = sample_parts(asked=())
    engine._become(BatchState.DONE)
    dialog = served(launch="l1")
    await shown(lambda: dialog.stage is Stage.RECEIPT, "the receipt")
    await shown(lambda: dialog.receipt_page.rows.rows.rowCount() == 3, "its rows")
    assert dialog.receipt_page.campaign.isEnabled()
