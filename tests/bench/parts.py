"""The parts of the bench: each measures in processes of its own and gives figures."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from tests.bench.figures import Figure
from tests.bench.hearing import hearing
from tests.bench.ingest import ingesting
from tests.bench.processes import Started, bare_window, engine, window
from tests.bench.pushes import acknowledging, painting
from tests.bench.refresh import refreshing
from tests.bench.yardsticks import read_file

__all__ = ["CALLS", "PARTS", "Ground"]

CALLS = 1_000_000
_STARTS = 5
_OPENINGS = 3
_STREAMED = 30.0
"""Seconds for which results stream in."""


@dataclass(frozen=True, slots=True)
class Ground:
    """What the parts have in common."""

    profile: Path
    """Holds a million calls."""
    empty: Path
    """The same without calls."""
    sabotaged: bool = False


def start(ground: Ground) -> Iterator[Figure]:
    """From the start of the process to its first painted window, by turns with the bare one."""
    ours, bare = [], []
    for _ in range(_STARTS):
        bare.append(bare_window().after("painted"))
        ours.append(window(ground.empty, "tests.bench.scripts:nothing", 0).after("painted"))
    yield Figure(
        "process start to first painted window",
        min(ours),
        "s",
        1.6,
        min(bare),
    )


def opening(ground: Ground) -> Iterator[Figure]:
    """A profile with a million calls, cold processes, to a usable, sorted table; its memory."""
    empty = window(ground.empty, "tests.bench.scripts:opened", 0, 5.0)
    tries = [_scripted(ground, "opened", 5.0) for _ in range(_OPENINGS)]
    full = min(tries, key=lambda one: one.after("usable"))
    reading = read_file(ground.profile / "journal.db")
    yield Figure(
        f"opening {CALLS:,} calls, to a usable, sorted table",
        full.after("usable"),
        "s",
        3.0,
        note=f"reading the file: {reading:.2f} s",
    )
    yield Figure(
        f"window memory a call, {CALLS:,} calls",
        (full.fact("rss") - empty.fact("rss")) / CALLS,
        "B",
        200.0,
    )


def sorting(ground: Ground) -> Iterator[Figure]:
    """Sort by any column, filter by three terms and by digits, in the opened window."""
    told = _scripted(ground, "sorted_and_filtered").told
    for line in told:
        if "sort" in line:
            what = f"sort by {line['sort']}, view repainted"
            yield Figure(what, line["seconds"] * 1e3, "ms", 3.0, line["yardstick"] * 1e3)
        elif "filter" in line:
            what = "filter by two equalities and a range"
            yield Figure(what, line["seconds"] * 1e3, "ms", 3.0, line["yardstick"] * 1e3)
        elif "text" in line:
            yield Figure("text filter on the number", line["seconds"] * 1e3, "ms", 150.0)


def streaming(ground: Ground) -> Iterator[Figure]:
    """The loop's lag while 2 000 results a second arrive, beside the same load without us."""
    with engine(ground.profile, source=True):
        ours = _scripted(ground, "streaming", _STREAMED)
        bare: Started = bare_window(_STREAMED)
    lag, least, curves = ours.fact("lag"), bare.told[0], ours.fact("curves")
    note = (
        f"{ours.fact('results'):,.0f} results/s, {len(curves)} curves of {min(curves)} points; "
        f"the bare window: {least['p99']:.1f} ms"
    )
    yield Figure("window loop lag, p99 by time", lag["p99"], "ms", 16.7, note=note)
    yield Figure("window loop lag, worst", lag["worst"], "ms", 2.0, least["worst"])


def _scripted(ground: Ground, script: str, lasting: float = 0.0) -> Started:
    """A window on the million calls with that script of ours."""
    name = f"tests.bench.scripts:{script}"
    return window(ground.profile, name, CALLS, lasting, sabotaged=ground.sabotaged)


PARTS: Mapping[str, Callable[[Ground], Iterator[Figure]]] = {
    "start": start,
    "opening": opening,
    "sorting": sorting,
    "streaming": streaming,
    "ingesting": lambda _ground: ingesting(),
    "refreshing": lambda _ground: refreshing(),
    "acknowledging": lambda ground: acknowledging(ground.profile, CALLS),
    "painting": lambda ground: painting(ground.profile, CALLS),
    "hearing": lambda ground: hearing(ground.empty),
}
