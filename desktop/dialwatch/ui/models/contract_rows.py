"""An account's contract as rows of two trees, and what the user changed in them."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem

from dialwatch.calls.contract_view import ContractChange, ContractView, FieldRow, OperationRow
from dialwatch.ui.engine_words import spoken
from dialwatch.ui.models.operation_tree import evidence_words
from dialwatch.ui.theme import CAPTION, font, theme

__all__ = [
    "NAMES",
    "PATH",
    "field_changes",
    "fill_fields",
    "fill_operations",
    "operation_changes",
    "resets",
]

PATH = 2
"""Column of an operation's path, which can be edited."""
NAMES = 1
"""Column of a field's names, which can be edited."""

_ROW = Qt.ItemDataRole.UserRole
_EDITABLE = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable

translate = QCoreApplication.translate


def fill_operations(tree: QTreeWidget, view: ContractView) -> None:
    """Operations under their groups; the box before one switches it on."""
    tree.clear()
    groups: dict[str, QTreeWidgetItem] = {}
    for row in view.operations:
        if row.group not in groups:
            groups[row.group] = _group(tree, spoken(row.group))
        item = QTreeWidgetItem(
            [spoken(row.title), row.method, row.path, evidence_words(row.evidence), _state(row)]
        )
        item.setData(0, _ROW, row)
        item.setFlags(_EDITABLE | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(0, _checked(row.enabled))
        item.setToolTip(0, row.name)
        item.setToolTip(PATH, _was(row.shipped_path) if row.differs else row.path)
        groups[row.group].addChild(item)
        _mark(item, row.differs)
    tree.expandAll()


def fill_fields(tree: QTreeWidget, view: ContractView) -> None:
    """Fields under their records, with the names under which each is looked for."""
    tree.clear()
    groups: dict[str, QTreeWidgetItem] = {}
    for row in view.fields:
        if row.record not in groups:
            groups[row.record] = _group(tree, row.record)
        item = QTreeWidgetItem([row.field, ", ".join(row.names), ", ".join(row.shipped)])
        item.setData(0, _ROW, row)
        item.setFlags(_EDITABLE)
        item.setToolTip(NAMES, ", ".join(row.names))
        groups[row.record].addChild(item)
        _mark(item, row.differs)
    tree.expandAll()


def operation_changes(tree: QTreeWidget) -> list[ContractChange]:
    """What differs from what was shown."""
    changes = []
    for item in _items(tree):
        row: OperationRow = item.data(0, _ROW)
        path = item.text(PATH).strip()
        enabled = item.checkState(0) is Qt.CheckState.Checked
        if (path, enabled) != (row.path, row.enabled):
            changes.append(
                ContractChange(
                    operation=row.name,
                    path=path if path != row.path else None,
                    enabled=enabled if enabled != row.enabled else None,
                )
            )
    return changes


def field_changes(tree: QTreeWidget) -> list[ContractChange]:
    """What differs from what was shown."""
    changes = []
    for item in _items(tree):
        row: FieldRow = item.data(0, _ROW)
        names = tuple(name.strip() for name in item.text(NAMES).split(",") if name.strip())
        if names != row.names:
            changes.append(ContractChange(record=row.record, field=row.field, names=names))
    return changes


def resets(tree: QTreeWidget) -> list[ContractChange]:
    """Back to what is shipped: the rows that are selected, or all that differ."""
    items = [item for item in tree.selectedItems() if item.data(0, _ROW) is not None]
    rows = [item.data(0, _ROW) for item in items or _items(tree)]
    return [_reset(row) for row in rows if row.differs]


def _reset(row: OperationRow | FieldRow) -> ContractChange:
    if isinstance(row, OperationRow):
        return ContractChange(operation=row.name, reset=True)
    return ContractChange(record=row.record, field=row.field, reset=True)


def _items(tree: QTreeWidget) -> Iterator[QTreeWidgetItem]:
    root = tree.invisibleRootItem()
    for at in range(root.childCount()):
        group = root.child(at)
        if group is not None:
            children = (group.child(child) for child in range(group.childCount()))
            yield from (child for child in children if child is not None)


def _group(tree: QTreeWidget, title: str) -> QTreeWidgetItem:
    group = QTreeWidgetItem([title])
    group.setFlags(Qt.ItemFlag.ItemIsEnabled)
    group.setFont(0, font(CAPTION))
    group.setForeground(0, QColor(theme().colours.muted))
    tree.addTopLevelItem(group)
    group.setFirstColumnSpanned(True)
    return group


def _mark(item: QTreeWidgetItem, differs: bool) -> None:
    """A row that the user changed says so by its weight and a word."""
    if differs:
        for column in range(item.columnCount()):
            item.setFont(column, font(strong=True))


def _state(row: OperationRow) -> str:
    if not row.usable:
        return translate("Contract", "not confirmed")
    changed = translate("Contract", "on, changed by you")
    return changed if row.differs else translate("Contract", "on")


def _was(path: str) -> str:
    return translate("Contract", "Shipped: {path}").format(path=path or "–")


def _checked(on: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
