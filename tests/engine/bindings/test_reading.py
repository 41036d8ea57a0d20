"""Reading X numbers: one after the other, held back where the platform says so, ended where no
other X can be read either. What the simulated platform shows is read in tests/engine."""

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from typing import Any, cast

import pytest
from tests.support.sample_bindings import a_binding, x_number
from tests.support.stepped import SteppedClock

from dialwatch.calls.binding import Binding, Mode, NumberSource
from dialwatch.calls.errors import (
    AccessRefused,
    BadInput,
    NotConfirmed,
    PlatformError,
    Throttled,
    Unreachable,
    VendorError,
)
from dialwatch.calls.platform import Platform
from dialwatch.engine.bindings.applications import Applications
from dialwatch.engine.bindings.book import BindingBook
from dialwatch.engine.bindings.reading import Progress, Readings
from dialwatch.platforms.binding import Binds, Limits, Page
from dialwatch.settings import AccountSettings

ALPHA = AccountSettings(
    id="alpha", name="Alpha", platform=Platform.HUAWEI, base_url="https://rtc.example.com",
    zone="Asia/Shanghai",
)  # fmt: skip
JAKARTA = ALPHA.model_copy(update={"id": "jakarta", "platform": Platform.AIRUDDER})
X = [x_number(n) for n in range(6)]


class Platformed:
    """Answers as a test says: X → its pages, or what goes wrong, in order."""

    def __init__(self) -> None:
        self.mode_told: Mode | PlatformError | None = Mode.AXB
        self.pages: dict[str, list[Sequence[Binding] | PlatformError | BadInput]] = {}
        self.counts: list[Mapping[str, int] | PlatformError] = []
        self.asked: list[str] = []
        self.held: asyncio.Event | None = None
        self.came = asyncio.Event()
        self.cursor: Callable[[int], str] = str
        self.cut = False
        self.hopeless: type[PlatformError] | None = None

    async def mode(self) -> Mode | None:
        self.asked.append("mode")
        if isinstance(self.mode_told, PlatformError):
            raise self.mode_told
        return self.mode_told

    def limits(self, mode: Mode) -> Limits:
        del mode
        return Limits(on_x=5_000)

    def fields(self, mode: Mode, step: object) -> tuple[()]:
        del mode, step
        return ()

    async def page(self, mode: Mode, x: str, cursor: str = "") -> Page:
        del mode
        self.asked.append(f"{X.index(x)}{cursor and '/'}{cursor}")
        self.came.set()
        if self.held is not None:
            await self.held.wait()
        pages = self.pages.get(x, [[]])
        place = int(cursor or 0)
        if isinstance(answer := pages[place], Exception):
            del pages[place]
            raise answer
        more = place + 1 < len(pages)
        return Page(bindings=answer, next=self.cursor(place + 1) if more else "", cut=self.cut)

    async def counted(self, cursor: str = "") -> tuple[Mapping[str, int], str]:
        place = int(cursor or 0)
        if isinstance(answer := self.counts[place], Exception):
            raise answer
        return answer, str(place + 1) if place + 1 < len(self.counts) else ""

    def ends_all(self, error: PlatformError) -> str:
        hopeless = self.hopeless is not None and isinstance(error, self.hopeless)
        return "The account is in arrears." if hopeless else ""


@pytest.fixture
def platform() -> Platformed:
    return Platformed()


@pytest.fixture
def applications(book: BindingBook, platform: Platformed) -> Applications:
    return Applications(book, lambda: [ALPHA, JAKARTA], lambda _: cast(Binds, platform))


@pytest.fixture
async def readings(
    book: BindingBook, applications: Applications, clock: SteppedClock
) -> AsyncIterator[Readings]:
    await book.learn("alpha", X, NumberSource.TYPED)
    one = Readings(book, applications, clock)
    yield one
    await one.close()
    await applications.close()


async def rested(readings: Readings) -> Progress:
    async with asyncio.timeout(5):
        while readings.progress("alpha").running:
            await readings._book.news(1)
    return readings.progress("alpha")


async def test_x_are_read_one_after_the_other_page_by_page(
    book: BindingBook, readings: Readings, platform: Platformed, clock: SteppedClock
):
    platform.pages[X[0]] = [[a_binding(0), a_binding(1)], [a_binding(2)]]
    assert readings.read("alpha", [X[0], X[1], X[0]]) == 2
    assert readings.read("alpha", [X[1], X[2]]) == 1
    done = await rested(readings)
    assert platform.asked == ["mode", "0", "0/1", "1", "2"]
    assert (done.done, done.whole, done.sentence) == (3, 3, "")
    rows = book.of("alpha").numbers
    assert [(rows[x].bindings, rows[x].read_at) for x in X[:4]] == [
        (3, clock.millis()), (0, clock.millis()), (0, clock.millis()), (None, None),
    ]  # fmt: skip
    assert book.of("alpha").mode is Mode.AXB
    readings.read("alpha", [X[3]])
    assert (await rested(readings)).whole == 1, "it had nothing to do in between"
    assert platform.asked.count("mode") == 1


async def test_what_is_wanted_at_once_comes_first(readings: Readings, platform: Platformed):
    platform.held = asyncio.Event()
    readings.read("alpha", X[:4])
    await platform.came.wait()
    hears: list[tuple[int, int]] = []
    wanted = asyncio.create_task(
        readings.fresh("alpha", [X[3], X[5], X[3]], lambda *told: hears.append(told))
    )
    await asyncio.sleep(0)
    platform.pages[X[5]] = [VendorError("It is not of this application.", code="1012012")]
    platform.held.set()
    said = await wanted
    assert (await rested(readings)).whole == 5
    assert platform.asked == ["mode", "0", "3", "5", "1", "2"]
    assert list(said) == [X[5]]
    assert said[X[5]].startswith("It is not of this application.")
    assert hears == [(0, 2), (1, 2), (2, 2)]


async def test_flow_control_is_waited_for(
    readings: Readings, platform: Platformed, clock: SteppedClock
):
    began = clock.millis()
    platform.pages[X[0]] = [Throttled("Too many."), Throttled("Too many.", 30.0), [a_binding(0)]]
    readings.read("alpha", X[:1])
    assert (await rested(readings)).sentence == ""
    assert clock.millis() - began == 90_000
    assert platform.asked == ["mode", "0", "0", "0"]


@pytest.mark.parametrize(
    ("errors", "ends"),
    [
        ([AccessRefused("The key was refused.")], (1, "The key was refused.")),
        ([Unreachable("No connection.")] * 3, (3, "No connection.")),
        ([VendorError("Frozen.", code="1010029")], (1, "The account is in arrears.")),
        ([BadInput("It cannot be asked.")], (6, "")),
    ],
)
async def test_reading_ends_where_no_other_x_can_be_read_either(
    readings: Readings, platform: Platformed, book: BindingBook, errors: Any, ends: tuple[int, str]
):
    asked, said = ends
    platform.hopeless = VendorError
    for x, error in zip(X, errors, strict=False):
        platform.pages[x] = [error, []]
    waits = asyncio.create_task(readings.fresh("alpha", X, lambda *_: None))
    told = await waits
    done = await rested(readings)
    assert len(platform.asked) == 1 + asked
    assert done.sentence.startswith(said)
    assert (done.sentence == "") == (said == "")
    assert len(told) == (6 if said else 1), "whoever waits is told"
    assert book.of("alpha").numbers[X[0]].sentence.startswith(str(errors[0]))


async def test_reading_can_be_stopped(readings: Readings, platform: Platformed):
    platform.held = asyncio.Event()
    readings.stop("alpha")
    waits = asyncio.create_task(readings.fresh("alpha", X[:3], lambda *_: None))
    await platform.came.wait()
    readings.stop("alpha")
    assert set((await waits).values()) == {"Reading was stopped."}
    assert (await rested(readings)).sentence == "Reading was stopped."
    platform.held.set()
    readings.read("alpha", X[4:])
    assert (await rested(readings)).done == 2


async def test_a_page_that_comes_again_and_again_is_a_failure(
    readings: Readings, platform: Platformed, book: BindingBook
):
    platform.pages[X[0]] = [[a_binding(0)], [a_binding(1)], []]
    platform.cursor = lambda _: "1"
    readings.read("alpha", X[:1])
    await rested(readings)
    assert "same page" in book.of("alpha").numbers[X[0]].sentence
    assert book.of("alpha").numbers[X[0]].read_at is None


async def test_what_a_cut_page_does_not_show_may_be_there_all_the_same(
    readings: Readings, platform: Platformed, book: BindingBook
):
    platform.pages[X[0]] = [[a_binding(0)]]
    readings.read("alpha", X[:1])
    await rested(readings)
    platform.pages[X[0]], platform.cut = [[]], True
    readings.read("alpha", X[:1])
    await rested(readings)
    assert [one.state.value for one in book.of("alpha")] == ["bound"]


async def test_all_x_are_those_of_axes_count_too(
    readings: Readings, platform: Platformed, book: BindingBook
):
    platform.mode_told = Mode.AXE
    platform.counts = [{X[0]: 3}, {X[5]: 1}]
    await book.drop_numbers("alpha", X[1:])
    assert readings.read_all("alpha") == 1
    assert (await rested(readings)).whole == 2
    assert [one.source.value for one in book.of("alpha").numbers.values()] == ["typed", "counted"]
    assert platform.asked == ["mode", "0", "5"]
    await book.drop_numbers("alpha", X)
    assert readings.read_all("alpha") == 0
    assert (await rested(readings)).done == 2, "the count alone names them"
    platform.counts = [NotConfirmed("The count is off.")]
    readings.read_all("alpha")
    assert (await rested(readings)).done == 2, "what is known is read all the same"


async def test_those_never_read_come_first(
    readings: Readings, platform: Platformed, clock: SteppedClock
):
    readings.read("alpha", [X[2], X[0]])
    await rested(readings)
    clock.go(1)
    readings.read("alpha", [X[2]])
    await rested(readings)
    platform.asked.clear()
    readings.read_all("alpha")
    await rested(readings)
    assert platform.asked == ["1", "3", "4", "5", "0", "2"]


@pytest.mark.parametrize(
    ("mode", "said"),
    [
        (None, "Which mode the application has cannot be told."),
        (Mode.X, "In X mode the platform keeps no bindings"),
        (AccessRefused("The key was refused."), "The key was refused."),
    ],
)
async def test_without_a_mode_nothing_is_read(
    readings: Readings, platform: Platformed, applications: Applications, mode: Any, said: str
):
    platform.mode_told = mode
    readings.read("alpha", X)
    assert (await rested(readings)).sentence.startswith(said)
    assert platform.asked == ["mode"]
    (told,) = await applications.told()
    assert told["sentence"].startswith(said)
    asked_again = mode is not Mode.X
    assert platform.asked == ["mode"] * (2 if asked_again else 1)


async def test_an_account_of_another_platform_has_none(readings: Readings):
    for wrong in ("jakarta", "nobody"):
        with pytest.raises(BadInput, match="No numbers can be bound"):
            readings.read(wrong, X)
        with pytest.raises(BadInput, match="No numbers can be bound"):
            await readings.fresh(wrong, X, lambda *_: None)
    assert readings.progress("jakarta") == Progress()


async def test_an_account_that_is_removed_is_read_no_more(readings: Readings, platform: Platformed):
    platform.held = asyncio.Event()
    readings.read("alpha", X)
    await readings.forget("alpha")
    await readings.forget("alpha")
    assert readings.progress("alpha") == Progress()


async def test_a_file_that_cannot_be_written_ends_it(readings: Readings, book: BindingBook):
    await book.store.close()
    readings.read("alpha", X)
    assert "not open" in (await rested(readings)).sentence
    await book.store.open()


async def test_a_fault_of_ours_leaves_nobody_waiting(
    readings: Readings, platform: Platformed, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(platform, "page", None)
    told = await readings.fresh("alpha", X[:2], lambda *_: None)
    assert len(told) == 2
    assert "TypeError" in (await rested(readings)).sentence
