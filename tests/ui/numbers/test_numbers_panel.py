"""The panel of numbers: what it shows, how it is gone through, what it asks for."""

import re
import time

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.support.sample_ledger import NOW
from tests.support.sample_masked import LINES
from tests.support.sample_numbers import (
    DAY,
    HOUR,
    RULES,
    a_book,
    many_bindings,
    sample_offer,
)
from tests.ui.numbers.conftest import show_numbers

from dialwatch.calls.binding import Binding, Mode
from dialwatch.calls.binding_plan import PlanKind
from dialwatch.calls.number import masked
from dialwatch.ledger.arrangement import Group
from dialwatch.ui.numbers.selection import Selection, alike
from dialwatch.ui.window import MainWindow

MASKED = re.compile(r"\+\d{3}•+\d{2}")


def texts(window: MainWindow, row: int) -> dict[str, str]:
    """The words of a row by the headings that are shown."""
    table, model = window.numbers.table, window.numbers.model
    shown = [at for at in range(model.columnCount()) if not table.isColumnHidden(at)]
    return {model.title(at).rstrip(" ↑↓"): model.text(row, at) for at in shown}


def rows(window: MainWindow, kind: type = Binding) -> list:
    return [one for one in window.numbers.model.arranged.rows if isinstance(one, kind)]


def key(window: MainWindow, code: Qt.Key) -> None:
    QTest.keyClick(window.numbers.table, code)


def test_bindings_stand_under_their_x_and_nothing_is_unmasked(numbers):
    assert [one.x for one in rows(numbers, Group)] == [*LINES, "+8617000000009"]
    assert [len([b for b in rows(numbers) if b.x == x]) for x in LINES] == [8, 3]
    model = numbers.numbers.model
    for row in range(model.rowCount()):
        told = " ".join(model.text(row, at) for at in range(model.columnCount()))
        assert not re.search(r"\d{8}", told)
        assert MASKED.search(told)

    # What nobody knows is not guessed.
    (elsewhere,) = (one for one in rows(numbers) if not one.made_here)
    told = texts(numbers, numbers.numbers.model.place_of(elsewhere.key))
    assert told["Life left"] == "not known"
    assert told["Made"] == "2026-10-02"  # as the platform tells it
    assert numbers.numbers.model.arranged.unknown == 1


HAS = {
    Mode.AXB: ({"B", "SMS", "Direction"}, {"Y", "Extension", "On"}),
    Mode.AX: ({"SMS", "On", "Direction"}, {"B", "Y", "Extension"}),
    Mode.AXE: ({"Extension", "Callback"}, {"B", "Y", "SMS", "Direction"}),
    Mode.AXYB: ({"B", "Y", "Direction"}, {"Extension", "SMS"}),
}


def test_each_mode_has_its_columns_and_ax_a_callee_whose_time_goes_down(numbers, qtbot):
    show_numbers(numbers, qtbot, Mode.AX)
    panel = numbers.numbers
    panel.table.stand_on(LINES[0])
    words = panel.side.x_tab.callee
    assert "9:00 left" in words.text()
    assert "28000001" not in words.text()
    panel.tick(NOW + 60_000)
    assert "8:00 left" in words.text()
    panel.tick(NOW + HOUR)
    assert words.text().startswith("No temporary callee")
    for mode, (has, lacks) in HAS.items():
        panel.show_offers([sample_offer(mode)], RULES, 24)
        shown = set(texts(numbers, 1))
        assert has <= shown
        assert not lacks & shown


def test_life_goes_down_and_only_what_changed_is_painted(numbers):
    panel = numbers.numbers
    column, changed = panel.model.column("left"), []
    keep = panel.model.dataChanged.connect(lambda a, b: changed.append((a.row(), a.column())))
    for row in range(panel.model.rowCount()):
        panel.model.text(row, column)
    (soon,) = (one for one in rows(numbers) if one.lives == 26 * 3_600)
    place = panel.model.place_of(soon.key)
    assert panel.model.text(place, column) == "1\u00a0h 59\u00a0min"
    panel.tick(NOW + 1_000)
    assert changed == []
    panel.tick(NOW + 3 * HOUR)
    assert panel.model.text(place, column) == "ended"
    assert {at for _, at in changed} <= {column, panel.model.column("made")}
    assert place in {row for row, _ in changed}
    panel.model.disconnect(keep)


def test_the_filter_finds_numbers_ends_drift_and_problems(numbers, qtbot):
    panel = numbers.numbers

    def shown() -> int:
        qtbot.waitUntil(lambda: panel.settled)
        return panel.model.arranged.shown

    panel.filter.edit.setText("139 0000 0021")
    qtbot.waitUntil(lambda: panel.model.arranged.shown == 1)
    panel.filter.clear()
    assert shown() == 11
    panel.filter.soon.click()
    assert shown() == 2
    assert all(0 < one.ends - NOW <= DAY for one in rows(numbers))
    panel.filter.clear()
    numbers.actions_["drift"].trigger()
    assert shown() == 1
    assert rows(numbers)[0].drift
    numbers.actions_["drift"].trigger()
    panel.filter.problems.click()
    assert shown() == 6  # drift, a missing answer, a landline, and an X that fails
    panel.filter.edit.setText("nothing like it")
    qtbot.waitUntil(lambda: panel.model.rowCount() == 0)
    assert "No binding matches" in panel._empty.sentence.text()
    panel._empty.button.click()
    assert shown() == 11


def test_an_x_is_opened_and_chosen_by_keyboard(numbers, qtbot):
    panel = numbers.numbers
    panel.table.selectRow(3)
    key(numbers, Qt.Key.Key_Left)
    assert panel.table.current().x == LINES[0]
    assert isinstance(panel.table.current(), Group)
    key(numbers, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: panel.model.rowCount() == 6)
    assert panel.table.current().x == LINES[0]
    key(numbers, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: panel.model.rowCount() == 14)
    key(numbers, Qt.Key.Key_Asterisk)
    qtbot.waitUntil(lambda: panel.model.rowCount() == 3)
    key(numbers, Qt.Key.Key_Asterisk)
    qtbot.waitUntil(lambda: panel.model.rowCount() == 14)

    # What is chosen is handed on, and decides what can be done.
    actions = numbers.actions_
    panel.table.selectRow(0)
    assert not actions["renew"].isEnabled()
    assert actions["clear_x"].isEnabled()
    assert panel.selection() == Selection("szx", Mode.AXB, (), (LINES[0],))
    panel.table.selectRow(3)
    chosen = panel.table.current()
    assert panel.selection() == Selection(
        "szx", Mode.AXB, (chosen.key,), (LINES[0],), alike([chosen])
    )
    assert actions["renew"].isEnabled()
    drifting = next(one for one in rows(numbers) if one.drift)
    panel.table.stand_on(drifting.key)
    assert actions["settle"].isEnabled()
    numbers.show_acting({"read_only": True})
    assert not actions["renew"].isEnabled()
    assert actions["settle"].isEnabled()  # it changes nothing on the platform


def test_renewing_what_ends_on_a_day_takes_one_step(numbers, qtbot, monkeypatch):
    opened = []
    monkeypatch.setattr(numbers.openings, "plan", lambda wish, over=None: opened.append(wish))
    side, panel = numbers.numbers.side, numbers.numbers
    side.setCurrentWidget(side.ends_tab)
    calendar = side.ends_tab.calendar
    calendar.setFocus()
    QTest.keyClick(calendar, Qt.Key.Key_Return)  # today
    qtbot.waitUntil(lambda: panel.model.arranged.shown == 2)
    assert panel.filter.day.text() == "ends 2026-11-19"
    side.ends_tab.renew.click()
    (wish,) = opened
    assert (wish.kind, wish.account) == (PlanKind.RENEW, "szx")
    assert [row["binding"] for row in wish.rows] == ["b00001"]  # the other has ended
    QTest.keyClick(calendar, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: panel.model.arranged.shown == 11)


def test_the_x_tells_what_holds_and_its_calls_are_ended_through_the_dialog(numbers, qtbot):
    side, panel = numbers.numbers.side, numbers.numbers
    panel.table.stand_on(LINES[1])
    assert "calls and texts all fail" in side.x_tab.holds.text()
    assert "in arrears Huawei suspends" in side.x_tab.holds.text()
    assert "complaints" not in side.x_tab.holds.text()
    panel.table.stand_on(LINES[0])
    qtbot.waitUntil(lambda: side.x_tab.latest.rowCount() > 0)
    qtbot.waitUntil(lambda: side.x_tab.now.rowCount() == 1)
    assert side.x_tab.latest.index(0, 2).data() == "no answer"
    assert not re.search(r"\d{8}", side.x_tab.now.index(0, 2).data())
    with qtbot.waitSignal(numbers.halts_opened) as opened:
        side.x_tab.terminate.click()
    opened.args[0].reject()


def test_numbers_are_whole_only_where_it_is_asked_for_and_never_when_copied(numbers):
    panel = numbers.numbers
    numbers.actions_["whole_numbers"].trigger()
    assert MASKED.fullmatch(panel.model.text(0, 0)), "not before it is written down"
    panel.whole.reveal(panel.account)
    assert panel.model.text(0, 0) == LINES[0]
    panel.table.selectAll()
    panel.table.setFocus()
    QTest.keyClick(panel.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QApplication.clipboard().text()
    lines = copied.splitlines()
    assert len(lines) == 12
    assert lines[0].split("\t")[:3] == ["X", "A", "B"]
    assert not re.search(r"\d{9}", copied)
    assert all(line.startswith("'+") for line in lines[1:])  # no formula in a spreadsheet
    numbers.actions_["whole_numbers"].trigger()
    assert MASKED.fullmatch(panel.model.text(0, 0))


def test_what_is_chosen_tells_in_what_it_is_alike():
    a, b = "+8613800000001", "+8613800000002"
    first, second = (
        Binding(
            account="axb", mode=Mode.AXB, id=name, x=LINES[0], a=a, b=b,
            values={"record": True, "max_duration": minutes},
        )
        for name, minutes in (("1", 5), ("2", 6))
    )  # fmt: skip
    people = {"a": masked(a), "b": masked(b)}
    assert alike([first]) == {"record": True, "max_duration": 5, **people}
    assert alike([first, second]) == {"record": True, **people}
    assert alike([]) == alike([first] * 201) == {}


def test_ways_to_be_empty(make_numbers, qtbot):
    window = make_numbers(book=None)
    panel = window.numbers
    assert "being loaded" in panel._empty.sentence.text()
    panel.show_book(a_book([], []))
    qtbot.waitUntil(lambda: "No interface lists them" in panel._empty.sentence.text())
    assert panel._empty.button.text() == "Add numbers…"
    window.show_accounts([], False)
    assert "no account of Huawei" in panel._empty.sentence.text()


def test_ctrl_3_and_ctrl_1_change_between_numbers_and_watching(make_numbers, tmp_path):
    window = make_numbers(ini=tmp_path / "window.ini", size=None)
    arrangement = window.arrangement
    assert _shown(window) == {"numbers"}
    window.actions_["watch_layout"].trigger()
    assert not arrangement.dock("numbers").isVisible()
    assert arrangement.dock("calls").isVisible()
    arrangement.dock("rate").hide()
    window.actions_["numbers"].trigger()
    assert _shown(window) == {"numbers"}
    window.actions_["watch_layout"].trigger()
    assert not arrangement.dock("rate").isVisible()  # as it was left
    assert arrangement.dock("calls").isVisible()
    window.actions_["numbers"].trigger()
    window.keep_layout()
    again = make_numbers(ini=tmp_path / "window.ini", size=None)
    assert _shown(again) == {"numbers"}
    again.actions_["watch_layout"].trigger()
    assert again.arrangement.dock("calls").isVisible()
    assert not again.arrangement.dock("rate").isVisible()


def _shown(window: MainWindow) -> set[str]:
    docks = window.arrangement
    return {name for name in docks.names if not docks.dock(name).isHidden()}


def test_fifty_thousand_bindings_never_hold_up_the_window(make_numbers, qtbot):
    window = make_numbers(book=None)
    panel, book = window.numbers, many_bindings(50_000)
    taken = []

    def timed(act) -> None:
        begun = time.thread_time()
        act()
        taken.append(time.thread_time() - begun)

    swap = panel.table.swap
    panel.table.swap = lambda found: (timed(lambda: swap(found)), True)[1]
    timed(lambda: panel.show_book(book))
    qtbot.waitUntil(lambda: panel.model.arranged.whole == 50_000, timeout=20_000)
    timed(lambda: panel._sort("left", False))
    qtbot.waitUntil(
        lambda: panel.model.arranged.asked.sort == "left" and panel.settled, timeout=20_000
    )
    timed(lambda: panel.tick(NOW + 1_000))
    timed(lambda: panel.table.selectRow(30))
    panel.filter.edit.setText("13900001234")
    qtbot.waitUntil(lambda: 0 < panel.model.arranged.shown < 20, timeout=20_000)
    assert max(taken) < 0.05  # of its own thread's time; a shared machine is slower than a desk
