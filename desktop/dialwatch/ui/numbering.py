"""What the window's actions do with numbers: looking at them, and opening what changes them."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from dialwatch.calls.account import AccountState
from dialwatch.calls.platform import Platform
from dialwatch.ui.actions import Actions, When
from dialwatch.ui.openings import Openings

if TYPE_CHECKING:
    from dialwatch.ui.numbers.panel import NumbersPanel
    from dialwatch.ui.window import MainWindow

__all__ = ["Numbering"]

_OWN: Mapping[str, Callable[["NumbersPanel"], object]] = {
    "add_numbers": lambda panel: panel.add_numbers(),
    "forget_x": lambda panel: panel.forget_x(),
    "read_numbers": lambda panel: panel.read_again(),
    "read_stop": lambda panel: panel.stop_reading(),
    "settle": lambda panel: panel.settle(),
}
"""Actions that the panel does itself."""


class Numbering(QObject):
    """Opens the dialogs for what is chosen; nothing is sent here."""

    def __init__(self, window: "MainWindow", actions: Actions, openings: Openings) -> None:
        super().__init__(window)
        self._window, self._actions, self._openings = window, actions, openings

    def follow(self) -> None:
        """Connect the actions; what the panel follows or does itself, once it is there."""
        window = self._window
        for name, act in (
            ("find_numbers", self._find),
            ("bind", self._bind),
            ("bind_list", lambda: self._plan(account=window.numbers.account)),
            ("modify", lambda: self._chosen("bind")),
            ("renew", lambda: self._chosen("renew")),
            ("unbind", lambda: self._chosen("unbind")),
            ("clear_x", self._clear),
            ("callee", self._callee),
            ("undo_file", self._undo),
        ):
            self._actions.on(name, act)
        for name, own in _OWN.items():
            self._actions.on(name, partial(self._let, own))
        for name in ("drift", "whole_numbers"):
            self._actions[name].toggled.connect(self._turned)
        window.late.numbers.then(self._panel_made)

    def _let(self, own: Callable[["NumbersPanel"], object]) -> None:
        """The panel does it."""
        own(self._window.numbers)

    def _turned(self) -> None:
        """It was switched before there was a panel that could follow."""
        if self._window.late.numbers.made is None:
            self._window.numbers.catch_up(self._actions)

    def _panel_made(self, panel: "NumbersPanel") -> None:
        panel.hook(self._actions)
        panel.selection_changed.connect(self._selected)
        panel.renew_wanted.connect(self._renew)
        panel.callee_wanted.connect(self._callee)
        panel.terminate_wanted.connect(self._window.halting.terminate)

    def show_accounts(self, accounts: Sequence[AccountState], *, live: bool) -> None:
        """These are there; `live`: the engine answers."""
        some = any(one.platform is Platform.HUAWEI for one in accounts)
        self._actions.hold(When.NUMBERS, live and some)

    def _find(self) -> None:
        self._window.arrangement.bring("numbers")
        self._window.numbers.focus_filter()

    def _selected(self) -> None:
        conditions = (When.BINDINGS, When.X_NUMBER, When.DRIFT)
        for condition, holds in zip(conditions, self._window.numbers.glimpse(), strict=True):
            self._actions.hold(condition, holds)

    def _plan(self, course: str = "list", kind: str | None = None, **rest: Any) -> None:
        """Open the dialog for the wish that is told so."""
        from dialwatch.calls.binding_plan import PlanKind  # late: no start needs them
        from dialwatch.ui.plan_wish import Course, PlanWish

        meant = None if kind is None else PlanKind(kind)
        self._openings.plan(PlanWish(course=Course(course), kind=meant, **rest))

    def _bind(self) -> None:
        """One binding, on the X on which the user stands."""
        chosen = self._window.numbers.selection()
        values = {"x": chosen.x[0]} if len(chosen.x) == 1 else None
        self._plan("single", "bind", account=chosen.account, values=values)

    def _chosen(self, kind: str) -> None:
        chosen = self._window.numbers.selection()
        if chosen.keys:
            rows, held = chosen.rows(), chosen.held
            self._plan("chosen", kind, account=chosen.account, rows=rows, held=held)

    def _renew(self, keys: Sequence[tuple[str, str]]) -> None:
        """These, in one step from where they are counted."""
        rows = tuple({"binding": binding, "y": y} for binding, y in keys)
        if rows:
            account = self._window.numbers.account
            self._plan("chosen", "renew", account=account, rows=rows)

    def _clear(self) -> None:
        chosen = self._window.numbers.selection()
        from dialwatch.calls.binding import Mode

        if chosen.mode is not Mode.AXB:
            told = self.tr("Only an application of AXB takes all bindings of an X away at once.")
            self._window.show_notice(told, "info", "clear-x")
        elif chosen.x:
            self._plan("chosen", "clear", account=chosen.account, rows=chosen.x_rows())

    def _callee(self) -> None:
        chosen = self._window.numbers.selection()
        from dialwatch.calls.binding import Mode

        if chosen.mode is not Mode.AX:
            told = self.tr("Only an application of AX has temporary callees.")
            self._window.show_notice(told, "info", "callee-mode")
        elif chosen.x:
            self._openings.callee(chosen.account, {"x": chosen.x[0]})

    def _undo(self) -> None:
        self._plan(kind="undo", account=self._window.numbers.account)
