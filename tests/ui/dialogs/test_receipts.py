"""The list of receipts: what was stopped, what came of it, and the way back to each."""

from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tests.support.sample_halts import a_batch, sample_batch, sample_entries
from tests.support.sample_ledger import NOW

from dialwatch.calls.batch import BatchState
from dialwatch.ui.dialogs.receipts import ReceiptsDialog


@pytest.fixture
def dialog(qtbot) -> ReceiptsDialog:
    made = ReceiptsDialog(ZoneInfo("UTC"), lambda: NOW)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    return made


def test_each_batch_is_a_row_and_a_loud_one_says_so(dialog):
    loud = sample_batch(BatchState.WATCHING, sample_entries(), id="b2")
    dialog.show_batches([loud, a_batch(BatchState.UNDONE, counts={"unsent": 37})])
    rows = [[dialog.model.index(row, at).data() for at in range(1, 6)] for row in range(2)]
    assert rows[0][:4] == ["dialled all the same", "Cancel 37 calls", "Ayu (ayu01)", "has paid"]
    assert rows[0][4].startswith("1 dialled all the same, 17 confirmed, 16 accepted, 1 too late")
    assert rows[1][0] == "undone"
    assert rows[1][4] == "37 not sent"


def test_enter_opens_the_one_on_which_one_stands(dialog, qtbot):
    dialog.show_batches([a_batch(BatchState.DONE, id="b1", kind="stop")])
    with qtbot.waitSignal(dialog.opened) as opened:
        QTest.keyClick(dialog.table, Qt.Key.Key_Return)
    assert opened.args == ["stop", "b1"]


def test_nothing_yet(dialog):
    assert not dialog.open_it.isEnabled()
    dialog.show_batches([])
    assert dialog._empty.isVisible()
    dialog.show_failure("The engine does not answer.")
    assert dialog.words.text() == "The engine does not answer."
