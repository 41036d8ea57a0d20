"""What a journal holds of a world, beside what was told of it or can be asked for."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import apsw
from tests.support.simulated import Simulated

from dialwatch.calls.outcome import Outcome

__all__ = ["Told", "compared"]

_ASKED = """
SELECT campaign.key, call.number, call.outcome FROM call
JOIN campaign ON campaign.id = call.campaign JOIN account ON account.id = call.account
WHERE account.platform IN ('airudder', 'blu')
"""
_PUSHED = """
SELECT call.key, caller.text, call.number, line.text, call.dialed, call.ended, call.talk
FROM call JOIN account ON account.id = call.account
JOIN word AS caller ON caller.id = call.caller JOIN word AS line ON line.id = call.line
WHERE account.platform = 'huawei'
"""


@dataclass(frozen=True, slots=True)
class Told:
    """Figures of the calls that were over at a moment."""

    calls: int
    missing: int
    """AI Rudder's and Blu's that the journal does not hold."""
    wrong: int
    """Calls in the journal that the world does not know so."""
    unread: int
    """Huawei's that were acknowledged and that the journal does not hold."""
    lost: int
    """Huawei's that it does not try to push any more."""
    awaited: int
    """Huawei's that it will push again."""

    @property
    def complete(self) -> bool:
        """All that can be here is here."""
        return not (self.missing or self.wrong or self.unread)


def compared(simulator: Simulated, profile: Path, until: int) -> Told:
    """The journal against the world: what was over at that moment, UTC epoch milliseconds."""
    bills = simulator.pushes("account=huawei/AXB&kind=fee")
    with _journal(profile) as journal:
        asked = Counter((key, number, outcome) for key, number, outcome in journal.execute(_ASKED))
        pushed = {row[0]: row[1:] for row in journal.execute(_PUSHED)}
    calls = [*simulator.calls("airudder"), *simulator.calls("blu")]
    shown = [call for call in calls if call["shown_at"] is not None and call["shown_at"] <= until]
    unheard = asked - Counter(map(_asked, calls))
    masked = {
        call["session"]: call
        for call in simulator.control("/masked-calls?application=AXB")
        if call["over"] and call["ended"] <= until
    }
    read = masked.keys() & _sessions(bill for bill in bills if bill["acknowledged"])
    lost = masked.keys() & _sessions(bill for bill in bills if bill["over"]) - read
    awaited = masked.keys() & _sessions(bill for bill in bills if not bill["over"]) - read
    return Told(
        calls=len(shown) + len(masked),
        missing=(Counter(map(_asked, shown)) - asked).total(),
        wrong=sum(times for (*_, outcome), times in unheard.items() if outcome != Outcome.PENDING)
        + sum(pushed[key] != _pushed(masked[key]) for key in read & pushed.keys()),
        unread=len(read - pushed.keys()),
        lost=len(lost),
        awaited=len(awaited),
    )


def _sessions(bills: Iterable[Mapping[str, Any]]) -> set[str]:
    return {session for bill in bills for session in bill["about"]["sessions"]}


def _asked(call: Mapping[str, Any]) -> tuple[str, str, int]:
    return call["campaign"], call["number"], int(_OUTCOMES[call["outcome"]])


_OUTCOMES = {outcome.word: outcome for outcome in Outcome}


def _pushed(call: Mapping[str, Any]) -> tuple[Any, ...]:
    talk = None if call["answered"] is None else call["ended"] - call["answered"]
    return call["caller"], call["callee"] or "", call["x"], call["called_in"], call["ended"], talk


@contextmanager
def _journal(profile: Path) -> Iterator[apsw.Connection]:
    connection = apsw.Connection(str(profile / "journal.db"), flags=apsw.SQLITE_OPEN_READONLY)
    try:
        yield connection
    finally:
        connection.close()
