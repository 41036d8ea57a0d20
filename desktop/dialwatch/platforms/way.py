"""One way to begin a campaign on a platform: what is asked for, and what a row of its list has."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from dialwatch.calls.errors import BadInput
from dialwatch.calls.form import FieldKind, FormField
from dialwatch.calls.form_check import checked
from dialwatch.calls.launch import LaunchKind, Offer
from dialwatch.platforms.contract import Contract
from dialwatch.platforms.port import Account
from dialwatch.platforms.spec import Spec

__all__ = ["LIST_FIELD", "Way"]

LIST_FIELD = "entries"
"""The field of an operation that holds the list."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """How one kind of campaign is begun."""

    kind: LaunchKind
    title: str
    purpose: str
    specs: tuple[Spec, ...]
    """What is asked of the platform, in order: the first asks for the values, the last takes the
    list."""
    warning: str = ""
    most: int = 0
    splits: bool = True
    columns: tuple[FormField, ...]
    """What a row has; where it differs from the operation's, it asks for less."""

    @property
    def fields(self) -> tuple[FormField, ...]:
        """What is asked for besides the list."""
        return tuple(one for one in self.specs[0].fields if one.kind is not FieldKind.LIST)

    @property
    def number(self) -> str:
        """The column that holds the number."""
        return next(one.name for one in self.columns if one.kind is FieldKind.PHONE)

    def offer(self, account: Account, contract: Contract) -> Offer:
        """The same, with where it stands for this account."""
        forms = [spec.form(contract) for spec in self.specs]
        why_off = next((form.why_off for form in forms if not form.enabled), "")
        return Offer(
            account=account.id,
            platform=account.platform,
            kind=self.kind,
            title=self.title,
            purpose=self.purpose,
            fields=self.fields,
            columns=self.columns,
            warning=self.warning,
            most=self.most,
            splits=self.splits,
            enabled=not why_off,
            why_off=why_off,
        )

    def checked(self, values: Mapping[str, Any]) -> dict[str, Any]:
        """The values without the list. Raises BadInput, naming every range that is broken."""
        sound = checked(self.fields, values)
        faults = [fault for rule in self.specs[0].rules if (fault := rule(sound))]
        if faults:
            raise BadInput("\n".join(faults))
        return sound

    def entry(self, row: Mapping[str, Any]) -> dict[str, Any]:
        """What of a row travels."""
        told = {one.name: row.get(one.name) for one in self.columns}
        return {name: value for name, value in told.items() if not _is_empty(value)}

    def ranges(self, rows: int) -> Sequence[range]:
        """The places of the rows of each request."""
        size = self.most or max(1, rows)
        return [range(first, min(first + size, rows)) for first in range(0, rows, size)]


def _is_empty(value: object) -> bool:
    return value is None or value == {} or (isinstance(value, str) and not value.strip())
