"""What the contract dialog asks of the engine."""

from collections.abc import Awaitable
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from dialwatch.calls.contract_report import ContractReport
from dialwatch.calls.contract_view import ContractChange, ContractView
from dialwatch.calls.errors import DialwatchError

if TYPE_CHECKING:
    from dialwatch.app.window_desk import WindowDesk
    from dialwatch.ui.dialogs.contract import ContractDialog

__all__ = ["ContractsDesk"]

_PATIENCE = 1
"""Real seconds that a question waits for the check to end: it has to tell how far it is."""


class ContractsDesk:
    """Answers what one dialog asks, until it is closed."""

    def __init__(self, desk: "WindowDesk", dialog: "ContractDialog") -> None:
        self._desk = desk
        self._dialog: ContractDialog | None = dialog
        dialog.destroyed.connect(self._closed)
        dialog.contract_wanted.connect(lambda one: self._start("look", self._look(one)))
        dialog.changed.connect(lambda one, told: self._start("change", self._change(one, told)))
        dialog.check_wanted.connect(lambda one: self._start("check", self._check(one)))
        if dialog.account:
            self._start("look", self._look(dialog.account))

    def _closed(self) -> None:
        self._dialog = None

    def _start(self, name: str, work: Any) -> None:
        self._desk.tasks.start(work, name=f"contract {name}")

    async def _look(self, account: str) -> None:
        await self._show(account, self._desk.link.get(_path(account, "contract")))

    async def _change(self, account: str, changes: list[ContractChange]) -> None:
        body = {"changes": [change.told() for change in changes]}
        await self._show(account, self._desk.link.post(_path(account, "contract"), body))

    async def _show(self, account: str, asking: Awaitable[Any]) -> None:
        try:
            view = ContractView.of(await asking)
        except DialwatchError as error:
            if self._dialog is not None:
                self._dialog.show_failure(account, str(error))
        else:
            if self._dialog is not None:
                self._dialog.show_contract(view)

    async def _check(self, account: str) -> None:
        path = _path(account, "check")
        try:
            told = await self._desk.link.post(path)
            while told["state"] == "running":
                if self._dialog is not None:
                    self._dialog.show_progress(account, told["done"], told["total"])
                told = await self._desk.link.get(f"{path}?wait={_PATIENCE}")
        except DialwatchError as error:
            self._failed(account, str(error))
            return
        if told["failure"]:
            self._failed(account, str(told["failure"]))
        elif self._dialog is not None:
            self._dialog.show_report(ContractReport.of(told["report"]))

    def _failed(self, account: str, sentence: str) -> None:
        if self._dialog is not None:
            self._dialog.show_check_failure(account, sentence)


def _path(account: str, what: str) -> str:
    return f"accounts/{quote(account, safe='')}/{what}"
