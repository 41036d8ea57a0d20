"""The countdown, and what is sent."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tests.support.sample_launches import (
    a_launch,
    sample_counts,
    sample_parts,
    sample_rows,
)
from tests.ui.dialogs.launch.ground import counting, sending

from dialwatch.calls.batch import BatchState
from dialwatch.calls.launch import LaunchState
from dialwatch.ui.dialogs.step_frame import Stage
from dialwatch.ui.widgets.step_rail import Step


def test_a_countdown_is_undone_by_escape_and_begun_again_with_its_list(checked):
    dialog, asked = checked
    counting(dialog)
    assert dialog.stage is Stage.COUNTDOWN
    assert dialog.countdown.undo.hasFocus()
    assert dialog.countdown.effect.text().startswith("9\u2009812 numbers")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert asked.of("step_wanted") == [("l1", "undo")]
    dialog.show_launch(a_launch(state=LaunchState.SENT))
    counting(dialog, state=BatchState.UNDONE, rev=2, counts={"unsent": 1})
    assert dialog.stage is Stage.SEND
    dialog.next_.click()
    dialog.receipt_page.again.click()
    ((made,),) = asked.of("made")
    assert made["again"] == "l1"
    dialog.show_rows("l1", Step.RECEIPT, "", 0, (sample_rows(9), 9))
    dialog.show_counts("l1", sample_counts())
    dialog.show_failure("The engine does not answer.")
    assert dialog.receipt_page.figures.told() == {}, "what was open before is not shown any more"
    dialog.show_launch(a_launch(id=made["id"]))
    assert dialog.stage is Stage.CHECK, "a failure besides does not keep one from it"
    assert asked.of("check_wanted")[-1] == (made["id"],)


def test_closing_during_the_countdown_undoes_it(checked):
    dialog, asked = checked
    counting(dialog)
    dialog.close()
    assert asked.of("step_wanted") == [("l1", "undo")]


def test_closing_before_the_answer_undoes_what_was_asked_for(checked):
    dialog, asked = checked
    dialog.check_page.confirmed.emit(9_812, [], "planned")
    dialog.reject()
    assert asked.of("step_wanted") == [("l1", "undo")]


def test_undecided_requests_are_decided_one_by_one_with_their_evidence(checked):
    dialog, asked = checked
    dialog.show_launch(a_launch(state=LaunchState.SENT))
    sending(dialog, BatchState.RUNNING, sample_parts(50, (7, 31)), 1)
    decide = dialog.send_page.decide
    assert dialog.stage is Stage.SEND
    assert "Rows 1401–1600" in decide.title.text()
    assert "37 of the 200 before it" in decide.evidence.text()
    assert dialog.rail.steps[Step.SEND].words.text() == "▲ 2 to be decided"
    decide.taken.click()
    assert asked.of("decided") == [("l1", {"entry": 7, "done": "yes"})]
    sending(dialog, BatchState.RUNNING, sample_parts(50, (31,)), 100)
    assert "Rows 6201–6400" in decide.title.text()
    decide.again.click()
    decide.leave.click()
    assert [told["done"] for _, told in asked.of("decided")] == ["yes", "no", "leave"]
    sending(dialog, BatchState.WATCHING, sample_parts(50, ()), 200)
    assert not decide.isVisible()
