"""What is to be rehearsed, as a window asks for it."""

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from dialwatch.calls.errors import BadInput
from dialwatch.calls.halt import HaltKind
from dialwatch.settings import first_error

__all__ = ["MOST_GIVEN", "Wanted", "wanted_of"]

MOST_GIVEN = 50_000
"""Things that one rehearsal takes."""
_MOST_CAMPAIGNS = 1000
_SOURCES = {
    HaltKind.CANCEL: ("calls", "texts", "campaigns", "stops"),
    HaltKind.STOP: ("campaigns",),
    HaltKind.TERMINATE: ("calls",),
}


class Wanted(BaseModel):
    """What is to be rehearsed; exactly one of the sources. Numbers are never put into errors."""

    model_config = ConfigDict(extra="forbid", hide_input_in_errors=True)

    kind: HaltKind
    calls: list[int] | None = Field(default=None, max_length=MOST_GIVEN)
    texts: list[str] | None = Field(default=None, max_length=MOST_GIVEN)
    campaigns: list[tuple[str, str]] | None = Field(default=None, max_length=_MOST_CAMPAIGNS)
    stops: str | None = None


def wanted_of(told: object) -> Wanted:
    """What this JSON value wants. Raises BadInput; its sentence holds nothing that was given."""
    try:
        wanted = Wanted.model_validate(told)
    except ValidationError as err:
        raise BadInput(f"The rehearsal does not fit: {first_error(err)}.") from None
    allowed = _SOURCES[wanted.kind]
    given = [name for name in _SOURCES[HaltKind.CANCEL] if getattr(wanted, name) is not None]
    if len(given) != 1 or given[0] not in allowed:
        raise BadInput(f"To {wanted.kind.value}, give one of: {', '.join(allowed)}.")
    return wanted
