"""What the calls through an application's privacy numbers are to be."""

from collections.abc import Sequence
from dataclasses import dataclass

__all__ = ["ANSWERED", "CALLER_GONE", "LIMIT", "MODES", "OUTCOMES", "UNBOUND", "MaskedPlan"]

MODES = ("AXB", "AX", "AXE", "AXYB", "X")
"""Of applications, each of which has one."""

ANSWERED, LIMIT, CALLER_GONE = 0, 8010, 7502

UNBOUND = -1
"""Nobody is bound to the caller: a code of its own in each mode."""

OUTCOMES: Sequence[tuple[int, float]] = (
    (ANSWERED, 0.62),
    (8101, 0.13),
    (8102, 0.06),
    (CALLER_GONE, 0.05),
    (8104, 0.04),
    (8103, 0.03),
    (7503, 0.02),
    (8100, 0.01),
    (UNBOUND, 0.04),
)
"""`stateCode` → how often (vendors/huawei.md 12.2; the shares are ours)."""


@dataclass(frozen=True, kw_only=True)
class MaskedPlan:
    """People who call the X of one application. Seconds are world seconds."""

    mode: str
    pace: float
    """Calls a minute."""
    lasts: int
    """Seconds during which calls begin."""
    starts: int = 0
    """Seconds after the world's start."""
    bindings: int = 16
    """Those that people call by; X mode: how many X."""
    outcomes: Sequence[tuple[int, float]] = OUTCOMES
    talk: float = 45.0
    """Median talk time, seconds."""
    texts: float = 0.0
    """SMS a minute; AXB and AX alone have any."""
    down: tuple[int, int] | None = None
    """From when to when, after its start, the first X cannot be used."""
