"""Texts of the window that stayed English where another language is spoken."""

import ast
import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTableView,
    QWidget,
)
from tests.ui.looks import spoken

from dialwatch.resources import resource
from dialwatch.ui.languages import Language
from dialwatch.ui.mnemonic import without_mnemonic
from dialwatch.ui.player.dialogue import DialogueList

__all__ = ["in_english", "left_in_english"]

UI = Path(__file__).parent
SUPPORT = UI.parent / "support"

_DATA = {
    *("refused", "no answer", "has paid", "city", "Number", "Cancel", "Name", "Id"),
}
"""What the samples have as words of platforms, of lists and of users, and the window has too."""

_ENGLISH = re.compile(r"\b(the|is|are|of|and|with|not|this|was|were|to|you|it|has|for)\b")
"""Words that neither Spanish nor what samples are called has."""


@cache
def _texts(language: Language) -> dict[str, set[str]]:
    """Each text of the code → what it may be in that language."""
    found = defaultdict(set)
    root = ElementTree.parse(resource("translations", f"dialwatch_{language}.ts")).getroot()
    for message in root.iter("message"):
        told = message.find("translation")
        forms = [one.text or "" for one in told.iter("numerusform")] or [told.text or ""]
        source = without_mnemonic(message.findtext("source"))
        found[source].update(without_mnemonic(form) for form in forms)
    return found


@cache
def _invented() -> list[str]:
    """Sentences of the samples that are nobody's but theirs, the longest first."""
    found: set[str] = set()
    for file in (*SUPPORT.glob("sample_*.py"), *UI.rglob("test_*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found.add(without_mnemonic(node.value))
    told = {one for one in found if len(one.split()) > 2} - set(_texts(Language.CHINESE))
    return sorted(told, key=len, reverse=True)


def _is_english(text: str) -> bool:
    if len(set(_ENGLISH.findall(text))) < 2:
        return False
    for one in _invented():
        text = text.replace(one, "")
    return len(set(_ENGLISH.findall(text))) > 1


@cache
def _sources(language: Language) -> dict[str, set[str]]:
    found = defaultdict(set)
    for source, forms in _texts(language).items():
        for form in forms:
            found[form].add(source)
    return found


def in_english(text: str) -> set[str]:
    """What the code may call it; itself where English is spoken, or it is none of the code's."""
    if spoken() is Language.ENGLISH:
        return {text}
    return _sources(spoken()).get(text, {text})


def left_in_english(seen: list[QWidget]) -> list[str]:
    """Texts in sight, in tips and for screen readers, that are not in the language spoken."""
    if spoken() is Language.ENGLISH:
        return []
    known = _texts(spoken())
    found = []
    for widget in seen:
        for text in {without_mnemonic(one) for one in _said(widget)} - _DATA:
            same = text in known and text not in known[text]
            if same or _is_english(text):
                found.append(f"{type(widget).__name__}: {text[:80]!r}")
    return found


def _said(widget: QWidget) -> Iterator[str]:
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QGroupBox):
        yield widget.title()
    elif isinstance(widget, QLineEdit | QPlainTextEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(at) for at in range(widget.count()))
    elif isinstance(widget, QTabBar):
        yield from (widget.tabText(at) for at in range(widget.count()))
    elif isinstance(widget, QMenu):
        yield from (action.text() for action in widget.actions())
    elif isinstance(widget, QTableView | QListView) and not isinstance(widget, DialogueList):
        yield from _cells(widget)
    if widget.isWindow():
        yield widget.windowTitle()
    for action in widget.actions():
        yield from (action.text(), action.toolTip())


def _cells(view: QTableView | QListView) -> Iterator[str]:
    model, across = view.model(), Qt.Orientation.Horizontal
    if model is None:
        return
    columns = model.columnCount() if isinstance(view, QTableView) else 1
    for column in range(columns):
        yield str(model.headerData(column, across) or "")
        yield str(model.headerData(column, across, Qt.ItemDataRole.ToolTipRole) or "")
        for row in range(min(model.rowCount(), 40)):
            index = model.index(row, column)
            yield str(index.data() or "")
            yield str(index.data(Qt.ItemDataRole.ToolTipRole) or "")
