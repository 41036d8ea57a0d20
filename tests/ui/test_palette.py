"""The command palette: everything by its name, by keyboard alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from tests.ui.walk import nameless, too_narrow, unreadable

from dialwatch.ledger.ledger import Ledger
from dialwatch.ui.actions import When
from dialwatch.ui.commands.entry import CommandEntry, found
from dialwatch.ui.theme.theme import Choice
from dialwatch.ui.theme.theme import theme as the_theme

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(shared):
    shared.commands._last = []
    yield shared
    shared.commands.palette.shut()


@pytest.fixture
def palette(window):
    return _opened(window)


def _opened(window):
    window.actions_["commands"].trigger()
    palette = window.commands.palette
    assert palette is not None
    assert palette.isVisible()
    assert window.focusWidget() is palette.edit
    return palette


def _titles(palette) -> list[str]:
    rows = range(palette.rows.rowCount())
    return [entry.title for row in rows if (entry := palette.rows.entry(row)) is not None]


def _entry(name: str, title: str, group: str = "", why: str = "") -> CommandEntry:
    return CommandEntry(name, title, group, lambda: None, why=why)


def test_words_are_found_by_their_beginnings_in_any_order():
    entries = [_entry("a", "Stop campaign…", "Act"), _entry("b", "New campaign…", "Campaigns")]
    assert [one.id for one in found(entries, "camp st")] == ["a"]
    assert [one.id for one in found(entries, "CAMP")] == ["a", "b"]
    assert [one.id for one in found(entries, "campaigns ne")] == ["b"]
    assert found(entries, "ampaign") == []


def test_a_part_is_enough_where_no_spaces_part_the_words():
    assert found([_entry("a", "刷新所有号码")], "号码")
    assert not found([_entry("a", "刷新所有号码")], "电话")


def test_last_used_comes_first_and_what_cannot_be_run_last():
    entries = [_entry("a", "A", why="not now"), _entry("b", "B"), _entry("c", "C")]
    assert [one.id for one in found(entries, "", ["c"])] == ["c", "b", "a"]


def test_every_action_panel_and_campaign_is_offered_and_read_out(window, palette):
    offered = {palette.rows.entry(row).id for row in range(palette.rows.rowCount())}
    assert set(window.actions_.entries) - {"commands"} <= offered
    assert {f"panel:{name}" for name in window.arrangement.names} <= offered
    assert len([one for one in offered if one.startswith("campaign:")]) == 6
    told = QAccessible.queryAccessibleInterface(palette.edit)
    assert told.text(QAccessible.Text.Name) == "Find a command"
    assert palette.chosen.title in told.text(QAccessible.Text.Description)
    assert nameless(palette) == []
    last = palette.rows.rowCount() - 1
    QTest.keyClick(palette.edit, Qt.Key.Key_Up)
    assert palette.list.currentIndex().row() == last
    QTest.keyClick(palette.edit, Qt.Key.Key_Down)
    QTest.keyClick(palette.edit, Qt.Key.Key_Tab)
    assert palette.list.currentIndex().row() == 1
    QTest.keyClick(palette.edit, Qt.Key.Key_PageDown)
    assert palette.list.currentIndex().row() == 13
    assert palette.chosen.spoken() in palette.edit.accessibleDescription()


def test_enter_runs_what_was_found_and_the_focus_was_back_before(window, palette, qtbot):
    QTest.keyClicks(palette.edit, "now refr")
    assert _titles(palette) == ["Refresh now"]
    with qtbot.waitSignal(window.refresh_requested):
        QTest.keyClick(palette.edit, Qt.Key.Key_Return)
    assert not palette.isVisible()
    assert window.focusWidget() is window.calls.view


def test_what_was_used_last_is_first_also_after_a_restart(make_window, settings_file):
    first = make_window(ini=settings_file)
    palette = _opened(first)
    QTest.keyClicks(palette.edit, "go answer")
    QTest.keyClick(palette.edit, Qt.Key.Key_Return)
    assert _opened(first).chosen.id == "panel:rate"
    first.keep_layout()
    assert _opened(make_window(ini=settings_file)).chosen.id == "panel:rate"


def test_a_greyed_action_says_why_and_stays(palette):
    QTest.keyClicks(palette.edit, "unbind")
    assert palette.chosen.why == "no bindings are chosen"
    QTest.keyClick(palette.edit, Qt.Key.Key_Return)
    assert palette.isVisible()
    assert palette.chosen.why in palette.edit.accessibleDescription()
    palette.edit.setText("xyzzy")
    assert palette.chosen is None
    assert palette.count.text() == "Nothing begins with these words."
    QTest.keyClick(palette.edit, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_a_desk_that_only_watches_says_so(window):
    window.actions_.hold(When.ACTING, False)
    palette = _opened(window)
    QTest.keyClicks(palette.edit, "cancel num")
    assert palette.chosen.why == "this desk only watches"
    window.actions_.hold(When.ACTING, True)


def test_panels_and_campaigns_are_gone_to(window):
    window.arrangement.dock("listening").hide()
    palette = _opened(window)
    QTest.keyClicks(palette.edit, "go listen")
    QTest.keyClick(palette.edit, Qt.Key.Key_Return)
    assert window.arrangement.dock("listening").isVisible()
    assert window.arrangement.dock("listening").isAncestorOf(window.focusWidget())

    row = window.campaigns.model.line(2).row
    palette = _opened(window)
    QTest.keyClicks(palette.edit, f"go {row.name}")
    assert palette.chosen.title == f"Go to {row.name}"
    QTest.keyClick(palette.edit, Qt.Key.Key_Return)
    assert window.campaigns.current().key == row.key


def test_without_accounts_panels_say_that_none_is_set_up(make_window):
    palette = _opened(make_window(ledger=Ledger(), accounts=[]))
    QTest.keyClicks(palette.edit, "go calls")
    assert palette.chosen.why == "no account is set up"


def test_it_shuts_on_escape_on_its_key_and_when_the_focus_goes(window, qtbot):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    calls, campaigns = window.calls.view, window.campaigns.view
    palette = _opened(window)
    QTest.keyClick(palette.edit, Qt.Key.Key_Escape)
    assert (palette.isVisible(), window.focusWidget()) == (False, calls)
    QTest.keyClick(window, Qt.Key.Key_K, CTRL)
    assert palette.isVisible()
    QTest.keyClick(window, Qt.Key.Key_K, CTRL)
    assert (palette.isVisible(), window.focusWidget()) == (False, calls)
    _opened(window)
    campaigns.setFocus()
    assert (palette.isVisible(), window.focusWidget()) == (False, campaigns)


def test_dialogs_open_from_it_without_a_loop(window, palette):
    QTest.keyClicks(palette.edit, "keyboard")
    QTest.keyClick(palette.edit, Qt.Key.Key_Return)
    dialogs = [one for one in window.findChildren(QDialog) if one.isVisible()]
    assert len(dialogs) == 1
    dialogs[0].reject()


@pytest.mark.parametrize("theme", [Choice.DARK, Choice.LIGHT])
def test_it_can_be_read(window, theme):
    assert the_theme().choice is theme
    window.resize(960, 600)
    palette = _opened(window)
    assert window.rect().contains(palette.geometry())
    assert too_narrow(palette) == []
    assert unreadable(palette) == []
