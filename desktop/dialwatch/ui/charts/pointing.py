"""What the mouse and the keys mean on the answer-rate chart."""

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent

from dialwatch.ui.charts.crosshair import Crosshair
from dialwatch.ui.charts.plot import RatePlot
from dialwatch.ui.charts.spans import MINUTE, Window

__all__ = ["REACH", "Pointing"]

REACH = 12.0
"""Pixels within which a click means a point."""

_DRAG_FROM = 5
_SHORTEST = 3 * MINUTE
_LONGEST = 7 * 24 * 60 * MINUTE
_NOTCH = 120.0
_ZOOM = 0.8
"""What a notch of the wheel leaves of the window."""


class Pointing(QObject):
    """Wheel zooms, drag chooses a range, double-click resets, click chooses a point.

    The left and right keys move the crosshair by one bucket (with Shift by ten), up and down
    choose a curve, Enter clicks its point, + and − zoom, 0 resets, Escape hides the crosshair.
    """

    moved = Signal(object)  # moment under the mouse (ms), or None when it left
    point_clicked = Signal(str, int)  # key of the curve, position of its point
    zoomed = Signal(object)  # Window: what the user wants to see
    reset_wanted = Signal()
    stepped = Signal(int)  # buckets by which the crosshair is to move
    chose_next = Signal(int)  # curves down (1) or up (-1)
    entered = Signal()  # click the point at the crosshair

    def __init__(self, plot: RatePlot, crosshair: Crosshair) -> None:
        super().__init__(plot)
        self._plot = plot
        self._crosshair = crosshair
        self._pressed: QPointF | None = None
        self._dragging = False
        viewport = plot.view.viewport()
        viewport.setMouseTracking(True)
        viewport.installEventFilter(self)
        plot.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        plot.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._plot:
            return self._plot_event(event)
        match event.type():
            case QEvent.Type.MouseButtonPress if isinstance(event, QMouseEvent):
                return self._press(event)
            case QEvent.Type.MouseMove if isinstance(event, QMouseEvent):
                return self._move(event)
            case QEvent.Type.MouseButtonRelease if isinstance(event, QMouseEvent):
                return self._release(event)
            case QEvent.Type.MouseButtonDblClick if isinstance(event, QMouseEvent):
                self._pressed = None
                self.reset_wanted.emit()
                return True
            case QEvent.Type.Wheel if isinstance(event, QWheelEvent):
                return self._wheel(event)
            case QEvent.Type.Leave:
                if not self._dragging:
                    self.moved.emit(None)
        return False

    def _plot_event(self, event: QEvent) -> bool:
        match event.type():
            case QEvent.Type.KeyPress if isinstance(event, QKeyEvent):
                return self._key(event)
            case QEvent.Type.FocusIn | QEvent.Type.FocusOut:
                self._crosshair.set_focused(event.type() == QEvent.Type.FocusIn)
        return False

    def _press(self, event: QMouseEvent) -> bool:
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = event.position()
            self._plot.setFocus(Qt.FocusReason.MouseFocusReason)
            return True
        return event.button() is not Qt.MouseButton.RightButton

    def _move(self, event: QMouseEvent) -> bool:
        x = event.position().x()
        if self._pressed is None:
            near = self._plot.nearest(x, event.position().y(), REACH)
            shape = (
                Qt.CursorShape.ArrowCursor if near is None else Qt.CursorShape.PointingHandCursor
            )
            self._plot.view.viewport().setCursor(shape)
            inside = self._plot.area.contains(event.position())
            self.moved.emit(self._plot.time_at(x) if inside else None)
            return True
        if self._dragging or abs(x - self._pressed.x()) > _DRAG_FROM:
            self._dragging = True
            area = self._plot.area
            self._crosshair.set_range(
                (
                    min(max(self._pressed.x(), area.left()), area.right()),
                    min(max(x, area.left()), area.right()),
                )
            )
        return True

    def _release(self, event: QMouseEvent) -> bool:
        if self._pressed is None or event.button() is not Qt.MouseButton.LeftButton:
            return False
        start, self._pressed = self._pressed, None
        if not self._dragging:
            near = self._plot.nearest(event.position().x(), event.position().y(), REACH)
            if near is not None:
                self.point_clicked.emit(*near)
            return True
        self._dragging = False
        self._crosshair.set_range(None)
        since, until = sorted(
            (self._plot.time_at(start.x()), self._plot.time_at(event.position().x()))
        )
        first = since // MINUTE * MINUTE
        last = -(-until // MINUTE) * MINUTE
        self.zoomed.emit(Window(first, max(last, first + _SHORTEST)))
        return True

    def _wheel(self, event: QWheelEvent) -> bool:
        across, down = event.angleDelta().x(), event.angleDelta().y()
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            across, down = across or down, 0
        if across:
            self._pan(-across / _NOTCH * 0.1)
        elif down:
            self._zoom(_ZOOM ** (down / _NOTCH), self._plot.time_at(event.position().x()))
        return True

    def _zoom(self, share: float, around: int) -> None:
        window = self._plot.window_shown
        length = min(max(round(window.length * share), _SHORTEST), _LONGEST)
        if length == window.length:
            return
        since = round(around - (around - window.since) * length / window.length)
        self.zoomed.emit(Window(since, since + length))

    def _pan(self, share: float) -> None:
        window = self._plot.window_shown
        by = round(window.length * share)
        self.zoomed.emit(Window(window.since + by, window.until + by))

    def _key(self, event: QKeyEvent) -> bool:
        far = 10 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
        middle = (self._plot.window_shown.since + self._plot.window_shown.until) // 2
        match event.key():
            case Qt.Key.Key_Left:
                self.stepped.emit(-far)
            case Qt.Key.Key_Right:
                self.stepped.emit(far)
            case Qt.Key.Key_Up:
                self.chose_next.emit(-1)
            case Qt.Key.Key_Down:
                self.chose_next.emit(1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space:
                self.entered.emit()
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self._zoom(_ZOOM, middle)
            case Qt.Key.Key_Minus:
                self._zoom(1 / _ZOOM, middle)
            case Qt.Key.Key_0:
                self.reset_wanted.emit()
            case Qt.Key.Key_Escape:
                self.moved.emit(None)
            case _:
                return False
        return True
