"""Whether the robot, strategy, template and line are listed now."""

from collections.abc import Mapping, Sequence
from typing import Any

from dialwatch.calls.launch import Choices, Offer, Problem, ProblemKind

__all__ = ["TASK", "listed_problems"]

TASK = "task"
"""The field of a task that exists; whether it is one of today, `checking.today` tells."""


def listed_problems(
    offer: Offer, values: Mapping[str, Any], choices: Sequence[Choices]
) -> list[Problem]:
    """What of the values the platform does not list any more, or could not be asked about."""
    titles = {field.name: field.title for field in offer.fields}
    found: list[Problem] = []
    for one in choices:
        value = str(values.get(one.name, ""))
        known = {choice.value for choice in one.choices}
        if not value or value in known or one.name == TASK:
            continue
        title = titles.get(one.name, one.name)
        if one.name == "robot" and values.get("robot_method") == "group":
            found.append(_unsure(one.name, title, "Groups are not listed. Look at its id."))
        elif one.asked and one.choices:
            found.append(_gone(one.name, title))
        elif one.asked:
            found.append(_unsure(one.name, title, one.sentence or "The platform lists none."))
        else:
            seen = "It was not seen in use here. Look at its spelling."
            found.append(_unsure(one.name, title, seen if one.choices else one.sentence))
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
