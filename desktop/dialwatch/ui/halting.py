"""What the window's actions stop: the calls, the campaign or the live call that the user chose."""

from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtCore import QObject

from dialwatch.calls.number import masked
from dialwatch.ui.actions import Actions, When
from dialwatch.ui.format import NONE, clock_time, duration, number
from dialwatch.ui.openings import Openings

if TYPE_CHECKING:
    from dialwatch.ledger.masked_calls import LiveCall
    from dialwatch.ui.window import MainWindow

__all__ = ["MOST_CALLS", "Halting"]

MOST_CALLS = 10_000
"""Calls that can be cancelled at once from the table."""


class Halting(QObject):
    """Opens the dialog of a halt for what is chosen; nothing is stopped here."""

    def __init__(self, window: "MainWindow", actions: Actions, openings: Openings) -> None:
        super().__init__(window)
        self._window, self._actions, self._openings = window, actions, openings

    def follow(self) -> None:
        """The panels are there: connect the actions."""
        window = self._window
        for name, act in (
            ("cancel", self._calls),
            ("cancel_numbers", lambda: self._halt("cancel")),
            ("stop_campaign", self._campaign),
            ("terminate", self._live),
            ("safety", self._openings.safety),
        ):
            self._actions.on(name, act)
        window.campaigns.stood_on.connect(lambda on: self._actions.hold(When.CAMPAIGN, on))
        window.late.live.then(
            lambda panel: panel.stood_on.connect(lambda on: self._actions.hold(When.LIVE_CALL, on))
        )

    def _halt(self, kind: str, request: dict[str, Any] | None = None, subject: str = "") -> None:
        from dialwatch.calls.halt import HaltKind  # late: no start needs it

        self._openings.halt(HaltKind(kind), request, subject)

    def _calls(self) -> None:
        """The selected calls, read from the columns: one by one would hold up the window."""
        calls = self._window.calls
        ranges = calls.view.selected_rows()
        if not ranges:
            return
        count = calls.view.selected_count()
        if count > MOST_CALLS:
            most = self.tr(
                "{n} calls are selected; at most {most} can be cancelled at once. Filter the "
                "table, or stop the campaign."
            ).format(n=number(count), most=number(MOST_CALLS))
            self._window.show_notice(most, "warn", "too-many-selected")
            return
        rows = np.concatenate([np.arange(first, last + 1) for first, last in ranges])
        model = calls.model
        ids = model.view.take("id", model.positions(rows)).tolist()
        one, many = self.tr("1 selected call"), self.tr("{n} selected calls")
        subject = one if count == 1 else many.format(n=number(count))
        self._halt("cancel", {"calls": ids}, subject)

    def _campaign(self) -> None:
        row = self._window.campaigns.current()
        if row is not None:
            self._halt("stop", {"campaigns": [[row.account, row.key]]})

    def _live(self) -> None:
        call = self._window.live.current()
        if call is not None:
            self.terminate(call, self._window.live.now)

    def terminate(self, call: "LiveCall", now: int) -> None:
        """End this call that goes on, wherever it was chosen; `now` in UTC epoch ms."""
        zone = self._window.zone
        said = (
            self.tr("{number}, talking since {time} ({length}) on {x}.")
            if call.talking
            else self.tr("{number}, ringing since {time} ({length}) on {x}.")
        ).format(
            number=masked(call.number or call.caller) or NONE,
            time=clock_time(call.since, zone),
            length=duration(max(0, now - call.since)),
            x=call.x or NONE,
        )
        effect = self.tr("Both sides are cut off at once.")
        self._halt("terminate", {"calls": [call.id]}, f"{said} {effect}")
