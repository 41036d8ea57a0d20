"""The coverage table: each title of the vendors' indexes × client, simulator, screen, evidence.

It is made from what the simulators were asked in this run of the tests (`heard.py`), so a title
whose operation no test performs through a screen is missing something, whatever the code holds.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.interfaces.heard import Heard, heard_in
from tests.interfaces.titles import Title, titles

from dialwatch.calls.platform import Platform
from dialwatch.platforms.contract import shipped

__all__ = ["INDEX", "Row", "as_markdown", "interface_problems", "leaves", "problems", "rows"]

INDEX = Path(__file__).resolve().parents[3] / "shared" / "vendors" / "titles.md"
"""The vendors' own indexes, where they lie beside the clone."""

_PLATFORMS = {"Blu V2.0": "blu", "Huawei Cloud PrivateNumber": "huawei", "AI Rudder": "airudder"}


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table. Counts are of granted requests in the tests of this run."""

    title: Title
    client: int = 0
    screen: int = 0
    evidence: str = ""

    @property
    def simulator(self) -> int:
        """Requests that the simulator granted to anybody."""
        return self.client + self.screen

    @property
    def whole(self) -> bool:
        """Built from client to screen, or named for another order."""
        return bool(self.title.reason or self.title.pushes or (self.client and self.screen))


def leaves(index: str) -> dict[str, list[tuple[str, ...]]]:
    """The titles of each platform, with the headings above them."""
    found: dict[str, list[tuple[str, ...]]] = {name: [] for name in _PLATFORMS.values()}
    platform, above = "", list[str]()
    lines = [line for line in index.splitlines() if line.startswith("## ") or "- " in line[:12]]
    for at, line in enumerate(lines):
        if line.startswith("## "):
            platform, above = _PLATFORMS[line[3:].strip()], []
            continue
        depth = (len(line) - len(line.lstrip())) // 2
        above = [*above[:depth], line.strip().removeprefix("- ")]
        following = lines[at + 1] if at + 1 < len(lines) else ""
        if (len(following) - len(following.lstrip())) // 2 <= depth or following.startswith("#"):
            found[platform].append(tuple(above))
    return found


def rows(index: str, heard: Heard) -> list[Row]:
    """The table. Raises KeyError for a title that nobody has placed."""
    return [_row(title, heard) for title in titles(leaves(index))]


def _row(title: Title, heard: Heard) -> Row:
    if title.reason or title.pushes:
        return Row(title)
    if title.operations == ("refused",):
        refused = sum(told.get("refused", 0) for (of, _), told in heard.items() if of == "airudder")
        return Row(title, refused, refused, "D")
    told = [heard.get((title.platform, name), {}) for name in title.operations]
    known = shipped(Platform(title.platform)).operations
    marks = dict.fromkeys(known[name].evidence for name in title.operations)
    return Row(
        title,
        client=min(one.get("client", 0) for one in told),
        screen=min(one.get("screen", 0) for one in told),
        evidence=" ".join(marks),
    )


def problems(table: Iterable[Row]) -> list[str]:
    """What a row lacks, in words."""
    return [
        f"{' › '.join(row.title.path)}: no test performs {', '.join(row.title.operations)} "
        f"{'through a client' if not row.client else 'on the screen'}"
        for row in table
        if not row.whole
    ]


def as_markdown(table: Sequence[Row]) -> str:
    """The table for people."""
    lines = [
        "| platform | title | operation | client | simulator | screen | evidence |",
        "|---|---|---|---|---|---|---|",
    ]
    for row in table:
        title = " › ".join(row.title.path).replace("|", "/")
        if row.title.reason:
            cells = (f"not built: {row.title.reason}", "", "", "", "")
        elif row.title.pushes:
            cells = (f"pushed: {', '.join(row.title.pushes)}", "", "", "", "")
        else:
            counts = (str(row.client), str(row.simulator), str(row.screen))
            cells = (", ".join(row.title.operations), *counts, row.evidence)
        lines.append(f"| {row.title.platform} | {title} | {' | '.join(cells)} |")
    return "\n".join(lines) + "\n"


def interface_problems(folder: Path, target: Path | None) -> list[str]:
    """What the table of this run lacks; the table itself goes to `target` where one is named."""
    if not INDEX.exists():
        return []
    table = rows(INDEX.read_text(encoding="utf-8"), heard_in(folder))
    if target is not None:
        target.write_text(as_markdown(table), encoding="utf-8")
    return problems(table)
