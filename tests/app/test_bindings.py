"""Numbers bound, changed, planned and undone by keyboard: a window, its engine, the platform."""

from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from python_calamine import CalamineWorkbook
from shiboken6 import isValid
from tests.support.desk import a_desk, shown
from tests.support.engines import Engines
from tests.support.keyboard import key, tab_to, write
from tests.support.simulated import Simulated, started_simulator

from dialwatch.app.demo import write_demo
from dialwatch.app.desk import Desk
from dialwatch.calls.binding_plan import PlanKind
from dialwatch.ui.dialogs.callee import CalleeDialog
from dialwatch.ui.dialogs.import_list import ImportDialog
from dialwatch.ui.dialogs.plan import PlanDialog
from dialwatch.ui.dialogs.step_frame import Stage
from dialwatch.ui.plan_wish import Course, PlanWish
from dialwatch.ui.widgets.search_combo import SearchCombo

ALT = Qt.KeyboardModifier.AltModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
ACCOUNTS = {"AXB": "shenzhen", "AX": "huawei-ax", "AXE": "huawei-axe", "AXYB": "huawei-axyb"}
GRAINS = {"AXB": 5_000, "AX": 0, "AXE": 60_000, "AXYB": 5_000}
"""Milliseconds by which an undo may miss the end of a life."""


@pytest.fixture(scope="module")
def simulator() -> Iterator[Simulated]:
    with started_simulator("launches", seed=11, speed=20) as simulated:
        yield simulated


@pytest.fixture
async def desk(engines: Engines, simulator: Simulated, tmp_path: Path) -> AsyncIterator[Desk]:
    """The window's desk, with an application of each mode."""
    profile = tmp_path / "profile"
    write_demo(profile, simulator.told)
    async with a_desk(engines, profile) as desk:
        huawei = simulator.told["huawei"]
        for mode in list(ACCOUNTS)[1:]:
            keys = {name: huawei["applications"][mode][name] for name in ("app_key", "app_secret")}
            draft = {
                "name": f"Huawei {mode}", "platform": "huawei", "base_url": huawei["url"],
                "zone": huawei["zone"], "simulated": True, "keys": keys,
            }  # fmt: skip
            await desk.link.post("accounts", draft)
        yield desk


async def opened(desk: Desk, open_it: Callable[[], object]) -> PlanDialog:
    """The dialog that this opens, with the keys in it."""
    found: list[PlanDialog] = []
    desk.window.plans_opened.connect(found.append)
    open_it()
    desk.window.plans_opened.disconnect(found.append)
    (dialog,) = found
    dialog.activateWindow()
    return dialog


async def filled(dialog: PlanDialog, values: Mapping[str, str]) -> None:
    """Enter these values into the form."""
    page = dialog.values_page
    await shown(lambda: dialog.stage is Stage.HOW and page.fields, "the form")
    for name, value in values.items():
        edit = page.fields[name].edit
        await tab_to(edit)
        if isinstance(edit, SearchCombo):
            edit.completer().setCompletionMode(edit.completer().CompletionMode.InlineCompletion)
        await write(value)


async def checked(dialog: PlanDialog, **counts: int) -> None:
    """Go to the check, which finds so many rows of each kind."""
    if dialog.stage is not Stage.CHECK:
        await key(Qt.Key.Key_N, ALT)
    await shown(lambda: dialog.stage is Stage.CHECK, "the check")
    page = dialog.check_page
    await shown(lambda: page.check or page.words.property("state") == "bad", "what would be sent")
    assert page.check is not None, page.words.text()
    found = {str(kind): n for kind, n in page.check.counts.items() if n}
    assert found == counts, [one.reason for one in page.rows.plan_rows._rows]


async def sent(dialog: PlanDialog, typed: str = "") -> None:
    """Send what was checked, do not wait, and go to the receipt once all is confirmed."""
    await key(Qt.Key.Key_R, ALT)
    await write("planned")
    if typed:
        await tab_to(dialog.check_page.confirm.typed)
        await write(typed)
    await key(Qt.Key.Key_S, ALT)
    await shown(lambda: dialog.stage is Stage.COUNTDOWN, "the countdown")
    await key(Qt.Key.Key_N, ALT)
    await shown(lambda: dialog.stage is Stage.SEND, "that it is sent")
    await shown(lambda: dialog.batch.state.over, "that all is answered")
    await key(Qt.Key.Key_R, ALT)
    await shown(lambda: dialog.stage is Stage.RECEIPT, "the receipt")


async def confirmed(dialog: PlanDialog, count: int) -> None:
    """The platform shows all of it."""
    figures = dialog.receipt_page.figures
    await shown(lambda: figures.told().get("confirmed") == str(count), "what the platform shows")


def truth(simulator: Simulated, mode: str) -> list[dict[str, Any]]:
    """The bindings of that application, as the platform has them."""
    return simulator.control(f"/bindings?mode={mode}")


async def listed(dialog: PlanDialog, lines: list[str]) -> None:
    """Go to the list and paste this one."""
    await key(Qt.Key.Key_N, ALT)
    await shown(lambda: dialog.stage is Stage.LIST, "the list")
    await tab_to(dialog.list_page.paste)
    QApplication.clipboard().setText("\n".join(lines))
    await key(Qt.Key.Key_V, CONTROL)
    await key(Qt.Key.Key_Return, CONTROL)
    importing = await shown(lambda: dialog.findChild(ImportDialog), "the reading")
    importing.activateWindow()
    await shown(importing.use.isEnabled, "what is taken")
    await key(Qt.Key.Key_U, ALT)
    await shown(lambda: dialog.plan.rows == len(lines) - 1, "that the engine has it")
    await shown(lambda: not isValid(importing), "that the reading is over")
    dialog.activateWindow()
    await shown(lambda: QApplication.focusWidget() is dialog.next_, "the way on")


async def single(desk: Desk, mode: str, values: Mapping[str, str]) -> None:
    """Bind one, from its form."""
    wish = PlanWish(course=Course.SINGLE, kind=PlanKind.BIND, account=ACCOUNTS[mode])
    dialog = await opened(desk, lambda: desk.window.openings.plan(wish))
    await filled(dialog, values)
    await checked(dialog, new=1)
    await sent(dialog)
    dialog.reject()


async def planned(
    desk: Desk, mode: str, lines: list[str], receipt: Path | None = None, **counts: int
) -> None:
    """Read a list and send what it changes; the receipt is kept in a file."""
    wish = PlanWish(account=ACCOUNTS[mode])
    dialog = await opened(desk, lambda: desk.window.openings.plan(wish))
    await shown(lambda: dialog.start_page.account == ACCOUNTS[mode], "the application")
    await key(Qt.Key.Key_N, ALT)
    await filled(dialog, {"lives": "7 days"} if mode != "AX" else {})
    await listed(dialog, lines)
    await checked(dialog, **counts)
    await sent(dialog)
    if receipt is not None:
        dialog.export_wanted.emit(dialog.plan.id, str(receipt))
        await shown(lambda: "is written" in dialog.receipt_page.words.text(), "the file")
    dialog.reject()


async def changed(desk: Desk, simulator: Simulated, mode: str, values: Mapping[str, str]) -> None:
    """Change the first one that the platform has."""
    rows = ({"binding": truth(simulator, mode)[0]["id"], "y": ""},)
    wish = PlanWish(course=Course.CHOSEN, kind=PlanKind.BIND, account=ACCOUNTS[mode], rows=rows)
    dialog = await opened(desk, lambda: desk.window.openings.plan(wish))
    await filled(dialog, values)
    await checked(dialog, changed=1)
    await sent(dialog)
    dialog.reject()


async def unbound_and_undone(desk: Desk, simulator: Simulated, mode: str) -> None:
    """Take all away that the platform has, and bring it back from the receipt."""
    before = truth(simulator, mode)
    rows = tuple({"binding": one["id"], "y": one["y"]} for one in before)
    wish = PlanWish(course=Course.CHOSEN, kind=PlanKind.UNBIND, account=ACCOUNTS[mode], rows=rows)
    dialog = await opened(desk, lambda: desk.window.openings.plan(wish))
    await checked(dialog, gone=len(before))
    await sent(dialog)
    assert truth(simulator, mode) == []
    again = await opened(desk, dialog.receipt_page.undo.click)
    if mode != "AX":  # nothing to be said: its bindings never end
        await filled(again, {})
    await checked(again, new=len(before))
    await sent(again)
    await confirmed(again, len(before))
    after = truth(simulator, mode)
    assert [_kept(one, mode) for one in after] == [_kept(one, mode) for one in before]
    for one, other in zip(after, before, strict=True):
        assert abs((one["ends"] or 0) - (other["ends"] or 0)) <= GRAINS[mode]
    again.reject()
    dialog.reject()


def _kept(one: Mapping[str, Any], mode: str) -> dict[str, Any]:
    """What an undo brings back: of AXYB not the X and Y, which are the platform's choice."""
    left = {"id", "made", "ends", "told", "callee"} | ({"x", "y"} if mode == "AXYB" else set())
    lives = {"duration", "ybDuration", "bindId", "numX", "numY", "timeUnit", "bindExpiredTime"}
    told = {name: value for name, value in one["told"].items() if name not in lives}
    return {name: value for name, value in one.items() if name not in left} | told


async def cleared_and_undone_from_a_file(desk: Desk, simulator: Simulated, file: Path) -> None:
    """Every binding of an X: their number is typed; what was saved before brings them back."""
    before = truth(simulator, "AXB")
    wish = PlanWish(course=Course.SINGLE, kind=PlanKind.CLEAR, account=ACCOUNTS["AXB"])
    dialog = await opened(desk, lambda: desk.window.openings.plan(wish))
    await filled(dialog, {"x": before[0]["x"]})
    await checked(dialog, gone=1)
    assert dialog.check_page.confirm.typed_needed
    dialog.undo_file_wanted.emit(dialog.plan.id, str(file))
    await shown(lambda: "is kept" in dialog.check_page.words.text(), "the undo file")
    assert _mode_of(file) == 0o600
    await sent(dialog, typed=str(len(before)))
    assert truth(simulator, "AXB") == []
    dialog.reject()
    dialog = await opened(desk, desk.window.actions_["undo_file"].trigger)
    chooser = await opened_chooser(dialog)
    chooser.selectFile(str(file))
    chooser.fileSelected.emit(str(file))
    chooser.reject()
    await shown(lambda: dialog.plan and dialog.plan.rows == len(before), "what the file holds")
    dialog.activateWindow()
    await key(Qt.Key.Key_N, ALT)
    await filled(dialog, {})
    await checked(dialog, new=len(before))
    await sent(dialog)
    after = truth(simulator, "AXB")
    assert [_kept(one, "AXB") for one in after] == [_kept(one, "AXB") for one in before]
    dialog.reject()


async def called_for_a_while(desk: Desk, simulator: Simulated, x: str) -> None:
    """Set whom A reaches through X, who may be a bank."""
    found: list[CalleeDialog] = []
    desk.window.callees_opened.connect(found.append)
    desk.window.openings.callee(ACCOUNTS["AX"], {"x": x})
    (dialog,) = found
    dialog.activateWindow()
    await shown(lambda: dialog.form.view.fields, "the form")
    await tab_to(dialog.form.view.fields["callee"].edit)
    await write("95588")
    dialog.form.button.click()
    dialog.form.sure.go.click()
    await shown(lambda: dialog.outcome.text().startswith(("Accepted", "Confirmed")), "the answer")
    (callee,) = (one["callee"] for one in truth(simulator, "AX") if one["x"] == x)
    assert callee["number"] == "95588"
    dialog.reject()


def _mode_of(file: Path) -> int:
    return file.stat().st_mode & 0o777


async def opened_chooser(dialog: PlanDialog) -> QFileDialog:
    """The question for a file, asked for by keyboard."""
    await key(Qt.Key.Key_C, ALT)
    return await shown(lambda: dialog.findChild(QFileDialog), "the question for a file")


async def test_each_mode_is_bound_changed_planned_and_undone_by_keyboard(
    desk: Desk, simulator: Simulated, tmp_path: Path
):
    numbers = {m: a["numbers"] for m, a in simulator.told["huawei"]["applications"].items()}
    x = numbers["AXB"][0]
    await single(
        desk, "AXB", {"a": "13800000001", "b": "0755-28000001", "x": x[3:], "lives": "3 d 4 h"}
    )
    (one,) = truth(simulator, "AXB")
    assert (one["a"], one["b"], one["x"]) == ("+8613800000001", "+8675528000001", x)
    assert one["ends"] - one["made"] == 273_600_000
    lines = ["X;A;B", f"{x};138 0000 0001;0755-28000001", f"{x};13800000002;13900000002"]
    lines += [f"{x};13800000003;4001234567", f"{x};13800000002;13900000002"]
    file = tmp_path / "receipt.xlsx"
    await planned(desk, "AXB", lines, file, changed=1, new=1, conflict=1, repeated=1)
    rows = CalamineWorkbook.from_path(file).get_sheet_by_index(0).to_python()
    assert [row[2] for row in rows[1:]] == ["changed", "new", "conflict", "repeated"]
    assert not any(number in str(rows) for number in (x, "13800000002", "75528000001"))
    assert [one["told"]["duration"] for one in truth(simulator, "AXB")] == [604_800] * 2
    await changed(desk, simulator, "AXB", {"b": "13900000009", "max_duration": "15"})
    assert truth(simulator, "AXB")[0]["b"] == "+8613900000009"
    await unbound_and_undone(desk, simulator, "AXB")
    await cleared_and_undone_from_a_file(desk, simulator, tmp_path / "undo.json")

    lines = ["X;A", *(f"{x};1380000001{n}" for n, x in enumerate(numbers["AX"][:2]))]
    await planned(desk, "AX", lines, new=2)
    await called_for_a_while(desk, simulator, numbers["AX"][0])
    await changed(desk, simulator, "AX", {"max_duration": "20"})
    assert truth(simulator, "AX")[0]["told"]["maxDuration"] == 20
    await unbound_and_undone(desk, simulator, "AX")

    x = numbers["AXE"][0]
    lines = ["X;A;Extension", f"{x};13800000021;0042", f"{x};13800000022;0043"]
    await planned(desk, "AXE", lines, new=2)
    await changed(desk, simulator, "AXE", {"user_data": "order-7"})
    assert truth(simulator, "AXE")[0]["told"]["userData"] == "order-7"
    await unbound_and_undone(desk, simulator, "AXE")

    lines = ["A;B;City code", *(f"1380000003{n};1390000003{n};0755" for n in (1, 2))]
    await planned(desk, "AXYB", lines, new=2)
    assert [one["b"] for one in truth(simulator, "AXYB")] == ["+8613900000031", "+8613900000032"]
    await unbound_and_undone(desk, simulator, "AXYB")
