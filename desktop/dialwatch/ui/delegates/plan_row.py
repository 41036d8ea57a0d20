"""Rows of a plan: a breath of the colour of what is done with them, beside sign and word."""

from typing import Protocol

from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from dialwatch.calls.binding_plan import RowKind
from dialwatch.ui.delegates.drawn import Index
from dialwatch.ui.delegates.swift import SwiftDelegate, SwiftModel
from dialwatch.ui.models.plan_words import kind_cell
from dialwatch.ui.theme import theme

__all__ = ["PlanRowDelegate"]

_BREATH = 0.07
_QUIET = (RowKind.SAME, RowKind.REPEATED)


class PlanModel(SwiftModel, Protocol):
    """A model that knows what is done with its rows."""

    def kind(self, at: int) -> RowKind:
        """What would be done with the row at this place."""


class PlanRowDelegate(SwiftDelegate):
    """The colour says nothing that sign and word do not say too."""

    def __init__(self, model: PlanModel, parent: QWidget) -> None:
        super().__init__(model, parent)
        self._plan = model

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        kind = self._plan.kind(index.row())
        if kind not in _QUIET and not option.state & QStyle.StateFlag.State_Selected:
            ground = QColor(getattr(theme().colours, kind_cell(kind).colour))
            ground.setAlphaF(_BREATH)
            painter.fillRect(option.rect, ground)
        super().paint(painter, option, index)
