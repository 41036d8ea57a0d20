"""The dialog of a shift's report: which hours it offers, and that it fits in every look."""

from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QDate, QDateTime, Qt, QTime, QTimeZone
from tests.support.sample_ledger import NOW
from tests.ui.looks import LOOKS
from tests.ui.walk import nameless, too_narrow, unreadable

from dialwatch.ui.charts.spans import Window
from dialwatch.ui.dialogs.shift_report import ShiftReportDialog

HOUR = 3_600_000
NEXT_MINUTE = -(-NOW // 60_000) * 60_000
CHART = Window(NEXT_MINUTE - HOUR, NEXT_MINUTE)


@pytest.fixture
def dialog(qtbot):
    made = ShiftReportDialog(ZoneInfo("Asia/Jakarta"), NOW, CHART)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    return made


def choose(dialog: ShiftReportDialog, key: str) -> None:
    dialog.shift.setCurrentIndex(dialog.shift.findData(key))


@pytest.mark.parametrize("theme", LOOKS, ids=str)
def test_everything_fits(qtbot, dialog, theme):
    for step in (
        lambda: None,
        lambda: choose(dialog, "own"),
        lambda: dialog.show_failure("The disk is full: nothing was written. Make room."),
    ):
        step()
        qtbot.wait(1)
        assert too_narrow(dialog) == []
        assert unreadable(dialog) == []
        assert nameless(dialog) == []


def test_the_hours_that_are_offered(dialog):
    assert dialog.span == Window(NEXT_MINUTE - 8 * HOUR, NEXT_MINUTE)
    choose(dialog, "chart")
    assert dialog.span == CHART
    choose(dialog, "today")
    assert dialog.since.text() == "2026-11-19 00:00"
    assert dialog.span.until == NEXT_MINUTE
    assert not dialog.since.isEnabled()


def test_hours_of_ones_own_begin_where_the_last_ones_were(dialog):
    choose(dialog, "own")
    assert dialog.since.isEnabled()
    assert dialog.span.until == NEXT_MINUTE
    dialog.since.setDateTime(QDateTime(QDate(2026, 11, 20), QTime(6, 0), QTimeZone.utc()))
    assert not dialog.save.isEnabled()
    assert "later" in dialog.hint.text()
    dialog.since.setDateTime(QDateTime(QDate(2026, 11, 19), QTime(6, 0), QTimeZone.utc()))
    assert dialog.save.isEnabled()
    assert dialog.hint.text() == "Times are WIB (Asia/Jakarta)."
