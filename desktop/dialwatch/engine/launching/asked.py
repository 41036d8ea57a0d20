"""What the window asks for, in the bodies of its requests. Values never stand in errors."""

import json
import re
from collections.abc import Mapping
from typing import Any, TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from dialwatch.calls.errors import BadInput
from dialwatch.calls.launch import LaunchKind, Offer, ProblemKind
from dialwatch.settings import first_error
from dialwatch.store.launches import RowPiece

__all__ = ["Again", "Change", "New", "Pattern", "Send", "asked", "piece_of"]

MOST_ROWS = 2_000
"""Of one piece."""
MOST_WHOLE = 500_000
_LONGEST_VALUES = 64 * 1024
_LONGEST_CELL = 4_096
_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9-]{7,63}", re.ASCII)

T = TypeVar("T", bound="_Body")


class _Body(BaseModel):
    model_config = ConfigDict(extra="forbid", hide_input_in_errors=True)


class New(_Body):
    """A new draft."""

    id: str = Field(pattern=_ID.pattern)
    account: str
    kind: LaunchKind
    values: dict[str, Any] = Field(default_factory=dict)


class Pattern(_Body):
    """A new draft after a campaign: its account and key."""

    id: str = Field(pattern=_ID.pattern)
    pattern: tuple[str, str]


class Again(_Body):
    """A new draft with the values and the list of another launch, such as one that was undone."""

    id: str = Field(pattern=_ID.pattern)
    again: str


class Change(_Body):
    """Other values, or another account and kind."""

    values: dict[str, Any] | None = None
    account: str | None = None
    kind: LaunchKind | None = None


class Send(_Body):
    """What was confirmed."""

    check: str
    count: int
    include: list[ProblemKind] = Field(default_factory=list)
    reason: str = Field(default="", max_length=200)


class _Piece(_Body):
    first: int = Field(alias="from", ge=0)
    rows: list[dict[str, Any]] = Field(max_length=MOST_ROWS)
    whole: int = Field(ge=0, le=MOST_WHOLE)
    file: str = Field(default="", max_length=255)
    lines: int = Field(default=0, ge=0)


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


def piece_of(told: object, offer: Offer, number: str) -> RowPiece:
    """A piece of a list; rows may have the offer's columns, `line` and `variables`. In a thread:
    two thousand rows take a while. Raises BadInput."""
    piece = asked(_Piece, told)
    if piece.first + len(piece.rows) > piece.whole:
        raise BadInput("The list has more rows than it was said to have.")
    known = frozenset({"line", "variables", *(column.name for column in offer.columns)})
    for place, row in enumerate(piece.rows, piece.first + 1):
        if fault := _row_fault(row, known):
            raise BadInput(f"Row {place:,} of the list: {fault}")
    return RowPiece(
        first=piece.first,
        rows=piece.rows,
        whole=piece.whole,
        number=number,
        file=piece.file,
        lines=piece.lines,
    )


def _row_fault(row: Mapping[str, Any], known: frozenset[str]) -> str:
    for name, value in row.items():
        if name not in known:
            return f"“{name[:40]}” is no column of this list."
        if isinstance(value, Mapping):
            if not all(_is_cell(one) for one in value.values()):
                return f"“{name}” may hold single values alone."
        elif not _is_cell(value):
            return f"“{name}” must be a single value of at most {_LONGEST_CELL:,} characters."
    if not isinstance(row.get("line", 0), int):
        return "its line must be a number."
    return ""


def _is_cell(value: object) -> bool:
    if isinstance(value, str):
        return len(value) <= _LONGEST_CELL
    return value is None or isinstance(value, bool | int | float)
