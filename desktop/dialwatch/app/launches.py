"""What the dialog of a launch asks of the engine: drafts, lists, checks, sending, receipts."""

import asyncio
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from PySide6.QtCore import QCoreApplication

from dialwatch.app.exports import TableWriter
from dialwatch.app.following import BatchDesk, safe
from dialwatch.app.launch_file import write_launch
from dialwatch.app.list_upload import import_rows
from dialwatch.app.sliced import read_told
from dialwatch.calls.errors import DialwatchError
from dialwatch.calls.form import FieldKind, FormField
from dialwatch.calls.launch import Choices, Launch, LaunchCheck, LaunchRow, Offer
from dialwatch.ui.engine_words import spoken

if TYPE_CHECKING:
    from dialwatch.app.window_desk import WindowDesk
    from dialwatch.ui.dialogs.launch import LaunchDialog

__all__ = ["LaunchesDesk"]

translate = QCoreApplication.translate

_PATIENCE = 15
"""Real seconds that the engine waits for a check before it answers “still running”."""
_BREATH = 0.1
_LATEST = 60
"""Launches from which the drafts are taken."""
_PAGE = 200
"""Rows that are asked for at once."""


class LaunchesDesk(BatchDesk["LaunchDialog"]):
    """Answers one dialog until it is closed; what it kept last is kept even after that."""

    def __init__(self, desk: "WindowDesk", dialog: "LaunchDialog") -> None:
        super().__init__(desk, dialog, "launch")
        self._drafting = asyncio.Lock()
        """What changes a draft goes one after the other, in the order in which it was asked."""
        self._checking: asyncio.Task[None] | None = None
        self._connect(dialog)
        self._start("settings", self._settings())
        dialog.begin()

    def _connect(self, dialog: "LaunchDialog") -> None:
        ask, stay = self._start, dialog.show_not_kept
        dialog.offers_wanted.connect(lambda: ask("offers", self._offers()))
        dialog.launches_wanted.connect(lambda: ask("drafts", self._launches()))
        dialog.launch_wanted.connect(lambda one: ask("draft", self._launch(one), stay))
        dialog.choices_wanted.connect(lambda *told: ask("choices", self._choices(*told)))
        dialog.made.connect(lambda told: ask("make", self._draft("launches", told), stay))
        dialog.kept.connect(lambda one, told: ask("keep", self._keep(one, told)))
        dialog.thrown_away.connect(lambda one: ask("forget", self._forget(one)))
        dialog.list_wanted.connect(lambda *told: ask("list", self._import(*told)))
        dialog.rows_wanted.connect(lambda *told: ask("rows", self._rows(*told)))
        dialog.counts_wanted.connect(lambda one: ask("counts", self._counts(one)))
        dialog.check_wanted.connect(self._look)
        dialog.include_wanted.connect(lambda *told: ask("check", self._include(*told)))
        dialog.begun.connect(lambda one, told: ask("send", self._send(one, told)))
        dialog.step_wanted.connect(lambda one, step: ask(step, self._step(one, step)))
        dialog.decided.connect(lambda one, told: ask("decide", self._step(one, "decide", told)))
        dialog.watch_wanted.connect(self._watch)
        dialog.export_wanted.connect(lambda one, path: ask("export", self._export(one, path)))
        dialog.campaign_wanted.connect(self._desk.window.show_campaign)

    def _closed(self) -> None:
        super()._closed()
        if self._checking is not None:
            self._checking.cancel()

    # Drafts

    async def _offers(self) -> None:
        told = await self._desk.link.get("launches/offers")
        offers = await read_told(Offer, told["offers"])
        if self._dialog is not None:
            self._dialog.show_offers(offers)

    async def _launches(self) -> None:
        told = await self._desk.link.get(f"launches?limit={_LATEST}")
        launches = await read_told(Launch, told["launches"])
        if self._dialog is not None:
            self._dialog.show_launches(launches)

    async def _launch(self, launch: str) -> None:
        async with self._drafting:
            told = await self._desk.link.get(f"launches/{safe(launch)}")
        self._show_launch(told)

    async def _choices(self, account: str, kind: str) -> None:
        asked = urlencode({"account": account, "kind": kind})
        told = await self._desk.link.get(f"launches/choices?{asked}")
        choices = await read_told(Choices, told["choices"])
        if self._dialog is not None:
            self._dialog.show_choices(account, kind, choices)

    async def _draft(self, path: str, told: Mapping[str, Any]) -> None:
        async with self._drafting:
            answer = await self._desk.link.post(path, told)
        self._show_launch(answer)

    async def _keep(self, launch: str, told: Mapping[str, Any]) -> None:
        """Who closed the dialog meanwhile hears in the window of what could not be kept."""
        try:
            await self._draft(f"launches/{safe(launch)}", told)
        except DialwatchError as error:
            if self._dialog is not None:
                self._dialog.show_not_kept(str(error))
                return
            said = translate("Launch", "The last changes of the draft could not be kept: {why}")
            self._desk.window.show_notice(said.format(why=spoken(str(error))), "warn", "draft")

    async def _forget(self, launch: str) -> None:
        async with self._drafting:
            await self._desk.link.post(f"launches/{safe(launch)}/forget")
        await self._launches()

    async def _import(self, launch: str, offer: Offer, pasted: str) -> None:
        async with self._drafting:
            pass  # what was changed before is kept first
        title = translate("Launch", "Whom to call")
        field = FormField(name="rows", title=title, kind=FieldKind.LIST, columns=offer.columns)
        where = f"launches/{safe(launch)}/rows"
        await import_rows(self._desk, self._dialog, field, (where, pasted), self._take)

    def _take(self, told: object) -> None:
        if self._dialog is not None:
            self._dialog.show_list(Launch.of(told))

    def _show_launch(self, told: object) -> None:
        if self._dialog is not None:
            self._dialog.show_launch(Launch.of(told))

    # Rows

    async def _rows(self, launch: str, step: int, only: str, first: int) -> None:
        asked = urlencode({"only": only, "from": first, "limit": _PAGE})
        told = await self._desk.link.get(f"launches/{safe(launch)}/rows?{asked}")
        rows = await read_told(LaunchRow, told["rows"])
        if self._dialog is not None:
            self._dialog.show_rows(launch, step, only, first, (rows, int(told["whole"])))

    async def _counts(self, launch: str) -> None:
        told = await self._desk.link.get(f"launches/{safe(launch)}/rows?limit=1")
        if self._dialog is not None:
            self._dialog.show_counts(
                launch, {str(key): int(n) for key, n in told["counts"].items()}
            )

    # Checking and sending

    def _look(self, launch: str) -> None:
        if self._checking is not None:
            self._checking.cancel()
        self._checking = self._start("check", self._check(launch))

    async def _check(self, launch: str) -> None:
        path = f"launches/{safe(launch)}/check"
        async with self._drafting:
            asked = str((await self._desk.link.post(path))["check"])
        while self._dialog is not None:
            told = await self._desk.link.get(f"{path}?wait={_PATIENCE}")
            check = LaunchCheck.of(told)
            if self._dialog is None:
                return
            if check.id == asked:
                self._dialog.show_check(check)
            if check.id != asked or check.state != "running":
                return
            await asyncio.sleep(_BREATH)

    async def _include(self, launch: str, kinds: Sequence[str]) -> None:
        asked = urlencode({"include": ",".join(kinds)})
        told = await self._desk.link.get(f"launches/{safe(launch)}/check?{asked}")
        if self._dialog is not None:
            self._dialog.show_check(LaunchCheck.of(told))

    async def _send(self, launch: str, told: Mapping[str, Any]) -> None:
        async with self._drafting:
            await self._begin_batch(launch, f"launches/{safe(launch)}/send", told)

    async def _export(self, launch: str, path: str) -> None:
        """Write the receipt; whoever closed the dialog meanwhile hears of it in the window."""
        name, failed = Path(path).name, False
        try:
            rows = await write_launch(
                TableWriter(),
                self._desk.link,
                launch,
                Path(path),
                zone=self._desk.window.zone.key,
                names={one.id: one.name for one in self._desk.accounts},
            )
            said = translate("Launch", "{name} is written: {n} rows, numbers masked.")
            said = said.format(name=name, n=rows)
        except DialwatchError as error:
            said, failed = str(error), True
        if self._dialog is not None:
            self._dialog.show_saved(said, failed=failed)
        else:
            self._desk.window.show_notice(said, "warn" if failed else "info", f"written-{name}")
