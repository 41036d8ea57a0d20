"""What the window asks for about plans, in the bodies of its requests. Values stand in no error."""

import json
import re
from collections.abc import Mapping
from typing import Any, TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from dialwatch.calls.binding_plan import PlanKind
from dialwatch.calls.errors import BadInput
from dialwatch.settings import first_error
from dialwatch.store.binding_plans import PlanPiece

__all__ = ["ChangePlan", "Check", "NewPlan", "Send", "asked", "piece_of"]

MOST_ROWS = 2_000
"""Of one piece."""
MOST_WHOLE = 50_000
_LONGEST_VALUES = 64 * 1024
_LONGEST_CELL = 4_096
_MOST_CELLS = 64
_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9-]{7,63}", re.ASCII)

T = TypeVar("T", bound="_Body")


class _Body(BaseModel):
    model_config = ConfigDict(extra="forbid", hide_input_in_errors=True)


class NewPlan(_Body):
    """A new draft."""

    id: str = Field(pattern=_ID.pattern)
    account: str
    kind: PlanKind
    values: dict[str, Any] = Field(default_factory=dict)
    replaces: bool = False
    undoes: str = ""
    """Id of a plan that was sent: its undo file becomes this one's list."""


class ChangePlan(_Body):
    """Other values; what is not told stays."""

    values: dict[str, Any] | None = None
    replaces: bool | None = None
    kind: PlanKind | None = None


class Check(_Body):
    """How to check."""

    fresh: bool = True
    """The X that it touches are read first."""


class Send(_Body):
    """What was confirmed."""

    check: str
    count: int
    reason: str = Field(default="", max_length=200)
    typed: int | None = None
    """To clear X: how many bindings go."""


class _Piece(_Body):
    first: int = Field(alias="from", ge=0)
    rows: list[dict[str, Any]] = Field(max_length=MOST_ROWS)
    whole: int = Field(ge=0, le=MOST_WHOLE)
    file: str = Field(default="", max_length=255)


def asked(model: type[T], told: object) -> T:
    """The request in this JSON value. Raises BadInput."""
    try:
        found = model.model_validate(told)
    except ValidationError as err:
        raise BadInput(f"What is asked for does not fit: {first_error(err)}.") from None
    values = getattr(found, "values", None)
    if values is not None and len(json.dumps(values)) > _LONGEST_VALUES:
        raise BadInput("The values are too long.")
    return found


def piece_of(told: object) -> PlanPiece:
    """A piece of a list. In a thread: two thousand rows take a while. Raises BadInput."""
    piece = asked(_Piece, told)
    if piece.first + len(piece.rows) > piece.whole:
        raise BadInput("The list has more rows than it was said to have.")
    for place, row in enumerate(piece.rows, piece.first + 1):
        if fault := _row_fault(row):
            raise BadInput(f"Row {place:,} of the list: {fault}")
    return PlanPiece(first=piece.first, rows=piece.rows, whole=piece.whole, file=piece.file)


def _row_fault(row: Mapping[str, Any]) -> str:
    if len(row) > _MOST_CELLS:
        return "it has too many cells."
    for name, value in row.items():
        if isinstance(value, Mapping):
            if len(value) > _MOST_CELLS or not all(_is_cell(one) for one in value.values()):
                return f"“{name[:40]}” may hold single values alone."
        elif not _is_cell(value):
            return f"“{name[:40]}” must be a single value of at most {_LONGEST_CELL:,} characters."
    if not isinstance(row.get("line", 0), int):
        return "its line must be a number."
    return ""


def _is_cell(value: object) -> bool:
    if isinstance(value, str):
        return len(value) <= _LONGEST_CELL
    return value is None or isinstance(value, bool | int | float)
