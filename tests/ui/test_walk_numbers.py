"""Every visible widget of the panel of numbers."""

import pytest
from tests.support.sample_masked import LINES
from tests.support.sample_numbers import a_book
from tests.ui.numbers.conftest import masked_ledger, show_numbers
from tests.ui.test_walk import SIZES
from tests.ui.walk import walk

from dialwatch.calls.binding import Mode
from dialwatch.ui.numbers.adding import AddNumbersDialog

PLACES = pytest.mark.parametrize("size", SIZES[:2], ids=lambda size: f"{size[0]}x{size[1]}")


@PLACES
def test_the_numbers_and_all_that_stands_beside_them(themed, qtbot, size):
    window = themed(size, masked_ledger)
    show_numbers(window, qtbot, Mode.AXB)
    panel = window.numbers
    panel.table.selectRow(3)
    for place in range(panel.side.count()):
        panel.side.setCurrentIndex(place)
        qtbot.waitUntil(window.settled)
        walk(qtbot, window)
    panel.side.setCurrentIndex(0)
    panel.table.stand_on(LINES[1])  # one that fails
    panel.filter.drift.click()
    qtbot.waitUntil(lambda: panel.model.arranged.shown == 1)
    walk(qtbot, window)
    panel.filter.drift.click()


def test_the_other_modes(themed, qtbot):
    window = themed(SIZES[0], masked_ledger)
    for mode in (Mode.AX, Mode.AXE, Mode.AXYB):
        show_numbers(window, qtbot, mode)
        window.numbers.table.selectRow(3)
        qtbot.waitUntil(window.settled)
        walk(qtbot, window)


def test_numbers_before_any_is_known(themed, qtbot):
    window = themed(SIZES[0], masked_ledger)
    show_numbers(window, qtbot, book=a_book([], []))
    for place in range(window.numbers.side.count()):
        window.numbers.side.setCurrentIndex(place)
        walk(qtbot, window)
    window.numbers.side.setCurrentIndex(0)
    opened = []
    keep = window.numbers.adding_opened.connect(lambda dialog, _: opened.append(dialog))
    window.actions_["add_numbers"].trigger()
    window.numbers.disconnect(keep)
    (dialog,) = opened
    assert isinstance(dialog, AddNumbersDialog)
    walk(qtbot, dialog)
    dialog.edit.setPlainText("+8617000000001\n0755-28000001")
    dialog.show_answer([LINES[0]], [], [("0755-28000001", "That is a landline: no X is one.")])
    walk(qtbot, dialog)
    dialog.reject()
