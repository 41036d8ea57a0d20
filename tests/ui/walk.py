"""A walk over every visible widget: does its text fit, can it be read, does it have a name?"""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from functools import cache

import numpy as np
from PySide6.QtCore import QRect, Qt, SignalInstance
from PySide6.QtGui import QColor, QFontMetrics, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QToolButton,
    QWidget,
)
from tests.ui.foreign import in_english, left_in_english

from dialwatch.ui.theme.colours import contrast
from dialwatch.ui.widgets.empty import EmptyState
from dialwatch.ui.widgets.parts import ElidedLabel

__all__ = ["covered", "nameless", "opened", "too_narrow", "unreadable", "visible", "walk"]

_SLACK = 1
"""Pixels: fonts are measured in fractions."""
_CELL = 16
_FREE = {
    *("Campaign", "Label", "Robot", "Line", "Caller", "Note", "When", "Why", "What", "How"),
    *("Address", "Problems"),
}
"""Columns of texts without a limit: cut with an ellipsis, whole in the tool tip."""


_CONTRASTS: dict[bytes, float] = {}
"""Pixels, as a digest → the strongest contrast in them: most places look as in the walk before."""


def walk(qtbot, root: QWidget) -> None:
    """Fails when something that can be seen in it does not fit, cannot be read, has no name, is not
    in the language spoken, or lies below the words of an empty table."""
    for _ in range(2):  # what was asked of the layouts is done in the next turn, and may ask more
        qtbot.wait(1)
    seen = list(visible(root))
    found = {
        "too narrow": too_narrow(root, seen),
        "unreadable": unreadable(root, seen=seen),
        "nameless": nameless(root, seen),
        "in English": left_in_english(seen),
        "covered": covered(root),
    }
    assert not any(found.values()), found


def opened(said: SignalInstance, act: Callable[[], object]) -> QDialog:
    """The dialog that opens by an act, as the window's signal tells of it."""
    told: list[QDialog] = []

    def keep(dialog: QDialog) -> None:
        told.append(dialog)

    said.connect(keep)
    act()
    said.disconnect(keep)
    (dialog,) = told
    return dialog


def visible(root: QWidget) -> Iterator[QWidget]:
    """The root and all widgets in it that can be seen."""
    yield root
    for widget in root.findChildren(QWidget):
        if widget.isVisible() and not widget.visibleRegion().isEmpty():
            yield widget


def covered(root: QWidget) -> list[str]:
    """Tables with rows, over which the words of an empty one lie."""
    return [
        state.sentence.text()
        for state in root.findChildren(EmptyState)
        if state.isVisible()
        and isinstance(view := state.parent(), QAbstractItemView)
        and view.model() is not None
        and view.model().rowCount()
    ]


def too_narrow(root: QWidget, seen: Sequence[QWidget] = ()) -> list[str]:
    """Texts that are wider or higher than their place; `seen`: what is visible, if it is known."""
    found: list[str] = []
    for widget in seen or visible(root):
        if isinstance(widget, QLabel):
            found += _label(widget)
        elif isinstance(widget, QPushButton | QToolButton):
            found += _button(widget)
        elif isinstance(widget, QComboBox):
            need = widget.minimumSizeHint().width()
            found += _if_wider(widget.currentText(), need, widget.width())
        elif isinstance(widget, QLineEdit):
            text = widget.text() or widget.placeholderText()
            need = widget.fontMetrics().horizontalAdvance(text) + 16
            found += [] if widget.text() else _if_wider(text, need, widget.width())
        elif isinstance(widget, QTableView):
            found += _table(widget)
    return found


def _label(widget: QLabel) -> list[str]:
    text = widget.text()
    if widget.buddy() is not None:
        text = text.replace("&", "")  # it is painted as a line below the letter
    if not text or isinstance(widget, ElidedLabel) or widget.property("elided"):
        return []
    place = widget.contentsRect()
    if widget.wordWrap():
        need = widget.heightForWidth(widget.width())
        return _if_wider(text, need, widget.height(), "high")
    metrics = QFontMetrics(widget.font())
    need = max(metrics.horizontalAdvance(line) for line in text.splitlines())
    lines = len(text.splitlines()) * metrics.height()
    return _if_wider(text, need, place.width()) + _if_wider(text, lines, place.height(), "high")


def _button(widget: QPushButton | QToolButton) -> list[str]:
    hint = widget.sizeHint()
    name = widget.text() or widget.accessibleName()
    return _if_wider(name, hint.width(), widget.width()) + _if_wider(
        name, hint.height(), widget.height(), "high"
    )


def _table(view: QTableView) -> list[str]:
    model, header, found = view.model(), view.horizontalHeader(), []
    for column in range(model.columnCount()):
        if header.isSectionHidden(column):
            continue
        across = Qt.Orientation.Horizontal
        title = str(model.headerData(column, across) or "")
        need = header.fontMetrics().horizontalAdvance(title) + _CELL
        found += _if_wider(f"heading {title}", need, header.sectionSize(column))
        if _FREE & {one.split(" ", maxsplit=1)[0] for one in in_english(title)}:
            continue
        for row in range(max(0, view.rowAt(0)), model.rowCount()):
            if view.rowViewportPosition(row) > view.viewport().height():
                break
            index = model.index(row, column)
            text = str(index.data() or "")
            need = view.fontMetrics().horizontalAdvance(text) + _CELL
            found += _if_wider(f"{title}: {text}", need, header.sectionSize(column))
    return found


def _if_wider(text: str, need: int, place: int, way: str = "wide") -> list[str]:
    if need <= place + _SLACK:
        return []
    return [f"{text[:60]!r} needs {need} pixels, its place is {place} {way}"]


def unreadable(root: QWidget, least: float = 4.5, seen: Sequence[QWidget] = ()) -> list[str]:
    """Texts whose strongest pixel does not stand out from its ground, measured in the picture."""
    ratio = root.devicePixelRatio()
    picture = root.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    found: list[str] = []
    for widget in seen or visible(root):
        for text, place in _texts(widget):
            corner = widget.mapTo(root, place.topLeft())
            part = QRect(corner, place.size()).intersected(root.rect())
            if part.width() < 4 or part.height() < 10:  # the edge of what is scrolled
                continue
            strongest = _strongest(picture, part, ratio)
            if strongest < least:
                found.append(f"{text[:60]!r} has a contrast of {strongest:.1f}")
    return found


def _texts(widget: QWidget) -> Iterator[tuple[str, QRect]]:
    """Each text that a widget paints, and where."""
    whole = widget.visibleRegion().boundingRect()
    if isinstance(widget, QLabel | QAbstractButton) and widget.text() and widget.isEnabled():
        yield widget.text(), whole
    elif isinstance(widget, QLineEdit | QPlainTextEdit | QComboBox):
        yield widget.accessibleName(), whole.adjusted(4, 4, -4, -4)
    elif isinstance(widget, QHeaderView) and widget.orientation() is Qt.Orientation.Horizontal:
        for section in range(widget.count()):
            width = widget.sectionSize(section)
            left = widget.sectionViewportPosition(section)
            title = str(widget.model().headerData(section, widget.orientation()) or "")
            if width > _CELL and title and 0 <= left < widget.width() - width:
                yield title, QRect(left, 2, width, widget.height() - 6)
    elif isinstance(widget, QTableView):
        yield from _cells(widget)


def _cells(view: QTableView) -> Iterator[tuple[str, QRect]]:
    model, seen = view.model(), view.viewport().rect()
    for row in range(max(0, view.rowAt(0)), model.rowCount()):
        if view.rowViewportPosition(row) > seen.height():
            return
        for column in range(model.columnCount()):
            index = model.index(row, column)
            place = view.visualRect(index)
            text = str(index.data() or "")
            if text and seen.contains(place) and place.width() > 30:
                yield text, place.translated(view.viewport().pos())


def _strongest(picture: QImage, place: QRect, ratio: float) -> float:
    left, top = round(place.left() * ratio), round(place.top() * ratio)
    right, bottom = round(place.right() * ratio), round(place.bottom() * ratio)
    part = picture.copy(left, top, max(1, right - left), max(1, bottom - top))
    pixels = memoryview(part.constBits()).cast("B")
    name = hashlib.blake2b(pixels, digest_size=16).digest()
    if name not in _CONTRASTS:
        colours, times = np.unique(np.frombuffer(pixels, np.uint32), return_counts=True)
        ground = int(colours[times.argmax()])
        _CONTRASTS[name] = max(_contrast(ground, colour) for colour in colours.tolist())
    return _CONTRASTS[name]


@cache
def _contrast(ground: int, colour: int) -> float:
    return contrast(_name(ground), _name(colour))


def _name(pixel: int) -> str:
    return QColor(pixel & 0xFFFFFF).name()


def nameless(root: QWidget, seen: Sequence[QWidget] = ()) -> list[str]:
    """Controls that a screen reader could not name."""
    kinds = (QAbstractButton, QLineEdit, QComboBox, QAbstractItemView, QPlainTextEdit)
    found: list[str] = []
    for widget in seen or visible(root):
        if not isinstance(widget, kinds) or isinstance(widget, QHeaderView):
            continue
        text = widget.text() if isinstance(widget, QAbstractButton) else ""
        if not (widget.accessibleName() or text):
            found.append(f"{type(widget).__name__} {widget.objectName()}".strip())
    return found
