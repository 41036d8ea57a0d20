"""The kinds of campaign that an account can begin: one is chosen, each says what it does."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from dialwatch.calls.launch import LaunchKind, Offer
from dialwatch.ui.theme import GRID
from dialwatch.ui.widgets.parts import label, set_state, tab_along

__all__ = ["LaunchKinds"]

_INDENT = 24


class LaunchKinds(QWidget):
    """What cannot be begun stands there too, with the reason."""

    changed = Signal()

    def __init__(self, after: QWidget) -> None:
        """`after`: from which the Tab key leads here."""
        super().__init__()
        self._after = after
        self.buttons: dict[LaunchKind, QRadioButton] = {}
        self._parts: list[QWidget] = []
        self._group = QButtonGroup(self)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(2)

    @property
    def kind(self) -> LaunchKind | None:
        """The kind that is chosen; None where none can be."""
        chosen = (kind for kind, one in self.buttons.items() if one.isChecked())
        return next(chosen, None)

    def show_offers(self, offers: Sequence[Offer]) -> None:
        """Those of one account."""
        before = self.kind
        for part in self._parts:
            part.hide()
            part.deleteLater()
        self._parts, self.buttons = [], {}
        for offer in offers:
            self._add(offer)
        tab_along([self._after, *self.buttons.values()])
        if before is not None:
            self.choose(before)
        if self.kind is None:
            first = next((one for one in self.buttons.values() if one.isEnabled()), None)
            if first is not None:
                first.setChecked(True)

    def choose(self, kind: LaunchKind) -> None:
        """This one, where it can be begun."""
        button = self.buttons.get(kind)
        if button is not None and button.isEnabled():
            button.setChecked(True)

    def _add(self, offer: Offer) -> None:
        button = QRadioButton(offer.title)
        button.setEnabled(offer.enabled)
        button.setAccessibleDescription(f"{offer.purpose} {offer.why_off}".strip())
        button.toggled.connect(lambda on: self.changed.emit() if on else None)
        self._group.addButton(button)
        self.buttons[offer.kind] = button
        said = label(offer.purpose if offer.enabled else offer.why_off, "caption", wrap=True)
        set_state(said, "state", "" if offer.enabled else "warn")
        said.setContentsMargins(_INDENT, 0, 0, GRID // 2)
        for part in (button, said):
            self._box.addWidget(part)
            self._parts.append(part)
            part.show()  # at once: the next key may be meant for it
