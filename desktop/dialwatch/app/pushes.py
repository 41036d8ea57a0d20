"""What the dialog of pushes asks of the engine."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from dialwatch.app.answering import Answering
from dialwatch.calls.push import PushRow

if TYPE_CHECKING:
    from dialwatch.app.window_desk import WindowDesk
    from dialwatch.ui.dialogs.pushes import PushesDialog

__all__ = ["PushesDesk"]

_SHOWN = 500


class PushesDesk(Answering["PushesDialog"]):
    """Answers what one dialog asks, until it is closed."""

    def __init__(self, desk: "WindowDesk", dialog: "PushesDialog") -> None:
        super().__init__(desk, dialog, "pushes", dialog.show_failure)
        start = self._start
        dialog.receiver_wanted.connect(lambda: start("read", self._receiver()))
        dialog.receiver_changed.connect(lambda told: start("change", self._change(told)))
        dialog.test_wanted.connect(lambda: start("test", self._test()))
        dialog.account_changed.connect(
            lambda account, told: start("account", self._change_account(account, told))
        )
        dialog.renew_wanted.connect(lambda account: start("renew", self._renew(account)))
        dialog.pushes_wanted.connect(
            lambda account, state: start("list", self._pushes(account, state))
        )
        dialog.push_opened.connect(lambda number: start("open", self._push(number)))
        dialog.again_wanted.connect(lambda ids: start("again", self._again(ids)))
        dialog.begin()

    async def _receiver(self) -> None:
        self._show(await self._desk.link.get("receiver"))

    async def _change(self, told: Mapping[str, Any]) -> None:
        self._show(await self._desk.link.post("receiver", told))

    async def _change_account(self, account: str, told: Mapping[str, Any]) -> None:
        self._show(await self._desk.link.post(f"accounts/{_safe(account)}/push", told))
        if self._dialog is not None:
            self._dialog.show_saved()

    async def _renew(self, account: str) -> None:
        self._show(await self._desk.link.post(f"accounts/{_safe(account)}/addresses"))

    def _show(self, told: Mapping[str, Any]) -> None:
        if self._dialog is not None:
            self._dialog.show_receiver(told)

    async def _test(self) -> None:
        told = await self._desk.link.post("receiver/test")
        if self._dialog is not None:
            self._dialog.show_test(told)

    async def _pushes(self, account: str, state: object) -> None:
        query = f"pushes?limit={_SHOWN}&account={_safe(account)}"
        if isinstance(state, int):
            query += f"&state={state}"
        told = await self._desk.link.get(query)
        if self._dialog is not None:
            self._dialog.show_pushes([PushRow.of(one) for one in told["pushes"]])

    async def _push(self, number: int) -> None:
        told = await self._desk.link.get(f"pushes/{number}")
        if self._dialog is not None:
            self._dialog.show_push(told)

    async def _again(self, ids: object) -> None:
        told = await self._desk.link.post("pushes/again", {"ids": ids})
        if self._dialog is not None:
            self._dialog.show_again(int(told["count"]))


def _safe(account: str) -> str:
    return quote(account, safe="")
