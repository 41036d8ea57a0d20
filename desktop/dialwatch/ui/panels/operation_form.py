"""One operation: what it does, its values, and the button that asks for it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from dialwatch.calls.form import Form
from dialwatch.ui.models.operation_tree import evidence_words
from dialwatch.ui.theme import GRID
from dialwatch.ui.widgets.form_view import FormView
from dialwatch.ui.widgets.parts import ElidedLabel, Sign, label, push_button

__all__ = ["OperationForm"]


class OperationForm(QWidget):
    """Shows a form. What changes something on the platform is asked for twice."""

    submitted = Signal(str, dict, str)
    """(operation, values, reason)"""

    def __init__(self) -> None:
        super().__init__()
        self._form: Form | None = None
        self._title = label("", "headline")
        self._purpose = label("", "muted", wrap=True)
        self._where = ElidedLabel("", "caption")
        self._warning = label("", wrap=True)
        self._warning_row = _row(Sign("warn", "warn"), self._warning)
        self.view = FormView()
        self.button = push_button("", self.submit, primary=True)
        self.button.setDefault(True)
        self._off = label("", "muted", wrap=True)
        self.sure = _Sure()
        self._bar = QWidget()
        bar = QHBoxLayout(self._bar)
        bar.setContentsMargins(0, 0, 0, 0)
        bar.setSpacing(GRID)
        bar.addWidget(self._off, 1)
        bar.addStretch(0)
        bar.addWidget(self.button)
        box = QVBoxLayout(self)
        box.setContentsMargins(GRID, 0, 0, 0)
        box.setSpacing(GRID)
        for widget in (self._title, self._purpose, self._where, self._warning_row):
            box.addWidget(widget)
        box.addWidget(self.view, 1)
        box.addWidget(self._bar)
        box.addWidget(self.sure)
        self.sure.kept.connect(self._keep)
        self.sure.confirmed.connect(self._send)
        self.view.changed.connect(self._keep)

    def show_nothing(self, sentence: str) -> None:
        """No operation is chosen."""
        self._form = None
        self._title.setText("")
        self._purpose.setText(sentence)
        for widget in (self._where, self._warning_row, self.view, self._bar, self.sure):
            widget.hide()

    def show_form(self, form: Form) -> None:
        """Another operation, its form empty."""
        self._form = form
        self._title.setText(form.title)
        self._purpose.setText(form.purpose)
        self._where.setText(
            self.tr("{evidence} · {path}").format(
                evidence=evidence_words(form.evidence), path=form.path or self.tr("no path")
            )
        )
        self._warning.setText(form.warning)
        self._off.setText(form.why_off)
        self.button.setText(f"{form.title}…" if form.acts else form.title)
        self.button.setAccessibleName(form.title)
        self.view.show_form(form)
        self._where.show()
        self.view.show()
        self._keep()
        self.set_busy(False)

    def set_busy(self, busy: bool) -> None:
        """Nothing is asked for again while the answer is awaited."""
        enabled = self._form is not None and self._form.enabled
        self.button.setEnabled(enabled and not busy)
        self.view.setEnabled(enabled)

    def submit(self) -> None:
        """Check the values; ask, or ask the user first where something would change."""
        if self._form is None or not self.button.isEnabled() or not self.view.check():
            return
        if not self._form.acts:
            self._send("")
            return
        self._bar.hide()
        self._warning_row.hide()  # the same words stand beside the question
        self.sure.ask(self._form)

    def _send(self, reason: str) -> None:
        self._keep()
        if self._form is not None:
            self.submitted.emit(self._form.operation, self.view.values(), reason)

    def _keep(self) -> None:
        self.sure.hide()
        self._bar.setVisible(self._form is not None)
        self._warning_row.setVisible(self._form is not None and bool(self._form.warning))


class _Sure(QFrame):
    """“Really?”, with the effect in words, a reason, and keeping as the safe choice."""

    kept = Signal()
    confirmed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("chip", True)
        self._words = label("", wrap=True)
        self.reason = QLineEdit()
        self.reason.setAccessibleName(self.tr("Reason"))
        self.reason.setPlaceholderText(self.tr("Reason (kept in the audit log)"))
        self.reason.setMaxLength(200)
        self.keep = push_button(self.tr("&Leave it"), self.kept.emit)
        self.go = push_button("", self._confirmed, primary=True)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self.reason, 1)
        row.addWidget(self.keep)
        row.addWidget(self.go)
        box = QVBoxLayout(self)
        box.setContentsMargins(GRID, GRID, GRID, GRID)
        box.setSpacing(GRID)
        box.addWidget(_row(Sign("warn", "warn"), self._words))
        box.addLayout(row)
        self.hide()

    def ask(self, form: Form) -> None:
        """Say what is about to happen; the focus stays on the safe side."""
        self._words.setText(form.warning or self.tr("This changes something on the platform."))
        self.go.setText(self.tr("{verb} now").format(verb=form.title))
        self.go.setAccessibleName(self.go.text())
        self.reason.clear()
        self.show()
        self.keep.setFocus(Qt.FocusReason.OtherFocusReason)

    def _confirmed(self) -> None:
        self.confirmed.emit(self.reason.text().strip())


def _row(sign: QWidget, words: QWidget) -> QWidget:
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(GRID)
    row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(words, 1)
    return made
