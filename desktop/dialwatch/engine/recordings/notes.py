"""What listeners say about recordings: pins, markers, whether the robot's label is right."""

from collections.abc import Callable
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from dialwatch.calls.errors import BadInput
from dialwatch.calls.recording import Judgement, Marker
from dialwatch.clock import Clock
from dialwatch.engine.recordings.means import spot_of
from dialwatch.settings import first_error
from dialwatch.store.journal import Journal
from dialwatch.store.recordings import RecordingStore
from dialwatch.store.values import CallRow

__all__ = ["Notes"]

_DAY = 24 * 3_600_000


class _Marker(BaseModel):
    model_config = ConfigDict(extra="forbid", hide_input_in_errors=True)

    at: int = Field(ge=0, le=_DAY)
    note: str = Field(default="", max_length=500)


class _Markers(BaseModel):
    model_config = ConfigDict(extra="forbid", hide_input_in_errors=True)

    markers: list[_Marker] = Field(max_length=200)


class _Judged(BaseModel):
    model_config = ConfigDict(extra="forbid", hide_input_in_errors=True)

    right: bool | None = Field(strict=True)
    label: str = Field(default="", max_length=120)
    sampled: bool = Field(default=False, strict=True)


class Notes:
    """All methods raise BadInput for what does not fit, and StoreError."""

    def __init__(
        self, journal: Journal, store: RecordingStore, clock: Clock, who: Callable[[], str]
    ) -> None:
        self._journal = journal
        self._store = store
        self._clock = clock
        self._who = who

    async def pin(self, call: int, told: object) -> None:
        """`{"on": bool}`: a pinned one is never given up."""
        on = told.get("on") if isinstance(told, dict) else None
        if not isinstance(on, bool):
            raise BadInput("“on” must be true or false.")
        await self._store.change([spot_of(await self._row(call))], pinned=on)

    async def mark(self, call: int, told: object) -> None:
        """`{"markers": [Marker]}`, all of them: at most 200, by their place."""
        try:
            read = _Markers.model_validate(told)
        except ValidationError as err:
            raise BadInput(f"The markers do not fit: {first_error(err)}.") from None
        markers = [Marker(at=one.at, note=one.note.strip()) for one in read.markers]
        markers.sort(key=lambda one: one.at)
        await self._store.change([spot_of(await self._row(call))], markers=tuple(markers))

    async def judge(self, call: int, told: object) -> None:
        """`{"right": bool, "label", "sampled"}`, or `{"right": null}` to take it back."""
        try:
            read = _Judged.model_validate(told)
        except ValidationError as err:
            raise BadInput(f"The judgement does not fit: {first_error(err)}.") from None
        row = await self._row(call)
        judgement = None
        if read.right is not None:
            judgement = Judgement(
                right=read.right,
                label="" if read.right else read.label.strip(),
                sampled=read.sampled,
                robot=row.robot,
                judged=row.label,
                who=self._who(),
                at=self._clock.millis(),
            )
        await self._store.change([spot_of(row)], judgement=judgement)

    async def judgements(self) -> list[dict[str, Any]]:
        """All that were made, each with its `call`."""
        return [
            {"call": one.call, **one.judgement.told()}
            for one in await self._store.judged()
            if one.judgement is not None
        ]

    async def _row(self, call: int) -> CallRow:
        row = await self._journal.call_raw(call)
        if row is None:
            raise BadInput("There is no such call.")
        return row
