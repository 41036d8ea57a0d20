"""What the window makes and drops again leaves nothing behind (soak, short form)."""

import gc

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from tests.support.sample_ledger import sample_detail

from dialwatch.ui.theme.theme import Choice, theme

ROUNDS = 30


def _objects(root: QObject) -> int:
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    return len(root.findChildren(QObject))


def test_calls_opened_one_after_the_other(window):
    window.show_call(sample_detail())
    before = _objects(window)
    for n in range(ROUNDS):
        window.show_call(sample_detail(n + 1))
    assert _objects(window) == before


def test_notices_that_come_and_go(window):
    before = _objects(window)
    for n in range(ROUNDS):
        window.show_notice(f"Number {n}", "warn", f"n{n}")
    for n in range(ROUNDS):
        window.dismiss_notice(f"n{n}")
    assert _objects(window) == before


def test_chips_menus_and_themes(window, qtbot):
    window.calls.set_query("outcome:busy")
    window.menus.accounts.aboutToShow.emit()
    window.menus.zones.aboutToShow.emit()
    before = _objects(window)
    for n in range(ROUNDS):
        window.calls.set_query(f"attempt:{n % 3}")
        window.menus.accounts.aboutToShow.emit()
        window.menus.zones.aboutToShow.emit()
        theme().choose(Choice.LIGHT if n % 2 else Choice.DARK)
    window.calls.set_query("outcome:busy")
    qtbot.waitUntil(window.settled)
    assert _objects(window) == before
