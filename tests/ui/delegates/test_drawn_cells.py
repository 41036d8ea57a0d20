"""All drawn cells in a real table: both themes, selected or not, wide and narrow."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QTableView

from dialwatch.ui.delegates import (
    CELL_ROLE,
    ProgressCell,
    ProgressDelegate,
    RateCell,
    RateDelegate,
    StatusCell,
    StatusDelegate,
    progress_text,
)
from dialwatch.ui.theme import DARK, LIGHT, theme

THIN = "\u2009"


@pytest.fixture
def table(qtbot):
    def make(delegate, *cells, width=200):
        model = QStandardItemModel(0, 1)
        for text, cell in cells:
            item = QStandardItem(text)
            item.setData(cell, CELL_ROLE)
            model.appendRow(item)
        view = QTableView()
        qtbot.addWidget(view)
        model.setParent(view)
        view.setModel(model)
        view.setItemDelegate(delegate(view))
        view.setShowGrid(False)
        view.horizontalHeader().hide()
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(26)
        view.setColumnWidth(0, width)
        view.resize(width + 20, 26 * len(cells) + 10)
        view.show()
        return view

    return make


@pytest.fixture(params=[DARK, LIGHT], ids=["dark", "light"])
def colours(request, monkeypatch, qapp):
    monkeypatch.setattr(theme(), "colours", request.param)
    return request.param


def inked(view, row, colour, tolerance=40):
    """Columns of pixels in which the row shows this colour."""
    image = view.viewport().grab().toImage()
    wanted = [int(colour[at : at + 2], 16) for at in (1, 3, 5)]
    found = set()
    for x in range(image.width()):
        for y in range(row * 26, row * 26 + 26):
            c = image.pixelColor(x, y)
            if all(abs(a - b) <= tolerance for a, b in zip(c.getRgb()[:3], wanted, strict=True)):
                found.add(x)
    return found


def test_the_dot_stands_at_the_rate_on_the_scale(table, colours):
    view = table(
        RateDelegate,
        ("0.0 %", RateCell(0.0, 0.0, 0.01)),
        ("50.0 %", RateCell(0.5, 0.49, 0.51)),
        ("100.0 %", RateCell(1.0, 0.99, 1.0)),
    )
    middles = []
    for row in range(3):
        ink = sorted(inked(view, row, colours.accent))
        middles.append((ink[0] + ink[-1]) / 2)
    assert middles[1] - middles[0] == pytest.approx(middles[2] - middles[1], abs=2)
    assert middles[0] < middles[1] < middles[2]


def test_too_few_calls_draw_no_dot(table, colours):
    view = table(RateDelegate, ("12 of ~80", RateCell(0.3, 0.1, 0.6, sure=False)))
    assert not inked(view, 0, colours.accent)


def test_the_bar_is_as_long_as_the_progress(table, colours):
    view = table(
        ProgressDelegate,
        ("900 of 900", ProgressCell(1.0)),
        ("450 of 900", ProgressCell(0.5)),
        ("0 of 900", ProgressCell(0.0)),
        width=220,
    )
    full, half, none = (len(inked(view, row, colours.accent)) for row in range(3))
    assert half == pytest.approx(full / 2, abs=3)
    assert (full > 30, none) == (True, 0)


def test_without_a_total_there_is_no_bar(table, colours):
    view = table(ProgressDelegate, ("n/a", ProgressCell(None)), ("n/a", None))
    assert not inked(view, 0, colours.accent)
    assert inked(view, 0, colours.muted)


@pytest.mark.parametrize("shape", ["▶", "‖", "✓", "✕", "○", "▲", "●", "?"])
def test_every_state_has_its_shape_in_its_colour(table, colours, shape):
    view = table(StatusDelegate, ("", StatusCell(shape, "bad")))
    assert inked(view, 0, colours.bad, 90)


@pytest.mark.parametrize("delegate", [RateDelegate, ProgressDelegate, StatusDelegate])
@pytest.mark.parametrize("width", [4, 30, 90, 400])
def test_any_width_selected_or_not_is_painted(table, colours, delegate, width):
    cells = [
        ("31.4 %", RateCell(0.314, 0.29, 0.33)),
        ("1 200 of ≥ 9 000", ProgressCell(0.13, exact=False)),
        ("calling", StatusCell("▶", "accent")),
        ("–", None),
    ]
    view = table(delegate, *cells, width=width)
    view.selectAll()
    assert not view.viewport().grab().isNull()


@pytest.mark.parametrize("delegate", [RateDelegate, ProgressDelegate, StatusDelegate])
def test_what_is_read_aloud_and_copied_is_the_text_of_the_cell(table, delegate):
    view = table(delegate, ("31.4 %", RateCell(0.314, 0.29, 0.33)))
    assert view.model().index(0, 0).data(Qt.ItemDataRole.DisplayRole) == "31.4 %"
    assert view.sizeHintForColumn(0) > 20


@pytest.mark.parametrize(
    ("done", "total", "exact", "text"),
    [
        (612, 900, True, "612 of 900"),
        (612, 9000, False, f"612 of ≥ 9{THIN}000"),
        (612, None, True, "n/a"),
        (None, 900, True, "n/a"),
        (0, 900, True, "0 of 900"),
    ],
)
def test_progress_in_words(done, total, exact, text):
    assert progress_text(done, total, exact) == text
