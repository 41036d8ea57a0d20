"""What a window is told: in pages, also of fifty thousand bindings, and when it has to wait."""

import asyncio
import json
from typing import Any, cast

import pytest
from tests.engine.bindings.test_book import bind
from tests.support.sample_bindings import a_binding, x_number
from tests.support.stepped import SteppedClock

from dialwatch.calls.binding import Mode, NumberSource
from dialwatch.engine.bindings import book as book_module
from dialwatch.engine.bindings.applications import Applications
from dialwatch.engine.bindings.book import BindingBook
from dialwatch.engine.bindings.changes import Changes
from dialwatch.engine.bindings.known import Known
from dialwatch.engine.bindings.reading import Readings
from dialwatch.store.bindings import HeldBinding, KeptAccount, KnownAccount

MANY = 50_000


@pytest.fixture
def changes(book: BindingBook, clock: SteppedClock) -> Changes:
    return Changes(book, Readings(book, cast(Applications, None), clock))


def page(changes: Changes, since: int, limit: int = 2_000) -> dict[str, Any]:
    return dict(json.loads(changes.page("alpha", since, limit)))


def fill(book: BindingBook, clock: SteppedClock) -> None:
    """Fifty thousand on a hundred X, of which two thousand end within an hour."""
    rows = [
        HeldBinding(
            a_binding(
                n, x=x_number(n // 500), rev=n + 1, since=clock.millis(),
                lives=3_600 if n < 2_000 else 90_000,
            )
        )
        for n in range(MANY)
    ]  # fmt: skip
    account = KeptAccount(id="alpha", mode=Mode.AXB, rev=MANY, forgotten=0)
    book._known["alpha"] = Known(KnownAccount(account=account, bindings=rows))


async def test_fifty_thousand_are_told_in_pages_and_end_in_pieces(
    book: BindingBook, changes: Changes, clock: SteppedClock, monkeypatch: pytest.MonkeyPatch
):
    fill(book, clock)
    seen: set[str] = set()
    since, sizes = 0, []
    while True:
        told = page(changes, since)
        assert told["afresh"] == (since == 0)
        seen.update(one["id"] for one in told["bindings"])
        sizes.append(len(told["bindings"]))
        since = told["rev"]
        if not told["more"]:
            break
    assert len(seen) == MANY
    assert sizes == [2_000] * 25

    pieces: list[int] = []
    drawn = book_module.ended

    def counted(sheet: Any, now: int, most: int) -> bool:
        more = drawn(sheet, now, most)
        drawn_up = sheet.changes()
        pieces.append(0 if drawn_up is None else len(drawn_up.bindings))
        return more

    monkeypatch.setattr(book_module, "ended", counted)
    await book.age("alpha", clock.millis() + 3_600_000)
    assert max(pieces) == 500, "no more is drawn up at a time"
    assert sum(pieces) == 2_000
    assert len(page(changes, since)["bindings"]) == 2_000


async def test_a_window_waits_until_something_is_new(book: BindingBook, changes: Changes):
    await bind(book)
    rev = book.of("alpha").rev
    await changes.wait("alpha", rev - 1, 0, 0)
    await changes.wait("alpha", rev, 0, 0)
    waits = asyncio.create_task(changes.wait("alpha", rev, 0, 30))
    await asyncio.sleep(0)
    assert not waits.done()
    await book.learn("beta", [x_number(1)], NumberSource.TYPED)
    await bind(book, 1)
    await waits
    assert [one["id"] for one in page(changes, rev)["bindings"]] == ["b00001"]


async def test_news_of_reading_wake_it_too(book: BindingBook, changes: Changes):
    await changes.wait("alpha", 0, 7, 30)
    told = page(changes, 0)
    assert told["reading"] == {
        "done": 0, "whole": 0, "sentence": "", "running": False, "version": 0,
    }  # fmt: skip


async def test_nobody_is_let_wait_at_the_end(book: BindingBook, changes: Changes):
    waits = asyncio.create_task(changes.wait("alpha", 0, 0, 30))
    await asyncio.sleep(0)
    changes.end()
    await waits
