"""What a contract check found: how an account's platform differs from what its contract says.

It may be shown to anybody and sent to the vendor: it holds no number, no name, no key.
"""

from dataclasses import dataclass
from enum import StrEnum

from dialwatch.calls.account import Told
from dialwatch.calls.contract_view import ContractChange

__all__ = ["Checked", "ContractReport", "OperationReport", "Proposal"]


class Checked(StrEnum):
    """How it went with one operation."""

    WORKS = "works"
    MOVED = "moved"
    """Not at its path, but at another one."""
    REFUSED = "refused"
    UNREACHABLE = "unreachable"
    OFF = "not confirmed"
    LEFT_OUT = "left out"
    """Nothing to ask it with, or it would fetch too much."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationReport(Told):
    """One operation. Fields are told as `record.field`."""

    operation: str
    title: str
    state: Checked
    sentence: str = ""
    missing: tuple[str, ...] = ()
    """Fields that the contract knows and no record has."""
    unknown: tuple[str, ...] = ()
    """Fields that the contract does not know."""
    values: tuple[str, ...] = ()
    """Values that their field's list does not hold."""
    times: tuple[str, ...] = ()
    """Times that do not fit the account's zone."""

    @property
    def clean(self) -> bool:
        """It is as the contract says, as far as it was asked."""
        odd = self.missing or self.unknown or self.values or self.times
        return not odd and self.state in (Checked.WORKS, Checked.OFF, Checked.LEFT_OUT)


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal(Told):
    """A change of the contract that would mend something, and how it reads as a difference."""

    change: ContractChange
    where: str
    """`operations.detail.path` or `fields.detail.callee`."""
    before: str
    after: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ContractReport(Told):
    """One check of one account."""

    account: str
    platform: str
    at: int
    """UTC epoch milliseconds."""
    operations: tuple[OperationReport, ...]
    proposals: tuple[Proposal, ...] = ()

    @property
    def clean(self) -> bool:
        """Nothing differs."""
        return all(one.clean for one in self.operations)
