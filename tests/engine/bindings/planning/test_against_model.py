"""Plans held against a platform that was written from the vendor's page: what is planned goes
through without a refusal, comes to what was wanted, touches nothing else, and can be undone.
"""

import random
from collections.abc import Sequence
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given as drawn
from hypothesis import settings
from hypothesis import strategies as st
from tests.support.binding_model import Model, Record, Refused
from tests.support.lengths import examples
from tests.support.planning import NOW, a_given, an_order, carried_out, planned

from dialwatch.calls.binding import Mode
from dialwatch.calls.binding_plan import PlanKind, PlanRow, RowKind
from dialwatch.engine.bindings.planning.planned import Planned
from dialwatch.engine.bindings.undo import undo_rows

X = [f"+861700000{n:04}" for n in range(3)]
X_OF_A_CITY = [f"+861700000{n:04}" for n in range(20)]
PEOPLE = [*(f"+861390000{n:04}" for n in range(6)), "+8675528000001"]
SMALL = {
    Mode.AXB: {"on_x": 3}, Mode.AX: {"x_of_a": 2}, Mode.AXE: {"on_x": 4}, Mode.AXYB: {"x_of_a": 2},
}  # fmt: skip
_MODES = pytest.mark.parametrize("mode", [Mode.AXB, Mode.AX, Mode.AXE, Mode.AXYB])
_EFFECTIVE = (RowKind.NEW, RowKind.CHANGED, RowKind.GONE)

people = st.sampled_from(PEOPLE)
numbers = st.sampled_from(X)
extensions = st.sampled_from(["", "01", "02", "03", "7"])
values = st.fixed_dictionaries(
    {},
    optional={
        "record": st.booleans(), "record_hint": st.sampled_from(["hint.wav"]),
        "user_data": st.sampled_from(["one", "two"]),
    },
)  # fmt: skip
lifetimes = st.sampled_from([None, 0, 600, 3_600])


@st.composite
def models(draw: st.DrawFn, mode: Mode) -> Model:
    """A platform with some bindings, made by binding them."""
    limits = SMALL[mode]
    model = Model(
        mode=mode, numbers=[*(X_OF_A_CITY if mode is Mode.AXYB else X)], now=NOW,
        on_x=limits.get("on_x", 5_000),
        x_of_a=limits.get("x_of_a", 5), frozen=draw(st.sets(numbers, max_size=1)),
    )  # fmt: skip
    frozen, model.frozen = model.frozen, set()
    for row in draw(st.lists(bindings(mode), max_size=7)):
        b = row.pop("b", "")
        if mode is Mode.AXYB and any(
            one.a == row["a"] and (not b or b in {b for b, _ in one.ys.values()})
            for one in model.standing()
        ):
            continue  # twice the same two people: nobody tells which is meant
        try:
            made = model.bind(**row, **({"b": b} if mode is Mode.AXB else {}))
        except Refused:
            continue
        if mode is Mode.AXYB and b:
            with suppress(Refused):
                model.bind_second(made.id, b)
    model.frozen = frozen
    return model


@st.composite
def bindings(draw: st.DrawFn, mode: Mode) -> dict[str, Any]:
    """A bind that may be sent, or not."""
    row: dict[str, Any] = {"a": draw(people), **draw(values)}
    if mode in (Mode.AXB, Mode.AXYB):
        row["b"] = draw(people)
    row |= {"area": "0755"} if mode is Mode.AXYB else {"x": draw(numbers)}
    if mode is not Mode.AX:
        row["lives"] = draw(st.sampled_from([0, 600, 7_200]))
    if mode is Mode.AXE:
        row["extension"] = draw(st.sampled_from(["", "01", "02", "03"]))
    return row


@st.composite
def lists(draw: st.DrawFn, mode: Mode, kind: PlanKind) -> list[dict[str, Any]]:
    """Rows as users might fill them in."""
    return draw(st.lists(_row(mode, kind), min_size=1, max_size=7))


@st.composite
def _row(draw: st.DrawFn, mode: Mode, kind: PlanKind) -> dict[str, Any]:
    row = {name: value for name, value in draw(bindings(mode)).items() if value != ""}
    if kind is PlanKind.BIND:
        life = draw(lifetimes)
        row.pop("lives", None)
        return row | ({"lives": life} if life is not None and mode is not Mode.AX else {})
    for name in ("record", "record_hint", "user_data", "lives", "area"):
        row.pop(name, None)
    if draw(st.booleans()):
        row.pop("b", None)
    return row


def faces(model: Model) -> dict[str, tuple[Any, ...]]:
    return {one.id: (*one.face, sorted(one.ys.items())) for one in model.standing()}


def effective(rows: Sequence[PlanRow]) -> list[PlanRow]:
    return [row for row in rows if row.kind in _EFFECTIVE]


def fits(row: dict[str, Any], one: Record, mode: Mode, kind: RowKind) -> bool:
    """The binding is what the row wanted it to be."""
    names = ["a", *(["b"] if mode is Mode.AXB else []), *(["x"] if mode is not Mode.AXYB else [])]
    if any(row[name] != getattr(one, name) for name in names if name in row):
        return False
    if mode is Mode.AXYB and "b" in row and row["b"] not in {b for b, _ in one.ys.values()}:
        return False
    if row.get("extension", one.extension) != one.extension:
        return False
    lives = row.get("lives")
    if kind is not RowKind.SAME and lives is not None:
        ends = [NOW + lives * 1000 if lives else None, *([one.ends] if mode is Mode.AXYB else [])]
        found = [one.ends, *(end for _, end in one.ys.values())]
        if not any(end in ends for end in found):
            return False
    return all(
        one.values.get(name, False if name == "record" else None) == row[name]
        for name in ("record", "record_hint", "user_data")
        if name in row
    )


def sent(planned_: Planned, made: dict[int, Any]) -> list[tuple[Any, ...]]:
    return [(one.row, one.change, made[at]) for at, one in enumerate(planned_.requests)]


@_MODES
@settings(max_examples=examples(25, 3_000))
@drawn(st.data())
def test_a_list_to_bind_comes_to_what_it_says(mode: Mode, data: st.DataObject):
    model = data.draw(models(mode))
    rows = data.draw(lists(mode, PlanKind.BIND))
    replaces = data.draw(st.booleans())
    given = a_given(mode, replaces=replaces, limits=SMALL[mode])
    before = model.copy()
    found = planned(model, rows, given)
    chance = random.Random(data.draw(st.integers(0, 99)))
    carried_out(model, found.requests, given, an_order(found.requests, chance))
    after = model.standing()
    for told in found.rows:
        if told.kind in (RowKind.NEW, RowKind.CHANGED, RowKind.SAME):
            assert any(fits(rows[told.index], one, mode, told.kind) for one in after), told
    touched = {told.binding for told in effective(found.rows)}
    for name, face in faces(before).items():
        if name not in touched and mode is not Mode.AXYB:
            assert faces(model)[name] == face
    for told in found.rows:
        if told.kind is RowKind.CONFLICT:
            assert stands_against(model, rows, told, found, replaces=replaces), told
    assert {one.row for one in found.requests} == {told.index for told in effective(found.rows)}


def stands_against(
    model: Model, rows: Sequence[dict[str, Any]], told: PlanRow, found: Planned, *, replaces: bool
) -> bool:
    """The platform refuses the row as it is, or it would take a binding apart, or it contradicts
    another row.
    """
    row = rows[told.index]
    wanted = {"lives": 0, **row} if model.mode != "AX" else dict(row)
    b = wanted.pop("b", "")
    try:
        model.copy().bind(**wanted, **({"b": b} if model.mode == "AXB" else {}))
    except Refused:
        return True
    same = [
        other
        for other in found.rows[: told.index]
        if (other.x, other.a, other.b) == (told.x, told.a, told.b)
        and (other.extension == told.extension or not (other.extension and told.extension))
    ]
    if any(rows[other.index] != row for other in same):
        return True
    mine = [
        one
        for one in model.standing()
        if one.a == row["a"] and row.get("x", one.x) == one.x
        and row.get("extension", one.extension) == one.extension
    ]  # fmt: skip
    if model.mode == "AXE" and len(mine) > 1 and "extension" not in row:
        return True  # which of them is meant?
    if model.mode == "AXYB" and (mine or row["a"] == row.get("b")):
        return True  # nothing of it can be changed; nobody dials himself (8032)
    return bool(replaces and model.mode == "AXE" and mine)


@_MODES
@settings(max_examples=examples(15, 3_000))
@drawn(st.data())
def test_what_was_bound_can_be_undone(mode: Mode, data: st.DataObject):
    model = data.draw(models(mode))
    rows = data.draw(lists(mode, PlanKind.BIND))
    given = a_given(mode, replaces=data.draw(st.booleans()), limits=SMALL[mode])
    _undone(model, planned(model, rows, given), given, mode, data)


@_MODES
@settings(max_examples=examples(15, 3_000))
@drawn(st.data())
def test_what_was_unbound_is_gone_alone_and_can_be_undone(mode: Mode, data: st.DataObject):
    model = data.draw(models(mode))
    model.frozen = set()
    kind = PlanKind.UNBIND
    rows = data.draw(lists(mode, kind))
    before, given = model.copy(), a_given(mode, kind, limits=SMALL[mode])
    found = planned(model, rows, given)
    _undone(model, found, given, mode, data, gone=True)
    del before


@pytest.mark.parametrize("mode", [Mode.AXB, Mode.AXE])
@settings(max_examples=examples(12, 2_000))
@drawn(st.data())
def test_to_renew_changes_ends_alone(mode: Mode, data: st.DataObject):
    model = data.draw(models(mode))
    rows = [{"binding": one.id} for one in model.standing() if data.draw(st.booleans())]
    given = a_given(mode, PlanKind.RENEW, lives=7_200, limits=SMALL[mode])
    before = faces(model)
    found = planned(model, rows, given)
    carried_out(model, found.requests, given)
    renewed = {row["binding"] for row in rows}
    for name, face in before.items():
        ends = NOW + 7_200_000 if name in renewed else face[5]
        assert faces(model)[name] == (*face[:5], ends, face[6])


@settings(max_examples=examples(12, 2_000))
@drawn(models(Mode.AXB), st.lists(numbers, min_size=1, max_size=3))
def test_to_clear_takes_all_of_these_x_and_nothing_else(model: Model, cleared: list[str]):
    given = a_given(Mode.AXB, PlanKind.CLEAR)
    before = model.copy()
    found = planned(model, [{"x": x} for x in cleared], given)
    carried_out(model, found.requests, given)
    kept = {one.id for one in before.standing() if one.x not in cleared}
    assert {one.id for one in model.standing()} == kept
    assert found.going == len(before.standing()) - len(kept)


def _undone(
    model: Model, found: Planned, given: Any, mode: Mode, data: st.DataObject, *, gone: bool = False
) -> None:
    before = model.copy()
    made = carried_out(model, found.requests, given)
    if gone:
        away = {told.binding for told in found.rows if told.kind is RowKind.GONE}
        kept = {name: face for name, face in faces(before).items() if name not in away}
        if mode is not Mode.AXYB:
            assert faces(model) == kept
    model.frozen = set()
    passed = data.draw(st.sampled_from([0, 61, 5_000])) * 1000
    model.now += passed
    before.now += passed
    back = a_given(mode, PlanKind.UNDO, now=model.now, limits=SMALL[mode])
    plan = planned(model, undo_rows(mode, sent(found, made), found.before), back)
    assert not [told for told in plan.rows if told.kind is RowKind.CONFLICT]
    carried_out(model, plan.requests, back)
    assert alike(model, before, mode)


def alike(model: Model, before: Model, mode: Mode) -> bool:
    """Equal in mode, X, A, B, extension, values and end; ids differ. What was empty before cannot
    be emptied again; the X of AXYB is the platform's.
    """
    left = [*model.standing()]
    for was in before.standing():
        found = next((one for one in left if _alike(one, was, mode)), None)
        if found is None:
            return False
        left.remove(found)
    return not left


def _alike(one: Record, was: Record, mode: Mode) -> bool:
    if (one.a, one.b, one.extension) != (was.a, was.b, was.extension):
        return False
    if mode is not Mode.AXYB and one.x != was.x:
        return False
    if any(one.values.get(name) != value for name, value in was.values.items()):
        return False
    if sorted(b for b, _ in one.ys.values()) != sorted(b for b, _ in was.ys.values()):
        return False
    slack = 35_000 if mode is Mode.AXE else 5_000
    if one.ends is None or was.ends is None:
        return one.ends is was.ends
    return abs(one.ends - was.ends) <= slack
