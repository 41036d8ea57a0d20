"""How calls and campaigns are stopped on a platform: what it lists, and what it is asked with."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple, Protocol

from dialwatch.calls.errors import PlatformError
from dialwatch.calls.halt import Standing
from dialwatch.platforms.contract import Contract
from dialwatch.platforms.operator import Performed

__all__ = ["Ask", "Halting", "Halts", "Listed", "ListedEntry", "Place", "known_by"]

_IDS = frozenset(
    f"{whose}{what}"
    for whose in ("", "unique", "order", "case", "customer", "user", "client", "account", "loan",
                  "contract", "bill", "invoice", "external")
    for what in ("id", "no")
) - {"no"}  # fmt: skip
"""Names of variables, without case and signs, whose values a user may know an entry by."""


def known_by(variables: Mapping[str, Any]) -> tuple[str, ...]:
    """The ids among what was uploaded with a number: its order, case, customer."""
    return tuple(
        str(value)
        for name, value in variables.items()
        if value
        and isinstance(value, str | int)
        and "".join(c for c in str(name).casefold() if c.isalnum()) in _IDS
    )


class ListedEntry(NamedTuple):
    """A listed number of a campaign, as its platform shows it now. A tuple: 20 000 come at once."""

    number: str
    """The platform's text."""
    standing: Standing
    id: str = ""
    """The platform's id of the entry."""
    names: tuple[str, ...] = ()
    """Other ids under which a user may know it: order, case, customer."""
    order: str = ""
    """The order or case id by which the platform takes this entry alone, where it can."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """What a campaign lists."""

    entries: Sequence[ListedEntry] = ()
    whole: bool = True
    """False: others may be listed that are not shown, such as those between two dials."""
    at: int = 0
    """When it was asked, UTC epoch milliseconds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A campaign with what it stands under, by which the platform has to be asked."""

    key: str
    plan: str = ""
    """Key of the plan whose round it is, as the campaign table has it; empty: of none."""
    workflow: str = ""
    """Key of the workflow whose step it is, likewise; its own key where it is the workflow."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """One request: an operation of the account, and its values under our names."""

    operation: str
    values: Mapping[str, Any] = field(default_factory=dict)


class Halts(Protocol):
    """An account on which calls can be stopped."""

    lists_entries: bool
    """It tells who is listed before they are called. False (Blu): only results are told."""

    async def listed(self, place: Place) -> Listed:
        """Who is listed in that task now. Raises PlatformError; where `lists_entries` is False,
        nothing is asked and nothing is listed, not even as a whole."""

    def cancel(self, place: Place, number: str, order: str = "") -> Ask:
        """Take this number out. Raises BadInput with a sentence where it cannot be asked."""

    def reaches_on(self, place: Place) -> bool:
        """Cancelling a number there keeps it from later rounds and steps too, whatever became of
        it in this one."""

    def stop(self, place: Place) -> Ask:
        """End the task, or what it stands for. Raises BadInput where there is no such way."""

    def terminate(self, session: str) -> Ask:
        """End a call that goes on. Raises BadInput where there is no such way."""

    def repeatable(self, operation: str) -> bool:
        """The contract declares it safe to be sent again when nobody knows whether it arrived."""

    def came_too_late(self, operation: str, error: PlatformError) -> bool:
        """This refusal says that there was nothing left to stop."""

    async def perform(
        self, operation: str, values: Mapping[str, Any], *, confirm: bool = True
    ) -> Performed:
        """As `port.Operates`; without `confirm` nothing is asked besides."""


class Halting:
    """What the clients have in common: it stands in their contracts."""

    _contract: Contract
    _halts: frozenset[str]
    """The operations that stop something."""

    def reaches_on(self, place: Place) -> bool:
        """Nothing follows a task by itself."""
        del place
        return False

    def repeatable(self, operation: str) -> bool:
        """The contract declares it safe to be sent again when nobody knows whether it arrived."""
        known = self._contract.operations.get(operation)
        return known is not None and known.repeatable

    def came_too_late(self, operation: str, error: PlatformError) -> bool:
        """This refusal says that there was nothing left to stop (`settings.too_late`)."""
        codes = self._contract.setting("too_late", "").replace(",", " ").split()
        return operation in self._halts and error.code in codes
