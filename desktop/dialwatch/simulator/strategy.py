"""Strategies: after which rules a plan of AI Rudder calls.

Source: vendors/airudder.md 3.6: a strategy is made on the platform and cannot be made by an
interface as far as is known. What one holds is ours [U].
"""

from dataclasses import dataclass

from dialwatch.simulator.scenario import POLITE, QUICK

__all__ = ["STRATEGIES", "Step", "Strategy"]


@dataclass(frozen=True)
class Step:
    """One round. Seconds."""

    robot: str
    after: int = 0
    """From the end of the round before."""
    redials: int = 0
    pause: int = 0


@dataclass(frozen=True)
class Strategy:
    """An ordered set of rounds."""

    key: str
    name: str
    steps: tuple[Step, ...]


STRATEGIES = {
    strategy.key: strategy
    for strategy in (
        Strategy(
            "st4f0b7d2c9e6a4851b3d7f0c2e8a6941d",
            "Three rounds a day",
            (Step(POLITE), Step(QUICK, after=120), Step(POLITE, after=180)),
        ),
        Strategy(
            "sta17c35e90d2b4f68a4c1e7b3d5f90826",
            "Two rounds, each with a redial",
            (
                Step(QUICK, redials=1, pause=120),
                Step(POLITE, after=120, redials=1, pause=120),
            ),
        ),
    )
}
"""The strategies of the account by their ids."""
