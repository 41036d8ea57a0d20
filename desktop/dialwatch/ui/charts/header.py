"""The controls above the answer-rate chart: what is grouped, which span, what to copy."""

from datetime import tzinfo

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QToolButton, QWidget

from dialwatch.ui.charts.custom_span import CustomSpan
from dialwatch.ui.charts.spans import Span, Window
from dialwatch.ui.theme import GRID
from dialwatch.ui.theme.direction import upright
from dialwatch.ui.widgets.parts import SignButton
from dialwatch.ui.widgets.spare import SpareButtons

__all__ = ["GROUPS", "ChartHeader"]

GROUPS = ("campaign", "line", "robot", "platform")
"""What a curve can stand for."""


class ChartHeader(QWidget):
    """Says what the user chose; shows what it is told to be chosen."""

    group_chosen = Signal(str)
    span_chosen = Signal(object)  # Span, or (since, until) in ms
    image_wanted = Signal()
    data_wanted = Signal()
    save_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._window = Window(0, 1)
        self._zone: tzinfo | None = None
        self._checked: Span | None = Span.QUARTER
        self.groups = QComboBox()
        self.groups.setAccessibleName(self.tr("Curves of the chart"))
        self.groups.setToolTip(self.tr("What a curve stands for"))
        texts = {
            "campaign": self.tr("by campaign"),
            "line": self.tr("by line"),
            "robot": self.tr("by robot"),
            "platform": self.tr("by platform"),
        }
        for key in GROUPS:
            self.groups.addItem(texts[key], key)
        self.groups.activated.connect(
            lambda place: self.group_chosen.emit(str(self.groups.itemData(place)))
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self.groups)
        row.addLayout(self._span_buttons())
        spare = SpareButtons(
            (
                SignButton("image", self.tr("Copy image"), self.image_wanted.emit),
                SignButton("copy", self.tr("Copy data"), self.data_wanted.emit),
                SignButton("save", self.tr("Save chart…"), self.save_wanted.emit),
            )
        )
        row.addWidget(spare, 1)

    def _span_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(0)
        self.spans: dict[Span | None, QToolButton] = {}
        together = QButtonGroup(self)
        together.setExclusive(True)
        texts: dict[Span | None, str] = {
            Span.QUARTER: self.tr("15 min"),
            Span.HOUR: self.tr("1 h"),
            Span.FOUR_HOURS: self.tr("4 h"),
            Span.TODAY: self.tr("today"),
            None: self.tr("custom…"),
        }
        for place, (span, text) in enumerate(texts.items()):
            button = QToolButton()
            button.setText(upright(text))
            button.setCheckable(True)
            button.setProperty("segment", True)
            last = len(texts) - 1
            ends = (
                {last: "first", 0: "last"} if self.isRightToLeft() else {0: "first", last: "last"}
            )
            button.setProperty("place", ends.get(place, "middle"))
            button.setAccessibleName(self.tr("Span: {span}").format(span=text))
            button.setFocusPolicy(self.groups.focusPolicy())
            button.clicked.connect(lambda _=False, span=span: self._span_clicked(span))
            together.addButton(button)
            row.addWidget(button)
            self.spans[span] = button
        self.spans[None].setToolTip(self.tr("From … until …"))
        self.spans[Span.QUARTER].setChecked(True)
        return row

    def _span_clicked(self, span: Span | None) -> None:
        if span is not None:
            self.span_chosen.emit(span)
            return
        chooser = CustomSpan(self._window, self._zone, self)
        chooser.chosen.connect(lambda since, until: self.span_chosen.emit((since, until)))
        chooser.given_up.connect(self._show_checked)
        button = self.spans[None]
        chooser.popup(button.mapToGlobal(QPoint(0, button.height() + 4)))

    def show_chosen(self, group: str, span: Span | tuple[int, int]) -> None:
        """Show this as chosen, without a signal."""
        self.groups.setCurrentIndex(self.groups.findData(group))
        self._checked = span if isinstance(span, Span) else None
        self._show_checked()

    def _show_checked(self) -> None:
        self.spans[self._checked].setChecked(True)

    def show_window(self, window: Window, zone: tzinfo) -> None:
        """What the custom span begins with."""
        self._window, self._zone = window, zone
