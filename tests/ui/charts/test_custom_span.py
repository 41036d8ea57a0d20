from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QPoint, QTime
from PySide6.QtWidgets import QPushButton, QWidget

from dialwatch.ui.charts.custom_span import CustomSpan
from dialwatch.ui.charts.spans import Window

JAKARTA = ZoneInfo("Asia/Jakarta")


def at(hour, minute=0):
    return int(datetime(2026, 11, 21, hour, minute, tzinfo=UTC).timestamp() * 1000)


@pytest.fixture
def chooser(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    made = CustomSpan(Window(at(2), at(3)), JAKARTA, parent)
    made.popup(QPoint(10, 10))
    yield made
    parent.close()


def button(chooser):
    return chooser.findChild(QPushButton)


def test_begins_with_what_is_shown_in_the_zone_that_is_shown(chooser):
    assert chooser.since.text() == "2026-11-21 09:00"
    assert chooser.until.text() == "2026-11-21 10:00"


def test_gives_the_moments_that_the_wall_times_mean(chooser, qtbot):
    chooser.since.setTime(QTime(8, 30))
    with qtbot.waitSignal(chooser.chosen) as chosen, qtbot.assertNotEmitted(chooser.given_up):
        button(chooser).click()
    assert chosen.args == [at(1, 30), at(3)]


def test_until_has_to_be_later(chooser):
    chooser.until.setTime(QTime(8, 0))
    assert not button(chooser).isEnabled()


def test_closing_it_changes_nothing(chooser, qtbot):
    with qtbot.waitSignal(chooser.given_up), qtbot.assertNotEmitted(chooser.chosen):
        chooser.close()
