"""What was found of rows, as it is told: a sentence for each problem, with an example."""

from collections.abc import Callable

from dialwatch.calls.launch import Problem, ProblemKind
from dialwatch.engine.launching.checking.rows import Found, Group
from dialwatch.engine.launching.checking.why import CHOSEN, LEFT_OUT

__all__ = ["problems_of"]

_MOST = 10
"""Problems of one kind that are told one by one."""


def problems_of(found: Found) -> list[Problem]:
    """A problem for each group of rows, the largest of a kind first; the smallest together."""
    told: list[Problem] = []
    for kind in (*LEFT_OUT, ProblemKind.VARIABLES):
        groups = {about: group for (one, about), group in found.groups.items() if one is kind}
        ranked = sorted(groups.items(), key=lambda one: -one[1].rows)
        told += [_problem(kind, about, group, found.rows) for about, group in ranked[:_MOST]]
        if rest := sum(group.rows for _, group in ranked[_MOST:]):
            told.append(_problem(kind, "", Group(rest, 0, ""), found.rows))
    return told


def _problem(kind: ProblemKind, about: str, group: Group, rows: int) -> Problem:
    return Problem(
        kind=kind,
        sentence=_SENTENCES[kind](about, group, rows),
        rows=group.rows,
        left_out=kind in LEFT_OUT,
        choice=kind in CHOSEN,
        campaign=about if kind is ProblemKind.RUNNING else "",
    )


def _such(group: Group) -> str:
    if not group.reason:
        return ""
    where = f"Line {group.line:,}: " if group.line else "The first one: "
    return f" {where}{group.reason}"


def _rows(count: int, one: str, many: str) -> str:
    """Both forms stand whole in the code: so they can be translated."""
    return (one if count == 1 else many).replace("{n}", f"{count:,}")


def _refused(about: str, group: Group, rows: int) -> str:
    del about, rows
    one = "{n} row is nothing that the platform takes."
    many = "{n} rows are nothing that the platform takes."
    return _rows(group.rows, one, many) + _such(group)


def _characters(about: str, group: Group, rows: int) -> str:
    del about, rows
    one = "{n} row holds a character that the platform refuses."
    many = "{n} rows hold characters that the platform refuses."
    return _rows(group.rows, one, many) + _such(group)


def _stopped(about: str, group: Group, rows: int) -> str:
    del about, rows
    one = "{n} row is on the account's stop list and never sent."
    return _rows(group.rows, one, "{n} rows are on the account's stop list and never sent.")


def _repeated(about: str, group: Group, rows: int) -> str:
    del about, rows
    one = "{n} row repeats a number of the list: it is sent once."
    many = "{n} rows repeat numbers of the list: it is sent once."
    return _rows(group.rows, one, many) + _such(group)


def _running(about: str, group: Group, rows: int) -> str:
    del rows
    if about:
        one = "{n} row has a number that “{about}” lists, which is not over."
        many = "{n} rows have numbers that “{about}” lists, which is not over."
    else:
        one = "{n} row has a number that other campaigns list, which are not over."
        many = "{n} rows have numbers that other campaigns list, which are not over."
    return _rows(group.rows, one, many).replace("{about}", about)


def _variables(about: str, group: Group, rows: int) -> str:
    if not about:
        one = "{n} row lacks other variables that the script expects."
        return _rows(group.rows, one, "{n} rows lack other variables that the script expects.")
    if group.rows == rows:
        return f"The script expects {about}, and no row has it. The rows are sent all the same."
    one = "{n} row lacks {about}, which the script expects. They are sent all the same."
    many = "{n} rows lack {about}, which the script expects. They are sent all the same."
    return _rows(group.rows, one, many).replace("{about}", about)


_SENTENCES: dict[ProblemKind, Callable[[str, Group, int], str]] = {
    ProblemKind.REFUSED: _refused,
    ProblemKind.CHARACTERS: _characters,
    ProblemKind.STOPPED: _stopped,
    ProblemKind.REPEATED: _repeated,
    ProblemKind.RUNNING: _running,
    ProblemKind.VARIABLES: _variables,
}
