"""Windows and dialogs in Chinese and Spanish: no text is cut, no key leads to two places."""

import re
from collections import Counter
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QWidget
from tests.support.sample_ledger import sample_accounts, sample_detail, sample_ledger
from tests.support.sample_setup import LOOK, OFFERS, SETTINGS
from tests.ui.conftest import MakeWindow
from tests.ui.walk import too_narrow, visible

from dialwatch.calls.platform import Platform
from dialwatch.ui.dialogs.about import AboutDialog
from dialwatch.ui.dialogs.add_account import AddAccountDialog
from dialwatch.ui.dialogs.closing import ClosingDialog
from dialwatch.ui.dialogs.diagnostics import DiagnosticsDialog
from dialwatch.ui.dialogs.leaving import LeavingDialog
from dialwatch.ui.dialogs.outcomes import OutcomesDialog
from dialwatch.ui.dialogs.recording_export import RecordingExportDialog
from dialwatch.ui.dialogs.recordings import RecordingsDialog
from dialwatch.ui.dialogs.safety import SafetyDialog
from dialwatch.ui.dialogs.settings import SettingsDialog
from dialwatch.ui.dialogs.unlock import UnlockDialog
from dialwatch.ui.dialogs.wallboard import WallboardDialog
from dialwatch.ui.languages import Language, fall_silent, speak
from dialwatch.ui.wallboard.settings import WallSettings

DIALOGS: dict[str, Callable[[], QDialog]] = {
    "about": AboutDialog,
    "closing": ClosingDialog,
    "diagnostics": DiagnosticsDialog,
    "leaving": lambda: LeavingDialog(3, 2),
    "outcomes": lambda: OutcomesDialog(list(Platform)),
    "export": lambda: RecordingExportDialog([1, 2, 3]),
    "recordings": lambda: RecordingsDialog(sample_accounts()),
    "safety": SafetyDialog,
    "unlock": lambda: UnlockDialog(2),
    "wallboard": lambda: WallboardDialog(WallSettings()),
}


@pytest.fixture(params=[Language.CHINESE, Language.SPANISH], ids=str)
def language(request, qapp) -> Iterator[Language]:
    """Spoken in the test, silent after it."""
    locale = QLocale()
    speak(qapp, request.param)
    yield request.param
    fall_silent(qapp)
    QLocale.setDefault(locale)


def cut(root: QWidget) -> list[str]:
    """Texts without room, the names of campaigns aside: they are shortened on purpose."""
    QApplication.processEvents()
    found = too_narrow(root)
    return [one for one in found if "Delivery appointments" not in one]


def shared_keys(root: QWidget) -> list[str]:
    """Letters that lead to two places in sight."""
    found: Counter[str] = Counter()
    for widget in visible(root):
        if isinstance(widget, QAbstractButton) or (isinstance(widget, QLabel) and widget.buddy()):
            key = re.search(r"&(\w)", widget.text().replace("&&", ""))
            found.update(key[1].casefold() if key else "")
    return [letter for letter, count in found.items() if count > 1]


def test_the_dialogs_have_room_for_their_words(qtbot, language):
    odd: dict[str, list[str]] = {}
    for name, make in DIALOGS.items():
        dialog = make()
        qtbot.addWidget(dialog)
        dialog.show()
        odd[name] = cut(dialog) + shared_keys(dialog)
        dialog.hide()
    assert not {name: found for name, found in odd.items() if found}


def test_the_settings_have_room_for_their_words(qtbot, language):
    dialog = SettingsDialog(LOOK)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.show_settings(SETTINGS)
    odd: dict[int, list[str]] = {}
    for row in range(dialog.list.count()):
        dialog.list.setCurrentRow(row)
        odd[row] = cut(dialog) + shared_keys(dialog)
    assert not {row: found for row, found in odd.items() if found}


def test_the_first_steps_have_room_for_their_words(qtbot, language):
    dialog = AddAccountDialog(list, first=True)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.show_offers(OFFERS)
    assert cut(dialog) + shared_keys(dialog) == []
    dialog.next_.click()
    assert cut(dialog) + shared_keys(dialog) == []


def test_the_window_has_room_for_its_words(make_window: MakeWindow, language):
    window = make_window(ledger=sample_ledger())
    window.show_call(sample_detail())
    assert cut(window) == []
