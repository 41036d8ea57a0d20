"""The waveform under mouse and wheel, and what a screen reader is told of it."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.support.sample_recordings import LENGTH, sample_peaks

from dialwatch.calls.recording import Marker
from dialwatch.ui.player.wave import Wave
from dialwatch.ui.player.waveform import Waveform

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def waveform(qtbot):
    made = Waveform()
    qtbot.addWidget(made)
    made.resize(360, 120)
    made.show_wave(Wave(sample_peaks()), LENGTH)
    made.show()
    return made


def wheel(waveform, x, turned):
    at = QPointF(x, 50)
    event = QWheelEvent(
        at, at, QPoint(), QPoint(0, turned), Qt.MouseButton.NoButton, NONE,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(waveform, event)


def test_a_click_seeks_to_its_place(waveform, qtbot):
    with qtbot.waitSignal(waveform.seek_wanted) as sought:
        QTest.mouseClick(waveform, LEFT, NONE, QPoint(180, 50))
    assert sought.args == [LENGTH // 2]


def test_the_wheel_zooms_at_the_pointer_and_no_further_than_all_of_it(waveform):
    for _ in range(8):
        wheel(waveform, 90, 120)
    first, last = waveform.sight
    assert first + (last - first) / 4 == pytest.approx(LENGTH / 4, abs=2)
    assert last - first < LENGTH / 5
    for _ in range(12):
        wheel(waveform, 90, -120)
    assert waveform.zoomed_out
    assert waveform.sight == (0, LENGTH)


def test_a_drag_with_shift_scrolls_and_seeks_nothing(waveform, qtbot):
    waveform.zoom(0.25, 0)
    with qtbot.assertNotEmitted(waveform.seek_wanted):
        shift = Qt.KeyboardModifier.ShiftModifier
        QTest.mousePress(waveform, LEFT, shift, QPoint(300, 50))
        QTest.mouseMove(waveform, QPoint(120, 50))
        QTest.mouseRelease(waveform, LEFT, shift, QPoint(120, 50))
    assert waveform.sight[0] == pytest.approx(LENGTH / 8, abs=100)


def test_it_follows_what_is_heard_and_stays_where_it_is_silent(waveform):
    waveform.zoom(0.1, 0)
    waveform.set_position(40_000, playing=False)
    assert waveform.sight[0] == 0
    waveform.set_position(40_100, playing=True)
    first, last = waveform.sight
    assert first < 40_100 < last


def test_a_screen_reader_knows_a_slider(waveform, qtbot):
    waveform.set_position(9000, playing=True)
    told = QAccessible.queryAccessibleInterface(waveform)
    assert told.role() == QAccessible.Role.Slider
    assert told.valueInterface().currentValue() == 9000


class Counted(Wave):
    """Counts how often it is read, and how many columns are taken."""

    def __init__(self, peaks):
        super().__init__(peaks)
        self.read = []

    def columns(self, start, span, pixels):
        self.read.append(pixels)
        return super().columns(start, span, pixels)


def test_three_hours_are_read_once_for_each_width_however_long_they_play(qtbot):
    waveform, wave = Waveform(), Counted(sample_peaks(3 * 3600))
    qtbot.addWidget(waveform)
    waveform.resize(1900, 160)
    waveform.show_wave(wave, 3 * 3_600_000)
    waveform.set_markers([Marker(at=at * 60_000) for at in range(180)])
    waveform.show()
    waveform.grab()
    once = list(wave.read)
    assert sum(once) <= 2 * 1900, "no more than is seen"
    for at in range(10):
        waveform.set_position(at * 1000, playing=True)
        waveform.grab()
    assert wave.read == once
    waveform.resize(1700, 160)
    waveform.grab()
    assert len(wave.read) == 2 * len(once)
