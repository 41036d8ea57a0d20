"""The panel of X numbers and their bindings."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dialwatch.ui.actions import Actions
from dialwatch.ui.numbers.selection import Selection

__all__ = ["NumbersPanel"]


class NumbersPanel(QWidget):
    """Applications above, the table of bindings below, and what is chosen beside it."""

    selection_changed = Signal()
    renew_wanted = Signal(tuple)
    """Keys of bindings that are to live on."""
    terminate_wanted = Signal(object, int)
    """A `LiveCall` that is to be ended, and now (UTC epoch ms)."""

    @property
    def account(self) -> str:
        """Id of the account that is shown; empty: none is."""
        return ""

    def selection(self) -> Selection:
        """What is chosen."""
        return Selection()

    def drifting(self) -> tuple[tuple[str, str], ...]:
        """Keys of the chosen bindings that the platform tells otherwise than we remember."""
        return ()

    def hook(self, actions: Actions) -> None:
        """Follow the actions that are on or off."""

    def focus_table(self) -> None:
        """Give the keys to the table."""

    def focus_filter(self) -> None:
        """Give the keys to the filter."""

    def add_numbers(self) -> None:
        """Ask for X numbers."""

    def forget_x(self) -> None:
        """Take the chosen X from the list."""

    def read_again(self) -> None:
        """Read the chosen X, or all."""

    def stop_reading(self) -> None:
        """Read no more."""

    def settle(self) -> None:
        """Take over what the platform tells of the chosen bindings."""
