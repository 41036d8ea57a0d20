"""The campaigns' rows: what they say, and that a refresh touches only what changed."""

from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt
from tests.support.sample_ledger import NOW, a_campaign

from dialwatch.ledger.summaries import CampaignFigures
from dialwatch.metrics.pace import Pace
from dialwatch.metrics.proportion import Proportion
from dialwatch.ui.delegates.cells import CELL_ROLE, ProgressCell, RateCell, StatusCell
from dialwatch.ui.models.campaign_cells import Cell
from dialwatch.ui.models.campaign_lines import CampaignLine, Place
from dialwatch.ui.models.campaign_table import CampaignTableModel
from dialwatch.ui.theme import theme

ZONE = ZoneInfo("Asia/Jakarta")
TIP = Qt.ItemDataRole.ToolTipRole


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


def _plan(rounds: int, **told) -> list[CampaignLine]:
    """A plan and its rounds, as tasks that stand directly under it."""
    plan = CampaignLine(
        a_campaign(id=1, key="p", name="Plan", kind="plan"),
        _figures(**told),
        place=Place(1, holds=rounds > 0, tasks=rounds),
    )
    under = [
        CampaignLine(
            a_campaign(id=n, key=f"t{n}", name=f"N{n:04}", parent="p"),
            _figures(answered=n),
            place=Place(1, 1, 1),
        )
        for n in range(2, rounds + 2)
    ]
    return [plan, *under, _line(id=5000, key="z", name="Zeta")]


@pytest.fixture
def heard(model) -> list[str]:
    """The signals of the model, by name."""
    names = ["rowsInserted", "rowsRemoved", "layoutChanged", "modelReset", "dataChanged"]
    told: list[str] = []
    for name in names:
        getattr(model, name).connect(lambda *_, name=name: told.append(name))
    return told


def test_a_thousand_rows_come_and_go_as_one(model, heard, qtmodeltester):
    model.show(_plan(1000), NOW, ZONE)
    assert (model.rowCount(), heard) == (2, ["rowsInserted"])
    heard.clear()
    model.turn(0, True)
    assert (model.rowCount(), heard) == (1002, ["dataChanged", "rowsInserted"])
    heard.clear()
    model.show(_plan(1000), NOW, ZONE)
    assert heard == []
    model.tick(NOW + 1000)
    assert heard == ["dataChanged"], "the age of all, in one"
    heard.clear()
    qtmodeltester.check(model)
    model.turn(0, False)
    assert (model.rowCount(), heard) == (2, ["dataChanged", "rowsRemoved"])


def test_one_change_among_a_thousand_touches_one_cell(model):
    model.show(_plan(1000), NOW, ZONE)
    model.turn(0, True)
    lines = _plan(1000)
    lines[400] = CampaignLine(lines[400].row, _figures(answered=9), place=lines[400].place)
    touched = []
    model.dataChanged.connect(lambda top, bottom: touched.append((top, bottom)))
    model.show(lines, NOW, ZONE)
    ((top, bottom),) = touched
    assert (top.row(), top.column()) == (bottom.row(), bottom.column())
    assert (top.row(), top.column()) == (400, model.column("answered"))


def test_new_rounds_come_in_their_places_and_nobody_loses_his(model, heard, qtmodeltester):
    model.show(_plan(3), NOW, ZONE)
    model.turn(0, True)
    model.sort(model.column("answered"), Qt.SortOrder.DescendingOrder)
    kept = {
        name: QPersistentModelIndex(model.index(row, 2))
        for row in range(model.rowCount())
        if (name := _shown(model, row, "campaign"))
    }
    qtmodeltester.check(model)
    heard.clear()
    model.show(_plan(5), NOW, ZONE)
    shown = [_shown(model, row, "campaign") for row in range(model.rowCount())]
    assert shown == ["Plan", "N0006", "N0005", "N0004", "N0003", "N0002", "Zeta"]
    assert {name: shown[index.row()] for name, index in kept.items()} == {n: n for n in kept}
    assert heard == ["rowsInserted"]


def test_a_round_that_comes_under_a_closed_plan_is_no_row(model, heard):
    model.show(_plan(2), NOW, ZONE)
    heard.clear()
    model.show(_plan(3), NOW, ZONE)
    assert (model.rowCount(), heard) == (2, [])
    assert "sums of its 3 tasks" in _shown(model, 0, "campaign", TIP)


def test_the_first_round_gives_the_plan_its_sign(model):
    model.show(_plan(0), NOW, ZONE)
    assert not _shown(model, 0, "campaign", CELL_ROLE).holds
    touched = []
    model.dataChanged.connect(lambda top, bottom: touched.append((top.row(), top.column())))
    model.show(_plan(1), NOW, ZONE)
    assert (0, 0) in touched
    assert _shown(model, 0, "campaign", CELL_ROLE).holds


def test_a_task_that_turns_out_to_be_of_a_plan_goes_under_it(model, qtmodeltester):
    alone = [_line(id=2, key="t2", name="Second"), _line(id=7, key="t7", name="Seventh")]
    model.show(alone, NOW, ZONE)
    qtmodeltester.check(model)
    model.set_opened([("jkt", "p")])
    model.show([*_plan(1), alone[1]], NOW, ZONE)
    shown = [_shown(model, row, "campaign") for row in range(4)]
    assert shown == ["Plan", "N0002", "Seventh", "Zeta"]
    assert _shown(model, 1, "campaign", CELL_ROLE).depth == 1


def test_all_below_is_opened_and_closed_with_what_holds_it(model):
    lines = _plan(2)
    lines[1] = CampaignLine(lines[1].row, _figures(), place=Place(1, 1, 1, holds=True))
    deeper = a_campaign(id=9, key="t9", name="Deep", parent="t2")
    model.show([*lines, CampaignLine(deeper, _figures(), place=Place(1, 2, 2))], NOW, ZONE)
    model.turn(0, True, deep=True)
    assert [_shown(model, row, "campaign") for row in range(4)] == [
        "Plan",
        "N0002",
        "Deep",
        "N0003",
    ]
    model.turn(0, False, deep=True)
    model.turn(0, True)
    assert [_shown(model, row, "campaign") for row in range(3)] == ["Plan", "N0002", "N0003"]
    assert model.stands_for(9) == 1
    assert model.stands_for(12345) == -1


def test_a_report_takes_over_what_is_shown_and_its_order(model):
    model.show(_plan(2), NOW, ZONE)
    model.sort(model.column("answered"), Qt.SortOrder.DescendingOrder)
    model._rows[0].cells[model.column("answered")] = Cell("999", 999.0)
    whole = CampaignTableModel(whole=True)
    whole.take_over(model)
    names = [_shown(whole, row, "campaign") for row in range(whole.rowCount())]
    assert names == ["Plan", "  N0003", "  N0002", "Zeta"]
    assert _shown(whole, 0, "answered") == "999"
    assert model.rowCount() == 2


def test_several_is_said_only_where_tasks_differ(model):
    plan, *rest = _plan(2)

    def shown(*lines: str) -> tuple[str, str]:
        row = plan.row.changed({"line": ""})
        told = CampaignLine(row, plan.figures, place=plan.place, lines=lines)
        model.show([told, *rest], NOW, ZONE)
        return _shown(model, 0, "line"), _shown(model, 0, "line", TIP)

    assert shown("+621", "+622") == ("several", "+621\n+622")
    muted = _shown(model, 0, "line", Qt.ItemDataRole.ForegroundRole)
    assert muted.name().upper() == theme().colours.muted
    assert shown() == ("–", "–")
