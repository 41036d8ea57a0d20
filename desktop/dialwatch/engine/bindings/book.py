"""What we know of all bindings: kept in the file first, then in memory, then told to the windows."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from dialwatch.calls.account import NumberState
from dialwatch.calls.binding import Binding, Mode, NumberSource, TemporaryCallee
from dialwatch.clock import Clock
from dialwatch.engine.bindings.known import Key, Known
from dialwatch.platforms.binding import Change, Limits, Made
from dialwatch.store.bindings import Bindings

__all__ = ["BindingBook", "XReading"]


@dataclass(slots=True)
class XReading:
    """One reading of an X, begun before its first page was asked for."""

    account: str
    mode: Mode
    x: str
    began: int
    """UTC epoch milliseconds, by our clock."""
    rev: int
    """The account's revision then: what was done here afterwards, its pages may not show yet."""
    seen: set[Key] = field(default_factory=set)


class BindingBook:
    """One per engine. What changes raises StoreError, and then nothing was changed.

    Reading (`of`) is at once, in the loop. Changes of an account are made one after the other;
    each is durable, and seen by `of`, when its coroutine returns. Times are UTC epoch
    milliseconds; `at` is by the platform's clock.
    """

    def __init__(self, store: Bindings, clock: Clock) -> None: ...

    async def open(self) -> str:
        """Open the file and read all of it. Returns what has to be said about it, or nothing."""

    def of(self, account: str) -> Known:
        """What is known of the account; of an unknown one, nothing."""

    async def changed(self, account: str, since: int, patience: float) -> None:
        """Wait until something is newer than that revision, that many real seconds at most."""

    # What was done here

    async def done(self, account: str, mode: Mode, change: Change, made: Made, at: int) -> None:
        """A request was accepted at that moment; `made` is what its answer told. Telling it twice
        does no harm: a binding made here keeps the moment that was told first.

        BIND and BIND_SECOND make a binding (`since` = `at`), MODIFY changes its values and, where
        `lives` is among them, `since`; UNBIND and CLEAR make it GONE. Drift of what was set is
        over.
        """

    async def unsure(self, account: str, change: Change, sentence: str) -> None:
        """Nobody knows whether that request took place: the bindings that it is about are UNSURE
        until they are read; of a bind, its X says so.
        """

    async def callee(self, callee: TemporaryCallee) -> None:
        """A temporary callee was set; it takes the place of an earlier one of its binding."""

    # What the platform tells

    def reading(self, account: str, mode: Mode, x: str) -> XReading:
        """Begin to read an X: before its first page is asked for."""

    async def take_page(self, reading: XReading, bindings: Sequence[Binding]) -> None:
        """A page of an X came. A value that differs from what we remember is drift; what was done
        here since the reading began counts, and not the page.
        """

    async def take_whole(self, reading: XReading) -> None:
        """All pages of the X came: what stands on it in our book and was not shown is GONE (with
        drift, unless we took it away), or had ended already.
        """

    async def take_found(
        self, account: str, mode: Mode, binding: str, found: Sequence[Binding], rev: int
    ) -> None:
        """The platform was asked for one binding when the account was at `rev`; `found` is empty
        where it does not show it.
        """

    async def failed(self, account: str, x: str, sentence: str) -> None:
        """The X could not be read, and why."""

    async def counted(self, account: str, counts: Mapping[str, int]) -> None:
        """AXE's count: how many bindings each X has. Unknown X are learnt."""

    async def statuses(self, account: str, states: Mapping[str, NumberState]) -> None:
        """The platform pushed what holds for these X. Unknown ones are learnt."""

    # X numbers

    async def learn(self, account: str, numbers: Iterable[str], source: NumberSource) -> list[str]:
        """Know these X from now on; those that were not known before, in order."""

    async def drop_numbers(self, account: str, numbers: Iterable[str]) -> None:
        """Know these X no more, nor their bindings; the platform is not asked."""

    # Keeping

    async def settle(self, account: str, keys: Iterable[Key]) -> int:
        """Take over what the platform tells of these; how many had any drift. Its remaining life
        is unknown where that was drift.
        """

    async def set_mode(self, account: str, mode: Mode | None, limits: Limits | None) -> None:
        """The account's application has this mode (None: not known), and that allows so much."""

    async def age(self, account: str, now: int) -> None:
        """What has ended by now is ENDED; what left a day ago is dropped; temporary callees that
        are over are forgotten. `now` by the platform's clock.
        """

    async def forget(self, account: str) -> None:
        """Know nothing of the account any more: it was removed."""
