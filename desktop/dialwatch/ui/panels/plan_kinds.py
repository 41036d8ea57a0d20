"""What can be done with the bindings of an application: one is chosen, each says what it does."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from dialwatch.calls.binding import Mode
from dialwatch.calls.binding_offer import BindingOffer
from dialwatch.calls.binding_plan import PlanKind
from dialwatch.ui.models.plan_words import plan_name
from dialwatch.ui.panels.plan_effects import purpose, why_not
from dialwatch.ui.theme import GRID
from dialwatch.ui.widgets.parts import label, set_state

__all__ = ["PlanKinds"]

_INDENT = 24


class PlanKinds(QWidget):
    """What the mode does not know stands there too, with the reason."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.buttons = {kind: QRadioButton(plan_name(kind)) for kind in PlanKind}
        self._said = {kind: label("", "caption", wrap=True) for kind in PlanKind}
        group = QButtonGroup(self)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        for kind, button in self.buttons.items():
            group.addButton(button)
            button.toggled.connect(lambda on: self.changed.emit() if on else None)
            said = self._said[kind]
            said.setContentsMargins(_INDENT, 0, 0, GRID // 4)
            box.addWidget(button)
            box.addWidget(said)
        self.show_offer(BindingOffer(account=""))

    @property
    def kind(self) -> PlanKind | None:
        """The kind that is chosen; None where none can be."""
        chosen = (kind for kind, one in self.buttons.items() if one.isChecked() and one.isEnabled())
        return next(chosen, None)

    def show_offer(self, offer: BindingOffer) -> None:
        """Those of one application."""
        mode = Mode(offer.mode) if offer.mode in set(Mode) else None
        for kind, button in self.buttons.items():
            off = why_not(kind, mode)
            said = self._said[kind]
            button.setEnabled(not off)
            said.setText(off or purpose(kind, mode))
            set_state(said, "state", "warn" if off and mode is not None else "")
            button.setAccessibleDescription(said.text())
        if self.kind is None:
            first = next((one for one in self.buttons.values() if one.isEnabled()), None)
            if first is not None:
                first.setChecked(True)

    def choose(self, kind: PlanKind) -> None:
        """This one, where it can be."""
        if self.buttons[kind].isEnabled():
            self.buttons[kind].setChecked(True)
