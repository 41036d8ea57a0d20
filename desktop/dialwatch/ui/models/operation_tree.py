"""The operations of an account, grouped, as items of a tree."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem

from dialwatch.calls.form import Form
from dialwatch.ui.theme import CAPTION, font, theme

__all__ = ["OPERATION", "evidence_words", "fill", "find", "items"]

OPERATION = Qt.ItemDataRole.UserRole
"""The operation's name on its item; nothing on a group's."""

translate = QCoreApplication.translate


def fill(tree: QTreeWidget, forms: Iterable[Form]) -> None:
    """Groups with their operations; those that cannot be asked say so beside their title."""
    tree.clear()
    muted = QColor(theme().colours.muted)
    groups: dict[str, QTreeWidgetItem] = {}
    for form in forms:
        if form.group not in groups:
            group = groups[form.group] = QTreeWidgetItem([form.group])
            group.setFlags(Qt.ItemFlag.ItemIsEnabled)
            group.setFont(0, font(CAPTION))
            group.setForeground(0, muted)
            tree.addTopLevelItem(group)
        off = "" if form.enabled else translate("Operations", " – not confirmed")
        item = QTreeWidgetItem([form.title + off])
        item.setData(0, OPERATION, form.operation)
        item.setToolTip(0, form.purpose if form.enabled else form.why_off)
        if not form.enabled:
            item.setForeground(0, muted)
        groups[form.group].addChild(item)
    tree.expandAll()


def items(tree: QTreeWidget) -> Iterator[QTreeWidgetItem]:
    """The operations, without their groups."""
    for group in _children(tree.invisibleRootItem()):
        yield from _children(group)


def find(tree: QTreeWidget, words: str) -> None:
    """Show only what holds these words; a group without any is hidden."""
    wanted = words.casefold().split()
    for group in _children(tree.invisibleRootItem()):
        shown = 0
        for item in _children(group):
            text = f"{group.text(0)} {item.text(0)} {item.data(0, OPERATION)}".casefold()
            hidden = not all(word in text for word in wanted)
            item.setHidden(hidden)
            shown += not hidden
        group.setHidden(not shown)


def _children(item: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    children = (item.child(at) for at in range(item.childCount()))
    return [child for child in children if child is not None]


def evidence_words(mark: str) -> str:
    """What stands behind an operation, in words."""
    words = {
        "D": translate("Operations", "documented"),
        "C": translate("Operations", "confirmed or in use"),
        "M": translate("Operations", "shown in the vendor's sample"),
        "P": translate("Operations", "known from practice"),
        "S": translate("Operations", "known from a sister product"),
        "I": translate("Operations", "title only"),
        "L": translate("Operations", "title only"),
    }
    return words.get(mark, translate("Operations", "assumed"))
