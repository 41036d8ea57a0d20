"""A field of several lines that hides the numbers in it while all numbers are masked."""

from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextDocument
from PySide6.QtWidgets import QPlainTextDocumentLayout, QPlainTextEdit

__all__ = ["TextField"]


class TextField(QPlainTextEdit):
    """Another text stands in its place meanwhile, for the eye as for a screen reader.

    `toPlainText` always tells what was entered: it may be about to be sent.
    """

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self._whole: QTextDocument | None = None
        self._was_read_only = False
        self._typed = False
        """The user is typing in it: nobody takes the text away under their hands."""

    @property
    def hidden_text(self) -> bool:
        """Another text stands in its place."""
        return self._whole is not None

    def toPlainText(self) -> str:
        """What was entered, also while it is hidden."""
        return super().toPlainText() if self._whole is None else self._whole.toPlainText()

    def setPlainText(self, text: str) -> None:
        """Takes over another text, and hides it where one is hidden."""
        if self._whole is None:
            super().setPlainText(text)
        else:
            self._whole.setPlainText(text)
            self.textChanged.emit()

    def put_in_place(self, text: str) -> bool:
        """Show this text instead. False: it is being typed in, and stays."""
        if self._typed:
            return False
        if self._whole is None:
            self._whole, self._was_read_only = self.document(), self.isReadOnly()
            self._whole.setParent(self)
            self.setReadOnly(True)
            self._put(QTextDocument(self))
        if super().toPlainText() != text:
            before = self.blockSignals(True)
            super().setPlainText(text)
            self.blockSignals(before)
        return True

    def give_back(self) -> None:
        """Show what was entered."""
        self._typed = False
        if self._whole is not None:
            whole, self._whole = self._whole, None
            self._put(whole)
            self.setReadOnly(self._was_read_only)

    def _put(self, document: QTextDocument) -> None:
        before = self.blockSignals(True)
        if not isinstance(document.documentLayout(), QPlainTextDocumentLayout):
            document.setDocumentLayout(QPlainTextDocumentLayout(document))
        document.setDefaultFont(self.font())
        stand_in = self.document()
        self.setDocument(document)
        if stand_in is not self._whole:
            stand_in.deleteLater()
        self.blockSignals(before)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._typed |= bool(event.text()) and not self.isReadOnly()
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._typed = False
        super().focusOutEvent(event)
        self.viewport().update()
