"""The chart as it leaves the screen: sharp, whole, and with its words."""

from xml.etree import ElementTree
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtGui import QImage
from tests.support.sample_ledger import StillClock, sample_ledger

from dialwatch.ui.charts.answer_rate import AnswerRatePanel
from dialwatch.ui.charts.files import SIZE, chart_file, drawn_chart
from dialwatch.ui.theme import DARK, LIGHT

JAKARTA = ZoneInfo("Asia/Jakarta")
LOOKS = pytest.mark.parametrize("colours", [DARK, LIGHT], ids=["dark", "light"])


@pytest.fixture
def panel(qtbot):
    made = AnswerRatePanel(sample_ledger(), StillClock(), JAKARTA)
    qtbot.addWidget(made)
    made.resize(900, 400)
    made.set_span("1h")
    made.show()
    return made


@LOOKS
def test_a_picture_has_twice_the_size_and_the_colours_of_its_curves(panel, colours):
    chart = drawn_chart(panel, JAKARTA, colours)
    image = QImage.fromData(chart_file(chart, ".png"))
    assert image.size() == SIZE * 2
    found = {image.pixelColor(x, y).name() for x in range(0, 1920, 4) for y in range(0, 920, 2)}
    assert colours.surface.lower() in found
    assert {line.colour.lower() for line in chart.lines} <= found


def test_a_drawing_is_made_of_lines_and_words_alone(panel):
    chart = drawn_chart(panel, JAKARTA, LIGHT)
    root = ElementTree.fromstring(chart_file(chart, ".svg"))
    tags = {one.tag.rpartition("}")[2] for one in root.iter()}
    assert "image" not in tags
    assert {"polyline", "text"} <= tags
    said = " ".join(one.text or "" for one in root.iter() if one.tag.endswith("text"))
    assert "Answer rate by campaign" in said
    assert "WIB" in said
    assert "still filling" in said
    assert "Survey October" not in said  # not dialled in this hour


def test_it_shows_what_the_panel_shows(panel):
    chart = drawn_chart(panel, JAKARTA, DARK)
    assert chart.window == panel.plot.window_shown
    assert [line.name for line in chart.lines] == [one.name for one in panel.plot.layer.curves()]
    assert [line.figure for line in chart.lines] == list(panel.legend.figures().values())


def test_a_gap_is_named(panel):
    window = panel.plot.window_shown
    half = (window.since + window.until) / 2000
    panel.plot.backdrop.set_gaps([(window.since / 1000, half)])
    chart = drawn_chart(panel, JAKARTA, DARK)
    assert chart.gaps == ((window.since, round(half * 1000)),)
    assert b"nothing could come" in chart_file(chart, ".svg")


@pytest.mark.parametrize("name", ["<b>a & b</b>", "=1+1", "x" * 300, "续约回访", ""])
def test_any_name_can_be_drawn(panel, name):
    for curve in panel.plot.layer.curves():
        curve.name = name
    chart = drawn_chart(panel, JAKARTA, DARK)
    assert ElementTree.fromstring(chart_file(chart, ".svg")) is not None
