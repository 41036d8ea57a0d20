"""What the dialog that names X numbers asks of the engine."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from dialwatch.app.answering import Answering

if TYPE_CHECKING:
    from dialwatch.app.window_desk import WindowDesk
    from dialwatch.ui.numbers.adding import AddNumbersDialog

__all__ = ["PIECE", "AddingDesk"]

PIECE = 2_000
"""X numbers, or bindings, that are told in one request."""


class AddingDesk(Answering["AddNumbersDialog"]):
    """Answers one dialog until it is closed; what was added is read at once."""

    def __init__(self, desk: "WindowDesk", dialog: "AddNumbersDialog", account: str) -> None:
        super().__init__(desk, dialog, "add numbers", dialog.show_failure)
        self._account = account
        dialog.added.connect(lambda numbers, source: self._start("add", self._add(numbers, source)))

    async def _add(self, numbers: Sequence[str], source: str) -> None:
        added: list[str] = []
        known: list[str] = []
        refused: list[tuple[str, str]] = []
        for first in range(0, len(numbers), PIECE):
            piece = list(numbers[first : first + PIECE])
            body = {"account": self._account, "add": piece, "source": source}
            told = await self._desk.link.post("bindings/numbers", body)
            added += told["added"]
            known += told["known"]
            refused += [(str(text), str(why)) for text, why in told["refused"]]
            if found := [*told["added"], *told["known"]]:
                wanted = {"account": self._account, "x": found, "front": True}
                await self._desk.link.post("bindings/read", wanted)
        if self._dialog is not None:
            self._dialog.show_answer(added, known, refused)
