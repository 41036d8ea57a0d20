"""The wallboard in front of its window: opened, turned, held, left, and without news."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from dialwatch.ui.dialogs.wallboard import WallboardDialog
from dialwatch.ui.layout_store import LayoutStore
from dialwatch.ui.wallboard.board import Board
from dialwatch.ui.wallboard.screens import find_screen, identity, name_of
from dialwatch.ui.wallboard.settings import WallSettings, keep_settings, kept_settings
from dialwatch.ui.wallboard.values import Ending, PageKind

CTRL = Qt.KeyboardModifier.ControlModifier


def _here() -> str:
    return identity(QGuiApplication.primaryScreen())


@pytest.fixture
def wall(shared, qtbot):
    """The wallboard of the shared window, opened, its first page painted."""
    shared.wallboard.choose(WallSettings(_here()))
    qtbot.waitUntil(lambda: shared.wallboard.board.sheet is not None)
    yield shared.wallboard
    shared.wallboard.leave()
    shared.show_connection("live", "")
    shared.wallboard._at = 0


def _texts(wall) -> list[str]:
    return [one.text for one in wall.board.sheet.written]


def _at(qtbot, wall, page: int) -> None:
    qtbot.waitUntil(lambda: wall.board.sheet.at == page)


def test_its_key_asks_for_a_screen_once_and_then_goes_there(shared, qtbot):
    shared.activateWindow()
    QTest.keyClick(shared, Qt.Key.Key_4, CTRL)
    dialog = next(one for one in shared.findChildren(WallboardDialog) if one.isVisible())
    assert dialog.screens.count() == len(QGuiApplication.screens())
    dialog.seconds.setValue(45)
    dialog.pages[PageKind.LINES].setChecked(False)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    wall = shared.wallboard
    qtbot.waitUntil(lambda: wall.board is not None and wall.board.sheet is not None)
    assert wall.board.size().toTuple() == (1440, 900), "as was asked for at the start"
    assert wall.settings == WallSettings(_here(), 45, frozenset(PageKind) - {PageKind.LINES})
    assert wall._turn.interval() == 45_000
    QTest.keyClick(wall.board, Qt.Key.Key_Escape)
    assert wall.board is None
    qtbot.waitUntil(shared.isActiveWindow)
    QTest.keyClick(shared, Qt.Key.Key_4, CTRL)
    assert wall.showing
    assert not any(one.isVisible() for one in shared.findChildren(QDialog))
    wall.leave()


def test_pages_turn_by_themselves_and_by_key_and_space_holds_them(wall, qtbot):
    board = wall.board
    _at(qtbot, wall, 0)
    wall._turn.timeout.emit()
    _at(qtbot, wall, 1)
    QTest.keyClick(board, Qt.Key.Key_Right)
    _at(qtbot, wall, 2)
    QTest.keyClick(board, Qt.Key.Key_Left)
    _at(qtbot, wall, 1)
    QTest.keyClick(board, Qt.Key.Key_Space)
    assert not wall._turn.isActive()
    qtbot.waitUntil(lambda: "paused" in _texts(wall))
    QTest.keyClick(board, Qt.Key.Key_Space)
    assert wall._turn.isActive()
    qtbot.waitUntil(lambda: "paused" not in _texts(wall))
    wall.turn(board.sheet.count - 1)
    _at(qtbot, wall, 0)
    assert wall.board.sheet.page.kind is PageKind.OVERALL


def test_without_the_engine_the_last_picture_stays_and_says_since_when(shared, wall, qtbot):
    before = wall._picture
    shared.show_connection("lost", "The engine does not answer. Trying again …")
    qtbot.waitUntil(lambda: "as of 10:41 – the engine does not answer" in _texts(wall))
    shared.ledger_changed()
    wall._tick()
    qtbot.waitUntil(lambda: wall.settled)
    assert wall._picture is before
    assert before.rate in _texts(wall)
    shared.show_connection("connecting", "")
    assert wall._away, "only an engine that answers ends that"
    shared.show_connection("live", "")
    qtbot.waitUntil(lambda: not any("as of" in one for one in _texts(wall)))


def test_what_the_engine_tells_of_ends_comes_onto_its_page(wall, qtbot):
    wall.turn(-1)
    qtbot.waitUntil(lambda: wall.board.sheet.page.kind is PageKind.CARE)
    wall.show_endings([Ending(account="jkt", today=3, failing=0)])
    qtbot.waitUntil(lambda: "Bindings that end today" in _texts(wall))
    wall.show_endings([])


def test_another_perspective_takes_it_away(shared, wall, qtbot):
    wall.board.activateWindow()
    qtbot.waitUntil(wall.board.isActiveWindow)
    QTest.keyClick(wall.board, Qt.Key.Key_2, CTRL)
    assert wall.board is None
    assert shared.actions_["calls_layout"].isChecked()
    shared.actions_["watch_layout"].trigger()


def test_a_screen_reader_hears_the_page(wall, qtbot):
    count = wall.board.sheet.count
    assert wall.board.accessibleName() == f"Wallboard, page 1 of {count}"
    assert "answer rate" in wall.board.accessibleDescription()


def test_settings_are_kept_and_odd_ones_are_not_believed(tmp_path):
    store = LayoutStore(tmp_path / "window.ini")
    assert kept_settings(store) == WallSettings()
    chosen = WallSettings("DP-2|Acme|Wall|77", 30, frozenset({PageKind.CARE}))
    keep_settings(store, chosen)
    store.write()
    assert kept_settings(LayoutStore(tmp_path / "window.ini")) == chosen
    store.keep("wallboard/seconds", "1")
    store.keep("wallboard/pages", "bogus")
    assert kept_settings(store).seconds == 5
    assert kept_settings(store).pages == frozenset(PageKind)


def test_a_screen_is_known_by_what_it_is():
    assert find_screen(_here()) is QGuiApplication.primaryScreen()
    assert find_screen("") is None
    assert find_screen("HDMI-9|Acme|Wall|77") is None
    assert name_of("HDMI-9|Acme|Wall|77") == "Wall"
    assert name_of("HDMI-9|||") == "HDMI-9"


def test_the_dialog_says_that_the_chosen_screen_is_not_there(shared):
    dialog = WallboardDialog(WallSettings("HDMI-9|||"), shared)
    assert "HDMI-9 is not connected" in dialog.words.text()
    assert dialog.show_it.isEnabled()
    for box in dialog.pages.values():
        box.setChecked(False)
    assert not dialog.show_it.isEnabled()
    assert "page at least" in dialog.words.text()
    dialog.reject()


@pytest.fixture
def whole(shared, monkeypatch):
    """The shared window's wallboard, which fills its screen."""
    monkeypatch.setattr(shared.wallboard, "_size", None)
    yield shared.wallboard
    shared.wallboard.leave()


def _screens():
    desk, wall = (
        next(one for one in QGuiApplication.screens() if one.name() == name)
        for name in ("desk", "wall")
    )
    return desk, wall


def test_it_fills_its_screen_and_a_screen_that_vanishes_is_said(shared, whole, qtbot):
    desk, screen = _screens()
    whole.choose(WallSettings(identity(screen)))
    board = whole.board
    assert board.isFullScreen()
    assert board.geometry() == screen.geometry()
    QGuiApplication.instance().screenRemoved.emit(desk)
    assert board.geometry() == screen.geometry(), "another one went"
    QGuiApplication.instance().screenRemoved.emit(screen)
    assert board.geometry() == desk.geometry()
    assert board.isFullScreen()
    qtbot.waitUntil(lambda: board.sheet is not None and "the screen wall is gone" in _texts(whole))
    assert any("wall is gone" in one.text for one in shared.notices.notices)
    QGuiApplication.instance().screenAdded.emit(screen)
    assert board.geometry() == screen.geometry(), "it is back"
    assert not any("wall is gone" in one.text for one in shared.notices.notices)
    qtbot.waitUntil(lambda: "the screen wall is gone" not in _texts(whole))


def test_at_a_start_nobody_is_asked(shared, whole, qtbot):
    desk, _ = _screens()
    whole.settings = WallSettings("HDMI-9|||")
    whole.open(unasked=True)
    assert whole.board.geometry() == desk.geometry()
    assert any("HDMI-9 is gone" in one.text for one in shared.notices.notices)
    whole.leave()
    assert not any("HDMI-9 is gone" in one.text for one in shared.notices.notices)
    whole.open()
    dialog = next(one for one in shared.findChildren(WallboardDialog) if one.isVisible())
    assert "HDMI-9 is not connected" in dialog.words.text()
    dialog.reject()


def test_a_window_can_begin_with_it(make_window, qtbot):
    window = make_window(perspective="wallboard")
    qtbot.waitUntil(lambda: window.wallboard.showing)
    assert window.isVisible(), "it is behind, once the board is left"


def test_opened_and_left_it_leaves_nothing_behind(shared):
    def boards() -> list[Board]:
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return [one for one in QApplication.topLevelWidgets() if isinstance(one, Board)]

    for _ in range(5):
        shared.wallboard.choose(WallSettings(_here()))
        assert len(boards()) == 1
        shared.wallboard.leave()
    assert boards() == []
    assert not shared.wallboard._turn.isActive()
    assert not shared.wallboard._second.isActive()
