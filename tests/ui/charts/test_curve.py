import numpy as np
import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QTransform

from dialwatch.metrics.wilson import band
from dialwatch.ui.charts.buckets import EMPTY, Points
from dialwatch.ui.charts.curve import RateCurve
from dialwatch.ui.charts.spans import MINUTE

SIZE = QSize(200, 100)
# 10 pixels a minute, 0 % at the bottom, 100 % at the top.
PLACE = QTransform(10 / 60, 0, 0, -1, 0, 100)


def a_curve(minutes, rates, ripe=None, attempts=1000):
    attempts = np.full(len(minutes), attempts, np.int64)
    answered = (np.array(rates) * attempts).astype(np.int64)
    low, high = band(answered, attempts)
    curve = RateCurve("1", "one", QColor("#FF0000"))
    curve.set_points(
        Points(
            np.array(minutes, np.int64) * MINUTE,
            answered,
            attempts,
            low,
            high,
            np.array([True] * len(minutes) if ripe is None else ripe, np.bool_),
        )
    )
    return curve


def painted(curve, *, band=False):
    image = QImage(SIZE, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    (curve.paint_band if band else curve.paint_line)(painter, PLACE, SIZE)
    painter.end()
    return image


def columns_with_ink(image):
    return [
        x
        for x in range(image.width())
        if any(image.pixelColor(x, y).alpha() for y in range(image.height()))
    ]


def test_a_point_stands_in_the_middle_of_its_minute_at_its_rate(qapp):
    x, y = a_curve([3], [0.25]).positions(PLACE)
    assert (x[0], y[0]) == pytest.approx((35, 75))


def test_a_minute_without_calls_is_a_gap(qapp):
    ink = columns_with_ink(painted(a_curve([1, 2, 3, 7, 8, 9], [0.5] * 6)))
    assert not [x for x in ink if 45 <= x <= 65]
    assert {20, 30, 80, 90} <= set(ink)


def test_unripe_points_are_not_joined_to_ripe_ones(qapp):
    curve = a_curve([1, 2, 3, 4, 5], [0.5] * 5, [True, True, True, False, False])
    assert not [x for x in columns_with_ink(painted(curve)) if 38 <= x <= 42]


def test_only_ripe_points_have_a_band(qapp):
    curve = a_curve([1, 2, 3, 4, 5], [0.5] * 5, [True, True, True, False, False], attempts=20)
    ink = columns_with_ink(painted(curve, band=True))
    assert (min(ink), max(ink)) == pytest.approx((15, 35), abs=1)


def test_the_band_reaches_from_its_lower_to_its_upper_edge(qapp):
    curve = a_curve([1, 2, 3], [0.5] * 3, attempts=20)
    image = painted(curve, band=True)
    rows = [y for y in range(100) if image.pixelColor(25, y).alpha()]
    high, low = curve.points.high[0] * 100, curve.points.low[0] * 100
    assert (rows[0], rows[-1] + 1) == pytest.approx((100 - high, 100 - low), abs=1)
    assert image.pixelColor(25, 50).alphaF() == pytest.approx(0.16, abs=0.01)


def test_a_single_point_is_seen(qapp):
    curve = a_curve([5], [0.5], attempts=20)
    assert columns_with_ink(painted(curve))
    assert len(columns_with_ink(painted(curve, band=True))) == 5


def test_what_was_painted_is_told_only_after_the_paint_and_only_while_shown(qapp):
    curve = a_curve([5], [0.5])
    assert curve.painted is EMPTY
    painted(curve)
    assert curve.painted is curve.points
    curve.set_shown(False)
    assert curve.painted is EMPTY


def test_points_out_of_sight_draw_nothing(qapp):
    curve = a_curve([500, 501], [0.5, 0.5])
    assert columns_with_ink(painted(curve)) == []
    assert columns_with_ink(painted(curve, band=True)) == []
