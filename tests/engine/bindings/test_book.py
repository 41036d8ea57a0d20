"""The book: what was done here counts, what the platform tells is held against it."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from tests.support.sample_bindings import a_binding, person, x_number
from tests.support.stepped import SteppedClock

from dialwatch.calls.account import NumberState
from dialwatch.calls.binding import (
    Binding,
    BindingState,
    Capacity,
    Drift,
    Mode,
    NumberSource,
    TemporaryCallee,
)
from dialwatch.calls.errors import BadInput, StoreError
from dialwatch.engine.bindings.book import BindingBook
from dialwatch.engine.bindings.drift import word_of
from dialwatch.engine.bindings.known import Known
from dialwatch.platforms.binding import Change, Limits, Made, Step
from dialwatch.store.bindings import Bindings

DAY = 24 * 3_600
X, OTHER = x_number(), x_number(1)
LIMITS = Limits(on_x=5_000, advised=200)


def a_bind(n: int = 0, **wanted: Any) -> Change:
    values = {"x": X, "a": person(2 * n), "b": person(2 * n + 1), "lives": 3_600, **wanted}
    return Change(
        step=Step.BIND, wanted=values, x=values["x"], a=values["a"], b=values.get("b", "")
    )


async def bind(book: BindingBook, n: int = 0, at: int | None = None, **wanted: Any) -> Binding:
    """Bound here, as an answer told."""
    change = a_bind(n, **wanted)
    made = Made(id=f"b{n:05}", x=change.x)
    moment = book._clock.millis() if at is None else at
    await book.done("alpha", Mode.AXB, change, made, moment)
    return sure(book, f"b{n:05}")


def sure(book: BindingBook, name: str, y: str = "") -> Binding:
    found = book.of("alpha").get(name, y)
    assert found is not None
    return found


def told(n: int = 0, **fields: Any) -> Binding:
    """As the platform tells what `bind` bound."""
    return a_binding(n, values={"direction": "0"}, **fields)


async def read(
    book: BindingBook, *pages: Sequence[Binding], x: str = X, mode: Mode = Mode.AXB
) -> None:
    """A whole reading of an X."""
    reading = book.reading("alpha", mode, x)
    for page in pages:
        await book.take_page(reading, page)
    await book.take_whole(reading)


def step(step_: Step, n: int = 0, y: str = "", **wanted: Any) -> Change:
    return Change(step=step_, wanted=wanted, binding=f"b{n:05}", x=X, y=y)


# What was done here


async def test_what_is_bound_here_is_known_with_its_end(book: BindingBook, clock: SteppedClock):
    now = clock.millis()
    await bind(book, direction="1", record=False, area="0755")
    one = sure(book, "b00000")
    assert (one.x, one.a, one.b, one.state) == (X, person(0), person(1), BindingState.BOUND)
    assert one.values == {"direction": "1", "record": False}
    assert (one.since, one.ends, one.made_here, one.city) == (now, now + 3_600_000, True, "0755")
    number = book.of("alpha").numbers[X]
    assert (number.source, number.bindings, number.read_at) == (NumberSource.BOUND, None, None)
    assert book.of("alpha").on_x(X) == book.of("alpha").of_a(person(0)) == (one,)


async def test_a_city_that_the_platform_may_have_left_is_not_told(book: BindingBook):
    assert (await bind(book, area="0755", area_match="1")).city == ""


async def test_telling_a_bind_twice_keeps_its_first_moment(book: BindingBook, clock: SteppedClock):
    first = await bind(book)
    clock.go(300)
    assert (await bind(book)).since == first.since
    assert book.of("alpha").get("b00000") == first, "nothing changed"


async def test_what_was_done_is_there_after_a_restart(book: BindingBook, clock: SteppedClock):
    one = await bind(book)
    await book.set_mode("alpha", Mode.AXB, LIMITS)
    rev = book.of("alpha").rev
    await book.store.close()
    again = BindingBook(Bindings(book.store.path, clock), clock)
    await again.open()
    with pytest.raises(BadInput, match="still being read"):
        again.of("alpha")
    await again.load()
    known = again.of("alpha")
    assert (known.get(one.id), known.rev, known.mode) == (one, rev, Mode.AXB)
    assert known.changed(0, 100).bindings == [one]
    await again.store.close()


async def test_a_modification_counts_from_its_own_moment(book: BindingBook, clock: SteppedClock):
    before = await bind(book, direction="0")
    clock.go(60)
    change = step(Step.MODIFY, direction="2", b=person(50))
    await book.done("alpha", Mode.AXB, change, Made(), clock.millis())
    one = sure(book, "b00000")
    assert (one.values["direction"], one.b, one.since) == ("2", person(50), before.since)
    await book.done("alpha", Mode.AXB, step(Step.MODIFY, lives=60), Made(), clock.millis())
    assert sure(book, "b00000").ends == clock.millis() + 60_000


async def test_what_is_unbound_here_is_gone_without_drift(book: BindingBook, clock: SteppedClock):
    await bind(book)
    await book.done("alpha", Mode.AXB, step(Step.UNBIND), Made(), clock.millis())
    one = sure(book, "b00000")
    assert (one.state, one.drift) == (BindingState.GONE, ())
    await read(book, [])
    assert sure(book, "b00000") == one


async def test_clearing_an_x_takes_all_of_it_and_no_other(book: BindingBook, clock: SteppedClock):
    for n in range(3):
        await bind(book, n)
    await bind(book, 3, x=OTHER)
    await book.done("alpha", Mode.AXB, Change(step=Step.CLEAR, wanted={}, x=X), Made(), 9)
    states = [one.state for one in book.of("alpha").on_x(X)]
    assert states == 3 * [BindingState.GONE]
    assert sure(book, "b00003").state is BindingState.BOUND


async def test_an_unbind_that_names_x_and_extension_takes_that_one(book: BindingBook):
    for n, extension in enumerate(("0001", "0002")):
        change = Change(step=Step.BIND, wanted={"x": X, "a": person(n), "lives": 0}, x=X)
        made = Made(id=f"e{n}", x=X, extension=extension)
        await book.done("alpha", Mode.AXE, change, made, 1)
    change = Change(step=Step.UNBIND, wanted={}, x=X, extension="0002")
    await book.done("alpha", Mode.AXE, change, Made(), 2)
    assert [sure(book, name).state.value for name in ("e0", "e1")] == ["bound", "gone"]
    assert sure(book, "e0").endless


async def test_an_ax_binding_never_ends_by_itself(book: BindingBook):
    change = Change(step=Step.BIND, wanted={"x": X, "a": person(1)}, x=X, a=person(1))
    await book.done("alpha", Mode.AX, change, Made(id="b00000", x=X), 1)
    assert sure(book, "b00000").endless


async def test_the_second_half_takes_the_place_of_the_first(book: BindingBook):
    y, second = x_number(8), {"b": person(1), "lives": 0}
    half = Change(step=Step.BIND, wanted={"a": person(0), "area": "010", "lives": 600}, a=person(0))
    await book.done("alpha", Mode.AXYB, half, Made(id="h", x=X), 1_000)
    assert (sure(book, "h").b, sure(book, "h").ends) == ("", 601_000)
    change = Change(step=Step.BIND_SECOND, wanted=second, binding="h")
    await book.done("alpha", Mode.AXYB, change, Made(y=y), 2_000)
    known = book.of("alpha")
    assert known.get("h") is None
    whole = sure(book, "h", y)
    assert (whole.x, whole.a, whole.b, whole.ends) == (X, person(0), person(1), 601_000)
    # One that lives shorter than its half ends by itself; one that would live longer does not.
    for place, (lives, ends) in enumerate(((60, 63_000), (9_000, 601_000)), 10):
        change = Change(
            step=Step.BIND_SECOND, wanted={"b": person(place), "lives": lives}, binding="h"
        )
        await book.done("alpha", Mode.AXYB, change, Made(y=x_number(place)), 3_000)
        assert sure(book, "h", x_number(place)).ends == ends
    assert {one.y for one in known.of_id("h")} == {y, x_number(10), x_number(11)}
    for gone in (y, x_number(10), x_number(11)):
        taken = Change(step=Step.UNBIND, wanted={}, binding="h", y=gone)
        assert known.get("h") is None
        await book.done("alpha", Mode.AXYB, taken, Made(), 4_000)
    assert sure(book, "h").b == "", "without its last Y, the half stands alone"


async def test_the_life_of_a_y_that_ends_with_its_half_is_no_drift(
    book: BindingBook, clock: SteppedClock
):
    now, y = clock.millis(), x_number(8)
    half = Change(step=Step.BIND, wanted={"a": person(0), "lives": 600}, a=person(0))
    await book.done("alpha", Mode.AXYB, half, Made(id="h", x=X), now)
    second = Change(step=Step.BIND_SECOND, wanted={"b": person(1), "lives": 590}, binding="h")
    await book.done("alpha", Mode.AXYB, second, Made(y=y), now + 300_000)
    await read(book, [a_binding(mode=Mode.AXYB, id="h", y=y, lives=590)], mode=Mode.AXYB)
    assert (sure(book, "h", y).drift, sure(book, "h", y).ends) == ((), now + 600_000)


async def test_a_second_half_of_an_unknown_first_is_left_to_the_next_reading(book: BindingBook):
    change = Change(step=Step.BIND_SECOND, wanted={"b": person(1)}, binding="h")
    await book.done("alpha", Mode.AXYB, change, Made(y=x_number(8)), 1)
    assert len(book.of("alpha")) == 0


async def test_a_request_without_an_answer_leaves_it_unsure_until_it_is_read(book: BindingBook):
    for n in range(3):
        await bind(book, n)
    for n in range(2):
        await book.unsure("alpha", step(Step.UNBIND, n), "No answer came.")
    await book.unsure("alpha", a_bind(7), "Whether it was bound is not known.")
    assert sure(book, "b00001").state is BindingState.UNSURE
    assert book.of("alpha").numbers[X].sentence == "Whether it was bound is not known."
    await read(book, [told(0), told(2)])
    found = [sure(book, f"b{n:05}") for n in range(3)]
    assert [one.state.value for one in found] == ["bound", "gone", "bound"]
    assert not any(one.drift for one in found)
    assert book.of("alpha").numbers[X].sentence == ""


# What the platform tells


async def test_a_binding_made_elsewhere_ends_nobody_knows_when(book: BindingBook):
    await read(book, [told(lives=3_600, told_since="2026-02-03 11:00:00")])
    one = sure(book, "b00000")
    assert (one.lives, one.since, one.ends, one.made_here) == (3_600, None, None, False)
    assert one.told_since == "2026-02-03 11:00:00"


async def test_what_is_told_otherwise_is_drift_and_ours_stays(book: BindingBook):
    await bind(book, direction="1", record=True, max_duration=5)
    other = a_binding(
        b=person(77), lives=60,
        values={"direction": "0", "record": "true", "max_duration": "5", "sms": True},
    )  # fmt: skip
    await read(book, [other])
    one = sure(book, "b00000")
    assert one.drift == (
        Drift(field="b", ours=person(1), theirs=person(77)),
        Drift(field="direction", ours="1", theirs="0"),
        Drift(field="lives", ours="3600", theirs="60"),
    )
    assert (one.b, one.values["direction"], one.values["sms"]) == (person(1), "1", True)
    await read(book, [replace(other, values={"direction": "1"}, b=person(1), lives=3_600)])
    assert sure(book, "b00000").drift == ()


async def test_a_lifetime_of_axe_is_never_drift(book: BindingBook):
    change = Change(step=Step.BIND, wanted={"x": X, "a": person(0), "lives": 3_600}, x=X)
    await book.done("alpha", Mode.AXE, change, Made(id="b00000", x=X, extension="0001"), 1_000)
    await read(book, [a_binding(mode=Mode.AXE, b="", extension="0001", lives=7_200)], mode=Mode.AXE)
    one = sure(book, "b00000")
    assert (one.drift, one.ends) == ((), 3_601_000)


async def test_taking_over_what_the_platform_tells_ends_the_drift(book: BindingBook):
    await bind(book, direction="1")
    await read(book, [told(0, lives=60)])
    assert await book.settle("alpha", [("b00000", ""), ("b00000", ""), ("none", "")]) == 1
    one = sure(book, "b00000")
    assert (one.values["direction"], one.lives, one.since, one.drift) == ("0", 60, None, ())
    assert await book.settle("alpha", [("b00000", "")]) == 0
    await bind(book, 1, direction="1")
    await read(book, [told(0, lives=60), told(1)])
    await book.settle("alpha", [("b00001", "")])
    assert sure(book, "b00001").ends is not None, "its life was told as it was"


async def test_setting_ours_again_ends_the_drift(book: BindingBook, clock: SteppedClock):
    await bind(book, direction="1", max_duration=5)
    await read(book, [a_binding(values={"direction": "0", "max_duration": 9})])
    change = step(Step.MODIFY, direction="1")
    await book.done("alpha", Mode.AXB, change, Made(), clock.millis())
    assert [one.field for one in sure(book, "b00000").drift] == ["max_duration"]
    change = step(Step.MODIFY, max_duration=5)
    await book.done("alpha", Mode.AXB, change, Made(), clock.millis())
    assert sure(book, "b00000").drift == ()


async def test_what_is_not_shown_is_gone(book: BindingBook, clock: SteppedClock):
    await bind(book, 0)
    await bind(book, 1, lives=0)
    await bind(book, 2, lives=30)
    await bind(book, 3, x=OTHER)
    await read(book, [told(4, lives=3_600), told(5, lives=0)])
    clock.go(45)
    await read(book, [])
    missing = (Drift(field="", ours="bound", theirs=""),)
    known = {one.id: (one.state.value, one.drift) for one in book.of("alpha")}
    assert known == {
        "b00000": ("gone", missing),
        "b00001": ("gone", missing),
        "b00002": ("ended", ()),
        "b00003": ("bound", ()),
        "b00004": ("gone", ()),  # made elsewhere, it may just have ended
        "b00005": ("gone", missing),
    }
    assert await book.settle("alpha", [("b00000", "")]) == 1
    assert book.of("alpha").get("b00000") is None
    assert ("b00000", "") in book.of("alpha").changed(1, 100).gone


async def test_what_is_shown_again_was_not_gone(book: BindingBook):
    await bind(book)
    await read(book, [])
    await read(book, [told()])
    one = sure(book, "b00000")
    assert (one.state, one.drift) == (BindingState.BOUND, ())
    assert book.of("alpha").left == {}


async def test_what_was_unbound_and_is_shown_all_the_same_is_drift(book: BindingBook):
    await bind(book)
    await book.done("alpha", Mode.AXB, step(Step.UNBIND), Made(), 9)
    for _ in range(2):
        await read(book, [told()])
        one = sure(book, "b00000")
        assert one.state is BindingState.BOUND
        assert one.drift == (Drift(field="", ours="taken away", theirs="bound"),)
    await book.settle("alpha", [("b00000", "")])
    assert sure(book, "b00000").drift == ()


async def test_what_was_done_while_it_was_read_counts_more_than_the_page(
    book: BindingBook, clock: SteppedClock
):
    await bind(book, 0, direction="0")
    await bind(book, 1)
    reading = book.reading("alpha", Mode.AXB, X)
    await bind(book, 2)
    change = step(Step.MODIFY, direction="1")
    await book.done("alpha", Mode.AXB, change, Made(), clock.millis())
    await book.done("alpha", Mode.AXB, step(Step.UNBIND, 1), Made(), clock.millis())
    await book.take_page(reading, [told(0), told(1)])
    await book.take_whole(reading)
    found = [(one.id, one.state.value, one.drift) for one in book.of("alpha").on_x(X)]
    assert found == [("b00002", "bound", ()), ("b00000", "bound", ()), ("b00001", "gone", ())]
    assert sure(book, "b00000").values["direction"] == "1"


async def test_an_x_that_was_not_read_to_its_end_loses_nothing(book: BindingBook):
    await bind(book, 0)
    await bind(book, 1)
    await book.take_page(book.reading("alpha", Mode.AXB, X), [told(0)])
    assert {one.state for one in book.of("alpha")} == {BindingState.BOUND}
    assert book.of("alpha").numbers[X].read_at is None


async def test_one_binding_can_be_asked_for(book: BindingBook):
    await bind(book, 0)
    await bind(book, 1)
    rev = book.of("alpha").rev
    await book.take_found("alpha", Mode.AXB, "b00000", [], rev)
    await book.take_found("alpha", Mode.AXB, "b00001", [told(1)], rev)
    assert [sure(book, f"b{n:05}").state.value for n in range(2)] == ["gone", "bound"]


async def test_a_y_that_the_platform_gave_by_itself_replaces_the_half(
    book: BindingBook, clock: SteppedClock
):
    now = clock.millis()
    half = Change(step=Step.BIND, wanted={"a": person(0), "lives": 600}, a=person(0))
    await book.done("alpha", Mode.AXYB, half, Made(id="h", x=X), now)
    whole = a_binding(mode=Mode.AXYB, id="h", y=x_number(8), lives=600)
    await read(book, [whole], mode=Mode.AXYB)
    known = book.of("alpha")
    assert known.get("h") is None
    one = sure(book, "h", x_number(8))
    assert (one.ends, one.b) == (now + 600_000, person(1))
    await read(book, [replace(whole, y="", b="")], mode=Mode.AXYB)
    assert {(one.y, one.state.value) for one in known.of_id("h")} == {
        ("", "bound"), (x_number(8), "gone")
    }  # fmt: skip


async def test_what_has_to_be_known_of_a_binding_is_said(book: BindingBook):
    await read(
        book,
        [
            told(0, a="+8675528000001"),
            told(1, a="+8675528000001", b="+861028000002"),
            a_binding(2, values={"record": True, "record_hint": ""}),
            told(3),
        ],
    )
    notes = [sure(book, f"b{n:05}").note for n in range(4)]
    assert notes[0] == "A is a landline: it can be reached, but can never call X."
    assert notes[1].startswith("A and B are landlines: they can")
    assert "carrier blocks" in notes[2]
    assert notes[3] == ""


# Time


async def test_what_has_ended_is_told_as_ended_until_it_is_read_a_day_later(
    book: BindingBook, clock: SteppedClock
):
    await bind(book, 0, lives=60)
    await bind(book, 1, lives=0)
    await book.age("alpha", clock.millis() + 59_000)
    assert sure(book, "b00000").state is BindingState.BOUND
    clock.go(60)
    await book.age("alpha", clock.millis())
    assert sure(book, "b00000").state is BindingState.ENDED
    assert book.of("alpha").standing_on(X) == 1
    for seconds, there in ((DAY - 3_600, True), (2 * 3_600, False)):
        clock.go(seconds)
        await book.age("alpha", clock.millis())
        assert book.of("alpha").get("b00000") is not None
        await read(book, [told(1, lives=0)])
        assert (book.of("alpha").get("b00000") is not None) is there


async def test_a_minute_after_its_end_a_binding_may_still_be_shown(
    book: BindingBook, clock: SteppedClock
):
    await bind(book, lives=60)
    clock.go(90)
    await book.age("alpha", clock.millis())
    await read(book, [told(lives=60)])
    assert sure(book, "b00000").state is BindingState.ENDED
    clock.go(60)
    for _ in range(2):
        await read(book, [told(lives=60)])
        one = sure(book, "b00000")
        assert (one.state, one.since, one.lives) == (BindingState.BOUND, None, 60)
        assert one.drift == (Drift(field="lives", ours="ended", theirs="bound"),)
    await book.settle("alpha", [("b00000", "")])
    assert sure(book, "b00000").drift == ()


async def test_ends_are_held_against_the_platforms_clock(tmp_path: Path, clock: SteppedClock):
    behind = BindingBook(Bindings(tmp_path / "other.db", clock), clock, lambda _: -600.0)
    await behind.open()
    assert behind.now("alpha") == clock.millis() - 600_000
    await bind(behind, lives=60, at=behind.now("alpha"))
    await read(behind, [told(lives=60)])
    assert sure(behind, "b00000").state is BindingState.BOUND, "there, it lives for a minute"
    assert behind.of("alpha").numbers[X].read_at == clock.millis()
    await behind.store.close()


async def test_what_is_gone_is_shown_for_a_day(book: BindingBook, clock: SteppedClock):
    for n in range(2):
        await bind(book, n, lives=0)
    await book.done("alpha", Mode.AXB, step(Step.UNBIND), Made(), clock.millis())
    await read(book, [])
    clock.go(DAY - 60)
    await book.age("alpha", clock.millis())
    assert len(book.of("alpha")) == 2
    clock.go(120)
    await book.age("alpha", clock.millis())
    assert [one.id for one in book.of("alpha")] == ["b00001"], "drift stays until it is settled"


async def test_a_temporary_callee_takes_the_place_of_the_one_before(
    book: BindingBook, clock: SteppedClock
):
    def callee(n: int, **fields: Any) -> TemporaryCallee:
        given: dict[str, Any] = {"binding": "b1", "x": X, "set_at": 0, "ends": 60_000}
        return TemporaryCallee(account="alpha", callee=person(n), **(given | fields))

    for one in (callee(1), callee(2), callee(3, binding="b2"), callee(4, binding="b2", x="")):
        await book.callee(one)
    known = book.of("alpha")
    assert [one.callee for one in known.callees.values()] == [person(4)]
    await book.callee(callee(5, binding="b3", x=OTHER, ends=120_000))
    assert {one.callee for one in known.changed(0, 100).callees} == {person(4), person(5)}
    await book.age("alpha", 60_001)
    assert [one.callee for one in known.callees.values()] == [person(5)]


# X numbers


async def test_x_are_learnt_once_from_wherever_they_come(book: BindingBook):
    assert await book.learn("alpha", [X, OTHER, X], NumberSource.TYPED) == [X, OTHER]
    assert await book.learn("alpha", [X], NumberSource.CALLED) == []
    await book.counted("alpha", {OTHER: 7, x_number(2): 3})
    state = NumberState(status="unavailable", cause="account in arrears", at=5)
    for _ in range(2):
        await book.statuses("alpha", {X: state, x_number(3): state})
    sources = {x: one.source.value for x, one in book.of("alpha").numbers.items()}
    assert sources == {X: "typed", OTHER: "typed", x_number(2): "counted", x_number(3): "status"}
    row = book.of("alpha").numbers[X]
    assert (row.status, row.cause, row.in_order) == ("unavailable", "account in arrears", False)
    assert book.of("alpha").numbers[OTHER].bindings == 7
    rev = book.of("alpha").rev
    await book.statuses("alpha", {X: state})
    assert book.of("alpha").rev == rev, "nothing new"


async def test_how_full_an_x_is_follows_its_bindings(book: BindingBook):
    await book.learn("alpha", [X, OTHER], NumberSource.TYPED)
    assert book.of("alpha").numbers[X].capacity is None
    await book.set_mode("alpha", Mode.AXB, LIMITS)
    await book.set_mode("alpha", Mode.AXB, LIMITS)
    assert book.of("alpha").numbers[X].capacity is None, "nobody knows what stands there"
    for n in range(3):
        await bind(book, n)
    assert book.of("alpha").numbers[X].capacity == Capacity(used=3, most=5_000, advised=200)
    await book.done("alpha", Mode.AXB, step(Step.UNBIND), Made(), 9)
    row = book.of("alpha").numbers[X]
    assert (row.capacity and row.capacity.used, row.bindings) == (2, None)
    await read(book, [told(1), told(2), told(3)])
    row = book.of("alpha").numbers[X]
    assert (row.capacity and row.capacity.used, row.bindings) == (3, 3)
    await book.counted("alpha", {OTHER: 9, X: 9})
    row = book.of("alpha").numbers[OTHER]
    assert (row.capacity and row.capacity.used, row.bindings) == (9, 9)
    assert book.of("alpha").numbers[X].bindings == 3, "it was read: that tells more"


async def test_an_x_that_cannot_be_read_says_why(book: BindingBook):
    await book.failed("alpha", X, "Not known.")
    assert book.of("alpha").numbers == {}
    await book.learn("alpha", [X], NumberSource.TYPED)
    await book.failed("alpha", X, "It is not of this application.")
    assert book.of("alpha").numbers[X].sentence == "It is not of this application."


async def test_an_x_can_be_forgotten_with_what_stands_on_it(book: BindingBook):
    await bind(book, 0)
    await bind(book, 1, x=OTHER)
    since = book.of("alpha").rev
    await book.drop_numbers("alpha", [X, x_number(5)])
    changed = book.of("alpha").changed(since, 100)
    assert (changed.gone, changed.gone_numbers, changed.afresh) == ([("b00000", "")], [X], False)
    assert set(book.of("alpha").numbers) == {OTHER}
    await book.learn("alpha", [X], NumberSource.TYPED)
    assert book.of("alpha").changed(since, 100).gone_numbers == []


async def test_an_account_that_was_removed_is_known_no_more(book: BindingBook):
    await bind(book)
    await book.forget("alpha")
    assert (len(book.of("alpha")), await book.store.accounts()) == (0, [])


# Changes


async def test_a_window_is_told_what_changed_in_pages(book: BindingBook):
    for n in range(7):
        await bind(book, n)
    known = book.of("alpha")
    rows, since, pages = {}, 0, 0
    while True:
        page = known.changed(since, 3)
        assert page.afresh == (since == 0)
        rows.update({one.id: one for one in page.bindings})
        since, pages = page.rev, pages + 1
        if not page.more:
            break
    assert (len(rows), pages, since) == (7, 3, known.rev)
    assert known.changed(since, 3).bindings == []
    await bind(book, 3, at=5)
    await bind(book, 9)
    assert [one.id for one in known.changed(since, 3).bindings] == ["b00009"]


async def test_who_knows_more_than_there_is_begins_anew(book: BindingBook):
    await bind(book)
    page = book.of("alpha").changed(99, 100)
    assert (page.afresh, len(page.bindings)) == (True, 1)


async def test_the_log_of_changes_stays_small(book: BindingBook):
    await bind(book)
    for n in range(20):
        numbers = [x_number(one) for one in range(2, 102)]
        states = {x: NumberState(status="in order", in_order=True, at=n) for x in numbers}
        await book.statuses("alpha", states)
    known = book.of("alpha")
    assert len(known._revs) < 1_400
    assert len(known.changed(0, 999).numbers) == 101


async def test_what_cannot_be_kept_does_not_count(book: BindingBook):
    known: Known = book.of("alpha")
    await bind(book)
    await book.store.close()
    with pytest.raises(StoreError, match="not open"):
        await bind(book, 1)
    assert (len(known), known.get("b00001")) == (1, None)
    await book.store.open()
    await bind(book, 1)
    assert len(known) == 2


async def test_words_of_drift_are_those_of_the_screen(book: BindingBook):
    await bind(book, sms=True, power=False)
    await read(book, [a_binding(values={"sms": False, "power": "on"})])
    found = [(one.field, one.ours, one.theirs) for one in sure(book, "b00000").drift]
    assert found == [("sms", "yes", "no"), ("power", "no", "yes")]
    assert word_of(None) == ""


async def test_what_names_no_binding_changes_none(book: BindingBook):
    await bind(book)
    other = Change(step=Step.UNBIND, wanted={}, x=X, a=person(40))
    await book.done("alpha", Mode.AXB, other, Made(), 1)
    await book.done("alpha", Mode.AXB, step(Step.UNBIND, 77), Made(), 1)
    await book.unsure("alpha", a_bind(8, x=OTHER), "Nobody knows.")
    assert sure(book, "b00000").state is BindingState.BOUND
    await book.done("alpha", Mode.AXB, step(Step.UNBIND), Made(), 1)
    await book.unsure("alpha", step(Step.UNBIND), "Nobody knows.")
    assert sure(book, "b00000").state is BindingState.GONE, "it was gone already"
