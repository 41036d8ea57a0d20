"""The operations dialog: forms are drawn and checked, acts are asked for twice, numbers masked."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from tests.support.sample_forms import LINK, NUMBER, sample_finding, sample_forms
from tests.support.sample_ledger import sample_accounts

from dialwatch.calls.finding import Finding
from dialwatch.calls.receipt import Receipt, ReceiptEntry
from dialwatch.calls.verdict import Verdict
from dialwatch.ui.dialogs.operations import OperationsDialog
from dialwatch.ui.models.operation_tree import OPERATION, items


@pytest.fixture
def dialog(qtbot) -> OperationsDialog:
    made = OperationsDialog(sample_accounts(), "jkt")
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.open()
    made.show_forms("jkt", sample_forms())
    return made


def told(dialog, operation="list", verdict=Verdict.CONFIRMED, state="done", **more):
    entry = ReceiptEntry(target="", verdict=verdict, **more)
    receipt = Receipt(
        id=dialog._action, account="jkt", operation=operation, title="", asked_at=1, state=state,
        entries=(entry,),
    )  # fmt: skip
    return {"receipt": receipt.told(), "finding": Finding().told(), "waits": "", "file": None}


def press(button) -> None:
    QTest.keyClick(button, Qt.Key.Key_Space)


def test_operations_stand_under_their_groups_and_those_that_are_off_say_so(dialog):
    assert [item.text(0) for item in items(dialog.tree)] == [
        "List tasks", "Create task", "Plan status – not confirmed",
    ]  # fmt: skip
    dialog.open_operation("plan")
    assert not dialog.form.button.isEnabled()
    assert "enter the path" in dialog.form._off.text()


def test_an_operation_is_found_by_typing(dialog):
    dialog.search.setText("crea")
    assert [item.text(0) for item in items(dialog.tree) if not item.isHidden()] == ["Create task"]
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    assert dialog.tree.currentItem().data(0, OPERATION) == "create"


def test_what_reads_is_asked_at_once(dialog, qtbot):
    dialog.open_operation("list", {"size": "50"})
    with qtbot.waitSignal(dialog.asked) as asked:
        press(dialog.form.button)
    (action,) = asked.args
    assert (action["account"], action["operation"], action["values"]) == (
        "jkt", "list", {"size": "50"},
    )  # fmt: skip
    assert not dialog.form.button.isEnabled()


def fill(dialog) -> None:
    dialog.open_operation(
        "create",
        {"task": "7", "way": "group", "record": True, "starts": "2027-01-31 09:00",
         "more": {"robot": "polite"}, "entries": ["+62811", "+62812"]},
    )  # fmt: skip


def test_what_changes_something_is_asked_for_twice_with_keeping_as_the_safe_choice(dialog, qtbot):
    fill(dialog)
    with qtbot.assertNotEmitted(dialog.asked):
        press(dialog.form.button)
    sure = dialog.form.sure
    assert sure.isVisible()
    assert "Dialling begins at once." in sure._words.text()
    assert sure.keep.hasFocus()
    press(sure.keep)
    assert not sure.isVisible()
    press(dialog.form.button)
    sure.reason.setText("wrong list")
    with qtbot.waitSignal(dialog.asked) as asked:
        press(sure.go)
    (action,) = asked.args
    assert action["reason"] == "wrong list"
    assert action["values"] == {
        "task": "7",
        "way": "group",
        "record": "true",
        "starts": "2027-01-31 09:00",
        "more": {"robot": "polite"},
        "entries": [{"callee": "+62811", "id": 1}, {"callee": "+62812", "id": 2}],
    }


def test_enter_never_confirms_a_change(dialog, qtbot):
    fill(dialog)
    press(dialog.form.button)
    with qtbot.assertNotEmitted(dialog.asked):
        QTest.keyClick(dialog.form.sure.reason, Qt.Key.Key_Return)


def test_faults_are_said_below_their_fields_and_nothing_is_asked(dialog, qtbot):
    dialog.open_operation("list", {"size": "500", "page": "x"})
    with qtbot.assertNotEmitted(dialog.asked):
        press(dialog.form.button)
    fields = dialog.form.view.fields
    assert fields["size"]._said.text() == "Must be from 1 to 100; 500 is not."
    assert "whole number" in fields["page"]._said.text()
    fields["size"].set_value("50")
    assert fields["size"]._said.property("state") == ""


def test_an_imported_list_comes_before_what_is_typed(dialog, qtbot):
    dialog.open_operation("create", {"entries": ["+62813"]})
    entries = [{"callee": "+62811", "id": 7}]
    dialog.import_wanted.connect(lambda field, take: take(entries, "list.csv"))
    dialog.form.view.fields["entries"].import_wanted.emit()
    assert dialog.form.view.values()["entries"] == [*entries, {"callee": "+62813", "id": 2}]
    assert "1 entries from “list.csv”" in dialog.form.view.fields["entries"]._imported.text()


def ask(dialog, operation="list") -> None:
    dialog.open_operation(operation)
    dialog.form.submit()


def test_numbers_and_links_are_masked_until_they_are_revealed(dialog):
    ask(dialog)
    dialog.show_action({**told(dialog), "finding": sample_finding().told()})
    model = dialog.answer.model
    shown = [model.index(0, column).data() for column in range(4)]
    assert shown == [
        "88120457", "+628••••••••45", "=call +628••••••••45", "files.example.com/…",
    ]  # fmt: skip
    assert model.index(1, 2).data() == "–"
    dialog.answer.reveal.click()
    assert model.index(0, 1).data() == NUMBER
    assert model.index(0, 3).data() == "files.example.com/…"
    dialog.answer.reveal.click()
    assert NUMBER not in str(model.index(0, 1).data())
    assert "2 of 4 rows" in dialog.answer._count.text()


def test_what_is_copied_is_what_is_shown_and_no_formula(dialog):
    ask(dialog)
    dialog.show_action({**told(dialog), "finding": sample_finding().told()})
    dialog.answer.table.selectAll()
    QTest.keyClick(dialog.answer.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    text = QGuiApplication.clipboard().text()
    assert NUMBER not in text
    assert LINK not in text
    assert "\t=call" not in text


def test_the_next_page_is_asked_with_its_number(dialog, qtbot):
    ask(dialog)
    dialog.show_action({**told(dialog), "finding": sample_finding().told()})
    with qtbot.waitSignal(dialog.asked) as asked:
        press(dialog.answer.more)
    assert asked.args[0]["values"] == {"page": "2"}


@pytest.mark.parametrize(
    ("verdict", "word"),
    [(Verdict.ACCEPTED, "Accepted"), (Verdict.CONFIRMED, "Confirmed"), (Verdict.REFUSED, "Refused"),
     (Verdict.UNKNOWN, "Unknown"), (Verdict.TOO_LATE, "Too late")],
)  # fmt: skip
def test_an_act_shows_its_verdict_sentence_and_advice(dialog, verdict, word):
    fill(dialog)
    dialog.form.submit()
    press(dialog.form.sure.go)
    dialog.show_action(told(dialog, "create", verdict, sentence="It was so.", advice="Do this."))
    assert dialog.answer.verdict.text() == word
    assert dialog.answer.sentence.text() == "It was so."
    assert dialog.answer.advice.text() == "Do this."
    assert dialog.form.button.isEnabled()


def test_a_running_action_says_what_it_waits_for(dialog):
    ask(dialog)
    dialog.show_action({**told(dialog, state="running"), "waits": "Sent again in 60 seconds."})
    assert dialog.answer.sentence.text() == "Sent again in 60 seconds."
    assert not dialog.form.button.isEnabled()


def test_a_file_is_offered_to_be_kept(dialog, qtbot):
    ask(dialog)
    file = {"name": "Recording.wav", "media": "audio/wav", "size": 1200}
    dialog.show_action({**told(dialog), "file": file})
    assert "Recording.wav" in dialog.answer.sentence.text()
    dialog.answer.save_wanted.disconnect()  # no chooser of the system's is wanted here
    with qtbot.waitSignal(dialog.answer.save_wanted) as told_:
        press(dialog.answer.save)
    assert told_.args == ["Recording.wav"]
    dialog.show_saved("It could not be kept.", failed=True)
    assert dialog.answer.advice.text() == "It could not be kept."


def test_the_answer_to_another_action_is_not_shown(dialog):
    ask(dialog)
    late = told(dialog)
    dialog.open_operation("create")
    dialog.show_action(late)
    assert dialog.answer.sentence.text() == "The answer is shown here."


def test_a_refusal_of_the_engine_is_shown(dialog):
    ask(dialog)
    dialog.show_refusal(dialog._action, "The engine does not answer.")
    assert dialog.answer.sentence.text() == "The engine does not answer."


def test_another_account_is_asked_for_its_own_forms(dialog, qtbot):
    with qtbot.waitSignal(dialog.forms_wanted) as wanted:
        dialog.chooser.setCurrentIndex(1)
    assert wanted.args == [dialog.account]
    dialog.show_forms("jkt", sample_forms())
    assert not list(items(dialog.tree))
    dialog.show_forms_failure(dialog.account, "It cannot be used yet.")
    assert dialog._none.sentence.text() == "It cannot be used yet."


def test_escape_closes(dialog, qtbot):
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
