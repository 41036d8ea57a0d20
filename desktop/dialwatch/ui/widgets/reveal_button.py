"""The button that shows numbers whole: it asks first, and masks them again by itself."""

from PySide6.QtCore import Signal
from shiboken6 import isValid

from dialwatch.calls.reveal import RevealPlace
from dialwatch.ui.veil import veil
from dialwatch.ui.veil.asking import RevealWish, asking
from dialwatch.ui.widgets.parts import SignButton

__all__ = ["RevealButton"]


class RevealButton(SignButton):
    """`turned` says what is to be done; nothing is shown before the look is in the audit log."""

    turned = Signal(bool)
    """Show numbers whole, or mask them."""

    def __init__(self, place: RevealPlace) -> None:
        super().__init__("eye", self.tr("Show numbers"), self._click)
        self._place = place
        self._waits = False
        self.shown = False
        veil().changed.connect(self._veiled)

    def reset(self) -> None:
        """What is shown is another thing now, and masked."""
        self._waits = False
        self._set(False)

    def _click(self) -> None:
        if self.shown:
            self._turn(False)
        elif not veil().on and not self._waits:
            self._waits = True
            asking().wished.emit(RevealWish(self._place, self._grant, self._refuse))

    def _grant(self) -> None:
        """Late, perhaps: the dialog may have gone, or shows another thing."""
        if isValid(self) and self._waits:
            self._waits = False
            if not veil().on:
                self._turn(True)

    def _refuse(self) -> None:
        if isValid(self):
            self._waits = False

    def _veiled(self, on: bool) -> None:
        """What was shown before has to be asked for anew."""
        if on and self.shown:
            self._turn(False)

    def _turn(self, on: bool) -> None:
        self._set(on)
        self.turned.emit(on)

    def _set(self, on: bool) -> None:
        self.shown = on
        name = self.tr("Mask numbers") if on else self.tr("Show numbers")
        self.set_sign("eye-off" if on else "eye", name)
