"""What became of each row."""

from tests.support.sample_launches import (
    a_launch,
    sample_counts,
    sample_parts,
    sample_rows,
)
from tests.ui.dialogs.launch.ground import sending

from dialwatch.calls.batch import BatchState
from dialwatch.calls.launch import LaunchState, ProblemKind
from dialwatch.calls.verdict import Verdict
from dialwatch.ui.dialogs.step_frame import Stage
from dialwatch.ui.widgets.step_rail import Step


def test_the_receipt_tells_each_row_and_adds_up(make):
    dialog, asked = make(launch="l1")
    dialog.show_launch(a_launch(state=LaunchState.SENT, campaigns=("t-9",)))
    assert asked.of("watch_wanted") == [("l1",)]
    sending(dialog, BatchState.DONE, sample_parts(50, ()), 1)
    assert dialog.stage is Stage.RECEIPT, "what is over is opened at its end"
    dialog.show_counts("l1", sample_counts())
    page = dialog.receipt_page
    assert page.figures.told() == {
        "confirmed": "9\u2009400",
        "accepted": "200",
        "unknown": "200",
        "left out": "42",
    }
    assert page.filter.itemText(0) == "All rows (9\u2009842)"
    page.filter.setCurrentIndex(page.filter.findData("left:repeated"))
    assert asked.of("rows_wanted")[-1] == ("l1", Step.RECEIPT, "left:repeated", 0)
    left = {"left_out": ProblemKind.REPEATED, "reason": "the same number stands in line 7"}
    dialog.show_rows("l1", Step.RECEIPT, "left:repeated", 0, (sample_rows(33, **left), 33))
    rows = page.rows.rows
    assert [rows.text(0, at) for at in (3, 4)] == ["left out", "the same number stands in line 7"]
    steps = dialog.rail.steps
    assert not steps[Step.HOW].button.isEnabled(), "what is sent is not changed"
    page.campaign.click()
    assert asked.of("campaign_wanted") == [("jkt", "t-9")]
    assert not dialog.isVisible()


def test_rows_that_change_while_the_receipt_is_read_stay_in_their_place(make, qtbot):
    dialog, asked = make(launch="l1")
    dialog.show_launch(a_launch(state=LaunchState.SENT))
    sending(dialog, BatchState.RUNNING, sample_parts(50, ()), 1)
    dialog.rail.steps[Step.RECEIPT].button.click()
    dialog.show_counts("l1", {"waiting": 9_842})
    page = dialog.receipt_page
    dialog.show_rows("l1", Step.RECEIPT, "", 0, (sample_rows(200), 9_842))
    page.rows.table.selectRow(5)
    dialog.show_rows("l1", Step.RECEIPT, "", 200, (sample_rows(200, 200), 9_842))
    before = len(asked.of("rows_wanted"))
    dialog.show_counts("l1", {"waiting": 9_642, Verdict.ACCEPTED: 200})
    qtbot.waitUntil(lambda: len(asked.of("rows_wanted")) > before)
    assert asked.of("rows_wanted")[before:] == [("l1", Step.RECEIPT, "", 0)], "in sight"
    dialog.show_rows("l1", Step.RECEIPT, "", 0, (sample_rows(200, verdict=Verdict.ACCEPTED), 9_842))
    assert page.rows.rows.text(5, 3) == "accepted"
    assert page.rows.table.currentIndex().row() == 5
