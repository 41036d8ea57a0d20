"""Walks over pages that repeat, overlap, move, fail: what is read, and what may be believed."""

from collections.abc import Callable, Sequence
from typing import Any

import pytest
from tests.platforms.blu.test_page import TASK, a_body, a_record, ask

from dialwatch.calls.errors import RepeatedPage
from dialwatch.platforms.blu.page import Page, read_page
from dialwatch.platforms.blu.walk import Known, Walk

SIZE = 10
MINUTE = 60_000


class Blu:
    """A list of results in pages; each page may be spoiled."""

    def __init__(self, count: int, newest_first: bool = False) -> None:
        self.numbers = list(range(count))
        self.newest_first = newest_first
        self.asked: list[int] = []

    def page(self, number: int) -> list[int]:
        told = self.numbers[::-1] if self.newest_first else self.numbers
        return told[(number - 1) * SIZE : number * SIZE]

    def add(self, count: int) -> None:
        self.numbers += range(len(self.numbers), len(self.numbers) + count)


def walked(
    blu: Blu,
    known: Known | None = None,
    now: int = 0,
    spoil: Callable[[int, list[int]], Sequence[int] | None] = lambda _, page: page,
    stop_at: int = 60,
) -> Walk:
    """Walk until the end. `spoil` changes a page; None: it fails."""
    walk = Walk(known, now, SIZE)
    walk_on(walk, blu, spoil, stop_at)
    return walk


def walk_on(walk: Walk, blu: Blu, spoil: Any = lambda _, page: page, stop_at: int = 60) -> None:
    while (number := walk.next_page()) is not None and number < stop_at:
        blu.asked.append(number)
        told = spoil(number, blu.page(number))
        if told is None:
            walk.failed(number)
        else:
            walk.take(number, a_page([a_record(n) for n in told], walk))


def a_page(records: list[Any], walk: Walk) -> Page:
    told = read_page(a_body(*records), ask(), walk.marks, "2000", has_ids=walk.has_ids)
    assert isinstance(told, Page)
    return told


def ids(walk: Walk) -> list[int]:
    return sorted(int(call.call_id[2:]) for call in walk.calls.values())


@pytest.mark.parametrize("count", [0, 1, 9, 10, 11, 35])
def test_a_walk_reads_everything_and_ends_at_the_empty_page(count):
    blu = Blu(count)
    walk = walked(blu, now=7)
    assert ids(walk) == list(range(count))
    assert walk.complete_as_of() == 7
    assert blu.asked == list(range(1, -(-count // SIZE) + 2))


def test_a_short_page_is_no_end():
    blu = Blu(35)
    walk = walked(blu, spoil=lambda number, page: page[:4] if number == 2 else page)
    assert blu.asked[-1] == 5
    assert 30 in ids(walk)


def test_the_second_walk_finds_only_what_is_new():
    blu = Blu(25)
    known = walked(blu).memory()
    blu.add(3)
    walk = walked(blu, known, now=10)
    assert ids(walk) == [25, 26, 27]
    assert (walk.complete_as_of(), walk.appended) == (10, True)


def test_a_server_that_repeats_its_last_page_for_ever():
    walk = walked(Blu(25), spoil=lambda number, page: page or list(range(20, 25)))
    assert ids(walk) == list(range(25))
    assert walk.complete_as_of() == 0


def test_a_server_that_repeats_a_full_last_page_for_ever():
    walk = walked(Blu(20), spoil=lambda number, page: page or list(range(10, 20)))
    assert ids(walk) == list(range(20))
    assert walk.complete_as_of() == 0


def test_the_same_page_whatever_is_asked_for():
    blu = Blu(45)
    walk = walked(blu, spoil=lambda number, page: blu.page(1))
    assert len(blu.asked) < 6
    assert walk.complete_as_of() is None
    assert isinstance(walk.failure, RepeatedPage)


def test_a_page_repeated_by_mistake_is_asked_for_again():
    blu = Blu(45)
    walk = walked(blu, spoil=lambda number, page: blu.page(1) if number == 3 else page)
    assert 20 not in ids(walk)
    assert walk.complete_as_of() is None
    assert walk.interrupted
    again = walked(blu, walk.memory(), now=99)
    assert ids(again) == list(range(20, 30))
    assert again.complete_as_of() == 0  # as of the beginning of its first part


def test_a_page_that_fails_does_not_stop_the_others():
    blu = Blu(45)
    walk = walked(blu, spoil=lambda number, page: None if number == 2 else page)
    assert 10 not in ids(walk)
    assert 44 in ids(walk)
    assert walk.complete_as_of() is None
    blu.asked.clear()
    again = walked(blu, walk.memory(), now=50)
    assert blu.asked[0] == 2
    assert ids(again) == list(range(10, 20))
    assert again.complete_as_of() == 0


def test_a_page_that_fails_again_is_asked_for_again_later():
    blu = Blu(45)
    known = None
    for now in range(3):
        walk = walked(blu, known, now, spoil=lambda number, page: None if number == 2 else page)
        known = walk.memory()
        assert walk.complete_as_of() is None
    assert walked(blu, known, 9).complete_as_of() == 0


def test_a_walk_that_broke_off_goes_on_where_it_stopped():
    blu = Blu(45)
    first = walked(blu, stop_at=3)
    assert (first.interrupted, first.complete_as_of()) == (True, None)
    blu.asked.clear()
    second = walked(blu, first.memory(), now=5)
    assert blu.asked == [3, 4, 5, 6]
    assert ids(second) == list(range(20, 45))
    assert second.complete_as_of() == 0


def test_a_walk_that_broke_off_long_ago_begins_anew():
    blu = Blu(45)
    known = walked(blu, stop_at=3).memory()
    blu.asked.clear()
    walk = walked(blu, known, now=31 * MINUTE)
    assert blu.asked[0] == 1
    assert walk.complete_as_of() == 31 * MINUTE


def test_calls_that_arrive_in_between_need_a_second_walk():
    blu = Blu(45, newest_first=True)

    def arriving(number: int, page: list[int]) -> list[int]:
        told = blu.page(number)
        blu.add(1)
        return told

    first = walked(blu, now=0, spoil=arriving)
    assert first.complete_as_of() is None
    second = walked(blu, first.memory(), now=10, spoil=arriving)
    assert second.complete_as_of() == 0
    third = walked(blu, second.memory(), now=20)
    assert third.complete_as_of() == 20
    assert not third.appended
    assert len(third.memory().marks) == len(blu.numbers)


def test_pages_that_overlap_lose_nothing_and_count_nothing_twice():
    blu = Blu(45)
    walk = walked(blu, spoil=lambda n, page: blu.numbers[(n - 1) * 7 : (n - 1) * 7 + SIZE])
    assert ids(walk) == list(range(45))
    assert len(walk.keys) == 45


def test_results_that_move_between_pages_are_missed_and_seen_to_be_missing():
    blu = Blu(45)
    known = walked(blu).memory()
    walk = walked(blu, known, now=9, spoil=lambda n, page: page[3:] if n == 2 else page)
    assert walk.complete_as_of() is None
    (sentence,) = walk.vanished_sentence()
    assert "3" in sentence
    assert walked(blu, walk.memory(), now=20).complete_as_of() == 20


def test_an_empty_page_by_mistake_is_not_believed():
    blu = Blu(45)
    known = walked(blu).memory()
    walk = walked(blu, known, now=9, spoil=lambda n, page: [] if n == 3 else page)
    assert walk.complete_as_of() is None


def test_results_that_are_gone_for_good_hold_nothing_up_for_ever():
    blu = Blu(45)
    known = walked(blu).memory()
    del blu.numbers[5:15]
    first = walked(blu, known, now=MINUTE)
    later = walked(blu, first.memory(), now=17 * MINUTE)
    after = walked(blu, later.memory(), now=18 * MINUTE)
    assert [one.complete_as_of() for one in (first, later, after)] == [
        None,
        17 * MINUTE,
        18 * MINUTE,
    ]
    assert not after.vanished_sentence()


def test_a_record_that_does_not_fit_holds_the_walk_for_a_while():
    blu = Blu(5)

    def reading(known: Known | None, now: int) -> Walk:
        walk = Walk(known, now, SIZE)
        walk.take(1, a_page([*(a_record(n) for n in blu.numbers), a_record(9, callId=[])], walk))
        walk.take(2, a_page([], walk))
        return walk

    first = reading(None, 0)
    second = reading(first.memory(), 5 * MINUTE)
    third = reading(second.memory(), 16 * MINUTE)
    assert [one.complete_as_of() for one in (first, second, third)] == [None, None, 16 * MINUTE]


def test_pages_without_a_single_usable_record_are_not_asked_for_ever():
    walk = Walk(None, 0, SIZE)
    asked = 0
    while (number := walk.next_page()) is not None:
        asked += 1
        walk.take(number, a_page([{"number": number}, 5], walk))
    assert asked == 3
    assert walk.complete_as_of() is None


def test_the_tail_begins_at_the_last_page_that_was_not_empty():
    blu = Blu(25)
    known = walked(blu).memory()
    blu.add(12)
    blu.asked.clear()
    tail = Walk.over_tail(known, 5, SIZE)
    walk_on(tail, blu)
    assert blu.asked == [3, 4, 5]
    assert ids(tail) == list(range(25, 37))
    assert not tail.tail_moved()
    after = tail.tail_memory()
    assert (after.last_page, len(after.marks)) == (4, 37)
    assert walked(blu, after, now=9).appended


def test_a_tail_that_begins_otherwise_has_moved():
    blu = Blu(25)
    known = walked(blu).memory()
    blu.newest_first = True
    blu.add(3)
    tail = Walk.over_tail(known, 5, SIZE)
    walk_on(tail, blu)
    assert tail.tail_moved()


def test_the_dials_of_one_entry_are_numbered_by_their_beginning():
    walk = Walk(None, 0, SIZE)
    times = ["10:20:00", "10:00:00", "10:10:00"]
    records = [
        a_record(n, id=7, startTime=f"2025-01-01 {time}", answerTime=None, endTime=None)
        for n, time in enumerate(times)
    ]
    walk.take(1, a_page([*records, a_record(9, id=8, startTime=None)], walk))
    walk.number_attempts()
    assert [call.attempt for call in walk.calls.values()] == [3, 1, 2, 1]
    assert len(walk.memory().starts) == 2


def test_keys_stay_in_the_platforms_order():
    assert walked(Blu(12)).keys == [f"{TASK}/c-{n:06d}" for n in range(12)]


def test_a_record_that_says_again_what_it_once_said_is_read_again():
    known = None
    labels = []
    for label in ("AP", "Zeta7", "AP", "AP"):
        walk = Walk(known, 0, SIZE)
        walk.take(1, a_page([a_record(1, conclusion=label)], walk))
        walk.take(2, a_page([], walk))
        known = walk.memory()
        labels.append([call.label for call in walk.calls.values()])
    assert labels == [["AP"], ["Zeta7"], ["AP"], []]


def test_a_page_that_comes_twice_before_the_empty_one_is_asked_for_again_at_once():
    blu = Blu(25)
    seen: list[int] = []

    def spoil(number: int, page: list[int]) -> list[int]:
        seen.append(number)
        return blu.page(2) if number == 3 and seen.count(3) == 1 else page

    walk = walked(blu, spoil=spoil)
    assert seen == [1, 2, 3, 4, 3]
    assert ids(walk) == list(range(25))
    assert walk.complete_as_of() == 0
