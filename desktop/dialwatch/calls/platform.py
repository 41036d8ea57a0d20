"""The platforms that Dialwatch knows."""

from enum import StrEnum

__all__ = ["Platform"]


class Platform(StrEnum):
    """A vendor's platform. The values are stored and sent."""

    AIRUDDER = "airudder"
    BLU = "blu"
    HUAWEI = "huawei"

    @property
    def title(self) -> str:  # type: ignore[override]
        """The vendor's own name for it."""
        return {"airudder": "AI Rudder", "blu": "Blu", "huawei": "Huawei"}[self.value]
