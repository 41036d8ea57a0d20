"""What is given up when the cache is full, or when nobody heard it for long."""

from dialwatch.engine.recordings.limits import doomed
from dialwatch.engine.recordings.queue import RESCUE, USUAL
from dialwatch.store.recordings import KeptFile

DAY = 24 * 3_600_000
NOW = 1000 * DAY


def file(
    name: str,
    *,
    size: int = 10,
    age: float = 1,
    pinned: bool = False,
    turn: int = USUAL,
    gone_in: float | None = None,
) -> KeptFile:
    due = None if gone_in is None else NOW + int(gone_in * DAY)
    return KeptFile("acme", "t1", name, name, size, NOW - int(age * DAY), pinned, turn, due)


def names(files: list[KeptFile], *, most: int = 1000, in_use: str = "") -> list[str]:
    gone = doomed(files, most=most, days=90, now=NOW, in_use=lambda name: name == in_use)
    return [one.name for one in gone]


def test_the_least_recently_heard_goes_first_until_it_fits():
    files = [file("old", age=9), file("mid", age=5), file("new", age=1)]
    assert names(files, most=30) == []
    assert names(files, most=29) == ["old"]
    assert names(files, most=10) == ["old", "mid"]
    assert names([]) == []


def test_pinned_ones_and_those_in_use_stay():
    files = [file("a", age=99, pinned=True), file("b", age=98), file("c", age=97)]
    assert names(files, most=0, in_use="b") == ["c"]


def test_what_nobody_heard_for_long_goes_though_there_is_room():
    assert names([file("a", age=91), file("b", age=89)]) == ["a"]


def test_what_was_rescued_stays_until_its_platform_deleted_it_and_its_days_are_over():
    def rescued(age: float, gone_in: float | None) -> list[str]:
        return names([file("r", age=age, turn=RESCUE, gone_in=gone_in)], most=0)

    assert rescued(age=1, gone_in=-5) == []
    assert rescued(age=91, gone_in=5) == []
    assert rescued(age=91, gone_in=-5) == ["r"]
    assert rescued(age=91, gone_in=None) == ["r"]
    assert rescued(age=1, gone_in=None) == []
