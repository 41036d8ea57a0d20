"""The values of the form, held against what the platform takes."""

from collections.abc import Mapping
from typing import Any

from dialwatch.calls.errors import BadInput
from dialwatch.calls.launch import LaunchKind, Offer, Problem, ProblemKind
from dialwatch.platforms.launching import Launches

__all__ = ["checked_values", "value_problems"]


def checked_values(
    launches: Launches, kind: LaunchKind, values: Mapping[str, Any], offer: Offer
) -> tuple[dict[str, Any] | None, list[Problem]]:
    """The values as they may be sent; None, and why, where they may not."""
    found = [] if offer.enabled else [_problem(offer.why_off, "")]
    try:
        return launches.checked(kind, values), found
    except BadInput as error:
        return None, [*found, *value_problems(error, offer)]


def value_problems(error: BadInput, offer: Offer) -> list[Problem]:
    """A problem for each line of what does not fit."""
    return [_problem(line, _about(line, offer)) for line in str(error).splitlines()]


def _about(line: str, offer: Offer) -> str:
    """The field whose title the line begins with, or names."""
    for field in offer.fields:
        if line.startswith(f"{field.title}: ") or f"“{field.title}”" in line:
            return field.name
    return ""


def _problem(sentence: str, about: str) -> Problem:
    return Problem(kind=ProblemKind.VALUE, sentence=sentence, about=about, blocks=True)
