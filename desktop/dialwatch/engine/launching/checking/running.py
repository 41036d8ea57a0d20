"""Numbers that a campaign lists that is not over."""

from collections.abc import Collection, Mapping

from dialwatch.calls.launch import Problem, ProblemKind
from dialwatch.engine.launching.checking.why import Why
from dialwatch.store.launches import Row

__all__ = ["Running", "same_list"]

_MOST = 0.5
"""Share of a list that a running campaign has to list to be taken for the same list."""


class Running:
    """A `RowLook`: the first campaign that lists a number is told."""

    def __init__(self, listed: Mapping[str, Collection[str]]) -> None:
        """`listed`: campaign's name → its numbers, as `matching` gives them."""
        self.hits: dict[str, int] = dict.fromkeys(listed, 0)
        """Campaign → rows whose numbers it lists."""
        self._of: dict[str, str] = {}
        for name, numbers in listed.items():
            self._of.update((number, name) for number in numbers if number not in self._of)
        self._whys = {
            name: Why(ProblemKind.RUNNING, f"“{name}” lists it, and is not over.", name)
            for name in listed
        }

    def why(self, row: Row, number: str, place: int) -> Why | None:
        """Which campaign lists it."""
        del row, place
        name = self._of.get(number)
        if name is None:
            return None
        self.hits[name] += 1
        return self._whys[name]


def same_list(hits: Mapping[str, int], rows: int) -> list[Problem]:
    """Whether one running campaign lists so much of it that somebody sent it already."""
    return [
        Problem(
            kind=ProblemKind.SAME,
            sentence=f"“{name}” lists {hit:,} of the {rows:,} numbers and is not over: is this the "
            "same list? Somebody may have begun it already. Go on only if it is to be called "
            "twice.",
            blocks=True,
            choice=True,
            campaign=name,
        )
        for name, hit in hits.items()
        if rows and hit > rows * _MOST
    ]
