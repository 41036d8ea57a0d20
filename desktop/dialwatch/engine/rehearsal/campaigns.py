"""The rehearsal of stopping campaigns: what will remain undone, in figures."""

from collections.abc import Callable, Sequence

from dialwatch.calls.account import CampaignRow
from dialwatch.calls.campaign import CampaignKind
from dialwatch.calls.errors import BadInput
from dialwatch.calls.halt import Candidate, Standing, Unmatched, Why
from dialwatch.engine.ground import Ground, Task
from dialwatch.engine.rehearsal.candidates import Candidates
from dialwatch.engine.rehearsal.look import Looked
from dialwatch.engine.rehearsal.looking import Looking
from dialwatch.engine.rehearsal.numbers import Named, no_task

__all__ = ["campaigns_stopped"]


async def campaigns_stopped(
    looking: Looking, ground: Ground, named: Sequence[Named], told: Callable[[str], None]
) -> Candidates:
    """What stopping each of these would end."""
    made = Candidates([], given=len(named))
    wanted: dict[tuple[str, str], Task] = {}
    for account, key, row in named:
        tasks = _stopped_by(ground, row) if row is not None else []
        if not tasks:
            made.unmatched.append(no_task(row.name if row else key, known=row is not None))
        wanted |= {(account, task.row.key): task for task in tasks}
    for task in wanted.values():
        await _stop_one(looking, ground, made, task, told)
    return made


async def _stop_one(
    looking: Looking, ground: Ground, made: Candidates, task: Task, told: Callable[[str], None]
) -> None:
    row, under = task.row, ground.under(task.row)
    try:
        looking.halts(row.account).stop(task.place)
    except BadInput as error:
        made.unmatched.append(Unmatched(text=row.name, why=Why.CANNOT, sentence=str(error)))
        return
    looked = await looking.at({row.account: under}, (), told)
    made.cannot += looked.cannot
    over = ground.over(row)
    left, talking = _left(looked, under)
    made.found.append(
        Candidate(
            index=len(made.found),
            text=row.name,
            account=row.account,
            platform=row.platform,
            campaign=row.key,
            name=row.name,
            kind=row.kind,
            standing=Standing.OVER if over else Standing.LIVE,
            note=_note(task, over=over, talking=talking),
            chosen=not over,
            left=left,
        )
    )
    made.tasks.append(task)


def _stopped_by(ground: Ground, row: CampaignRow) -> list[Task]:
    """What has to be stopped for this campaign: a workflow as a whole, a plan by its rounds that
    go on, a task even when it is over, so that this is said."""
    if row.kind in (CampaignKind.PLAN, CampaignKind.ROUND):
        return [task for task in ground.under(row) if not ground.over(task.row)]
    return [ground.task(row)]


def _left(looked: Looked, tasks: Sequence[Task]) -> tuple[int | None, int]:
    """Numbers that will stay undone, and calls that go on; None where nobody knows."""
    shown = {(look.task.row.account, look.task.row.key): look for look in looked.looks}
    left, talking = 0, 0
    for task in tasks:
        row, look = task.row, shown.get((task.row.account, task.row.key))
        if look is not None and look.halts.lists_entries:
            waiting = sum(one.standing is Standing.WAITING for one in look.entries)
            calls = sum(one.standing is Standing.TALKING for one in look.entries)
            unseen = max(0, row.entries - len(look.entries)) if row.entries is not None else 0
            left, talking = left + waiting + unseen, talking + calls
        elif row.entries is not None and row.entries_done is not None:
            left += max(0, row.entries - row.entries_done)
        else:
            return None, talking
    return left, talking


def _note(task: Task, *, over: bool, talking: int) -> str:
    if over:
        return "It is over: nothing is left to stop."
    notes = []
    if talking:
        notes.append(
            "1 call goes on to its end."
            if talking == 1
            else f"{talking:,} calls go on to their end."
        )
    if task.place.plan:
        notes.append("The platform may begin a later round of the plan: look at it again.")
    return " ".join(notes)
