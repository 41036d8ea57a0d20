"""The rows that bring back how it was before a plan."""

from typing import Any

import pytest
from tests.support.planning import NOW
from tests.support.sample_bindings import a_binding, person, x_number

from dialwatch.calls.binding import Binding, Mode
from dialwatch.calls.binding_plan import Plan, PlanKind
from dialwatch.engine.bindings.undo import head_of, undo_rows
from dialwatch.platforms.binding import Change, Made, Step

X, A, B = x_number(), person(0), person(1)


def there(**more: Any) -> Binding:
    given = {"since": NOW, "made_here": True, "values": {"direction": "1"}, **more}
    return a_binding(0, **given)


def change(step: Step, **names: str) -> Change:
    return Change(step=step, wanted={}, **names)


STATE = {"x": X, "a": A, "b": B, "values": {"direction": "1"}, "ends": NOW + 3_600_000}


@pytest.mark.parametrize(
    ("requests", "before", "rows"),
    [
        (
            [(change(Step.BIND, x=X, a=A, b=B), Made(id="new"))],
            [],
            [{"do": "unbind", "binding": "new", "x": X, "a": A, "b": B}],
        ),
        (
            [(change(Step.BIND, a=A, extension="12"), None)],
            [],
            [{"do": "unbind", "a": A, "extension": "12"}],
        ),
        (
            [(change(Step.UNBIND, binding="b00000"), Made())],
            [there()],
            [{"do": "bind", **STATE}],
        ),
        (
            [(change(Step.MODIFY, binding="b00000"), Made())],
            [there()],
            [{"do": "modify", "binding": "b00000", **STATE}],
        ),
        (
            [(change(Step.UNBIND, binding="b00000"), Made()), (change(Step.BIND), Made(id="new"))],
            [there()],
            [{"do": "modify", "binding": "new", **STATE}],
        ),
        (
            [(change(Step.UNBIND, binding="b00000"), Made()), (change(Step.BIND), None)],
            [there()],
            [{"do": "modify", "binding": "", **STATE}],
        ),
    ],
)
def test_each_request_is_turned_back(requests, before, rows):
    sent = [(3, *one) for one in requests]
    assert undo_rows(Mode.AXB, sent, {3: before}) == rows


def test_a_cleared_x_comes_back_binding_by_binding_as_far_as_it_is_known():
    before = [there(), there(id="other", lives=0), there(id="third", since=None)]
    rows = undo_rows(Mode.AXB, [(0, change(Step.CLEAR, x=X), Made())], {0: before})
    assert [one["do"] for one in rows] == ["bind"] * 3
    assert (rows[1]["lives"], "ends" in rows[1]) == (0, False)
    assert not {"lives", "ends"} & rows[2].keys()
    ax = undo_rows(Mode.AX, [(0, change(Step.UNBIND), Made())], {0: [there(mode=Mode.AX, lives=0)]})
    assert not {"lives", "ends"} & ax[0].keys()


def test_halves_of_axyb_know_what_they_were_under():
    first = change(Step.BIND, a=A)
    second = change(Step.BIND_SECOND, a=A, b=B)
    under = change(Step.BIND_SECOND, binding="half", a=A, b=B)
    made, y = Made(id="new", x=X), Made(id="new", y="+8617300000001")
    assert undo_rows(Mode.AXYB, [(0, first, made), (0, second, y)], {}) == [
        {"do": "unbind", "binding": "new", "x": X, "a": A, "b": B, "y": y.y}
    ]
    assert undo_rows(Mode.AXYB, [(0, second, y), (1, under, None)], {}) == [
        {"do": "unbind", "binding": "new", "a": A, "half": "new", "b": B, "y": y.y},
        {"do": "unbind", "binding": "half", "a": A, "half": "half", "b": B},
    ]
    pair = there(mode=Mode.AXYB, y="+8617300000001", city="0755", id="half")
    (row,) = undo_rows(Mode.AXYB, [(0, change(Step.UNBIND), Made())], {0: [pair]})
    assert (row["half"], row["city"], "x" in row, "y" in row) == ("half", "0755", False, False)


def test_an_undo_file_says_what_it_is_of():
    plan = Plan(id="plan-0001", account="alpha", mode=Mode.AXB, kind=PlanKind.UNBIND)
    assert head_of(plan, NOW) == {
        "dialwatch": "undo", "version": 1, "account": "alpha", "mode": "AXB",
        "plan": "plan-0001", "kind": "unbind", "made_at": NOW,
    }  # fmt: skip
