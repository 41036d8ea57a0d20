"""What a list comes to, mode by mode: examples for all that plans do."""

from dataclasses import replace
from typing import Any

import pytest
from tests.support.planning import NOW, over
from tests.support.sample_bindings import a_binding, a_number, person, x_number

from dialwatch.calls.binding import Binding, BindingState, Drift, Mode
from dialwatch.calls.binding_plan import PlanKind, RowKind
from dialwatch.engine.bindings.planning.planned import Planned
from dialwatch.platforms.binding import Step

X, A, B = x_number(), person(90), person(91)
READ = a_number(read_at=NOW)
HERE: dict[str, Any] = {"since": NOW - 60_000, "made_here": True}


def there(n: int = 0, **more: Any) -> Binding:
    """AXB, bound here a minute ago for an hour."""
    return a_binding(n, **(HERE | more))


def ax(n: int = 0, **more: Any) -> Binding:
    return there(n, **{"mode": Mode.AX, "x": x_number(n), "b": "", "lives": 0, **more})


def axe(n: int = 0, **more: Any) -> Binding:
    return there(n, **{"mode": Mode.AXE, "b": "", "extension": f"{n + 11}", **more})


def kinds(found: Planned) -> list[RowKind]:
    return [one.kind for one in found.rows]


def steps(found: Planned) -> list[tuple[int, Step]]:
    return [(one.row, one.change.step) for one in found.requests]


# Binding


def test_what_is_missing_is_bound_with_its_lifetime_always_said():
    rows = [
        {"x": X, "a": A, "b": B, "direction": "1", "lives": "2 h", "line": 2},
        {"x": X, "a": "13900000095", "b": "0755-28000001", "line": 3},
    ]
    found = over((), *rows, numbers=[READ])
    assert (kinds(found), [one.line for one in found.rows]) == ([RowKind.NEW] * 2, [2, 3])
    first, second = (one.change for one in found.requests)
    assert first.wanted == {"a": A, "b": B, "x": X, "direction": "1", "lives": 7_200}
    assert (first.x, first.a, first.b, first.binding) == (X, A, B, "")
    assert second.wanted["lives"] == 0
    assert [note.split(":")[0] for note in found.rows[1].notes] == [
        "A and B were written in another form, and taken as +86 and the number.",
        "B is a landline", "No lifetime was given",
    ]  # fmt: skip
    assert found.rows[0].notes == ()
    assert "registered" in found.warnings[0]


def test_two_landlines_are_said_together():
    row = {"x": X, "a": "0755-28000001", "b": "+861012345678", "lives": 60}
    notes = over((), row, numbers=[READ]).rows[0].notes
    assert any(note.startswith("A and B are landlines: they can be reached") for note in notes)


def test_values_of_the_plan_hold_where_a_row_says_nothing():
    rows = [{"x": X, "a": A, "b": B}, {"x": X, "a": person(92), "b": person(93), "lives": 60}]
    found = over((), *rows, numbers=[READ], lives=600, direction="2", sms="")
    first, second = (one.change.wanted for one in found.requests)
    assert (first["lives"], first["direction"], "sms" in first) == (600, "2", False)
    assert (second["lives"], second["direction"]) == (60, "2")
    ends = {"x": X, "a": A, "b": B, "ends": NOW + 9_000}
    wanted = over((), ends, numbers=[READ], lives=600).requests[0].change.wanted
    assert (wanted["ends"], "lives" in wanted) == (NOW + 9_000, False)


def test_what_is_already_so_is_not_sent():
    known = there(values={"direction": "1", "record": False})
    row = {"x": X, "a": known.a, "b": known.b, "direction": "1", "lives": 3_600}
    found = over([known], row, numbers=[READ])
    assert (kinds(found), found.requests, found.before) == ([RowKind.SAME], [], {})
    assert found.rows[0].notes == ()
    elsewhere = replace(known, since=None, made_here=False)
    (told,) = over([elsewhere], row, numbers=[READ]).rows
    assert "since when nobody knows" in told.notes[0]


def test_what_differs_is_changed_alone_and_told_in_words():
    known = there(values={"direction": "0", "record": False, "max_duration": 5, "sms": True})
    row = {
        "x": X, "a": known.a, "b": known.b, "direction": "1", "record": True,
        "record_hint": "hint.wav", "max_duration": 5, "sms": "no", "lives": 60,
    }  # fmt: skip
    found = over([known], row, numbers=[READ])
    (request,) = found.requests
    assert (request.change.step, request.change.binding) == (Step.MODIFY, known.id)
    assert request.change.wanted == {
        "direction": "1", "record": True, "record_hint": "hint.wav", "sms": False, "lives": 60,
    }  # fmt: skip
    assert found.rows[0].changes == {
        "direction": ("both sides", "only A calls B"), "record": ("no", "yes"),
        "record_hint": ("not known", "hint.wav"), "sms": ("yes", "no"),
        "lives": ("59 min", "1 min"),
    }  # fmt: skip
    assert "It would end sooner than now." in found.rows[0].notes
    assert found.before == {0: (known,)}
    assert any("cannot be put back" in one for one in found.unrestorable)


def test_a_known_prompt_goes_along_with_the_recording_that_needs_it():
    known = there(values={"record": False, "record_hint": "hint.wav", "max_duration": 3})
    row = {"binding": known.id, "record": True, "last_minute": "tone.wav"}
    found = over([known], row, numbers=[READ])
    assert found.requests[0].change.wanted["record_hint"] == "hint.wav"
    assert not any("tone" in note for note in found.rows[0].notes)
    without = replace(known, values={"record": True, "record_hint": "hint.wav"})
    notes = over([without], {"binding": known.id, "last_minute": "tone.wav"}).rows[0].notes
    assert "The tone before the end works only with a longest call." in notes


def test_what_the_platform_tells_otherwise_is_set_to_ours_again():
    drift = (
        Drift(field="direction", ours="1", theirs="2"), Drift(field="b", ours=B, theirs=A),
        Drift(field="lives", ours="3600", theirs="60"), Drift(field="", ours="", theirs=""),
    )  # fmt: skip
    known = there(b=B, values={"direction": "1", "sms": True}, drift=drift)
    found = over([known], {"binding": known.id}, numbers=[READ])
    assert found.requests[0].change.wanted == {"direction": "1"}
    assert found.rows[0].changes == {"direction": ("only B calls A", "only A calls B")}
    row = {"x": X, "a": known.a, "b": B, "direction": "1", "sms": True, "lives": 3_600}
    wanted = over([known], row, numbers=[READ]).requests[0].change.wanted
    assert wanted == {"direction": "1", "b": B, "lives": 3_600}


@pytest.mark.parametrize(
    ("lives", "since", "row", "told"),
    [
        (0, NOW, {"lives": 60}, ("never ends", "1 min")),
        (None, None, {"lives": 0}, ("not known", "never ends")),
        (3_600, NOW, {"ends": NOW + 7_200_000}, ("1 h", "until 2026-02-03 22:00")),
        (3_600, NOW, {"ends": NOW + 3_603_000}, None),
        (0, NOW, {"ends": NOW + 3_600_000}, ("never ends", "until 2026-02-03 21:00")),
        (None, None, {"ends": NOW + 3_600_000}, ("not known", "until 2026-02-03 21:00")),
    ],
)
def test_lifetimes_are_compared_by_what_is_known(lives, since, row, told):
    known = there(lives=lives, since=since)
    found = over([known], {"x": X, "a": known.a, "b": known.b, **row}, numbers=[READ])
    if told is None:
        assert kinds(found) == [RowKind.SAME]
    else:
        assert found.rows[0].changes == {"lives": told}


def test_where_the_platform_picks_x_two_people_who_are_bound_are_not_bound_twice():
    known = there()
    row = {"a": known.a, "b": known.b, "area": "0755", "lives": 3_600}
    assert kinds(over([known], row)) == [RowKind.SAME]
    fresh = {"a": A, "b": B, "area": "0755", "area_match": "1", "lives": 60}
    (request,) = over([known], fresh).requests
    assert request.change.wanted == {
        "a": A, "b": B, "area": "0755", "area_match": "1", "lives": 60,
    }  # fmt: skip
    assert set(request.touches) == {f"of {A}", f"of {B}"}


def test_an_x_that_is_not_known_or_was_never_read_is_said():
    row = {"x": X, "a": A, "b": B, "lives": 60}
    assert "not among the numbers known" in over((), row).rows[0].notes[0]
    assert "never read" in over((), row, numbers=[a_number()]).rows[0].notes[0]


def test_what_has_ended_or_is_gone_takes_no_room():
    gone = [there(0, since=NOW - 4_000_000), there(1, state=BindingState.GONE)]
    rows = [{"x": X, "a": one.a, "b": one.b, "lives": 60} for one in gone]
    assert kinds(over(gone, *rows, numbers=[READ])) == [RowKind.NEW] * 2


# Replacing


def test_a_number_gets_another_partner_where_the_plan_replaces():
    known = there()
    rows = [{"x": X, "a": known.a, "b": B}]
    found = over([known], *rows, numbers=[READ], replaces=True)
    assert found.requests[0].change.wanted == {"b": B}
    assert found.rows[0].changes == {"b": (known.b, B)}
    (request,) = over(
        [known], {"x": X, "a": A, "b": known.b}, numbers=[READ], replaces=True
    ).requests  # fmt: skip
    assert request.change.wanted == {"a": A}


def test_what_a_change_gives_up_another_row_can_have():
    known = [there(0), there(1)]
    rows = [
        {"x": X, "a": known[0].a, "b": known[1].b},  # waits for the next one
        {"x": X, "a": known[1].a, "b": B},
        {"x": X, "a": A, "b": known[0].b, "lives": 60},  # what the first one gives up
    ]
    found = over(known, *rows, numbers=[READ], replaces=True)
    assert steps(found) == [(1, Step.MODIFY), (0, Step.MODIFY), (2, Step.BIND)]
    assert {*found.requests[0].touches} & {*found.requests[1].touches}
    assert {*found.requests[1].touches} & {*found.requests[2].touches}


def test_a_ring_is_turned_by_binding_one_anew():
    known = [there(n, values={"direction": "1", "user_data": ""}) for n in range(3)]
    rows = [{"x": X, "a": known[n].a, "b": known[(n + 1) % 3].b} for n in range(3)]
    found = over(known, *rows, numbers=[READ], replaces=True)
    assert steps(found) == [
        (0, Step.UNBIND), (2, Step.MODIFY), (1, Step.MODIFY), (0, Step.BIND),
    ]  # fmt: skip
    assert found.requests[-1].change.wanted == {
        "a": known[0].a, "b": known[1].b, "x": X, "direction": "1", "ends": known[0].ends,
    }  # fmt: skip
    assert "exchanged in a ring" in found.rows[0].notes[0]
    assert any("another id" in one for one in found.unrestorable)


def test_in_a_ring_that_one_is_bound_anew_whose_life_is_known():
    known = [there(0, since=None), there(1, lives=0)]
    rows = [{"x": X, "a": known[n].a, "b": known[1 - n].b} for n in range(2)]
    found = over(known, *rows, numbers=[READ], replaces=True)
    assert steps(found)[0] == (1, Step.UNBIND)
    assert found.requests[-1].change.wanted["lives"] == 0
    blind = [there(n, since=None) for n in range(2)]
    found = over(blind, *rows, numbers=[READ], replaces=True)
    assert kinds(found) == [RowKind.CONFLICT] * 2
    assert "Give a lifetime" in found.rows[0].reason
    frozen = a_number(read_at=NOW, in_order=False, status="binding frozen")
    assert kinds(over(known, *rows, numbers=[frozen], replaces=True)) == [RowKind.CONFLICT] * 2
    found = over(blind, *({**row, "lives": 60} for row in rows), numbers=[READ], replaces=True)
    assert kinds(found) == [RowKind.CHANGED] * 2


def test_two_bindings_that_are_named_by_their_ids_can_exchange_all():
    known = [there(0), there(1)]
    rows = [
        {"binding": known[n].id, "a": known[1 - n].a, "b": known[1 - n].b} for n in range(2)
    ]  # fmt: skip
    found = over(known, *rows, numbers=[READ])
    assert steps(found) == [(0, Step.UNBIND), (1, Step.MODIFY), (0, Step.BIND)]


def test_a_ring_that_does_not_come_out_is_a_conflict():
    """Each waits for the other, and one of them for a third who gives nothing up."""
    known = [there(0), there(1), there(2)]
    rows = [
        {"binding": known[0].id, "a": known[1].a, "b": known[2].b},
        {"binding": known[1].id, "a": known[0].a},
    ]
    found = over(known, *rows, numbers=[READ])
    assert (kinds(found), found.requests) == ([RowKind.CONFLICT] * 2, [])


def test_who_waits_for_a_conflict_is_one_too():
    known = [there(0), there(1), there(2)]
    rows = [
        {"x": X, "a": known[0].a, "b": known[1].b},
        {"x": X, "a": known[1].a, "b": known[2].b},
    ]
    found = over(known, *rows, numbers=[READ], replaces=True)
    assert kinds(found) == [RowKind.CONFLICT] * 2


# AX


def test_ax_x_gets_another_a_and_needs_no_lifetime():
    known = [ax(0), ax(1)]
    rows = [{"x": x_number(2), "a": A, "lives": 0}, {"x": x_number(0), "a": B, "power": False}]
    numbers = [a_number(n, read_at=NOW) for n in range(3)]
    found = over(known, *rows, numbers=numbers, mode=Mode.AX, replaces=True)
    change, bind = (one.change for one in found.requests)
    assert (change.wanted, change.binding) == ({"a": B, "power": False}, known[0].id)
    assert bind.wanted == {"a": A, "x": x_number(2)}
    assert any("stay until" in one for one in found.warnings)
    same = over(known, {"x": x_number(1), "a": known[1].a}, numbers=numbers, mode=Mode.AX)
    assert kinds(same) == [RowKind.SAME]


def test_ax_x_are_exchanged_where_both_a_have_all_they_may():
    known = [ax(n, a=(A, B)[n]) for n in range(2)]
    rows = [{"x": x_number(0), "a": B}, {"x": x_number(1), "a": A}]
    found = over(known, *rows, mode=Mode.AX, replaces=True, limits={"x_of_a": 1})
    assert steps(found) == [(0, Step.UNBIND), (1, Step.MODIFY), (0, Step.BIND)]
    assert "lives" not in found.requests[-1].change.wanted


# AXE


def test_axe_wanted_extensions_go_before_those_that_the_platform_picks():
    rows = [{"x": X, "a": A, "lives": 90}, {"x": X, "a": B, "extension": "11", "lives": 0}]
    found = over((), *rows, numbers=[READ], mode=Mode.AXE)
    assert steps(found) == [(1, Step.BIND), (0, Step.BIND)]
    assert {*found.requests[0].touches} & {*found.requests[1].touches}
    assert found.requests[1].change.wanted["lives"] == 120
    assert found.rows[0].notes == (
        "Lifetimes are whole minutes here: it is rounded up to the next one.",
        "The platform picks the extension.",
    )
    notes = over((), rows[1], numbers=[READ], mode=Mode.AXE, digits=0).rows[0].notes
    assert any("How many digits" in note for note in notes)


def test_axe_a_is_found_by_x_and_its_number_or_its_extension():
    known = axe(0)
    callback = {"callback_number": "0755-28000001", "lives": 3_660}
    for which in ({"a": known.a}, {"a": known.a, "extension": known.extension}):
        found = over([known], {"x": X, **which, **callback}, numbers=[READ], mode=Mode.AXE)
        (request,) = found.requests
        assert request.change.wanted == {"callback_number": "+8675528000001", "lives": 3_660}
        assert any("goes on telling" in note for note in found.rows[0].notes)
        assert any("to the minute" in one for one in found.unrestorable)
    odd = {"x": X, "a": known.a, "callback_number": "12"}
    (told,) = over([known], odd, numbers=[READ], mode=Mode.AXE).rows
    assert (told.kind, "2 digits" in told.reason) == (RowKind.CONFLICT, True)


def test_axe_more_people_than_are_advised_are_said():
    known = [axe(n) for n in range(2)]
    row = {"x": X, "a": A, "lives": 0}
    found = over(known, row, numbers=[READ], mode=Mode.AXE, limits={"advised": 2})
    assert any("1 X would carry more than the 2" in one for one in found.warnings)
    (capacity,) = found.capacity
    assert (capacity.before.used, capacity.after.used, capacity.after.advised) == (2, 3, 2)


# AXYB


def pair(n: int = 0, **more: Any) -> Binding:
    return there(n, **{"mode": Mode.AXYB, "y": x_number(500 + n), "city": "0755", **more})


def test_axyb_is_bound_in_two_halves():
    row = {"a": A, "b": B, "area": "0755", "lives": 600, "yb_lives": 60, "tone_y": "y.wav"}
    found = over((), row, mode=Mode.AXYB)
    first, second = found.requests
    assert first.change.wanted == {"a": A, "area": "0755", "lives": 600}
    assert second.change.wanted == {"b": B, "tone_y": "y.wav", "lives": 60}
    assert (second.change.step, second.change.binding, second.of) == (Step.BIND_SECOND, "", 0)
    assert {*first.touches} & {*second.touches}
    assert found.capacity == ()
    assert steps(over((), {"a": A, "area": "0755", "lives": 0}, mode=Mode.AXYB)) == [(0, Step.BIND)]


def test_axyb_an_a_gets_one_x_of_a_city_for_all_its_b():
    rows = [{"a": A, "b": person(n), "area": "0755", "lives": 600} for n in range(2)]
    found = over((), *rows, mode=Mode.AXYB)
    assert [(one.row, one.change.step, one.of) for one in found.requests] == [
        (0, Step.BIND, None), (0, Step.BIND_SECOND, 0), (1, Step.BIND_SECOND, 0),
    ]  # fmt: skip
    assert found.rows[1].notes == ("B goes under the X that row 1 gets.",)
    other = over((), rows[0], {**rows[1], "lives": 900}, mode=Mode.AXYB)
    assert kinds(other) == [RowKind.NEW, RowKind.CONFLICT]
    full = over((), *rows, mode=Mode.AXYB, limits={"x_of_a": 0})
    assert len(full.requests) == 3
    has_all = [pair(n, a=A, city="010") for n in range(10, 15)]
    found = over(has_all, *rows, mode=Mode.AXYB)
    assert [("A has 5 X" in one.reason, one.kind) for one in found.rows] == [
        (True, RowKind.CONFLICT), (False, RowKind.CONFLICT),
    ]  # fmt: skip
    assert "Row 1, under whose X it goes, cannot be bound" in found.rows[1].reason


def test_axyb_b_goes_under_the_x_that_a_has():
    known = pair(0, values={"direction": "1"})
    row = {"a": known.a, "b": B, "area": "0755", "lives": 600}
    found = over([known], row, mode=Mode.AXYB)
    (request,) = found.requests
    assert (request.change.binding, request.change.wanted) == (known.id, {"b": B, "lives": 600})
    assert "goes under an X" in found.rows[0].notes[0]
    (longer,) = over([known], {**row, "lives": 7_200}, mode=Mode.AXYB).rows
    assert "A's X ends sooner" in longer.reason
    (other,) = over([known], {**row, "direction": "2"}, mode=Mode.AXYB).rows
    assert "A's X has other values" in other.reason
    same = {"a": known.a, "b": known.b, "area": "0755", "lives": 3_600}
    assert kinds(over([known], same, mode=Mode.AXYB)) == [RowKind.SAME]
    half = {"a": known.a, "area": "0755"}
    assert kinds(over([known], half, mode=Mode.AXYB)) == [RowKind.SAME]


def test_axyb_y_goes_alone_unless_all_y_of_the_half_go():
    known = [pair(0, id="half"), pair(1, id="half", a=person(0))]
    given: dict[str, Any] = {"mode": Mode.AXYB, "kind": PlanKind.UNBIND}
    (one,) = over(known, {"binding": "half", "y": known[0].y}, **given).requests
    assert (one.change.y, one.change.b) == (known[0].y, known[0].b)
    rows = [{"binding": "half", "y": one.y} for one in known]
    found = over(known, *rows, **given)
    assert [(one.change.y, one.change.b) for one in found.requests] == [
        (known[0].y, known[0].b), ("", ""),
    ]  # fmt: skip
    assert any("another X and Y" in one for one in found.unrestorable)


# Unbinding, renewing, clearing


def test_only_what_is_named_is_unbound():
    known = [there(n) for n in range(3)]
    rows = [
        {"x": X, "a": known[0].a}, {"binding": known[1].id}, {"x": X, "b": known[0].b},
        {"x": X, "a": A}, {"binding": "b00099"},
    ]  # fmt: skip
    found = over(known, *rows, numbers=[READ], kind=PlanKind.UNBIND)
    assert kinds(found) == [
        RowKind.GONE, RowKind.GONE, RowKind.REPEATED, RowKind.SAME, RowKind.SAME,
    ]  # fmt: skip
    assert [one.change.binding for one in found.requests] == [known[0].id, known[1].id]
    assert (found.going, found.x_numbers) == (2, 1)
    assert found.capacity[0].after.used == 1
    assert "gone already" in found.rows[3].notes[0]


def test_the_same_binding_named_in_two_ways_is_unbound_once():
    known = ax(0)
    rows = [{"x": known.x}, {"x": known.x, "a": known.a}, {"a": known.a}]
    found = over([known], *rows, numbers=[READ], mode=Mode.AX, kind=PlanKind.UNBIND)
    assert kinds(found) == [RowKind.GONE, RowKind.REPEATED, RowKind.REPEATED]
    assert found.rows[1].reason == "Row 1 is about the same binding."


def test_what_was_bound_elsewhere_loses_what_no_query_tells():
    known = there(since=None, made_here=False, values={})
    found = over([known], {"binding": known.id}, kind=PlanKind.UNBIND, limits={"tells": set()})
    assert found.unrestorable == (
        "Of 1 binding: how long it still lives is not known: bound again, you choose the end.",
        "Of 1 binding: it was bound elsewhere, and what no query tells of it is lost.",
        "Of 1 binding: bound again, it gets another id.",
    )
    two = [replace(known, id=f"b{n}", a=person(n)) for n in range(2)]
    rows = [{"binding": one.id} for one in two]
    found = over(two, *rows, kind=PlanKind.UNBIND, limits={"tells": set()})
    assert "Of 2 bindings: they were bound elsewhere" in found.unrestorable[1]


def test_to_renew_changes_the_lifetime_alone():
    known = [there(0), there(1, lives=0), there(2, since=None)]
    rows = [{"binding": one.id} for one in known]
    found = over(known, *rows, kind=PlanKind.RENEW, lives=7_200, direction="1")
    assert [one.change.wanted for one in found.requests] == [{"lives": 7_200}] * 3
    assert "Until now it never ends." in found.rows[1].notes
    assert kinds(over(known, rows[1], kind=PlanKind.RENEW, lives=0)) == [RowKind.SAME]
    found = over(known, rows[0], kind=PlanKind.RENEW, lives=0)
    assert found.rows[0].notes == ()


def test_to_clear_an_x_takes_all_of_it_in_one_request():
    known = [there(0), there(1), there(2, x=x_number(1))]
    rows = [{"x": X}, {"x": X}, {"x": x_number(9)}]
    numbers = [READ, a_number(9, read_at=NOW)]
    found = over(known, *rows, numbers=numbers, kind=PlanKind.CLEAR)
    assert kinds(found) == [RowKind.GONE, RowKind.REPEATED, RowKind.SAME]
    (request,) = found.requests
    assert (request.change.step, request.change.wanted) == (Step.CLEAR, {"x": X})
    assert (set(request.ids), found.going) == ({known[0].id, known[1].id}, 2)
    assert found.rows[0].notes == ("2 bindings go.",)
    assert found.warnings == ("Every binding on these X is removed: 2. Running calls go on.",)
    assert found.before == {0: (known[0], known[1])}


def test_room_that_is_freed_is_used_in_the_same_plan():
    """An X of one pair: what an undo takes away makes room for what it binds."""
    known = there(0)
    rows = [
        {"do": "bind", "x": X, "a": A, "b": B, "values": {}, "lives": 0},
        {"do": "unbind", "binding": known.id},
    ]
    found = over([known], *rows, numbers=[READ], kind=PlanKind.UNDO, limits={"on_x": 1})
    assert steps(found) == [(1, Step.UNBIND), (0, Step.BIND)]
    first, second = found.requests
    assert {*first.touches} & {*second.touches}


# Undoing


def test_an_undo_binds_what_would_still_live_and_asks_for_what_nobody_knows():
    state = {"do": "bind", "x": X, "values": {"direction": "1"}}
    rows = [
        {**state, "a": person(1), "b": person(2), "ends": NOW + 60_000},
        {**state, "a": person(3), "b": person(4), "ends": NOW - 1},
        {**state, "a": person(5), "b": person(6)},
    ]
    found = over((), *rows, numbers=[READ], kind=PlanKind.UNDO)
    assert kinds(found) == [RowKind.NEW, RowKind.SAME, RowKind.CONFLICT]
    assert found.requests[0].change.wanted["ends"] == NOW + 60_000
    assert "left unbound" in found.rows[1].notes[0]
    assert "Give a lifetime" in found.rows[2].reason
    found = over((), rows[2], numbers=[READ], kind=PlanKind.UNDO, lives=60)
    assert found.requests[0].change.wanted["lives"] == 60


def test_an_undo_puts_back_what_was_changed_and_touches_nobody_else():
    known = there(0, b=B, values={"direction": "1"})
    row = {
        "do": "modify", "binding": known.id, "x": X, "a": known.a, "b": person(1),
        "values": {"direction": "0"}, "ends": known.ends,
    }  # fmt: skip
    found = over([known], row, numbers=[READ], kind=PlanKind.UNDO)
    assert found.requests[0].change.wanted == {"b": person(1), "direction": "0"}
    late = over([known], {**row, "ends": NOW - 1}, numbers=[READ], kind=PlanKind.UNDO)
    assert (steps(late), late.rows[0].kind) == ([(0, Step.UNBIND)], RowKind.GONE)
    assert late.rows[0].notes == ("Before, it would have ended by now: it is unbound.",)
    bind = {"do": "bind", "x": X, "a": known.a, "b": B, "values": {}, "ends": NOW - 1}
    (again,) = over([known], bind, numbers=[READ], kind=PlanKind.UNDO).rows
    assert (again.kind, "Unbind it instead" in again.reason) == (RowKind.CONFLICT, True)
    others = there(1)
    gone = {"do": "unbind", "binding": "b00099", "x": X, "a": others.a, "b": others.b}
    assert kinds(over([others], gone, numbers=[READ], kind=PlanKind.UNDO)) == [RowKind.SAME]
    unnamed = {name: value for name, value in gone.items() if name != "binding"}
    assert kinds(over([others], unnamed, numbers=[READ], kind=PlanKind.UNDO)) == [RowKind.GONE]


def test_an_undo_of_axyb_brings_rows_of_one_half_under_one_again():
    row = {"do": "bind", "a": A, "city": "0755", "half": "half", "values": {}}
    rows = [{**row, "b": person(n), "ends": NOW + (n + 1) * 60_000} for n in range(2)]
    found = over((), *rows, mode=Mode.AXYB, kind=PlanKind.UNDO)
    assert [one.change.wanted.get("ends") for one in found.requests] == [
        NOW + 120_000, NOW + 60_000, None,
    ]  # fmt: skip
    endless = {**row, "b": person(5), "lives": 0}
    found = over((), rows[0], endless, mode=Mode.AXYB, kind=PlanKind.UNDO)
    assert found.requests[0].change.wanted["lives"] == 0
    known = pair(0, id="half", a=A)
    found = over([known], rows[0], mode=Mode.AXYB, kind=PlanKind.UNDO)
    assert [one.change.step for one in found.requests] == [Step.BIND_SECOND]
    back = {"do": "unbind", "binding": "half", "y": known.y, "half": "half"}
    (request,) = over([known], back, mode=Mode.AXYB, kind=PlanKind.UNDO).requests
    assert request.change.y == known.y
    told = {"do": "bind", "a": known.a, "b": known.b, "values": {}, "ends": known.ends}
    same = over([known], told, mode=Mode.AXYB, kind=PlanKind.UNDO)
    assert kinds(same) == [RowKind.SAME]
