"""What the list of receipts asks of the engine."""

from typing import TYPE_CHECKING

from dialwatch.app.answering import Answering
from dialwatch.calls.batch import Batch

if TYPE_CHECKING:
    from dialwatch.app.desk import Desk
    from dialwatch.ui.dialogs.receipts import ReceiptsDialog

__all__ = ["ReceiptsDesk"]

_SHOWN = 200


class ReceiptsDesk(Answering["ReceiptsDialog"]):
    """Answers what one dialog asks, until it is closed."""

    def __init__(self, desk: "Desk", dialog: "ReceiptsDialog") -> None:
        super().__init__(desk, dialog, "receipts", dialog.show_failure)
        dialog.wanted.connect(lambda: self._start("read", self._read()))
        dialog.begin()

    async def _read(self) -> None:
        told = await self._desk.link.get(f"batches?limit={_SHOWN}")
        if self._dialog is not None:
            self._dialog.show_batches([Batch.of(one) for one in told["batches"]])
