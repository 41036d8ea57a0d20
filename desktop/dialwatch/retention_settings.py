"""For how many days a profile keeps what. Recordings have their days among their own settings."""

from typing import Any

from pydantic import BaseModel, ConfigDict, model_validator

from dialwatch.calls.retention import KINDS, KeptKind

__all__ = ["RetentionSettings"]


class RetentionSettings(BaseModel):
    """Days, by kind; 0, where it is allowed: for ever."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    calls: int = KINDS[KeptKind.CALLS].usual
    pushes: int = KINDS[KeptKind.PUSHES].usual
    odd_pushes: int = KINDS[KeptKind.ODD_PUSHES].usual
    receipts: int = KINDS[KeptKind.RECEIPTS].usual
    launches: int = KINDS[KeptKind.LAUNCHES].usual
    drafts: int = KINDS[KeptKind.DRAFTS].usual
    bindings: int = KINDS[KeptKind.BINDINGS].usual
    plans: int = KINDS[KeptKind.PLANS].usual
    audit: int = KINDS[KeptKind.AUDIT].usual
    logs: int = KINDS[KeptKind.LOGS].usual
    aside: int = KINDS[KeptKind.ASIDE].usual

    @model_validator(mode="after")
    def _within_limits(self) -> "RetentionSettings":
        told: dict[str, Any] = self.model_dump()
        for name, days in told.items():
            limits = KINDS[KeptKind(name)]
            if days == 0 and limits.for_ever:
                continue
            if not limits.least <= days <= limits.most:
                ever = ", or 0 for ever" if limits.for_ever else ""
                raise ValueError(
                    f"{name}: from {limits.least} to {limits.most:,} days can be kept{ever}"
                )
        return self
