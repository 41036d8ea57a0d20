"""Notices: graded by shape, word and colour, stacked, dismissed."""

import pytest
from PySide6.QtWidgets import QFrame, QPushButton

from dialwatch.ui.widgets.notices import MOST_SHOWN, Notice, NoticeBar
from dialwatch.ui.widgets.parts import SignButton


@pytest.fixture
def bar(qtbot) -> NoticeBar:
    made = NoticeBar()
    qtbot.addWidget(made)
    made.resize(900, 40)
    made.show()
    return made


def _lines(bar: NoticeBar) -> list[str]:
    frames = bar.findChildren(QFrame)
    return [f.accessibleName() for f in frames if f.accessibleName() and f.isVisible()]


def test_the_gravest_stands_on_top(bar):
    bar.show_notice(Notice("a", "Read this.", "info"))
    bar.show_notice(Notice("b", "It broke.", "bad"))
    bar.show_notice(Notice("c", "It may break.", "warn"))
    assert _lines(bar) == ["Problem: It broke.", "Warning: It may break.", "Note: Read this."]


def test_the_same_id_replaces(bar):
    bar.show_notice(Notice("a", "One", "info"))
    bar.show_notice(Notice("a", "Two", "info"))
    assert _lines(bar) == ["Note: Two"]


def test_more_than_three_are_counted_and_can_be_unfolded(bar):
    for n in range(MOST_SHOWN + 2):
        bar.show_notice(Notice(str(n), f"Number {n}", "warn"))
    assert len(_lines(bar)) == MOST_SHOWN
    buttons = [b for b in bar.findChildren(QPushButton) if b.isVisible()]
    more = next(b for b in buttons if "more" in b.text())
    assert more.text() == "2 more"
    more.click()
    assert len(_lines(bar)) == MOST_SHOWN + 2


def test_the_user_dismisses(bar, qtbot):
    bar.show_notice(Notice("a", "One", "info"))
    close = next(b for b in bar.findChildren(SignButton) if b.isVisible())
    with qtbot.waitSignal(bar.dismissed) as gone, qtbot.waitSignal(bar.filled) as filled:
        close.click()
    assert (gone.args, filled.args) == (["a"], [False])
    assert bar.notices == ()


def test_a_notice_can_carry_a_button(bar, qtbot):
    done = []
    bar.show_notice(Notice("a", "The engine died.", "bad", "Start it", lambda: done.append(1)))
    next(b for b in bar.findChildren(QPushButton) if b.text() == "Start it").click()
    assert done == [1]


def test_an_unknown_level_is_a_note(bar):
    bar.show_notice(Notice("a", "One", "purple"))
    assert _lines(bar) == ["Note: One"]
