"""Fills the panel of numbers: follows what the engine knows of the shown application's bindings."""

import asyncio
import contextlib
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from PySide6.QtCore import QCoreApplication

from dialwatch.app.adding import PIECE, AddingDesk
from dialwatch.app.reveals import reveal_application
from dialwatch.app.sliced import read_sliced, read_told
from dialwatch.calls.binding import Binding, NumberRow, TemporaryCallee
from dialwatch.calls.binding_offer import BindingOffer
from dialwatch.calls.errors import BadAnswer, BadInput, DialwatchError, NotFound
from dialwatch.calls.number_rules import NumberRules
from dialwatch.ledger.bindings import BindingBook, NumberReading, Page
from dialwatch.ui.format import number

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from dialwatch.app.window_desk import WindowDesk
    from dialwatch.ui.numbers.adding import AddNumbersDialog

__all__ = ["BindingsDesk"]

translate = QCoreApplication.translate


_PATIENCE = 15
"""Real seconds that the engine waits for news before it answers that there is none."""
_AGAIN = 2.0
"""Real seconds until it is asked again after a failure."""
_PAGE = 1_000
"""Rows of one answer: they are read in a few turns of the loop."""
_UNASKED = 100
"""X that are read without being asked to: less than a minute at the usual pace."""
_ASKED = 8
"""Times that the modes are asked for."""


class BindingsDesk:
    """Lives as long as the window. Nothing is asked before the panel was looked at once."""

    def __init__(self, desk: "WindowDesk") -> None:
        self._desk = desk
        self._panel = desk.window.numbers
        self._books: dict[str, BindingBook] = {}
        self._follower: asyncio.Task[None] | None = None
        self._followed = ""
        self._offers: asyncio.Task[None] | None = None
        self._begun: set[str] = set()
        """Accounts whose unread X were asked about without being told to."""
        panel, ask = self._panel, self._ask
        panel.opened.connect(self._look)
        panel.account_chosen.connect(lambda _: self._look())
        panel.read_wanted.connect(lambda one, x: ask("read", self._read(one, x)))
        panel.stop_wanted.connect(
            lambda one: ask("stop", desk.link.post("bindings/read/stop", {"account": one}))
        )
        panel.numbers_removed.connect(lambda one, x: ask("numbers", self._remove(one, x)))
        panel.settle_wanted.connect(lambda one, keys: ask("settle", self._settle(one, keys)))
        panel.adding_opened.connect(self._serve_adding)
        panel.whole.wanted.connect(lambda one: ask("reveal", reveal_application(desk, one)))

    def live(self) -> None:
        """The engine answers, for the first time or again."""
        if self._panel.isVisible():
            self._followed = ""
            self._look()

    def accounts_changed(self) -> None:
        """Accounts have come or gone."""
        ids = [one.id for one in self._desk.accounts]
        for gone in [one for one in self._books if one not in ids]:
            del self._books[gone]
        if self._panel.isVisible() and self._panel.account != self._followed:
            self._look()

    # Following

    def _look(self) -> None:
        """Show what is known, ask for the modes, and follow the shown application."""
        account = self._panel.account
        if not account or self._desk.still:
            return
        if account in self._books:
            self._panel.show_book(self._books[account])
        if self._offers is None or self._offers.done():
            self._offers = self._start("applications", self._ask_offers())
        ended = self._follower is None or self._follower.done()
        if account == self._followed and not ended:
            return
        if self._follower is not None:
            self._follower.cancel()
        self._followed = account
        self._follower = self._start("follow", self._follow(account))

    async def _ask_offers(self) -> None:
        """A few times over, until the mode of each is known: some have to be asked for."""
        for _ in range(_ASKED):
            try:
                told = await self._desk.link.get("bindings/applications")
                settings = await self._desk.link.get("bindings/settings")
                offers = await read_told(BindingOffer, told["applications"])
                rules = NumberRules.of(told.get("rules") or {})
                self._panel.show_offers(offers, rules, int(settings.get("ends_within", 24)))
                if not any(one.asking for one in offers):
                    return
            except DialwatchError:
                if not self._panel.isVisible():
                    return
            await asyncio.sleep(_AGAIN)

    async def _follow(self, account: str) -> None:
        version = -1
        while True:
            book = self._books.get(account, BindingBook(account=account))
            asked = {"account": account, "since": book.rev, "limit": _PAGE}
            if book.whole:
                asked |= {"wait": _PATIENCE, "reading": version}
            try:
                told = await self._desk.link.fetch(f"bindings/changes?{urlencode(asked)}")
                page = await _page(told)
            except (NotFound, BadInput):
                return  # the account is gone
            except DialwatchError:
                await asyncio.sleep(_AGAIN)
                continue
            self._books[account] = book = book.taken(page)
            version = page.reading.version
            if not page.more:
                self._panel.show_book(book)
                await self._read_unread(book)

    async def _read_unread(self, book: BindingBook) -> None:
        """Whoever looks wants to see what stands on the X: those that were never read are, once
        for each window and account. Many take long, and are read when the user says so."""
        unread = [x for x, one in book.numbers.items() if one.read_at is None and not one.sentence]
        if not unread or book.account in self._begun:
            return
        self._begun.add(book.account)
        if len(unread) > _UNASKED:
            return
        with contextlib.suppress(DialwatchError):  # the user can ask for it
            told = {"account": book.account, "x": unread}
            await self._desk.link.post("bindings/read", told)

    # What the user asks

    async def _read(self, account: str, numbers: Sequence[str]) -> None:
        if not numbers:
            await self._desk.link.post("bindings/read", {"account": account, "all": True})
        for first in range(0, len(numbers), PIECE):
            piece = list(numbers[first : first + PIECE])
            told = {"account": account, "x": piece, "front": True}
            await self._desk.link.post("bindings/read", told)

    async def _remove(self, account: str, numbers: Sequence[str]) -> None:
        for first in range(0, len(numbers), PIECE):
            piece = list(numbers[first : first + PIECE])
            await self._desk.link.post("bindings/numbers", {"account": account, "remove": piece})

    async def _settle(self, account: str, keys: Sequence[tuple[str, str]]) -> None:
        count = 0
        for first in range(0, len(keys), PIECE):
            piece = [list(key) for key in keys[first : first + PIECE]]
            told = {"account": account, "keys": piece}
            count += int((await self._desk.link.post("bindings/settle", told))["settled"])
        one = translate("Numbers", "1 binding is remembered as the platform tells it.")
        many = translate("Numbers", "{n} bindings are remembered as the platform tells them.")
        text = one if count == 1 else many.format(n=number(count))
        self._desk.window.show_notice(text, "info", "settled")

    def _serve_adding(self, dialog: "AddNumbersDialog", account: str) -> None:
        AddingDesk(self._desk, dialog, account)

    def _ask(self, name: str, work: "Coroutine[Any, Any, object]") -> None:
        async def guarded() -> None:
            try:
                await work
            except DialwatchError as error:
                self._desk.window.show_notice(str(error), "warn", f"numbers-{name}")

        task = self._start(name, guarded())
        task.add_done_callback(lambda _: work.close())  # one that ended before its first step

    def _start(self, name: str, work: "Coroutine[Any, Any, None]") -> asyncio.Task[None]:
        return self._desk.tasks.start(work, name=f"numbers {name}")


async def _page(body: bytes) -> Page:
    """Read bit by bit: a thousand rows at once would hold up the window. Raises BadAnswer."""
    try:
        told = await read_sliced(body)
        return Page(
            rev=int(told["rev"]),
            afresh=bool(told["afresh"]),
            bindings=await read_told(Binding, told["bindings"]),
            gone=[(str(one), str(y)) for one, y in told["gone"]],
            numbers=await read_told(NumberRow, told["numbers"]),
            gone_numbers=[str(x) for x in told["gone_numbers"]],
            callees=await read_told(TemporaryCallee, told["callees"]),
            reading=NumberReading.of(told["reading"]),
            more=bool(told["more"]),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise BadAnswer(translate("Desk", "The engine's answer cannot be understood.")) from error
