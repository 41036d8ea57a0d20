"""The light of an account: shape, colour and word."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from dialwatch.calls.account import AccountState, Light
from dialwatch.calls.platform import Platform
from dialwatch.ui.delegates.cells import StatusCell
from dialwatch.ui.engine_words import spoken
from dialwatch.ui.format import NONE, age, number

__all__ = ["account_word", "is_read", "light_cell", "light_tip", "light_word"]

translate = QCoreApplication.translate

_CELLS: Mapping[Light, StatusCell] = {
    Light.STARTING: StatusCell("○", "muted"),
    Light.LIVE: StatusCell("●", "good"),
    Light.LATE: StatusCell("▲", "warn"),
    Light.STOPPED: StatusCell("▲", "bad"),
    Light.REFUSED: StatusCell("✕", "bad"),
    Light.PAUSED: StatusCell("‖", "warn"),
}


def light_cell(light: Light) -> StatusCell:
    """Shape and colour."""
    return _CELLS[light]


def light_word(light: Light) -> str:
    """The word beside the shape."""
    return {
        Light.STARTING: translate("Lights", "starting"),
        Light.LIVE: translate("Lights", "live"),
        Light.LATE: translate("Lights", "late"),
        Light.STOPPED: translate("Lights", "stopped"),
        Light.REFUSED: translate("Lights", "refused"),
        Light.PAUSED: translate("Lights", "paused"),
    }[light]


def is_read(account: AccountState) -> bool:
    """Whether data comes: by asking, or, of Huawei, by pushes; without one only its key is known
    to be good."""
    return account.platform is not Platform.HUAWEI or account.last_push is not None


def account_word(account: AccountState) -> str:
    """The word of this account's light."""
    if account.light is Light.LIVE and not is_read(account):
        return translate("Lights", "key accepted")
    return light_word(account.light)


def light_tip(account: AccountState, now: int) -> str:
    """What stopped and why, and what a refresh costs: for the tool tip, as plain text."""
    lines = [f"{account.name} · {account.platform.title}", account_word(account)]
    if account.sentence:
        lines.append(spoken(account.sentence))
    if account.detail:
        lines.append(spoken(account.detail))
    if account.last_push is not None:
        pushed = translate("Lights", "Last push: {age} ago")
        lines.append(pushed.format(age=age(now - account.last_push)))
    good = NONE if account.last_ok is None else age(now - account.last_ok)
    lines.append(translate("Lights", "Last good answer: {age} ago").format(age=good))
    if account.refresh_requests:
        lines.append(
            translate("Lights", "Last refresh: {n} requests, {size}, {seconds} s").format(
                n=number(account.refresh_requests),
                size=_size(account.refresh_bytes),
                seconds=number(account.refresh_seconds, 1),
            )
        )
    lines.append(
        translate("Lights", "Since the start: {n} requests, {size}").format(
            n=number(account.requests), size=_size(account.bytes)
        )
    )
    if abs(account.skew) > 60:
        lines.append(
            translate("Lights", "The platform's clock differs by {s} s from ours").format(
                s=number(account.skew)
            )
        )
    return "\n".join(lines)


def _size(count: int) -> str:
    if count < 10_000:
        return f"{number(count)} B"
    if count < 10_000_000:
        return f"{number(count / 1000)} kB"
    return f"{number(count / 1_000_000, 1)} MB"
