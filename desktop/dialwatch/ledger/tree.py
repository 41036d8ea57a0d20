"""How campaigns stand under one another: tasks, and the plans and workflows over them."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from dialwatch.calls.account import CampaignRow
from dialwatch.calls.campaign import CampaignStatus

__all__ = ["CampaignTree"]

_STANDING = (
    *(CampaignStatus.CALLING, CampaignStatus.QUIET, CampaignStatus.PAUSED),
    *(CampaignStatus.PENDING, CampaignStatus.CREATED, CampaignStatus.UNKNOWN),
    *(CampaignStatus.FINISHED, CampaignStatus.CANCELED),
)
"""Of several tasks the first that occurs says where all of them stand."""

_NOTES = 3
"""Notes of tasks that a group repeats at most."""


class CampaignTree:
    """Tasks dial; groups (plans, rounds, workflows, nodes) only gather what their tasks tell.

    Never changes once made. A campaign whose parent is not known stands at the top, and so do
    campaigns that stand under each other in a circle.
    """

    def __init__(self, rows: Iterable[CampaignRow] = ()) -> None:
        """`rows`: campaigns as the feed tells them."""
        told = {row.id: row for row in rows}
        self.tasks: Mapping[int, CampaignRow] = {
            row.id: row for row in told.values() if row.kind.dials
        }
        """By id, those that have calls of their own."""
        self._groups = frozenset(told.keys() - self.tasks.keys())
        self._parents = _parents(told)
        children: dict[int, list[int]] = defaultdict(list)
        for child, parent in self._parents.items():
            children[parent].append(child)
        self._children = {parent: tuple(ids) for parent, ids in children.items()}
        self.rows: Mapping[int, CampaignRow] = {
            key: row
            if row.kind.dials
            else _gathered(row, [told[one] for one in self.tasks_of(key)])
            for key, row in told.items()
        }
        """All of them by id; a group's figures are gathered from its tasks."""

    @property
    def groups(self) -> list[CampaignRow]:
        """Those that have no calls of their own, with their tasks' figures."""
        return [row for row in self.rows.values() if not row.kind.dials]

    @property
    def roots(self) -> tuple[int, ...]:
        """Ids of those that stand under none."""
        return tuple(key for key in self.rows if key not in self._parents)

    def parent(self, key: int) -> int | None:
        """Under which one it stands; None: under none."""
        return self._parents.get(key)

    def children(self, key: int) -> tuple[int, ...]:
        """What stands directly under it."""
        return self._children.get(key, ())

    def top(self, key: int) -> int:
        """The topmost that it stands under; itself where it stands under none."""
        while (parent := self._parents.get(key)) is not None:
            key = parent
        return key

    def tasks_of(self, key: int) -> tuple[int, ...]:
        """The tasks below it at any depth; itself where it is no group that is known."""
        return tuple(self._tasks_below(key)) if key in self._groups else (key,)

    def _tasks_below(self, key: int) -> Iterator[int]:
        for child in self._children.get(key, ()):
            if child in self.tasks:
                yield child
            yield from self._tasks_below(child)


def _parents(rows: Mapping[int, CampaignRow]) -> dict[int, int]:
    """Id → id of the group that it stands under."""
    groups = {(row.account, row.key): row.id for row in rows.values() if not row.kind.dials}
    found = {
        row.id: parent
        for row in rows.values()
        if row.parent and (parent := groups.get((row.account, row.parent))) is not None
    }
    return {child: parent for child, parent in found.items() if not _in_circle(found, child)}


def _in_circle(parents: Mapping[int, int], key: int) -> bool:
    met: set[int] = set()
    at: int | None = key
    while at is not None and at not in met:
        met.add(at)
        at = parents.get(at)
    return at == key


def _gathered(group: CampaignRow, tasks: Sequence[CampaignRow]) -> CampaignRow:
    """The group with the figures of its tasks."""
    running = [task for task in tasks if not task.over]
    status = CampaignStatus(group.status)
    if status is CampaignStatus.UNKNOWN and not group.raw_status:
        status = min(
            (CampaignStatus(task.status) for task in tasks), key=_STANDING.index, default=status
        )
    going_on = [task.in_progress for task in running if task.in_progress is not None]
    read = [task.as_of for task in running or tasks]
    return group.changed(
        {
            "status": status.value,
            "line": None if group.line is None else _shared([task.line for task in tasks]),
            "robot": None if group.robot is None else _shared([task.robot for task in tasks]),
            "starts_at": group.starts_at if group.starts_at is not None else _earliest(tasks),
            "entries": _total([task.entries for task in tasks]),
            "entries_exact": all(task.entries_exact for task in tasks),
            "entries_done": _total([task.entries_done for task in tasks]),
            "in_progress": sum(going_on) if going_on or (tasks and not running) else None,
            "settled_before": _least(
                [task.settled_before for task in running] if running else read
            ),
            "as_of": _least(read),
            "over": status.over and not running,
            "note": _notes(group, tasks),
        }
    )


def _total(told: Sequence[int | None]) -> int | None:
    """The sum; None where one of them is not told, or there is none."""
    known = [one for one in told if one is not None]
    return sum(known) if known and len(known) == len(told) else None


def _least(told: Sequence[int | None]) -> int | None:
    known = [one for one in told if one is not None]
    return min(known) if known and len(known) == len(told) else None


def _earliest(tasks: Sequence[CampaignRow]) -> int | None:
    return min((task.starts_at for task in tasks if task.starts_at is not None), default=None)


def _shared(told: Sequence[str | None]) -> str:
    """What all of them tell; empty where they differ."""
    return told[0] or "" if len(set(told)) == 1 else ""


def _notes(group: CampaignRow, tasks: Sequence[CampaignRow]) -> str:
    noted = [f"{task.name}: {task.note}" for task in tasks if task.note]
    left = len(noted) - _NOTES
    more = [f"… and {left} more."] if left > 0 else []
    return "\n".join([group.note] * bool(group.note) + noted[:_NOTES] + more)
