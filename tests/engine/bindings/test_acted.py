"""Operations by their forms, as what they change in the book."""

from typing import Any

import pytest
from tests.support.sample_bindings import person, x_number

from dialwatch.calls.binding import Mode
from dialwatch.engine.bindings.acted import acted
from dialwatch.platforms.binding import Change, Made, Step

A, B, X = person(0), person(1), x_number()
FACTS = {"binding": "b1", "x": X, "extension": "0042", "relation": ""}
MADE = Made(id="b1", x=X, extension="0042")


@pytest.mark.parametrize(
    ("operation", "values", "mode", "change"),
    [
        (
            "axb_bind",
            {"a": A, "b": B, "x": X, "duration": 60},
            Mode.AXB,
            Change(step=Step.BIND, wanted={"a": A, "b": B, "x": X, "lives": 60}, x=X),
        ),
        (
            "axb_bind",
            {"a": A, "b": B, "area": "010"},
            Mode.AXB,
            Change(step=Step.BIND, wanted={"a": A, "b": B, "area": "010", "lives": 0}),
        ),
        (
            "axe_bind",
            {"a": A, "x": X, "unit": "1", "lifetime": 5, "callback_lifetime": 2},
            Mode.AXE,
            Change(
                step=Step.BIND, wanted={"a": A, "x": X, "lives": 300, "callback_lifetime": 120}, x=X
            ),
        ),
        (
            "axe_modify",
            {"binding": "b1", "lifetime": 2},
            Mode.AXE,
            Change(step=Step.MODIFY, wanted={"binding": "b1", "lives": 7_200}, binding="b1"),
        ),
        ("axe_bind", {"a": A}, Mode.AXE, Change(step=Step.BIND, wanted={"a": A})),
        (
            "ax_bind",
            {"a": A, "x": X},
            Mode.AX,
            Change(step=Step.BIND, wanted={"a": A, "x": X}, x=X),
        ),
        (
            "axb_modify",
            {"binding": "b1", "direction": "1"},
            Mode.AXB,
            Change(step=Step.MODIFY, wanted={"binding": "b1", "direction": "1"}, binding="b1"),
        ),
        (
            "axyb_bind",
            {"a": A, "area": "010"},
            Mode.AXYB,
            Change(step=Step.BIND, wanted={"a": A, "area": "010", "lives": 7_200}),
        ),
        (
            "axe_unbind",
            {"x": X, "extension": "0042"},
            Mode.AXE,
            Change(step=Step.UNBIND, wanted={"x": X, "extension": "0042"}, x=X, extension="0042"),
        ),
        (
            "axyb_unbind",
            {"binding": "b1", "b": B},
            Mode.AXYB,
            Change(step=Step.UNBIND, wanted={"binding": "b1", "b": B}, binding="b1", b=B),
        ),
    ],
)
def test_an_operation_is_a_change(
    operation: str, values: dict[str, Any], mode: Mode, change: Change
):
    assert acted(operation, values, FACTS) == (mode, change, MADE)


def test_unbinding_an_x_of_axb_alone_clears_it():
    assert acted("axb_unbind", {"x": X}, {}) == (
        Mode.AXB, Change(step=Step.CLEAR, wanted={}, x=X), Made(),
    )  # fmt: skip


def test_a_bind_that_names_a_half_is_its_second():
    values = {"a": B, "binding": "h", "yb_duration": 60}
    told = acted("axyb_bind", values, {"binding": "h", "relation": x_number(8)})
    second = Change(
        step=Step.BIND_SECOND, wanted={"binding": "h", "b": B, "lives": 60}, binding="h"
    )
    assert told == (Mode.AXYB, second, Made(id="h", y=x_number(8)))
    half = acted("axyb_bind", {"a": A}, {"binding": "h", "relation": X})
    assert half is not None
    assert half[2] == Made(id="h", x=X)


@pytest.mark.parametrize("operation", ["axb_query", "ax_temporary_callee", "create_task"])
def test_what_changes_no_binding_is_none(operation: str):
    assert acted(operation, {"x": X}, {}) is None
