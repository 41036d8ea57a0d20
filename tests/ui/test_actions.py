"""The registry: one entry an action, no key twice, everything in a menu."""

from collections import Counter

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from dialwatch.ui.actions import When


def _in_menus(menu: QMenu) -> set[str]:
    found: set[str] = set()
    for action in menu.actions():
        inner = action.menu()
        found |= _in_menus(inner) if isinstance(inner, QMenu) else {action.objectName()}
    return found


def test_no_key_is_given_twice(window):
    keys = Counter(key for entry in window.actions_.entries.values() for key in entry.keys)
    assert [key for key, count in keys.items() if count > 1] == []


def test_every_action_stands_in_a_menu_or_in_the_toolbar(window):
    found: set[str] = set()
    for top in window.menuBar().actions():
        menu = top.menu()
        assert isinstance(menu, QMenu)
        found |= _in_menus(menu)
    found |= {action.objectName() for action in window.toolbar.actions()}
    assert set(window.actions_.entries) <= found


def test_every_menu_has_a_mnemonic(window):
    assert all("&" in action.text() for action in window.menuBar().actions())


def test_what_depends_on_accounts_is_grey_without_them(make_window):
    window = make_window(accounts=[])
    actions = window.actions_
    assert not actions["refresh"].isEnabled()
    assert not actions["watch"].isEnabled()
    assert not actions["find"].isEnabled()
    assert actions["shortcuts"].isEnabled()
    actions.hold(When.ACCOUNTS, True)
    assert actions["refresh"].isEnabled()


def test_actions_carry_their_sign_in_both_themes(window, qtbot):
    signed = [a for a in window.actions_ if isinstance(a, QAction) and a.property("sign")]
    assert signed
    qtbot.waitUntil(lambda: not any(action.icon().isNull() for action in signed))
