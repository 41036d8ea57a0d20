"""A platform's contract as the user sees and changes it."""

from dataclasses import dataclass

from dialwatch.calls.account import Told

__all__ = ["ContractChange", "ContractView", "FieldRow", "OperationRow"]


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationRow(Told):
    """One operation: where it is asked, and what stands behind that."""

    name: str
    title: str
    group: str
    acts: bool
    evidence: str
    """The mark of vendors/*.md."""
    method: str
    path: str
    enabled: bool
    shipped_method: str
    shipped_path: str
    shipped_enabled: bool

    @property
    def usable(self) -> bool:
        """It can be asked."""
        return self.enabled and bool(self.path)

    @property
    def differs(self) -> bool:
        """It differs from what the program ships."""
        mine = (self.method, self.path, self.enabled)
        return mine != (self.shipped_method, self.shipped_path, self.shipped_enabled)


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldRow(Told):
    """One field of a record: the names under which it is looked for, best first."""

    record: str
    field: str
    names: tuple[str, ...]
    shipped: tuple[str, ...]

    @property
    def differs(self) -> bool:
        """It differs from what the program ships."""
        return self.names != self.shipped


@dataclass(frozen=True, slots=True, kw_only=True)
class ContractView(Told):
    """All of an account's contract that can be changed in the window."""

    account: str
    operations: tuple[OperationRow, ...]
    fields: tuple[FieldRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ContractChange(Told):
    """One change: of an operation (`operation`), or of a field's names (`record`, `field`).

    None leaves a value as it is; `reset` goes back to what the program ships.
    """

    operation: str = ""
    method: str | None = None
    path: str | None = None
    enabled: bool | None = None
    record: str = ""
    field: str = ""
    names: tuple[str, ...] | None = None
    reset: bool = False
