"""How an account's pushes are to be taken: what the user chose, as plain values."""

from dataclasses import dataclass

__all__ = ["CallTarget", "PushOptions", "SmsTarget"]


@dataclass(frozen=True, slots=True)
class SmsTarget:
    """Huawei: where an SMS to this X goes. An empty X stands for any."""

    x: str
    called: str


@dataclass(frozen=True, slots=True)
class CallTarget:
    """Huawei, X mode: where a caller of this X goes. An empty X stands for any."""

    x: str
    callee: str = ""
    max_minutes: int = 0
    tone: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PushOptions:
    """Of one account; each platform uses its own part."""

    formula: str = "hmac_sha256_hex"
    """AI Rudder: how `X-AIRudder-Sign` is expected to be made."""
    mode: str = "log"
    """AI Rudder: off, log or enforce."""
    go_code: int | None = None
    """Blu: the code that lets a call go on; None: questions are not answered."""
    on_failure: str = ""
    """Blu: dial or stop, when our own list cannot be asked; empty: not chosen."""
    names: tuple[str, ...] = ()
    """Blu: members of the question that are looked up; none: all."""
    sms: tuple[SmsTarget, ...] = ()
    calls: tuple[CallTarget, ...] = ()
    in_lists: bool = False
    """Huawei: `connectInfo` and `closeInfo` as lists of one."""
