"""How a bind, an unbind and a modification are looked at afterwards (vendors/huawei.md 12.1)."""

from collections.abc import Mapping, Sequence
from typing import Any

from dialwatch.calls.finding import Finding
from dialwatch.platforms.spec import Confirm, Values

__all__ = ["gone", "shown"]


def shown(operation: str, *names: str) -> Confirm:
    """The platform shows the binding: asked for by its id, or by these values where a bind was
    not answered."""

    def values(told: Values, facts: Mapping[str, str]) -> Values | None:
        return _asked(names, told, facts)

    return Confirm(operation, values, _is_there)


def gone(operation: str, *names: str) -> Confirm:
    """The platform shows the binding no more."""

    def values(told: Values, facts: Mapping[str, str]) -> Values | None:
        return _asked(names, told, facts)

    return Confirm(operation, values, lambda told, found: not _is_there(told, found))


def _asked(names: Sequence[str], told: Values, facts: Mapping[str, str]) -> Values | None:
    binding = facts.get("binding") or told.get("binding")
    if binding:
        return {"binding": binding}
    return {name: told[name] for name in names} if all(name in told for name in names) else None


def _is_there(told: Values, found: Any) -> bool:
    """Among what was found is a binding with the numbers that were asked for."""
    if not isinstance(found, Finding):
        return False
    if not found.rows:
        return bool(found.facts)
    wanted = {name: str(told[name]) for name in ("a", "b", "x", "y", "extension") if name in told}
    columns = {name: found.column(name) for name in wanted}
    return any(
        all(not columns[name] or columns[name][row] == value for name, value in wanted.items())
        for row in range(len(found.rows))
    )
