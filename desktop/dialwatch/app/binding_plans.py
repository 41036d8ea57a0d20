"""What the dialog of a plan asks of the engine: plans, lists, checks, sending, undo files."""

import asyncio
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from PySide6.QtCore import QCoreApplication

from dialwatch.app.exports import TableWriter
from dialwatch.app.following import BatchDesk, safe
from dialwatch.app.list_upload import PIECE, import_rows
from dialwatch.app.plan_file import write_plan
from dialwatch.app.sliced import read_told
from dialwatch.app.undo_file import UndoFile, read_undo, write_undo
from dialwatch.calls.binding_offer import BindingOffer
from dialwatch.calls.binding_plan import Plan, PlanCheck, PlanKind, PlanRow
from dialwatch.calls.errors import DialwatchError, Unreachable
from dialwatch.calls.form import FieldKind, FormField
from dialwatch.ui.engine_words import spoken

if TYPE_CHECKING:
    from dialwatch.app.window_desk import WindowDesk
    from dialwatch.ui.dialogs.plan import PlanDialog

__all__ = ["PlansDesk"]

translate = QCoreApplication.translate

_PLANS = "bindings/plans"
_PATIENCE = 15
"""Real seconds that the engine waits for a check before it answers “still running”."""
_BREATH = 0.1
_AGAIN = 0.5
"""Real seconds before an engine that did not answer is asked once more."""
_PAGE = 200
"""Rows that are asked for at once."""


class PlansDesk(BatchDesk["PlanDialog"]):
    """Answers one dialog until it is closed; what it kept last is kept even after that."""

    def __init__(self, desk: "WindowDesk", dialog: "PlanDialog") -> None:
        super().__init__(desk, dialog, "plan")
        self._drafting = asyncio.Lock()
        """What changes a plan goes one after the other, in the order in which it was asked."""
        self._checking: asyncio.Task[None] | None = None
        self._connect(dialog)
        self._start("settings", self._settings())
        dialog.begin()

    def _connect(self, dialog: "PlanDialog") -> None:
        ask, stay = self._start, dialog.show_not_kept
        dialog.offers_wanted.connect(lambda: ask("offers", self._offers()))
        dialog.plans_wanted.connect(lambda one: ask("drafts", self._plans(one)))
        dialog.plan_wanted.connect(lambda one: ask("draft", self._plan(one), stay))
        dialog.made.connect(lambda told: ask("make", self._draft(_PLANS, told), stay))
        dialog.kept.connect(lambda one, told: ask("keep", self._keep(one, told)))
        dialog.thrown_away.connect(lambda one: ask("forget", self._forget(one)))
        dialog.list_wanted.connect(lambda *told: ask("list", self._import(*told)))
        dialog.rows_given.connect(lambda one, rows: ask("rows", self._give(one, rows)))
        dialog.undo_chosen.connect(lambda one, path: ask("undo", self._read_undo(one, path)))
        dialog.undo_file_wanted.connect(lambda *told: ask("undo file", self._save_undo(*told)))
        dialog.rows_wanted.connect(lambda *told: ask("rows", self._rows(*told)))
        dialog.counts_wanted.connect(lambda one: ask("counts", self._counts(one)))
        dialog.check_wanted.connect(self._look)
        dialog.begun.connect(lambda one, told: ask("send", self._send(one, told)))
        dialog.step_wanted.connect(lambda one, step: ask(step, self._step(one, step)))
        dialog.decided.connect(lambda one, told: ask("decide", self._step(one, "decide", told)))
        dialog.watch_wanted.connect(self._watch)
        dialog.export_wanted.connect(lambda one, path: ask("export", self._export(one, path)))

    def _closed(self) -> None:
        super()._closed()
        if self._checking is not None:
            self._checking.cancel()

    # Plans

    async def _offers(self) -> None:
        """Once more while a mode is being asked for; never where that failed: the platform locks
        who asks with a wrong key again and again."""
        while self._dialog is not None:
            try:
                told = await self._desk.link.get("bindings/applications")
            except Unreachable as error:
                if self._dialog is not None:
                    self._dialog.show_failure(str(error))
                await asyncio.sleep(_AGAIN)
                continue
            offers = await read_told(BindingOffer, told["applications"])
            if self._dialog is not None:
                self._dialog.show_offers(offers)
            if not any(one.asking for one in offers):
                return
            await asyncio.sleep(_BREATH)

    async def _plans(self, account: str) -> None:
        told = await self._desk.link.get(f"{_PLANS}?{urlencode({'account': account})}")
        plans = await read_told(Plan, told["plans"])
        if self._dialog is not None:
            self._dialog.show_plans(plans)

    async def _plan(self, plan: str) -> None:
        async with self._drafting:
            told = await self._desk.link.get(_path(plan))
        self._show_plan(told)

    async def _draft(self, path: str, told: Mapping[str, Any]) -> None:
        async with self._drafting:
            answer = await self._desk.link.post(path, told)
        self._show_plan(answer)

    async def _keep(self, plan: str, told: Mapping[str, Any]) -> None:
        """Who closed the dialog meanwhile hears in the window of what could not be kept."""
        try:
            await self._draft(_path(plan), told)
        except DialwatchError as error:
            if self._dialog is not None:
                self._dialog.show_not_kept(str(error))
                return
            said = translate("Plans", "The last changes of the plan could not be kept: {why}")
            self._desk.window.show_notice(said.format(why=spoken(str(error))), "warn", "plan")

    async def _forget(self, plan: str) -> None:
        async with self._drafting:
            told = await self._desk.link.get(_path(plan))
            await self._desk.link.post(f"{_path(plan)}/forget")
        await self._plans(Plan.of(told).account)

    def _show_plan(self, told: object) -> None:
        if self._dialog is not None:
            self._dialog.show_plan(Plan.of(told))

    # Lists and undo files

    async def _import(self, plan: str, columns: Sequence[FormField], pasted: str) -> None:
        async with self._drafting:
            pass  # what was changed before is kept first
        field = FormField(
            name="rows",
            title=translate("Plans", "Which bindings"),
            kind=FieldKind.LIST,
            columns=tuple(columns),
        )
        where = f"{_path(plan)}/rows"
        await import_rows(self._desk, self._dialog, field, (where, pasted), self._take, mixed=True)

    def _take(self, told: object) -> None:
        if self._dialog is not None:
            self._dialog.show_list(Plan.of(told))

    async def _give(self, plan: str, rows: Sequence[Mapping[str, Any]]) -> None:
        async with self._drafting:
            answer = await self._upload(plan, rows, "")
        self._show_plan(answer)

    async def _upload(self, plan: str, rows: Sequence[Mapping[str, Any]], file: str) -> Any:
        answer: Any = None
        for first in range(0, len(rows), PIECE):
            piece = list(rows[first : first + PIECE])
            told = {"from": first, "rows": piece, "whole": len(rows), "file": file}
            answer = await self._desk.link.post(f"{_path(plan)}/rows", told)
        return answer

    async def _read_undo(self, plan: str, path: str) -> None:
        """Make a plan of the file; one of that id that is there already gets its rows."""
        file = await read_undo(Path(path))
        async with self._drafting:
            await self._desk.link.post(_PLANS, {"id": plan, **_head_of(file)})
            answer = await self._upload(plan, file.rows, Path(path).name)
        self._take(answer)

    async def _save_undo(self, plan: str, path: str) -> None:
        """Write the undo file; whoever closed the dialog meanwhile hears of it in the window."""
        name, failed = Path(path).name, False
        try:
            rows = await write_undo(self._desk.link, plan, Path(path))
            said = translate("Plans", "{name} is kept: {n} rows, whole numbers, for you alone.")
            said = said.format(name=name, n=rows)
        except DialwatchError as error:
            said, failed = str(error), True
        self._say_saved(said, name, failed=failed)

    # Rows

    async def _rows(self, plan: str, step: int, only: str, first: int) -> None:
        asked = urlencode({"only": only, "from": first, "limit": _PAGE})
        told = await self._desk.link.get(f"{_path(plan)}/rows?{asked}")
        rows = await read_told(PlanRow, told["rows"])
        if self._dialog is not None:
            self._dialog.show_rows(plan, step, only, first, (rows, int(told["whole"])))

    async def _counts(self, plan: str) -> None:
        told = await self._desk.link.get(f"{_path(plan)}/rows?limit=1")
        if self._dialog is not None:
            self._dialog.show_counts(plan, {str(key): int(n) for key, n in told["counts"].items()})

    # Checking and sending

    def _look(self, plan: str) -> None:
        if self._checking is not None:
            self._checking.cancel()
        self._checking = self._start("check", self._check(plan))

    async def _check(self, plan: str) -> None:
        path = f"{_path(plan)}/check"
        async with self._drafting:
            asked = str((await self._desk.link.post(path, {"fresh": True}))["check"])
        while self._dialog is not None:
            told = await self._desk.link.get(f"{path}?wait={_PATIENCE}")
            check = PlanCheck.of(told)
            if self._dialog is None:
                return
            if check.id == asked:
                self._dialog.show_check(check)
            if check.id != asked or check.state != "running":
                return
            await asyncio.sleep(_BREATH)

    async def _send(self, plan: str, told: Mapping[str, Any]) -> None:
        async with self._drafting:
            await self._begin_batch(plan, f"{_path(plan)}/send", told)

    async def _export(self, plan: str, path: str) -> None:
        """Write the receipt; whoever closed the dialog meanwhile hears of it in the window."""
        name, failed = Path(path).name, False
        try:
            rows = await write_plan(
                TableWriter(),
                self._desk.link,
                plan,
                Path(path),
                zone=self._desk.window.zone.key,
                names={one.id: one.name for one in self._desk.accounts},
            )
            said = translate("Plans", "{name} is written: {n} rows, numbers masked.")
            said = said.format(name=name, n=rows)
        except DialwatchError as error:
            said, failed = str(error), True
        self._say_saved(said, name, failed=failed)

    def _say_saved(self, said: str, name: str, *, failed: bool) -> None:
        if self._dialog is not None:
            self._dialog.show_saved(said, failed=failed)
        else:
            self._desk.window.show_notice(said, "warn" if failed else "info", f"written-{name}")


def _path(plan: str) -> str:
    return f"{_PLANS}/{safe(plan)}"


def _head_of(file: UndoFile) -> dict[str, Any]:
    """Without what it undoes: of that the engine would take the rows it knows, not the file's."""
    return {"account": file.account, "kind": PlanKind.UNDO.value, "replaces": True}
