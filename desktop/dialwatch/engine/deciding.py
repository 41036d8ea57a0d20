"""What the user decides of a request of which nobody knows what became of it."""

from enum import StrEnum

from pydantic import BaseModel, ConfigDict, ValidationError

from dialwatch.calls.batch import Batch
from dialwatch.calls.errors import BadInput
from dialwatch.engine.acting import Acting
from dialwatch.engine.batches.live import LiveBatches
from dialwatch.settings import first_error

__all__ = ["decide"]


class _Answer(StrEnum):
    YES = "yes"
    NO = "no"
    LEAVE = "leave"


_DONE = {_Answer.YES: True, _Answer.NO: False, _Answer.LEAVE: None}


class _Told(BaseModel):
    model_config = ConfigDict(extra="forbid", hide_input_in_errors=True)

    entry: int
    done: _Answer


async def decide(batches: LiveBatches, acting: Acting, batch: str, told: object) -> Batch:
    """The entry was done, it was not and is sent again, or it is left as it is. Raises BadInput
    and StoreError."""
    acting.allow()
    try:
        asked = _Told.model_validate(told)
    except ValidationError as err:
        raise BadInput(f"What is asked for does not fit: {first_error(err)}.") from None
    return await batches.decide(batch, asked.entry, _DONE[asked.done], acting.who)
