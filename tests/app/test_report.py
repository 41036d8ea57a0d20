"""A report tells what is shown: what a model or a curve says wrongly, it says wrongly too."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from dialwatch.app.report import as_text, rows_of, write_report


@pytest.fixture
def model(qapp) -> QStandardItemModel:
    model = QStandardItemModel()
    model.setHorizontalHeaderLabels(["Campaign", "Attempts"])
    for name, attempts in (("spring", "1 204"), ("autumn", "–")):
        model.appendRow([QStandardItem(name), QStandardItem(attempts)])
    return model


def test_rows_are_what_the_model_displays(model: QStandardItemModel) -> None:
    assert rows_of(model) == [
        {"Campaign": "spring", "Attempts": "1 204"},
        {"Campaign": "autumn", "Attempts": "–"},
    ]
    assert len(rows_of(model, most=1)) == 1


def test_a_corrupted_value_of_a_model_changes_the_report(model: QStandardItemModel) -> None:
    before = rows_of(model)
    model.setData(model.index(0, 1, QModelIndex()), "1 205", Qt.ItemDataRole.DisplayRole)
    after = rows_of(model)
    assert after[0]["Attempts"] == "1 205"
    assert after[1:] == before[1:]


def test_a_text_table_has_its_figures_to_the_right(model: QStandardItemModel) -> None:
    lines = as_text(rows_of(model), ("Campaign", "Attempts")).splitlines()
    assert lines == ["Campaign  Attempts", "spring       1 204", "autumn           –"]


def test_a_report_is_written_whole(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "report.json"
    write_report(path, {"now": 1, "notices": ["•"]})
    assert json.loads(path.read_text(encoding="utf-8")) == {"now": 1, "notices": ["•"]}
    assert [one.name for one in path.parent.iterdir()] == ["report.json"]
