"""Closed, hidden, brought back: asked once, and never hidden where no tray is."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QSystemTrayIcon
from tests.support.sample_ledger import sample_accounts
from tests.support.windows import put_away

from dialwatch.ui.actions import Actions
from dialwatch.ui.dialogs.closing import ClosingDialog
from dialwatch.ui.dialogs.diagnostics import DiagnosticsDialog
from dialwatch.ui.dialogs.life import LifeDialog
from dialwatch.ui.layout_store import LayoutStore
from dialwatch.ui.life.settings import Closing, LifeSettings, kept_life
from dialwatch.ui.life.window_life import WindowLife

pytestmark = pytest.mark.qt_log_ignore("No such signal QPlatformNativeInterface", extend=True)
"""Offscreen there is no tray, and Qt says so for each icon."""


class Living:
    """A bare window with a life; `tray`: whether the system has one now."""

    def __init__(self, ini: Path, *, tray: bool = True, keeps: bool = True) -> None:
        self.window = QMainWindow()
        self.store = LayoutStore(ini)
        self.actions = Actions(self.window)
        self.life = WindowLife(self.window, self.actions, self.store, keeps=keeps)  # type: ignore[arg-type]
        self.tray = tray
        self.life.begin(lambda: self.tray)
        self.life.show_state(sample_accounts(), live=True, paused=False)
        self.left = 0
        self.window.show()

    def close(self) -> None:
        """As by the button of the frame."""
        self.life.closed(self._leave)

    def _leave(self) -> None:
        self.left += 1

    def asked(self) -> ClosingDialog:
        """The question that stands before the window."""
        (dialog,) = (one for one in self.window.findChildren(ClosingDialog) if one.isVisible())
        return dialog


@pytest.fixture
def living(qtbot, tmp_path: Path) -> Iterator[Callable[..., Living]]:
    made: list[Living] = []

    def make(**told: bool) -> Living:
        made.append(Living(tmp_path / "window.ini", **told))
        return made[-1]

    yield make
    for one in made:
        one.life.end()
        one.window.hide()
        put_away(one.window)


def test_the_first_close_asks_and_is_remembered(living) -> None:
    one = living()
    one.close()
    dialog = one.asked()
    assert one.window.isVisible()
    assert dialog.hidden.isDefault()
    said: list[str] = []
    one.life.tray.say = said.append
    dialog.hidden.click()
    assert not one.window.isVisible()
    assert one.left == 0
    assert len(said) == 1
    assert kept_life(one.store).closing is Closing.TRAY

    one.life.back()
    one.window.show()
    one.close()
    assert not one.window.isVisible(), "nothing is asked the second time"
    assert len(said) == 1, "nor is it said again where the window has gone"
    assert living().life.settings.closing is Closing.TRAY, "nor after a restart"


def test_quitting_is_remembered_too(living) -> None:
    one = living()
    one.close()
    one.asked().quit.click()
    assert (one.left, one.window.isVisible()) == (1, True)
    one.close()
    assert one.left == 2


def test_escape_leaves_all_as_it_was(living) -> None:
    one = living()
    one.close()
    QTest.keyClick(one.asked(), Qt.Key.Key_Escape)
    assert (one.left, one.window.isVisible()) == (0, True)
    assert kept_life(one.store).closing is Closing.ASK
    one.close()
    assert one.asked()


def test_without_a_tray_closing_ends_the_window_and_nothing_is_asked(living) -> None:
    one = living(tray=False)
    one.life.choose_closing(Closing.TRAY)
    one.close()
    assert one.left == 1
    assert not one.actions["to_tray"].isEnabled()
    assert one.life.tray is not None
    assert one.life.tray.icon is None
    one.life.tray.say("Nobody hears this, and nothing breaks.")


def test_a_tray_that_goes_away_gives_the_window_back(living, qtbot) -> None:
    one = living()
    one.actions["to_tray"].trigger()
    assert not one.window.isVisible()
    one.tray = False
    one.life._still_there.setInterval(1)
    with qtbot.waitSignal(one.life.front_wanted):
        pass


def test_windows_of_the_window_go_and_come_with_it(living) -> None:
    one = living()
    other = QDialog(one.window)
    other.show()
    one.life.hide()
    assert not other.isVisible()
    one.life.back()
    assert other.isVisible()


def test_one_more_window_shares_the_life_of_the_first(living) -> None:
    one, other = living(), living(tray=False)
    other.life.follow(one.life)
    assert other.actions["to_tray"].isEnabled()
    other.actions["keep"].trigger()
    assert one.actions["keep"].isChecked()
    assert one.life.settings.keep
    one.life.show_kept(False)
    assert not other.actions["keep"].isChecked()
    other.actions["to_tray"].trigger()
    assert not one.window.isVisible()
    assert not other.window.isVisible()
    one.life.back()
    assert other.window.isVisible()
    other.actions["diagnostics"].trigger()
    (dialog,) = other.window.findChildren(DiagnosticsDialog)
    dialog.reject()


def test_a_wall_that_fills_its_screen_stays(living, qtbot) -> None:
    one, wall = living(), QDialog()
    qtbot.addWidget(wall)
    wall.showFullScreen()
    one.life.hide()
    assert not one.window.isVisible()
    assert wall.isVisible()


def test_the_icon_brings_the_window_back(living, qtbot) -> None:
    one = living()
    assert one.life.tray is not None
    icon = one.life.tray.icon
    assert icon is not None
    with qtbot.waitSignal(one.life.front_wanted):
        icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    with qtbot.assertNotEmitted(one.life.front_wanted):
        icon.activated.emit(QSystemTrayIcon.ActivationReason.Context)
    with qtbot.waitSignal(one.life.front_wanted):
        one.life.tray.show_window.trigger()
    assert icon.toolTip() == "Dialwatch: accounts live: 2"
    entries = [action.objectName() for action in one.life.tray.menu.actions()]
    assert [name for name in entries if name] == ["refresh", "pause", "privacy", "keep", "quit"]


def test_keeping_on_is_kept_and_told(living, qtbot) -> None:
    one = living()
    with qtbot.waitSignal(one.life.keep_wanted) as told:
        one.actions["keep"].trigger()
    assert told.args == [True]
    assert living().actions["keep"].isChecked()
    one.life.show_kept(False)  # the engine is another one, which ends with its window
    assert not one.actions["keep"].isChecked()


def test_a_demo_has_nothing_to_keep_on(living) -> None:
    one = living(keeps=False)
    one.life.choose_keeping(True)
    assert not one.actions["keep"].isEnabled()
    assert not one.actions["keep"].isChecked()


def test_the_choices_stand_in_a_group(living, qtbot) -> None:
    one = living()
    one.actions["life"].trigger()
    (dialog,) = one.window.findChildren(LifeDialog)
    group = dialog.group
    assert group.closing[Closing.ASK].isChecked()
    group.closing[Closing.QUIT].click()
    group.keep.click()
    assert kept_life(one.store) == LifeSettings(closing=Closing.QUIT, keep=True)
    assert not group.startup.isEnabled(), "nobody knows yet"
    group.show_startup(False)
    with qtbot.waitSignal(group.startup_changed) as told:
        group.startup.click()
    assert told.args == [True]
    assert not group.startup.isEnabled()
    group.show_startup(False, "That cannot be changed (No space left on device).")
    assert not group.startup.isChecked()
    dialog.reject()


def test_what_cannot_be_read_is_as_at_first(tmp_path: Path) -> None:
    (tmp_path / "window.ini").write_text("[life]\nclosing=never\nkeep=perhaps\n")
    assert kept_life(LayoutStore(tmp_path / "window.ini")) == LifeSettings()


def test_diagnostics_are_shown_before_they_are_given_away(living, qtbot, tmp_path: Path) -> None:
    one = living()
    with qtbot.waitSignal(one.life.diagnostics_opened) as told:
        one.actions["diagnostics"].trigger()
    (dialog,) = told.args
    assert isinstance(dialog, DiagnosticsDialog)
    assert not dialog.copy.isEnabled()
    dialog.show_text("[Program]\nDialwatch")
    dialog.copy.click()
    assert QApplication.clipboard().text() == "[Program]\nDialwatch"
    dialog.write(str(tmp_path / "told.txt"))
    assert (tmp_path / "told.txt").read_text(encoding="utf-8") == "[Program]\nDialwatch\n"
    dialog.write(str(tmp_path / "no folder" / "told.txt"))
    assert "cannot be saved" in dialog.said.text()
    dialog.reject()
