"""Every widget of setting up, in two themes and two sizes: it fits, it can be read, it has a name.

The smaller size is what is left of a screen of 1920 × 1080 at 200 %, or of 1024 × 768.
"""

import re
from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel
from tests.support.sample_setup import LOOK, OFFERS, PLACES, PREVIEW, SETTINGS
from tests.ui.foreign import left_in_english
from tests.ui.looks import LOOKS, Look
from tests.ui.walk import nameless, too_narrow, unreadable, visible

from dialwatch.ui.dialogs.account_keys import AccountKeysDialog
from dialwatch.ui.dialogs.add_account import AddAccountDialog
from dialwatch.ui.dialogs.settings import SettingsDialog
from dialwatch.ui.dialogs.settings_import import SettingsImportDialog
from dialwatch.ui.dialogs.unlock import UnlockDialog
from dialwatch.ui.languages import Language
from dialwatch.ui.setup.field import SettingField
from dialwatch.ui.theme.theme import Choice

SMALL = QSize(940, 500)
LOOKS_AND_SIZES = pytest.mark.parametrize(
    ("theme", "larger"),
    [
        (LOOKS[0], False),
        (Look(Choice.LIGHT, Language.ENGLISH), True),
        *((one, False) for one in LOOKS[1:]),
    ],
    ids=str,
)


def looked_at(qtbot, dialog: QDialog, *, whole: bool = True) -> None:
    """`whole`: no field is cut by the edge of what scrolls."""
    for _ in range(2):  # the next turn of the loop may show a scroll bar, and that asks for another
        qtbot.wait(1)
    assert dialog.minimumSizeHint().width() <= SMALL.width()
    assert dialog.minimumSizeHint().height() <= SMALL.height()
    assert too_narrow(dialog) == []
    assert not whole or unreadable(dialog) == []
    assert nameless(dialog) == []
    assert left_in_english(list(visible(dialog))) == []
    letters = Counter(_letters(dialog))
    assert [letter for letter, count in letters.items() if count > 1] == []
    fields = [one for one in dialog.findChildren(SettingField) if one.isVisible()]
    assert not [one.row.name for one in fields if one.height() < one.minimumSizeHint().height()]


def _letters(dialog: QDialog) -> Iterator[str]:
    """With Alt, each leads to something that can be seen."""
    for widget in visible(dialog):
        is_title = isinstance(widget, QLabel) and widget.buddy() is not None
        if is_title or isinstance(widget, QAbstractButton):
            found = re.search("&(.)", widget.text().replace("&&", ""))
            if found:
                yield found[1].casefold()


def opened(qtbot, dialog: QDialog, *, larger: bool) -> None:
    qtbot.addWidget(dialog)
    if larger:
        dialog.resize(dialog.width() + 400, dialog.height() + 200)
    dialog.show()


@LOOKS_AND_SIZES
def test_adding_an_account(qtbot, theme, larger):
    dialog = AddAccountDialog(list, first=True)
    opened(qtbot, dialog, larger=larger)
    dialog.show_offers(OFFERS)
    looked_at(qtbot, dialog)
    dialog.next_.click()
    account = dialog.account
    account.site.edit.setCurrentIndex(account.site.edit.count() - 1)
    account.name.set_value("")
    account.zone.set_value("Nowhere")
    dialog.next_.click()
    looked_at(qtbot, dialog)
    account.name.set_value("Jakarta")
    account.address.set_value("https://api.example.com/" + "a-long-path/" * 12)
    account.zone.set_value("Asia/Jakarta")
    dialog.next_.click()
    looked_at(qtbot, dialog)
    dialog.show_places(PLACES["none"])
    dialog.next_.click()
    for edit in dialog.keys.keys.edits.values():
        edit.setText("k3y")
    dialog.next_.click()
    looked_at(qtbot, dialog)
    dialog.keys.place.places["memory"].button.setChecked(True)
    dialog.next_.click()
    dialog.test.test.click()
    looked_at(qtbot, dialog)
    for told in (
        {"verdict": "address", "cause": "CertificateRefused"},
        {"verdict": "clock", "skew": 180.0},
        {"verdict": "works", "campaigns": 12},
    ):
        dialog.show_result({"platform": "AI Rudder", **told})
        looked_at(qtbot, dialog)
    dialog.show_added("jakarta", "The keys are kept in the system's keyring.")
    looked_at(qtbot, dialog)


@LOOKS_AND_SIZES
def test_the_settings(qtbot, theme, larger):
    dialog = SettingsDialog(LOOK)
    opened(qtbot, dialog, larger=larger)
    dialog.show_settings(SETTINGS)
    for row in range(dialog.list.count()):
        dialog.list.setCurrentRow(row)
        looked_at(qtbot, dialog, whole=larger)
    dialog.search.setText("address")
    looked_at(qtbot, dialog)
    faults = {
        "receiver.host": "Write an address like 127.0.0.1, or 0.0.0.0 for all.",
        "accounts.jakarta.base_url": "The address must begin with https://.",
    }
    dialog.show_saved({**SETTINGS, "faults": faults})
    dialog.accounts.remove.click()
    looked_at(qtbot, dialog)


@LOOKS_AND_SIZES
def test_the_smaller_dialogs(qtbot, theme, larger):
    told = SettingsImportDialog("/tmp/dialwatch-settings.toml")
    opened(qtbot, told, larger=larger)
    told.show_preview(PREVIEW)
    looked_at(qtbot, told)
    told.show_done({**PREVIEW, "keyless": ["lima"]})
    looked_at(qtbot, told)
    keys = AccountKeysDialog("jakarta", "AI Rudder Jakarta", "airudder")
    opened(qtbot, keys, larger=larger)
    keys.show_offers(OFFERS)
    keys.show_places(PLACES["locked"])
    keys.show_result({"verdict": "keys", "platform": "AI Rudder"})
    looked_at(qtbot, keys)
    unlock = UnlockDialog(2)
    opened(qtbot, unlock, larger=larger)
    unlock.show_failure("This is not the passphrase of the kept keys.")
    looked_at(qtbot, unlock)
