"""The dialog of a halt: nothing is sent by accident, nothing is dropped, leaving is always safe."""

from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.support.sample_halts import (
    a_batch,
    a_candidate,
    an_entry,
    sample_batch,
    sample_entries,
    sample_rehearsal,
    sample_stop,
    sample_terminate,
)
from tests.support.sample_ledger import NOW, sample_accounts

from dialwatch.calls.batch import BatchState
from dialwatch.calls.halt import HaltKind, Standing
from dialwatch.calls.verdict import Verdict
from dialwatch.ui.dialogs.halt import HaltDialog, Stage
from dialwatch.ui.models.standings import DIALLED

TEXTS = "+628110000001\n\n  CASE-88/2 \n"


class Asked:
    """What the dialog asked for."""

    def __init__(self, dialog: HaltDialog) -> None:
        self.rehearsals, self.begun, self.steps, self.watched = [], [], [], []
        dialog.rehearsal_wanted.connect(self.rehearsals.append)
        dialog.begun.connect(self.begun.append)
        dialog.step_wanted.connect(lambda one, step: self.steps.append((one, step)))
        dialog.watch_wanted.connect(self.watched.append)


@pytest.fixture
def make(qtbot):
    def made(kind=HaltKind.CANCEL, now=lambda: NOW, **told) -> tuple[HaltDialog, Asked]:
        dialog = HaltDialog(kind, sample_accounts(), ZoneInfo("UTC"), now, **told)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(dialog)
        asked = Asked(dialog)
        dialog.show()
        qtbot.waitExposed(dialog)
        dialog.begin()
        return dialog, asked

    return made


@pytest.fixture
def rehearsed(make):
    """Selected calls, looked up: 38 are chosen."""
    dialog, asked = make(request={"calls": [1, 2]})
    dialog.show_rehearsal(sample_rehearsal())
    return dialog, asked


def press(key, modifier=Qt.KeyboardModifier.NoModifier, target=None) -> None:
    """A key, wherever the keys go now."""
    QTest.keyClick(target or QApplication.focusWidget(), key, modifier)


def told(dialog: HaltDialog) -> list[list[str]]:
    rows = dialog.rehearsal.rows
    return [
        [str(rows.index(row, at).data() or "") for at in range(1, rows.columnCount())]
        for row in range(rows.rowCount())
    ]


def test_the_whole_path_by_keyboard(make, qtbot):
    dialog, asked = make()
    dialog.activateWindow()
    QTest.qWaitForWindowActive(dialog)
    QTest.keyClicks(QApplication.focusWidget(), "+628110000001")
    press(Qt.Key.Key_Return)
    QTest.keyClicks(QApplication.focusWidget(), "CASE-88/2")
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert asked.rehearsals == [{"kind": "cancel", "texts": ["+628110000001", "CASE-88/2"]}]
    dialog.show_safety({"typed_above": 30})
    dialog.show_rehearsal(sample_rehearsal())

    while QApplication.focusWidget() is not dialog.rehearsal.campaigns:
        press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Space)  # the other campaign of AI Rudder stays
    assert dialog.rehearsal.confirm.go.text() == "&Cancel 14 calls"
    press(Qt.Key.Key_Space)
    assert dialog.rehearsal.confirm.go.text() == "&Cancel 38 calls"

    press(Qt.Key.Key_R, Qt.KeyboardModifier.AltModifier)
    QTest.keyClicks(QApplication.focusWidget(), "has paid")
    press(Qt.Key.Key_Return)  # goes on: it must not be taken for “keep calling”
    QTest.keyClicks(QApplication.focusWidget(), "38")
    assert asked.begun == []
    press(Qt.Key.Key_C, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: len(asked.begun) == 1)
    (begun,) = asked.begun
    assert (begun["rehearsal"], begun["count"], begun["reason"]) == ("r1", 38, "has paid")

    dialog.show_batch(a_batch(id=begun["id"]))
    assert QApplication.focusWidget() is dialog.countdown.undo
    press(Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: asked.steps == [(begun["id"], "now")])
    entries = sample_entries()
    running = sample_batch(BatchState.RUNNING, entries, id=begun["id"])
    dialog.show_batch(running, entries)
    press(Qt.Key.Key_P, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: asked.steps[1:] == [(begun["id"], "pause")])
    press(Qt.Key.Key_A, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: asked.steps[2:] == [(begun["id"], "abort")])
    dialog.show_batch(running.changed({"state": BatchState.ABORTED, "rev": 99}))
    press(Qt.Key.Key_Down)
    assert dialog.receipt.note.text()
    press(Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert len(asked.steps) == 3


def test_lines_are_counted_as_they_are_typed(make):
    dialog, asked = make()
    assert dialog.stage is Stage.WHOM
    assert not dialog.whom.look.isEnabled()
    dialog.whom.paste.setPlainText(TEXTS)
    assert dialog.whom.count.text() == "2 lines"
    dialog.take_entries(["700101"])
    assert dialog.whom.count.text() == "3 lines"
    dialog.whom.look.click()
    assert asked.rehearsals == [
        {"kind": "cancel", "texts": ["+628110000001", "CASE-88/2", "700101"]}
    ]
    dialog.rehearsal.confirm.back.click()
    assert dialog.stage is Stage.WHOM
    assert dialog.whom.count.text() == "3 lines", "the list is still there"
    dialog.show_failure("At most 10 000 at once.")
    assert dialog.whom.words.text() == "At most 10 000 at once."


def test_a_stop_list_is_looked_up_as_a_whole(make):
    dialog, asked = make()
    dialog.whom.take.click()
    assert asked.rehearsals == [{"kind": "cancel", "stops": "mex"}]


def test_what_it_would_do_is_told_in_figures_first(rehearsed):
    dialog, asked = rehearsed
    assert asked.rehearsals == [{"kind": "cancel", "calls": [1, 2]}]
    assert dialog.rehearsal.figures.told() == {
        "will be cancelled": "38",
        "talking (go on)": "2",
        "may be held unseen": "2",
        "over": "13",
        "need a look": "2",
        "unknown here": "1",
        "listed twice": "1",
    }
    groups = dialog.rehearsal.groups
    rows = [[groups.index(row, at).data() for at in range(1, 8)] for row in range(3)]
    assert rows[1] == ["November reminders A", "AI Rudder Jakarta", "24", "22", "2", "0", "12"]
    assert rows[2] == ["Cobranza noviembre norte", "Blu Mexico", "2", "0", "0", "2", "0"]
    assert "Blu Mexico does not tell" in dialog.rehearsal.cannot.text()


def test_wrong_and_ambiguous_ones_stand_beside_the_matches_and_nothing_unmasked(rehearsed):
    dialog, _ = rehearsed
    rows = told(dialog)
    assert len(rows) == 57
    assert [row[:2] for row in rows[:4]] == [
        ["811••••••77", "ambiguous"],
        ["811••••••77", "waiting"],
        ["811••••••77", "waiting"],
        ["CASE-88/2", "unknown here"],
    ]
    assert rows[-1][1] == "listed twice"
    assert not any("81100" in text for row in rows for text in row)
    dialog.rehearsal.reveal.click()
    assert told(dialog)[0][0] == "81100000077"


def test_checks_change_the_button(rehearsed):
    dialog, _ = rehearsed
    page = dialog.rehearsal
    page.confirm.reason.setCurrentText("has paid")
    assert page.confirm.go.text() == "&Cancel 38 calls"
    page.table.turned.emit([1])
    assert page.confirm.go.text() == "&Cancel 39 calls"
    page.filter.setCurrentIndex(page.filter.findText("over (12)"))
    assert page.rows.rowCount() == 12
    page.table.turned.emit(list(range(12)))
    assert page.confirm.go.text() == "&Cancel 39 calls", "what is over cannot be chosen"


def test_a_filter_keeps_the_row_on_which_one_stands(rehearsed):
    page = rehearsed[0].rehearsal
    page.table.setCurrentIndex(page.rows.index(2, 1))
    stood = page.rows.item(2)
    page.filter.setCurrentIndex(page.filter.findText("waiting (36)"))
    assert page.rows.item(page.table.currentIndex().row()) is stood
    assert page.count.text() == "36 of 57 shown"


def test_nothing_is_begun_before_a_reason_and_the_number_are_there(rehearsed):
    dialog, asked = rehearsed
    confirm = dialog.rehearsal.confirm
    dialog.show_safety({"typed_above": 37})
    assert not confirm.go.isEnabled()
    assert confirm.missing.text() == "A reason is missing."
    confirm.reason.setCurrentText("wrong list")
    assert confirm.missing.text() == "The number is not typed yet."
    confirm.typed.setText("37")
    assert not confirm.go.isEnabled()
    confirm.typed.setText("38")
    assert confirm.go.isEnabled()
    confirm.go.click()
    assert [one["count"] for one in asked.begun] == [38]


def test_few_calls_need_neither(make):
    dialog, asked = make(request={"calls": [1]})
    few = tuple(a_candidate(at) for at in range(10))
    dialog.show_rehearsal(sample_rehearsal(candidates=few, unmatched=(), cannot=()))
    dialog.rehearsal.confirm.go.click()
    assert asked.begun[0]["chosen"] == list(range(10))
    assert asked.begun[0]["reason"] == ""


def test_a_double_click_begins_one_batch_and_a_refusal_can_be_repeated(rehearsed):
    dialog, asked = rehearsed
    confirm = dialog.rehearsal.confirm
    confirm.reason.setCurrentText("has paid")
    confirm.go.click()
    confirm.go.click()
    assert len(asked.begun) == 1
    dialog.show_failure("The engine does not answer.")
    assert dialog.rehearsal.words.text() == "The engine does not answer."
    confirm.go.click()
    assert asked.begun[0] == asked.begun[1], "the same id: it is one batch, however often asked"


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_the_default_keeps_calling(rehearsed, key):
    dialog, asked = rehearsed
    dialog.rehearsal.confirm.reason.setCurrentText("has paid")
    press(key, target=dialog.rehearsal.confirm.keep)
    assert not dialog.isVisible()
    assert asked.begun == asked.steps == []


def test_delete_stops_nothing(rehearsed):
    dialog, asked = rehearsed
    press(Qt.Key.Key_Delete, target=dialog.rehearsal.table)
    assert dialog.isVisible()
    assert asked.begun == []


def test_stopping_campaigns_tells_what_stays_undone(make):
    dialog, asked = make(HaltKind.STOP, request={"campaigns": [["jkt", "t-1001"]]})
    dialog.show_rehearsal(sample_stop())
    assert dialog.rehearsal.figures.told() == {
        "will be stopped": "2",
        "numbers stay undone": "1\u2009328",
        "cannot be stopped": "1",
    }
    assert [row[3] for row in told(dialog)] == ["–", "1\u2009240", "88"]
    confirm = dialog.rehearsal.confirm
    confirm.reason.setCurrentText("wrong list")
    assert confirm.typed_needed
    confirm.typed.setText("1328")
    confirm.go.click()
    assert asked.begun[0]["count"] == 2


def test_where_nobody_knows_what_stays_undone_a_reason_is_needed(make):
    dialog, _ = make(HaltKind.STOP, request={"campaigns": [["jkt", "t-1001"]]})
    dialog.show_rehearsal(sample_stop(left=None))
    assert dialog.rehearsal.figures.told()["do not tell what stays undone"] == "1"
    dialog.rehearsal.table.turned.emit([2])
    assert dialog.rehearsal.confirm.missing.text() == "A reason is missing."


def test_a_live_call_is_ended_without_more_ado_and_one_that_ended_says_so(make):
    dialog, asked = make(HaltKind.TERMINATE, request={"calls": [7]}, subject="It talks.")
    dialog.show_rehearsal(sample_terminate())
    assert dialog.rehearsal.subject.text() == "It talks."
    assert dialog.rehearsal.confirm.keep.text() == "&Keep the call"
    dialog.rehearsal.confirm.go.click()
    assert asked.begun[0]["count"] == 1
    dialog, _ = make(HaltKind.TERMINATE, request={"calls": [7]})
    dialog.show_rehearsal(sample_terminate(Standing.OVER))
    assert dialog.rehearsal.figures.told() == {"will be cut off": "0", "over": "1"}
    assert not dialog.rehearsal.confirm.go.isEnabled()
    assert dialog.rehearsal.confirm.missing.text() == "Nothing is chosen."


def test_a_rehearsal_that_failed_says_why(make):
    dialog, _ = make(request={"calls": [1]})
    dialog.show_rehearsal(sample_rehearsal(state="running", sentence="Task 3 of 12 is read."))
    assert dialog.rehearsal.words.text() == "Task 3 of 12 is read."
    dialog.show_rehearsal(sample_rehearsal(state="failed", sentence="No account answers."))
    assert dialog.rehearsal.words.text() == "No account answers."
    assert dialog.rehearsal.confirm.keep.isVisible()
    assert not dialog.rehearsal.confirm.go.isVisible()


# The countdown


def counting(dialog: HaltDialog) -> None:
    dialog.rehearsal.confirm.reason.setCurrentText("has paid")
    dialog.rehearsal.confirm.go.click()
    dialog.show_batch(a_batch())


def test_the_countdown_shows_real_seconds_of_a_fast_world(make):
    now = [NOW]
    dialog, _ = make(now=lambda: now[0], rate=10.0, batch="b1")
    dialog.show_batch(a_batch(starts_at=NOW + 50_000))
    assert dialog.countdown.seconds.text() == "5"
    assert dialog.countdown.effect.text() == "37 calls will be cancelled in"
    now[0] += 41_000
    dialog._tick()
    assert (dialog.countdown.seconds.text(), dialog.countdown.unit.text()) == ("1", "second")


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_the_default_of_the_countdown_is_undo(rehearsed, key):
    dialog, asked = rehearsed
    counting(dialog)
    press(key, target=dialog.countdown.undo)
    press(key, target=dialog.countdown.undo)
    assert asked.steps == [("b1", "undo")]
    assert dialog.isVisible()
    dialog.show_batch(a_batch(BatchState.UNDONE, counts={"unsent": 37}, rev=2))
    assert dialog.receipt.headline.text() == "Undone: nothing was sent"


def test_closing_during_the_countdown_undoes_it(rehearsed):
    dialog, asked = rehearsed
    counting(dialog)
    dialog.close()
    assert asked.steps == [("b1", "undo")]


def test_closing_before_the_engine_has_answered_undoes_it_too(rehearsed):
    dialog, asked = rehearsed
    dialog.rehearsal.confirm.reason.setCurrentText("has paid")
    dialog.rehearsal.confirm.go.click()
    dialog.close()
    assert asked.steps == [(asked.begun[0]["id"], "undo")]


def test_an_undo_that_was_not_heard_can_be_repeated(rehearsed):
    dialog, asked = rehearsed
    counting(dialog)
    dialog.countdown.undo.click()
    dialog.show_failure("The engine does not answer.")
    dialog.countdown.undo.click()
    assert asked.steps == [("b1", "undo")] * 2


# Progress and receipt


@pytest.fixture
def watched(make):
    """A batch that was begun before, opened again."""
    dialog, asked = make(batch="b1")
    assert asked.watched == ["b1"]
    return dialog, asked


def test_a_batch_is_opened_where_it_stands(watched):
    dialog, _ = watched
    dialog.show_batch(a_batch())
    assert dialog.stage is Stage.COUNTDOWN
    running = a_batch(BatchState.RUNNING, counts={"waiting": 30, "accepted": 7}, rev=2)
    dialog.show_batch(running)
    assert dialog.stage is Stage.BATCH
    assert dialog.receipt.progress.isVisible()
    assert dialog.receipt.progress.bar.value() == 7
    assert "goes on without it" in dialog.receipt.progress.words.text()
    dialog.show_batch(running.changed({"sentence": "Blu Mexico does not answer.", "rev": 3}))
    assert dialog.receipt.progress.words.text() == "Blu Mexico does not answer."
    dialog.show_batch(running.changed({"state": BatchState.PAUSED, "rev": 4}))
    assert dialog.receipt.progress.pause.text() == "&Resume"
    dialog.show_batch(running)
    assert dialog.receipt.progress.pause.text() == "&Resume", "an older answer changes nothing"
    dialog.show_batch(running.changed({"state": BatchState.DONE, "rev": 5}))
    assert not dialog.receipt.progress.isVisible()


def test_that_the_engine_was_away_is_said_until_it_is_back(watched):
    dialog, _ = watched
    dialog.show_batch(a_batch(BatchState.RUNNING))
    dialog.show_silence("The engine does not answer.")
    assert dialog.receipt.words.text() == "The engine does not answer."
    dialog.show_batch(a_batch(BatchState.RUNNING))
    assert dialog.receipt.words.text() == ""


def test_closing_while_it_is_sent_lets_it_go_on(watched):
    dialog, asked = watched
    dialog.show_batch(a_batch(BatchState.RUNNING))
    dialog.close()
    assert asked.steps == []


def test_the_receipt_tells_every_entry_and_the_loud_ones_first(watched):
    dialog, _ = watched
    entries = sample_entries()
    dialog.show_batch(sample_batch(BatchState.WATCHING, entries), entries)
    receipt = dialog.receipt
    assert receipt.figures.told() == {
        "dialled all the same": "1",
        "confirmed": "17",
        "accepted": "16",
        "too late": "1",
        "refused": "1",
        "unknown": "1",
    }
    assert receipt.loud.text().startswith("▲ 1 was dialled all the same")
    assert "seen when its campaign is read again" in receipt.explained.text()
    first = [receipt.rows.index(0, at).data() for at in range(6)]
    assert first[1] == "dialled all the same"
    assert not any("00005" in text for text in first)
    receipt.filter.setCurrentIndex(receipt.filter.findData(str(Verdict.REFUSED)))
    assert [receipt.rows.index(0, at).data() for at in (1, 3)] == ["refused", "4001"]
    assert receipt.count.text() == "1 of 37 shown"
    assert dialog.entries() == entries


def test_what_changes_while_one_reads_moves_nothing(watched, qtbot):
    dialog, _ = watched
    entries = sample_entries()
    dialog.show_batch(sample_batch(BatchState.WATCHING, entries), entries)
    table, rows = dialog.receipt.table, dialog.receipt.rows
    table.setCurrentIndex(rows.index(12, 0))
    table.verticalScrollBar().setValue(120)
    stood = rows.entry(12).index
    revised = [
        entries[20].changed({"verdict": Verdict.CONFIRMED, "rev": 100}),
        entries[21].changed({"verdict": Verdict.TOO_LATE, "loud": True, "rev": 101}),
    ]
    now = [*entries[:20], *revised, *entries[22:]]
    with qtbot.assertNotEmitted(rows.modelReset):
        dialog.show_batch(sample_batch(BatchState.WATCHING, now), revised)
    assert rows.entry(table.currentIndex().row()).index == stood
    assert table.verticalScrollBar().value() == 120
    assert rows.counts[DIALLED] == 2
    assert dialog.receipt.loud.text().startswith("▲ 2 were dialled")


def test_a_receipt_is_exported_where_the_user_says(watched, qtbot):
    dialog, _ = watched
    entries = sample_entries(3)
    dialog.show_batch(sample_batch(BatchState.DONE, entries), entries)
    dialog.receipt.export.click()
    chooser = next(one for one in dialog.findChildren(type(dialog).__mro__[1]) if one.isVisible())
    with qtbot.waitSignal(dialog.export_wanted) as wanted:
        chooser.fileSelected.emit("/somewhere/receipt.csv")
    assert wanted.args == [dialog.batch, "/somewhere/receipt.csv"]
    chooser.reject()
    dialog.show_saved("Kept as receipt.csv.")
    assert dialog.receipt.words.text() == "Kept as receipt.csv."


# Ten thousand


def test_ten_thousand_come_in_slices(make, qtbot):
    dialog, asked = make(request={"calls": [1]})
    many = tuple(a_candidate(at) for at in range(10_000))
    dialog.show_rehearsal(sample_rehearsal(candidates=many))
    assert dialog.rehearsal.rows.rowCount() < 1_000
    assert not dialog.rehearsal.confirm.go.isEnabled()
    qtbot.waitUntil(lambda: dialog.rehearsal.full)
    dialog.rehearsal.confirm.reason.setCurrentText("legal")
    assert dialog.rehearsal.confirm.go.text() == "&Cancel 10\u2009000 calls"
    dialog.rehearsal.confirm.typed.setText("10 000")
    dialog.rehearsal.confirm.go.click()
    assert asked.begun[0]["count"] == 10_000


def test_waiting_entries_are_not_told_as_done(watched):
    dialog, _ = watched
    entries = [an_entry(at) for at in range(5)]
    dialog.show_batch(sample_batch(BatchState.RUNNING, entries), entries)
    assert dialog.receipt.headline.text() == "0 of 5 done"
    assert [dialog.receipt.rows.index(at, 1).data() for at in range(2)] == ["waiting", "waiting"]
