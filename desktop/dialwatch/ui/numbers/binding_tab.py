"""The binding on which the user stands: all that is known of it, and where the platform differs."""

from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dialwatch.calls.binding import Binding, BindingState, NumberRow
from dialwatch.ui.format import NONE, day_and_time
from dialwatch.ui.lifetimes import life_words
from dialwatch.ui.models.binding_words import (
    drift_word,
    field_word,
    kinds_of,
    left_word,
    made_word,
    problem_word,
    shown_number,
    value_word,
)
from dialwatch.ui.models.plain_table import Cell, PlainTableModel, Row
from dialwatch.ui.theme import GRID, PADDING, ROW
from dialwatch.ui.widgets.empty import EmptyState
from dialwatch.ui.widgets.parts import label, push_button, set_state
from dialwatch.ui.widgets.plain_view import PlainView

__all__ = ["BindingTab"]

translate = QCoreApplication.translate


class BindingTab(QWidget):
    """A table of two columns; its drift above it, with what can be done about that."""

    settle_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.title = label("", "title")
        self.drift = label("", wrap=True)
        self.settle = push_button(self.tr("Take &theirs"), self.settle_wanted.emit, small=True)
        self.settle.setToolTip(self.tr("Remember the binding as the platform tells it"))
        self.facts = PlainTableModel([self.tr("What"), self.tr("As we know it")], self)
        self.view = PlainView(self.facts, self.tr("The chosen binding"), (128, 0))
        self._empty = EmptyState(self.view, "table", ROW + 2)
        row = QHBoxLayout()
        row.addWidget(self.drift, 1)
        row.addWidget(self.settle)
        box = QVBoxLayout(self)
        box.setContentsMargins(PADDING, GRID, PADDING, GRID)
        box.setSpacing(GRID)
        box.addWidget(self.title)
        box.addLayout(row)
        box.addWidget(self.view, 1)
        self._empty.say(self.tr("Choose a binding in the table: all that is known of it is here."))
        self.show_nothing()

    def show_nothing(self) -> None:
        """The user stands on no binding."""
        self.title.setText(self.tr("No binding chosen"))
        self.drift.hide()
        self.settle.hide()
        self.facts.show([])
        self._empty.show()

    def show_binding(
        self, one: Binding, number: NumberRow | None, when: tuple[ZoneInfo, int], *, whole: bool
    ) -> None:
        """This binding; `when`: the zone that is shown, and now (UTC epoch ms)."""
        self._empty.hide()
        self.title.setText(self.tr("Binding of {mode}").format(mode=one.mode.value))
        said = " · ".join(drift_word(drift, whole=whole) for drift in one.drift)
        if one.drift:
            said = self.tr("The platform tells it otherwise: {drift}").format(drift=said)
        else:
            said = problem_word(one, number, whole=whole)
        self.drift.setText(said)
        set_state(self.drift, "state", "warn")
        self.drift.setVisible(bool(said))
        self.settle.setVisible(bool(one.drift))
        self.facts.show(
            [Row(name, (Cell(name), Cell(text, tip=text)))
             for name, text in _facts(one, when, whole=whole)]
        )  # fmt: skip


def _facts(one: Binding, when: tuple[ZoneInfo, int], *, whole: bool) -> list[tuple[str, str]]:
    zone, now = when
    numbers = [("X", one.x), ("A", one.a), ("B", one.b), ("Y", one.y)]
    told = [(name, shown_number(text, whole=whole)) for name, text in numbers if text]
    if one.extension:
        told.append((field_word("extension"), one.extension))
    if one.city:
        told.append((field_word("city"), one.city))
    ends = day_and_time(one.ends, zone) if one.ends is not None else NONE
    told += [
        (translate("BindingTab", "State"), _state(one)),
        (translate("BindingTab", "Life left"), left_word(one, now)),
        (translate("BindingTab", "Given"), life_words(one.lives)),
        (translate("BindingTab", "Ends"), ends),
        (translate("BindingTab", "Made"), made_word(one, zone, now)),
        (
            translate("BindingTab", "Made here"),
            translate("BindingTab", "yes")
            if one.made_here
            else translate("BindingTab", "elsewhere"),
        ),
        (translate("BindingTab", "Told anew"), day_and_time(one.read_at, zone, now=now)),
    ]
    names = kinds_of(one.values)
    told += [(field_word(n), value_word(n, one.values[n], whole=whole)) for n in names]
    told.append((translate("BindingTab", "Id"), one.id))
    return [(name[:1].upper() + name[1:], text) for name, text in told]


def _state(one: Binding) -> str:
    return {
        BindingState.BOUND: translate("BindingTab", "bound"),
        BindingState.ENDED: translate("BindingTab", "ended by our clock"),
        BindingState.GONE: translate("BindingTab", "gone: the platform does not show it"),
        BindingState.UNSURE: translate("BindingTab", "not sure: an answer is missing"),
    }[one.state]
