"""The places that may hold a number, in words."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from dialwatch.calls.erasure import Place, Standing
from dialwatch.ui.format import number
from dialwatch.ui.models.plain_table import Cell, Row

__all__ = ["place_name", "standing_rows"]

translate = QCoreApplication.translate


def place_name(place: Place) -> str:
    """What the place is called."""
    return {
        Place.CALLS: translate("Erase", "Calls, with the platform's own records"),
        Place.CAMPAIGNS: translate("Erase", "Names of campaigns and other words"),
        Place.PUSHES: translate("Erase", "Pushes as they came"),
        Place.QUARANTINE: translate("Erase", "Pushes that could not be read"),
        Place.RECORDINGS: translate("Erase", "Kept recordings and their markers"),
        Place.STOPS: translate("Erase", "Stop lists"),
        Place.RECEIPTS: translate("Erase", "Receipts of what was stopped or done"),
        Place.LAUNCHES: translate("Erase", "Lists of campaigns begun here, and drafts"),
        Place.BINDINGS: translate("Erase", "Book of number bindings"),
        Place.PLANS: translate("Erase", "Plans of bindings and what undoes them"),
        Place.AUDIT: translate("Erase", "Lines of the log that are found by it"),
        Place.LOGS: translate("Erase", "Technical logs"),
        Place.SETTINGS: translate("Erase", "Settings"),
        Place.ASIDE: translate("Erase", "Files set aside as damaged: they go whole"),
        Place.FILES: translate("Erase", "Other files of the profile"),
    }[place]


def standing_rows(standing: Iterable[Standing]) -> list[Row]:
    """A row a place, with how often."""
    return [
        Row(one.place, (Cell(place_name(one.place)), Cell(number(one.count), right=True)))
        for one in standing
    ]
