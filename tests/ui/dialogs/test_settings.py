"""The dialog of settings: found by a word, kept together, wrong ones named beside their field."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.support.sample_setup import LOOK, SETTINGS

from dialwatch.ui.dialogs.settings import SettingsDialog


@pytest.fixture
def dialog(qtbot) -> SettingsDialog:
    made = SettingsDialog(LOOK)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    made.show_settings(SETTINGS)
    return made


def field(dialog: SettingsDialog, place: str, name: str) -> Any:
    page = dialog.accounts if place == "accounts" else dialog.rows[place]
    return next(one for one in page.fields if one.row.name == name)


def shown_pages(dialog: SettingsDialog) -> list[str]:
    rows = range(dialog.list.count())
    return [dialog.list.item(row).text() for row in rows if not dialog.list.item(row).isHidden()]


def test_nothing_is_to_be_saved_at_first(dialog, qtbot):
    assert not dialog.save.isEnabled()
    with qtbot.waitSignal(dialog.wanted):
        dialog.begin()


@pytest.mark.parametrize(
    ("text", "pages", "fields"),
    [
        ("PROXIES", ["Pushes"], ["trusted_proxies"]),
        ("time zone", ["Accounts", "Window"], ["zone", "zone"]),
        ("countdown", ["Safety"], ["grace"]),
        ("mexico", ["Accounts"], []),
        ("passphrase", ["Accounts"], []),
        ("backup", ["Export and import"], []),
        ("webhook", ["Pushes"], ["enabled"]),
        ("platform's record", ["Data and privacy"], ["calls"]),
    ],
)
def test_a_word_leads_to_pages_and_rows_and_marks_them(dialog, text, pages, fields):
    dialog.search.setText(text)
    assert shown_pages(dialog) == pages
    assert dialog.list.currentItem().text() == pages[0]
    marked = [
        one.row.name for page in dialog.all for one in page.fields if one.title.property("found")
    ]
    assert marked == fields
    if fields:
        seen = [one for one in dialog.stack.currentWidget().fields if one.isVisible()]
        assert [one.row.name for one in seen] == fields[:1]
    dialog.search.clear()
    assert len(shown_pages(dialog)) == len(dialog.all)


def test_a_word_that_is_nowhere_says_so_and_escape_clears_it(dialog):
    dialog.search.setText("qqq")
    assert "qqq" in dialog.nothing.text()
    assert not dialog.stack.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.search.text() == ""
    assert dialog.isVisible()
    assert dialog.stack.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_only_what_changed_is_sent_and_once(dialog, qtbot):
    field(dialog, "polling", "fast").set_value(20)
    field(dialog, "receiver", "trusted_proxies").set_value(["192.0.2.1", " ", "192.0.2.2"])
    field(dialog, "receiver", "certificate").set_value("/srv/cert.pem")
    dialog.accounts.choose("mexico")
    field(dialog, "accounts", "name").set_value("Blu MX")
    dialog.accounts.choose("jakarta")
    field(dialog, "accounts", "ca_file").set_value("/srv/ca.pem")
    dialog.accounts.choose("mexico")
    assert field(dialog, "accounts", "name").value() == "Blu MX"
    with qtbot.waitSignal(dialog.changed) as changed:
        dialog.save.click()
    assert changed.args == [
        {
            "polling": {"fast": 20},
            "receiver": {
                "trusted_proxies": ["192.0.2.1", "192.0.2.2"],
                "certificate": "/srv/cert.pem",
            },
            "accounts": {"mexico": {"name": "Blu MX"}, "jakarta": {"ca_file": "/srv/ca.pem"}},
        }
    ]
    assert not dialog.save.isEnabled()
    dialog.show_saved({**SETTINGS, "faults": {}})
    assert "Kept" in dialog.words.text()
    assert not dialog.save.isEnabled()


def test_the_windows_own_settings_need_no_engine(dialog, qtbot):
    field(dialog, "look", "theme").set_value("light")
    field(dialog, "look", "words").set_value(False)
    with qtbot.waitSignal(dialog.look_changed) as told, qtbot.assertNotEmitted(dialog.changed):
        dialog.save.click()
    assert told.args == [{"theme": "light", "words": False}]
    assert not dialog.save.isEnabled()


def test_what_is_wrong_stands_beside_its_field_and_the_first_has_the_focus(dialog):
    field(dialog, "receiver", "host").set_value("nowhere")
    dialog.search.setText("host")
    faults = {"receiver.host": "Write an address.", "accounts.mexico.zone": "No zone."}
    dialog.show_saved({**SETTINGS, "faults": faults})
    assert dialog.accounts.account == "mexico"
    assert dialog.stack.currentWidget() is dialog.accounts
    assert "No zone." in field(dialog, "accounts", "zone").fault.text()
    assert field(dialog, "accounts", "zone").isAncestorOf(QApplication.focusWidget())
    assert "Write an address." in field(dialog, "receiver", "host").fault.text()
    assert field(dialog, "receiver", "host").value() == "nowhere"
    assert "2 values" in dialog.words.text()
    assert dialog.save.isEnabled()


def test_an_account_is_asked_about_before_it_is_removed(dialog, qtbot):
    accounts = dialog.accounts
    with qtbot.assertNotEmitted(dialog.account_removed):
        accounts.remove.click()
        assert "AI Rudder Jakarta" in accounts.question.text()
        assert QApplication.focusWidget() is accounts.stay
        accounts.stay.click()
    accounts.remove.click()
    with qtbot.waitSignal(dialog.account_removed) as removed:
        accounts.really.click()
    assert removed.args == ["jakarta"]


def test_each_account_leads_to_its_own_editors(dialog, qtbot):
    accounts = dialog.accounts
    links = {
        "jakarta": {"labels", "contract", "pushes"},
        "mexico": {"watch", "labels", "contract", "pushes", "stops"},
    }
    for account, shown in links.items():
        accounts.choose(account)
        assert {name for name, link in accounts.links.items() if link.isVisible()} == shown
    with qtbot.waitSignal(dialog.link_wanted) as asked:
        accounts.links["watch"].click()
    assert asked.args == ["watch", "mexico"]
    with qtbot.waitSignal(dialog.keys_wanted) as asked:
        accounts.keys.click()
    assert asked.args == ["mexico", "Blu Mexico", "blu"]
    with qtbot.waitSignal(dialog.account_test_wanted):
        accounts.test.click()
    dialog.show_tested("The account works.", ok=True)
    assert accounts.words.text() == "The account works."


def test_without_accounts_one_can_be_added(dialog, qtbot):
    dialog.show_settings({**SETTINGS, "accounts": []})
    assert not dialog.accounts.keys.isEnabled()
    assert not any(link.isVisible() for link in dialog.accounts.links.values())
    with qtbot.waitSignal(dialog.add_wanted):
        dialog.accounts.add.click()


def test_settings_of_a_newer_program_are_said_to_stay(dialog):
    dialog.show_settings({**SETTINGS, "newer": True})
    assert "newer Dialwatch" in dialog.words.text()


def test_a_failure_keeps_what_was_entered(dialog):
    field(dialog, "polling", "fast").set_value(20)
    dialog.show_failure("The settings cannot be written (No space left on device).")
    assert field(dialog, "polling", "fast").value() == 20
    assert dialog.save.isEnabled()
