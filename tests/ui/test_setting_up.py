"""Which dialog of setting up opens when; the window's own settings out and in."""

import pytest
from PySide6.QtWidgets import QDialog
from tests.support.sample_setup import LOOK

from dialwatch.ui.dialogs.account_keys import AccountKeysDialog
from dialwatch.ui.dialogs.add_account import AddAccountDialog
from dialwatch.ui.dialogs.settings import SettingsDialog
from dialwatch.ui.dialogs.settings_import import SettingsImportDialog
from dialwatch.ui.dialogs.unlock import UnlockDialog


@pytest.fixture
def opened(shared, qtbot):
    """What was opened since the test began; all of it is closed at its end."""
    found: list[QDialog] = []
    setting_up = shared.setting_up
    signals = [
        setting_up.account_opened,
        setting_up.settings_opened,
        setting_up.keys_opened,
        setting_up.import_opened,
        setting_up.unlock_opened,
    ]
    for one in signals:
        one.connect(found.append)
    yield found
    for one in signals:
        one.disconnect(found.append)
    gone = []
    for dialog in reversed(found):
        dialog.destroyed.connect(lambda *_: gone.append(1))
        dialog.reject()
    qtbot.waitUntil(lambda: len(gone) == len(found))


def test_one_dialog_of_each_kind_and_none_holds_the_window(shared, opened):
    for _ in range(2):
        shared.actions_["add_account"].trigger()
        shared.actions_["settings"].trigger()
    wizard, settings = opened
    assert isinstance(wizard, AddAccountDialog)
    assert isinstance(settings, SettingsDialog)
    assert not wizard.isModal()
    assert not settings.isModal()
    assert wizard.windowTitle() == "Add an account"


def test_help_comes_by_itself_only_once(shared, opened):
    shared.setting_up.first_start()
    shared.setting_up.first_start()
    assert len(opened) == 1


def test_locked_keys_are_said_until_they_are_open(shared, opened):
    setting_up = shared.setting_up
    assert not shared.actions_["unlock"].isEnabled()
    setting_up.show_keys({"locked": True, "accounts": 2})
    (notice,) = [one for one in shared.notices.notices if one.id == "keys"]
    assert "2 accounts" in notice.text
    notice.act()
    assert isinstance(opened[0], UnlockDialog)
    setting_up.show_keys({"locked": False, "accounts": 0})
    assert not [one for one in shared.notices.notices if one.id == "keys"]
    assert not shared.actions_["unlock"].isEnabled()


def test_keys_are_entered_from_an_accounts_light(shared, opened):
    shared.status.asked.emit(shared.accounts[0].id, "keys")
    (dialog,) = opened
    assert isinstance(dialog, AccountKeysDialog)
    assert dialog.account == shared.accounts[0].id


def test_the_pages_lead_to_their_editors(shared, opened, qtbot):
    shared.setting_up.settings("file")
    (settings,) = opened
    assert settings.stack.currentWidget() is settings.file
    with qtbot.waitSignal(shared.contract_opened) as contract:
        settings.link_wanted.emit("contract", shared.accounts[0].id)
    with qtbot.waitSignal(shared.recordings_opened) as recordings:
        settings.link_wanted.emit("rec_manage", "")
    for signal in (contract, recordings):
        signal.args[0].reject()
    settings.import_wanted.emit("/tmp/settings.toml")
    assert isinstance(opened[1], SettingsImportDialog)
    opened[1].keys_wanted.emit("lima", "Lima", "blu")
    assert isinstance(opened[2], AccountKeysDialog)
    shared.setting_up.show_exported("Written.", ok=True)
    assert settings.file.words.text() == "Written."


def test_the_windows_own_settings_go_out_and_come_in(shared):
    setting_up = shared.setting_up
    before = setting_up.look()
    assert before == LOOK
    dark = {"theme": "dark", "language": "es", "zone": "UTC", "words": False}
    setting_up.use_look({**dark, "later": 1})
    assert setting_up.look() == dark
    setting_up.use_look({"theme": "purple", "language": "fr", "zone": 5, "words": "yes"})
    assert setting_up.look() == dark
    setting_up.use_look(before)
    assert setting_up.look() == before
