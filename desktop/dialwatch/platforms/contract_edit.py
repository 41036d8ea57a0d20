"""Looking at an account's contract, and changing it: only what differs is kept."""

from collections.abc import Iterable, Mapping
from copy import deepcopy
from typing import Any

from dialwatch.calls.contract_view import ContractChange, ContractView, FieldRow, OperationRow
from dialwatch.calls.errors import BadInput
from dialwatch.calls.platform import Platform
from dialwatch.net import Operation
from dialwatch.platforms.contract import Contract, contract_for, shipped
from dialwatch.platforms.spec import Spec

__all__ = ["changed_overrides", "view_of"]

_WITHOUT_FORM = "Behind the scenes"
"""Where operations stand that no form asks for, such as the token."""


def view_of(account_id: str, contract: Contract, specs: Mapping[str, Spec]) -> ContractView:
    """The contract beside the shipped one; operations with a form first, in their order."""
    ours = shipped(contract.platform)
    names = [*specs, *(name for name in contract.operations if name not in specs)]
    return ContractView(
        account=account_id,
        operations=tuple(
            _row(contract.operations[name], ours.operations.get(name), specs.get(name))
            for name in names
            if name in contract.operations
        ),
        fields=tuple(
            FieldRow(record=record, field=field, names=theirs, shipped=_names(ours, record, field))
            for record, aliases in contract.fields.items()
            for field, theirs in aliases
        ),
    )


def changed_overrides(
    platform: Platform, overrides: Mapping[str, Any], changes: Iterable[ContractChange]
) -> dict[str, Any]:
    """The overrides after these changes. Raises BadInput when the result cannot be used."""
    told: dict[str, Any] = deepcopy(dict(overrides))
    for change in changes:
        if change.operation:
            _change_operation(platform, told, change)
        elif change.record and change.field:
            _change_field(platform, told, change)
        else:
            raise BadInput("A change must name an operation, or a record and a field.")
    told = {name: value for name, value in told.items() if value != {}}
    contract_for(platform, told)
    return told


def _change_operation(platform: Platform, told: dict[str, Any], change: ContractChange) -> None:
    known = contract_for(platform, told).operations
    if change.operation not in known:
        raise BadInput(f"{platform.title} has no operation “{change.operation}”.")
    table = _table(told, "operations", change.operation)
    ours = shipped(platform).operations.get(change.operation)
    for name in ("method", "path", "enabled"):
        value = getattr(change, name)
        if change.reset or (value is not None and ours and value == getattr(ours, name)):
            table.pop(name, None)
        elif value is not None:
            table[name] = _sound(name, value)
    _prune(told, "operations", change.operation)


def _sound(name: str, value: Any) -> Any:
    if name == "path" and value:
        text = str(value).strip()
        if not text.startswith("/") or any(c.isspace() for c in text) or "?" in text or "#" in text:
            raise BadInput("A path begins with a slash and holds no blank, “?” or “#”.")
        return text
    if name == "method" and value not in ("GET", "POST", "PUT", "DELETE"):
        raise BadInput("The method must be GET, POST, PUT or DELETE.")
    return value


def _change_field(platform: Platform, told: dict[str, Any], change: ContractChange) -> None:
    ours = _names(shipped(platform), change.record, change.field)
    if not ours:
        raise BadInput(f"{platform.title} has no field “{change.record}.{change.field}”.")
    names = [name.strip() for name in change.names or () if name.strip()]
    table = _table(told, "fields", change.record)
    if change.reset or tuple(names) == ours:
        table.pop(change.field, None)
    elif names:
        table[change.field] = names
    else:
        raise BadInput(f"The field “{change.field}” needs at least one name.")
    _prune(told, "fields", change.record)


def _table(told: dict[str, Any], group: str, name: str) -> dict[str, Any]:
    table: dict[str, Any] = told.setdefault(group, {}).setdefault(name, {})
    return table


def _prune(told: dict[str, Any], group: str, name: str) -> None:
    """What is empty is not kept."""
    if not told[group][name]:
        del told[group][name]
    if not told[group]:
        del told[group]


def _names(contract: Contract, record: str, field: str) -> tuple[str, ...]:
    return dict(contract.fields.get(record, ())).get(field, ())


def _row(mine: Operation, ours: Operation | None, spec: Spec | None) -> OperationRow:
    ours = ours or mine
    return OperationRow(
        name=mine.name,
        title=spec.title if spec else mine.name.replace("_", " ").capitalize(),
        group=spec.group if spec else _WITHOUT_FORM,
        acts=spec.acts if spec else False,
        evidence=mine.evidence,
        method=mine.method,
        path=mine.path,
        enabled=mine.enabled,
        shipped_method=ours.method,
        shipped_path=ours.path,
        shipped_enabled=ours.enabled,
    )
