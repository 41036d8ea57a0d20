"""Reading what stands on X numbers: one after the other, at the pace that the platform allows."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeVar

import structlog

from dialwatch.calls.binding import Mode
from dialwatch.calls.errors import (
    AccessRefused,
    BadInput,
    DialwatchError,
    NotConfirmed,
    PlatformError,
    RepeatedPage,
    Throttled,
    Unreachable,
)
from dialwatch.clock import Clock
from dialwatch.engine.bindings.applications import Applications, explained
from dialwatch.engine.bindings.book import BindingBook, XReading
from dialwatch.monitor.sentences import internal
from dialwatch.platforms.binding import Binds

__all__ = ["Progress", "Readings"]

_log = structlog.get_logger("dialwatch.engine")
_PAUSE = 60.0
"""Seconds to wait when the platform holds us back without saying for how long (12.1)."""
_MOST_UNREACHABLE = 3
"""X in a row that could not be asked about, after which the others are not either."""
_STOPPED = "Reading was stopped."

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far reading an account is, since it last had nothing to do."""

    done: int = 0
    whole: int = 0
    sentence: str = ""
    """What is going on, or why it ended early; empty: nothing to say."""
    running: bool = False
    version: int = 0
    """Grows with every change."""


@dataclass(slots=True)
class _Line:
    """What is to be read of an account."""

    waiting: deque[str] = field(default_factory=deque)
    heard: dict[str, "list[asyncio.Future[str]]"] = field(default_factory=dict)
    """X → who waits for it; told why it could not be read, or nothing."""
    counts: bool = False
    """AXE: the platform's count is asked for first."""
    unreachable: int = 0
    task: "asyncio.Task[None] | None" = None
    progress: Progress = field(default_factory=Progress)


class Readings:
    """Those of all accounts; of each, one X at a time."""

    def __init__(self, book: BindingBook, applications: Applications, clock: Clock) -> None:
        self._book = book
        self._applications = applications
        self._clock = clock
        self._lines: dict[str, _Line] = {}

    def progress(self, account: str) -> Progress:
        """How far it is."""
        line = self._lines.get(account)
        return line.progress if line is not None else Progress()

    def read(self, account: str, numbers: Sequence[str], *, front: bool = False) -> int:
        """Read these X, before all others where `front`; those that wait already only move. How
        many were added. Raises BadInput for another platform's account.
        """
        self._applications.sure(account)
        line = self._lines.setdefault(account, _Line())
        fresh = [x for x in dict.fromkeys(numbers) if front or x not in line.waiting]
        waited = sum(x in line.waiting for x in fresh) if front else 0
        if front:
            line.waiting = deque([*fresh, *(x for x in line.waiting if x not in set(fresh))])
        else:
            line.waiting.extend(fresh)
        self._begin(account, line, len(fresh) - waited)
        return len(fresh) - waited

    def read_all(self, account: str) -> int:
        """Read all X that are known, those never read first, then the longest ago; of AXE, those
        that its count tells too. How many were added. Raises BadInput.
        """
        known = self._book.of(self._applications.sure(account))
        rows = sorted(known.numbers.values(), key=lambda row: row.read_at or 0)
        line = self._lines.setdefault(account, _Line())
        line.counts = True
        added = self.read(account, [row.x for row in rows])
        if not added and not line.waiting:
            self._begin(account, line, 0)
        return added

    async def fresh(
        self, account: str, numbers: Sequence[str], told: Callable[[int, int], None]
    ) -> Mapping[str, str]:
        """Read these X now, and wait. `told` hears how many of how many are done. Returns why
        those could not be read that could not. Raises BadInput.
        """
        wanted = [*dict.fromkeys(numbers)]
        self._applications.sure(account)
        line = self._lines.setdefault(account, _Line())
        hopes: dict[str, asyncio.Future[str]] = {}
        for x in wanted:
            hopes[x] = asyncio.get_running_loop().create_future()
            line.heard.setdefault(x, []).append(hopes[x])
        self.read(account, wanted, front=True)
        said: dict[str, str] = {}
        for done, (x, hope) in enumerate(hopes.items()):
            told(done, len(wanted))
            if sentence := await hope:
                said[x] = sentence
        told(len(wanted), len(wanted))
        return said

    def stop(self, account: str) -> None:
        """Read no more of what waits."""
        line = self._lines.get(account)
        if line is not None and line.task is not None:
            line.task.cancel()

    async def forget(self, account: str) -> None:
        """The account was removed."""
        line = self._lines.pop(account, None)
        if line is not None:
            await _ended(line)

    async def close(self) -> None:
        """Read no more at all."""
        for line in self._lines.values():
            await _ended(line)

    def _begin(self, account: str, line: _Line, added: int) -> None:
        running = line.task is not None and not line.task.done()
        before = line.progress if running else Progress(version=line.progress.version)
        self._say(line, before, whole=before.whole + added, running=True)
        if not running:
            line.unreachable = 0
            line.task = asyncio.create_task(self._run(account, line), name=f"reading {account}")

    def _say(self, line: _Line, progress: Progress | None = None, **told: object) -> None:
        now = progress or line.progress
        line.progress = replace(now, version=now.version + 1, **told)  # type: ignore[arg-type]
        self._book.ring()

    async def _run(self, account: str, line: _Line) -> None:
        sentence = ""
        try:
            mode, client = await self._patiently(line, lambda: self._applications.mode(account))
            if line.counts and mode is Mode.AXE:
                await self._count(account, client, line)
            line.counts = False
            while line.waiting:
                x = line.waiting.popleft()
                await self._one(account, mode, client, line, x)
            # How long extensions are may have been seen just now.
            await self._book.set_mode(account, mode, client.limits(mode))
        except asyncio.CancelledError:
            sentence = _STOPPED
        except DialwatchError as error:
            sentence = explained(error)
        except Exception as error:  # noqa: BLE001 - our fault must not leave others waiting
            _log.exception("fault in reading bindings", account=account)
            sentence = internal(error)
        finally:
            self._over(line, sentence)

    def _over(self, line: _Line, sentence: str) -> None:
        line.waiting.clear()
        line.counts = False
        for hopes in line.heard.values():
            _tell(hopes, sentence or _STOPPED)
        line.heard.clear()
        line.task = None
        self._say(line, sentence=sentence, running=False)

    async def _one(self, account: str, mode: Mode, client: Binds, line: _Line, x: str) -> None:
        said, hopes = "", line.heard.pop(x, [])  # who asks from now on waits for the next reading
        try:
            await self._pages(mode, client, line, self._book.reading(account, mode, x))
            line.unreachable = 0
        except (BadInput, PlatformError) as error:
            said = explained(error)
            await self._book.failed(account, x, said)
            self._ends(client, line, error)
        except BaseException:
            said = _STOPPED
            raise
        finally:
            _tell(hopes, said)
        self._say(line, done=line.progress.done + 1)

    def _ends(self, client: Binds, line: _Line, error: BadInput | PlatformError) -> None:
        """Raise it again where no other X can be read either: a key that is refused is not
        tried again, as that locks the address (15, 1).
        """
        line.unreachable = line.unreachable + 1 if isinstance(error, Unreachable) else 0
        refused = isinstance(error, AccessRefused)
        if refused or line.unreachable >= _MOST_UNREACHABLE:
            raise error
        if isinstance(error, PlatformError) and (why := client.ends_all(error)):
            raise BadInput(why) from error

    async def _pages(self, mode: Mode, client: Binds, line: _Line, reading: XReading) -> None:
        cursor, asked, cut = "", set[str](), False
        while True:
            asked.add(cursor)
            now = cursor
            page = await self._patiently(line, lambda: client.page(mode, reading.x, now))  # noqa: B023
            await self._book.take_page(reading, page.bindings)
            cut = cut or page.cut
            if not page.next:
                await self._book.take_whole(reading, cut=cut)
                return
            if page.next in asked:
                raise RepeatedPage("Bindings: the same page comes whatever is asked for.")
            cursor = page.next

    async def _count(self, account: str, client: Binds, line: _Line) -> None:
        """X that the platform's count names are read too."""
        known, cursor = set(line.waiting), ""
        try:
            while True:
                now = cursor
                counts, cursor = await self._patiently(line, lambda: client.counted(now))  # noqa: B023
                await self._book.counted(account, counts)
                fresh = [x for x in counts if x not in known]
                known.update(fresh)
                line.waiting.extend(fresh)
                self._say(line, whole=line.progress.whole + len(fresh))
                if not cursor or cursor == now:
                    return
        except NotConfirmed as error:  # what is known is read all the same
            _log.info("no count of bindings", account=account, why=str(error))

    async def _patiently(self, line: _Line, ask: Callable[[], Awaitable[T]]) -> T:
        """Ask, and when the platform's flow control refuses, again after its pause."""
        while True:
            try:
                return await ask()
            except Throttled as error:
                pause = _PAUSE if error.retry_after is None else error.retry_after
                self._say(line, sentence=f"{error} It goes on in {pause:.0f} seconds.")
                await self._clock.sleep(pause)
                self._say(line, sentence="")


def _tell(hopes: "list[asyncio.Future[str]]", sentence: str) -> None:
    for hope in hopes:
        if not hope.done():
            hope.set_result(sentence)


async def _ended(line: _Line) -> None:
    task = line.task
    if task is not None:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
