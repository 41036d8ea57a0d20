"""The course of a bad day: lists, faults, batches, double clicks, deaths, and the end of it all."""

import time
from collections.abc import Iterator
from dataclasses import dataclass

from tests.support.braking.day import Day
from tests.support.braking.ground import misbehave
from tests.support.braking.listed import Listed
from tests.support.braking.lists import known, list_blu, list_plan, list_task, list_workflow
from tests.support.engines import until
from tests.support.killed_window import Window

from dialwatch.calls.batch import BatchState
from dialwatch.calls.halt import Rehearsal
from dialwatch.calls.verdict import Verdict

__all__ = ["Course", "run"]

_WATCHED = (None, Verdict.ACCEPTED, Verdict.UNKNOWN)
_OVER = {BatchState.WATCHING, BatchState.DONE, BatchState.ABORTED}


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """How much is done on a day."""

    task: int
    """Numbers of AI Rudder's task; of which half are cancelled, as of each list."""
    plan: int = 0
    workflow: int = 0
    blu: int = 0
    kills: int = 1
    """Of the engine, in the middle."""
    windows: int = 1
    """Real windows: the first is killed while its batch is counted down, the second after."""
    calm: bool = False
    """The platforms begin to fail only after the rehearsals."""
    repeatable: bool = True
    """The contracts declare a repeated cancellation safe."""
    honest: tuple[str, ...] = ()
    """Operations of which no lie is waited for: Blu's lists are called after all others."""
    sent_within: float = 240.0
    """Real seconds until all has been sent."""
    settles: float = 240.0
    """Real seconds until all that is listed was called or cancelled, and is shown."""

    learns: float = 40.0
    """Real seconds at most until the program knows it too: time-outs are real, so that a fast
    world waits long for a plan's next round to be listed."""

    @property
    def numbers(self) -> int:
        """That are listed."""
        return self.task + self.plan + self.workflow + self.blu


def run(day: Day, course: Course) -> None:
    """All of it, until nothing more can be learnt."""
    day.make(repeatable=course.repeatable)
    day.simulator.fault()  # what is listed has to be known for sure
    list_task(day, course.task)
    if course.plan:
        list_plan(day, course.plan)
    if course.workflow:
        list_workflow(day, course.workflow)
    if course.blu:
        list_blu(day, course.blu)
    known(day)
    if course.windows:
        _counting(day)
    if not course.calm:
        misbehave(day.simulator, day.since_start(), honest=course.honest)
    rehearsed = [one for listed in day.lists for one in _rehearsed(day, listed)]
    if course.calm:
        misbehave(day.simulator, day.since_start(), honest=course.honest)
    for told, chosen in rehearsed:
        day.begin(told, chosen)
    _die(day, course)
    until(lambda: _sent(day), course.sent_within)
    until(lambda: _settled(day), course.settles)
    _learnt(day, course.learns)


def _window(day: Day, numbers: list[str], script: str) -> Window:
    script = f"tests.support.braking.script:{script}"
    return Window(day.engines, day.profile, script, numbers)


def _counting(day: Day) -> None:
    """A window begins a batch, and is killed while it is counted down. Nobody else asks for these
    numbers, and the platforms are well: nothing else can be the cause if one of them is missed."""
    window = _window(day, day.lists[0].numbers[-1:-9:-2], "counting")
    day.undone.append(str(window.told("counting")))
    window.kill()


def _rehearsed(day: Day, listed: Listed) -> Iterator[tuple[Rehearsal, list[int]]]:
    """Every second number, in two rehearsals that overlap, as two people make them. Of the others
    some are begun and undone."""
    numbers = listed.numbers[: -16 if listed.kind == "task" else None]  # the windows' own
    half, spared = numbers[1::2], numbers[0::2]
    told, mine = day.found(listed, spared[-3:])
    undone = day.begin(told, [one.index for one in mine], now=False)
    day.ask("POST", f"batches/{undone}/undo")
    day.undone.append(undone)
    for part in (half[: 3 * len(half) // 4], half[len(half) // 2 :]):
        told, mine = day.found(listed, part)
        yield told, [one.index for one in mine]


def _die(day: Day, course: Course) -> None:
    """Kill a window whose batch is under way, and then the engine, again and again."""
    if course.windows > 1:
        window = _window(day, day.lists[0].numbers[-9:-17:-2], "sending")
        day.batches.append(str(window.told("sending")))
        window.kill()
    for _ in range(course.kills):
        more = day.counted() + day.rng.randint(1, max(2, course.numbers // (4 * course.kills)))
        ends = time.monotonic() + 10
        while day.counted() < more and time.monotonic() < ends:
            time.sleep(0.05)
        day.kill()


def _sent(day: Day) -> bool:
    return all(day.batch(one).state in _OVER for one in day.batches)


def _settled(day: Day) -> bool:
    """In truth all that was asked for was called to the end or cancelled, and is shown so."""
    asked = {entry.target for one in day.batches for entry in day.entries(one)}
    kinds = {n: one for one in day.lists for n in one.numbers if n in asked}
    keys = {one.key for one in kinds.values()}
    trees = [*day.simulator.control("/plans"), *day.simulator.control("/workflows")]
    if any(one["status"] not in ("canceled", "finished") for one in trees if one["key"] in keys):
        return False
    calls = [one for one in day.simulator.calls() if one["number"] in kinds]
    shown = {one["number"] for one in calls if one["entry_over"] and one["shown_at"]}
    left = kinds.keys() - shown
    flows = {number for number, one in kinds.items() if one.kind == "workflow"}
    return left <= flows and not any(one["number"] in left for one in calls)


def _learnt(day: Day, patience: float) -> None:
    """Wait until nothing is watched any more that the platforms can tell of."""
    ends = time.monotonic() + patience
    while time.monotonic() < ends:
        entries = [entry for one in day.batches for entry in day.entries(one)]
        if not any(one.verdict in _WATCHED and one.tries for one in entries):
            return
        time.sleep(0.5)
