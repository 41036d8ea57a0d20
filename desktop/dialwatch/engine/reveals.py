"""What is shown whole in a window is written down before: whose number, by whom."""

from typing import Any

from dialwatch.calls.audit_line import AuditLine
from dialwatch.calls.errors import BadInput
from dialwatch.calls.number import masked
from dialwatch.calls.reveal import RevealPlace
from dialwatch.clock import Clock
from dialwatch.engine.accounts import AccountBook
from dialwatch.engine.acting import Acting
from dialwatch.store.audit import Audit
from dialwatch.store.journal import Journal

__all__ = ["Reveals"]


class Reveals:
    """Writes a line a look. A desk that only watches may look too: it is written down all the
    same."""

    def __init__(
        self, journal: Journal, audit: Audit, clock: Clock, acting: Acting, book: AccountBook
    ) -> None:
        self._journal, self._audit, self._clock = journal, audit, clock
        self._acting, self._book = acting, book

    async def call(self, call: int) -> None:
        """The number of this call is about to be shown. Raises BadInput, StoreError."""
        row = await self._journal.call_raw(call)
        if row is None:
            raise BadInput("There is no such call.")
        told = {"number": masked(row.number), "call": row.id}
        about = tuple(one for one in (row.number, row.call_id) if one)
        await self._write(row.account, told, about)

    async def application(self, account: str) -> None:
        """All X numbers and bindings of this account are. Raises BadInput, StoreError."""
        self._book.account(account)
        await self._write(account, {"numbers": "all of the application"}, ())

    async def place(self, place: RevealPlace) -> None:
        """All numbers of such a table are. Raises StoreError."""
        await self._write("", {"numbers": f"all of a table: {place}"}, ())

    async def _write(self, account: str, told: dict[str, Any], about: tuple[str, ...]) -> None:
        await self._audit.write(
            AuditLine(
                at=self._clock.millis(),
                action="",
                who=self._acting.who,
                account=account,
                operation="number_reveal",
                stage="noted",
                told=told,
                about=about,
            )
        )
