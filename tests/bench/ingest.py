"""Ingest: JSON bytes → wire model → observation → journal (durable) → feed, in processor time."""

import asyncio
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from time import process_time
from typing import Any

from pydantic import TypeAdapter, create_model
from tests.bench.bodies import BLU_TASK, TASK, blu_pages, details
from tests.bench.figures import Figure
from tests.bench.yardsticks import best, validate_json

from dialwatch.calls.call import CallSeen
from dialwatch.calls.packed import pack
from dialwatch.calls.platform import Platform
from dialwatch.clock import SystemClock
from dialwatch.monitor.intake import Intake
from dialwatch.platforms.airudder import translate as airudder
from dialwatch.platforms.airudder import wire as airudder_wire
from dialwatch.platforms.airudder.details import read_details
from dialwatch.platforms.blu import translate as blu
from dialwatch.platforms.blu import wire as blu_wire
from dialwatch.platforms.blu.page import Page, read_page
from dialwatch.platforms.contract import shipped
from dialwatch.platforms.outcomes import outcome_table
from dialwatch.platforms.port import CampaignRef, Reading
from dialwatch.store.journal import Journal

__all__ = ["ingesting"]

CALLS = 20_000
_BUDGET = 5.0
_ROUNDS = 3
_ZONE = "UTC"
_NAMES = {Platform.AIRUDDER: "AI Rudder", Platform.BLU: "Blu"}

Read = Callable[[bytes], Sequence[CallSeen]]


def ingesting() -> Iterator[Figure]:
    """One large body without pages, and many small pages."""
    yield _figure(Platform.AIRUDDER, [details(CALLS)], _airudder(), _airudder_model())
    yield _figure(Platform.BLU, blu_pages(CALLS), _blu(), _blu_model())


def _figure(platform: Platform, bodies: list[bytes], read: Read, model: TypeAdapter[Any]) -> Figure:
    spent = min(asyncio.run(_ingested(platform, bodies, read)) for _ in range(_ROUNDS))
    least = best(lambda: sum(validate_json(model, body) for body in bodies), rounds=1)
    return Figure(
        f"ingest to the feed, {_NAMES[platform]}",
        spent / CALLS * 1e6,
        "µs a call",
        _BUDGET,
        least / CALLS * 1e6,
        note="processor time",
    )


async def _ingested(platform: Platform, bodies: list[bytes], read: Read) -> float:
    """Processor seconds, all threads, of recording every body in a journal of its own."""
    with tempfile.TemporaryDirectory(prefix="dialwatch-bench-") as folder:
        journal = Journal(Path(folder) / "journal.db", SystemClock())
        await journal.open()
        await journal.set_account("bench", platform)
        intake = Intake(journal, SystemClock())
        since, more, told = journal.last_seq, True, 0
        began = process_time()
        await intake.take([call for body in bodies for call in read(body)])
        while more:
            block, since, more = await journal.changes(since)
            pack(block)
            told += len(block)
        spent = process_time() - began
        held = journal.calls
        await journal.close()
    if (held, told) != (CALLS, CALLS):
        raise AssertionError(f"{held} calls were stored and {told} told, not {CALLS}")
    return spent


def _airudder() -> Read:
    contract, now = shipped(Platform.AIRUDDER), SystemClock().millis()
    ask = airudder.Ask(
        account="bench",
        campaign=CampaignRef(key=TASK),
        zone=_ZONE,
        seen_at=now,
        latest=now,
        fields=tuple(contract.fields.items()),
        outcomes=outcome_table(Platform.AIRUDDER),
    )

    def read(body: bytes) -> Sequence[CallSeen]:
        reading = read_details(body, ask, None, contract.setting("success_code", ""))
        return reading.calls if isinstance(reading, Reading) else ()

    return read


def _blu() -> Read:
    contract, now = shipped(Platform.BLU), SystemClock().millis()
    ask = blu.Ask(
        account="bench",
        task=BLU_TASK,
        zone=_ZONE,
        seen_at=now,
        latest=now,
        fields=tuple(contract.fields.items()),
        outcomes=outcome_table(Platform.BLU),
    )

    def read(body: bytes) -> Sequence[CallSeen]:
        page = read_page(body, ask, {}, contract.setting("success_code", ""), has_ids=True)
        return page.calls if isinstance(page, Page) else ()

    return read


def _airudder_model() -> TypeAdapter[Any]:
    return airudder_wire.models(tuple(shipped(Platform.AIRUDDER).fields.items())).details


def _blu_model() -> TypeAdapter[Any]:
    record = blu_wire.models(tuple(shipped(Platform.BLU).fields.items())).record
    data = create_model("Data", list=(list[record], ...))  # type: ignore[valid-type]
    return TypeAdapter(create_model("Answer", data=(data, ...)))
