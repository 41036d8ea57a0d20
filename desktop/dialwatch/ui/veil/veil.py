"""Whether all numbers are masked, for everything in this process that shows a text."""

from functools import cache

from PySide6.QtCore import QObject, Signal

from dialwatch.ui.privacy import masked_text

__all__ = ["Veil", "veil", "veiled"]


class Veil(QObject):
    """Models and delegates ask it through `veiled`; `Cover` does the rest."""

    changed = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._on = False

    @property
    def on(self) -> bool:
        """All numbers are masked now."""
        return self._on

    def set(self, on: bool) -> None:
        """Mask all numbers, or show those again that were shown before."""
        if on != self._on:
            self._on = on
            self.changed.emit(on)


@cache
def veil() -> Veil:
    """The one veil of this process."""
    return Veil()


def veiled(text: str) -> str:
    """The text as it may be shown now; any thread may ask."""
    return masked_text(text) if veil().on else text
