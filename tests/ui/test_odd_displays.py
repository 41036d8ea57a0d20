"""Small screens, scaled ones, and windows that are read from right to left."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QToolButton
from tests.support.sample_ledger import sample_detail
from tests.ui.walk import covered, nameless, too_narrow, unreadable

from dialwatch.ui.layout_store import on_some_screen
from dialwatch.ui.theme.direction import upright
from dialwatch.ui.widgets.spare import SpareButtons

FHD_AT_200 = (960, 540)


@pytest.mark.parametrize("size", [(1024, 768), FHD_AT_200], ids=str)
def test_a_small_screen_shows_every_menu_and_cuts_nothing(make_window, qtbot, size):
    window = make_window(size=size)
    window.setMinimumSize(1, 1)  # as on a screen of this size
    window.resize(*size)
    window.show_call(sample_detail())
    qtbot.waitUntil(lambda: window.size().toTuple() == size)
    qtbot.wait(1)
    bar = window.menuBar()
    for action in bar.actions():
        place = bar.actionGeometry(action)
        assert not place.isEmpty(), action.text()
        assert place.right() < window.toolbar.geometry().left(), action.text()
    for check in (too_narrow, unreadable, nameless, covered):
        assert check(window) == []
    detail = window.arrangement.dock("call")
    assert detail.width() >= 240, "room for a time and its zone"


def test_words_come_back_to_the_toolbar_with_the_room(shared, qtbot):
    beside = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
    assert shared.toolbar.toolButtonStyle() is beside
    shared.resize(1000, 700)
    assert shared.toolbar.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly
    assert shared.actions_["words"].isChecked(), "the wish is kept"
    shared.resize(1440, 900)
    assert shared.toolbar.toolButtonStyle() is beside


def test_spare_buttons_give_way_all_together(qtbot):
    buttons = [QToolButton() for _ in range(3)]
    row = SpareButtons(buttons)
    qtbot.addWidget(row)
    row.resize(row.sizeHint())
    row.show()
    assert all(one.isVisible() for one in buttons)
    row.resize(row.sizeHint().width() - 1, 30)
    assert not any(one.isVisible() for one in buttons)
    row.resize(row.sizeHint())
    assert all(one.isVisible() for one in buttons)


def test_a_window_whose_screen_is_unplugged_comes_into_sight(shared, qtbot):
    shared.move(-30_000, 0)
    dock = shared.arrangement.dock("call")
    dock.setFloating(True)
    dock.move(-30_000, 400)
    app = QApplication.instance()
    app.screenRemoved.emit(app.primaryScreen())  # Qt tells so of whichever screen
    qtbot.waitUntil(lambda: on_some_screen(shared.geometry()))
    assert app.primaryScreen().geometry().contains(shared.geometry().center())
    assert on_some_screen(dock.geometry())
    dock.setFloating(False)


@pytest.fixture
def mirrored():
    """Windows that are made now are read from right to left."""
    app = QApplication.instance()
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield app
    app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_marks_keep_figures_in_order_and_leave_other_scripts_alone(mirrored):
    assert upright("+628•••42") == "\u200e+628•••42\u200e"
    assert upright("") == ""
    assert upright("حملة 7") == "حملة 7"
    mirrored.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert upright("+628•••42") == "+628•••42"


def test_a_mirrored_window_is_laid_out_from_the_right_and_writes_figures_as_ever(
    shared, mirrored, make_window, qtbot
):
    mirrored.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    straight = _inks(shared, qtbot)
    mirrored.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    window = make_window()
    window.show_call(sample_detail())
    qtbot.wait(1)
    dock = window.arrangement.dock
    assert dock("call").x() > dock("rate").x(), "the user's places are their own"
    heading = dock("calls").titleBarWidget().heading
    assert heading.mapTo(window, QPoint()).x() > window.width() / 2
    assert too_narrow(window) == []
    assert _inks(window, qtbot) == straight, "each number stands there as it does otherwise"
    plot = window.rate.plot
    times = plot.view.getPlotItem().vb.viewRange()[0]
    assert times[0] < times[1]
    assert not plot.view.getPlotItem().vb.xInverted()


def _inks(window, qtbot) -> list[bytes]:
    """What is painted of the first numbers of the call table, without the room around it."""
    window.calls.view.scrollToTop()
    qtbot.wait(1)
    picture = window.calls.view.viewport().grab().toImage()
    column = next(
        at
        for at in range(window.calls.model.columnCount())
        if window.calls.model.headerData(at, Qt.Orientation.Horizontal) == "Number"
    )
    return [
        _ink(picture.copy(window.calls.view.visualRect(window.calls.model.index(row, column))))
        for row in (1, 2)  # the first is the chosen one
    ]


def _ink(cell: QImage) -> bytes:
    grey = cell.convertToFormat(QImage.Format.Format_Grayscale8).copy(
        QRect(0, 2, cell.width(), cell.height() - 5)
    )
    ground = grey.pixel(0, 0)
    used = [
        x
        for x in range(grey.width())
        if any(grey.pixel(x, y) != ground for y in range(grey.height()))
    ]
    part = grey.copy(QRect(used[0], 0, used[-1] - used[0] + 1, grey.height()))
    rows = (part.constScanLine(y)[: part.width()] for y in range(part.height()))
    return b"".join(bytes(row) for row in rows)


_SCALED = """
import json
from tests.support.sample_ledger import StillClock, sample_accounts, sample_ledger
from tests.ui.walk import nameless, too_narrow
from PySide6.QtWidgets import QApplication
app = QApplication([])
from dialwatch.ui.options import WindowOptions
from dialwatch.ui.theme.theme import theme
from dialwatch.ui.wallboard.screens import reading_of
from dialwatch.ui.window import MainWindow
theme().put_on()
window = MainWindow(sample_ledger(300), StillClock(), WindowOptions(zone="Asia/Jakarta"))
window.show_connection("live", "")
window.show_accounts(sample_accounts(), False)
screen = app.primaryScreen()
window.resize(screen.availableSize())
window.show()
window.ledger_changed()
while not window.settled():
    app.processEvents()
window.actions_.paint()
print(json.dumps({
    "ratio": window.devicePixelRatioF(),
    "fits": screen.availableSize().height() >= window.height(),
    "narrow": too_narrow(window),
    "nameless": nameless(window),
    "metres": reading_of(screen).metres,
    "blurred": [one.text() for one in window.actions_ if not one.icon().isNull()
                and one.icon().actualSize(window.toolbar.iconSize(), ).width() < 16],
}))
window.shut()
"""


def test_a_screen_at_150_percent(tmp_path):
    screens = Path(__file__).parents[1] / "support" / "screens.json"
    environment = {
        **os.environ,
        "QT_SCALE_FACTOR": "1.5",
        "QT_QPA_PLATFORM": f"offscreen:configfile={screens}",
    }
    done = subprocess.run(
        [sys.executable, "-c", _SCALED],
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["ratio"] == 1.5
    assert told["fits"]
    assert told["narrow"] == told["nameless"] == told["blurred"] == []
    assert told["metres"] == pytest.approx(3.7, abs=0.1), "the size of the screen is what it was"
