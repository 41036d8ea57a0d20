"""What the window makes and drops again leaves nothing behind (soak, short form)."""

import gc

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from tests.support.sample_ledger import sample_detail

from dialwatch.ui.theme.theme import Choice, theme

ROUNDS = 30
DRESSED = 10
"""Rounds from one change of the theme to the next: it is the dearest thing that a window does."""


def _objects(root: QObject) -> int:
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    return len(root.findChildren(QObject))


def test_calls_opened_one_after_the_other(shared):
    shared.show_call(sample_detail())
    before = _objects(shared)
    for n in range(ROUNDS):
        shared.show_call(sample_detail(n + 1))
    assert _objects(shared) == before


def test_notices_that_come_and_go(shared):
    before = _objects(shared)
    for n in range(ROUNDS):
        shared.show_notice(f"Number {n}", "warn", f"n{n}")
    for n in range(ROUNDS):
        shared.dismiss_notice(f"n{n}")
    assert _objects(shared) == before


def test_chips_menus_and_themes(shared, qtbot):
    shared.calls.set_query("outcome:busy")
    shared.menus.accounts.aboutToShow.emit()
    shared.menus.zones.aboutToShow.emit()
    before = _objects(shared)
    for n in range(ROUNDS):
        shared.calls.set_query(f"attempt:{n % 3}")
        shared.menus.accounts.aboutToShow.emit()
        shared.menus.zones.aboutToShow.emit()
        theme().choose(Choice.LIGHT if n // DRESSED % 2 else Choice.DARK)
    shared.calls.set_query("outcome:busy")
    qtbot.waitUntil(shared.settled)
    assert _objects(shared) == before
