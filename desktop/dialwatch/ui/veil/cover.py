"""Sees to it that no widget shows a number whole: those that are there, and those to come."""

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QCoreApplication, QEvent, QObject, QRect, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
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
from dialwatch.ui.veil.sliced import Sliced
from dialwatch.ui.veil.veil import veiled
from dialwatch.ui.widgets.text_field import TextField

__all__ = ["Cover"]

_MANY = 4000
"""Remembered widgets among which those that are gone are looked for."""
_DOTTED = "_dotted"
"""The dynamic property of a line whose own echo was taken away."""


_KINDS: dict[type, bool] = {}
"""Kind of widget → whether it writes texts by itself."""


class _VeiledDelegate(QStyledItemDelegate):
    """For lists that are not of our own models."""

    def displayText(self, value: object, locale: object) -> str:
        return veiled(super().displayText(value, locale))  # type: ignore[arg-type]


class Cover(QObject):
    """While it lies, each widget is looked at before it is painted; one for all windows.

    What is typed is never changed, as it may be about to be sent: lines turn to dots, and in
    larger fields another text stands meanwhile. Laying and lifting go on in pieces, what the user
    looks at first: a large window would be still for too long.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._masked: dict[QWidget, None] = {}
        """Those that were changed; some may be gone by now."""
        self._pieces = Sliced(self)

    @property
    def settled(self) -> bool:
        """What was in sight when the key was pressed is masked, or given back."""
        return not self._pieces.busy

    def lay(self) -> None:
        """Mask everything in sight now, and from now on what comes into sight."""
        app = QCoreApplication.instance()
        if app is not None:
            app.installEventFilter(self)
        self._pieces.begin(self._laying())

    def lift(self) -> None:
        """Give everything back."""
        self._unhook()
        self._pieces.begin(self._lifting())

    def drop(self) -> None:
        """Look at nothing any more: the program ends."""
        self._pieces.stop()
        self._unhook()

    def _laying(self) -> Iterator[bool]:
        """Views first: most numbers stand there, and each is a paint of its own."""
        views = _views()
        yield True
        for view in filter(isValid, views):
            self._mask(view.viewport())
            yield from _painted_anew(view)
        for widget in _in_sight():
            self._mask(widget)
            if _paints(widget):
                widget.update()
            yield False

    def _lifting(self) -> Iterator[bool]:
        views = _views()
        yield True
        for view in filter(isValid, views):
            yield from _painted_anew(view)
        while self._masked:
            widget, _ = self._masked.popitem()
            if isValid(widget):
                _uncover(widget)
            yield False
        for widget in _in_sight():
            if _paints(widget):
                widget.update()
            yield False

    def _unhook(self) -> None:
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
        elif isinstance(view, TextField):
            self._hide(view)
        elif isinstance(view, QPlainTextEdit) and view.isReadOnly() and put_on(view):
            self._remember(view)

    def _hide(self, field: TextField) -> None:
        whole = field.toPlainText()
        shown = masked_text(whole)
        if (shown != whole or field.hidden_text) and field.put_in_place(shown):
            self._remember(field)

    def _remember(self, widget: QWidget) -> None:
        self._masked[widget] = None
        if len(self._masked) > _MANY:
            self._masked = {one: None for one in self._masked if isValid(one)}

    def _paint_over(self, edit: QPlainTextEdit | QTextEdit) -> bool:
        """Of a field in which numbers stand, only that they do."""
        text = edit.toPlainText()
        if isinstance(edit, TextField) and edit.hidden_text:
            return False
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


def _in_sight() -> Iterator[QWidget]:
    """Every widget that is seen, window by window."""
    for window in QApplication.topLevelWidgets():
        waiting = [window] if window.isVisible() else []
        while waiting:
            widget = waiting.pop()
            yield widget
            waiting += [
                child
                for child in widget.children()
                if isinstance(child, QWidget) and child.isVisible() and not child.isWindow()
            ]


def _painted_anew(view: QAbstractItemView) -> Iterator[bool]:
    """A large table takes ten milliseconds: its upper half first."""
    place = view.viewport().rect()
    upper = QRect(place.left(), place.top(), place.width(), place.height() // 2)
    for half in (upper, place.adjusted(0, upper.height(), 0, 0)):
        if isValid(view):
            view.viewport().update(half)
            yield True


def _views() -> list[QAbstractItemView]:
    return [one for one in _in_sight() if isinstance(one, QAbstractItemView)]


def _paints(widget: QWidget) -> bool:
    """It writes texts by itself; others are painted anew when their text is changed."""
    return not isinstance(widget, QLabel | QAbstractButton) and _is_ours(type(widget))


def _is_ours(kind: type) -> bool:
    if (known := _KINDS.get(kind)) is None:
        known = _KINDS[kind] = _paints_itself(kind)
    return known


def _paints_itself(kind: type) -> bool:
    ours = (one for one in kind.__mro__ if one.__module__.startswith("dialwatch."))
    return any("paintEvent" in vars(one) for one in ours)


def _uncover(widget: QWidget) -> None:
    give_back(widget)
    if isinstance(widget, TextField):
        widget.give_back()
    elif isinstance(widget, QLineEdit) and widget.property(_DOTTED):
        _undot(widget)


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
