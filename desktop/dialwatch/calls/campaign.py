"""A campaign: a list of numbers being called (a task), or what such tasks stand under."""

from dataclasses import dataclass
from enum import StrEnum

__all__ = ["CampaignKind", "CampaignSeen", "CampaignStatus"]


class CampaignKind(StrEnum):
    """What a campaign is. Tasks have calls, as have an application's privacy numbers and the calls
    that come in; the others hold tasks, and their figures are those of these: plan → rounds →
    tasks, workflow → nodes → tasks."""

    TASK = "task"
    PLAN = "plan"
    ROUND = "round"
    WORKFLOW = "workflow"
    NODE = "node"
    APPLICATION = "application"
    """Huawei: persons call each other through the privacy numbers of one application."""
    INBOUND = "inbound"
    """AI Rudder: persons call in."""

    @property
    def dials(self) -> bool:
        """It has calls of its own."""
        return self in (CampaignKind.TASK, CampaignKind.APPLICATION, CampaignKind.INBOUND)

    @property
    def persons_call(self) -> bool:
        """Its callers are persons, whose numbers are as private as those of the called."""
        return self in (CampaignKind.APPLICATION, CampaignKind.INBOUND)


class CampaignStatus(StrEnum):
    """Where a campaign stands. `QUIET` is ours: the platform names no state and nothing arrives."""

    CREATED = "created"
    PENDING = "pending"
    CALLING = "calling"
    PAUSED = "paused"
    QUIET = "quiet"
    FINISHED = "finished"
    CANCELED = "canceled"
    UNKNOWN = "unknown"

    @property
    def over(self) -> bool:
        """Nothing more will be dialled."""
        return self in (CampaignStatus.FINISHED, CampaignStatus.CANCELED)

    @property
    def not_begun(self) -> bool:
        """Nothing was dialled yet, as the platform tells it."""
        return self in (CampaignStatus.CREATED, CampaignStatus.PENDING)


@dataclass(frozen=True, slots=True, kw_only=True)
class CampaignSeen:
    """One observation of a campaign. Times are UTC epoch milliseconds, None where not told."""

    account: str
    key: str
    """The platform's id of the campaign."""
    name: str
    kind: CampaignKind = CampaignKind.TASK
    parent: str = ""
    """Key of the campaign that it stands under; empty: of none, or not told this time."""
    status: CampaignStatus = CampaignStatus.UNKNOWN
    raw_status: str = ""
    """The platform's own word."""
    created_at: int | None = None
    starts_at: int | None = None
    ends_at: int | None = None
    line: str = ""
    robot: str = ""
    """The platform's id of the robot; names travel apart."""
    redials: int | None = None
    """Dials after the first that are planned for a number; None: not told this time."""
    redial_pause: float = 0.0
    """Seconds between redials."""
    entries: int | None = None
    """Numbers submitted, where known."""
    seen_at: int
