"""The requests of a launch as entries of its batch: small, for the rows lie with the launch."""

from collections.abc import Mapping, Sequence
from typing import Any

from dialwatch.calls.batch import BatchEntry
from dialwatch.calls.launch import LaunchKind
from dialwatch.platforms.halting import Ask
from dialwatch.platforms.launching import Part
from dialwatch.store.batches import Entry

__all__ = ["entries_of", "part_of"]

_WORDS = {
    LaunchKind.TASK: "Task", LaunchKind.ADD: "Task", LaunchKind.PLAN: "Plan",
    LaunchKind.WORKFLOW: "Workflow",
}  # fmt: skip


def entries_of(account: str, kind: LaunchKind, parts: Sequence[Part], campaign: str) -> list[Entry]:
    """The parts as entries, in their order; `campaign`: the key of that into which they go, where
    it exists already."""
    return [
        Entry(
            BatchEntry(
                index=index, account=account, campaign=campaign, name=part.name,
                operation=part.ask.operation, target=_target(kind, part), rev=index + 1,
            ),
            _kept(index, part),
        )
        for index, part in enumerate(parts)
    ]  # fmt: skip


def part_of(operation: str, values: Mapping[str, Any]) -> Part:
    """The part that was kept so."""
    return Part(
        ask=Ask(operation=operation, values=values["values"]),
        rows=range(*values["rows"]),
        needs=values["needs"],
        begins=values["begins"],
        name=values["name"],
    )


def _kept(index: int, part: Part) -> dict[str, Any]:
    return {
        "part": index, "values": dict(part.ask.values), "rows": [part.rows.start, part.rows.stop],
        "needs": part.needs, "begins": part.begins, "name": part.name,
    }  # fmt: skip


def _target(kind: LaunchKind, part: Part) -> str:
    if part.begins:
        return f"{_WORDS[kind]} “{part.name}”"
    return f"Rows {part.rows.start + 1:,}–{part.rows.stop:,}"
