"""The campaigns' rows: what they say, and that a refresh touches only what changed."""

from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt
from tests.support.sample_ledger import NOW, a_campaign

from dialwatch.ledger.summaries import CampaignFigures
from dialwatch.metrics.pace import Pace
from dialwatch.metrics.proportion import Proportion
from dialwatch.ui.delegates.cells import CELL_ROLE, ProgressCell, RateCell, StatusCell
from dialwatch.ui.models.campaign_lines import CampaignLine
from dialwatch.ui.models.campaign_table import CampaignTableModel

ZONE = ZoneInfo("Asia/Jakarta")


def _figures(**told) -> CampaignFigures:
    values = {
        "calls": 520,
        "attempts": 500,
        "answered": 160,
        "seized": 500,
        "untimed": 0,
        "outcomes": {},
        "rate": Proportion(150, 480),
        "arrived": Proportion(160, 500),
        "settled_before": NOW - 60_000,
        "pace": Pace(12.3, 10.0, 15.0),
        "finish": (NOW + 1_800_000, NOW + 2_400_000),
    }
    return CampaignFigures(**{**values, **told})


def _line(figures: dict | None = None, **told) -> CampaignLine:
    return CampaignLine(a_campaign(**told), _figures(**(figures or {})), "Payment reminder")


@pytest.fixture
def model() -> CampaignTableModel:
    return CampaignTableModel()


def _shown(model: CampaignTableModel, row: int, column: str, role=Qt.ItemDataRole.DisplayRole):
    value = model.index(row, model.column(column)).data(role)
    return value.replace("\u2009", " ") if isinstance(value, str) else value


def test_a_row_says_what_is_known(model):
    model.show([_line()], NOW, ZONE)
    assert _shown(model, 0, "campaign") == "November reminders A"
    assert _shown(model, 0, "status") == "calling"
    assert _shown(model, 0, "progress") == "300 of 900"
    assert _shown(model, 0, "rate") == "31.2 %"
    assert _shown(model, 0, "attempts") == "500"
    assert _shown(model, 0, "answered") == "160"
    assert _shown(model, 0, "pace") == "12"
    assert _shown(model, 0, "finish") == "11:11–11:21"
    assert _shown(model, 0, "robot") == "Payment reminder"
    assert _shown(model, 0, "line") == "+622150550101"
    assert _shown(model, 0, "age") == "4 s"


def test_drawn_cells_get_their_values(model):
    model.show([_line()], NOW, ZONE)
    assert _shown(model, 0, "status", CELL_ROLE) == StatusCell("▶", "good")
    assert _shown(model, 0, "progress", CELL_ROLE) == ProgressCell(300 / 900, True)
    rate = _shown(model, 0, "rate", CELL_ROLE)
    assert isinstance(rate, RateCell)
    assert rate.low < rate.rate < rate.high


@pytest.mark.parametrize(
    ("rate", "text"),
    [
        (Proportion(0, 0), "no calls"),
        (Proportion(3, 12), "12 of ~70"),
        (Proportion(50, 160), "31.2 % ±7.1"),
        (Proportion(500, 1600), "31.2 %"),
    ],
)
def test_a_rate_says_how_much_it_knows(model, rate, text):
    model.show([_line({"rate": rate})], NOW, ZONE)
    shown = _shown(model, 0, "rate")
    assert shown.partition("~")[0] == text.partition("~")[0]


def test_the_three_kinds_of_nothing(model):
    blu = _line(
        {"rate": Proportion(0, 0), "pace": None, "finish": None},
        line=None,
        entries=None,
        entries_done=None,
        as_of=None,
    )
    model.show([blu], NOW, ZONE)
    assert _shown(model, 0, "progress") == "n/a"
    assert _shown(model, 0, "finish") == "n/a"
    assert _shown(model, 0, "line") == "n/a"
    assert _shown(model, 0, "pace") == "–"
    assert _shown(model, 0, "age") == "–"


def test_trouble_is_a_shape_and_its_reason_a_tool_tip(model):
    model.show([_line(note="One call id stands under two campaigns.")], NOW, ZONE)
    assert _shown(model, 0, "status", CELL_ROLE).shape == "▲"
    tip = _shown(model, 0, "status", Qt.ItemDataRole.ToolTipRole)
    assert "two campaigns" in tip


def test_a_refresh_touches_only_what_changed(qtbot, model):
    model.show([_line(id=1, name="A"), _line(id=2, name="B")], NOW, ZONE)
    touched = []
    model.dataChanged.connect(lambda top, bottom: touched.append((top.row(), bottom.row())))
    with qtbot.assertNotEmitted(model.modelReset), qtbot.assertNotEmitted(model.layoutChanged):
        model.show([_line(id=1, name="A"), _line({"answered": 161}, id=2, name="B")], NOW, ZONE)
    assert touched == [(1, 1)]
    touched.clear()
    model.show([_line(id=1, name="A"), _line({"answered": 161}, id=2, name="B")], NOW, ZONE)
    assert touched == []


def test_a_second_only_ages_the_data(model):
    model.show([_line()], NOW, ZONE)
    columns = []
    model.dataChanged.connect(lambda top, bottom: columns.append((top.column(), bottom.column())))
    model.tick(NOW + 1000)
    assert columns == [(model.column("age"), model.column("age"))]
    assert _shown(model, 0, "age") == "5 s"


def test_campaigns_come_and_go_and_the_rest_keeps_its_place(model, qtmodeltester):
    model.show([_line(id=n, name=f"N{n}") for n in (1, 2, 3)], NOW, ZONE)
    kept = QPersistentModelIndex(model.index(2, 0))
    model.show([_line(id=n, name=f"N{n}") for n in (3, 4)], NOW, ZONE)
    assert [_shown(model, row, "campaign") for row in range(2)] == ["N3", "N4"]
    assert kept.row() == 0
    qtmodeltester.check(model)


def test_rows_are_sorted_by_what_was_clicked_and_carry_the_selection(model):
    lines = [_line({"answered": n * 10}, id=n, name=f"N{n}") for n in (1, 2, 3)]
    model.show(lines, NOW, ZONE)
    kept = QPersistentModelIndex(model.index(0, 0))
    model.sort_clicked(model.column("answered"))
    assert [_shown(model, row, "answered") for row in range(3)] == ["30", "20", "10"]
    assert kept.data() == "N1"
    assert model.headerData(model.column("answered"), Qt.Orientation.Horizontal) == "Answered ↓"
    model.sort_clicked(model.column("answered"))
    assert kept.row() == 0


def test_the_calling_ones_stand_on_top_at_first(model):
    states = ["canceled", "finished", "calling", "paused"]
    model.show([_line(id=n, status=s, name=s) for n, s in enumerate(states, 1)], NOW, ZONE)
    shown = [_shown(model, row, "status") for row in range(4)]
    assert shown == ["calling", "paused", "finished", "cancelled"]
