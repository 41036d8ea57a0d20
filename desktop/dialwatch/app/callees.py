"""What the dialog of a temporary callee asks of the engine."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from dialwatch.app.answering import Answering
from dialwatch.app.following import safe
from dialwatch.app.sliced import read_told
from dialwatch.calls.form import Form
from dialwatch.calls.receipt import Receipt

if TYPE_CHECKING:
    from dialwatch.app.window_desk import WindowDesk
    from dialwatch.ui.dialogs.callee import CalleeDialog

__all__ = ["CalleesDesk"]


class CalleesDesk(Answering["CalleeDialog"]):
    """Answers one dialog until it is closed."""

    def __init__(self, desk: "WindowDesk", dialog: "CalleeDialog") -> None:
        super().__init__(desk, dialog, "callee", dialog.show_failure)
        dialog.forms_wanted.connect(lambda one: self._start("forms", self._forms(one)))
        dialog.asked.connect(lambda told: self._start("ask", self._ask(told)))
        dialog.begin()

    async def _forms(self, account: str) -> None:
        told = await self._desk.link.get(f"accounts/{safe(account)}/forms")
        forms = await read_told(Form, told["forms"])
        if self._dialog is not None:
            self._dialog.show_forms(forms)

    async def _ask(self, told: Mapping[str, Any]) -> None:
        answer = await self._desk.link.post("bindings/callee", told)
        if self._dialog is not None:
            self._dialog.show_receipt(Receipt.of(answer))
