"""Why there is nothing in the table of bindings, and what helps."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from dialwatch.calls.binding_offer import BindingOffer
from dialwatch.ledger.arrangement import Arranged
from dialwatch.ledger.bindings import BindingBook

__all__ = ["Empty", "empty_words"]

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Empty:
    """One sentence and one button."""

    sentence: str
    button: str = ""
    act: str = ""
    """`add` or `clear`."""


def empty_words(
    found: Arranged, book: BindingBook, name: str, offer: BindingOffer | None
) -> Empty | None:
    """None: there is something. `name` of the shown application; empty: there is none."""
    if not name:
        return Empty(
            translate(
                "Numbers",
                "There is no account of Huawei: only its privacy numbers are bound here.",
            )
        )
    if found.rows:
        return None
    if not found.asked.filter.holds_all and book.numbers:
        said = translate("Numbers", "No binding matches.")
        return Empty(said, translate("Numbers", "Show all bindings"), "clear")
    if offer is not None and not offer.mode and offer.sentence and not book.numbers:
        return Empty(offer.sentence)
    if not book.whole or book.numbers or book.bindings:
        return Empty(translate("Numbers", "The bindings are being loaded."))
    told = translate(
        "Numbers",
        "No X number of {name} is known yet. No interface lists them: add them, or wait until "
        "they are learnt from pushes of calls and statuses.",
    )
    return Empty(told.format(name=name), translate("Numbers", "Add numbers…"), "add")
