"""When a platform sends again what was not taken, in minutes of the world.

Source: vendors/airudder.md 6, airudder-workflow.md 1.4, blu.md 6.1, huawei.md 11.1. Documented: the
minutes and how often; that 200 alone counts. Unconfirmed [U] here: that Huawei's minutes count from
the first failure, that its SMS and numbers' status keep the same minutes, and that a question which
somebody waits for is never sent again (documented for the X mode's `callin`).
"""

from dataclasses import dataclass

__all__ = ["AIRUDDER", "BLU", "HUAWEI", "NEVER", "Retries"]


@dataclass(frozen=True)
class Retries:
    """A schedule: one entry for each repeat."""

    minutes: tuple[int, ...]
    from_first: bool = False
    """They count from the first failure, else from the one before."""

    def due(self, failures: int, first: int, last: int) -> int | None:
        """When to send again after so many failures, of which the first and the last were at
        those seconds; None: never."""
        if failures > len(self.minutes):
            return None
        return (first if self.from_first else last) + self.minutes[failures - 1] * 60


AIRUDDER = Retries((1,) * 5)
BLU = Retries((5,) * 5)
HUAWEI = Retries((1, 4, 9, 106, 203, 300), from_first=True)
NEVER = Retries(())
