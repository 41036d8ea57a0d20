"""The columns of the table of bindings: which mode has which, and what stands in them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from dialwatch.calls.binding import Binding, Mode, NumberRow
from dialwatch.ledger.number_figures import NumberCalls
from dialwatch.ui.delegates.cells import RateCell, StatusCell
from dialwatch.ui.format import NONE, number
from dialwatch.ui.models.binding_words import (
    direction_word,
    left_word,
    made_word,
    problem_cell,
    problem_word,
    shown_number,
    yes_word,
)
from dialwatch.ui.models.rates import rate_cell, rate_text

__all__ = ["COLUMNS", "BindingColumn", "Manner", "widths_of"]

translate = QCoreApplication.translate

_STATUS = 122
_NARROW = {"rate": 100, "problems": 78, "calls": 46, "a": 186}
_UTC = ZoneInfo("UTC")
_ALL = frozenset(Mode)
_DIRECTED = frozenset({Mode.AXB, Mode.AX, Mode.AXYB})


@dataclass(frozen=True, slots=True)
class Manner:
    """How rows are written now."""

    zone: ZoneInfo = _UTC
    now: int = 0
    whole: bool = False
    """Numbers are shown whole."""
    calls: NumberCalls = field(default_factory=NumberCalls)


@dataclass(frozen=True, slots=True)
class BindingColumn:
    """One column."""

    name: str
    width: int
    text: Callable[[Binding, NumberRow | None, Manner], str]
    modes: frozenset[Mode] = _ALL
    right: bool = False
    drawn: Callable[[Binding, NumberRow | None, Manner], object] | None = None

    def title(self) -> str:
        """Its heading."""
        return {
            "a": translate("Numbers", "X and its A"),
            "b": translate("Numbers", "B"),
            "extension": translate("Numbers", "Extension"),
            "y": translate("Numbers", "Y"),
            "direction": translate("Numbers", "Direction"),
            "record": translate("Numbers", "Rec."),
            "sms": translate("Numbers", "SMS"),
            "power": translate("Numbers", "On"),
            "callback": translate("Numbers", "Callback"),
            "left": translate("Numbers", "Life left"),
            "made": translate("Numbers", "Made"),
            "calls": translate("Numbers", "Calls"),
            "rate": translate("Numbers", "Answer rate"),
            "problems": translate("Numbers", "Problems"),
        }[self.name]


def _record(binding: Binding, manner: Manner) -> str:
    del manner
    return yes_word(binding.values.get("record"))


def _callback(binding: Binding, manner: Manner) -> str:
    if told := str(binding.values.get("callback_number") or ""):
        return shown_number(told, whole=manner.whole)
    return str(binding.values.get("callback_tone") or "") or NONE


def _calls(binding: Binding, manner: Manner) -> str:
    told = manner.calls.through(binding)
    return number(told.calls) if told is not None else "0"


def _rate(binding: Binding, manner: Manner) -> str:
    told = manner.calls.through(binding)
    return rate_text(told.rate) if told is not None else translate("Rates", "no calls")


def _rate_drawn(binding: Binding, manner: Manner) -> RateCell | None:
    told = manner.calls.through(binding)
    return rate_cell(told.rate) if told is not None else None


def _left_drawn(binding: Binding, manner: Manner) -> StatusCell | None:
    """A day or less strikes the eye."""
    at = binding.ends
    if at is None or not 0 < at - manner.now <= 86_400_000:
        return None
    return StatusCell("▲", "warn")


_AB = frozenset({Mode.AXB, Mode.AXYB})
COLUMNS: tuple[BindingColumn, ...] = (
    BindingColumn("a", 196, lambda b, _, m: shown_number(b.a, whole=m.whole)),
    BindingColumn("b", 130, lambda b, _, m: shown_number(b.b, whole=m.whole), _AB),
    BindingColumn("extension", 122, lambda b, *_: b.extension or NONE, frozenset({Mode.AXE})),
    BindingColumn(
        "y", 130, lambda b, _, m: shown_number(b.y, whole=m.whole), frozenset({Mode.AXYB})
    ),
    BindingColumn(
        "direction", 76, lambda b, *_: direction_word(b.values.get("direction")), _DIRECTED
    ),
    BindingColumn("record", 46, lambda b, _, m: _record(b, m)),
    BindingColumn(
        "sms", 48, lambda b, *_: yes_word(b.values.get("sms")), frozenset({Mode.AXB, Mode.AX})
    ),
    BindingColumn("power", 48, lambda b, *_: yes_word(b.values.get("power")), frozenset({Mode.AX})),
    BindingColumn("callback", 130, lambda b, _, m: _callback(b, m), frozenset({Mode.AXE})),
    BindingColumn(
        "left", 116, lambda b, _, m: left_word(b, m.now), drawn=lambda b, _, m: _left_drawn(b, m)
    ),
    BindingColumn("made", 118, lambda b, _, m: made_word(b, m.zone, m.now)),
    BindingColumn("calls", 50, lambda b, _, m: _calls(b, m), right=True),
    BindingColumn(
        "rate",
        152,
        lambda b, _, m: _rate(b, m),
        right=True,
        drawn=lambda b, _, m: _rate_drawn(b, m),
    ),
    BindingColumn(
        "problems",
        84,
        lambda b, n, m: problem_word(b, n, whole=m.whole),
        drawn=lambda b, n, _: problem_cell(b, n),
    ),
)


def widths_of(
    mode: Mode | None, room: int, headings: Mapping[str, int] | None = None
) -> dict[str, int]:
    """Pixels of a mode's columns; without room, when it was made gives way first, then the scale
    of the rate, then words of the problems, whose sign stays. `headings`: what those need."""
    needed = headings or {}
    columns = [one for one in COLUMNS if mode is None or mode in one.modes]
    widths = {one.name: max(one.width, needed.get(one.name, 0)) for one in columns}
    if mode is Mode.AX:
        widths["direction"] = _STATUS  # the status of the X stands there, too
    if sum(widths.values()) > room:
        del widths["made"]
    for name, narrow in _NARROW.items():
        over = sum(widths.values()) - room
        if over > 0 and name in widths:
            widths[name] = max(narrow, needed.get(name, 0), widths[name] - over)
    return widths
