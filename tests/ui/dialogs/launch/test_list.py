"""The list of a launch, and its rows."""

from tests.support.sample_launches import (
    a_launch,
    sample_rows,
)

from dialwatch.calls.launch import LaunchKind, LaunchList
from dialwatch.ui.dialogs.step_frame import Stage
from dialwatch.ui.widgets.step_rail import Step


def test_a_list_is_asked_for_with_what_the_offer_wants(draft):
    dialog, asked = draft
    dialog.rail.steps[Step.LIST].button.click()
    assert dialog.list_page.title.text() == "9\u2009842 rows from november.csv"
    dialog.list_page.file.click()
    dialog.list_page.paste.setPlainText("+628110000001\n")
    dialog.list_page.read.click()
    lists = asked.of("list_wanted")
    assert [(one[0], one[1].kind, one[2]) for one in lists] == [
        ("l1", LaunchKind.TASK, ""),
        ("l1", LaunchKind.TASK, "+628110000001\n"),
    ]
    dialog.show_list(a_launch(list=LaunchList(rows=1, lines=1)))
    assert dialog.list_page.title.text() == "1 row from what was pasted"
    assert dialog.list_page.paste.toPlainText() == ""


def test_there_is_no_way_on_without_a_list_but_back(make):
    dialog, _ = make(launch="l1")
    dialog.show_launch(a_launch(list=LaunchList()))
    dialog.rail.steps[Step.LIST].button.click()
    dialog.next_.click()
    assert (dialog.stage, dialog.list_page.words.text()) == (Stage.LIST, "There is no list yet.")
    dialog.back.click()
    assert dialog.stage is Stage.HOW


def test_rows_are_fetched_as_they_are_scrolled_to_and_masked(draft):
    dialog, asked = draft
    dialog.rail.steps[Step.LIST].button.click()
    rows = dialog.list_page.rows.rows
    dialog.show_rows("l1", Step.LIST, "", 0, (sample_rows(200), 9_842))
    assert rows.rowCount() == 200
    assert dialog.list_page.rows.count.text() == "9\u2009842 rows"
    before = len(asked.of("rows_wanted"))
    dialog.list_page.rows.table.scrollToBottom()
    rows.fetchMore(rows.index(-1, -1))
    rows.fetchMore(rows.index(-1, -1))
    assert asked.of("rows_wanted")[before:] == [("l1", Step.LIST, "", 200)], "once"
    dialog.show_rows("l1", Step.LIST, "", 200, (sample_rows(200, 200), 9_842))
    assert rows.rowCount() == 400
    assert rows.text(0, 2) == "+628•••••••00"
    dialog.list_page.rows.reveal.click()
    assert rows.text(0, 2) == "+628110000000"
