"""What the bench does in the program's window: open, sort, filter, let results stream in."""

import time
from collections.abc import Generator
from typing import TypeVar
from zoneinfo import ZoneInfo

import numpy as np
import psutil
from PySide6.QtWidgets import QApplication, QWidget
from tests.bench.driver import Painted, Pause, Script, Until, Wish, tell
from tests.bench.watch import Heartbeat
from tests.bench.yardsticks import Array, best, seconds, stable_sort, three_masks

from dialwatch.ledger.query import parse
from dialwatch.ledger.view import LedgerView
from dialwatch.ui.charts.answer_rate import AnswerRatePanel
from dialwatch.ui.models.call_columns import COLUMNS
from dialwatch.ui.panels.calls import CallsPanel

__all__ = ["nothing", "opened", "opened_table", "sorted_and_filtered", "streaming", "the"]

ROUNDS = 5
DIGITS = "0123"
"""About one number in a thousand holds them."""
QUERY = 'campaign:"Bench campaign 3" outcome:busy ring>10'


_Kind = TypeVar("_Kind", bound=QWidget)


def the(kind: type[_Kind]) -> _Kind:
    """The window's only widget of that kind."""
    return next(found for found in QApplication.allWidgets() if isinstance(found, kind))


def opened_table(calls: int) -> Generator[Wish, float, CallsPanel]:
    """Wait until that many calls stand in the table, sorted, and are painted."""
    panel = the(CallsPanel)

    def shows() -> bool:
        return panel.model.total >= calls and panel.model.rowCount() >= calls

    yield Painted(panel.view.viewport(), shows, panel.view.viewport().update)
    tell(usable=time.time())
    return panel


def nothing(_calls: int, _lasting: float) -> Script:
    """The first paint was all that was asked for."""
    yield Pause(0.0)


def opened(calls: int, lasting: float) -> Script:
    """How long until the table is usable, and what memory it takes a little later."""
    yield from opened_table(calls)
    yield Pause(lasting)
    tell(rss=psutil.Process().memory_info().rss, keys=the(CallsPanel).model.keys[0][0])


def sorted_and_filtered(calls: int, _lasting: float) -> Script:
    """Sort by each column, filter by three terms and by digits of the number.

    As with the yardsticks the quickest round counts, for a sort that of the slower direction.
    """
    yield from opened_table(calls)
    yield Pause(1.0)
    panel = the(CallsPanel)
    viewport = panel.view.viewport()
    for column in dict.fromkeys(column.sort for column in COLUMNS):
        took: dict[bool, list[float]] = {False: [], True: []}
        for falling in (False, True) * ROUNDS:
            keys = ((column, falling),)
            spent = yield Painted(
                viewport,
                lambda keys=keys: panel.model.keys == keys,  # type: ignore[misc]
                lambda keys=keys: panel.sort_by(keys),  # type: ignore[misc]
            )
            took[falling].append(spent)
        slower = max(min(rounds) for rounds in took.values())
        yardstick = stable_sort(_key(panel.model.view, column))
        tell(sort=column, seconds=slower, yardstick=yardstick)
    yield from _filtered(panel)


def _key(view: LedgerView, column: str) -> Array:
    """The column as one int64 key, a number's digits as one figure."""
    if column == "number":
        return view.column("number").astype("S18").astype("U18").astype(np.int64)
    return view.column("campaign" if column == "platform" else column).astype(np.int64)


def _filtered(panel: CallsPanel) -> Script:
    view = panel.model.view
    query = parse(QUERY, ZoneInfo("UTC"), int(time.time() * 1000))
    campaign, outcome, ring = (view.column(name) for name in ("campaign", "outcome", "ring"))
    tell(
        filter=int(query.mask(view).sum()),
        seconds=best(lambda: seconds(lambda: query.mask(view))),
        yardstick=three_masks(campaign, outcome, ring, 10_000, 1e9),
    )
    viewport, took = panel.view.viewport(), []
    for turn in range(ROUNDS * 2):
        text = "" if turn % 2 else f"number:{DIGITS}"
        spent = yield Painted(
            viewport,
            lambda text=text: panel.model.query == text,  # type: ignore[misc]
            lambda text=text: panel.set_query(text),  # type: ignore[misc]
        )
        if text:
            took.append(spent)
    tell(text=panel.model.rowCount(), seconds=min(took))


def streaming(calls: int, lasting: float) -> Script:
    """How long the loop is held while results stream in and eight curves are drawn."""
    yield from opened_table(calls)
    chart = the(AnswerRatePanel)
    chart.set_group("campaign")
    chart.set_span("4h")

    def drawn() -> list[int]:
        found = chart.report()["series"]
        assert isinstance(found, list)
        return [len(series["points"]) for series in found]

    yield Until(lambda: len(drawn()) >= 8)
    yield Pause(3.0)
    before, heartbeat = the(CallsPanel).model.total, Heartbeat()
    heartbeat.start()
    yield Pause(lasting)
    lag = heartbeat.stop()
    arrived = the(CallsPanel).model.total - before
    tell(lag=lag, curves=drawn(), results=arrived / lasting)
