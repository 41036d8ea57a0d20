"""A campaign launched by keyboard: a window, its engine and the simulated platforms."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from python_calamine import CalamineWorkbook
from shiboken6 import isValid
from tests.support.desk import a_desk, shown
from tests.support.engines import Engines
from tests.support.keyboard import key, tab_to, write
from tests.support.simulated import Simulated, started_simulator

from dialwatch.app.desk import Desk
from dialwatch.calls.batch import BatchState
from dialwatch.calls.verdict import Verdict
from dialwatch.ui.dialogs.audit import AuditDialog
from dialwatch.ui.dialogs.import_list import ImportDialog
from dialwatch.ui.dialogs.launch import LaunchDialog
from dialwatch.ui.dialogs.step_frame import Stage
from dialwatch.ui.widgets.search_combo import SearchCombo

ALT = Qt.KeyboardModifier.AltModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
NUMBERS = [f"+6281155501{n:02}" for n in range(12)]
MEXICO = [f"55501010{n:02}" for n in range(9)]


@pytest.fixture
def simulator() -> Iterator[Simulated]:
    with started_simulator("launches", seed=11, speed=10) as simulated:
        yield simulated


async def opened(desk: Desk, account: str = "", kind: int = 0) -> LaunchDialog:
    """The dialog by its key, and with this account and its kind at this place chosen."""
    found: list[LaunchDialog] = []
    desk.window.launches_opened.connect(found.append)
    desk.window.activateWindow()
    await shown(desk.window.isActiveWindow, "the window")
    QTest.keySequence(desk.window, "Ctrl+N")
    (dialog,) = found
    dialog.activateWindow()
    await shown(lambda: dialog.start_page.kind is not None, "what can be begun")
    await tab_to(dialog.start_page.accounts)
    await write(account)
    await tab_to(dialog.start_page.kinds)
    for _ in range(kind):
        await key(Qt.Key.Key_Down)
    return dialog


async def filled(dialog: LaunchDialog, values: dict[str, str], searched: str) -> None:
    """Go to the form and enter these values; `searched`: one that is found among others."""
    await key(Qt.Key.Key_N, ALT)
    await shown(lambda: dialog.stage is Stage.HOW, "the form")
    search = dialog.how_page.fields[searched]
    await shown(lambda: isinstance(search.edit, SearchCombo) and search.edit.count(), "the choices")
    for name, value in values.items():
        await tab_to(dialog.how_page.fields[name].edit)
        await write(value)
        if QApplication.activePopupWidget() is not None:  # what is found of it: the first
            await key(Qt.Key.Key_Down)
            await key(Qt.Key.Key_Return)
            dialog.activateWindow()  # offscreen, a popup takes that along


async def listed(dialog: LaunchDialog, numbers: list[str]) -> None:
    """Go to the list and paste this one, with a heading and a variable."""
    await key(Qt.Key.Key_N, ALT)
    await shown(lambda: dialog.stage is Stage.LIST, "the list")
    await tab_to(dialog.list_page.paste)
    lines = ["number;name", *(f"{number};Ani {place}" for place, number in enumerate(numbers))]
    QApplication.clipboard().setText("\n".join(lines))
    await key(Qt.Key.Key_V, CONTROL)
    await key(Qt.Key.Key_Return, CONTROL)
    importing = await shown(lambda: dialog.findChild(ImportDialog), "the reading")
    importing.activateWindow()
    await shown(importing.use.isEnabled, "what is taken")
    await key(Qt.Key.Key_U, ALT)
    await shown(lambda: dialog.launch.list.rows == len(numbers), "that the engine has it")
    await shown(lambda: not isValid(importing), "that the reading is over")
    dialog.activateWindow()
    await shown(lambda: QApplication.focusWidget() is dialog.next_, "the way on")


async def checked(dialog: LaunchDialog, count: int) -> None:
    """Go to the check, which finds that so many would be sent."""
    await key(Qt.Key.Key_N, ALT)
    await shown(lambda: dialog.stage is Stage.CHECK, "the check")
    await shown(lambda: dialog.check_page.check, "what would be sent")
    assert not dialog.check_page.findings.blocking
    assert dialog.check_page.figures.told()["will be sent"] == str(count)


async def counting(dialog: LaunchDialog) -> None:
    """Launch what was checked."""
    await key(Qt.Key.Key_R, ALT)
    await write("planned")
    await key(Qt.Key.Key_L, ALT)
    await shown(lambda: dialog.stage is Stage.COUNTDOWN, "the countdown")


async def confirmed(dialog: LaunchDialog, count: int) -> None:
    """Do not wait; go to the receipt, which shows all of them confirmed in the end."""
    await key(Qt.Key.Key_N, ALT)
    await shown(lambda: dialog.stage is Stage.SEND, "that it is sent")
    await shown(lambda: dialog.batch.state.over, "that all is answered")
    await key(Qt.Key.Key_R, ALT)
    await shown(lambda: dialog.stage is Stage.RECEIPT, "the receipt")
    figures = dialog.receipt_page.figures
    await shown(lambda: figures.told().get("confirmed") == str(count), "what the platform shows")


def cells(dialog: LaunchDialog) -> list[str]:
    rows = dialog.receipt_page.rows.rows
    return [
        rows.text(row, column)
        for row in range(rows.rowCount())
        for column in range(rows.columnCount())
    ]


async def test_a_task_is_launched_by_keyboard_and_stands_in_the_table(
    engines: Engines, profile: Path, simulator: Simulated, tmp_path: Path
):
    async with a_desk(engines, profile) as desk:
        dialog = await opened(desk)
        values = {"name": "by-keyboard", "line": "JKT-TRUNK-A", "robot_method": "o", "robot": "v"}
        await filled(dialog, values, "robot")
        await listed(dialog, NUMBERS)
        await checked(dialog, len(NUMBERS))
        await counting(dialog)
        assert simulator.launched() == []
        await confirmed(dialog, len(NUMBERS))
        (begun,) = simulator.launched()
        assert begun["name"] == "by-keyboard"
        assert [one["number"] for one in begun["entries"]] == NUMBERS
        await shown(lambda: len(cells(dialog)) == 5 * len(NUMBERS), "every row")
        assert not any(number in cell for number in NUMBERS for cell in cells(dialog))
        file = tmp_path / "receipt.xlsx"
        dialog.export_wanted.emit(dialog.launch.id, str(file))
        await shown(lambda: "is written" in dialog.receipt_page.words.text(), "the file")
        rows = CalamineWorkbook.from_path(file).get_sheet_by_index(0).to_python()
        assert [row[3] for row in rows[1:]] == [Verdict.CONFIRMED] * len(NUMBERS)
        assert not any(number in str(rows) for number in NUMBERS)
        await key(Qt.Key.Key_S, ALT)
        await shown(lambda: not isValid(dialog), "that the table is shown")
        row = await shown(desk.window.campaigns.current, "the campaign")
        assert row.name == "by-keyboard"
        await used_as_pattern(desk)


async def used_as_pattern(desk: Desk) -> None:
    """What was launched is the pattern of the next one, but for its list."""
    found: list[LaunchDialog] = []
    desk.window.launches_opened.connect(found.append)
    desk.window.activateWindow()
    await shown(desk.window.actions_["pattern"].isEnabled, "that one stands on a campaign")
    await shown(desk.window.isActiveWindow, "the window")
    QTest.keySequence(desk.window, "Ctrl+Shift+M")
    (dialog,) = found
    await shown(lambda: dialog.stage is Stage.HOW, "its values")
    values = dialog.how_page.values()
    assert values["line"] == "JKT-TRUNK-A"
    assert values["name"].startswith("by-keyboard")
    assert values["name"] != "by-keyboard"
    assert dialog.launch.list.rows == 0
    dialog.reject()


async def test_a_draft_is_kept_and_what_is_undone_is_begun_again_with_its_list(
    engines: Engines, profile: Path, simulator: Simulated
):
    async with a_desk(engines, profile) as desk:
        dialog = await opened(desk, "Blu", 1)
        await filled(dialog, {"task": "h"}, "task")
        await listed(dialog, MEXICO)
        await key(Qt.Key.Key_Escape)
        await shown(lambda: not isValid(dialog), "that it is closed")
        dialog = await opened(desk)
        await shown(lambda: dialog.start_page.drafts.rowCount() == 1, "the draft")
        await key(Qt.Key.Key_D, ALT)
        assert QApplication.focusWidget() is dialog.start_page.kept.table
        await key(Qt.Key.Key_O, ALT)
        await shown(lambda: dialog.stage is Stage.HOW, "the draft's form")
        await key(Qt.Key.Key_N, ALT)
        await shown(lambda: dialog.stage is Stage.LIST, "its list")
        await checked(dialog, len(MEXICO))
        await key(Qt.Key.Key_L, ALT)
        await shown(lambda: dialog.stage is Stage.COUNTDOWN, "the countdown")
        await key(Qt.Key.Key_Escape)
        await shown(lambda: dialog.batch.state is BatchState.UNDONE, "that it is undone")
        assert simulator.launched() == []
        await key(Qt.Key.Key_R, ALT)
        await shown(lambda: dialog.stage is Stage.RECEIPT, "the receipt")
        await key(Qt.Key.Key_A, ALT)
        await shown(lambda: dialog.stage is Stage.CHECK and dialog.check_page.check, "the check")
        await key(Qt.Key.Key_L, ALT)
        await shown(lambda: dialog.stage is Stage.COUNTDOWN, "the countdown")
        await key(Qt.Key.Key_N, ALT)
        await shown(lambda: dialog.stage is Stage.SEND and dialog.batch.state.over, "the end")
        (begun,) = simulator.launched()
        assert [one["number"] for one in begun["entries"]] == MEXICO
        await key(Qt.Key.Key_Escape)
        await shown_among_receipts(desk)


async def shown_among_receipts(desk: Desk) -> None:
    """The list of receipts opens the receipt of a launch."""
    audits: list[AuditDialog] = []
    launches: list[LaunchDialog] = []
    desk.window.audit_opened.connect(audits.append)
    desk.window.launches_opened.connect(launches.append)
    desk.window.actions_["receipts"].trigger()
    (audit,) = audits
    await shown(lambda: audit.receipts.count == 2, "the receipts")
    audit.open_receipt.click()
    (dialog,) = launches
    await shown(lambda: dialog.stage is Stage.RECEIPT, "the receipt")
    assert dialog.batch.state is not BatchState.UNDONE, "the newest stands first"
    dialog.reject()
    audit.reject()
