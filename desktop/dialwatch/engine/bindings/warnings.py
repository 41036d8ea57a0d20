"""What the user is warned of: bindings that end soon, X that fail, an account in arrears."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

from dialwatch.engine.bindings.known import Known, stands
from dialwatch.monitor.notices import Notices
from dialwatch.platforms.huawei.number_rules import ARREARS, HOLDS, IN_ARREARS, WHY_SUSPENDED
from dialwatch.platforms.huawei.words import NUMBER_STATES

__all__ = ["Warnings", "ending", "ending_before"]

_HOUR = 3_600_000
_DAY = 24 * _HOUR
_SUSPENDED = NUMBER_STATES["9"]


def ending(known: Known, now: int, hours: int) -> int:
    """How many bindings end within so many hours."""
    return ending_before(known, now, now + hours * _HOUR)


def ending_before(known: Known, now: int, until: int) -> int:
    """How many bindings end from now on until that moment, both UTC epoch ms."""
    if known.next_end is None or known.next_end > until:
        return 0  # at once, among fifty thousand
    return sum(
        1 for one in known if stands(one) and (ends := one.ends) is not None and now < ends <= until
    )


@dataclass(slots=True)
class _Said:
    """What an account's user was told already."""

    day: int = -1
    """The last day, counted from the epoch, on which ends were told."""
    numbers: dict[str, int] = field(default_factory=dict)
    """Status → how many X failed with it."""
    arrears: bool = False


class Warnings:
    """Of all accounts. Its sentences hold no number."""

    def __init__(self, notices: Notices, name: Callable[[str], str]) -> None:
        """`name`: what the user calls an account."""
        self._notices = notices
        self._name = name
        self._said: dict[str, _Said] = {}

    def look(self, known: Known, now: int, hours: int) -> None:
        """Warn of what is new since the last look. `hours`: within which an end is soon; 0: ends
        are not told."""
        said = self._said.setdefault(known.account, _Said())
        if hours and now // _DAY != said.day:
            self._ends(known, now, hours, said)
        self._numbers(known, said)

    def arrears(self, account: str) -> None:
        """The platform refused something because the account is in arrears (1010029)."""
        said = self._said.setdefault(account, _Said())
        if not said.arrears:
            said.arrears = True
            self._notices.tell(
                f"arrears:{account}", f"{self._name(account)} is in arrears. {ARREARS}", "bad"
            )

    def forget(self, account: str) -> None:
        """The account was removed."""
        self._said.pop(account, None)

    def _ends(self, known: Known, now: int, hours: int, said: _Said) -> None:
        if known.next_end is None or known.next_end > now + hours * _HOUR:
            return  # at once, among fifty thousand
        count = ending(known, now, hours)
        if not count:
            return
        said.day = now // _DAY
        what = "1 binding" if count == 1 else f"{count:,} bindings"
        self._notices.tell(
            f"ends:{known.account}:{said.day}",
            f"{what} of {self._name(known.account)} {'ends' if count == 1 else 'end'} within "
            f"{hours} h. Renew what is still needed: Numbers → Renew.",
            "warn",
        )

    def _numbers(self, known: Known, said: _Said) -> None:
        failing = [row for row in known.numbers.values() if row.status and not row.in_order]
        counts = Counter(row.status for row in failing)
        for status in sorted({*counts, *said.numbers}):
            if counts[status] != said.numbers.get(status, 0):
                self._status(known.account, status, counts[status])
        said.numbers = dict(counts)
        if any(row.cause == IN_ARREARS for row in failing):
            self.arrears(known.account)
        elif not failing:
            said.arrears = False

    def _status(self, account: str, status: str, count: int) -> None:
        name, notice = self._name(account), f"x:{account}:{status}"
        if not count:
            self._notices.tell(notice, f"{name}: no X number is {status} any more.")
            return
        what = "1 X number" if count == 1 else f"{count:,} X numbers"
        holds = f": {HOLDS[status]}" if status in HOLDS else ""
        why = f" {WHY_SUSPENDED}" if status == _SUSPENDED else ""
        self._notices.tell(notice, f"{what} of {name} – {status}{holds}.{why}", "bad")
