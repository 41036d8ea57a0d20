"""Sees to it that no widget shows a number whole: those that are there, and those to come."""

from PySide6.QtCore import QAbstractItemModel, QCoreApplication, QEvent, QObject, QRect, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QStyledItemDelegate,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from dialwatch.ui.privacy import masked_text
from dialwatch.ui.theme import GRID
from dialwatch.ui.veil.faces import give_back, put_on
from dialwatch.ui.veil.veil import veiled

__all__ = ["Cover"]

_MANY = 4000
"""Remembered widgets among which those that are gone are looked for."""
_DOTTED = "_dotted"
"""The dynamic property of a line whose own echo was taken away."""


class _VeiledDelegate(QStyledItemDelegate):
    """For lists that are not of our own models."""

    def displayText(self, value: object, locale: object) -> str:
        return veiled(super().displayText(value, locale))  # type: ignore[arg-type]


class Cover(QObject):
    """While it lies, each widget is looked at before it is painted.

    What is typed is never changed, as it may be about to be sent: lines turn to dots, and larger
    fields are painted over.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._masked: list[QWidget] = []
        """Those that were changed; some may be gone by now."""

    def lay(self) -> None:
        """Mask everything in sight now, and from now on what comes into sight."""
        app = QCoreApplication.instance()
        if app is not None:
            app.installEventFilter(self)
        for widget in QApplication.allWidgets():
            if widget.isVisible():
                self._mask(widget)
                widget.update()

    def lift(self) -> None:
        """Give everything back."""
        self.drop()
        masked, self._masked = self._masked, []
        for widget in filter(isValid, masked):
            give_back(widget)
            if isinstance(widget, QLineEdit) and widget.property(_DOTTED):
                _undot(widget)
        for window in QApplication.topLevelWidgets():
            window.update()

    def drop(self) -> None:
        """Look at nothing any more: the program ends."""
        app = QCoreApplication.instance()
        if app is not None:
            app.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Masks before painting; True where the paint was done here."""
        if event.type() != QEvent.Type.Paint or not isinstance(watched, QWidget):
            return False
        self._mask(watched)
        parent = watched.parentWidget()
        if isinstance(parent, QPlainTextEdit | QTextEdit) and watched is parent.viewport():
            return self._paint_over(parent)
        return False

    def _mask(self, widget: QWidget) -> None:
        dotted = isinstance(widget, QLineEdit) and _dot(widget)
        if put_on(widget) or dotted:
            self._remember(widget)
        if isinstance(view := widget.parentWidget(), QAbstractItemView):
            _veil_view(view)
        elif isinstance(view, QPlainTextEdit) and view.isReadOnly() and put_on(view):
            self._remember(view)

    def _remember(self, widget: QWidget) -> None:
        self._masked.append(widget)
        if len(self._masked) > _MANY:
            self._masked = list(dict.fromkeys(filter(isValid, self._masked)))

    def _paint_over(self, edit: QPlainTextEdit | QTextEdit) -> bool:
        """Of a field in which numbers stand, only that they do."""
        text = edit.toPlainText()
        if masked_text(text) == text:
            return False
        viewport = edit.viewport()
        painter = QPainter(viewport)
        painter.fillRect(viewport.rect(), edit.palette().color(QPalette.ColorRole.Base))
        painter.setPen(edit.palette().color(QPalette.ColorRole.PlaceholderText))
        place: QRect = viewport.rect().adjusted(GRID, GRID, -GRID, -GRID)
        painter.drawText(place, int(Qt.TextFlag.TextWordWrap), self._words())
        painter.end()
        return True

    def _words(self) -> str:
        return self.tr("Numbers are masked: what was entered here is kept. F9 shows it again.")


def _dot(line: QLineEdit) -> bool:
    """Whether it shows dots from now on."""
    holds = masked_text(line.text()) != line.text()
    if holds and line.echoMode() is QLineEdit.EchoMode.Normal:
        line.setProperty(_DOTTED, True)
        line.setEchoMode(QLineEdit.EchoMode.Password)
        return True
    if not holds and line.property(_DOTTED):
        _undot(line)
    return False


def _undot(line: QLineEdit) -> None:
    line.setProperty(_DOTTED, None)
    line.setEchoMode(QLineEdit.EchoMode.Normal)


def _veil_view(view: QAbstractItemView) -> None:
    """Our own models veil what they tell; a list of Qt's is veiled as it is painted."""
    model: QAbstractItemModel | None = view.model()
    if model is None or type(model).__module__.startswith("dialwatch."):
        return
    if not type(view.itemDelegate()).__module__.startswith("dialwatch."):
        view.setItemDelegate(_VeiledDelegate(view))
