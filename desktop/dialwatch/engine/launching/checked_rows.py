"""Rows of a draft, with what its check found of each."""

from collections.abc import Sequence

from dialwatch.calls.launch import LaunchRow, ProblemKind
from dialwatch.engine.launching.checking.rows import Found
from dialwatch.engine.launching.checking.why import Why, left_out_for
from dialwatch.store.launches import Row

__all__ = ["checked_row", "places_of"]


def places_of(found: Found, only: str) -> Sequence[int]:
    """Places of the rows of a sort: of a problem's kind, `left` out, `sent`; empty: all."""
    if not only:
        return range(found.rows)
    if only in ("sent", "left"):
        sent, left = found.split(())
        return sent if only == "sent" else sorted(left)
    kind = only.removeprefix("left:")
    return sorted(found.places(ProblemKind(kind))) if kind in frozenset(ProblemKind) else []


def checked_row(place: int, row: Row, column: str, whys: tuple[Why, ...]) -> LaunchRow:
    """A row as it is told before it is sent; `column`: the one that holds the number."""
    why = left_out_for(whys)
    return LaunchRow(
        index=place,
        line=int(row.get("line") or 0),
        number=str(row.get(column, "")),
        left_out=why.kind if why else None,
        reason=why.reason if why else " ".join(one.reason for one in whys),
    )
