"""The colours, dark and light. Text reaches 4.5:1 on its ground, lines and icons 3:1."""

from dataclasses import dataclass

__all__ = [
    "DARK",
    "LIGHT",
    "Colours",
    "campaign_colour",
    "contrast",
    "mixed",
    "series_colour",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Colours:
    """One set of colours, as `#RRGGBB`."""

    dark: bool
    window: str
    surface: str
    raised: str
    border: str
    text: str
    muted: str
    accent: str
    good: str
    warn: str
    bad: str
    on_accent: str
    """Text on a ground of `accent`."""
    outline: str
    """Frames of controls: 3:1 on `surface`, where a mere `border` would not show a field."""
    hover: str
    selected: str
    """Ground of selected rows; `text` and the series stay readable on it."""
    series: tuple[str, ...]
    """Told apart by lightness too, safe for colour-blind readers."""


DARK = Colours(
    dark=True,
    window="#0F1419",
    surface="#171D24",
    raised="#1F2730",
    border="#2C3641",
    text="#E6EAEE",
    muted="#9AA7B4",
    accent="#5AA9F0",
    good="#3CBF85",
    warn="#F0B429",
    bad="#F2695F",
    on_accent="#0B1117",
    outline="#6C7C8C",
    hover="#242E38",
    selected="#1A2F43",
    series=(
        "#56B4E9",
        "#E69F00",
        "#2FC39A",
        "#E58AC0",
        "#F07A3C",
        "#F0E442",
        "#B9A7F0",
        "#A7B0BA",
    ),
)

LIGHT = Colours(
    dark=False,
    window="#F3F5F7",
    surface="#FFFFFF",
    raised="#FFFFFF",
    border="#D5DCE3",
    text="#1B232C",
    muted="#566370",
    accent="#1B66B0",
    good="#177245",
    warn="#8A5A00",
    bad="#C02B27",
    on_accent="#FFFFFF",
    outline="#78858F",
    hover="#EEF2F6",
    selected="#DCEAF8",
    series=(
        "#0072B2",
        "#B86E00",
        "#00805C",
        "#B0447F",
        "#C24A00",
        "#7A6F00",
        "#6A4FC0",
        "#5F6B76",
    ),
)


def series_colour(colours: Colours, place: int) -> str:
    """The colour of the series at this place; the places go round."""
    return colours.series[place % len(colours.series)]


def campaign_colour(colours: Colours, campaign: int) -> str:
    """The colour of a campaign by its number in the journal (counted from 1): kept everywhere."""
    return series_colour(colours, campaign - 1)


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _luminance(colour: str) -> float:
    def linear(channel: int) -> float:
        part = channel / 255
        return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)

    red, green, blue = map(linear, _channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast of two colours, 1 to 21 (WCAG 2.2, "contrast ratio")."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def mixed(front: str, back: str, share: float) -> str:
    """`front` laid on `back` with this opacity, as an opaque colour."""
    parts = (
        round(a * share + b * (1 - share))
        for a, b in zip(_channels(front), _channels(back), strict=True)
    )
    return "#" + "".join(f"{part:02X}" for part in parts)
