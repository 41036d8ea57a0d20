"""What is put into a campaign: how likely an answer is, and how all else is drawn."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import TypeVar

__all__ = ["Chances", "Collapse", "pick"]

T = TypeVar("T")

_WORKING_DAY = (
    *(0.5,) * 7,
    *(0.8, 0.95, 1.0, 1.04, 1.0, 0.9, 0.92, 0.98, 1.0, 1.06, 1.12, 1.08, 1.15, 1.0),
    *(0.8, 0.6, 0.5),
)
"""How readily people answer, by local hour."""

_RINGS = {
    "answered": (4, 28),
    "answered-person": (4, 28),
    "answered-machine": (8, 30),
    "busy": (1, 4),
    "no-answer": (22, 45),
    "unreachable": (2, 8),
    "invalid-number": (1, 3),
    "network-failure": (0, 0),
    "cancelled": (1, 12),
}
"""Seconds until the answer or the end of an unanswered call, from and to."""

_LONGEST_TALK = 240


def pick(rng: Random, weights: Sequence[tuple[T, float]]) -> T:
    """One of the values, by weight."""
    mark = rng.random() * sum(weight for _, weight in weights)
    for value, weight in weights:
        mark -= weight
        if mark < 0:
            return value
    return weights[-1][0]


@dataclass(frozen=True)
class Collapse:
    """From `at` seconds after the world's start a line answers `factor` times as often."""

    line: str
    at: int
    factor: float


@dataclass(frozen=True)
class Chances:
    """The probabilities of a campaign. An answer: base × hour × line × robot, at most 0.95."""

    answer: float
    by_hour: Sequence[float] = _WORKING_DAY
    by_line: Mapping[str, float] = field(default_factory=dict)
    by_robot: Mapping[str, float] = field(default_factory=dict)
    collapse: Collapse | None = None
    machines: float = 0.0
    """Share of the answers that are given by a machine, where the platform tells."""
    misses: Sequence[tuple[str, float]] = (
        ("no-answer", 0.56),
        ("busy", 0.15),
        ("unreachable", 0.18),
        ("invalid-number", 0.06),
        ("network-failure", 0.03),
        ("cancelled", 0.02),
    )
    talk: float = 38.0
    """Median talk time of a person, seconds."""

    def of_answer(self, hour: int, line: str, robot: str, since_start: int) -> float:
        """How likely a dial in that local hour on that line by that robot is answered."""
        chance = self.answer * self.by_hour[hour]
        chance *= self.by_line.get(line, 1.0) * self.by_robot.get(robot, 1.0)
        falls = self.collapse
        if falls and falls.line == line and since_start >= falls.at:
            chance *= falls.factor
        return min(0.95, chance)

    def outcome(self, rng: Random, answer: float, tells_machines: bool) -> str:
        """How a dial ends whose answer is that likely."""
        if rng.random() >= answer:
            return pick(rng, self.misses)
        if not tells_machines:
            return "answered"
        return "answered-machine" if rng.random() < self.machines else "answered-person"

    def ring(self, rng: Random, outcome: str) -> int:
        """Seconds from dialling to the answer or the unanswered end, at most 45."""
        return rng.randint(*_RINGS[outcome])

    def talk_time(self, rng: Random, outcome: str) -> int:
        """Seconds of talk, at most 240; 1 % of the people hang up at once."""
        if outcome == "answered-machine":
            return rng.randint(4, 18)
        if outcome not in ("answered", "answered-person") or rng.random() < 0.01:
            return 0
        length = rng.lognormvariate(0.0, 0.7) * self.talk
        return max(1, min(_LONGEST_TALK, round(length)))
