"""Perspectives: what each shows, what each remembers, and the way back."""

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from tests.support.sample_ledger import sample_accounts
from tests.support.sample_pushes import huawei_account
from tests.ui.walk import nameless, too_narrow

from dialwatch.ledger.ledger import Ledger
from dialwatch.ui.layout_store import VERSION
from dialwatch.ui.layouts import Perspective

WATCH = {"kpis", "rate", "campaigns", "call", "recording", "calls"}
CALLS = {"calls", "call", "recording"}


@pytest.fixture
def window(shared):
    shared.perspectives.reset()
    shared.perspectives.show(Perspective.CALLS)
    shared.perspectives.reset()
    shared.perspectives.show(Perspective.WATCH)
    shared.perspectives.reset()
    return shared


def _shown(window) -> set[str]:
    arrangement = window.arrangement
    return {name for name in arrangement.names if not arrangement.dock(name).isHidden()}


def _press(window, digit: Qt.Key) -> None:
    window.activateWindow()
    QTest.keyClick(window, digit, Qt.KeyboardModifier.ControlModifier)


def test_each_key_brings_its_panels_and_the_keys_to_its_table(masked):
    watching = _shown(masked)
    assert watching == WATCH | {"live"}
    _press(masked, Qt.Key.Key_2)
    assert _shown(masked) == CALLS
    assert masked.focusWidget() is masked.calls.view
    assert masked.actions_["calls_layout"].isChecked()
    _press(masked, Qt.Key.Key_3)
    assert _shown(masked) == {"numbers"}
    assert masked.focusWidget() is masked.numbers.table
    _press(masked, Qt.Key.Key_1)
    assert _shown(masked) == watching
    assert masked.focusWidget() is masked.calls.view
    names = ("watch_layout", "calls_layout", "numbers")
    assert [one for one in names if masked.actions_[one].isChecked()] == ["watch_layout"]
    masked.campaigns.view.setFocus()
    _press(masked, Qt.Key.Key_1)
    assert masked.focusWidget() is masked.campaigns.view, "it was there already"


def test_each_remembers_how_it_was_left_until_it_is_reset(window):
    hide = window.arrangement.dock
    hide("rate").hide()
    window.actions_["calls_layout"].trigger()
    hide("recording").hide()
    window.actions_["watch_layout"].trigger()
    assert _shown(window) == WATCH - {"rate"}
    window.actions_["calls_layout"].trigger()
    assert _shown(window) == CALLS - {"recording"}
    window.actions_["layout"].trigger()
    assert _shown(window) == CALLS
    window.actions_["watch_layout"].trigger()
    assert _shown(window) == WATCH - {"rate"}, "the reset was of the other one"
    window.actions_["layout"].trigger()
    assert _shown(window) == WATCH


def test_they_are_kept_over_a_restart_and_the_asked_one_wins(make_window, settings_file):
    first = make_window(ini=settings_file, size=None)
    first.arrangement.dock("rate").hide()
    first.actions_["calls_layout"].trigger()
    first.arrangement.dock("call").hide()
    first.keep_layout()

    second = make_window(ini=settings_file, size=None)
    assert second.perspectives.current is Perspective.CALLS
    assert _shown(second) == CALLS - {"call"}
    second.actions_["watch_layout"].trigger()
    assert _shown(second) == WATCH - {"rate"}

    third = make_window(ini=settings_file, size=None, perspective="watch", open_view="listening")
    QTest.qWait(0)
    assert _shown(third) == WATCH - {"rate"} | {"listening"}


def test_what_was_kept_before_perspectives_is_for_watching(make_window, settings_file, window):
    window.arrangement.dock("campaigns").hide()
    file = QSettings(str(settings_file), QSettings.Format.IniFormat)
    file.setValue("window/docks", window.saveState(VERSION))
    file.setValue("perspectives/current", "bogus")
    file.sync()
    second = make_window(ini=settings_file, size=None)
    assert second.perspectives.current is Perspective.WATCH
    assert _shown(second) == WATCH - {"campaigns"}


def test_live_calls_come_and_go_with_their_account_in_watching_alone(window):
    window.actions_["calls_layout"].trigger()
    window.show_accounts([*sample_accounts(), huawei_account()], False)
    assert _shown(window) == CALLS
    window.show_accounts(sample_accounts(), False)
    window.actions_["watch_layout"].trigger()
    assert _shown(window) == WATCH


def test_a_notice_stays_in_sight(window):
    window.actions_["calls_layout"].trigger()
    window.show_notice("The engine has stopped.", "warn", "test")
    assert window._notice_bar.isVisible()
    window.actions_["watch_layout"].trigger()
    assert window._notice_bar.isVisible()
    window.dismiss_notice("test")
    window.actions_["calls_layout"].trigger()
    assert not window._notice_bar.isVisible()


def test_without_accounts_the_welcome_page_stays(make_window):
    window = make_window(ledger=Ledger(), accounts=[], perspective="calls")
    assert window.welcome.isVisible()
    window.perspectives.show(Perspective.WATCH)
    assert _shown(window) == set()
    window.show_accounts(sample_accounts(), False)
    assert _shown(window) == CALLS


def test_calls_fit(window):
    window.actions_["calls_layout"].trigger()
    assert too_narrow(window) == []
    assert nameless(window) == []


def test_full_screen_and_back(window, qtbot):
    size = window.size()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    for full in (True, False):
        QTest.keyClick(window, Qt.Key.Key_F11)
        assert window.isFullScreen() is full
        assert window.actions_["fullscreen"].isChecked() is full
    window.resize(size)
