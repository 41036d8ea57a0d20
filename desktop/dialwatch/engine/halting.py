"""From a rehearsal to a batch: what was shown, chosen and given a reason is asked for."""

import re
from collections.abc import Sequence
from typing import Protocol

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from dialwatch.calls.batch import Batch, BatchEntry
from dialwatch.calls.errors import BadInput
from dialwatch.calls.halt import Candidate, HaltKind, Rehearsal
from dialwatch.engine.acting import Acting
from dialwatch.engine.batches.live import LiveBatches, Wanted
from dialwatch.platforms.halting import Ask
from dialwatch.settings import first_error
from dialwatch.store.batches import Entry

__all__ = ["Halting", "Rehearses"]

_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9-]{7,63}", re.ASCII)
_REASON_ABOVE = 10
"""Entries above which a reason has to be given."""
_TITLES = {
    HaltKind.CANCEL: ("Cancel {n:,} call", "Cancel {n:,} calls"),
    HaltKind.STOP: ("Stop {n:,} campaign", "Stop {n:,} campaigns"),
    HaltKind.TERMINATE: ("Terminate {n:,} call", "Terminate {n:,} calls"),
}
_GONE = "What was rehearsed is not held any more. Rehearse it again."


class Rehearses(Protocol):
    """The rehearsals that are held."""

    async def found(self, rehearsal_id: str) -> Rehearsal | None:
        """The rehearsal of that id; None: it is not held, or not any more."""

    def asks(self, rehearsal_id: str, chosen: Sequence[int]) -> list[tuple[Candidate, Ask]]:
        """The requests for the chosen candidates. Raises BadInput."""


class _Asked(BaseModel):
    model_config = ConfigDict(extra="forbid", hide_input_in_errors=True)

    id: str = Field(pattern=_ID.pattern)
    rehearsal: str
    chosen: list[int]
    count: int
    reason: str = Field(default="", max_length=200)


class Halting:
    """Begins batches that stop something."""

    def __init__(self, batches: LiveBatches, rehearsals: Rehearses, acting: Acting) -> None:
        self._batches = batches
        self._rehearsals = rehearsals
        self._acting = acting

    async def begin(self, told: object) -> Batch:
        """Ask for what was chosen of a rehearsal; the same id again gives the same batch, and
        sends nothing. Raises BadInput and StoreError.
        """
        asked = _asked_of(told)
        self._acting.allow()
        known = await self._batches.store.batch(asked.id)
        if known is not None:
            return await self._batches.found(asked.id)
        rehearsal = await self._rehearsals.found(asked.rehearsal)
        if rehearsal is None:
            raise BadInput(_GONE)
        chosen = list(dict.fromkeys(asked.chosen))
        _check(chosen, asked)
        asks = self._rehearsals.asks(asked.rehearsal, chosen)
        if not asks:
            raise BadInput("Nothing of what was chosen can be asked for.")
        one, many = _TITLES[rehearsal.kind]
        return await self._batches.begin(
            Wanted(
                id=asked.id,
                kind=rehearsal.kind.value,
                title=(one if len(chosen) == 1 else many).format(n=len(chosen)),
                who=self._acting.who,
                reason=asked.reason.strip(),
                grace=self._acting.settings.grace,
                entries=[
                    _entry(rehearsal.kind, index, candidate, ask)
                    for index, (candidate, ask) in enumerate(asks)
                ],
            )
        )


def _asked_of(told: object) -> _Asked:
    try:
        return _Asked.model_validate(told)
    except ValidationError as err:
        raise BadInput(f"What is asked for does not fit: {first_error(err)}.") from None


def _check(chosen: Sequence[int], asked: _Asked) -> None:
    if not chosen:
        raise BadInput("Nothing is chosen.")
    if len(chosen) != asked.count:
        raise BadInput(
            f"{asked.count:,} were confirmed, but {len(chosen):,} are chosen. Look at the "
            "rehearsal again."
        )
    if len(chosen) > _REASON_ABOVE and not asked.reason.strip():
        raise BadInput(f"Give a reason: it is needed above {_REASON_ABOVE}.")


def _entry(kind: HaltKind, index: int, candidate: Candidate, ask: Ask) -> Entry:
    campaign, target = candidate.campaign, candidate.number
    match kind:
        case HaltKind.STOP:  # of a plan, each round that is not over is stopped by itself
            campaign = target = str(ask.values.get("task") or campaign)
        case HaltKind.TERMINATE:
            target = str(ask.values.get("session", target))
    return Entry(
        BatchEntry(
            index=index,
            account=candidate.account,
            campaign=campaign,
            name=candidate.name,
            operation=ask.operation,
            target=target,
            given="" if candidate.text == target else candidate.text,
            standing=candidate.standing,
            rev=index + 1,
        ),
        ask.values,
    )
