"""Waveforms as pictures: numpy fills the pixels, so that a repaint only copies them."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QImage

from dialwatch.ui.player.wave import Columns
from dialwatch.ui.theme.colours import Colours, mixed

__all__ = ["REST", "Lanes", "wave_pictures"]

REST = 0.45
"""Opacity of what was not heard yet."""
_QUIET = 0.35
"""Opacity of what is silent."""
_HATCH = 4
_BAR = 5
"""Pixels of the bar that shows where both talk."""

Pixels = npt.NDArray[np.uint32]


@dataclass(frozen=True, slots=True)
class Lanes:
    """The picture's size in pixels of the device, and how many of them make one of the window's."""

    width: int
    height: int
    ratio: float


def wave_pictures(columns: Columns, lanes: Lanes, colours: Colours) -> tuple[QImage, QImage]:
    """The waveform as it looks where it was heard, and where it was not yet."""
    heard, rest = (
        _picture(columns, lanes, colours, opacity) for opacity in (1.0, REST)
    )  # fmt: skip
    return heard, rest


def _picture(columns: Columns, lanes: Lanes, colours: Colours, opacity: float) -> QImage:
    ground = _pixel(colours.surface)
    pixels = np.full((lanes.height, lanes.width), ground, np.uint32)
    channels = len(columns.low)
    lane = lanes.height / channels
    for channel in range(channels):
        middle = lane * (channel + 0.5)
        reach = lane * 0.46 / 127
        ink = _inks(columns, colours.series[channel], colours.surface, opacity)
        _fill(pixels, columns, channel, (middle, reach, lanes.ratio), ink)
    if channels > 1:
        _hatch(pixels, columns, lanes, _pixel(mixed(colours.warn, colours.surface, opacity)))
    return _image(pixels, lanes)


def _inks(columns: Columns, colour: str, ground: str, opacity: float) -> Pixels:
    """The colour of each column: dimmed where nobody is heard."""
    loud = _pixel(mixed(colour, ground, opacity))
    quiet = _pixel(mixed(colour, ground, opacity * _QUIET))
    return np.where(columns.silent, quiet, loud).astype(np.uint32)


def _fill(
    pixels: Pixels,
    columns: Columns,
    channel: int,
    place: tuple[float, float, float],
    ink: Pixels,
) -> None:
    middle, reach, ratio = place
    thin = ratio / 2
    top = np.minimum(middle - columns.high[channel] * reach, middle - thin)
    bottom = np.maximum(middle - columns.low[channel] * reach, middle + thin)
    first = int(np.floor(top.min(initial=middle)))
    last = int(np.ceil(bottom.max(initial=middle))) + 1
    first, last = max(0, first), min(len(pixels), last)
    rows = np.arange(first, last)[:, None] + 0.5
    inside = (rows >= top) & (rows <= bottom) & columns.inside
    part = pixels[first:last]
    np.copyto(part, np.broadcast_to(ink, part.shape), where=inside)


def _hatch(pixels: Pixels, columns: Columns, lanes: Lanes, ink: int) -> None:
    """A bar between the lanes where both talk, hatched: it is no mere colour."""
    high = max(3, round(_BAR * lanes.ratio))
    first = (lanes.height - high) // 2
    step = max(2, round(_HATCH * lanes.ratio))
    across = np.add.outer(np.arange(high), np.arange(lanes.width)) % step < step / 2
    part = pixels[first : first + high]
    np.copyto(part, np.uint32(ink), where=across & columns.crosstalk)


def _image(pixels: Pixels, lanes: Lanes) -> QImage:
    image = QImage(
        pixels.data, lanes.width, lanes.height, lanes.width * 4, QImage.Format.Format_RGB32
    ).copy()  # the array goes
    image.setDevicePixelRatio(lanes.ratio)
    return image


def _pixel(colour: str) -> int:
    return 0xFF000000 | int(colour[1:7], 16)
