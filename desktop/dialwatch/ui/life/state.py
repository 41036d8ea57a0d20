"""How things stand, in one word for the tray: the gravest of engine and accounts counts."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from dialwatch.calls.account import AccountState, Light

__all__ = ["TrayMark", "TrayState", "tray_state"]

translate = QCoreApplication.translate

_CALM = (Light.LIVE, Light.STARTING)
_MOST_NAMED = 4
"""Accounts that are named in the tool tip; systems cut it off after some lines."""


class TrayMark(StrEnum):
    """The mark on the icon: each has a shape of its own."""

    LIVE = "live"
    TROUBLE = "trouble"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class TrayState:
    """What the icon shows and says."""

    mark: TrayMark
    words: str
    """One sentence."""
    lines: tuple[str, ...] = ()
    """What is wrong, an account a line."""

    @property
    def told(self) -> str:
        """Everything, for the tool tip."""
        return "\n".join((f"Dialwatch: {self.words}", *self.lines))


def tray_state(accounts: Sequence[AccountState], *, live: bool, paused: bool) -> TrayState:
    """`live`: the engine answers; `paused`: the user paused polling as a whole."""
    if not live:
        said = translate("Tray", "nothing is collected now, the engine is away")
        return TrayState(TrayMark.STOPPED, said)
    if not accounts:
        return TrayState(TrayMark.STOPPED, translate("Tray", "no account is set up"))
    if paused or all(one.light is Light.PAUSED for one in accounts):
        return TrayState(TrayMark.STOPPED, translate("Tray", "polling is paused"))
    ill = [one for one in accounts if one.light not in (*_CALM, Light.PAUSED)]
    if ill:
        count = len(ill)
        words = translate("Tray", "accounts in trouble: %n", "", count)
        return TrayState(TrayMark.TROUBLE, words, tuple(_line(one) for one in ill[:_MOST_NAMED]))
    well = sum(one.light in _CALM for one in accounts)
    return TrayState(TrayMark.LIVE, translate("Tray", "accounts live: %n", "", well))


def _line(account: AccountState) -> str:
    word = {
        Light.LATE: translate("Tray", "late"),
        Light.STOPPED: translate("Tray", "stopped"),
        Light.REFUSED: translate("Tray", "key refused"),
    }.get(account.light, "")
    return f"{account.name}: {word}"
