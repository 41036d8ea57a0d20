"""What can be begun on the accounts, and what there is to choose from."""

from collections.abc import Sequence

from dialwatch.calls.account import CampaignRow
from dialwatch.calls.errors import BadInput, PlatformError
from dialwatch.calls.form import Choice, FieldKind
from dialwatch.calls.launch import Choices, LaunchKind, Offer
from dialwatch.engine.launching.checking.listed import TASK
from dialwatch.engine.launching.needs import Needs

__all__ = ["Offers", "number_column"]

_ASKED_FOR = frozenset({"robot", "strategy", "template"})
"""Fields for which platforms have lists."""
_IN_USE = (
    "Lines that were seen in use here; the platform has no list of them, and others may exist."
)
_OF_TODAY = "Tasks that are watched here and may be of today; others may exist."


class Offers:
    """Asks the clients; a list that cannot be had says so, and breaks nothing."""

    def __init__(self, needs: Needs) -> None:
        self._needs = needs

    def all(self) -> list[Offer]:
        """What can be begun on each account that can be used. Asks no platform."""
        found: list[Offer] = []
        for account in self._needs.accounts():
            try:
                found += self._needs.launches_of(account.id).offers()
            except BadInput:  # its light tells why
                continue
        return found

    def of(self, account: str, kind: LaunchKind) -> Offer:
        """The offer of that kind. Raises BadInput."""
        for offer in self._needs.launches_of(account).offers():
            if offer.kind is kind:
                return offer
        name = self._needs.account(account).name
        raise BadInput(f"“{name}” has no campaign of the kind “{kind.value}”.")

    async def choices(self, account: str, kind: LaunchKind) -> list[Choices]:
        """What there is to choose for the fields of that kind. Raises BadInput and StoreError."""
        offer = self.of(account, kind)
        return [*await self._asked(offer), *await self._lines(offer), *await self._tasks(offer)]

    async def _asked(self, offer: Offer) -> Sequence[Choices]:
        try:
            return await self._needs.launches_of(offer.account).choices(offer.kind)
        except PlatformError as error:
            return [
                Choices(name=field.name, asked=False, sentence=f"Could not be listed: {error}")
                for field in offer.fields
                if field.name in _ASKED_FOR
            ]

    async def _lines(self, offer: Offer) -> list[Choices]:
        if not any(field.name == "line" for field in offer.fields):
            return []
        lines = _newest_first(await self._needs.journal.campaigns(), offer.account)
        return [
            Choices(
                name="line",
                choices=tuple(Choice(value=line, title=line) for line in lines),
                asked=False,
                sentence=_IN_USE if lines else "No line was seen in use here yet: type its name.",
            )
        ]

    async def _tasks(self, offer: Offer) -> list[Choices]:
        """Blu: tasks of today that are known here."""
        if not any(field.name == TASK for field in offer.fields):
            return []
        looking = self._needs.looking
        account = self._needs.account(offer.account)
        tasks = await looking.going_on(account, await looking.ground())
        choices = [
            Choice(value=task.row.key, title=task.row.name or task.row.key)
            for task in tasks
            if task.row.key.isdecimal()
        ]
        said = _OF_TODAY if choices else "No task of today is known here: type its number."
        return [Choices(name=TASK, choices=tuple(choices), asked=False, sentence=said)]


def _newest_first(rows: Sequence[CampaignRow], account: str) -> list[str]:
    mine = [row for row in rows if row.account == account and row.line]
    mine.sort(key=lambda row: -(row.created_at or row.starts_at or 0))
    return list(dict.fromkeys(str(row.line) for row in mine))


def number_column(offer: Offer) -> str:
    """The column that holds the number. Every list has one."""
    return next(field.name for field in offer.columns if field.kind is FieldKind.PHONE)
