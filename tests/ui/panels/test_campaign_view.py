"""The view of the campaign tree: what the mouse points at, and where the user stands."""

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QHoverEvent, QImage, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from tests.support.sample_ledger import a_campaign, sample_detail
from tests.ui.panels.test_campaigns import (
    click,
    current,
    grown,
    names,
    press,
    row_of,
    sign,
    stand_on,
)

from dialwatch.calls.campaign import CampaignKind
from dialwatch.ui.delegates import CELL_ROLE, sign_of

NAMES = 0
"""The column."""


@pytest.fixture
def window(lend):
    """Shared, with all that can be opened closed."""
    lent = lend(grown)
    lent.campaigns.model.set_opened([])
    stand_on(lent.campaigns, "Survey October")
    yield lent
    hover(lent.campaigns, QPoint(0, 0), QEvent.Type.HoverLeave)
    lent.calls.set_query("")


@pytest.fixture
def panel(window):
    return window.campaigns


@pytest.fixture
def looked(themed):
    """The panel in each theme."""
    panel = themed(ledger=grown).campaigns
    panel.model.set_opened([])
    yield panel
    hover(panel, QPoint(0, 0), QEvent.Type.HoverLeave)


class Painted(QObject):
    """Where a widget is painted from now on."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        QApplication.processEvents()
        self.places: list[QRect] = []
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Paint:
            self.places.append(event.rect())
        return False


def hover(panel, at: QPoint, kind: QEvent.Type = QEvent.Type.HoverMove) -> None:
    inside = QPointF(at)
    QApplication.sendEvent(panel.view.viewport(), QHoverEvent(kind, inside, inside, inside))


def picture(panel, at: QPoint) -> QImage:
    index = panel.view.indexAt(at)
    place = sign_of(panel.view.visualRect(index), index.data(CELL_ROLE))
    return panel.view.viewport().grab(place).toImage()


def test_the_sign_under_the_mouse_shows_it(looked):
    panel = looked
    at = sign(panel, "Week 2 follow-up")
    row = panel.view.visualRect(panel.view.indexAt(at))
    hover(panel, QPoint(row.right() - 4, at.y()))
    beside = picture(panel, at)
    hover(panel, at)
    pointed = picture(panel, at)
    assert pointed != beside
    hover(panel, at, QEvent.Type.HoverLeave)
    assert picture(panel, at) != pointed


def test_only_the_sign_that_is_pointed_at_is_painted_anew(panel, qtbot):
    at = sign(panel, "Week 2 follow-up")
    whole = panel.view.visualRect(panel.view.indexAt(at))
    cell = whole.intersected(panel.view.viewport().rect())
    hover(panel, QPoint(cell.right() - 4, at.y()))
    painted = Painted(panel.view.viewport())
    hover(panel, at)
    qtbot.waitUntil(lambda: bool(painted.places))
    assert painted.places == [cell]
    hover(panel, at + QPoint(1, 1))
    assert painted.places == [cell]
    panel.view.viewport().removeEventFilter(painted)


def test_an_open_sign_differs_from_a_closed_one(looked, qtbot):
    panel = looked
    at = sign(panel, "Week 2 follow-up")
    closed = picture(panel, at)
    click(qtbot, panel, at)
    assert picture(panel, sign(panel, "Week 2 follow-up")) != closed


def test_a_sign_is_large_enough_to_be_met(panel):
    index = panel.model.index(row_of(panel, "Week 2 follow-up"), NAMES)
    place = sign_of(panel.view.visualRect(index), index.data(CELL_ROLE))
    assert place.width() >= 16
    assert place.height() >= 16


def test_a_hand_that_shakes_on_a_sign_chooses_nothing(panel):
    stand_on(panel, "Survey October")
    viewport, at = panel.view.viewport(), QPointF(sign(panel, "Week 2 follow-up"))
    none, left = Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton
    for kind, place, button, held in (
        (QEvent.Type.MouseButtonPress, at, left, left),
        (QEvent.Type.MouseMove, at + QPointF(12, 30), none, left),
        (QEvent.Type.MouseButtonRelease, at + QPointF(12, 30), left, none),
    ):
        there = QPointF(viewport.mapToGlobal(place.toPoint()))
        no_key = Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(viewport, QMouseEvent(kind, place, there, button, held, no_key))
    assert "Round 1" in names(panel)
    assert current(panel) == "Survey October"


def test_an_asterisk_opens_all_below(panel, qtbot):
    stand_on(panel, "Spring renewal")
    press(qtbot, panel, Qt.Key.Key_Asterisk)
    at = row_of(panel, "Spring renewal")
    assert names(panel)[at : at + 5] == [
        "Spring renewal",
        "First call",
        "Spring renewal_first_call",
        "Second call",
        "Spring renewal_second_call",
    ]
    assert current(panel) == "Spring renewal"


def test_who_stands_on_a_task_that_goes_under_a_plan_stands_on_the_plan(make_window, qtbot):
    ledger = grown()
    window = make_window(ledger)
    panel = window.campaigns
    stand_on(panel, "November reminders A")
    ledger.apply_campaigns([a_campaign(parent="plan:late")])
    window.ledger_changed()
    qtbot.waitUntil(window.settled)
    assert current(panel) == "November reminders A", "its plan is not known yet"
    late = a_campaign(id=50, key="plan:late", name="A late plan", kind=CampaignKind.PLAN)
    ledger.apply_campaigns([late])
    window.ledger_changed()
    qtbot.waitUntil(lambda: "A late plan" in names(panel))
    assert "November reminders A" not in names(panel)
    assert current(panel) == "A late plan"
    chosen = panel.view.selectionModel().selectedRows()
    assert [index.row() for index in chosen] == [row_of(panel, "A late plan")]


def test_a_long_tree_that_closes_moves_nothing_above_it(make_window, qtbot):
    ledger = grown()
    tasks = [a_campaign(id=n, key=f"k{n}", name=f"N{n}", parent="plan:p1") for n in range(100, 200)]
    others = [a_campaign(id=n, key=f"k{n}", name=f"Z{n}") for n in range(200, 260)]
    ledger.apply_campaigns([*tasks, *others])
    panel = make_window(ledger).campaigns
    stand_on(panel, "Week 2 follow-up")
    press(qtbot, panel, Qt.Key.Key_Right, times=2)
    bar = panel.view.verticalScrollBar()
    bar.setValue(3 * 26)
    before = bar.value()
    assert before > 0
    click(qtbot, panel, sign(panel, "Week 2 follow-up"))
    assert current(panel) == "Week 2 follow-up"
    assert bar.value() == before
    assert panel.view.hasAutoScroll()


def test_a_call_tells_the_way_to_its_task(window, qtbot):
    with qtbot.waitSignal(window.calls.settled):
        window.calls.set_query("campaign:#24")
    model = window.calls.model
    cell = model.index(0, 2)
    assert cell.data() == "Week 2 follow-up_2"
    way = "Week 2 follow-up › Round 2 › Week 2 follow-up_2"
    assert cell.data(Qt.ItemDataRole.ToolTipRole) == way
    window.show_call(sample_detail(model.call(0).id))
    (shown,) = [one for one in window.detail.findChildren(QLabel) if one.toolTip() == way]
    assert shown.text().replace("\u200b", "") == "Week 2 follow-up_2"


def test_a_call_of_a_task_of_its_own_tells_its_name(window, qtbot):
    with qtbot.waitSignal(window.calls.settled):
        window.calls.set_query("campaign:#1")
    cell = window.calls.model.index(0, 2)
    assert cell.data(Qt.ItemDataRole.ToolTipRole) == cell.data() == "November reminders A"
