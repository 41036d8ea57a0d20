"""Writes the receipt of a batch to a file: all of its entries, as the engine has them now."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from dialwatch.app.exports import TableWriter, parts_of
from dialwatch.calls.batch import Batch, BatchEntry
from dialwatch.exporting.tables import receipt_table

if TYPE_CHECKING:
    from dialwatch.ledger.link import EngineLink

__all__ = ["write_receipt"]

_PAGE = 500


async def write_receipt(
    writer: TableWriter,
    link: "EngineLink",
    batch: str,
    path: Path,
    *,
    zone: str,
    names: Mapping[str, str],
    masked: bool = True,
    told: Callable[[int], object],
) -> int | None:
    """Write the receipt of the batch with this id; how many entries it has, None where `writer`
    was cancelled. `zone`: IANA name; `names`: of the accounts; `told` hears how far it is.

    Raises BadInput with a sentence for the user, and what the link raises.
    """
    head, entries = await _read(link, batch)
    table = receipt_table(head, entries, zone, names, masked=masked)
    return await writer.write(path, table.head, parts_of(table.rows), told)


async def _read(link: "EngineLink", batch: str) -> tuple[Batch, list[BatchEntry]]:
    """The batch and its entries in their order; those that change meanwhile come once more."""
    found: dict[int, BatchEntry] = {}
    since, more = 0, True
    while more:
        told: Any = await link.get(f"batches/{quote(batch, safe='')}?since={since}&limit={_PAGE}")
        entries = [BatchEntry.of(one) for one in told["entries"]]
        found |= {one.index: one for one in entries}
        since = max((one.rev for one in entries), default=since)
        head, more = Batch.of(told["batch"]), bool(told["more"]) and bool(entries)
    return head, [found[index] for index in sorted(found)]
