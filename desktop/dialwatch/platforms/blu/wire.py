"""What Blu sends (vendors/blu.md 7).

All names of a result are assumed, so they come from the contract; field names here are ours.
"""

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from pydantic import TypeAdapter

from dialwatch.platforms.contract import Aliases
from dialwatch.platforms.wiring import Text, Whole, Wire, aliased

__all__ = ["Models", "Record", "models"]


class Record(Wire):
    """One dial and its result. `ext_vars`, `call_vars`, `slots` and `scripts` may be JSON in a
    string, an object or a list: they are read when the call is opened."""

    task_id: Text = None
    job_id: Text = None
    call_id: Text = None
    id: Text = None
    name: Text = None
    mobile: Text = None
    ext_vars: Any = None
    call_vars: Any = None
    status: Text = None
    start_time: Text = None
    answer_time: Text = None
    end_time: Text = None
    duration: Whole = None
    conclusion: Text = None
    detection: Text = None
    record_url: Text = None
    slots: Any = None
    scripts: Any = None


@dataclass(frozen=True, slots=True)
class Models:
    """The models under one contract's names."""

    record: type[Record]
    list: TypeAdapter[Any]
    """Of some records."""


@lru_cache(maxsize=16)
def models(fields: tuple[tuple[str, Aliases], ...]) -> Models:
    """The models that read a contract's field names (`Contract.fields`, as tuples)."""
    record = aliased(Record, dict(fields).get("record", ()))
    return Models(record, TypeAdapter(list[record]))  # type: ignore[valid-type]
