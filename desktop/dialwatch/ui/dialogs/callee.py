"""Whom A's next call to X reaches: set for a while, in AX applications."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import uuid4

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from dialwatch.calls.form import Form
from dialwatch.calls.receipt import Receipt
from dialwatch.ui.engine_forms import spoken_form
from dialwatch.ui.engine_words import spoken
from dialwatch.ui.models.standings import key_cell, key_word
from dialwatch.ui.panels.operation_form import OperationForm
from dialwatch.ui.privacy import masked_text
from dialwatch.ui.theme import GRID, PADDING
from dialwatch.ui.widgets.parts import label, push_button, set_state
from dialwatch.ui.widgets.shape import ShapeSign

__all__ = ["OPERATION", "CalleeDialog"]

OPERATION = "ax_temporary_callee"
"""Of Huawei's operations (vendors/huawei.md 6.5)."""


class CalleeDialog(QDialog):
    """Knows neither engine nor platform: signals go out, `show_…` comes in."""

    forms_wanted = Signal(str)
    """The operations of this account: answer with `show_forms`."""
    asked = Signal(dict)
    """What the engine's `bindings/callee` takes: answer with `show_receipt` or `show_failure`."""

    def __init__(
        self,
        account: str,
        values: Mapping[str, Any] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`values`: with what the form is filled, such as `x` or `binding`."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Temporary callee: whom A's next call to X reaches"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(720, 640)
        self.account = account
        self._values = dict(values or {})
        self._action = ""
        self.form = OperationForm()
        self.sign = ShapeSign()
        self.outcome = label("", wrap=True)
        self.outcome.setAccessibleName(self.tr("What came of it"))
        self.close_ = push_button(self.tr("C&lose"), self.reject)
        self._build()
        self.form.submitted.connect(self._ask)
        self.form.show_nothing(self.tr("The form is being read…"))
        self._say("", "", "muted")

    def begin(self) -> None:
        """Ask for what is to be shown."""
        self.forms_wanted.emit(self.account)

    def show_forms(self, forms: Sequence[Form]) -> None:
        """The operations of the account: the one that sets a callee is shown."""
        form = next((one for one in forms if one.operation == OPERATION), None)
        if form is None:
            self.form.show_nothing(self.tr("This account has no temporary callees: only AX has."))
            return
        self.form.show_form(spoken_form(form))
        self.form.view.set_values(self._values)
        empty = (n for n, edit in self.form.view.fields.items() if not edit.value())
        wanted = "callee" if self._values else next(empty, "callee")
        if wanted in self.form.view.fields:
            self.form.view.fields[wanted].edit.setFocus()

    def show_receipt(self, receipt: Receipt) -> None:
        """What came of it."""
        if receipt.id != self._action:
            return
        self.form.set_busy(receipt.state == "running")
        if receipt.state == "running":
            self._say(
                self.tr("Asked; there is no answer yet. The receipt tells of it."), "○", "muted"
            )
            return
        cell = key_cell(receipt.verdict)
        parts = [f"{spoken(one.sentence)} {spoken(one.advice)}".strip() for one in receipt.entries]
        said = f"{key_word(receipt.verdict)}: {' '.join(filter(None, parts))}"
        self._say(masked_text(said[:1].upper() + said[1:], codes=True), cell.shape, cell.colour)

    def show_failure(self, sentence: str) -> None:
        """Say why something was not done."""
        self.form.set_busy(False)
        self._say(sentence, "✕", "bad")

    def _say(self, sentence: str, shape: str, colour: str) -> None:
        self.sign.setVisible(bool(sentence))
        self.sign.show_state(shape or "○", colour)
        self.outcome.setText(spoken(sentence))
        set_state(self.outcome, "state", "bad" if colour == "bad" else "")

    def _ask(self, operation: str, values: dict[str, Any], reason: str) -> None:
        del operation
        self._action = uuid4().hex
        self.form.set_busy(True)
        self._say(self.tr("Asking…"), "○", "muted")
        told = {"id": self._action, "account": self.account, "reason": reason}
        self.asked.emit({**values, **told})

    def _build(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(GRID)
        foot.addWidget(self.sign)
        foot.addWidget(self.outcome, 1)
        foot.addWidget(self.close_)
        box = QVBoxLayout(self)
        box.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        box.setSpacing(GRID)
        box.addWidget(self.form, 1)
        box.addLayout(foot)
