"""Reading AI Rudder's lists: tasks and robots, page by page.

Only the interfaces are documented, not how the rows are nested: a bare array, or an object whose
first array is taken (vendors/airudder.md 4.2).
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from dialwatch.calls.campaign import CampaignSeen
from dialwatch.calls.errors import BadAnswer
from dialwatch.platforms.airudder.details import Refusal
from dialwatch.platforms.airudder.translate import Ask, campaign_seen
from dialwatch.platforms.airudder.wire import models
from dialwatch.platforms.times import LocalTimes
from dialwatch.platforms.wiring import clean, first_list, loosely, mended, without_nul

__all__ = ["Page", "read_robots", "read_tasks", "tasks_end"]


@dataclass(frozen=True, slots=True)
class Page:
    """One page of tasks."""

    campaigns: list[CampaignSeen]
    rows: int
    total: int | None
    """Of all pages, where it is told."""
    oddities: list[str] = field(default_factory=list)


def read_tasks(body: bytes, ask: Ask, success: str) -> Page | Refusal:
    """The tasks on this page. Raises BadAnswer."""
    told = _rows(body, ask, success, "List of tasks")
    if isinstance(told, Refusal):
        return told
    rows, total = told
    model = models(ask.fields).task
    times = LocalTimes(ask.zone, ask.latest)
    whole = frozenset(_names(ask, "task", "repeat_interval", "repeat_number"))
    kept = frozenset(_names(ask, "task", "task_id", "status"))
    seen = []
    for row in rows:
        task = mended(row, model, whole, kept)
        campaign = campaign_seen(task, ask, times) if task is not None else None
        if campaign is not None:
            seen.append(campaign)
    lost = len(rows) - len(seen)
    odd = [f"{lost} tasks in the list cannot be read and are left out."] if lost else []
    return Page(seen, len(rows), total, odd)


def read_robots(body: bytes, ask: Ask, success: str) -> dict[str, str] | Refusal:
    """Robots' ids and names. Raises BadAnswer."""
    told = _rows(body, ask, success, "List of robots")
    if isinstance(told, Refusal):
        return told
    model = models(ask.fields).robot
    robots = {}
    for row in told[0]:
        robot = mended(row, model, frozenset(), frozenset())
        if robot is not None and clean(robot.robot_hash):
            robots[clean(robot.robot_hash)] = clean(robot.robot_name) or clean(robot.robot_hash)
    return robots


def tasks_end(pages: Sequence[Page], size: int) -> bool:
    """Was that the last page? By the total where one is told, else by a page that is not full.

    A short page of a round number of rows may be cut by a hidden maximum: one more is asked for.
    """
    last = pages[-1]
    if not last.rows:
        return True
    if len(pages) > 1 and last.campaigns and last.campaigns[:1] == pages[-2].campaigns[:1]:
        return True
    if last.total is not None:
        return sum(page.rows for page in pages) >= last.total
    return last.rows < size and bool(last.rows % 10)


def _rows(body: bytes, ask: Ask, success: str, what: str) -> tuple[list[Any], int | None] | Refusal:
    told = loosely(without_nul(body), what)
    code = "" if told.get("code") is None else str(told["code"])
    if code != success:
        return Refusal(code, str(told.get("message") or told.get("status") or ""))
    data = told.get("data")
    if isinstance(data, list):
        return data, None
    if not isinstance(data, dict):
        raise BadAnswer(f"{what}: the answer holds no list.")
    rows = first_list(data, _names(ask, "answer", "rows"))
    if rows is None:
        rows = next((value for value in data.values() if isinstance(value, list)), None)
    if rows is None:
        raise BadAnswer(f"{what}: the answer holds no list.")
    totals = [data.get(name) for name in _names(ask, "answer", "total")]
    total = next((n for n in totals if isinstance(n, int) and not isinstance(n, bool)), None)
    return rows, total


def _names(ask: Ask, record: str, *fields: str) -> list[str]:
    known = dict(dict(ask.fields).get(record, ()))
    return [name for field_ in fields for name in known.get(field_, (field_,))]
