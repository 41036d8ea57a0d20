"""What a campaign is going to be called: taken, odd, or several names for a long list."""

from collections.abc import Collection, Sequence

from dialwatch.calls.launch import Problem, ProblemKind
from dialwatch.calls.platform import Platform
from dialwatch.platforms.launching import Part

__all__ = ["name_problems", "split_problems"]

_LONGEST = 30
"""Letters of a task's name, by the vendor's console manual of 2021 (vendors/airudder.md 3.5)."""


def name_problems(platform: Platform, name: str, taken: Collection[str]) -> list[Problem]:
    """What is odd about the name; nothing of it blocks: the rule is not known of the interface."""
    found: list[str] = []
    if name and name in taken:
        found.append(
            "A campaign of this name is there already. The platform may refuse a second one, and "
            "the table shows two of the same name."
        )
    if platform is Platform.AIRUDDER and (len(name) > _LONGEST or " " in name):
        found.append(
            f"AI Rudder's console takes names of at most {_LONGEST} letters without blanks; this "
            "one may be refused."
        )
    return [Problem(kind=ProblemKind.VALUE, sentence=one, about="name") for one in found]


def split_problems(parts: Sequence[Part]) -> list[Problem]:
    """A list that is longer than one campaign takes."""
    names = [part.name for part in parts if part.begins]
    if len(names) < 2:
        return []
    most = max(len(part.rows) for part in parts)
    return [
        Problem(
            kind=ProblemKind.VALUE,
            sentence=f"One campaign takes {most:,} rows, so the list becomes {len(names)}: "
            f"“{names[0]}” to “{names[-1]}”. They dial at the same time.",
            about="name",
        )
    ]
