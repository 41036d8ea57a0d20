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
    application: str = ""
    """Of several applications of a mode the one called so, such as `AXB-2`; empty: the first."""
    lasts: int
    """Seconds during which calls begin."""
    starts: int = 0
    """Seconds after the world's start."""
    bindings: int = 16
    """Those that people call by; X mode: how many X."""
    on_an_x: int = 8
    """Of AXB and AXE, how many stand on one X."""
    lives: Sequence[int] = ()
    """Seconds that the bindings live, in turn; 0, and where nothing is said: for ever. AX has no
    lifetimes, and those of AXE are whole minutes."""
    unregistered: int = 0
    """The A of so many of the last bindings are not registered with the carrier."""
    landlines: int = 0
    """The B of so many of the first bindings are landlines; AXB alone."""
    outcomes: Sequence[tuple[int, float]] = OUTCOMES
    talk: float = 45.0
    """Median talk time, seconds."""
    texts: float = 0.0
    """SMS a minute; AXB and AX alone have any."""
    down: tuple[int, int] | None = None
    """From when to when, after its start, the first X cannot be used."""

    @property
    def name(self) -> str:
        """Of its application."""
        return self.application or self.mode
