"""Lists from which a number was erased: what was reckoned from their rows is reckoned anew.

Functions for `SideStore.bare`; again does no harm. `mark` stands in the place of the number.
"""

from typing import Any

import apsw

from dialwatch.store.launch_rows import added
from dialwatch.store.migrate import transaction

__all__ = ["renew_launches", "renew_plans"]

_SUM = """
UPDATE list SET sum = ?1, fingerprint = iif(fingerprint = '', '', ?1 || ':' || whole)
WHERE number = ?2
"""
_DRAFT = "UPDATE launch SET changed_at = changed_at + 1 WHERE list = ? AND state = 'draft'"
_PLAN = """
UPDATE plan SET changed_at = changed_at + 1, checked = NULL WHERE state = 'draft' AND list IN (
    SELECT list FROM plan_row WHERE instr(wanted, ?))
"""


def renew_launches(connection: apsw.Connection, mark: str) -> None:
    """The sums over the numbers of lists, which would tell whose number is gone; and a draft that
    was checked before has to be checked again."""
    lists: list[Any] = connection.execute(
        "SELECT DISTINCT list FROM row WHERE instr(number, ?)", (mark,)
    ).fetchall()
    for (its_list,) in lists:
        rows = connection.execute("SELECT number FROM row WHERE list = ?", (its_list,)).fetchall()
        with transaction(connection):
            total = added("", (str(number) for (number,) in rows))
            connection.execute(_SUM, (total, its_list))
            connection.execute(_DRAFT, (its_list,))


def renew_plans(connection: apsw.Connection, mark: str) -> None:
    """A draft that was checked before has to be checked again."""
    with transaction(connection):
        connection.execute(_PLAN, (mark,))
