"""The same list, launched from this desk not long ago: by whom, and when."""

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from dialwatch.calls.launch import Launch, Problem, ProblemKind

__all__ = ["WITHIN", "same_problems"]

WITHIN = 24 * 3_600_000
"""Milliseconds."""


def same_problems(before: Sequence[tuple[Launch, int]], zone: ZoneInfo) -> list[Problem]:
    """`before`: launches of a list of these numbers, with when they were sent, newest first."""
    if not before:
        return []
    launch, at = before[0]
    local = datetime.fromtimestamp(at / 1000, zone)
    who = launch.who or "Somebody"
    more = f" It was sent {len(before)} times within a day." if len(before) > 1 else ""
    return [
        Problem(
            kind=ProblemKind.SAME,
            sentence=f"{who} sent a list of the same numbers at {local:%H:%M} on {local:%Y-%m-%d} "
            f"as “{launch.name}”.{more} Go on only if everybody is to be called once more.",
            blocks=True,
            choice=True,
            campaign=launch.name,
        )
    ]
