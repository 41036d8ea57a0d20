"""The ledger by itself, without window and engine: tells their share from its own.

    python -m tests.bench.ledger_alone [--calls N]

The budgets are those of the whole program (`dev.py bench`); here they leave room for the rest.
"""

import argparse
import sys
from collections.abc import Iterator
from functools import partial
from zoneinfo import ZoneInfo

import numpy as np
import psutil
from tests.bench.figures import Figure, table
from tests.bench.yardsticks import best, seconds, stable_sort, three_masks

from dialwatch.calls.account import CampaignRow
from dialwatch.calls.packed import Block, pack, unpack
from dialwatch.calls.platform import Platform
from dialwatch.ledger.kpis import kpis
from dialwatch.ledger.ledger import Ledger
from dialwatch.ledger.listing import listing
from dialwatch.ledger.query import parse
from dialwatch.ledger.rates import minute_rates
from dialwatch.ledger.sorting import SORTABLE, order
from dialwatch.ledger.summaries import campaign_figures
from dialwatch.ledger.view import LedgerView

__all__ = ["alone", "blocks", "filled"]

_NOW = 1_795_251_600_000
_DAY = 10 * 3_600_000
_BLOCK = 65_536
_ZONE = ZoneInfo("Asia/Jakarta")
_WORDS = {
    "label": ["", *(f"label {number}" for number in range(30))],
    "line": [f"+6221555{number:04d}" for number in range(8)],
    "robot": [f"robot-{number}" for number in range(3)],
    "caller": [f"+6221777{number:04d}" for number in range(40)],
}


def blocks(calls: int) -> Iterator[bytes]:
    """So many calls as the engine would hand them over, every column filled, no number twice."""
    chance = np.random.default_rng(1)
    for first in range(0, calls, _BLOCK):
        count = min(_BLOCK, calls - first)
        numbers = np.arange(first, first + count)
        dialed = _NOW - _DAY + numbers * _DAY // calls + chance.integers(0, 60_000, count)
        ring, talk = chance.integers(0, 45_000, count), chance.integers(0, 240_000, count)
        columns = {
            "id": numbers + 1,
            "campaign": chance.integers(1, 9, count),
            "outcome": chance.integers(0, 12, count),
            "flags": chance.integers(0, 2, count),
            "attempt": chance.integers(1, 4, count),
            "dialed": dialed,
            "ended": dialed + ring + talk,
            "seen": dialed + ring + talk + 2_000,
            "ring": ring,
            "talk": talk,
            "number": np.array([b"+62811%08d" % (n * 7919 % 10**8) for n in numbers.tolist()]),
        }
        columns |= {name: chance.integers(0, len(known), count) for name, known in _WORDS.items()}
        yield pack(Block(columns, _WORDS))


def filled(packed: list[bytes]) -> Ledger:
    """A ledger with those calls and their eight campaigns."""
    ledger = Ledger()
    for one in packed:
        ledger.apply_block(unpack(one))
    ledger.apply_campaigns(
        CampaignRow(
            id=number, account="bench", platform=Platform.AIRUDDER, key=f"task-{number}",
            name=f"Bench campaign {number}", status="calling", settled_before=_NOW - 600_000,
            entries=1_000_000, entries_done=500_000, as_of=_NOW,
        )
        for number in range(1, 9)
    )  # fmt: skip
    return ledger


def alone(calls: int = 1_000_000) -> Iterator[Figure]:
    """Memory a call, sorting, filtering, following, and what a repainted window asks for."""
    packed = list(blocks(calls))
    process = psutil.Process()
    before = process.memory_info().rss
    ledgers: list[Ledger] = []
    loading = seconds(lambda: ledgers.append(filled(packed)))
    view = ledgers[0].snapshot_view()
    held = (process.memory_info().rss - before) / calls
    yield Figure("memory a call", held, "B", 200.0, note=f"loaded in {loading:.2f} s")
    yield from _sorted_and_filtered(view)
    yield from _followed(ledgers[0])
    yield from _painted(ledgers[0].snapshot_view())


def _sorted_and_filtered(view: LedgerView) -> Iterator[Figure]:
    chance = np.random.default_rng(2)
    least = stable_sort(chance.permutation(view.column("dialed").astype(np.int64))) * 1e3
    for name in SORTABLE:
        took = best(partial(seconds, partial(order, view, [(name, True)])), 3)
        yield Figure(f"sort by {name}", took * 1e3, "ms", 3.0, least)
    masks = three_masks(
        view.column("campaign"), view.column("outcome"), view.column("talk"), 30_000, 60_000
    )
    text = "campaign:#3 outcome:busy duration>30"
    took = best(lambda: seconds(lambda: parse(text, _ZONE, _NOW).mask(view)))
    yield Figure("filter by two equalities and a range", took * 1e3, "ms", 3.0, masks * 1e3)
    took = best(lambda: seconds(lambda: parse("number:8123", _ZONE, _NOW).mask(view)))
    yield Figure("text filter on the number", took * 1e3, "ms", 150.0)


def _followed(ledger: Ledger) -> Iterator[Figure]:
    """500 new calls: taken over, and put into the sorted table."""
    calls = len(ledger)
    taking, listing_up = [], []
    shown = listing(ledger.snapshot_view(), [("dialed", True)])
    for turn in range(5):
        block = unpack(next(blocks(500)))
        block.columns["id"] = block.columns["id"] + calls + turn * 500
        taking.append(seconds(partial(ledger.apply_block, block)))
        view = ledger.snapshot_view()
        listing_up.append(seconds(partial(listing, view, shown.keys, None, shown)))
        shown = listing(view, shown.keys, None, shown)
    yield Figure("500 new calls taken over", min(taking) * 1e3, "ms", 10.0)
    yield Figure("500 new calls put into the sorted table", min(listing_up) * 1e3, "ms", 10.0)


def _painted(view: LedgerView) -> Iterator[Figure]:
    """What one refresh of chart, tiles and campaign table computes."""
    since = _NOW - 240 * 60_000
    for what, work in (
        ("8 curves × 240 points", partial(minute_rates, view, "campaign", since, _NOW)),
        ("the strip of tiles", partial(kpis, view, None, _NOW, _ZONE)),
        ("the campaign table", partial(campaign_figures, view, None, _NOW)),
    ):
        yield Figure(what, best(partial(seconds, work)) * 1e3, "ms", 10.0)


def main() -> int:
    """The command."""
    parser = argparse.ArgumentParser(description="Timings of the ledger by itself.")
    parser.add_argument("--calls", type=int, default=1_000_000)
    figures = list(alone(parser.parse_args().calls))
    sys.stdout.write(table(figures) + "\n")
    return 0 if all(figure.held for figure in figures) else 1


if __name__ == "__main__":
    sys.exit(main())
