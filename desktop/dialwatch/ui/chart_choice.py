"""Span and curves of the chart as actions: checked as the chart shows them."""

from functools import partial

from dialwatch.ui.actions import Actions
from dialwatch.ui.charts.answer_rate import AnswerRatePanel
from dialwatch.ui.charts.spans import Span

__all__ = ["ChartChoice"]

_GROUPS = ("campaign", "line", "robot", "platform")


class ChartChoice:
    """The menu of spans, the menu of curves, and the chart's own header agree."""

    def __init__(self, actions: Actions, rate: AnswerRatePanel) -> None:
        self._actions, self._rate = actions, rate

    def follow(self) -> None:
        """Connect the actions and the chart."""
        actions, rate = self._actions, self._rate
        self._span_changed(Span.QUARTER)
        self._group_changed(_GROUPS[0])
        for span in Span:
            actions.on(f"span.{span}", partial(rate.set_span, span))
        actions.on("span.custom", rate.header.spans[None].click)
        for group in _GROUPS:
            actions.on(f"group.{group}", partial(rate.set_group, group))
        rate.header.save_wanted.connect(actions["export_chart"].trigger)
        rate.span_changed.connect(self._span_changed)
        rate.group_changed.connect(self._group_changed)

    def _span_changed(self, span: object) -> None:
        name = span.value if isinstance(span, Span) else "custom"
        self._actions[f"span.{name}"].setChecked(True)

    def _group_changed(self, group: str) -> None:
        self._actions[f"group.{group}"].setChecked(True)
