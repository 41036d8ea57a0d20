"""AI Rudder's push of finished calls, numbered: the same number is the same bytes."""

import json
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import apsw

__all__ = ["DETAILS", "calls_in", "finished_calls", "kept_calls"]

DETAILS = 20
"""Calls of one push."""
_REMARK = "An invented remark on an invented customer. " * 12
_NOW = datetime.now(UTC).astimezone(ZoneInfo("Asia/Jakarta")).strftime("%Y-%m-%d %H:%M:%S")


def calls_in(number: int) -> list[str]:
    """The ids of the calls in the push of that number."""
    return [f"call-{number:06d}-{place:02d}" for place in range(DETAILS)]


def finished_calls(number: int) -> bytes:
    """The body of that push (vendors/airudder.md 6)."""
    details = [
        {
            "id": number * DETAILS + place,
            "callee": f"+1202555{(number * DETAILS + place) % 10_000:04d}",
            "result": "finished",
            "result_label": "B",
            "duration": 47,
            "hangup_type": "ByRobot",
            "ring_type": "normal",
            "variables": {"name": "Dana Example", "remark": _REMARK},
            "robot_hash": "a41f0c9be27d4d5f8a90c7713c5e1b02",
            "call_id": call,
            "call_times": 1,
            "call_start_time": _NOW,
            "call_end_time": _NOW,
            "ring_time": 9,
            "talk_round": 4,
            "redail_call": [],
            "caller_number": "+12025550190",
        }
        for place, call in enumerate(calls_in(number))
    ]
    header = {"task_id": f"task-{number % 10}", "task_name": "promo0301", "status": "calling"}
    return json.dumps(header | {"details": details}).encode()


def kept_calls(profile: Path, numbers: Iterable[int]) -> tuple[int, int]:
    """How many calls of these pushes the journal does not hold, and how many others it holds."""
    journal = apsw.Connection(str(profile / "journal.db"), flags=apsw.SQLITE_OPEN_READONLY)
    try:
        held = {call for (call,) in journal.execute("SELECT coalesce(call_id, key) FROM call")}
    finally:
        journal.close()
    pushed = {call for number in numbers for call in calls_in(number)}
    return len(pushed - held), len(held - pushed)
