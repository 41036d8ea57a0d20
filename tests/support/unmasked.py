"""Looks for numbers that stand anywhere whole: seen, pointed at, or read out."""

import re
from collections.abc import Iterable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTableView,
    QTabWidget,
    QWidget,
)

__all__ = ["unmasked"]

_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
)
_TOLD = (
    QAccessible.Text.Name,
    QAccessible.Text.Description,
    QAccessible.Text.Value,
    QAccessible.Text.Help,
)
_BETWEEN = re.compile(r"[\s().\u2011\u200b-]+")
_RUN = re.compile(r"\d{7,}")
_PLUS = re.compile(r"\+\d{9,}")


def unmasked(root: QWidget, numbers: Iterable[str]) -> list[str]:
    """What in this window tells one of these numbers, by its last seven digits in a row, or what
    anybody would take for a number, as it begins with a plus."""
    ends = {"".join(c for c in one if c.isdigit())[-7:] for one in numbers}
    found = []
    for widget in (root, *root.findChildren(QWidget)):
        if widget.isVisible():
            told = {text for text in _texts(widget) if _holds(text, ends)}
            found += [f"{type(widget).__name__} {widget.objectName()}: {text}" for text in told]
    return found


def _holds(text: str, ends: set[str]) -> bool:
    close = _BETWEEN.sub("", text)
    runs = _RUN.findall(close)
    return _PLUS.search(close) is not None or any(
        run[at : at + 7] in ends for run in runs for at in range(len(run) - 6)
    )


def _texts(widget: QWidget) -> Iterator[str]:
    heard = QAccessible.queryAccessibleInterface(widget)
    if heard is not None:
        yield from (heard.text(kind) for kind in _TOLD)
    yield from (widget.windowTitle(), widget.toolTip(), widget.accessibleDescription())
    match widget:
        case QLineEdit():
            yield widget.displayText()
        case QPlainTextEdit():
            yield QPlainTextEdit.toPlainText(widget)  # what is seen, whatever was entered
        case QComboBox() if not widget.isEditable():
            yield from (widget.itemText(at) for at in range(widget.count()))
        case QTabWidget():
            yield from (widget.tabText(at) for at in range(widget.count()))
        case QAbstractItemView():
            yield from _cells(widget)
        case _:
            text = getattr(widget, "text", None)
            if callable(text):
                yield str(text())


def _cells(view: QAbstractItemView) -> Iterator[str]:
    """Of a table all columns, hidden ones too, of the first rows."""
    model = view.model()
    if model is None:
        return
    for column in range(model.columnCount()):
        if isinstance(view, QTableView):
            yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(min(60, model.rowCount())):
            index = model.index(row, column)
            yield from (str(index.data(role) or "") for role in _ROLES)
