"""The chart as a user meets it: real ledger, real widget, mouse and keys."""

from zoneinfo import ZoneInfo

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTime
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtWidgets import QMenu, QPushButton, QToolButton
from tests.support.sample_ledger import NOW, StillClock, a_block, a_campaign

from dialwatch.calls.outcome import SEIZED, Outcome
from dialwatch.calls.packed import NEVER
from dialwatch.ledger.ledger import Ledger
from dialwatch.ledger.query import parse
from dialwatch.metrics.wilson import wilson
from dialwatch.ui.charts.answer_rate import AnswerRatePanel
from dialwatch.ui.charts.curve import RateCurve
from dialwatch.ui.charts.custom_span import CustomSpan
from dialwatch.ui.charts.spans import MINUTE, Span, Window
from dialwatch.ui.theme import DARK, LIGHT, campaign_colour, theme

JAKARTA = ZoneInfo("Asia/Jakarta")
THIS_MINUTE = NOW // MINUTE * MINUTE
EDGE = THIS_MINUTE - 10 * MINUTE

A, R, B, CANCELLED = Outcome.ANSWERED, Outcome.NO_ANSWER, Outcome.BUSY, Outcome.CANCELLED

# (campaign, minutes ago, outcomes of the calls dialled in that minute)
CALLS = [
    (1, 20, [A, R, R, CANCELLED]),
    (1, 19, [A, A, B]),
    (1, 16, [R, R]),
    (1, 5, [A, A]),
    (2, 20, [R, R, R, R, A]),
    (2, 5, [A]),
]


def a_ledger(calls=CALLS, *, names=("one", "two"), untimed=2):
    campaign, outcome, dialed = [], [], []
    for whose, ago, ends in calls:
        campaign += [whose] * len(ends)
        outcome += [int(end) for end in ends]
        dialed += [THIS_MINUTE - ago * MINUTE + 1000 * at for at in range(len(ends))]
    campaign += [1] * untimed
    outcome += [int(R)] * untimed
    dialed += [NEVER] * untimed
    ledger = Ledger()
    ledger.apply_campaigns(
        [
            a_campaign(id=place + 1, key=f"k{place}", name=name, settled_before=EDGE)
            for place, name in enumerate(names)
        ]
    )
    ledger.apply_block(
        a_block(
            list(range(1, len(campaign) + 1)),
            campaign=campaign,
            outcome=outcome,
            dialed=dialed,
            seen=[NOW - MINUTE] * len(campaign),
        )
    )
    return ledger


@pytest.fixture
def shown(qtbot):
    """Shows a panel on a ledger and gives it."""

    def show(ledger=None, span="1h"):
        panel = AnswerRatePanel(a_ledger() if ledger is None else ledger, StillClock(), JAKARTA)
        qtbot.addWidget(panel)
        panel.resize(900, 340)
        with qtbot.waitExposed(panel):
            panel.show()
        panel.set_span(span)
        return panel

    return show


def points(panel, key):
    series = {one["key"]: one["points"] for one in panel.report()["series"]}
    return series[key]


def place_of(panel, key, place):
    """Where on the viewport a point is."""
    x, y = panel.plot.layer.curve(key).positions(panel.plot.transform)
    return QPoint(round(x[place]), round(y[place]))


def click(qtbot, panel, where):
    qtbot.mouseClick(panel.plot.view.viewport(), Qt.MouseButton.LeftButton, pos=where)


def drag(qtbot, panel, start, stop):
    viewport = panel.plot.view.viewport()
    qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(viewport, pos=QPoint((start.x() + stop.x()) // 2, start.y()))
    qtbot.mouseMove(viewport, pos=stop)
    qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=stop)


def test_each_minute_shows_answered_and_attempts_with_the_band(shown):
    low, high, _, _ = wilson(1, 3)
    first = points(shown(), "1")[0]
    assert first[:3] == [THIS_MINUTE - 20 * MINUTE, 1, 3]
    assert first[3:5] == pytest.approx([low, high])
    assert first[5] is True


def test_minutes_without_calls_are_no_points_and_unsettled_ones_are_unripe(shown):
    told = [(at, ripe) for at, *_, ripe in points(shown(), "1")]
    assert told == [
        (THIS_MINUTE - 20 * MINUTE, True),
        (THIS_MINUTE - 19 * MINUTE, True),
        (THIS_MINUTE - 16 * MINUTE, True),
        (THIS_MINUTE - 5 * MINUTE, False),
    ]


def test_the_report_reads_what_the_curve_drew(shown):
    panel = shown()
    before = points(panel, "1")
    curve = panel.plot.layer.curve("1")
    changed = curve.points
    curve.set_points(
        type(changed)(
            changed.minutes,
            changed.answered + 7,
            changed.attempts + 7,
            changed.low,
            changed.high,
            changed.ripe,
        )
    )
    assert [p[1] for p in points(panel, "1")] == [p[1] + 7 for p in before]


def test_the_hatching_begins_where_not_all_has_settled(shown):
    panel = shown()
    assert panel.plot.backdrop.edge * 1000 == EDGE
    assert panel.plot.window_shown.since == EDGE - 60 * MINUTE


def test_nothing_is_hatched_when_all_campaigns_are_over(shown):
    ledger = a_ledger()
    ledger.apply_campaigns(
        [a_campaign(id=n, key=f"k{n}", name="x", over=True, status="finished") for n in (1, 2)]
    )
    assert shown(ledger).plot.backdrop.edge is None


def test_now_leaves_the_unripe_edge_out(shown):
    # The 15 minutes before the edge hold 8 attempts of the first campaign, the edge itself 2.
    assert shown().legend.figures()["1"].startswith("8 of ~")


def test_a_click_on_a_point_asks_for_exactly_its_calls(shown, qtbot):
    ledger = a_ledger()
    panel = shown(ledger)
    with qtbot.waitSignal(panel.filter_requested) as asked:
        click(qtbot, panel, place_of(panel, "1", 0))
    view = ledger.snapshot_view()
    query = parse(asked.args[0], JAKARTA, NOW)
    assert not query.errors
    mask = query.mask(view)
    expected = (
        (view.column("campaign") == 1)
        & (view.column("dialed") // MINUTE * MINUTE == THIS_MINUTE - 20 * MINUTE)
        & np.isin(view.column("outcome"), [int(one) for one in SEIZED])
    )
    assert mask.tolist() == expected.tolist()
    assert mask.sum() == 3


def test_a_click_on_a_point_of_several_minutes_asks_for_all_of_them(shown, qtbot):
    ledger = a_ledger([*CALLS, (1, 60 * 24, [A, R])], untimed=0)
    panel = shown(ledger, (NOW - 26 * 60 * MINUTE, NOW))
    step = panel.plot.layer.curve("1").points.step
    assert step > MINUTE
    told = points(panel, "1")
    with qtbot.waitSignal(panel.filter_requested) as asked:
        click(qtbot, panel, place_of(panel, "1", 1))
    mask = parse(asked.args[0], JAKARTA, NOW).mask(ledger.snapshot_view())
    assert mask.sum() == told[1][2]


def test_a_click_beside_the_points_asks_for_nothing(shown, qtbot):
    panel = shown()
    with qtbot.assertNotEmitted(panel.filter_requested):
        click(qtbot, panel, place_of(panel, "1", 0) + QPoint(-60, 40))


def test_a_dragged_range_is_zoomed_to_until_a_double_click(shown, qtbot):
    panel = shown()
    whole = panel.plot.window_shown
    area = panel.plot.area.toRect()
    drag(qtbot, panel, area.center(), area.center() + QPoint(150, 0))
    zoomed = panel.plot.window_shown
    assert 0 < zoomed.length < whole.length / 2
    assert zoomed.since % MINUTE == zoomed.until % MINUTE == 0
    assert panel.caption.reset.isVisible()
    qtbot.mouseDClick(
        panel.plot.view.viewport(), Qt.MouseButton.LeftButton, pos=area.center() + QPoint(0, 20)
    )
    assert panel.plot.window_shown == whole
    assert not panel.caption.reset.isVisible()


def test_a_zoom_stays_while_time_goes_on(shown):
    panel = shown()
    panel.zoom_to(Window(THIS_MINUTE - 30 * MINUTE, THIS_MINUTE - 10 * MINUTE))
    panel._clock.at += 5 * MINUTE
    panel._show()
    assert panel.plot.window_shown.since == THIS_MINUTE - 30 * MINUTE


def test_the_wheel_zooms_around_the_mouse(shown):
    panel = shown()
    viewport = panel.plot.view.viewport()
    at = QPointF(panel.plot.area.center())
    before, under = panel.plot.window_shown, panel.plot.time_at(at.x())
    event = QWheelEvent(
        at,
        viewport.mapToGlobal(at),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QGuiApplication.sendEvent(viewport, event)
    assert panel.plot.window_shown.length == pytest.approx(before.length * 0.8, rel=0.01)
    assert panel.plot.time_at(at.x()) == pytest.approx(under, abs=2 * MINUTE)


def test_the_crosshair_tells_every_curve_at_that_minute(shown, qtbot):
    panel = shown()
    where = place_of(panel, "1", 0)
    qtbot.mouseMove(panel.plot.view.viewport(), pos=where + QPoint(0, 30))
    told = {r.name: (r.figure, r.count) for r in panel.crosshair.readings}
    assert panel.crosshair.title == "10:21 WIB"
    assert told["one"][1] == "1 of 3"
    assert told["two"][1] == "1 of 5"
    QGuiApplication.sendEvent(panel.plot.view.viewport(), QEvent(QEvent.Type.Leave))
    assert panel.crosshair.title == ""


def test_the_crosshair_says_no_calls_in_a_gap(shown):
    panel = shown()
    panel.readout.put(THIS_MINUTE - 17 * MINUTE)
    assert [r.figure for r in panel.crosshair.readings] == ["no calls", "no calls"]


def test_the_crosshair_says_that_a_minute_is_still_filling(shown):
    panel = shown()
    panel.readout.put(THIS_MINUTE - 5 * MINUTE)
    assert panel.crosshair.title.endswith("still filling")
    assert not any(r.sure for r in panel.crosshair.readings)


def test_keys_move_the_crosshair_choose_a_curve_and_click_its_point(shown, qtbot):
    panel = shown()
    panel.plot.setFocus()
    qtbot.keyClick(panel.plot, Qt.Key.Key_Left)
    assert panel.readout.at == THIS_MINUTE - 5 * MINUTE
    qtbot.keyClick(panel.plot, Qt.Key.Key_Down)
    chosen = panel.readout.chosen[0]
    with qtbot.waitSignal(panel.filter_requested) as asked:
        qtbot.keyClick(panel.plot, Qt.Key.Key_Return)
    assert f"#{chosen}" in asked.args[0]
    qtbot.keyClick(panel.plot, Qt.Key.Key_Right)
    assert panel.readout.at == THIS_MINUTE - 4 * MINUTE
    assert "no calls" in panel.plot.accessibleDescription()
    qtbot.keyClick(panel.plot, Qt.Key.Key_Escape)
    assert panel.readout.at is None


def test_keys_zoom_and_reset(shown, qtbot):
    panel = shown()
    whole = panel.plot.window_shown
    qtbot.keyClick(panel.plot, Qt.Key.Key_Plus)
    assert panel.plot.window_shown.length < whole.length
    qtbot.keyClick(panel.plot, Qt.Key.Key_0)
    assert panel.plot.window_shown == whole


def test_a_click_in_the_legend_hides_the_curve_and_says_so(shown, qtbot):
    panel = shown()
    row = panel.legend._rows["1"]
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert [one["key"] for one in panel.report()["series"]] == ["2"]
    assert panel.plot.nearest(*place_of(panel, "1", 0).toTuple(), 3) is None
    qtbot.mouseClick(panel.legend._rows["2"], Qt.MouseButton.LeftButton)
    assert panel.empty.isVisible()
    assert "hidden" in panel.empty.sentence.text()
    qtbot.mouseClick(panel.empty.button, Qt.MouseButton.LeftButton)
    assert len(panel.report()["series"]) == 2


def test_a_refresh_sets_each_curve_once_and_keeps_the_objects(shown, monkeypatch):
    panel = shown()
    kept = {curve.key: curve for curve in panel.plot.layer.all_curves()}
    sets = []
    original = RateCurve.set_points
    monkeypatch.setattr(
        RateCurve, "set_points", lambda self, p: (sets.append(self.key), original(self, p))
    )
    panel._show()
    assert sorted(sets) == ["1", "2"]
    assert {curve.key: curve for curve in panel.plot.layer.all_curves()} == kept


def test_many_refreshes_at_once_are_few_repaints(shown, qtbot, monkeypatch):
    panel = shown()
    sets = []
    original = RateCurve.set_points
    monkeypatch.setattr(
        RateCurve, "set_points", lambda self, p: (sets.append(self.key), original(self, p))
    )
    for _ in range(50):
        panel.refresh(panel._ledger.snapshot_view())
    assert len(sets) <= 2
    qtbot.waitUntil(lambda: len(sets) >= 2)
    assert len(sets) <= 4


@pytest.mark.parametrize(
    ("group", "names"),
    [("campaign", {"one", "two"}), ("platform", {"AI Rudder"}), ("line", {"not told"})],
)
def test_curves_stand_for_what_was_chosen(shown, group, names):
    panel = shown()
    panel.set_group(group)
    report = panel.report()
    assert report["group"] == group
    assert {one["name"] for one in report["series"]} == names
    assert panel.header.groups.currentData() == group


def test_another_group_is_refused(shown):
    with pytest.raises(ValueError, match="weather"):
        shown().set_group("weather")


def test_calls_that_cannot_be_timed_are_told_beside_the_chart(shown, qtbot):
    panel = shown()
    assert panel.report()["untimed"] == 2
    assert panel.caption.untimed.text() == "2 calls cannot be timed"
    with qtbot.waitSignal(panel.filter_requested) as asked:
        qtbot.mouseClick(panel.caption.untimed, Qt.MouseButton.LeftButton)
    assert parse(asked.args[0], JAKARTA, NOW).mask(panel._ledger.snapshot_view()).sum() == 2


def test_the_caption_says_window_zone_and_settle_age(shown):
    caption = shown().report()["caption"]
    assert caption.startswith("09:31–10:42 WIB")
    assert "settled until 10:31" in caption


def test_of_ten_campaigns_eight_are_drawn_and_two_are_named(shown):
    calls = [(n, 20, [A] * n) for n in range(1, 11)]
    panel = shown(a_ledger(calls, names=[f"c{n}" for n in range(1, 11)], untimed=0))
    assert [one["name"] for one in panel.report()["series"]] == [f"c{n}" for n in range(3, 11)]
    assert panel.legend.more.text() == "and 2 more"
    assert panel.legend.more.toolTip() == "c2\nc1"


def test_other_curves_can_be_chosen_out_of_many(shown):
    calls = [(n, 20, [A] * n) for n in range(1, 11)]
    panel = shown(a_ledger(calls, names=[f"c{n}" for n in range(1, 11)], untimed=0))
    actions = {action.text(): action for action in panel.legend.more.menu().actions()}
    assert not actions["c1"].isEnabled()
    actions["c10"].trigger()
    actions = {action.text(): action for action in panel.legend.more.menu().actions()}
    actions["c1"].trigger()
    assert {one["name"] for one in panel.report()["series"]} == {
        "c1",
        *(f"c{n}" for n in range(3, 10)),
    }
    actions = {action.text(): action for action in panel.legend.more.menu().actions()}
    actions["Those with most attempts"].trigger()
    assert "c10" in {one["name"] for one in panel.report()["series"]}


def test_an_empty_ledger_says_when_curves_begin(shown):
    panel = shown(Ledger())
    assert panel.report()["series"] == []
    assert "first call" in panel.empty.sentence.text()
    assert not panel.empty.button.isVisible()


def test_a_span_without_calls_offers_today(shown, qtbot):
    panel = shown(a_ledger([(1, 150, [A, R])], untimed=0))
    assert panel.empty.isVisible()
    qtbot.mouseClick(panel.empty.button, Qt.MouseButton.LeftButton)
    assert len(points(panel, "1")) == 1
    assert panel.header.spans[panel._span].isChecked()


def test_today_begins_with_its_first_call(shown):
    panel = shown(a_ledger([(1, 150, [A, R])], untimed=0), "today")
    first = THIS_MINUTE - 150 * MINUTE
    assert first - 15 * MINUTE < panel.plot.window_shown.since <= first


def test_copied_data_is_a_table_with_times_of_the_zone(shown):
    panel = shown()
    panel.copy_data()
    rows = QGuiApplication.clipboard().text().splitlines()
    assert rows[1].split("\t")[:5] == ["2026-11-19T10:21+07:00", "1", "one", "1", "3"]
    assert len(rows) == 1 + sum(len(c.points) for c in panel.plot.layer.curves())


def test_a_copied_image_has_the_size_of_the_panel(shown):
    panel = shown()
    panel.copy_image()
    assert QGuiApplication.clipboard().pixmap().size() == panel.size()


def test_spans_and_groups_are_reached_by_keyboard_and_have_names(shown):
    panel = shown()
    for control in (panel.header.groups, *panel.header.spans.values(), panel.plot):
        assert control.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert control.accessibleName()


def test_a_new_minute_moves_the_chart_without_new_calls(shown):
    panel = shown()
    until = panel.plot.window_shown.until
    panel._shown_at = 0.0
    panel._clock.at += MINUTE
    panel._tick()
    assert panel.plot.window_shown.until == until + MINUTE


def test_a_hidden_panel_computes_nothing_and_is_current_when_shown(shown, monkeypatch):
    panel = shown()
    panel.hide()
    ledger = a_ledger([(1, 20, [A])], untimed=0)
    panel.refresh(ledger.snapshot_view())
    assert len(panel.plot.layer.curve("1").points) == 4
    panel.show()
    assert len(points(panel, "1")) == 1


def test_another_zone_changes_the_caption_and_the_axis_but_no_point(shown):
    panel = shown()
    before = points(panel, "1")
    panel.set_zone(ZoneInfo("UTC"))
    assert panel.report()["caption"].startswith("02:31–03:42 UTC")
    assert points(panel, "1") == before


def test_another_theme_dresses_curves_and_ground(shown, monkeypatch):
    panel = shown()
    other = LIGHT if theme().colours.dark else DARK
    monkeypatch.setattr(theme(), "colours", other)
    theme().changed.emit()
    assert panel.plot.layer.curve("1").colour.name().upper() == campaign_colour(other, 1)
    corner = panel.plot.view.grab().toImage().pixelColor(1, 1).name().upper()
    assert corner == other.surface


def test_the_crosshair_and_a_range_that_is_dragged_are_painted(shown):
    panel = shown()
    plain = panel.plot.view.grab().toImage()
    panel.readout.put(THIS_MINUTE - 20 * MINUTE)
    crossed = panel.plot.view.grab().toImage()
    panel.crosshair.set_range((100, 200))
    ranged = panel.plot.view.grab().toImage()
    assert plain != crossed != ranged != plain


@pytest.mark.parametrize("ago", [69, 40, 0])
def test_the_card_stays_inside_the_plot_wherever_the_line_is(shown, ago):
    panel = shown()
    panel.readout.put(THIS_MINUTE - ago * MINUTE)
    card = panel.crosshair._card()
    assert panel.crosshair.rect().toRectF().contains(card)


def test_pointing_at_a_legend_row_lets_its_curve_stand_out(shown):
    panel = shown()
    before = panel.plot.view.grab().toImage()
    panel.legend.pointed.emit("1")
    assert panel.plot.view.grab().toImage() != before
    panel.legend.pointed.emit("")
    assert panel.plot.view.grab().toImage() == before


def test_a_narrow_panel_has_its_legend_below(shown, qtbot):
    panel = shown()
    panel.resize(panel.minimumSizeHint().width(), 460)
    qtbot.waitUntil(lambda: panel.legend.y() > panel.plot.geometry().bottom())


def test_the_range_in_sight_can_be_asked_for(shown, qtbot):
    panel = shown()
    panel.zoom_to(Window(THIS_MINUTE - 21 * MINUTE, THIS_MINUTE - 18 * MINUTE))
    with qtbot.waitSignal(panel.filter_requested) as asked:
        qtbot.mouseClick(panel.caption.calls, Qt.MouseButton.LeftButton)
    # With the cancelled call: a range asks for all calls, not only for those in a rate.
    assert parse(asked.args[0], JAKARTA, NOW).mask(panel._ledger.snapshot_view()).sum() == 12


def test_an_own_span_is_entered_in_the_popover(shown, qtbot):
    panel = shown()
    qtbot.mouseClick(panel.header.spans[None], Qt.MouseButton.LeftButton)
    chooser = panel.header.findChild(CustomSpan)
    chooser.since.setTime(QTime(10, 20))
    with qtbot.waitSignal(panel.span_changed) as changed:
        qtbot.mouseClick(chooser.findChild(QPushButton), Qt.MouseButton.LeftButton)
    since, until = changed.args[0]
    assert panel.plot.window_shown == Window(since, until)
    assert since == THIS_MINUTE - 21 * MINUTE
    assert panel.header.spans[None].isChecked()


def test_giving_the_popover_up_leaves_the_span_chosen(shown, qtbot):
    panel = shown()
    qtbot.mouseClick(panel.header.spans[None], Qt.MouseButton.LeftButton)
    panel.header.findChild(CustomSpan).close()
    assert panel.header.spans[Span.HOUR].isChecked()


def test_the_menu_holds_nothing_that_is_not_a_button_too(shown):
    panel = shown()
    panel.plot.customContextMenuRequested.emit(QPoint(100, 50))
    menu = next(m for m in panel.findChildren(QMenu) if m.parent() is panel)
    texts = [action.text() for action in menu.actions() if action.text()]
    buttons = {b.text() or b.accessibleName() for b in panel.findChildren(QToolButton)}
    assert set(texts) <= buttons
    menu.close()
