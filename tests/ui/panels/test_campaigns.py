"""The campaign table as a tree: opened and closed by mouse and keys, and remembered."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel
from tests.support.sample_ledger import (
    NOW,
    a_block,
    a_campaign,
    sample_ledger,
    sample_trees,
)

from dialwatch.app.report import rows_of
from dialwatch.calls.outcome import Outcome
from dialwatch.ledger.ledger import Ledger
from dialwatch.ui.delegates import CELL_ROLE, BranchCell, sign_of

TIP, SPOKEN = Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole
SUMMED = ("Attempts", "Answered")


def grown() -> Ledger:
    """The sample morning, with a plan and workflows."""
    ledger = sample_ledger()
    ledger.apply_campaigns(sample_trees())
    per_task = {23: 90, 24: 40, 33: 60, 34: 12}
    campaign = [task for task, calls in per_task.items() for _ in range(calls)]
    ids = list(range(90_001, 90_001 + len(campaign)))
    ends = [Outcome.ANSWERED, Outcome.BUSY, Outcome.NO_ANSWER]
    outcome = [int(ends[at % 3]) for at in range(len(campaign))]
    dialed = [NOW - (40 - at % 30) * 60_000 for at in range(len(campaign))]
    ledger.apply_block(a_block(ids, campaign=campaign, outcome=outcome, dialed=dialed))
    return ledger


@pytest.fixture
def window(lend):
    """Shared, with all that can be opened closed; what is sorted or added needs `own`."""
    lent = lend(grown)
    lent.campaigns.model.set_opened([])
    stand_on(lent.campaigns, "Survey October")
    yield lent
    lent.calls.set_query("")


@pytest.fixture
def panel(window):
    return window.campaigns


@pytest.fixture
def ledger() -> Ledger:
    return grown()


@pytest.fixture
def own(make_window, ledger):
    """A window that no other test sees."""
    return make_window(ledger)


def names(panel) -> list[str]:
    return [panel.model.line(row).row.name for row in range(panel.model.rowCount())]


def row_of(panel, name: str) -> int:
    return names(panel).index(name)


def stand_on(panel, name: str) -> None:
    panel.view.setFocus()
    panel.view.setCurrentIndex(panel.model.index(row_of(panel, name), 0))


def current(panel) -> str:
    return panel.model.line(panel.view.currentIndex().row()).row.name


def sign(panel, name: str) -> QPoint:
    index = panel.model.index(row_of(panel, name), 0)
    return sign_of(panel.view.visualRect(index), index.data(CELL_ROLE)).center()


def click(qtbot, panel, at: QPoint) -> None:
    qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=at)


def press(qtbot, panel, key: Qt.Key, times: int = 1) -> None:
    for _ in range(times):
        qtbot.keyClick(panel.view, key)


def test_plans_and_workflows_are_closed_at_first(panel):
    shown = names(panel)
    assert len(shown) == 9
    assert {"Week 2 follow-up", "Spring renewal", "System check"} < set(shown)
    assert not {"Round 1", "First call", "Week 2 follow-up_1"} & set(shown)


def test_a_click_on_the_sign_opens_and_closes(panel, qtbot):
    with qtbot.assertNotEmitted(panel.filter_requested):
        click(qtbot, panel, sign(panel, "Week 2 follow-up"))
        at = row_of(panel, "Week 2 follow-up")
        assert names(panel)[at : at + 3] == ["Week 2 follow-up", "Round 2", "Round 1"]
        click(qtbot, panel, sign(panel, "Round 2"))
        assert names(panel)[at + 2] == "Week 2 follow-up_2"
        click(qtbot, panel, sign(panel, "Week 2 follow-up"))
    assert len(names(panel)) == 9
    click(qtbot, panel, sign(panel, "Week 2 follow-up"))
    assert "Week 2 follow-up_2" in names(panel), "what was open below it is so again"


def test_two_quick_clicks_on_the_sign_ask_for_no_calls(panel, qtbot):
    at = sign(panel, "Week 2 follow-up")
    with qtbot.assertNotEmitted(panel.filter_requested):
        click(qtbot, panel, at)
        qtbot.mouseDClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert len(names(panel)) == 9


def test_a_click_beside_the_sign_chooses_the_row(panel, qtbot):
    place = panel.view.visualRect(panel.model.index(row_of(panel, "Week 2 follow-up"), 0))
    click(qtbot, panel, place.center())
    assert len(names(panel)) == 9
    assert current(panel) == "Week 2 follow-up"
    task = panel.view.visualRect(panel.model.index(row_of(panel, "Survey October"), 0))
    click(qtbot, panel, QPoint(task.left() + 14, task.center().y()))
    assert current(panel) == "Survey October"


def test_keys_walk_along_the_tree(panel, qtbot):
    stand_on(panel, "Spring renewal")
    press(qtbot, panel, Qt.Key.Key_Right)
    assert (current(panel), "First call" in names(panel)) == ("Spring renewal", True)
    press(qtbot, panel, Qt.Key.Key_Right)
    assert current(panel) == "First call"
    press(qtbot, panel, Qt.Key.Key_Right, times=2)
    assert current(panel) == "Spring renewal_first_call"
    press(qtbot, panel, Qt.Key.Key_Left)
    assert current(panel) == "First call"
    press(qtbot, panel, Qt.Key.Key_Left)
    assert "Spring renewal_first_call" not in names(panel)
    press(qtbot, panel, Qt.Key.Key_Left, times=2)
    assert (current(panel), len(names(panel))) == ("Spring renewal", 9)


def test_keys_of_a_plain_campaign_go_from_cell_to_cell(panel, qtbot):
    stand_on(panel, "Survey October")
    press(qtbot, panel, Qt.Key.Key_Right)
    assert panel.view.currentIndex().column() == 1
    press(qtbot, panel, Qt.Key.Key_Left)
    assert panel.view.currentIndex().column() == 0
    assert current(panel) == "Survey October"


def test_who_stands_below_goes_up_when_it_closes(panel, qtbot):
    stand_on(panel, "Week 2 follow-up")
    press(qtbot, panel, Qt.Key.Key_Right, times=4)
    assert current(panel) == "Week 2 follow-up_2"
    click(qtbot, panel, sign(panel, "Week 2 follow-up"))
    assert current(panel) == "Week 2 follow-up"
    stand_on(panel, "Survey October")
    click(qtbot, panel, sign(panel, "Week 2 follow-up"))
    click(qtbot, panel, sign(panel, "Week 2 follow-up"))
    assert current(panel) == "Survey October"


def test_enter_asks_for_the_calls_of_all_below(window, panel, qtbot):
    stand_on(panel, "Week 2 follow-up")
    press(qtbot, panel, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.settled() and window.calls.model.rowCount() == 130)
    shown = [label.text() for label in window.calls.filter.chips.findChildren(QLabel)]
    assert "campaign: Week 2 follow-up" in shown


def test_figures_of_a_parent_are_the_sums_of_its_children(panel):
    panel.model.set_opened([("jkt", "plan:p1"), ("jkt", "workflow:w1")])
    rows = {panel.model.line(row).row.key: row for row in range(panel.model.rowCount())}

    def figure(key: str, column: str) -> int:
        return int(panel.model.index(rows[key], panel.model.column(column)).data())

    for parent, children in {
        "plan:p1": ("round:p1/1", "round:p1/2"),
        "workflow:w1": ("node:w1/1", "node:w1/2"),
    }.items():
        for column in ("attempts", "answered"):
            assert figure(parent, column) == sum(figure(child, column) for child in children) > 0
    progress = panel.model.index(rows["plan:p1"], panel.model.column("progress"))
    assert progress.data().replace("\u2009", " ") == "300 of 391"


def test_it_is_said_what_a_parents_figures_are(panel):
    panel.model.set_opened([("jkt", "plan:p1"), ("jkt", "workflow:w1")])

    def told(name: str, column: str = "campaign", role=TIP) -> str:
        return panel.model.index(row_of(panel, name), panel.model.column(column)).data(role)

    assert "sums of its 2 tasks" in told("Week 2 follow-up")
    assert "several rounds dial counts in each" in told("Week 2 follow-up")
    assert "several steps dial counts in each" in told("Spring renewal")
    assert "those of its task" in told("Round 1")
    assert "Nothing is dialled under it yet" in told("System check")
    assert "The platform says: calling" in told("Week 2 follow-up", "status")
    assert "As its tasks stand" in told("Spring renewal", "status")
    assert "more rounds or steps may follow" in told("Week 2 follow-up", "finish")
    assert told("Week 2 follow-up", role=SPOKEN) == "Week 2 follow-up, plan, level 1, open"
    assert told("First call", role=SPOKEN) == "First call, step, level 2, closed"
    assert told("System check", role=SPOKEN) == "System check, workflow, level 1"
    assert told("Survey October", role=SPOKEN) == "Survey October"


def test_one_without_tasks_has_no_figures_and_nothing_to_open(panel):
    row = row_of(panel, "System check")
    columns = ("progress", "rate", "pace", "finish", "attempts", "answered", "age", "line")
    assert {panel.model.index(row, panel.model.column(name)).data() for name in columns} == {"–"}
    assert not panel.model.index(row, 0).data(CELL_ROLE).holds
    panel.view.turn(row, True)
    assert len(names(panel)) == 9


def test_what_differs_between_tasks_is_several(panel):
    row = row_of(panel, "Spring renewal")
    assert panel.model.index(row, panel.model.column("robot")).data() == "several"
    assert panel.model.index(row, panel.model.column("line")).data() == "several"
    plan = row_of(panel, "Week 2 follow-up")
    assert panel.model.index(plan, panel.model.column("robot")).data() == "Payment reminder"


def test_sorting_moves_siblings_alone(own):
    panel = own.campaigns
    panel.model.set_opened([("jkt", "plan:p1"), ("jkt", "workflow:w1")])
    for _ in range(2):
        panel.model.sort_clicked(panel.model.column("answered"))
        shown = names(panel)
        at = shown.index("Week 2 follow-up")
        assert set(shown[at + 1 : at + 3]) == {"Round 1", "Round 2"}
        at = shown.index("Spring renewal")
        assert set(shown[at + 1 : at + 3]) == {"First call", "Second call"}
    assert shown.index("Round 2") < shown.index("Round 1"), "the fewer answers first"


def test_a_new_round_comes_in_its_place(own, ledger, qtbot, qtmodeltester):
    panel = own.campaigns
    panel.model.set_opened([("jkt", "plan:p1")])
    stand_on(panel, "Round 1")
    third = a_campaign(id=25, key="t-25", name="third", parent="plan:p1", status="calling")
    new = a_campaign(id=35, key="t-35", name="third step", parent="node:w1/1")
    ledger.apply_campaigns([third, new])
    own.ledger_changed()
    qtbot.waitUntil(lambda: "third" in names(panel))
    at = row_of(panel, "Week 2 follow-up")
    assert set(names(panel)[at + 1 : at + 4]) == {"Round 1", "Round 2", "third"}
    assert "third step" not in names(panel), "its workflow is closed"
    assert current(panel) == "Round 1"
    qtmodeltester.check(panel.model)


def test_opening_touches_no_other_row(panel, qtbot):
    touched = []
    keep = panel.model.dataChanged.connect(lambda top, end: touched.append((top.row(), end.row())))
    with qtbot.assertNotEmitted(panel.model.modelReset):
        panel.view.turn(row_of(panel, "Week 2 follow-up"), True)
    panel.model.disconnect(keep)
    row = row_of(panel, "Week 2 follow-up")
    assert touched == [(row, row)]


def test_what_is_open_is_remembered(make_window, settings_file, qtbot):
    first = make_window(grown(), ini=settings_file)
    click(qtbot, first.campaigns, sign(first.campaigns, "Week 2 follow-up"))
    first.shut()
    second = make_window(grown(), ini=settings_file)
    assert "Round 1" in names(second.campaigns)
    assert "First call" not in names(second.campaigns)


@pytest.mark.parametrize("kept", ["nonsense", "[1]", '[["a"]]', "{}"])
def test_what_was_remembered_and_is_not_ours_opens_nothing(make_window, settings_file, kept):
    settings_file.write_text(f"[campaigns]\nopen={kept}\n", encoding="utf-8")
    window = make_window(grown(), ini=settings_file)
    assert len(names(window.campaigns)) == 9


def test_a_report_holds_the_whole_tree_whatever_is_open(panel):
    told = [row["Campaign"] for row in rows_of(panel.whole())]
    assert len(told) == 17
    at = told.index("Week 2 follow-up")
    assert told[at + 1 : at + 5] == [
        "  Round 2", "    Week 2 follow-up_2", "  Round 1", "    Week 2 follow-up_1",
    ]  # fmt: skip
    assert len(names(panel)) == 9


def test_a_parent_is_copied_as_it_is_shown(panel):
    stand_on(panel, "Week 2 follow-up")
    panel.copy()
    heading, line = QGuiApplication.clipboard().text().splitlines()
    assert heading.split("\t")[0] == "Campaign"
    assert line.split("\t")[0] == "Week 2 follow-up"


def test_without_trees_nothing_is_set_aside_for_signs(make_window):
    panel = make_window().campaigns
    branches = [panel.model.index(row, 0).data(CELL_ROLE) for row in range(6)]
    assert branches == [BranchCell(panel.model.line(row).row.id) for row in range(6)]


def test_a_thousand_campaigns_are_refreshed_without_a_row_being_touched(own, ledger):
    panel = own.campaigns
    many = [a_campaign(id=n, key=f"k{n}", name=f"N{n}", parent="plan:p1") for n in range(100, 1100)]
    ledger.apply_campaigns(many)
    panel.model.set_opened([("jkt", "plan:p1")])
    panel.refresh(ledger.snapshot_view(), NOW, own.zone)
    assert panel.model.rowCount() == 9 + 2 + 1000
    touched = []
    panel.model.dataChanged.connect(lambda top, bottom: touched.append(top.row()))
    panel.model.layoutChanged.connect(lambda: touched.append(-1))
    panel.refresh(ledger.snapshot_view(), NOW, own.zone)
    assert touched == []


def test_calls_have_the_colour_of_the_whole_plan(window, panel, qtbot):
    model = window.calls.model
    with qtbot.waitSignal(window.calls.settled):
        window.calls.set_query("campaign:#20")
    plan = panel.model.index(row_of(panel, "Week 2 follow-up"), 0)
    bar = plan.data(Qt.ItemDataRole.DecorationRole).toImage().pixelColor(1, 8)
    assert model.mark(0).toImage().pixelColor(1, 8) == bar
