"""Every push sample of the vendors, posted as it stands, ends as the right call on the screen.

What is right is read off the samples by eye and written down here. Samples of the same call
contradict one another, so each that tells of calls is pushed to an account of its own.
"""

import asyncio
import json
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from tests.support.desk import a_desk, shown
from tests.support.engines import Engines, none_left_behind, until
from tests.support.push_profile import KEYS, push_profile
from tests.support.pushing import SECRET, aksk, post, sample, samples

from dialwatch.app.desk import Desk
from dialwatch.calls.platform import Platform
from dialwatch.calls.push import PushState
from dialwatch.clock import World
from dialwatch.engine.announcement import find_engine
from dialwatch.engine.ask import ask

ALL = {path.name.split(".request")[0].split(".webhook")[0]: path
       for folder in ("airudder", "airudder-workflow", "blu", "huawei")
       for path in samples(folder)}  # fmt: skip

if not ALL:
    pytest.skip(
        "the vendors' samples are not ours to hand on; they are read where they lie beside a clone",
        allow_module_level=True,
    )

APP = "a1EXAMPLEappkey0000000000001"
Call = tuple[str, str, str, str, str]
"""Number, outcome, label, talk in seconds and line, as the window has them."""


@dataclass(frozen=True)
class Told:
    """Samples that are pushed to one account, one after the other, and its calls after that."""

    names: tuple[str, ...]
    calls: tuple[Call, ...] = ()


@dataclass(frozen=True)
class Day:
    """Samples whose moments lie together, and the moment at which they are pushed."""

    platform: Platform
    zone: str
    now: str
    told: tuple[Told, ...]


_A1, _A2, _A4 = "+12025550101", "+12025550102", "+12025550104"
_W1, _W2 = "+12025550143", "+12025550178"
_B, _C, _X = "+8613800000002", "+8613800000001", "+8617000000001"
_PERSON = ("07700900101", "answered-person", "HPTP", "45", "")
_DEMO, _LINE_A = "DEMO_LINE", "LINE_A"
_LEGS = ((_W1, "busy", "F", "0", _LINE_A), (_W1, "answered", "A", "42", _LINE_A))

DAYS = {
    "airudder": Day(
        Platform.AIRUDDER,
        "Asia/Shanghai",
        "2026-03-02T06:00:00",
        (
            Told(("webhook_call_collection",), ((_A1, "answered", "A", "47", _DEMO),)),
            Told(("webhook_call_telemarketing",), ((_A1, "answered", "B", "47", _DEMO),)),
            Told(("webhook_plan_call",), ((_A1, "answered", "A", "47", _DEMO),)),
            Told(
                ("webhook_call_infocheck",),
                (("+12025550103", "answered", "A", "63", _DEMO),),
            ),
            Told(
                ("webhook_call_infocheck_unreached",),
                (
                    (_A2, "unreachable", "F", "0", _DEMO),
                    (_A2, "unreachable", "F", "0", _DEMO),
                    (_A4, "cancelled", "", "0", _DEMO),
                ),
            ),
            Told(
                ("webhook_inbound_transferred", "webhook_inbound_call_ended"),
                ((_A1, "inbound", "A", "216", "+12025550195"),),
            ),
            Told(("webhook_inbound_transferred",), ((_A1, "pending", "", "", "+12025550195"),)),
            Told(("webhook_task_finished", "webhook_plan_task_finished", "webhook_plan_finished")),
        ),
    ),
    "airudder-workflow": Day(
        Platform.AIRUDDER,
        "Asia/Shanghai",
        "2025-03-17T06:00:00",
        (
            Told(("call-completion",), _LEGS),
            Told(("call-completion-info-check",), _LEGS),
            # Both numbers of this sample name the same first call: it is one call.
            Told(
                ("call-completion-bundled",),
                (
                    (_W2, "busy", "F", "0", _LINE_A),
                    (_W1, "answered", "A", "42", _LINE_A),
                    (_W2, "answered", "F", "0", _LINE_A),
                ),
            ),
            Told(
                tuple(
                    name
                    for name in ALL
                    if name.startswith(("chatbot-", "pds-", "waba-", "workflow-", "list-", "cust"))
                )
            ),
        ),
    ),
    "blu": Day(
        Platform.BLU,
        "Europe/London",
        "2025-01-02T06:00:00",
        (
            Told(
                ("dial_result_callback",), (("07700900101", "answered-person", "HPTP", "45", ""),)
            ),
            Told(
                ("dial_result_callback_slots",),
                (("07700900101", "answered-person", "HPTP", "45", ""),),
            ),
            Told(("dial_result_callback.as_documented", "pre_dial_verification")),
            Told(("pre_dial_verification",)),
        ),
    ),
    "huawei": Day(
        Platform.HUAWEI,
        "Asia/Shanghai",
        "2026-02-03T04:06:30",
        (
            Told(("webhook_fee",), ((_B, "answered", "", "65", _X),)),
            Told(("webhook_fee_axe",), ((_C, "answered", "", "65", _X),)),
            Told(("webhook_fee_x",), ((_B, "answered", "", "65", _X),)),
            Told(("webhook_fee_no_binding",), (("", "network-failure", "8014", "", _X),)),
            Told(("webhook_fee_not_answered",), ((_B, "no-answer", "8101", "", _X),)),
            Told(
                ("webhook_fee_batch",),
                ((_B, "answered", "", "65", _X), (_B, "no-answer", "8101", "", _X)),
            ),
            Told(
                ("webhook_status_callin", "webhook_status_callout", "webhook_status_alerting"),
                ((_B, "pending", "", "", _X),),
            ),
            Told(
                (
                    "webhook_status_callin",
                    "webhook_status_callout",
                    "webhook_status_alerting",
                    "webhook_status_answer",
                    "webhook_status_disconnect",
                ),
                # How long they talked is the record's to tell.
                ((_B, "answered", "", "", _X),),
            ),
            Told(
                ("webhook_status_callin", "webhook_status_disconnect_with_direction"),
                (("", "answered", "", "", _X),),
            ),
            Told(
                ("webhook_status_axe_callin", "webhook_status_disconnect_no_binding"),
                (("", "network-failure", "8014", "", _X),),
            ),
            Told(
                ("webhook_status_axe_collect_info", "webhook_status_disconnect_no_answer"),
                (("", "no-answer", "8101", "", ""),),
            ),
            # Without a rule the caller is turned away at once; the record tells the rest.
            Told(("webhook_status_x_callin_block",), (("", "pending", "", "", _X),)),
            # What the events said is corrected by the record.
            Told(
                (
                    "webhook_status_callin",
                    "webhook_status_callout",
                    "webhook_status_answer",
                    "webhook_fee_not_answered",
                ),
                ((_B, "no-answer", "8101", "", _X),),
            ),
            Told(
                (
                    "webhook_number_status_unavailable",
                    "webhook_number_status_recovered",
                    "webhook_sms_notify",
                    "webhook_sms_notify_failed",
                    "webhook_sms_block",
                )
            ),
        ),
    ),
}

_KINDS = (
    ("webhook_call_", "call"), ("webhook_plan_call", "call"), ("call-completion", "call"),
    ("webhook_task_finished", "task"), ("webhook_plan_task", "task"), ("webhook_plan_f", "plan"),
    ("webhook_inbound_transferred", "inbound-transferred"),
    ("webhook_inbound_call_ended", "inbound-ended"),
    ("workflow-", "workflow"), ("list-", "list"), ("custom-", "node"), ("pds-", "pds"),
    ("waba-", "waba"), ("chatbot-", "chatbot"),
    ("dial_result", "result"), ("pre_dial", "verify"),
    ("webhook_fee", "fee"), ("webhook_status", "status"), ("webhook_number", "number"),
    ("webhook_sms_notify", "sms"), ("webhook_sms_block", "block"),
)  # fmt: skip
"""How a sample's name begins → the address to which its platform sends it."""

REPLIES: dict[str, dict[str, object]] = {
    "webhook_sms_block": {"actions": [{"operation": "DiscardMessage"}]},
    "webhook_status_x_callin_block": {"operation": "close", "closeInfo": {}},
}
"""What is answered where more than "received" is meant (the samples' replies)."""
GO, STOP, ORDER = 1, 0, "700101"
VERDICTS = {
    "a2": {"code": GO, "message": "Continue call"},
    "a3": {"code": STOP, "message": "Cancel call"},
}
"""The sample asks for one order; one account has it on its stop list."""


@pytest.fixture
def engines() -> Any:
    yield from none_left_behind()


def test_every_sample_is_posted():
    posted = {name for day in DAYS.values() for told in day.told for name in told.names}
    assert posted == set(ALL)


def headers(name: str, platform: Platform) -> dict[str, str]:
    """As the sample has them; a signature is made anew, for its secret is not told."""
    told = json.loads(ALL[name].read_text(encoding="utf-8"))
    given = dict(told.get("headers", {"Content-Type": "application/json"}))
    if platform is not Platform.HUAWEI:
        return given
    created = given["X-AKSK"].partition('Created="')[2].rstrip('"')
    nonce = given["X-AKSK"].partition('Nonce="')[2].partition('"')[0]
    return given | aksk(APP, SECRET, created, nonce)


async def push(addresses: dict[tuple[str, str], str], account: str, name: str, day: Day) -> None:
    kind = next(kind for begin, kind in _KINDS if name.startswith(begin))
    url = addresses[account, kind]
    port, _, path = url.removeprefix("http://127.0.0.1:").partition("/")
    reply = await post(int(port), f"/{path}", sample(ALL[name]), headers(name, day.platform))
    assert reply.status == 200, name
    expected = REPLIES.get(name)
    if name == "pre_dial_verification":
        expected = VERDICTS[account]
    assert expected is None or json.loads(reply.body) == expected, name


def on_screen(desk: Desk) -> dict[str, list[Call]]:
    """Account → the calls that the window has of it."""
    view, found = desk.ledger.snapshot_view(), {}
    for position in range(len(view)):
        call = view.row(position)
        account = view.campaigns[call.campaign].account
        talk = "" if call.talk is None else str(call.talk // 1000)
        row = (call.number, call.outcome.word, call.label, talk, call.line)
        found.setdefault(account, []).append(row)
    return {account: sorted(rows) for account, rows in found.items()}


def all_read(profile: Path) -> list[dict[str, Any]]:
    """What was pushed, once nothing of it waits any more."""

    def read() -> list[dict[str, Any]]:
        told = find_engine(profile)
        came = ask(told, "GET", "pushes?limit=200")["pushes"] if told is not None else []
        return [] if any(one["state"] == PushState.WAITING for one in came) else came

    return until(read)


@pytest.mark.window_loop
@pytest.mark.parametrize("folder", DAYS)
async def test_each_ends_as_the_right_call_on_the_screen(
    engines: Engines, tmp_path: Path, folder: str
):
    day = DAYS[folder]
    accounts = [(day.platform, f"a{n}", f"Account {n}", day.zone) for n in range(len(day.told))]
    keys = {**KEYS, Platform.HUAWEI: {"app_key": APP, "app_secret": SECRET}}
    profile = push_profile(tmp_path / "profile", accounts=accounts, keys=keys)
    began = datetime.fromisoformat(day.now).replace(tzinfo=UTC).timestamp()
    World(began, time.time(), 1.0).save(profile / "world.json")
    async with a_desk(engines, profile) as desk:
        api = desk.link
        told = await api.get("receiver")
        addresses = {
            (account["id"], kind["id"]): kind["url"]
            for account in told["accounts"]
            for kind in account["kinds"]
        }
        if day.platform is Platform.BLU:
            for account in VERDICTS:
                code = {"go_code": GO, "on_failure": "stop"}
                await api.post(f"accounts/{account}/push", code)
            await api.post("stops/a3", {"texts": [ORDER]})
        for n, one in enumerate(day.told):
            for name in one.names:
                await push(addresses, f"a{n}", name, day)
        wanted = {f"a{n}": sorted(one.calls) for n, one in enumerate(day.told) if one.calls}
        await shown(lambda: on_screen(desk) == wanted or None, f"{on_screen(desk)}")
        came = await asyncio.to_thread(all_read, profile)
        assert len(came) == sum(len(one.names) for one in day.told)
        assert {PushState(one["state"]) for one in came} <= {PushState.DONE, PushState.RAW}
