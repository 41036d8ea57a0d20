"""A campaign launched by keyboard: a window, its engine and the simulated platforms."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid
from tests.support.desk import a_desk, shown
from tests.support.engines import Engines
from tests.support.simulated import Simulated, started_simulator

from dialwatch.app.desk import Desk
from dialwatch.ui.dialogs.import_list import ImportDialog
from dialwatch.ui.dialogs.launch import LaunchDialog
from dialwatch.ui.dialogs.launch_frame import Stage
from dialwatch.ui.widgets.search_combo import SearchCombo

ALT = Qt.KeyboardModifier.AltModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
NUMBERS = [f"+6281155501{n:02}" for n in range(12)]
PASTED = ["number;name", *(f"{number};Ani {place}" for place, number in enumerate(NUMBERS))]


@pytest.fixture
def simulator() -> Iterator[Simulated]:
    with started_simulator("launches", seed=11, speed=20) as simulated:
        yield simulated


def key(code: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.activePopupWidget() or QApplication.focusWidget(), code, modifier)


def write(text: str) -> None:
    QTest.keyClicks(QApplication.focusWidget(), text)


async def opened(desk: Desk, keys: str) -> LaunchDialog:
    found: list[LaunchDialog] = []
    desk.window.launches_opened.connect(found.append)
    QTest.keySequence(desk.window, keys)
    (dialog,) = found
    dialog.activateWindow()
    await shown(lambda: dialog.start_page.kind is not None, "what can be begun")
    return dialog


def tab_to(widget: QWidget) -> None:
    """Go there as one does without a mouse."""
    for _ in range(60):
        here = QApplication.focusWidget()
        if here is widget or widget.isAncestorOf(here):
            return
        key(Qt.Key.Key_Tab)
    pytest.fail(f"there is no way to “{widget.accessibleName()}” by Tab")


async def filled(dialog: LaunchDialog, values: dict[str, str]) -> None:
    """Go to the form and enter these values, each found by the Tab key."""
    key(Qt.Key.Key_N, ALT)
    await shown(lambda: dialog.stage is Stage.HOW, "the form")
    robot = dialog.how_page.fields["robot"]
    await shown(lambda: isinstance(robot.edit, SearchCombo) and robot.edit.count(), "the robots")
    for name, value in values.items():
        tab_to(dialog.how_page.fields[name].edit)
        write(value)
        if QApplication.activePopupWidget() is not None:  # what is found of it: the first
            key(Qt.Key.Key_Down)
            key(Qt.Key.Key_Return)
            dialog.activateWindow()  # offscreen, a popup takes that along


async def listed(dialog: LaunchDialog, lines: list[str]) -> None:
    """Go to the list and paste this one."""
    key(Qt.Key.Key_N, ALT)
    await shown(lambda: dialog.stage is Stage.LIST, "the list")
    tab_to(dialog.list_page.paste)
    QApplication.clipboard().setText("\n".join(lines))
    key(Qt.Key.Key_V, CONTROL)
    key(Qt.Key.Key_Return, CONTROL)
    importing = await shown(lambda: dialog.findChild(ImportDialog), "the reading")
    importing.activateWindow()
    await shown(importing.use.isEnabled, "what is taken")
    key(Qt.Key.Key_U, ALT)
    await shown(lambda: dialog.launch.list.rows == len(lines) - 1, "that the engine has it")
    await shown(lambda: not isValid(importing), "that the reading is over")
    dialog.activateWindow()
    await shown(lambda: QApplication.focusWidget() is dialog.next_, "the way on")


async def checked(dialog: LaunchDialog) -> None:
    key(Qt.Key.Key_N, ALT)
    await shown(lambda: dialog.stage is Stage.CHECK, "the check")
    await shown(lambda: dialog.check_page.check, "what would be sent")


async def test_a_task_is_launched_by_keyboard_and_stands_in_the_table(
    engines: Engines, profile: Path, simulator: Simulated, tmp_path: Path
):
    async with a_desk(engines, profile) as desk:
        dialog = await opened(desk, "Ctrl+N")
        values = {"name": "by-keyboard", "line": "Line 1", "robot_method": "o", "robot": "e"}
        await filled(dialog, values)
        await listed(dialog, PASTED)
        await checked(dialog)
        figures = dialog.check_page.figures.told()
        assert figures["will be sent"] == str(len(NUMBERS)), dialog.check_page.check.problems
        key(Qt.Key.Key_R, ALT)
        write("planned")
        key(Qt.Key.Key_L, ALT)
        await shown(lambda: dialog.stage is Stage.COUNTDOWN, "the countdown")
        assert simulator.launched() == []
        key(Qt.Key.Key_N, ALT)
        await shown(lambda: dialog.stage is Stage.SEND, "that it is sent")
        await shown(lambda: dialog.batch.state.over, "that all is answered")
        key(Qt.Key.Key_R, ALT)
        await shown(lambda: dialog.stage is Stage.RECEIPT, "the receipt")
        receipt = dialog.receipt_page
        await shown(lambda: receipt.figures.told().get("confirmed") == "12", "what it shows")
        (begun,) = simulator.launched()
        assert begun["name"] == "by-keyboard"
        assert [one["number"] for one in begun["entries"]] == NUMBERS
        await shown(lambda: receipt.rows.rows.rowCount() == len(NUMBERS), "every row")
        assert not any(number in cell for number in NUMBERS for cell in cells(dialog))
        key(Qt.Key.Key_S, ALT)
        await shown(lambda: not isValid(dialog), "that the table is shown")
        row = await shown(desk.window.campaigns.current, "the campaign")
        assert row.name == "by-keyboard"


def cells(dialog: LaunchDialog) -> list[str]:
    rows = dialog.receipt_page.rows.rows
    return [
        rows.text(row, column)
        for row in range(rows.rowCount())
        for column in range(rows.columnCount())
    ]
