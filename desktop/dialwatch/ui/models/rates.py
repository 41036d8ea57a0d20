"""How a live rate is written and drawn in a cell (metrics.md, "Shown")."""

from PySide6.QtCore import QCoreApplication

from dialwatch.metrics.proportion import Proportion, Shown
from dialwatch.ui.delegates.cells import RateCell
from dialwatch.ui.format import THIN, number, percent

__all__ = ["rate_cell", "rate_text"]

translate = QCoreApplication.translate


def rate_text(rate: Proportion) -> str:
    """`no calls`, `12 of ~80`, `31.4 % ±7.2` or `31.4 %`, by how much is known."""
    match rate.shown:
        case Shown.NO_CALLS:
            return translate("Rates", "no calls")
        case Shown.TOO_FEW:
            text = translate("Rates", "{n} of ~{needed}")
            return text.format(n=number(rate.n), needed=number(rate.needed()))
        case Shown.BANDED:
            return f"{percent(rate.value)} ±{number(rate.interval.half * 100, 1)}".replace(
                THIN, " "
            )
        case _:
            return percent(rate.value).replace(THIN, " ")


def rate_cell(rate: Proportion) -> RateCell | None:
    """What the rate's delegate draws; None where there is nothing to draw."""
    if rate.value is None:
        return None
    band = rate.interval
    return RateCell(rate.value, band.low, band.high, rate.shown is not Shown.TOO_FEW)
