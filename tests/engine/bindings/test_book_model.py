"""Whatever happens in whatever order: a window that follows, and the file, have what the book has;
and after a complete reading the book has what the platform has."""

import random
from dataclasses import replace

import pytest
from tests.support.lengths import examples
from tests.support.numbered import Followed
from tests.support.sample_bindings import a_binding, person, x_number
from tests.support.stepped import SteppedClock

from dialwatch.calls.binding import Binding, Mode, NumberSource
from dialwatch.engine.bindings.book import BindingBook
from dialwatch.engine.bindings.known import Changed, stands
from dialwatch.platforms.binding import Change, Made, Step

X = [x_number(n) for n in range(3)]


class Platform:
    """What is bound there: it ends by itself, and others change it, too."""

    def __init__(self, clock: SteppedClock, chances: random.Random) -> None:
        self._clock = clock
        self._chances = chances
        self._made = 0
        self.rows: dict[str, tuple[Binding, int | None]] = {}

    def now(self) -> None:
        """What has ended goes."""
        now = self._clock.millis()
        self.rows = {name: row for name, row in self.rows.items() if row[1] is None or row[1] > now}

    def bind(self, lives: int) -> Binding:
        self._made += 1
        n = self._made
        one = a_binding(
            n, x=self._chances.choice(X), a=person(n % 7), b=person(100 + n), lives=lives,
            values={"direction": self._chances.choice("012")},
        )  # fmt: skip
        self.rows[one.id] = one, self._end(lives)
        return one

    def modify(self, name: str, **values: object) -> None:
        row, ends = self.rows[name]
        lives = values.pop("lives", None)
        if isinstance(lives, int):
            row, ends = replace(row, lives=lives), self._end(lives)
        self.rows[name] = replace(row, values={**row.values, **values}), ends

    def _end(self, lives: int) -> int | None:
        return self._clock.millis() + lives * 1000 if lives else None


def take(followed: Followed, told: Changed) -> None:
    page = {
        "rev": told.rev, "afresh": told.afresh, "more": told.more, "reading": {},
        "bindings": [one.told() for one in told.bindings], "gone": told.gone,
        "numbers": [one.told() for one in told.numbers], "gone_numbers": told.gone_numbers,
        "callees": [],
    }  # fmt: skip
    followed.take(page)


async def one_thing(book: BindingBook, platform: Platform, chances: random.Random) -> None:
    """Something happens here, or elsewhere."""
    platform.now()
    clock, mode = platform._clock, Mode.AXB
    lives = chances.choice((0, 60, 600))
    name = chances.choice([*platform.rows]) if platform.rows else ""
    match chances.randrange(9):
        case 0 | 1:
            one = platform.bind(lives)
            wanted = {"x": one.x, "a": one.a, "b": one.b, "lives": lives, **one.values}
            change = Change(step=Step.BIND, wanted=wanted, x=one.x, a=one.a, b=one.b)
            await book.done("alpha", mode, change, Made(id=one.id, x=one.x), clock.millis())
        case 2 if name:
            values = chances.choice(({"direction": "1"}, {"lives": lives}))
            platform.modify(name, **values)
            change = Change(step=Step.MODIFY, wanted=values, binding=name)
            await book.done("alpha", mode, change, Made(), clock.millis())
        case 3 if name:
            del platform.rows[name]
            change = Change(step=Step.UNBIND, wanted={}, binding=name)
            await book.done("alpha", mode, change, Made(), clock.millis())
        case 4:
            platform.bind(lives)  # elsewhere
        case 5 if name:
            platform.modify(name, direction=chances.choice("012"))  # elsewhere
        case 6 if name:
            del platform.rows[name]  # elsewhere
        case 7:
            clock.go(chances.choice((1, 61, 700, 90_000)))
            await book.age("alpha", clock.millis())
        case _:
            x = chances.choice(X)
            rows = [row for row, _ in platform.rows.values() if row.x == x]
            reading = book.reading("alpha", mode, x)
            for first in range(0, len(rows), 3):
                await book.take_page(reading, rows[first : first + 3])
            await book.take_whole(reading)


async def read_all(book: BindingBook, platform: Platform) -> None:
    platform.now()
    for x in X:
        reading = book.reading("alpha", Mode.AXB, x)
        rows = [row for row, _ in platform.rows.values() if row.x == x]
        await book.take_page(reading, rows)
        await book.take_whole(reading)


@pytest.mark.parametrize("seed", range(examples(4, 400)))
async def test_all_agree_whatever_happens(book: BindingBook, clock: SteppedClock, seed: int):
    chances = random.Random(seed)
    platform, followed = Platform(clock, chances), Followed()
    await book.learn("alpha", X, NumberSource.TYPED)
    for _ in range(60):
        await one_thing(book, platform, chances)
        if chances.random() < 0.5:
            take(followed, book.of("alpha").changed(followed.rev, chances.randrange(1, 6)))
    clock.go(61)  # what has just ended may still be shown for a minute
    await book.age("alpha", clock.millis())
    await read_all(book, platform)

    standing = {one.id: one for one in book.of("alpha") if stands(one)}
    assert set(standing) == set(platform.rows)
    for name, (row, ends) in platform.rows.items():
        ours = standing[name]
        told = {one.field: one.theirs for one in ours.drift}
        assert told.get("direction", ours.values["direction"]) == row.values["direction"]
        assert ours.ends is None or abs(ours.ends - (ends or 0)) <= 5_000
        assert (ours.x, ours.a, ours.b) == (row.x, row.a, row.b)
    for x in X:
        used = sum(row.x == x for row, _ in platform.rows.values())
        assert book.of("alpha").numbers[x].bindings == used == book.of("alpha").standing_on(x)

    while followed.rev < book.of("alpha").rev:
        take(followed, book.of("alpha").changed(followed.rev, 5))
    whole = {one.key: one for one in book.of("alpha")}
    assert followed.bindings == whole
    assert followed.numbers == dict(book.of("alpha").numbers)
    again = BindingBook(book.store, clock)
    kept = await again.store.known("alpha")
    assert {one.binding.key: one.binding for one in kept.bindings} == whole
    await book.settle("alpha", [*whole])
    assert not [one for one in book.of("alpha") if one.drift]
