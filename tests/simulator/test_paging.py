from random import Random

from dialwatch.simulator.paging import page_of

ITEMS = [*range(25)]


def pages(fault: str, rng: Random) -> list[list[int]]:
    return [page_of(ITEMS, number, 10, fault, rng) for number in range(1, 7)]


def test_pages_without_a_fault():
    assert pages("", Random(1)) == [ITEMS[:10], ITEMS[10:20], ITEMS[20:], [], [], []]


def test_overlapping_pages_repeat_records_and_lose_none():
    found = pages("overlap", Random(1))
    assert found[1][:3] == found[0][-3:]
    assert {item for page in found for item in page} == set(ITEMS)


def test_moving_pages_hold_other_records_each_time():
    rng = Random(1)
    again = [page_of(ITEMS, 2, 10, "moving", rng) for _ in range(10)]
    assert len({tuple(page) for page in again}) > 3
    assert all(len(page) == 10 for page in again)


def test_the_same_page_for_ever():
    assert pages("repeat-page", Random(1)) == [ITEMS[:10]] * 6
