"""What stands over an account's tasks: its plans and workflows, read beside the list of tasks.

None of these interfaces is documented beyond its title, so that one fails must cost no task.
"""

from collections.abc import AsyncIterator
from typing import Protocol

from dialwatch.calls.campaign import CampaignSeen
from dialwatch.calls.errors import (
    AccessRefused,
    BadAnswer,
    NoCode,
    NotFound,
    PlatformError,
    Refused,
    TimedOut,
    VendorError,
)
from dialwatch.platforms.airudder.plans import PlanReader
from dialwatch.platforms.airudder.questions import Questions
from dialwatch.platforms.airudder.translate import Ask
from dialwatch.platforms.airudder.workflows import WorkflowReader
from dialwatch.platforms.port import CampaignsReading

__all__ = ["Grove"]

_AGAIN = 3_600_000
"""Milliseconds after which what an account is refused is asked for once more."""
_SOON = 300_000
"""And what is refused for the first time, as a token that expires is, or not answered in time:
while it is waited for, no new task is listed."""


class _Reader(Protocol):
    def read(self, ask: Ask) -> AsyncIterator[CampaignSeen]: ...


class Grove:
    """The trees of one account."""

    def __init__(self, questions: Questions) -> None:
        self._readers: dict[str, _Reader] = {
            "Plans": PlanReader(questions),
            "Workflows": WorkflowReader(questions),
        }
        self._rests: dict[str, int] = {}
        """Title → until when it is left alone (UTC epoch ms)."""
        self._refused: set[str] = set()
        """Titles that were refused when they were asked for last."""

    async def read(self, ask: Ask) -> CampaignsReading:
        """Plans with their rounds, workflows with their nodes, and the tasks of both.

        Raises nothing of PlatformError: what the platform refuses, or answers in a way that
        cannot be understood, is said among the oddities; what stopped the reading is its failure.
        """
        campaigns: dict[str, CampaignSeen] = {}
        oddities: list[str] = []
        failure: PlatformError | None = None
        for title, reader in self._readers.items():
            if self._rests.get(title, 0) > ask.seen_at:
                continue
            try:
                async for seen in reader.read(ask):
                    campaigns[seen.key] = seen
                self._refused.discard(title)
            except PlatformError as err:
                if not _costs_only_this(err):
                    failure = err
                    if isinstance(err, TimedOut):
                        self._rests[title] = ask.seen_at + _SOON
                    break
                oddities.append(f"{title} are not all shown: {err}")
                if isinstance(err, (AccessRefused, NotFound, Refused)):
                    rest = _AGAIN if title in self._refused else _SOON
                    self._rests[title] = ask.seen_at + rest
                    self._refused.add(title)
        return CampaignsReading(
            campaigns=list(campaigns.values()),
            robots={},
            complete=failure is None,
            began_at=ask.seen_at,
            failure=failure,
            oddities=oddities,
        )


def _costs_only_this(error: PlatformError) -> bool:
    """Whether another question may still be answered well."""
    if isinstance(error, VendorError) and not isinstance(error, NoCode):
        return not error.leaves_open
    return isinstance(error, (AccessRefused, BadAnswer, NoCode, NotFound, Refused))
