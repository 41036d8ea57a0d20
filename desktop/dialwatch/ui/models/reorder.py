"""Announcing that rows only changed places: selections then follow row by row, not cell by cell."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, cast

from PySide6.QtCore import QAbstractItemModel

__all__ = ["rows_moving"]

_SIGNATURE = "QList<QPersistentModelIndex>,QAbstractItemModel::LayoutChangeHint"


@contextmanager
def rows_moving(model: QAbstractItemModel) -> Iterator[None]:
    """Inside, bring rows and persistent indexes to their new places."""
    hint = QAbstractItemModel.LayoutChangeHint.VerticalSortHint
    cast("Any", model.layoutAboutToBeChanged)[_SIGNATURE].emit([], hint)
    yield
    cast("Any", model.layoutChanged)[_SIGNATURE].emit([], hint)
