"""The wallboard's own window: shows the page that was painted, writes the time, hears the keys."""

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QScreen,
)
from PySide6.QtWidgets import QWidget

from dialwatch.ui.theme import theme
from dialwatch.ui.theme.icons import app_icon
from dialwatch.ui.wallboard.brush import Brush, Written
from dialwatch.ui.wallboard.sheet import Frame, Sheet, clock_place

__all__ = ["Board"]

_POINTER = 3000
"""Milliseconds after which a pointer that rests is hidden."""


class Board(QWidget):
    """Knows no figures: `show_sheet` brings a page, signals say what is wanted."""

    left = Signal()
    turned = Signal(int)
    """So many pages on, or back."""
    paused = Signal()
    resized = Signal()

    def __init__(self) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self.setWindowTitle(self.tr("Dialwatch – wallboard"))
        self.setWindowIcon(app_icon())
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.sheet: Sheet | None = None
        self._frame: Frame | None = None
        self.clock: Written | None = None
        """The time, as it was painted."""
        self._time = ""
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_POINTER)
        self._rest.timeout.connect(lambda: self.setCursor(Qt.CursorShape.BlankCursor))
        self._name()

    def show_on(self, screen: QScreen, size: QSize | None = None) -> None:
        """Fill this screen; with a `size` stand in its corner instead."""
        before = self.isVisible()
        self.setWindowState(Qt.WindowState.WindowNoState)
        self.setScreen(screen)
        if size is not None:
            self.setGeometry(screen.geometry().x(), screen.geometry().y(), *size.toTuple())
            self.show()
        else:
            self.setGeometry(screen.geometry())
            self.showFullScreen()
        if before:
            self.raise_()
        self.activateWindow()
        self.setFocus()
        self._rest.start()

    def show_sheet(self, sheet: Sheet, frame: Frame) -> None:
        """Show this page."""
        self.sheet, self._frame = sheet, frame
        self._name()
        self.update()

    def show_time(self, text: str) -> None:
        """The time of day."""
        if text != self._time:
            self._time = text
            if self._frame is not None:
                self.update(clock_place(self._frame).toAlignedRect())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.sheet is None or self._frame is None:
            painter.fillRect(event.rect(), QColor(theme().colours.window))
            painter.end()
            return
        whole = QRectF(self.rect())
        painter.drawImage(whole, self.sheet.image, QRectF(self.sheet.image.rect()))
        frame = self._frame
        place = clock_place(frame)
        brush = Brush(painter, frame.type, frame.colours, mirrored=False, width=whole.width())
        side = Qt.AlignmentFlag.AlignLeft if frame.mirrored else Qt.AlignmentFlag.AlignRight
        brush.write(place, self._time, frame.type.row, frame.colours.text, side, strong=True)
        self.clock = brush.written[-1] if brush.written else None
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        along = -1 if self.isRightToLeft() else 1
        match event.key():
            case Qt.Key.Key_Escape:
                self.left.emit()
            case Qt.Key.Key_Space:
                self.paused.emit()
            case Qt.Key.Key_Right:
                self.turned.emit(along)
            case Qt.Key.Key_Left:
                self.turned.emit(-along)
            case Qt.Key.Key_PageDown:
                self.turned.emit(1)
            case Qt.Key.Key_PageUp:
                self.turned.emit(-1)
            case _:
                super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.unsetCursor()
        self._rest.start()
        super().mouseMoveEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        self._rest.stop()
        self.unsetCursor()
        super().hideEvent(event)

    def _name(self) -> None:
        """What a screen reader says: the page, and all that stands on it."""
        sheet = self.sheet
        if sheet is None:
            self.setAccessibleName(self.tr("Wallboard"))
            return
        told = self.tr("Wallboard, page {n} of {all}")
        self.setAccessibleName(told.format(n=sheet.at + 1, all=sheet.count))
        self.setAccessibleDescription("\n".join(one.text for one in sheet.written))
