"""The hand on the brake by keyboard: a window, its engine and the simulated platforms."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from python_calamine import CalamineWorkbook
from tests.support.desk import a_desk, shown
from tests.support.engines import Engines
from tests.support.simulated import Simulated, started_simulator

from dialwatch.app.desk import Desk
from dialwatch.calls.batch import BatchState
from dialwatch.calls.halt import Standing
from dialwatch.calls.verdict import Verdict
from dialwatch.ui.dialogs.halt import HaltDialog, Stage
from dialwatch.ui.dialogs.leaving import LeavingDialog
from dialwatch.ui.dialogs.safety import SafetyDialog

CAMPAIGN = "reminders-am"
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def simulator() -> Iterator[Simulated]:
    with started_simulator("trickle", seed=11, speed=10) as simulated:
        yield simulated


async def numbers(desk: Desk, count: int) -> list[str]:
    """Of the campaign: numbers that wait to be dialled, as its platform lists them."""
    row = await shown(
        lambda: next((c for c in desk.ledger.campaigns.values() if CAMPAIGN in c.name), None),
        "the campaign",
    )
    told = await desk.link.post(
        "halts/rehearsals", {"kind": "cancel", "campaigns": [[row.account, row.key]]}
    )
    while True:
        seen = await desk.link.get(f"halts/rehearsals/{told['id']}?wait=15")
        if seen["state"] != "running":
            waiting = [c for c in seen["candidates"] if c["standing"] == Standing.WAITING]
            return [str(one["number"]) for one in waiting[-count:]]


def key(code: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget(), code, modifier)


async def rehearsed(desk: Desk, texts: list[str]) -> HaltDialog:
    """The dialog with these numbers looked up, by keys alone."""
    opened: list[HaltDialog] = []
    desk.window.halts_opened.connect(opened.append)
    QTest.keySequence(desk.window, "Ctrl+Shift+D")
    (dialog,) = opened
    dialog.activateWindow()
    await shown(lambda: QApplication.focusWidget() is dialog.whom.paste, "the keys")
    for text in texts:
        QTest.keyClicks(QApplication.focusWidget(), text)
        key(Qt.Key.Key_Return)
    key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    await shown(lambda: dialog.rehearsal.full, "the rehearsal")
    return dialog


async def test_numbers_are_cancelled_by_keyboard_and_the_receipt_is_confirmed(
    engines: Engines, profile: Path
):
    async with a_desk(engines, profile) as desk:
        chosen = await numbers(desk, 3)
        dialog = await rehearsed(desk, [*chosen, "no-such-case", chosen[0]])
        figures = dialog.rehearsal.figures.told()
        assert figures["will be cancelled"] == str(dialog.rehearsal.rows.picks.chosen)
        assert figures["listed twice"] == "1"
        key(Qt.Key.Key_R, ALT)
        QTest.keyClicks(QApplication.focusWidget(), "has paid")
        key(Qt.Key.Key_C, ALT)
        await shown(lambda: dialog.stage is Stage.COUNTDOWN, "the countdown")
        key(Qt.Key.Key_N, ALT)
        await shown(lambda: dialog.stage is Stage.BATCH, "that it is sent")
        await shown(
            lambda: (
                dialog.batch.state.over and all(one.verdict is not None for one in dialog.entries())
            ),
            "the receipt",
        )
        ours = [one for one in dialog.entries() if one.target in chosen]
        assert len(ours) == 3
        await shown(
            lambda: (
                {one.verdict for one in dialog.entries() if one.target in chosen}
                == {Verdict.CONFIRMED}
            ),
            "that the platform shows them cancelled",
        )
        assert dialog.batch.reason == "has paid"
        key(Qt.Key.Key_Escape)


async def test_closing_the_window_during_the_countdown_sends_nothing(
    engines: Engines, profile: Path
):
    async with a_desk(engines, profile) as desk:
        dialog = await rehearsed(desk, await numbers(desk, 2))
        key(Qt.Key.Key_C, ALT)
        await shown(lambda: dialog.stage is Stage.COUNTDOWN, "the countdown")
        batch = dialog.batch.id
        for one in list(desk.halts):
            await one.abandon()
        told = await desk.link.get(f"batches/{batch}?since=0&limit=10")
        assert told["batch"]["state"] == BatchState.UNDONE
        assert all(one["tries"] == 0 for one in told["entries"])
        await shown(lambda: dialog.batch.state is BatchState.UNDONE, "that it is undone")
        dialog.reject()


async def test_a_desk_that_only_watches_is_greyed_and_refused(engines: Engines, profile: Path):
    async with a_desk(engines, profile) as desk:
        opened: list[SafetyDialog] = []
        desk.window.safety_opened.connect(opened.append)
        desk.window.open_view("safety")
        (dialog,) = opened
        await shown(dialog.save.isEnabled, "the settings")
        dialog.read_only.setChecked(True)
        dialog.save.click()
        await shown(lambda: "Kept" in dialog.words.text(), "that it is kept")
        assert not desk.window.actions_["cancel_numbers"].isEnabled()
        dialog.reject()


async def test_a_window_does_not_leave_unsent_requests_behind_without_a_word(
    engines: Engines, profile: Path, simulator: Simulated
):
    async with a_desk(engines, profile) as desk:
        await desk.link.post("keep", {"keep": False})
        dialog = await rehearsed(desk, await numbers(desk, 2))
        simulator.fault({"platform": "airudder", "kind": "503"}, {"platform": "blu", "kind": "503"})
        key(Qt.Key.Key_C, ALT)
        await shown(lambda: dialog.stage is Stage.COUNTDOWN, "the countdown")
        key(Qt.Key.Key_N, ALT)
        await shown(lambda: dialog.stage is Stage.BATCH, "that it is begun")
        dialog.reject()
        for leaves in (False, True):
            desk.window.close()
            warning = await shown(
                lambda: next(
                    (one for one in desk.window.findChildren(LeavingDialog) if one.isVisible()),
                    None,
                ),
                "the warning",
            )
            assert "2 requests" in warning.words.text()
            assert not desk.closing.is_set()
            if leaves:
                warning.leave.click()
            else:
                QTest.keyClick(warning, Qt.Key.Key_Escape)
        await shown(desk.closing.is_set, "that the window closes")


async def test_a_window_that_leaves_nothing_behind_closes_at_once(engines: Engines, profile: Path):
    async with a_desk(engines, profile) as desk:
        await desk.link.post("keep", {"keep": False})
        desk.window.close()
        await shown(desk.closing.is_set, "that the window closes")
        assert not desk.window.findChildren(LeavingDialog)


async def test_a_receipt_is_written_as_a_workbook(engines: Engines, profile: Path, tmp_path: Path):
    async with a_desk(engines, profile) as desk:
        chosen = await numbers(desk, 2)
        dialog = await rehearsed(desk, chosen)
        key(Qt.Key.Key_C, ALT)
        await shown(lambda: dialog.stage is Stage.COUNTDOWN, "the countdown")
        key(Qt.Key.Key_N, ALT)
        await shown(lambda: dialog.batch is not None and dialog.batch.state.over, "the end")
        file = tmp_path / "receipt.xlsx"
        dialog.export_wanted.emit(dialog.batch, str(file))
        await shown(lambda: "is written" in dialog.receipt.words.text(), "the file")
        rows = CalamineWorkbook.from_path(file).get_sheet_by_index(0).to_python()
        assert len(rows) == 1 + dialog.batch.total
        assert not any(number in str(rows) for number in chosen)
        dialog.reject()
