"""Warnings: of what ends soon, once a day; of X that fail, with what holds; never with a number."""

import re

import pytest
from tests.engine.bindings.test_book import DAY, bind
from tests.support.sample_bindings import x_number
from tests.support.stepped import SteppedClock

from dialwatch.calls.account import NumberState
from dialwatch.engine.bindings.book import BindingBook
from dialwatch.engine.bindings.warnings import Warnings
from dialwatch.monitor.notices import Notices


@pytest.fixture
def notices(clock: SteppedClock) -> Notices:
    return Notices(clock)


@pytest.fixture
def warnings(notices: Notices) -> Warnings:
    return Warnings(notices, lambda account: account.title())


def texts(notices: Notices) -> list[str]:
    told = [one.text for one in notices.all()]
    assert not [text for text in told if re.search(r"\+|\d{8}", text)]
    return told


async def test_bindings_that_end_soon_are_told_once_a_day(
    book: BindingBook, clock: SteppedClock, notices: Notices, warnings: Warnings
):
    warnings.look(book.of("alpha"), clock.millis(), 24)
    for n, hours in enumerate((1, 23, 25, 0)):
        await bind(book, n, lives=hours * 3_600)
    for hours in (0, 24, 24):
        warnings.look(book.of("alpha"), clock.millis(), hours)
    said = "2 bindings of Alpha end within 24 h."
    assert [text[: len(said)] for text in texts(notices)] == [said]
    clock.go(2 * 3_600)
    await book.age("alpha", clock.millis())
    warnings.look(book.of("alpha"), clock.millis(), 24)
    assert len(texts(notices)) == 1, "still the same day"
    clock.go(DAY - 2 * 3_600)
    await book.age("alpha", clock.millis())
    warnings.look(book.of("alpha"), clock.millis(), 24)
    assert texts(notices)[-1].startswith("1 binding of Alpha ends within 24 h.")


async def test_x_that_fail_are_told_by_status_with_what_holds(
    book: BindingBook, notices: Notices, warnings: Warnings
):
    def state(status: str, cause: str = "", at: int = 1) -> NumberState:
        return NumberState(status=status, cause=cause, in_order=status == "in order", at=at)

    async def look(*states: NumberState) -> list[str]:
        before = texts(notices)
        await book.statuses("alpha", {x_number(n): one for n, one in enumerate(states)})
        warnings.look(book.of("alpha"), 0, 24)
        return [text for text in texts(notices) if text not in before]

    frozen, down = state("no new bindings"), state("unavailable", "out of service")
    (told,) = await look(frozen, state("in order"))
    assert told == (
        "1 X number of Alpha – no new bindings: no new bindings are taken; those that there are go "
        "on working."
    )
    assert await look(frozen, state("in order", at=2)) == []
    (told,) = await look(frozen, down, down)
    assert told.startswith("2 X numbers of Alpha – unavailable: bindings, calls and texts")
    await look(state("in order", at=3), down, state("suspended"), state("odd"))
    assert [text.split(":")[0] for text in texts(notices)] == [
        "Alpha", "1 X number of Alpha – odd.", "1 X number of Alpha – suspended",
        "1 X number of Alpha – unavailable",
    ]  # fmt: skip
    assert "complaints" in texts(notices)[2]


async def test_arrears_are_told_until_they_are_over(
    book: BindingBook, notices: Notices, warnings: Warnings
):
    poor = NumberState(status="unavailable", cause="account in arrears", at=1)
    rich = NumberState(status="in order", in_order=True, at=2)
    for states in ({x_number(): poor}, {x_number(): poor}, {x_number(): rich}):
        await book.statuses("alpha", states)
        warnings.look(book.of("alpha"), 0, 24)
    told = [text for text in texts(notices) if text.startswith("Alpha is in arrears.")]
    assert len(told) == 1
    assert "recordings cannot be fetched" in told[0]
    warnings.arrears("beta")
    warnings.arrears("beta")
    assert texts(notices)[-1].startswith("Beta is in arrears.")
    warnings.forget("beta")
