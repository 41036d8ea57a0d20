"""Looks at all that a launch would do, and sends nothing."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any
from zoneinfo import ZoneInfo

from dialwatch.calls.launch import Choices, Launch, LaunchKind, Offer, Problem, ProblemKind
from dialwatch.engine.launching.before import sent_before
from dialwatch.engine.launching.checking.lacking import Lacking
from dialwatch.engine.launching.checking.listed import listed_problems
from dialwatch.engine.launching.checking.names import name_problems
from dialwatch.engine.launching.checking.refused import Refused
from dialwatch.engine.launching.checking.repeated import Repeated
from dialwatch.engine.launching.checking.rows import Found, Pass
from dialwatch.engine.launching.checking.running import Running, same_list
from dialwatch.engine.launching.checking.same import WITHIN, same_problems
from dialwatch.engine.launching.checking.stopped import Stopped
from dialwatch.engine.launching.checking.today import TaskTraces, task_problems
from dialwatch.engine.launching.checking.told import problems_of
from dialwatch.engine.launching.checking.values import checked_values
from dialwatch.engine.launching.checking.why import RowLook
from dialwatch.engine.launching.checking.window import window_problems
from dialwatch.engine.launching.expected import Expected, expected_of
from dialwatch.engine.launching.forecast import Past
from dialwatch.engine.launching.needs import Needs
from dialwatch.engine.launching.offers import Offers, number_column
from dialwatch.engine.launching.pasts import pasts_of
from dialwatch.engine.launching.running import running_lists
from dialwatch.platforms.launching import Launches
from dialwatch.settings import AccountSettings

__all__ = ["Survey", "survey", "timely"]

_PIECE = 2_000
"""Rows that are read and looked at in one go."""


@dataclass(slots=True)
class Survey:
    """What was found of a launch."""

    launch: Launch
    account: AccountSettings
    launches: Launches
    rate: float
    values: dict[str, Any] | None = None
    """As they may be sent; None: they may not."""
    problems: list[Problem] = field(default_factory=list)
    """Of the launch as a whole, and of its rows."""
    found: Found = field(default_factory=Found)
    pasts: Sequence[Past] = ()
    past_of: str = ""

    @property
    def zone(self) -> ZoneInfo:
        """Of the account's local times."""
        return ZoneInfo(self.account.zone)


async def survey(
    needs: Needs, offers: Offers, launch: Launch, told: Callable[[str], None]
) -> Survey:
    """Everything about it. `told` hears what is looked at. Raises BadInput and StoreError."""
    account, offer = needs.account(launch.account), offers.of(launch.account, launch.kind)
    made = Survey(launch, account, needs.launches_of(account.id), needs.rate(account))
    made.values, made.problems = checked_values(made.launches, launch.kind, launch.values, offer)
    told("Asking what the platform lists …")
    choices = await offers.choices(account.id, launch.kind)
    made.problems += listed_problems(offer, made.values or launch.values, choices)
    made.problems += await timely(needs, made)
    made.problems += await _names(needs, made)
    made.problems += await _same(needs, made)
    await _look_at_rows(needs, made, offer, choices, told)
    told("Looking at the pace so far …")
    made.pasts, made.past_of = await pasts_of(needs, launch)
    return made


async def timely(needs: Needs, made: Survey) -> list[Problem]:
    """What is odd about its window and its day now; both may be other in a moment."""
    now = needs.clock.millis()
    found = [] if made.values is None else window_problems(made.values, made.zone, now)
    if made.launch.kind is LaunchKind.ADD and made.values is not None:
        traces = await _traces(needs, made.account, str(made.values["task"]))
        found += task_problems(traces, made.zone, now)
    return found


async def _traces(needs: Needs, account: AccountSettings, task: str) -> TaskTraces:
    ours = await needs.store.by_campaign(account.id, task)
    made_at = ours.changed_at if ours is not None and ours.kind is LaunchKind.TASK else None
    row = (await needs.looking.ground()).row(account.id, task)
    if row is None:
        return TaskTraces(made_at=made_at)
    return TaskTraces(
        made_at=row.created_at or made_at,
        dialled_at=await needs.journal.latest_dial(row.id),
        over=row.over,
    )


async def _names(needs: Needs, made: Survey) -> list[Problem]:
    name = str((made.values or {}).get("name", ""))
    rows = await needs.journal.campaigns()
    taken = {row.name for row in rows if row.account == made.account.id}
    return name_problems(made.account.platform, name, taken)


async def _same(needs: Needs, made: Survey) -> list[Problem]:
    before = await sent_before(needs, made.launch, needs.clock.millis() - WITHIN)
    return same_problems([(one, one.changed_at) for one in before], made.zone)


async def _look_at_rows(
    needs: Needs,
    made: Survey,
    offer: Offer,
    choices: Sequence[Choices],
    told: Callable[[str], None],
) -> None:
    launch, number = made.launch, number_column(offer)
    lists = await running_lists(needs, launch, told)
    expected = await expected_of(needs, launch, choices)
    running = await asyncio.to_thread(Running, lists.listed)
    looks: list[RowLook] = [
        Refused(made.launches, launch.kind),
        Stopped(needs.stops, launch.account, number),
        Repeated(),
        running,
        Lacking(expected[0]),
    ]
    row_pass = Pass(looks, number)
    for first in range(0, launch.list.rows, _PIECE):
        told(f"Looking at row {first + 1:,} of {launch.list.rows:,} …")
        rows = await needs.store.rows(launch.id, first, _PIECE)
        await asyncio.to_thread(row_pass.take, rows)
    made.found = row_pass.found
    made.problems += same_list(running.hits, made.found.rows)
    made.problems += [*problems_of(made.found), *_by_use(made.found, expected)]
    made.problems += [Problem(kind=ProblemKind.UNSURE, sentence=one) for one in lists.cannot]


def _by_use(found: Found, expected: Expected) -> list[Problem]:
    """By what the variables are expected, where some are lacking and no platform tells them."""
    names, by = expected
    if not by or ProblemKind.VARIABLES not in found.by_kind():
        return []
    shown = ", ".join(f"“{name}”" for name in names)
    sentence = f"The platform does not tell what the script expects. {by} carried {shown}."
    return [Problem(kind=ProblemKind.VARIABLES, sentence=sentence)]
