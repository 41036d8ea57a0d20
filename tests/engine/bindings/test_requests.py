"""The requests of a plan as entries of a batch, kept as JSON in between."""

import json

from tests.support.sample_bindings import person, x_number

from dialwatch.calls.binding import Mode
from dialwatch.engine.bindings.requests import Outgoing, entries_of, outgoing_of
from dialwatch.platforms.binding import Change, Step

X, A, B = x_number(), person(1), person(2)
BIND = Outgoing(
    row=3, mode=Mode.AXB, touches=(f"{X} {A}", f"{X} {B}"),
    change=Change(step=Step.BIND, wanted={"x": X, "a": A, "b": B, "ends": 1_770_000_000_000},
                  x=X, a=A, b=B),
)  # fmt: skip
CLEAR = Outgoing(
    row=4, mode=Mode.AXB, touches=(X,), change=Change(step=Step.CLEAR, wanted={"x": X}, x=X),
    ids=("b1", "b2"),
)  # fmt: skip
SECOND = Outgoing(
    row=5, mode=Mode.AXYB, touches=(A,), of=0,
    change=Change(step=Step.BIND_SECOND, wanted={"b": B}, a=A, b=B),
)  # fmt: skip


def test_a_request_comes_back_as_it_was_kept():
    entries = entries_of("alpha", [BIND, CLEAR, SECOND])
    kept = [json.loads(json.dumps(one.values)) for one in entries]
    assert [outgoing_of(values) for values in kept] == [BIND, CLEAR, SECOND]
    assert [one.entry.index for one in entries] == [0, 1, 2]
    assert {one.entry.account for one in entries} == {"alpha"}


def test_an_entry_says_whom_it_is_about_and_is_found_by_each_of_them():
    bind, clear, second = entries_of("alpha", [BIND, CLEAR, SECOND])
    assert bind.entry.target == f"{A} – {B} · X {X}"
    assert bind.values["about"] == [X, A, B]
    assert (clear.entry.target, clear.entry.operation) == (f"X {X}", "axb_unbind")
    assert second.entry.operation == "axyb_bind"
    axe = Change(step=Step.MODIFY, wanted={}, binding="b7", x=X, a=A, extension="1234")
    (one,) = entries_of("alpha", [Outgoing(row=0, mode=Mode.AXE, change=axe, touches=())])
    assert one.entry.target == f"{A} · X {X} · ext. 1234"
    unnamed = Change(step=Step.UNBIND, wanted={}, binding="b7")
    (one,) = entries_of("alpha", [Outgoing(row=0, mode=Mode.AXB, change=unnamed, touches=())])
    assert one.entry.target == "b7"
