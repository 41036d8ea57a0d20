"""One key masks every number: in the window, in its dialogs, in what is copied."""

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from tests.support.sample_bindings import person, x_number
from tests.support.sample_ledger import sample_accounts, sample_detail, sample_ledger
from tests.support.sample_masked import LINES
from tests.support.sample_numbers import sample_book, sample_offer
from tests.support.sample_pushes import huawei_account
from tests.support.unmasked import unmasked
from tests.ui import test_walk_acts as acts
from tests.ui import test_walk_dialogs as dialogs

from dialwatch.calls.number_rules import NumberRules
from dialwatch.ui.veil import veil
from dialwatch.ui.veil.key import PrivacyKey
from dialwatch.ui.widgets.parts import SignButton

NUMBER = "+628110004242"
LINE = "+622150550101"


@pytest.fixture(scope="module")
def known() -> set[str]:
    """Numbers of the samples, of persons and of lines."""
    lines = {LINE, "+622150550102", "+622150550103", *LINES}
    ledger = sample_ledger()
    persons = {ledger.row(place).number for place in range(len(ledger))}
    bindings = {make(n) for n in range(300) for make in (x_number, person)}
    return {NUMBER, *lines, *persons, *bindings}


def _press(widget) -> None:
    widget.activateWindow()
    QTest.keyClick(widget, Qt.Key.Key_F9)
    while not PrivacyKey._cover.settled:  # piece by piece
        QApplication.processEvents()
    _paint()


def _paint() -> None:
    """What was changed is looked at when it is painted."""
    QApplication.processEvents()
    QApplication.processEvents()


def _full(window, qtbot):
    """A window in which numbers stand whole wherever that can be."""
    window.show_call({**sample_detail(), "line": LINE})
    window.detail.reveal(window.detail.call_id)
    window.detail._toggle_raw()
    window.actions_["group.line"].trigger()
    with qtbot.waitSignal(window.calls.settled):
        window.calls.set_query(f"-line:{LINE}")
    window.calls.filter.edit.setText(LINE)
    window.show_notice(f"{NUMBER} is on the stop list.", "info", "test")
    window.status.say(f"{NUMBER} is copied")
    window.setWindowTitle(f"Dialwatch {LINE}")
    qtbot.waitUntil(window.settled)
    return window


def test_it_is_kept_over_a_restart(make_window, settings_file):
    first = make_window(ini=settings_file)
    first.actions_["privacy"].trigger()
    first.shut()
    assert not veil().on
    assert make_window(ini=settings_file).actions_["privacy"].isChecked()
    assert veil().on


def test_every_number_in_the_window_is_masked_at_once_and_comes_back(masked, qtbot, known):
    window = _full(masked, qtbot)
    before = unmasked(window, known)
    for where in ("MainWindow", "QLabel", "QPlainTextEdit", "QueryEdit", "CallTable"):
        assert any(where in one for one in before), where
    _press(window)
    assert veil().on
    assert unmasked(window, known) == []
    assert window.status._private.isVisible()
    assert window.calls.filter.edit.text() == LINE, "what is typed is kept"

    window.show_notice(f"Now {NUMBER} is refused.", "warn", "later")
    window.show_call(sample_detail(7))
    window.detail.reveal(7)
    window.live.header.segments[1].click()
    _paint()
    assert unmasked(window, known) == [], "what comes later is masked too"

    _press(window)
    assert not window.status._private.isVisible()
    assert LINE in window.windowTitle()
    after = unmasked(window, known)
    assert any("QueryEdit" in one for one in after)
    assert any("CallTable" in one for one in after)
    assert not any("4242" in one for one in after if "QPlainTextEdit" in one), "revealed anew"
    assert any(NUMBER in one for one in after if "Label" in one), "the notice"


def test_what_is_copied_is_masked(shared, qtbot, known):
    window = shared
    window.actions_["privacy"].trigger()
    window.calls.view.show_call(1)
    window.calls.view.setFocus()
    QGuiApplication.clipboard().clear()
    window.actions_["copy"].trigger()
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() != "")
    text = QGuiApplication.clipboard().text()
    assert "+622•••••••01" in text
    assert not any(number in text for number in known)
    window.campaigns.view.selectionModel().setCurrentIndex(
        window.campaigns.model.index(0, 0), QItemSelectionModel.SelectionFlag.Current
    )
    window.actions_["group.line"].trigger()
    window.rate.copy_data()
    assert not any(number in QGuiApplication.clipboard().text() for number in known)
    window.actions_["privacy"].trigger()


def test_numbers_and_their_bindings_are_masked_also_where_they_were_whole(masked, qtbot, known):
    panel = masked.numbers
    masked.open_view("numbers")
    book = sample_book()
    panel.show_offers((sample_offer(),), NumberRules(), 24)
    panel.show_book(book)
    qtbot.waitUntil(lambda: panel.settled and panel.model.rowCount() > 0)
    masked.actions_["whole_numbers"].setChecked(True)
    panel.whole.reveal(panel.account)
    assert unmasked(panel, known) != []
    _press(masked)
    assert unmasked(masked, known) == []
    masked.actions_["whole_numbers"].trigger()
    assert not masked.actions_["whole_numbers"].isChecked()
    _press(masked)
    assert not panel.whole.on, "the look was over"


def test_a_dialog_has_the_key_too(shared, qtbot, known):
    window = shared
    window.open_view("about")
    dialog = next(one for one in window.findChildren(QDialog) if one.isVisible())
    dialog.setWindowTitle(f"About {NUMBER}")
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    _press(dialog)
    assert veil().on
    assert unmasked(dialog, known) == []
    _press(dialog)
    assert not veil().on
    dialog.reject()


@pytest.mark.parametrize(
    "dialog",
    [
        (dialogs.test_the_stop_list, {}),
        (dialogs.test_the_log_of_actions, {}),
        (dialogs.test_the_operations_dialog, {}),
        (dialogs.test_the_dialog_of_pushes, {}),
        (acts.test_every_stage_of_a_halt, {"size": (980, 720)}),
        (acts.test_every_step_of_a_launch, {"size": (1080, 740)}),
        (acts.test_every_step_of_a_plan, {"size": (1180, 740)}),
        (acts.test_the_dialog_of_a_temporary_callee, {}),
    ],
)
def test_dialogs_that_open_later_are_masked(shared, qtbot, monkeypatch, known, dialog):
    (walk, told), seen = dialog, []

    def look(_, root) -> None:
        for button in root.findChildren(SignButton):  # whatever can be revealed there
            if button.isVisible() and "how numbers" in button.toolTip():
                button.click()
        _paint()
        seen.append(unmasked(root, known))

    for walked in (acts, dialogs):
        monkeypatch.setattr(walked, "walk", look)
    shared.show_accounts([*sample_accounts(), huawei_account()], False)
    shared.actions_["privacy"].setChecked(True)
    walk(shared, qtbot, **told)
    shared.actions_["privacy"].setChecked(False)
    assert seen
    assert all(found == [] for found in seen), seen
