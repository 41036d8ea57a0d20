"""What the clients have in common that begin campaigns: it stands in the tables of their ways."""

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

from dialwatch.calls.errors import BadInput, PlatformError
from dialwatch.calls.form_check import checked
from dialwatch.calls.launch import Choices, LaunchKind, Offer
from dialwatch.platforms.launching import Part
from dialwatch.platforms.operator import Operator
from dialwatch.platforms.port import Account
from dialwatch.platforms.way import Way

__all__ = ["Launcher"]


class Launcher(Operator):
    """An `Operator` that begins campaigns; what it cannot tell is empty here."""

    ways: ClassVar[Mapping[LaunchKind, Way]]
    account: Account

    def offers(self) -> Sequence[Offer]:
        """What can be begun, with where each stands for this account. Asks nobody."""
        return [way.offer(self.account, self._contract) for way in self.ways.values()]

    def way(self, kind: LaunchKind) -> Way:
        """The way of that kind. Raises BadInput."""
        way = self.ways.get(kind)
        if way is None:
            raise BadInput(f"{self._contract.platform.title} has no campaign of the kind “{kind}”.")
        return way

    async def choices(self, kind: LaunchKind) -> Sequence[Choices]:
        """None: the platform lists nothing."""
        self.way(kind)
        return ()

    def checked(self, kind: LaunchKind, values: Mapping[str, Any]) -> dict[str, Any]:
        """The values without the list, as they may be sent. Raises BadInput, with a line for each
        range that is broken."""
        return self.way(kind).checked(values)

    def row_fault(self, kind: LaunchKind, row: Mapping[str, Any]) -> str:
        """Why the platform would refuse this row; empty: it would not."""
        way = self.way(kind)
        if sign := self.sign_fault(kind, row):
            return sign
        try:
            sound = checked(way.columns, way.entry(row))
        except BadInput as err:
            return " ".join(str(err).splitlines())
        return self._number_fault(str(sound[way.number]))

    def sign_fault(self, kind: LaunchKind, row: Mapping[str, Any]) -> str:
        """No sign is refused for its own sake."""
        del row
        self.way(kind)
        return ""

    async def named(self, part: Part) -> frozenset[str]:
        """None: the platform lists none."""
        del part
        return frozenset()

    async def listed_numbers(self, campaign: str) -> frozenset[str] | None:
        """None: the platform does not tell."""
        del campaign
        return None

    def ends_all(self, operation: str, error: PlatformError) -> bool:
        """This refusal says that no later part can succeed either: its code stands in the
        contract (`settings.expired`)."""
        codes = self._contract.setting("expired", "").replace(",", " ").split()
        return operation in self._expires and error.code in codes

    _expires: ClassVar[frozenset[str]] = frozenset()
    """Operations that are refused for good once something has expired."""

    def _number_fault(self, number: str) -> str:
        """What is wrong with a number that is one by its form."""
        return "Number: it is masked with asterisks; the whole number is needed." * ("*" in number)
