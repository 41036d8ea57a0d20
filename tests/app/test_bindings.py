"""Numbers bound, changed, planned and undone by keyboard: a window, its engine, the platform."""

from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from tests.support.desk import a_desk, shown
from tests.support.engines import Engines
from tests.support.simulated import Simulated, started_simulator

from dialwatch.app.demo import write_demo
from dialwatch.app.desk import Desk
from dialwatch.calls.binding import Binding
from dialwatch.calls.binding_plan import PlanKind
from dialwatch.ui.dialogs.plan import PlanDialog
from dialwatch.ui.dialogs.step_frame import Stage
from dialwatch.ui.plan_wish import Course, PlanWish
from dialwatch.ui.widgets.search_combo import SearchCombo

ALT = Qt.KeyboardModifier.AltModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
MODES = ("AXB", "AX", "AXE", "AXYB")


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
        for mode in MODES[1:]:
            keys = {name: huawei["applications"][mode][name] for name in ("app_key", "app_secret")}
            draft = {
                "name": f"Huawei {mode}", "platform": "huawei", "base_url": huawei["url"],
                "zone": huawei["zone"], "simulated": True, "keys": keys,
            }  # fmt: skip
            await desk.link.post("accounts", draft)
        yield desk


async def target() -> QWidget:
    """Where keys go: nowhere for a moment while windows change, and Qt aborts at such a key."""
    return await shown(
        lambda: QApplication.activePopupWidget() or QApplication.focusWidget(), "the keys"
    )


async def key(code: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(await target(), code, modifier)


async def write(text: str) -> None:
    QTest.keyClicks(await target(), text)


async def tab_to(widget: QWidget) -> None:
    """Go there as one does without a mouse."""
    for _ in range(60):
        here = await target()
        if here is widget or widget.isAncestorOf(here):
            return
        await key(Qt.Key.Key_Tab)
    pytest.fail(f"there is no way to “{widget.accessibleName()}” by Tab")


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
    await shown(lambda: dialog.stage is Stage.HOW and dialog.values_page.fields, "the form")
    for name, value in values.items():
        edit = dialog.values_page.fields[name].edit
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


async def bound(desk: Desk, account: str) -> list[Binding]:
    """What stands in the book of that account."""
    told = await desk.link.get(f"bindings/changes?account={account}&since=0")
    found = map(Binding.of, told["bindings"])
    return [one for one in found if one.state == "bound"]


async def test_explore(desk: Desk, simulator: Simulated):
    x = simulator.told["huawei"]["applications"]["AXB"]["numbers"][0]
    wish = PlanWish(course=Course.SINGLE, kind=PlanKind.BIND, account="shenzhen")
    dialog = await opened(desk, lambda: desk.window.openings.plan(wish))
    await filled(dialog, {"a": "13800000001", "b": "0755-28000001", "x": x[3:], "lives": "3 d 4 h"})
    await checked(dialog, new=1)
    print(
        dialog.check_page.notes.said,
        dialog.check_page.rows.plan_rows._rows,
        dialog.check_page.check,
    )
    await sent(dialog)
    await confirmed(dialog, 1)
    print(await bound(desk, "shenzhen"))
