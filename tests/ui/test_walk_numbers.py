"""Every visible widget of the panel of numbers, as in test_walk."""

import pytest
from tests.support.sample_masked import LINES
from tests.support.sample_numbers import a_book
from tests.ui.numbers.conftest import make_numbers  # noqa: F401  (the fixture)
from tests.ui.test_walk import SIZES
from tests.ui.walk import walk

from dialwatch.calls.binding import Mode
from dialwatch.ui.numbers.adding import AddNumbersDialog

PLACES = pytest.mark.parametrize("size", SIZES[:2], ids=lambda size: f"{size[0]}x{size[1]}")


@PLACES
def test_the_numbers_and_all_that_stands_beside_them(make_numbers, qtbot, theme, size):  # noqa: F811
    window = make_numbers(Mode.AXB, theme=theme, size=size)
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


def test_the_other_modes(make_numbers, qtbot, theme):  # noqa: F811
    for mode in (Mode.AX, Mode.AXE, Mode.AXYB):
        window = make_numbers(mode, theme=theme, size=SIZES[0])
        window.numbers.table.selectRow(3)
        qtbot.waitUntil(window.settled)
        walk(qtbot, window)


def test_numbers_before_any_is_known(make_numbers, qtbot, theme):  # noqa: F811
    window = make_numbers(book=a_book([], []), theme=theme, size=SIZES[0])
    opened = []
    window.numbers.adding_opened.connect(lambda dialog, _: opened.append(dialog))
    for place in range(window.numbers.side.count()):
        window.numbers.side.setCurrentIndex(place)
        walk(qtbot, window)
    window.actions_["add_numbers"].trigger()
    (dialog,) = opened
    assert isinstance(dialog, AddNumbersDialog)
    walk(qtbot, dialog)
    dialog.edit.setPlainText("+8617000000001\n0755-28000001")
    dialog.show_answer([LINES[0]], [], [("0755-28000001", "That is a landline: no X is one.")])
    walk(qtbot, dialog)
    dialog.reject()
