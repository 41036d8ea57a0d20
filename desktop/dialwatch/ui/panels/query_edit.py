"""The line in which a query is typed: what cannot be understood is marked as it is typed."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QStringListModel, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QInputMethodEvent,
    QKeyEvent,
    QTextCharFormat,
)
from PySide6.QtWidgets import QApplication, QCompleter, QLineEdit, QListView

from dialwatch.ledger.completion import complete
from dialwatch.ledger.query import TermError
from dialwatch.ui.theme import theme

__all__ = ["QueryEdit"]


class QueryEdit(QLineEdit):
    """A line edit with completion and a wavy line under each bad term."""

    entered = Signal()
    """Enter: what is typed becomes chips."""
    emptied_backwards = Signal()
    """Backspace at the start: the last chip comes back to be edited."""

    def __init__(self, suggest: Callable[[str, int], list[str]]) -> None:
        super().__init__()
        self._suggest = suggest
        self._errors: tuple[TermError, ...] = ()
        self.setClearButtonEnabled(False)
        self.setAccessibleName(self.tr("Filter of the calls"))
        self._strings = QStringListModel(self)
        self._completer = QCompleter(self._strings, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setWidget(self)
        self._completer.setMaxVisibleItems(12)
        self._list = QListView()
        self._list.setObjectName("completions")
        self._completer.setPopup(self._list)
        self._completer.activated.connect(self._chosen)
        self.textEdited.connect(self._offer)
        theme().changed.connect(self._mark)

    def mark(self, errors: Sequence[TermError]) -> None:
        """Underline these terms of the text."""
        if tuple(errors) != self._errors:
            self._errors = tuple(errors)
            self._mark()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.entered.emit()
                return
            case Qt.Key.Key_Backspace if self.cursorPosition() == 0 and not self.hasSelectedText():
                self.emptied_backwards.emit()
                return
            case Qt.Key.Key_Down:
                self._offer(force=True)
                return
            case Qt.Key.Key_Escape if self.text():
                self.clear()
                self.textEdited.emit("")
                return
        super().keyPressEvent(event)

    def _offer(self, _text: str = "", *, force: bool = False) -> None:
        typed = self.text()[: self.cursorPosition()]
        fresh = not typed or typed[-1].isspace()
        found = self._suggest(self.text(), self.cursorPosition()) if force or not fresh else []
        term = typed.split()[-1] if not fresh else ""
        if not found or found == [term]:
            self._list.hide()
            return
        self._strings.setStringList(found)
        self._list.setMinimumWidth(self._list.sizeHintForColumn(0) + 28)
        place = self.cursorRect()
        place.setWidth(self._list.minimumWidth())
        self._completer.complete(place)

    def _chosen(self, chosen: str) -> None:
        text, cursor = complete(self.text(), self.cursorPosition(), chosen)
        self.setText(text)
        self.setCursorPosition(cursor)
        self.textEdited.emit(text)

    def _mark(self) -> None:
        """Qt formats parts of a line edit only through an input method event."""
        marks = []
        for error in self._errors:
            look = QTextCharFormat()
            look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            look.setUnderlineColor(QColor(theme().colours.bad))
            look.setForeground(QColor(theme().colours.bad))
            marks.append(
                QInputMethodEvent.Attribute(
                    QInputMethodEvent.AttributeType.TextFormat,
                    error.position - self.cursorPosition(),
                    error.length,
                    look,
                )
            )
        QApplication.sendEvent(self, QInputMethodEvent("", marks))

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and self.text()
        ):
            event.accept()
            return True
        return super().event(event)
