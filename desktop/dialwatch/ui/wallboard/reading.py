"""How large type must be to be read from where people stand.

The rule: capitals and figures of the smallest text are seen under 16 minutes of arc at four metres,
that is 18.6 mm; those of the rows under 20 minutes, 23.3 mm, wherever the screen has room for them
(ISO 9241-303, 5.5.4: 16 minutes at least, 20 to 22 preferred). Millimetres come from the screen's
own physical size. From 24 inches on the rule holds; a smaller screen gets the largest type that
still leaves room for rows, and the dialog says from how far away that can be read.
"""

import math
from dataclasses import dataclass

__all__ = ["DISTANCE", "LEAST_MM", "Reading", "reading"]

DISTANCE = 4_000.0
"""Millimetres between screen and eye."""


def _seen_under(minutes: float) -> float:
    return 2 * DISTANCE * math.tan(math.radians(minutes / 60) / 2)


LEAST_MM = _seen_under(16)
"""Height of the smallest capitals."""
_ROW = 20 / 16
_LARGEST = 1 / 16
_SMALLEST = 1 / 40
"""Of the height of the screen: the bounds of the smallest capitals."""
_ROOMY = 24
"""Heights of the smallest capitals that a screen must hold for rows of the preferred size."""
_SANE = (0.04, 4.0)
"""Millimetres a pixel of real screens and projections; what else is told is no size."""


@dataclass(frozen=True, slots=True)
class Reading:
    """Heights of capitals, in the pixels in which the wallboard is painted."""

    small: float
    row: float
    metres: float | None
    """From how far away the smallest text can be read; None: the screen's size is not known."""

    @property
    def kept(self) -> bool | None:
        """Whether the rule holds; None: nobody knows."""
        return None if self.metres is None else self.metres >= DISTANCE / 1000 - 0.005


def reading(height: float, millimetres: float) -> Reading:
    """For a screen of this height in pixels and in millimetres (0: not known)."""
    one = millimetres / height if height > 0 else 0.0
    known = _SANE[0] <= one <= _SANE[1]
    wanted = LEAST_MM / one if known else height * _LARGEST
    small = min(max(wanted, height * _SMALLEST), height * _LARGEST)
    row = small * (_ROW if height / small >= _ROOMY else 1.0)
    return Reading(small, row, small * one / LEAST_MM * DISTANCE / 1000 if known else None)
