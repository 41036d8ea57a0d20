"""The rehearsal of ending calls that go on."""

from collections.abc import Sequence

from dialwatch.calls.errors import BadInput
from dialwatch.calls.halt import Candidate, Standing, Unmatched, Why
from dialwatch.engine.ground import Ground, Task
from dialwatch.engine.rehearsal.candidates import Candidates
from dialwatch.engine.rehearsal.looking import Looking
from dialwatch.store.values import Called

__all__ = ["calls_ended"]


async def calls_ended(looking: Looking, ground: Ground, calls: Sequence[int]) -> Candidates:
    """The calls of these numbers of the journal: those that go on, and those that are over."""
    made = Candidates([], given=len(calls))
    told = {one.id: one for one in await looking.journal.called(calls)}
    for number in dict.fromkeys(calls):
        called = told.get(number)
        row = ground.row(called.account, called.campaign) if called else None
        if called is None or row is None:
            sentence = "No such call is known."
            made.unmatched.append(Unmatched(text=str(number), why=Why.UNKNOWN, sentence=sentence))
            continue
        text = called.number or called.call_id
        try:
            looking.halts(called.account).terminate(called.call_id)
        except BadInput as error:
            made.unmatched.append(Unmatched(text=text, why=Why.CANNOT, sentence=str(error)))
            continue
        task = ground.task(row)
        made.found.append(_live(len(made.found), called, task))
        made.tasks.append(task)
    return made


def _live(index: int, called: Called, task: Task) -> Candidate:
    over = called.ended_at is not None
    row = task.row
    return Candidate(
        index=index,
        text=called.number or called.call_id,
        account=called.account,
        platform=row.platform,
        campaign=row.key,
        name=row.name,
        kind=row.kind,
        number=called.number,
        order=called.call_id,
        standing=Standing.OVER if over else Standing.LIVE,
        note="It has ended already." if over else "It ends at once, for both sides.",
        chosen=not over,
    )
