"""The dialog of a plan: what is asked for when, and that nothing is sent that was not meant."""

from collections.abc import Callable
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tests.support.sample_ledger import NOW
from tests.support.sample_plans import (
    a_plan,
    sample_plan_check,
    sample_plan_counts,
    sample_plan_entries,
    sample_plan_offers,
    sample_plan_rows,
    sample_plan_sending,
    sample_plans,
)

from dialwatch.calls.batch import BatchState
from dialwatch.calls.binding import Mode
from dialwatch.calls.binding_plan import PlanKind, PlanState, RowKind
from dialwatch.ui.dialogs.plan import PlanDialog
from dialwatch.ui.dialogs.step_frame import Stage
from dialwatch.ui.models.plan_rows import KIND, WHAT, A
from dialwatch.ui.plan_wish import Course, PlanWish
from dialwatch.ui.widgets.step_rail import Step

DAY = 86_400
Make = Callable[..., tuple[PlanDialog, "Asked"]]


class Asked:
    """What the dialog asked for."""

    def __init__(self, dialog: PlanDialog) -> None:
        self.told: list[tuple[str, Any]] = []
        for name in (
            *("made", "kept", "thrown_away", "list_wanted", "rows_given", "rows_wanted"),
            *("check_wanted", "begun", "step_wanted", "watch_wanted", "undone", "plan_wanted"),
            *("plans_wanted", "counts_wanted"),
        ):
            getattr(dialog, name).connect(lambda *told, name=name: self.told.append((name, told)))

    def of(self, name: str) -> list[Any]:
        return [told for one, told in self.told if one == name]


@pytest.fixture
def make(qtbot) -> Make:
    def made(**told: Any) -> tuple[PlanDialog, Asked]:
        dialog = PlanDialog(PlanWish(**told), ZoneInfo("Asia/Shanghai"), lambda: NOW)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(dialog)
        asked = Asked(dialog)
        dialog.show()
        dialog.activateWindow()
        QTest.qWaitForWindowActive(dialog)
        dialog.begin()
        dialog.show_offers(sample_plan_offers())
        return dialog, asked

    return made


@pytest.fixture
def checked(make: Make) -> tuple[PlanDialog, Asked]:
    """A list of which something of everything was found."""
    dialog, asked = make()
    dialog.show_plans(sample_plans())
    dialog.start_page.continued.emit("p1")
    dialog.show_plan(a_plan())
    dialog.rail.chosen.emit(Step.CHECK)
    dialog.show_safety({"typed_above": 2_000})
    dialog.show_check(sample_plan_check())
    rows = sample_plan_rows(8)
    dialog.show_rows("p1", Step.CHECK, "", 0, (rows, 8))
    return dialog, asked


def kinds(dialog: PlanDialog) -> set[str]:
    buttons = dialog.start_page.kinds.buttons
    return {str(kind) for kind, one in buttons.items() if one.isEnabled()}


def test_each_mode_offers_what_it_can(make: Make):
    dialog, asked = make()
    found = {}
    for place in range(5):
        dialog.start_page.accounts.setCurrentIndex(place)
        found[dialog.start_page.account] = kinds(dialog)
    always = {"bind", "unbind", "undo"}
    assert found == {
        "axb": always | {"renew", "clear"},
        "ax": always,
        "axe": always | {"renew"},
        "axyb": always,
        "eps": set(),
    }
    assert "cannot be told" in dialog.start_page.words.text()
    assert [one for (one,) in asked.of("plans_wanted")][-1] == "eps"


def test_a_list_is_made_of_what_is_chosen_and_what_is_typed_is_kept(make: Make):
    dialog, asked = make()
    dialog.next_.click()
    ((made,),) = asked.of("made")
    assert (made["account"], made["kind"]) == ("axb", "bind")
    assert dialog.stage is Stage.START, "the engine has not answered yet"
    dialog.show_plan(a_plan(id=made["id"], values={}, rows=0, file=""))
    assert dialog.stage is Stage.HOW
    dialog.values_page.fields["lives"].set_value("3 d 4 h")
    dialog.values_page.replaces.click()
    dialog.next_.click()
    assert dialog.stage is Stage.LIST
    _, kept = asked.of("kept")[-1]
    assert kept == {"values": {"lives": 273_600}, "replaces": True}
    dialog.next_.click()
    assert dialog.stage is Stage.LIST, "there is no list"


@pytest.mark.parametrize(
    ("values", "faulty"),
    [
        ({"lives": "soon"}, "lives"),
        ({"lives": "91 d"}, "lives"),
        ({"max_duration": "2000"}, "max_duration"),
        ({"record": "true"}, "record_hint"),
        ({"a": "twelve"}, "a"),
    ],
)
def test_what_does_not_fit_is_said_while_it_is_typed_and_nothing_goes_on(
    make: Make, values, faulty
):
    dialog, asked = make(course=Course.SINGLE, kind=PlanKind.BIND, account="axb")
    sound = {"a": "13800000001", "b": "13900000001", "x": "17000000001", "lives": "30 d"}
    for name, value in {**sound, **values}.items():
        dialog.values_page.fields[name].set_value(value)
    edit = dialog.values_page.fields[faulty]
    assert edit.findChild(type(edit._said)) is not None
    assert edit._said.property("state") == "bad"
    dialog.next_.click()
    assert dialog.stage is Stage.HOW
    assert not asked.of("made")


def test_a_single_bind_is_a_plan_of_one_row_with_values_of_their_kinds(make: Make):
    dialog, asked = make(course=Course.SINGLE, kind=PlanKind.BIND, account="axb")
    values = {"a": "13800000001", "b": "13900000001", "x": "17000000001"}
    more = {"lives": "2026-12-31 18:00", "record": "true", "record_hint": "hint.wav"}
    for name, value in {**values, **more}.items():
        dialog.values_page.fields[name].set_value(value)
    dialog.next_.click()
    ((made,),) = asked.of("made")
    ((plan, (row,)),) = asked.of("rows_given")
    assert plan == made["id"]
    ends = 1_798_711_200_000
    assert row == {**values, "record": True, "record_hint": "hint.wav", "ends": ends}
    assert dialog.stage is Stage.CHECK
    assert asked.of("check_wanted") == [(plan,)]


def test_what_is_changed_of_a_selection_holds_for_all_but_a_and_b_are_the_row_s(make: Make):
    rows = ({"binding": "b-1", "y": ""},)
    dialog, asked = make(course=Course.CHOSEN, kind=PlanKind.BIND, account="axb", rows=rows)
    dialog.values_page.fields["b"].set_value("13900000009")
    dialog.values_page.fields["max_duration"].set_value("15")
    dialog.next_.click()
    ((made,),) = asked.of("made")
    assert made["values"] == {"max_duration": 15}
    assert asked.of("rows_given") == [(made["id"], [{**rows[0], "b": "13900000009"}])]
    many = tuple({"binding": f"b-{n}", "y": ""} for n in range(3))
    dialog, _ = make(course=Course.CHOSEN, kind=PlanKind.BIND, account="axb", rows=many)
    assert not {"a", "b"} & set(dialog.values_page.fields)


def test_a_renewal_is_one_step(make: Make):
    rows = ({"binding": "b-1", "y": ""}, {"binding": "b-2", "y": ""})
    dialog, asked = make(course=Course.CHOSEN, kind=PlanKind.RENEW, account="axb", rows=rows)
    dialog.values_page.lives.buttons["30 days"].click()
    assert "Lives 30" in dialog.values_page.fields["lives"].said
    dialog.next_.click()
    ((made,),) = asked.of("made")
    assert (made["kind"], made["values"]) == ("renew", {"lives": 30 * DAY})
    assert asked.of("rows_given") == [(made["id"], list(rows))]


def test_a_form_of_changes_says_how_it_is_now(make):
    rows = ({"binding": "b1", "y": ""},)
    held = {"direction": "0", "record": True, "max_duration": 5, "a": "+861••••••••11"}
    dialog, _ = make(course=Course.CHOSEN, kind=PlanKind.BIND, account="axb", rows=rows, held=held)
    fields = dialog.values_page.fields
    assert (
        fields["direction"].edit.itemText(0) == f"as it is: {fields['direction'].edit.itemText(1)}"
    )
    assert fields["record"].edit.itemText(0) == "as it is: yes"
    assert fields["max_duration"].edit.placeholderText() == "as it is: 5"
    assert fields["a"].edit.placeholderText() == "as it is: +861••••••••11"
    assert fields["b"].edit.placeholderText() == "+86…"
    assert not any(dialog.values_page.values().values()), "nothing is entered"


def test_an_unbinding_is_checked_at_once(make: Make):
    rows = ({"binding": "b-1", "y": ""},)
    dialog, asked = make(course=Course.CHOSEN, kind=PlanKind.UNBIND, account="axe", rows=rows)
    assert dialog.stage is Stage.CHECK
    names = [name for name, _ in asked.told if name in ("made", "rows_given", "check_wanted")]
    assert names == ["made", "rows_given", "check_wanted"]


def test_the_rows_are_coloured_masked_and_said(checked: tuple[PlanDialog, Asked]):
    dialog, _ = checked
    rows = dialog.check_page.rows.plan_rows
    assert [rows.drawn(at, KIND).shape for at in range(8)] == list("+≠=▲+−●+")
    assert "Lifetime: 3 d 4 h → 30 d" in rows.text(1, WHAT)
    assert rows.text(0, A).startswith("+861•")
    dialog.check_page.rows.reveal.click()
    assert rows.text(0, A) == "+8613800000000"
    told = dialog.check_page.figures.told()
    assert told["new"] == "1\u2009031"
    assert told["requests"] == "1\u2009127"
    assert any("made elsewhere" in one for one in dialog.check_page.notes.said)


def test_what_is_sent_is_what_was_checked_and_only_once(checked: tuple[PlanDialog, Asked]):
    dialog, asked = checked
    assert not dialog.check_page.confirm.go.isEnabled(), "a reason is missing"
    dialog.check_page.confirm.reason.setCurrentText("planned")
    dialog.check_page.confirm.go.click()
    dialog.check_page.confirm.go.click()
    told = {"check": "c1", "count": 1_127, "reason": "planned"}
    assert asked.of("begun") == [("p1", told)]
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert asked.of("step_wanted") == [("p1", "undo")], "leaving undoes what may count already"


def test_to_clear_an_x_the_number_of_its_bindings_is_typed(make: Make):
    dialog, asked = make(course=Course.SINGLE, kind=PlanKind.CLEAR, account="axb")
    dialog.values_page.fields["x"].set_value("17000000001")
    dialog.next_.click()
    ((made,),) = asked.of("made")
    dialog.show_plan(a_plan(id=made["id"], kind=PlanKind.CLEAR, rows=1))
    dialog.show_safety({"typed_above": 100})
    dialog.show_check(sample_plan_check(counts={RowKind.GONE: 1}, requests=1, going=37))
    confirm = dialog.check_page.confirm
    confirm.reason.setCurrentText("order is over")
    assert not confirm.go.isEnabled()
    confirm.typed.setText("1")
    assert not confirm.go.isEnabled()
    confirm.typed.setText("37")
    confirm.go.click()
    ((_, told),) = asked.of("begun")
    assert (told["typed"], told["count"]) == (37, 1)


def test_what_is_in_the_way_holds_everything_back(checked: tuple[PlanDialog, Asked]):
    dialog, asked = checked
    dialog.check_page.confirm.reason.setCurrentText("planned")
    dialog.show_check(sample_plan_check(problems=("The account is in arrears: 1010029.",)))
    assert not dialog.check_page.confirm.go.isEnabled()
    assert "1010029" in dialog.check_page.notes.said[0]
    dialog.show_check(sample_plan_check())
    dialog.show_safety({"read_only": True})
    assert not dialog.check_page.confirm.go.isEnabled()
    assert not asked.of("begun")


def test_a_plan_that_was_sent_shows_its_receipt_and_the_way_back(make: Make):
    dialog, asked = make(course=Course.KEPT, plan="p1")
    assert asked.of("plan_wanted") == [("p1",)]
    dialog.show_plan(a_plan(state=PlanState.SENT, mode=Mode.AXB))
    assert asked.of("watch_wanted") == [("p1",)]
    entries = sample_plan_entries(asked=())
    dialog.show_batch(sample_plan_sending(BatchState.DONE, entries), entries)
    dialog.show_counts("p1", sample_plan_counts())
    assert dialog.stage is Stage.RECEIPT
    assert sum(
        int(n.replace("\u2009", "")) for n in dialog.receipt_page.figures.told().values()
    ) == (1_240)
    dialog.receipt_page.undo.click()
    assert asked.of("undone") == [("axb", "p1")]


def test_a_mode_that_is_not_known_is_said_in_place_of_the_form(make: Make):
    dialog, asked = make(course=Course.SINGLE, kind=PlanKind.BIND, account="eps")
    assert "cannot be told" in dialog.values_page.words.text()
    dialog.next_.click()
    assert not asked.of("made")
