"""Writes the receipt of a launch to a file: every row of its list with what became of it."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dialwatch.app.exports import Parts, TableWriter
from dialwatch.app.following import safe
from dialwatch.calls.launch import Launch, LaunchRow
from dialwatch.exporting.launch_table import launch_head, launch_row

if TYPE_CHECKING:
    from dialwatch.ledger.link import EngineLink

__all__ = ["write_launch"]

_PAGE = 200
"""Rows that are asked for, read and sent on in one step: one or two milliseconds' work."""


async def write_launch(
    writer: TableWriter,
    link: "EngineLink",
    launch: str,
    path: Path,
    *,
    zone: str,
    names: Mapping[str, str],
    masked: bool = True,
) -> int | None:
    """Write the rows of the launch with this id; how many there are, None where `writer` was
    cancelled. `zone`: IANA name; `names`: of the accounts.

    Raises BadInput with a sentence for the user, and what the link raises.
    """
    told = Launch.of(await link.get(f"launches/{safe(launch)}"))
    head = launch_head(told, zone, masked=masked)
    return await writer.write(path, head, _parts(link, told, names), lambda _: None)


async def _parts(link: "EngineLink", launch: Launch, names: Mapping[str, str]) -> Parts:
    first = whole = 0
    while first <= whole:
        path = f"launches/{safe(launch.id)}/rows?from={first}&limit={_PAGE}"
        told: Any = await link.get(path)
        rows = [LaunchRow.of(one) for one in told["rows"]]
        whole = int(told["whole"])
        if not rows:
            return
        yield [launch_row(launch, row, names) for row in rows]
        first += len(rows)
