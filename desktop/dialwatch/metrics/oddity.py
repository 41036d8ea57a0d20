"""Which answered calls strike the eye by their length: worth listening to, and nothing more."""

from enum import StrEnum

import numpy as np
import numpy.typing as npt

__all__ = ["AGREED", "ENOUGH", "SHORT", "Oddity", "lengths_outside", "odd_lengths"]

SHORT = 5.0
"""Seconds of talk under which nobody can have been understood."""
AGREED = 8.0
"""Seconds under which nobody can have agreed to anything."""
ENOUGH = 40
"""Calls of one robot with one label, from which on their lengths say what is usual."""
_TAIL = 0.025
"""Share of them on each side that is unusual."""

Mask = npt.NDArray[np.bool_]


class Oddity(StrEnum):
    """Why a call is worth listening to."""

    AGREED = "agreed"
    """It is labelled as an agreement and lasted under 8 s."""
    SILENT_START = "silent start"
    """Nobody speaks for a long time at its beginning; measured in the recording."""
    REPEATED = "repeated"
    """The robot asked the same again and again; told by the platform's record."""
    SHORT = "short"
    """It was answered and lasted under 5 s."""
    LENGTH = "length"
    """It is shorter or longer than 95 % of the calls with its label of its robot."""


def lengths_outside(
    talk: npt.NDArray[np.float64], robot: npt.NDArray[np.int64], label: npt.NDArray[np.int64]
) -> Mask:
    """Calls whose talk (seconds) lies outside of 2.5 … 97.5 % of the same robot's calls with the
    same label, where there are enough of them. Between two calls the bound is interpolated."""
    outside = np.zeros(len(talk), bool)
    if not len(talk):
        return outside
    order = np.lexsort((talk, label, robot))
    lengths, robots, labels = talk[order], robot[order], label[order]
    begins = np.flatnonzero(
        np.concatenate(([True], (np.diff(robots) != 0) | (np.diff(labels) != 0)))
    )
    sizes = np.diff(np.concatenate((begins, [len(talk)])))
    low = np.repeat(_quantile(lengths, begins, sizes, _TAIL), sizes)
    high = np.repeat(_quantile(lengths, begins, sizes, 1 - _TAIL), sizes)
    enough = np.repeat(sizes >= ENOUGH, sizes)
    outside[order] = enough & ((lengths < low) | (lengths > high))
    return outside


def _quantile(
    lengths: npt.NDArray[np.float64],
    begins: npt.NDArray[np.int64],
    sizes: npt.NDArray[np.int64],
    share: float,
) -> npt.NDArray[np.float64]:
    """Of each group of sorted lengths, as `numpy.quantile` would."""
    place = begins + share * (sizes - 1)
    below = np.floor(place).astype(np.int64)
    above = np.minimum(below + 1, begins + sizes - 1)
    quantile: npt.NDArray[np.float64] = lengths[below] + (place - below) * (
        lengths[above] - lengths[below]
    )
    return quantile


def odd_lengths(
    talk: npt.NDArray[np.float64],
    robot: npt.NDArray[np.int64],
    label: npt.NDArray[np.int64],
    *,
    labelled: Mask,
    agreed: Mask,
) -> list[tuple[Oddity, Mask]]:
    """Of answered calls those whose length is odd, by each reason, the most telling one first.

    `talk` is in seconds; `labelled`: they have a label at all; `agreed`: it is an agreement.
    """
    return [
        (Oddity.AGREED, agreed & (talk < AGREED)),
        (Oddity.SHORT, talk < SHORT),
        (Oddity.LENGTH, labelled & lengths_outside(talk, robot, label)),
    ]
