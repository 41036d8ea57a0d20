"""What a reading makes of requests that were answered, against a real book."""

from typing import Any

import pytest
from tests.support.sample_bindings import a_binding, person, x_number

from dialwatch.calls.binding import Binding, Mode
from dialwatch.calls.verdict import Verdict
from dialwatch.engine.bindings.book import BindingBook
from dialwatch.engine.bindings.requests import Outgoing
from dialwatch.engine.bindings.shown import shown, x_of
from dialwatch.platforms.binding import Change, Made, Step

X = x_number()
A, B = person(0), person(1)
MADE = Made(id="b00000", x=X)


def of(step: Step, binding: str = "b00000", ids: tuple[str, ...] = (), **wanted: Any) -> Outgoing:
    people = {"a": A, "b": B} if step is Step.BIND else {}
    change = Change(step=step, wanted={**people, **wanted}, binding=binding, x=X, **people)
    return Outgoing(row=0, mode=Mode.AXB, change=change, touches=(), ids=ids)


BIND = of(Step.BIND, binding="", x=X, lives=3_600, direction="0")


async def done(book: BindingBook, one: Outgoing, made: Made = MADE, at: int = 0) -> None:
    await book.done("alpha", Mode.AXB, one.change, made, at or book._clock.millis())


async def read(book: BindingBook, *bindings: Binding) -> None:
    reading = book.reading("alpha", Mode.AXB, X)
    await book.take_page(reading, bindings)
    await book.take_whole(reading)


async def judged(book: BindingBook, one: Outgoing, made: Made = MADE) -> Verdict | None:
    learnt = shown(one, made, book.of("alpha"))
    return None if learnt is None else learnt.verdict


CONFIRMED, OTHERWISE = Verdict.CONFIRMED, Verdict.UNKNOWN


async def test_a_bind_that_is_shown_as_it_was_asked_for_is_confirmed(book, clock):
    await done(book, BIND)
    clock.go(1)
    await read(book, a_binding(0, values={"direction": "0"}))
    assert await judged(book, BIND) == CONFIRMED
    assert await judged(book, BIND, Made()) == CONFIRMED, "found by its numbers, too"


async def test_a_bind_that_is_not_shown_or_otherwise_is_unknown(book, clock):
    await done(book, BIND)
    clock.go(1)
    await read(book, a_binding(0, values={"direction": "1"}))
    assert await judged(book, BIND) == OTHERWISE
    await read(book)
    assert await judged(book, BIND) == OTHERWISE


async def test_a_bind_whose_life_is_over_was_neither_shown_nor_missed(book, clock):
    await done(book, BIND)
    clock.go(3_700)
    await book.age("alpha", clock.millis())
    await read(book)
    assert await judged(book, BIND) is None


async def test_a_modification_counts_by_what_it_set(book, clock):
    await done(book, BIND)
    modify = of(Step.MODIFY, direction="2")
    await done(book, modify)
    clock.go(1)
    await read(book, a_binding(0, values={"direction": "2", "record": True}))
    assert await judged(book, modify) == CONFIRMED
    await read(book, a_binding(0, values={"direction": "0"}))
    assert await judged(book, modify) == OTHERWISE


@pytest.mark.parametrize("step", [Step.UNBIND, Step.CLEAR])
async def test_what_was_taken_away_must_not_be_shown(book, clock, step):
    binding = "b00000" if step is Step.UNBIND else ""
    away = of(step, binding, ids=("b00000",) if step is Step.CLEAR else ())
    await done(book, BIND)
    await done(book, away)
    clock.go(1)
    await read(book)
    assert await judged(book, away) == CONFIRMED
    await read(book, a_binding(0))
    assert await judged(book, away) == OTHERWISE


async def test_what_somebody_bound_after_a_clearance_is_not_held_against_it(book, clock):
    await done(book, BIND)
    clear = of(Step.CLEAR, "", ids=("b00000",))
    await done(book, clear)
    clock.go(1)
    await read(book, a_binding(7))
    assert await judged(book, clear) == CONFIRMED


async def test_on_which_x_it_shows(book):
    known = book.of("alpha")
    assert x_of(BIND, Made(), known) == X
    unnamed = Change(step=Step.BIND, wanted={"area": "0755"}, a=A)
    picked = Outgoing(row=0, mode=Mode.AX, change=unnamed, touches=())
    assert x_of(picked, Made(id="n1", x=X), known) == X
    assert x_of(picked, Made(), known) == ""
    await done(book, BIND)
    by_id = Change(step=Step.UNBIND, wanted={}, binding="b00000")
    assert x_of(Outgoing(row=0, mode=Mode.AXB, change=by_id, touches=()), Made(), known) == X
