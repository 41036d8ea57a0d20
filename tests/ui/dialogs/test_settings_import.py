"""Settings from a file are shown first; keys that are missing are asked for afterwards."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from tests.support.sample_setup import OFFERS, PLACES, PREVIEW

from dialwatch.ui.dialogs.account_keys import AccountKeysDialog
from dialwatch.ui.dialogs.settings_import import SettingsImportDialog
from dialwatch.ui.dialogs.unlock import UnlockDialog


@pytest.fixture
def dialog(qtbot) -> SettingsImportDialog:
    made = SettingsImportDialog("/tmp/dialwatch-settings.toml")
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    return made


def cells(dialog: SettingsImportDialog) -> list[list[str]]:
    model = dialog.model
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_nothing_is_used_before_it_was_seen(dialog, qtbot):
    assert not dialog.use.isEnabled()
    with qtbot.waitSignal(dialog.preview_wanted) as asked:
        dialog.begin()
    assert asked.args == ["/tmp/dialwatch-settings.toml"]
    dialog.show_preview(PREVIEW)
    assert cells(dialog) == [
        ["Lima", "account", "–", "added, its keys are asked for"],
        ["Polling", "While calling", "10", "20"],
        ["Safety", "Watch only: nothing can be stopped from here", "no", "yes"],
        ["AI Rudder Jakarta", "Time zone", "Asia/Jakarta", "Asia/Makassar"],
        ["AI Rudder Jakarta", "Pushes: mode", "log", "enforce"],
        ["Pushes", "Figures for", "entries: 2", "entries: 1"],
    ]
    assert "“mexico” is left as it is" in dialog.sum.text()
    with qtbot.waitSignal(dialog.import_wanted):
        dialog.use.click()


def test_keys_that_are_missing_are_asked_for(dialog, qtbot):
    dialog.show_preview(PREVIEW)
    dialog.show_done({**PREVIEW, "keyless": ["lima"]})
    (button,) = [one for one in dialog.findChildren(QPushButton) if "Lima" in one.text()]
    with qtbot.waitSignal(dialog.keys_wanted) as asked:
        button.click()
    assert asked.args == ["lima", "Lima", "blu"]
    assert dialog.cancel.text() == "&Close"


def test_a_file_that_is_refused_changes_nothing(dialog):
    dialog.show_failure("This file was exported by a newer Dialwatch than this one.")
    assert "newer" in dialog.sum.text()
    assert not dialog.use.isEnabled()
    dialog.show_preview({**PREVIEW, "changes": [], "accounts": [], "clashing": [], "window": {}})
    assert "Nothing changes" in dialog.sum.text()
    assert not dialog.use.isEnabled()


def test_other_keys_are_tested_and_kept(qtbot):
    made = AccountKeysDialog("mexico", "Blu Mexico", "blu")
    qtbot.addWidget(made)
    made.show()
    with qtbot.waitSignals([made.offers_wanted, made.places_wanted]):
        made.begin()
    assert not made.save.isEnabled()
    made.show_offers(OFFERS)
    made.show_places(PLACES["locked"])
    assert list(made.page.keys.edits) == ["app_id", "app_key"]
    made.test.click()
    assert "Still missing" in made.words.text()
    for edit in made.page.keys.edits.values():
        edit.setText("k3y")
    with qtbot.waitSignal(made.test_wanted):
        made.test.click()
    made.show_result({"verdict": "works", "platform": "Blu"})
    assert "Works" in made.words.text()
    made.page.place.passphrase.setText("three grey herons")
    with qtbot.waitSignal(made.keep_wanted) as kept:
        made.save.click()
    keys = {"app_id": "k3y", "app_key": "k3y"}
    assert kept.args == ["mexico", keys, "passphrase", "three grey herons"]
    made.show_failure("This is not the passphrase of the kept keys.")
    assert made.save.isEnabled()
    made.show_kept("The keys are kept.")
    assert not any(made.page.keys.keys.values())
    assert made.page.place.secret == ""


def test_a_passphrase_is_given_once_and_again_when_it_is_wrong(qtbot):
    made = UnlockDialog(2)
    qtbot.addWidget(made)
    made.show()
    assert not made.unlock.isEnabled()
    made.passphrase.setText("three grey heroes")
    with qtbot.waitSignal(made.given) as given:
        made.unlock.click()
    assert given.args == ["three grey heroes"]
    assert not made.unlock.isEnabled()
    made.show_failure("This is not the passphrase of the kept keys.")
    assert "not the passphrase" in made.words.text()
    assert made.passphrase.selectedText()
    assert "heroes" not in made.windowTitle() + made.words.text()
