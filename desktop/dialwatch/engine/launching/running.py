"""Which numbers are listed already by campaigns that are not over, on all accounts."""

import asyncio
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from dialwatch.calls.batch import BatchState, EntryState
from dialwatch.calls.launch import Launch, LaunchState
from dialwatch.calls.number import matching
from dialwatch.calls.verdict import Verdict
from dialwatch.engine.ground import Task
from dialwatch.engine.launching.needs import Needs
from dialwatch.engine.rehearsal.look import Look

__all__ = ["RunningLists", "running_lists"]

_RECENT = 50
"""Launches of this desk that are looked at, the newest."""
_SENDING = (BatchState.COUNTING, BatchState.RUNNING, BatchState.PAUSED)


@dataclass(slots=True)
class RunningLists:
    """Campaign's name → its numbers as `matching` gives them; and what could not be read."""

    listed: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    cannot: list[str] = field(default_factory=list)


async def running_lists(needs: Needs, launch: Launch, told: Callable[[str], None]) -> RunningLists:
    """What the platforms list now, what the journal knows to be listed, and what was sent from
    here. Raises StoreError."""
    ground = await needs.looking.ground()
    tasks = {one.id: await needs.looking.going_on(one, ground) for one in needs.accounts()}
    names = _names(needs, tasks, launch.account)
    looked = await needs.looking.at(tasks, (), told)
    found = RunningLists(cannot=list(looked.cannot))
    by_id = {task.row.id: names[task.row.account, task.row.key] for task in _all(tasks)}
    dialled = await needs.journal.numbers([*by_id])
    await asyncio.to_thread(_take, found, names, looked.looks, by_id, dialled)
    await _sent_from_here(needs, launch, names, found)
    return found


def _all(tasks: dict[str, list[Task]]) -> Iterable[Task]:
    return (task for theirs in tasks.values() for task in theirs)


def _names(needs: Needs, tasks: dict[str, list[Task]], account: str) -> dict[tuple[str, str], str]:
    """A task as it is told of; one of another account with that account's name."""
    titles = {one.id: one.name for one in needs.accounts()}
    return {
        (task.row.account, task.row.key): task.row.name
        if task.row.account == account
        else f"{task.row.name} ({titles[task.row.account]})"
        for task in _all(tasks)
    }


def _take(
    found: RunningLists,
    names: dict[tuple[str, str], str],
    looks: list[Look],
    by_id: dict[int, str],
    dialled: list[tuple[int, str]],
) -> None:
    """In a thread: twenty thousand numbers may be listed by one task."""
    for look in looks:
        row = look.task.row
        found.listed[names[row.account, row.key]].update(
            matching(entry.number) for entry in look.entries
        )
    for campaign, number in dialled:
        found.listed[by_id[campaign]].add(matching(number))


async def _sent_from_here(
    needs: Needs, launch: Launch, names: dict[tuple[str, str], str], found: RunningLists
) -> None:
    """What Blu lists, nobody but us can tell; and what is being sent, no platform lists yet."""
    for other in await needs.store.launches(_RECENT):
        if other.state is not LaunchState.SENT or other.id == launch.id:
            continue
        batch = await needs.batches.batch(other.id)
        going_on = [names[key] for one in other.campaigns if (key := (other.account, one)) in names]
        sending = batch is not None and batch.state in _SENDING
        if batch is None or not (going_on or sending):
            continue
        numbers = await needs.store.numbers_sent(other.id, await _not_sent(needs, other.id))
        name = going_on[0] if going_on else f"{other.name} (being sent)"
        found.listed[name].update(numbers)


async def _not_sent(needs: Needs, batch: str) -> set[int]:
    """Entries that reached no platform and never will."""
    return {
        one.entry.index
        for one in await needs.batches.whole(batch)
        if one.entry.state is EntryState.UNSENT or one.entry.verdict is Verdict.REFUSED
    }
