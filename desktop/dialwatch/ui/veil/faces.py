"""What widgets say of themselves, changed in place and given back: texts, tips, titles, names."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any, NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QGroupBox,
    QLabel,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)

from dialwatch.ui.privacy import masked_text

__all__ = ["give_back", "put_on"]

_KEPT = "_whole_texts"
"""The dynamic property that holds face → [whole text, masked text] as long as it is masked."""


class _Face(NamedTuple):
    """One text of a widget."""

    name: str
    read: Callable[[], str]
    write: Callable[[str], object]


def put_on(widget: QWidget) -> bool:
    """Mask the numbers in all that this widget says; it may have said something new since.

    Returns whether there is anything to give back now that was not before.
    """
    changed = False
    for owner in _owners(widget):
        kept = dict(owner.property(_KEPT) or {})
        before = dict(kept)
        for face in _faces(owner):
            _mask(face, kept)
        if kept != before:
            owner.setProperty(_KEPT, kept)
            changed = True
    return changed


def give_back(widget: QWidget) -> None:
    """Undo `put_on`, but for what was said anew."""
    for owner in _owners(widget):
        kept = owner.property(_KEPT)
        if not kept:
            continue
        owner.setProperty(_KEPT, None)
        for face in _faces(owner):
            whole, shown = kept.get(face.name, ("", ""))
            if shown and face.read() == shown:
                _write(owner, face, whole)


def _mask(face: _Face, kept: dict[str, Any]) -> None:
    text = face.read()
    if not text or (face.name in kept and kept[face.name][1] == text):
        return
    shown = masked_text(text)
    if shown != text:
        kept[face.name] = [text, shown]
        face.write(shown)
    else:
        kept.pop(face.name, None)


def _write(owner: QObject, face: _Face, text: str) -> None:
    before = owner.blockSignals(True)
    face.write(text)
    owner.blockSignals(before)


def _owners(widget: QWidget) -> Iterator[QObject]:
    yield widget
    if isinstance(widget, QMenu):
        yield from widget.actions()


def _faces(owner: QObject) -> Iterator[_Face]:
    if isinstance(owner, QAction):
        yield _Face("text", owner.text, owner.setText)
        return
    if not isinstance(owner, QWidget):
        return
    yield _Face("tip", owner.toolTip, owner.setToolTip)
    yield _Face("name", owner.accessibleName, owner.setAccessibleName)
    yield _Face("description", owner.accessibleDescription, owner.setAccessibleDescription)
    if owner.isWindow():
        yield _Face("window", owner.windowTitle, owner.setWindowTitle)
    yield from _own_faces(owner)


def _own_faces(widget: QWidget) -> Iterator[_Face]:
    match widget:
        case QLabel() | QAbstractButton():
            yield _Face("text", widget.text, widget.setText)
        case QGroupBox():
            yield _Face("title", widget.title, widget.setTitle)
        case QTabBar():
            for at in range(widget.count()):
                set_tab = partial(widget.setTabText, at)
                yield _Face(f"tab{at}", partial(widget.tabText, at), set_tab)
        case QComboBox() if not widget.isEditable():
            for at in range(widget.count()):
                set_item = partial(_set_item, widget, at)
                yield _Face(f"item{at}", partial(widget.itemText, at), set_item)
        case QPlainTextEdit() if widget.isReadOnly():
            yield _Face("text", widget.toPlainText, partial(_set_plain, widget))
        case _:
            pass


def _set_item(box: QComboBox, at: int, text: str) -> None:
    before = box.blockSignals(True)  # it is the same choice as before
    box.setItemText(at, text)
    box.blockSignals(before)


def _set_plain(edit: QPlainTextEdit, text: str) -> None:
    place = edit.verticalScrollBar().value()
    edit.setPlainText(text)
    edit.verticalScrollBar().setValue(place)
