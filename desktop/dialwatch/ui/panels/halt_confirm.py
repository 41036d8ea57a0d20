"""The last step before a stop: why, the number typed where there are many, and the verb."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from dialwatch.calls.binding_plan import KIND as BIND
from dialwatch.calls.halt import HaltKind
from dialwatch.calls.launch import KIND as LAUNCH
from dialwatch.ui.format import number
from dialwatch.ui.mnemonic import without_mnemonic
from dialwatch.ui.panels.halt_words import reasons, verb
from dialwatch.ui.theme import GRID
from dialwatch.ui.widgets.parts import label, push_button, set_state

__all__ = ["REASON_ABOVE", "HaltConfirm"]

REASON_ABOVE = 10
"""More calls than this are not stopped without a reason."""


class HaltConfirm(QWidget):
    """The default is to keep calling: Enter never stops anything, the button has to be meant."""

    confirmed = Signal(str)
    """The reason; it was meant."""
    kept = Signal()
    back_wanted = Signal()

    def __init__(self, kind: str) -> None:
        """`kind`: of the batch that is to be begun."""
        super().__init__()
        self._kind = kind
        self._count = self._weight = 0
        self._typed_above = 100
        self._ready = self._busy = False
        self._silent = False
        self._held = ""
        self.reason = _Reason(kind)
        self.typed = _Line()
        self.typed.setMaximumWidth(120)
        self.typed.setMaxLength(12)
        self.typed.setPlaceholderText(self.tr("number"))
        self._why = label(self.tr("&Reason"), "muted")
        self._why.setBuddy(self.reason)
        self._type = label("", "muted")
        self._type.setBuddy(self.typed)
        self.missing = label("", "muted")
        self._number = QWidget()
        """What is typed, with its words."""
        self.back = push_button(self.tr("Change the &list"), self.back_wanted.emit)
        self.keep = push_button(self._keeping(), self.kept.emit)
        self.go = push_button("", self._go, primary=True)
        self._build()
        self.reason.currentTextChanged.connect(lambda _: self._judge())
        self.typed.textChanged.connect(lambda _: self._judge())
        self.tell(0, 0)

    def set_typed_above(self, count: int) -> None:
        """More than so many have to be typed."""
        self._typed_above = count
        self._judge()

    def tell(self, count: int, weight: int, *, silent: bool = False, ready: bool = False) -> None:
        """`count` is on the button; `weight`: calls that will not be made; `silent`: more of them
        than anybody knows; `ready`: all is known that there is to know."""
        self._count, self._weight, self._silent, self._ready = count, weight, silent, ready
        self._judge()

    def hold(self, sentence: str) -> None:
        """Why it cannot be begun at all; empty: it can."""
        self._held = sentence
        set_state(self.missing, "state", "warn" if sentence else "")
        self._judge()

    def offer(self, on: bool) -> None:
        """There is something that could be stopped, or not yet."""
        for part in (self._line, self.go):
            part.setVisible(on)

    def set_busy(self, busy: bool) -> None:
        """It was asked for, and there is no answer yet."""
        self._busy = busy
        self._judge()

    @property
    def typed_needed(self) -> bool:
        """The number has to be typed."""
        return self._weight > self._typed_above

    def _keeping(self) -> str:
        words: dict[str, str] = {
            HaltKind.TERMINATE: self.tr("&Keep the call"),
            LAUNCH: self.tr("&Keep the draft"),
            BIND: self.tr("&Keep the plan"),
        }
        return words.get(self._kind, self.tr("&Keep calling"))

    def _build(self) -> None:
        typed = QHBoxLayout(self._number)
        typed.setContentsMargins(GRID, 0, 0, 0)
        typed.setSpacing(GRID)
        typed.addWidget(self._type)
        typed.addWidget(self.typed)
        self._line = QWidget()
        line = QHBoxLayout(self._line)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(GRID)
        line.addWidget(self._why)
        line.addWidget(self.reason, 1)
        line.addWidget(self._number)
        foot = QHBoxLayout()
        foot.setSpacing(GRID)
        foot.addWidget(self.back)
        foot.addStretch(1)
        foot.addWidget(self.missing)
        foot.addSpacing(GRID)
        foot.addWidget(self.keep)
        foot.addWidget(self.go)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(GRID)
        box.addWidget(self._line)
        box.addLayout(foot)

    def _judge(self) -> None:
        text = verb(self._kind, self._count)
        self.go.setText(f"&{text}")
        self.go.setAccessibleName(text)
        needed = self.typed_needed
        word = self.tr("&Type {n} to confirm").format(n=number(self._weight))
        self._type.setText(word)
        self.typed.setAccessibleName(without_mnemonic(word))
        self._number.setVisible(needed)
        lacks = self._lacks()
        self.missing.setText(lacks)
        self.go.setEnabled(self._ready and not self._busy and self._count > 0 and not lacks)
        wrong = needed and bool(self.typed.text()) and not self._typed_right()
        set_state(self.typed, "state", "bad" if wrong else "")

    def _lacks(self) -> str:
        if not self._ready or self._busy:
            return ""
        if self._held:
            return self._held
        if not self._count:
            return self.tr("Nothing is chosen.")
        many = max(self._count, self._weight) > REASON_ABOVE or self._silent
        if many and not self.reason.currentText().strip():
            return self.tr("A reason is missing.")
        if self.typed_needed and not self._typed_right():
            return self.tr("The number is not typed yet.")
        return ""

    def _typed_right(self) -> bool:
        return "".join(c for c in self.typed.text() if c.isdecimal()) == str(self._weight)

    def _go(self) -> None:
        if self.go.isEnabled():
            self.confirmed.emit(self.reason.currentText().strip())


def _steps(event: QKeyEvent) -> bool:
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _Reason(QComboBox):
    """Enter goes on to the next field: it must not be taken for “keep calling”."""

    def __init__(self, kind: str) -> None:
        super().__init__()
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.addItems(reasons(kind))
        self.setCurrentIndex(-1)
        self.setAccessibleName(self.tr("Reason"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        edit = _Line()
        self.setLineEdit(edit)
        edit.setPlaceholderText(self.tr("why, for the log"))
        edit.setAccessibleName(self.tr("Reason"))
        edit.setMaxLength(200)
        self.setCurrentIndex(-1)


class _Line(QLineEdit):
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _steps(event):
            self.focusNextChild()
        else:
            super().keyPressEvent(event)
