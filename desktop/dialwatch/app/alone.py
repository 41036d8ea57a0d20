"""A window that nobody watches: waits, prints its table, leaves a picture and a report."""

import asyncio
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from dialwatch.app.desk import Desk
from dialwatch.app.diagnostics.desk import diagnostics_of
from dialwatch.app.menu_walk import open_menus
from dialwatch.app.options import Options, say
from dialwatch.app.picture import picture
from dialwatch.app.report import MOST_ROWS, as_text, rows_of, write_report
from dialwatch.calls.account import AccountState, CampaignRow, Light
from dialwatch.calls.errors import BadInput
from dialwatch.calls.platform import Platform
from dialwatch.ui.window import MainWindow

__all__ = ["Alone", "all_settled", "charts_of", "report_of"]

_LOOK = 0.25
_TABLE_EVERY = 5.0
_PAINT_PATIENCE = 20.0
_MEETING = 30.0
"""Real seconds after which a run begins although no engine answers."""
_TABLE = (
    "Campaign",
    "Status",
    "Numbers done",
    "Answer rate",
    "Attempts",
    "Answered",
    "Pace /min",
    "Expected finish",
)
_GROUPS = ("campaign", "line", "robot", "platform")


class Alone:
    """Drives a desk without a user, and ends it."""

    def __init__(self, desk: Desk, options: Options) -> None:
        self._desk = desk
        self._options = options
        self._began = time.monotonic()
        self._met: float | None = None
        """When the engine answered: from then on the time counts for which it is to run."""
        self.settled = False
        self._diagnostics = ""
        self.menus: int | None = None
        """Menus that were opened, where that was asked for."""

    async def run(self) -> None:
        """Wait for what was asked, leave picture and report, close the desk.

        Raises BadInput when a file cannot be written.
        """
        try:
            await self._wait()
            await self._shown()
            if self._options.report is not None:
                self._diagnostics = await diagnostics_of(self._desk)
            self._leave()
        finally:
            self._desk.closing.set()

    async def _wait(self) -> None:
        options, printed = self._options, 0.0
        while not self._over():
            await asyncio.sleep(_LOOK)
            self.settled = all_settled(self._desk.accounts, self._desk.ledger.campaigns.values())
            if options.table and self._spent() - printed >= _TABLE_EVERY:
                printed = self._spent()
                self._print_table()

    def _spent(self) -> float:
        return time.monotonic() - self._began

    def _over(self) -> bool:
        options, spent = self._options, self._spent()
        if self._met is None and (self._desk.met or spent >= _MEETING):
            self._met = time.monotonic()
        if options.at_most is not None and spent >= options.at_most:
            return True
        ran = 0.0 if self._met is None else time.monotonic() - self._met
        waited = options.run_for is None or ran >= options.run_for
        if options.until_settled:
            return self.settled and waited
        return options.run_for is not None and waited

    async def _shown(self) -> None:
        """Until everything that the ledger holds is on the screen."""
        if self._options.open_view == "call":
            await self._desk.open_first()
        elif self._options.open_view == "menus":
            self.menus = await open_menus(self._desk.window)
        self._desk.still = True
        self._desk.window.ledger_changed()
        async with asyncio.timeout(_PAINT_PATIENCE):
            await asyncio.sleep(_LOOK)
            while not self._desk.window.settled():  # noqa: ASYNC110 - two workers, no one event
                await asyncio.sleep(_LOOK)

    def _print_table(self) -> None:
        at = self._desk.clock.now()
        rows = rows_of(self._desk.window.campaigns.whole())
        say(f"\n{at:%Y-%m-%d %H:%M:%S} UTC, {len(self._desk.ledger)} calls")
        say(as_text(rows, _TABLE) if rows else "No campaign was seen yet.")

    def _leave(self) -> None:
        options, window = self._options, self._desk.window
        if options.table:
            self._print_table()
            say(
                "\nAll campaigns are settled."
                if self.settled
                else f"\nNot all is settled after {self._spent():.0f} seconds."
            )
        if options.screenshot is not None:
            options.screenshot.parent.mkdir(parents=True, exist_ok=True)
            if not picture(window).save(str(options.screenshot), "PNG"):
                raise BadInput(f"The picture cannot be written to {options.screenshot}.")
            self._said_where("Picture", options.screenshot)
        if options.report is not None:
            try:
                told = report_of(self._desk, settled=self.settled)
                told |= {"menus": self.menus, "painted": self._desk.painted_at}
                told |= {"diagnostics": self._diagnostics}
                write_report(options.report, told)
            except OSError as err:
                raise BadInput(
                    f"The report cannot be written to {options.report} ({err.strerror})."
                ) from err
            self._said_where("Report", options.report)

    def _said_where(self, what: str, path: Path) -> None:
        if self._options.table:
            say(f"{what}: {path}")


def all_settled(accounts: Iterable[AccountState], campaigns: Iterable[CampaignRow]) -> bool:
    """Whether every campaign of every dialling account is over or quiet, and all its calls settled.

    An account that is not read well says nothing of its campaigns, so it is not settled. Where
    persons call (privacy numbers, inbound) there is no end to wait for.
    """
    diallers = [one for one in accounts if one.platform is not Platform.HUAWEI]
    rows = list(campaigns)
    seen = {row.account for row in rows}
    return (
        bool(diallers)
        and all(one.light is Light.LIVE and one.id in seen for one in diallers)
        and all(row.over or row.status == "quiet" or row.kind.persons_call for row in rows)
    )


def report_of(desk: Desk, *, settled: bool) -> dict[str, Any]:
    """What the window shows: tables, figures, curves by each grouping, lights and notices."""
    window = desk.window
    calls = window.calls.model
    return {
        "settled": settled,
        "now": desk.clock.millis(),
        "campaigns": rows_of(window.campaigns.whole()),
        "kpis": window.kpis.report(),
        "calls": rows_of(calls),
        "calls_left_out": max(0, calls.rowCount() - MOST_ROWS),
        "charts": charts_of(window),
        "accounts": {name: light.accessibleName() for name, light in window.status.lights.items()},
        "notices": [notice.text for notice in window.notices.notices],
    }


def charts_of(window: MainWindow) -> dict[str, Any]:
    """The curves by each grouping in turn, over the last four hours; then as they were."""
    rate = window.rate
    group, span = rate.group, rate.span
    rate.set_span("4h")
    charts = {}
    for one in _GROUPS:
        rate.set_group(one)
        charts[one] = rate.report()
    rate.set_group(group)
    rate.set_span(span)
    return charts
