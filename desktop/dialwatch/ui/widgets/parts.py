"""The smallest parts: labels that never read rich text, rules, buttons with a role."""

import re
from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QStyle,
    QToolButton,
    QWidget,
)

from dialwatch.ui.mnemonic import without_mnemonic
from dialwatch.ui.theme import icon, pixmap, theme

__all__ = [
    "ElidedLabel",
    "Sign",
    "SignButton",
    "breakable",
    "clearable",
    "label",
    "push_button",
    "rule",
    "set_state",
    "tab_along",
]

_NARROW = re.compile(r"\S{7}(?=\S{4})")
_WIDE = re.compile(r"\S{12}(?=\S{10})")
"""Pieces of words that go on for a while after them; a phone number is never cut by the wide."""


def label(text: str = "", role: str = "", *, wrap: bool = False) -> QLabel:
    """A label that shows its text as it is: text from outside is never read as markup."""
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(text)
    made.setWordWrap(wrap)
    if role:
        made.setProperty("role", role)
    return made


def breakable(text: str, *, narrow: bool = False) -> str:
    """The text with places where its long words may go on in the next line."""
    return (_NARROW if narrow else _WIDE).sub("\\g<0>\u200b", text)


def push_button(
    text: str, clicked: Callable[[], object], *, primary: bool = False, small: bool = False
) -> QPushButton:
    """A button with a verb on it."""
    made = QPushButton(text)
    made.setProperty("primary", primary)
    made.setProperty("small", small)
    made.setAutoDefault(False)
    made.setAccessibleName(without_mnemonic(text))
    made.clicked.connect(lambda _=False: clicked())
    return made


def clearable(line: QLineEdit) -> None:
    """Give the line a button that empties it, with a name."""
    line.setClearButtonEnabled(True)
    for button in line.findChildren(QToolButton):
        button.setAccessibleName(QCoreApplication.translate("Parts", "Clear"))


def rule() -> QFrame:
    """A thin line between things that differ."""
    made = QFrame()
    made.setProperty("rule", True)
    made.setFixedHeight(1)
    return made


def set_state(widget: QWidget, name: str, value: object) -> None:
    """Set a dynamic property and let the stylesheet look again."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        widget.update()


def tab_along(widgets: Sequence[QWidget]) -> None:
    """The Tab key leads from one to the next: for those that were made late."""
    for one, other in pairwise(widgets):
        QWidget.setTabOrder(one, other)


class SignButton(QToolButton):
    """A small flat button that carries a sign in the theme's colour and a name for its tool tip."""

    def __init__(self, sign: str, name: str, clicked: Callable[[], object] | None = None) -> None:
        super().__init__()
        self._sign = sign
        self.setProperty("flat", True)
        self.setIconSize(QSize(16, 16))
        self.setToolTip(name)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if clicked is not None:
            self.clicked.connect(lambda _=False: clicked())
        theme().changed.connect(self._repaint)
        self._repaint()

    def set_sign(self, sign: str, name: str) -> None:
        """Carry another sign and say what it does now."""
        self._sign = sign
        self.setToolTip(name)
        self.setAccessibleName(name)
        self._repaint()

    def _repaint(self) -> None:
        colours = theme().colours
        self.setIcon(icon(self._sign, colours.muted, colours.border))


class Sign(QLabel):
    """A sign in one of the theme's colours."""

    def __init__(self, sign: str, colour: str = "muted", size: int = 16) -> None:
        super().__init__()
        self._sign, self._colour, self._size = sign, colour, size
        self.setFixedSize(size, size)
        theme().changed.connect(self._repaint)
        self._repaint()

    def show_sign(self, sign: str, colour: str) -> None:
        """Another sign, another colour (a name of `Colours`)."""
        self._sign, self._colour = sign, colour
        self._repaint()

    def _repaint(self) -> None:
        colour = getattr(theme().colours, self._colour)
        self.setPixmap(pixmap(self._sign, colour, self._size, self.devicePixelRatio()))


class ElidedLabel(QLabel):
    """A plain label that ends in "…" where there is no room; the whole text is its tool tip."""

    def __init__(self, text: str = "", role: str = "") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        if role:
            self.setProperty("role", role)
        self.setText(text)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setToolTip(text)

    def elided(self) -> str:
        """The text as it is painted."""
        metrics = QFontMetrics(self.font())
        return metrics.elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width()
        )

    def minimumSizeHint(self) -> QSize:
        return QSize(QFontMetrics(self.font()).averageCharWidth() * 6, super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        side = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.drawText(self.contentsRect(), int(side), self.elided())
        painter.end()
