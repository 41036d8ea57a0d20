"""The course of a bad day: two lists, faults, deaths of window and engine, and the end."""

import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from tests.support.engines import until
from tests.support.killed_window import Window
from tests.support.launchday.day import BLU_ID, JAKARTA_ID, LaunchDay

from dialwatch.simulator.scenario import scenario

__all__ = ["Course", "run"]

_SCRIPT = "tests.support.launchday.script:sending"
_BEGINNING = ("create", "create_task", "upload")
_RATES = {
    "lost": 0.06, "late": 0.03, "timeout": 0.02, "reset": 0.03, "429": 0.04, "401": 0.02,
    "500": 0.02, "malformed": 0.02,
}  # fmt: skip
"""What befalls a request that begins something, besides the faults of the scenario. None says yes
and does nothing: Blu shows that only in the results of a day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """How much is done on a day."""

    airudder: int
    """Rows of the list for AI Rudder."""
    blu: int
    twice: int = 3
    """Numbers of each list that stand in it once more."""
    kills: int = 1
    """Of the engine. Before them the window in which Blu's list was begun is killed, while that is
    sent."""
    sent_within: float = 120.0
    """Real seconds until all has its verdict."""


def run(day: LaunchDay, course: Course) -> None:
    """All of it, until everything has its verdict."""
    day.make()
    day.simulator.fault()  # checks are not what this is about
    until(lambda: len(day.ask("GET", "campaigns")["campaigns"]) > 1, 60)
    blu = day.draft(BLU_ID, "bad-day-mexico", numbers("52555", course.blu), twice=course.twice)
    window = Window(day.engines, day.profile, _SCRIPT, {"name": blu.name, "rows": course.blu})
    window.told("counting")
    # A launch that nobody looks at is undone at its countdown's end: no window may start meanwhile.
    day.launch(JAKARTA_ID, "bad-day-jakarta", numbers("62819", course.airudder),
               twice=course.twice)  # fmt: skip
    day.simulator.fault(*_faults())
    day.hurry()
    window.told("sending")
    _die(day, course, window)
    until(day.is_sent, course.sent_within)


def _die(day: LaunchDay, course: Course, window: Window) -> None:
    """First the window, then the engine again and again, each when some more rows are listed."""
    deaths = (window.kill, *[day.kill] * course.kills)
    for number, death in enumerate(deaths, 1):
        _wait(day, course.airudder + number * course.blu // (len(deaths) + 1))
        death()


def numbers(prefix: str, count: int) -> list[str]:
    """Invented numbers, of nobody."""
    plus = "+" if prefix.startswith("62") else ""
    return [f"{plus}{prefix}{place:07d}" for place in range(count)]


def _wait(day: LaunchDay, rows: int) -> None:
    """Until so many rows are listed, or a while."""
    ends = time.monotonic() + 10
    while time.monotonic() < ends:
        if sum(len(one["entries"]) for one in day.simulator.launched()) >= rows:
            return
        day.is_sent()
        time.sleep(0.05)


def _faults() -> list[Mapping[str, Any]]:
    beginning = [
        {"kind": kind, "operation": operation, "rate": rate}
        for operation in _BEGINNING
        for kind, rate in _RATES.items()
    ]
    first = {"kind": "lost", "operation": "create", "times": 1}
    own = [
        {"kind": one.kind, "platform": one.platform, "operation": one.operation, "rate": one.rate}
        for one in scenario("bad-day").faults
        if one.operation not in ("*", *_BEGINNING) and one.times == float("inf")
    ]
    return [first, *beginning, *own]
