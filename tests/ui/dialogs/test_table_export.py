"""The dialog by which tables leave: what it says, and that it fits in every look."""

import pytest
from PySide6.QtCore import Qt
from tests.ui.looks import LOOKS
from tests.ui.walk import nameless, too_narrow, unreadable

from dialwatch.ui.dialogs.table_export import TableExportDialog, TableOffer

OFFER = TableOffer(
    title="Export calls",
    about="The 12 calls that the filter leaves of 2 903, as they stand 10:41:20 WIB.",
    name="calls",
    question="Columns",
    choices=(("shown", "In sight (9)", 12), ("all", "All (19)", 1_048_576)),
    personal=True,
)


@pytest.fixture
def dialog(qtbot):
    made = TableExportDialog(OFFER)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    return made


def _walk(qtbot, dialog) -> None:
    qtbot.wait(1)
    assert too_narrow(dialog) == []
    assert unreadable(dialog) == []
    assert nameless(dialog) == []


@pytest.mark.parametrize("theme", LOOKS, ids=str)
def test_everything_fits(qtbot, dialog, theme):
    _walk(qtbot, dialog)
    dialog.masked.setChecked(False)
    dialog.what.setCurrentIndex(1)
    _walk(qtbot, dialog)
    dialog._write("/nowhere/out.xlsx")
    dialog.show_progress(400_000)
    _walk(qtbot, dialog)
    dialog.show_failure("The disk is full: nothing was written. Make room, or choose another.")
    _walk(qtbot, dialog)


def test_numbers_are_masked_unless_the_user_says_otherwise(dialog):
    assert dialog.masked.isChecked()
    dialog.masked.setChecked(False)
    assert "log of actions" in dialog.warning.text()
    assert dialog.save.text() == "&Save with whole numbers…"


def test_it_says_how_many_sheets_there_will_be(dialog):
    assert not dialog.sheets.isVisible()
    dialog.what.setCurrentIndex(1)
    assert dialog.sheets.text().endswith("will have 2 sheets.")
    assert dialog.sheets.isVisible()
    dialog.form.setCurrentIndex(dialog.form.findData(".csv"))
    assert not dialog.sheets.isVisible()


def test_what_is_being_written_can_be_stopped_or_left_behind(qtbot, dialog):
    with qtbot.waitSignal(dialog.export_wanted) as asked:
        dialog._write("/nowhere/out.xlsx")
    assert asked.args == ["/nowhere/out.xlsx", "shown", True]
    assert dialog.stop.isVisible()
    assert not dialog.save.isVisible()
    assert dialog.cancel.text() == "&Go on in the background"
    with qtbot.waitSignal(dialog.stopped):
        dialog.stop.click()
    dialog.show_done("Nothing was written.")
    assert dialog.save.isVisible()
    dialog.close()
    assert not dialog.isVisible()
