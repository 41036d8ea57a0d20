"""What the window shows, as JSON: read back from the shown models and curves, not from the data.

A test corrupts one value of a model, and the report must change: so nothing here may ask the
ledger for a figure that a model or a curve already shows.
"""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt

__all__ = ["MOST_ROWS", "as_text", "rows_of", "write_report"]

MOST_ROWS = 100_000
"""Call rows that a report holds; how many were left out is said in it."""


def headers_of(model: QAbstractItemModel) -> list[str]:
    """The headers of the model's columns, as shown."""
    return [
        str(
            model.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole)
            or model.headerData(column, Qt.Orientation.Horizontal)
            or column
        )
        for column in range(model.columnCount())
    ]


def rows_of(model: QAbstractItemModel, most: int = MOST_ROWS) -> list[dict[str, str]]:
    """The model's rows as {header: shown text}, at most `most` of them."""
    headers = headers_of(model)
    root = QModelIndex()
    return [
        {
            header: str(model.index(row, column, root).data(Qt.ItemDataRole.DisplayRole) or "")
            for column, header in enumerate(headers)
        }
        for row in range(min(model.rowCount(), most))
    ]


def as_text(rows: Iterable[dict[str, str]], columns: Iterable[str]) -> str:
    """These columns of the rows as a text table; figures to the right."""
    names = list(columns)
    cells = [[row.get(name, "").replace("\n", " ") for name in names] for row in rows]
    widths = [
        max(len(name), *(len(line[at]) for line in cells), 0) for at, name in enumerate(names)
    ]
    figures = [
        all(not line[at] or line[at][0].isdigit() or line[at] in "–" for line in cells)
        for at in range(len(names))
    ]

    def one(line: list[str]) -> str:
        return "  ".join(
            text.rjust(width) if right else text.ljust(width)
            for text, width, right in zip(line, widths, figures, strict=True)
        ).rstrip()

    return "\n".join([one(names), *(one(line) for line in cells)])


def write_report(path: Path, report: dict[str, Any]) -> None:
    """Write the report as JSON, whole or not at all. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(path.name + ".part")
    beside.write_text(json.dumps(report, ensure_ascii=False, indent=1), encoding="utf-8")
    beside.replace(path)
