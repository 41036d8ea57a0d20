"""What an engine tells of pushes: a receiver with an account of each platform, and some pushes."""

from typing import Any

from tests.support.sample_ledger import NOW

from dialwatch.calls.account import AccountState, Light, NumberState
from dialwatch.calls.platform import Platform
from dialwatch.calls.push import PUSH_KINDS, PushRow, PushState
from dialwatch.settings import PushSettings, ReceiverSettings

__all__ = ["huawei_account", "sample_pushes", "sample_receiver", "sample_stops"]

_ACCOUNTS = (
    ("jkt", "AI Rudder Jakarta", Platform.AIRUDDER),
    ("mex", "Blu Mexico", Platform.BLU),
    ("szx", "Huawei Shenzhen", Platform.HUAWEI),
)


def huawei_account(**told: Any) -> AccountState:
    """The account of an application, one of whose numbers is ill."""
    state = AccountState(
        id="szx",
        name="Huawei Shenzhen",
        platform=Platform.HUAWEI,
        zone="Asia/Shanghai",
        light=Light.LIVE,
        last_push=NOW - 2_000,
        labels={"cause": {"8101": "no answer", "8102": "busy", "8014": "no binding"}},
        numbers={
            "+8617000000001": NumberState(status="in order", in_order=True, at=NOW),
            "+8617000000002": NumberState(status="unavailable", cause="account in arrears", at=NOW),
        },
    )
    return state.changed(told)


def sample_receiver(**told: Any) -> dict[str, Any]:
    """As the engine tells it; `told` stands over it."""
    settings = ReceiverSettings(enabled=True, port=8737).model_dump(mode="json")
    return {
        "settings": settings,
        "listening": True,
        "failure": "",
        "address": "http://127.0.0.1:8737",
        "refused": {"unknown": 3},
        "evicted": 0,
        "gaps": [],
        "accounts": [
            {
                "id": account,
                "name": name,
                "platform": platform.value,
                "ready": True,
                "push": PushSettings().model_dump(mode="json"),
                "kinds": [
                    {
                        "id": kind.id,
                        "title": kind.title,
                        "asks": kind.asks,
                        "url": f"http://127.0.0.1:8737/push/secret-of-{account}-{kind.id}",
                        "last": NOW - 60_000 if kind.id in ("call", "result", "fee") else None,
                        "pushes": 12 if kind.id in ("call", "result", "fee") else 0,
                        "quarantined": 1 if kind.id == "call" else 0,
                        "late": 0,
                        "answers": {},
                    }
                    for kind in PUSH_KINDS[platform]
                ],
            }
            for account, name, platform in _ACCOUNTS
        ],
        **told,
    }


def sample_pushes() -> list[PushRow]:
    """One of each state, the newest first."""
    common: dict[str, Any] = {"received": NOW, "last": NOW, "size": 900}
    return [
        PushRow(id=4, account="jkt", kind="call", state=PushState.QUARANTINE,
                reason="Push: a web page came instead of data.", **common),
        PushRow(id=3, account="jkt", kind="pds", state=PushState.RAW,
                note="Predictive dialer: ContactStatus, RINGING", **common),
        PushRow(id=2, account="szx", kind="fee", state=PushState.DONE, copies=3, late=True,
                note="12 call records", **common),
        PushRow(id=1, account="mex", kind="verify", state=PushState.WAITING, answer="stop",
                **common),
    ]  # fmt: skip


def sample_stops(**told: Any) -> dict[str, Any]:
    """The stop list of the Blu account."""
    return {
        "account": "mex",
        "answered": True,
        "size": 2,
        "stops": [
            {"key": "5550000001", "text": "05550000001", "reason": "has paid", "at": NOW},
            {"key": "u-77", "text": "U-77", "reason": "", "at": NOW},
        ],
        **told,
    }
