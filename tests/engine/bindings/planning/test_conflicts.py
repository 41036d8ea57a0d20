"""What stands against a row, each with what to do."""

from datetime import UTC, datetime
from typing import Any

import pytest
from tests.support.planning import NOW, over
from tests.support.sample_bindings import a_binding, a_number, person, x_number

from dialwatch.calls.binding import BindingState, Mode
from dialwatch.calls.binding_plan import PlanKind, RowKind

X, A, B = x_number(), person(90), person(91)
READ = a_number(read_at=NOW)
HERE = {"since": NOW - 60_000, "made_here": True}
"""Bound a minute ago."""


def why(row: dict[str, Any], *bindings: Any, numbers: Any = (READ,), **given: Any) -> str:
    """Why the row is a conflict; it sends nothing."""
    found = over(bindings, row, numbers=numbers, **given)
    (told,) = found.rows
    assert (told.kind, found.requests) == (RowKind.CONFLICT, []), told
    for number in (X, A, B, person(0), person(1)):
        assert number not in told.reason
    return told.reason


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ({"x": X, "a": "28000001", "b": B}, "A: It is a landline without"),
        ({"x": X, "a": A, "b": "400-123-4567"}, "B is a 400 or 95 number"),
        ({"x": X, "a": "95588", "b": B}, "A is a 400 or 95 number"),
        ({"x": "0755-28000001", "a": A, "b": B}, "X is no privacy number"),
        ({"x": X, "b": B}, "A is missing"),
        ({"x": X, "a": A}, "B is missing"),
        ({"a": A, "b": B}, "Say which X"),
        ({"x": X, "a": A, "b": A}, "the same number"),
        ({"x": X, "a": A, "b": X}, "X is among"),
        ({"x": X, "a": A, "b": B, "lives": -1}, "below 0"),
        ({"x": X, "a": A, "b": B, "lives": "soon"}, "whole seconds"),
        ({"x": X, "a": A, "b": B, "lives": True}, "whole seconds"),
        ({"x": X, "a": A, "b": B, "lives": "91 days"}, "at most 90 d"),
        ({"x": X, "a": A, "b": B, "lives": 5, "ends": NOW}, "both a lifetime and an end"),
        ({"x": X, "a": A, "b": B, "ends": "2026-02-03 19:59"}, "lies in the past"),
        ({"x": X, "a": A, "b": B, "ends": "tomorrow"}, "a day and a time"),
        ({"x": X, "a": A, "b": B, "ends": "2026-03-01"}, "a day and a time"),
        ({"x": X, "a": A, "b": B, "ends": True}, "a day and a time"),
        ({"x": X, "a": A, "b": B, "record": True}, "records? without a prompt"),
        ({"x": X, "a": A, "b": B, "max_duration": 1_441}, "from 0 to 1440"),
        ({"x": X, "a": A, "b": B, "user_data": "a^b"}, "must not hold"),
        ({"x": X, "a": A, "b": B, "colour": "red"}, "is no field"),
        ({"x": X, "a": A, "b": B, "last_minute": "tone.wav"}, "Longest call"),
        ({"binding": "b00042", "direction": "1"}, "no such binding"),
    ],
)
def test_a_row_of_axb_that_cannot_be(row: dict[str, Any], reason: str):
    said = why(row)
    assert reason.replace("records?", "record") in said


def test_a_number_stands_on_an_x_once():
    there = a_binding(0, a=person(0), b=person(1), **HERE)
    row = {"x": X, "a": person(0), "b": B, "lives": 600}
    assert "A stands on this X already" in why(row, there)
    assert "B stands on this X already" in why({"x": X, "a": A, "b": person(1)}, there)
    turned = {"x": X, "a": person(1), "b": person(0)}
    assert "the other way round" in why(turned, there)
    assert "the other way round" in why(turned, there, replaces=True)
    both = [there, a_binding(1, a=person(2), b=person(3), **HERE)]
    row = {"x": X, "a": person(0), "b": person(3)}
    assert "to take that binding apart is in no row" in why(row, *both, replaces=True)


def test_two_rows_cannot_give_a_number_two_partners():
    rows = [{"x": X, "a": A, "b": person(n), "lives": 60, "line": n} for n in (7, 8)]
    first, second = over((), *rows, numbers=[READ]).rows
    assert (first.kind, second.kind) == (RowKind.NEW, RowKind.CONFLICT)
    assert second.reason.startswith("Line 7 has this A on the same X")


def test_rows_about_the_same_binding_have_to_say_the_same():
    rows = [{"x": X, "a": A, "b": B, "lives": lives} for lives in (60, 60, 90)]
    kinds = [one.kind for one in over((), *rows, numbers=[READ]).rows]
    assert kinds == [RowKind.NEW, RowKind.REPEATED, RowKind.CONFLICT]
    there = a_binding(0, **HERE)
    rows = [
        {"binding": there.id, "direction": "1"},
        {"x": X, "a": there.a, "b": there.b, "direction": "1"},
        {"x": X, "a": there.a, "b": there.b, "direction": "2"},
    ]
    first, second, third = over([there], *rows, numbers=[READ]).rows
    assert (first.kind, second.kind) == (RowKind.CHANGED, RowKind.REPEATED)
    assert (third.kind, "wants it otherwise" in third.reason) == (RowKind.CONFLICT, True)
    _, other = over([there], rows[0], rows[2], numbers=[READ]).rows
    assert other.reason.startswith("Row 1 is about the same binding and wants")


def test_an_x_that_is_full_takes_no_more():
    there = [a_binding(n, **HERE) for n in range(2)]
    row = {"x": X, "a": A, "b": B, "lives": 600}
    assert "X is full: it has 2 of 2" in why(row, *there, limits={"on_x": 2})


@pytest.mark.parametrize(("cause", "said"), [("", "“frozen”:"), ("arrears", "“frozen” (arrears)")])
def test_an_x_that_is_not_in_order_takes_no_new_binding(cause: str, said: str):
    row = a_number(read_at=NOW, in_order=False, status="frozen", cause=cause)
    told = why({"x": X, "a": A, "b": B, "lives": 60}, numbers=[row])
    assert said in told.replace(". Use", ":. Use") or said in told
    there = a_binding(0, **HERE)
    change = {"x": X, "a": there.a, "b": there.b, "direction": "1"}
    for one in (change, {"binding": there.id, "x": X, "direction": "1"}):
        (found,) = over([there], one, numbers=[row]).rows
        assert found.kind is RowKind.CHANGED
        assert any("frozen" in note for note in found.notes)
    member = a_binding(0, mode=Mode.AXE, extension="12", b="", **HERE)
    change = {"x": X, "a": member.a, "extension": "12", "lives": 600}
    (found,) = over([member], change, numbers=[row], mode=Mode.AXE).rows
    assert found.kind is RowKind.CHANGED
    if cause:
        assert any("frozen" in note for note in found.notes)


def test_what_nobody_knows_is_read_first():
    there = a_binding(0, state=BindingState.UNSURE, **HERE)
    assert "Nobody knows how this binding stands" in why({"binding": there.id, "sms": False}, there)
    said = why({"x": X, "a": A}, numbers=(), kind=PlanKind.UNBIND)
    assert "was never read" in said


def test_to_unbind_one_binding_has_to_be_named():
    there = [a_binding(n, x=x_number(n), a=A, **HERE) for n in range(2)]
    known = [a_number(n, read_at=NOW) for n in range(2)]
    unbind: dict[str, Any] = {"numbers": known, "kind": PlanKind.UNBIND}
    assert "X alone would mean every binding" in why({"x": X}, *there, **unbind)
    assert "Say which binding: X with A or B" in why({}, *there, **unbind)
    assert "It fits 2 bindings" in why({"a": A}, *there, **unbind)


@pytest.mark.parametrize(
    ("mode", "row", "reason"),
    [
        (Mode.AX, {}, "its X, or A"),
        (Mode.AXYB, {}, "its X, or A"),
        (Mode.AXE, {"x": X}, "X with its extension, or X with A"),
        (Mode.AXE, {"a": A}, "X with its extension, or X with A"),
    ],
)
def test_to_unbind_each_mode_needs_its_own(mode: Mode, row: dict[str, Any], reason: str):
    assert reason in why(row, mode=mode, kind=PlanKind.UNBIND)


def test_only_axb_empties_a_whole_x():
    assert "Only AXB can" in why({"x": X}, mode=Mode.AX, kind=PlanKind.CLEAR)
    assert "X is missing" in why({"a": A}, kind=PlanKind.CLEAR)


def test_a_lifetime_is_renewed_only_where_there_is_one():
    there = a_binding(0, **HERE)
    assert "Say how long" in why({"binding": there.id}, there, kind=PlanKind.RENEW)
    row = {"binding": there.id, "lives": 600}
    assert "AXYB cannot change a lifetime" in why(row, there, mode=Mode.AXYB, kind=PlanKind.RENEW)
    assert "never ends by itself" in why(row, there, mode=Mode.AX, kind=PlanKind.RENEW)
    assert "no such binding" in why({"x": X, "a": A, "lives": 5}, kind=PlanKind.RENEW)


# AX


def test_an_x_serves_one_a_and_an_a_has_five_x():
    ax: dict[str, Any] = {"mode": Mode.AX}
    there = [a_binding(n, mode=Mode.AX, x=x_number(n), a=person(0), b="") for n in range(5)]
    assert "X is another A's. Unbind" in why({"x": X, "a": A}, *there, **ax)
    row = {"x": x_number(7), "a": person(0)}
    assert "A has 5 X already" in why(row, *there, **ax)
    stuck = why({"x": X, "a": A}, *there, replaces=True, limits={"modifies": frozenset()}, **ax)
    assert "cannot be given to this one" in stuck
    known = [a_number(n, read_at=NOW) for n in range(9)]
    found = over(there, {"x": x_number(8), "a": A}, {"x": x_number(8), "a": B}, numbers=known, **ax)
    assert "Row 1 gives this X to another A" in found.rows[1].reason
    found = over(there, {"x": X, "a": A}, {"x": X, "a": B}, numbers=known, replaces=True, **ax)
    assert "Row 1 gives this X to another A" in found.rows[1].reason


# AXE


@pytest.mark.parametrize(
    ("extension", "digits", "reason"),
    [
        ("7", 2, "has 1 digits; those of this application have 2. A spreadsheet drops"),
        ("123", 2, "has 3 digits; those of this application have 2."),
        ("ab", 2, "digits alone"),
        ("12345", 0, "at most 4"),
    ],
)
def test_an_extension_has_as_many_digits_as_the_application(extension, digits, reason: str):
    row = {"x": X, "a": A, "extension": extension, "lives": 0}
    assert reason in why(row, mode=Mode.AXE, digits=digits)


def test_an_extension_is_one_a_s():
    axe: dict[str, Any] = {"mode": Mode.AXE}
    there = a_binding(0, mode=Mode.AXE, extension="12", b="", **HERE)
    row = {"x": X, "a": A, "extension": "12", "lives": 0}
    assert "The extension is another A's" in why(row, there, **axe)
    assert "only on an X that is named" in why({"a": A, "extension": "12", "area": "0755"}, **axe)
    rows = [{"x": X, "a": one, "extension": "13", "lives": 0} for one in (A, B)]
    assert "Row 1 takes this extension" in over((), *rows, numbers=[READ], **axe).rows[1].reason
    once = {"limits": {"once_on_x": True}, **axe}
    again = {"x": X, "a": there.a, "extension": "14", "lives": 0}
    assert "A has extension 12 on this X already" in why(again, there, **once)
    twice = [there, a_binding(1, mode=Mode.AXE, extension="15", a=there.a, b="", **HERE)]
    assert "It fits 2 bindings" in why({"x": X, "a": there.a, "lives": 0}, *twice, **axe)


def test_what_a_mode_cannot_change_is_said():
    there = a_binding(0, mode=Mode.AXE, extension="12", b="", **HERE)
    said = why({"binding": there.id, "a": A, "extension": "13"}, there, mode=Mode.AXE)
    assert "“A”, “Extension” cannot be changed in AXE" in said
    there = a_binding(0, **HERE)
    assert "“X” cannot be changed" in why({"binding": there.id, "x": x_number(1)}, there)
    pair = a_binding(0, mode=Mode.AXYB, y=x_number(5), **HERE)
    row = {"a": pair.a, "b": pair.b, "area": "0755", "direction": "1"}
    assert "“Who may call” cannot be changed in AXYB" in why(row, pair, mode=Mode.AXYB)
    odd = why({**row, "odd": 1}, pair, mode=Mode.AXYB)
    assert "is no field" in odd


# Lifetimes of AXYB


@pytest.mark.parametrize(
    ("more", "reason"),
    [
        ({"lives": 30}, "at least 1 min"),
        ({"lives": 600, "yb_lives": 900}, "B's half would live longer"),
        ({"lives": 600, "yb_lives": 30}, "at least 1 min"),
        ({"area": ""}, "Say of which city"),
    ],
)
def test_lifetimes_and_cities_of_axyb(more: dict[str, Any], reason: str):
    row = {"a": A, "b": B, "area": "0755", **more}
    assert reason in why(row, mode=Mode.AXYB)


def test_an_end_may_be_a_moment_in_the_account_s_zone():
    row = {"x": X, "a": A, "b": B, "ends": "2026/02/03 21:00"}
    (request,) = over((), row, numbers=[READ]).requests
    nine = datetime(2026, 2, 3, 13, tzinfo=UTC)
    assert request.change.wanted["ends"] == nine.timestamp() * 1000
    row["ends"] = "2026-02-03T13:00:00+00:00"
    (request,) = over((), row, numbers=[READ]).requests
    assert request.change.wanted["ends"] == nine.timestamp() * 1000
