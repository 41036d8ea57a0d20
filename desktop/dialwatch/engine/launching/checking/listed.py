"""Whether the robot, strategy, template and line are listed now."""

from collections.abc import Mapping, Sequence
from typing import Any

from dialwatch.calls.launch import Choices, Offer, Problem, ProblemKind

__all__ = ["listed_problems"]


def listed_problems(
    offer: Offer, values: Mapping[str, Any], choices: Sequence[Choices]
) -> list[Problem]:
    """What of the values the platform does not list any more, or could not be asked about."""
    titles = {field.name: field.title for field in offer.fields}
    found: list[Problem] = []
    for one in choices:
        value = str(values.get(one.name, ""))
        if not value or value in {choice.value for choice in one.choices}:
            continue
        title = titles.get(one.name, one.name)
        if one.asked and one.choices:
            found.append(_gone(one.name, title))
        elif one.asked:
            found.append(_unsure(one.name, title, one.sentence or "The platform lists none."))
        elif one.choices:
            found.append(
                _unsure(one.name, title, "It was not seen in use here. Look at its spelling.")
            )
    return found


def _gone(name: str, title: str) -> Problem:
    return Problem(
        kind=ProblemKind.ROBOT,
        sentence=f"{title}: the platform does not list what is chosen any more. Choose another.",
        blocks=True,
        about=name,
    )


def _unsure(name: str, title: str, why: str) -> Problem:
    return Problem(kind=ProblemKind.UNSURE, sentence=f"{title}: {why}", about=name)
