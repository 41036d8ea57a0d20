"""Whether the robot gave the right label: one key, and what it should have been."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from dialwatch.calls.recording import Judgement
from dialwatch.ui.theme import GRID
from dialwatch.ui.widgets.parts import ElidedLabel, push_button, set_state

__all__ = ["JudgeRow"]


class _Better(QLineEdit):
    """The label that would have been right; Escape leaves it open."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)


class JudgeRow(QWidget):
    """The label, Right and Wrong; a second click on the same takes the judgement back."""

    judged = Signal(object, str)
    """(True, False or None: taken back; the label that would have been right)"""
    left = Signal()
    """The user is done with the label that would have been right."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.words = ElidedLabel()
        self.right = self._button(self.tr("Right"), self.tr("The label is right (Y)"), True)
        self.wrong = self._button(self.tr("Wrong"), self.tr("The label is wrong (N)"), False)
        self.better = _Better()
        self.better.setPlaceholderText(self.tr("Which label would be right?"))
        self.better.setAccessibleName(self.tr("The right label"))
        self.better.setMaxLength(200)
        self.better.returnPressed.connect(self._say_better)
        self.better.left.connect(self._leave)
        self.better.hide()
        self._judgement: Judgement | None = None
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.words, 1)
        row.addWidget(self.right)
        row.addWidget(self.wrong)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(GRID // 2)
        box.addLayout(row)
        box.addWidget(self.better)

    def show_judgement(self, label: str, judgement: Judgement | None) -> None:
        """The label that is judged, and what was said of it."""
        self._judgement = judgement
        said = self.tr("Label “{label}”") if label else self.tr("No label was given")
        if judgement is not None and not judgement.right and judgement.label:
            said = self.tr("Label “{label}”, rather “{better}”")
        better = "" if judgement is None else judgement.label
        self.words.setText(said.format(label=label, better=better))
        self.words.setAccessibleName(self.tr("The robot's label"))
        right = None if judgement is None else judgement.right
        self.right.setChecked(right is True)
        self.wrong.setChecked(right is False)
        set_state(self.right, "judged", "good" if right is True else "")
        set_state(self.wrong, "judged", "bad" if right is False else "")
        if right is not False:
            self.better.hide()

    def judge(self, right: bool) -> None:
        """Right or wrong; the same once more takes it back."""
        before = None if self._judgement is None else self._judgement.right
        if before is right:
            self.better.hide()
            self.judged.emit(None, "")
            return
        self.judged.emit(right, "")
        self.better.setVisible(not right)
        if not right:
            self.better.clear()
            self.better.setFocus()

    def _say_better(self) -> None:
        self.judged.emit(False, self.better.text().strip())
        self._leave()

    def _leave(self) -> None:
        self.left.emit()  # before it hides, so that the focus goes where it is wanted
        self.better.hide()

    def _button(self, text: str, tip: str, right: bool) -> QPushButton:
        made = push_button(text, lambda: self.judge(right), small=True)
        made.setCheckable(True)
        made.setToolTip(tip)
        return made
