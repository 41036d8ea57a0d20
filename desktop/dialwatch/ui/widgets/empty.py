"""What a panel shows while it has nothing: why it is empty, and one button that helps."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dialwatch.ui.engine_words import spoken
from dialwatch.ui.theme import GRID, PADDING
from dialwatch.ui.widgets.parts import Sign, label, push_button

__all__ = ["EmptyState"]

_NARROWEST = 120
"""Pixels of a sentence in a panel that has hardly any room."""
_MOST_AIR = 48
"""Three lines: a low table must not lose its sentence for it."""


class EmptyState(QWidget):
    """One sentence and one button, laid over the widget that is empty.

    `top` pixels of it stay free: a table keeps its headings.
    """

    def __init__(self, over: QWidget, sign: str = "info", top: int = 0) -> None:
        super().__init__(over)
        self.setObjectName("emptyState")
        self._over = over
        self._top = top
        self._act: Callable[[], object] | None = None
        self._sign = Sign(sign, "muted", 24)
        self.sentence = label("", "muted", wrap=True)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.sentence.setMaximumWidth(420)
        self.button = push_button("", self._clicked)
        box = QVBoxLayout(self)
        box.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        box.setSpacing(GRID)
        box.addStretch(1)
        box.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addWidget(self.sentence, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addStretch(1)
        over.installEventFilter(self)
        self.hide()

    def say(self, sentence: str, button: str = "", act: Callable[[], object] | None = None) -> None:
        """Show this sentence and this button."""
        self.sentence.setText(spoken(sentence))
        self.button.setText(button)
        self.button.setAccessibleName(button)
        self.button.setVisible(bool(button))
        self._act = act
        self._fit()
        self.show()
        self.raise_()

    def keep_air(self) -> None:
        """Leave as much air around the sentence as a panel does that was narrow once."""
        self.sentence.setFixedWidth(_NARROWEST)
        narrow = max(0, self.sentence.heightForWidth(_NARROWEST))
        self.sentence.setMinimumHeight(min(narrow, _MOST_AIR))
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._over:
            self._fit()
        return False

    def _fit(self) -> None:
        parent = self._over
        height = parent.height() - self._top
        width = max(_NARROWEST, min(420, parent.width() - 2 * PADDING))
        self.sentence.setFixedWidth(width)
        self.sentence.setMinimumHeight(max(0, self.sentence.heightForWidth(width)))
        self._sign.setVisible(height > 120)
        self.setGeometry(0, self._top, parent.width(), height)

    def _clicked(self) -> None:
        if self._act is not None:
            self._act()
