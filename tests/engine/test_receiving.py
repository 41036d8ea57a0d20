"""Pushes and the engine as a process: what is acknowledged is in the journal, whatever happens."""

import asyncio
import json
import random
import signal
import socket
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import apsw
import psutil
import pytest
from tests.support.collected import collected
from tests.support.engines import Engines, Started, until
from tests.support.lengths import examples
from tests.support.push_profile import doors, push_profile
from tests.support.pushing import aksk, post

from dialwatch.calls.errors import BadInput
from dialwatch.calls.outcome import Outcome
from dialwatch.settings import ReceiverSettings, SettingsFile

KILLS = examples(10, 500)
AT_EACH_POINT = examples(3, 30)


def start(engines: Engines, profile: Path) -> Started:
    return engines.start(profile, "--secrets", str(profile / "secrets"))


def send(url: str, told: object, headers: dict[str, str] | None = None) -> int:
    """Push; the status of the answer."""
    body = told if isinstance(told, bytes) else json.dumps(told).encode()
    address, _, path = url.removeprefix("http://127.0.0.1:").partition("/")
    return asyncio.run(post(int(address), f"/{path}", body, headers)).status


def local(moment: datetime) -> str:
    """As Huawei writes it, in UTC."""
    return moment.strftime("%Y-%m-%d %H:%M:%S")


def event(kind: str, session: str, at: datetime, **more: Any) -> dict[str, Any]:
    status = {"timestamp": local(at), "sessionId": session, **more}
    return {"eventType": kind, "statusInfo": status}


def record(session: str, began: datetime, **more: Any) -> dict[str, Any]:
    return {
        "appKey": "a-key",
        "bindNum": "+8617000000001",
        "sessionId": session,
        "callerNum": "+8613800000001",
        "calleeNum": "+8617000000001",
        "fwdDstNum": "+8613800000002",
        "callInTime": local(began),
        "fwdAlertingTime": local(began + timedelta(seconds=4)),
        "fwdAnswerTime": local(began + timedelta(seconds=9)),
        "callEndTime": local(began + timedelta(seconds=69)),
        "ulFailReason": 0,
        **more,
    }


def rows(engine: Started) -> list[dict[str, Any]]:
    """All calls, with their campaigns' keys and their texts."""
    held = collected(engine.announced())
    return [engine.ask("GET", f"calls/{call}") for call in held.columns["id"].tolist()]


def test_a_call_of_huawei_is_seen_live_and_corrected_by_its_record(
    engines: Engines, tmp_path: Path
):
    engine = start(engines, push_profile(tmp_path / "profile"))
    to = doors(engine)
    now = datetime.now(UTC) - timedelta(seconds=100)
    status, fee = to["shenzhen", "status"], to["shenzhen", "fee"]
    numbers = {"caller": "+8613800000001", "called": "+8617000000001"}
    assert send(status, event("callin", "s1", now, **numbers), aksk(nonce="1")) == 200
    call = until(lambda: rows(engine))[0]
    assert (call["outcome"], call["line"], call["caller"]) == (
        "pending",
        "+8617000000001",
        "+8613800000001",
    )
    live = until(
        lambda: [
            row for row in engine.ask("GET", "campaigns")["campaigns"] if row["in_progress"] == 1
        ]
    )
    assert (live[0]["kind"], live[0]["name"]) == ("application", "Huawei Shenzhen")

    later = now + timedelta(seconds=9)
    answer = event("answer", "s1", later, caller="+8617000000001", called="+8699999999999")
    assert send(status, answer, aksk(nonce="2")) == 200
    until(lambda: rows(engine)[0]["outcome"] == "answered")
    bill = {"eventType": "fee", "feeLst": [record("s1", now)]}
    assert send(fee, bill, aksk(nonce="3")) == 200
    call = until(lambda: [one for one in rows(engine) if one["talk"]])[0]
    assert (call["number"], call["talk"], call["ring"]) == ("+8613800000002", 60_000, 5_000)

    # What comes late, again or against its signature's time changes nothing that is newer.
    end = event("disconnect", "s1", now + timedelta(seconds=99), stateCode=8101, called="+86123456")
    assert send(status, end, aksk(nonce="4", created="2020-01-01T00:00:00Z")) == 200
    assert send(fee, bill, aksk(nonce="3")) == 200
    pushes = until(lambda: [p for p in engine.ask("GET", "pushes")["pushes"] if p["kind"] == "fee"])
    assert pushes[0]["copies"] == 2
    until(lambda: all(p["state"] == 1 for p in engine.ask("GET", "pushes")["pushes"]))
    [call] = rows(engine)
    assert (call["outcome"], call["number"], call["talk"]) == (
        "answered",
        "+8613800000002",
        60_000,
    )
    until(lambda: engine.ask("GET", "campaigns")["campaigns"][0]["in_progress"] == 0)


def test_numbers_messages_and_what_cannot_be_read(engines: Engines, tmp_path: Path):
    engine = start(engines, push_profile(tmp_path / "profile"))
    to = doors(engine)
    ill = {"eventType": "numStatus", "numInfo": [{"number": "+8617000000001", "status": "9"}]}
    assert send(to["shenzhen", "number"], ill, aksk(nonce="1")) == 200
    numbers = until(
        lambda: next(a for a in engine.ask("GET", "accounts")["accounts"] if a["id"] == "shenzhen")[
            "numbers"
        ]
    )
    assert numbers["+8617000000001"]["status"] == "suspended"

    assert send(to["jakarta", "call"], b"<html>no JSON</html>") == 200
    bad = until(lambda: engine.ask("GET", "pushes?state=3")["pushes"])[0]
    assert "web page" in bad["reason"]
    whole = engine.ask("GET", f"pushes/{bad['id']}")
    assert whole["body"] == "<html>no JSON</html>"
    assert engine.ask("POST", "pushes/again", {"ids": [bad["id"]]})["count"] == 1
    assert until(lambda: engine.ask("GET", "pushes?state=3")["pushes"])[0]["id"] == bad["id"]
    told = engine.ask("GET", "receiver")
    [kind] = [
        kind
        for account in told["accounts"]
        for kind in account["kinds"]
        if (account["id"], kind["id"]) == ("jakarta", "call")
    ]
    assert (kind["pushes"], kind["quarantined"]) == (1, 1)


def test_the_stop_list_and_one_click(engines: Engines, tmp_path: Path):
    engine = start(engines, push_profile(tmp_path / "profile"))
    to = doors(engine)
    result = {
        "taskId": 5,
        "records": [
            {
                "callId": "c1",
                "id": 9,
                "mobile": "05550000001",
                "extVars": '{"orderId": 700101}',
                "detection": "D99",
                "startTime": datetime.now(UTC).strftime("%Y-%m-%d %H:%M:%S"),
            }
        ],
    }
    assert send(to["mexico", "result"], result) == 200
    [call] = until(lambda: rows(engine))
    account = next(a for a in engine.ask("GET", "accounts")["accounts"] if a["id"] == "mexico")
    assert "5" in account["watched"], "a task that a push names is watched"

    asked = {"orderId": "700101"}
    assert send(to["mexico", "verify"], asked) == 404, "not set up yet"
    with pytest.raises(BadInput, match="choose what is answered"):
        engine.ask("POST", "accounts/mexico/push", {"go_code": 7})
    with pytest.raises(BadInput, match="gives a call up"):
        engine.ask("POST", "accounts/mexico/push", {"go_code": 0, "on_failure": "dial"})
    engine.ask("POST", "accounts/mexico/push", {"go_code": 7, "on_failure": "dial"})
    assert code(to["mexico", "verify"], asked) == 7
    told = engine.ask("POST", "stops/mexico", {"call": call["id"], "reason": "has paid"})
    assert (told["added"], told["size"]) == (2, 2)
    assert code(to["mexico", "verify"], asked) == 0
    assert code(to["mexico", "verify"], {"phone": "+5550000001"}) == 0, "one number, written thus"
    assert engine.ask("GET", "stops/mexico?wanted=PAID")["stops"][0]["reason"] == "has paid"

    keys = [one["key"] for one in told["stops"]]
    assert engine.ask("POST", "stops/mexico/remove", {"keys": keys})["removed"] == 2
    assert code(to["mexico", "verify"], asked) == 7
    with pytest.raises(BadInput, match="does not ask before a dial"):
        engine.ask("GET", "stops/jakarta")
    with pytest.raises(BadInput, match="no such call"):
        engine.ask("POST", "stops/mexico", {"call": 99})
    engine.ask("POST", "stops/mexico", {"texts": ["700102", " ", "700102"], "reason": ""})
    engine.ask("POST", "stop")
    engine.ended()
    again = start(engines, tmp_path / "profile")
    assert until(lambda: again.ask("GET", "stops/mexico"))["size"] == 1
    until(lambda: code(doors(again)["mexico", "verify"], {"orderId": 700102}) == 0)


def code(url: str, told: object) -> int:
    """What a pre-dial question is answered."""
    address, _, path = url.removeprefix("http://127.0.0.1:").partition("/")
    answer = asyncio.run(post(int(address), f"/{path}", json.dumps(told).encode()))
    return int(json.loads(answer.body)["code"]) if answer.status == 200 else -answer.status


def test_it_is_switched_on_tested_and_given_new_addresses(engines: Engines, tmp_path: Path):
    engine = start(engines, push_profile(tmp_path / "profile", enabled=False))
    told = until(lambda: (t := engine.ask("GET", "receiver"))["accounts"] and t)
    assert told["listening"] is False
    assert engine.ask("POST", "receiver/test")["ok"] is False
    with socket.create_server(("127.0.0.1", 0)) as taken:
        told = engine.ask("POST", "receiver", {"enabled": True, "port": taken.getsockname()[1]})
        assert told["listening"] is False
        assert "choose another port" in told["failure"]
        assert "is free" in told["failure"]
    told = engine.ask("POST", "receiver", {"enabled": True, "port": 0})
    assert told["listening"] is True
    said = engine.ask("POST", "receiver/test")
    assert said["ok"], said
    before = doors(engine)
    engine.ask("POST", "accounts/jakarta/addresses")
    after = doors(engine)
    changed = {key for key in before if before[key] != after[key]}
    assert changed == {key for key in before if key[0] == "jakarta"}
    assert send(before["jakarta", "call"], b"{}") == 404
    with pytest.raises(BadInput, match="no setting"):
        engine.ask("POST", "receiver", {"nonsense": 1})
    with pytest.raises(BadInput, match="does not fit"):
        engine.ask("POST", "receiver", {"port": 99_999})
    gone = {"public_url": "http://127.0.0.1:9/hooks"}
    assert engine.ask("POST", "receiver", gone)["address"] == "http://127.0.0.1:9/hooks"
    assert engine.ask("POST", "receiver/test")["ok"] is False


def pushed_until_killed(
    engine: Started, to: dict[tuple[str, str], str], first: int, ends: int | None = None
) -> list[int]:
    """Push records one after the other, several at a time, and kill the engine among them, after
    `ends` were acknowledged or at random; those that were acknowledged."""
    began = datetime.now(UTC) - timedelta(minutes=5)
    address, _, path = to["shenzhen", "fee"].removeprefix("http://127.0.0.1:").partition("/")
    acknowledged: list[int] = []
    ends = ends or random.randint(5, 60)

    async def sender(numbers: Iterator[int]) -> None:
        for n in numbers:
            body = json.dumps({"eventType": "fee", "feeLst": [record(f"s{n}", began)]}).encode()
            try:
                reply = await post(int(address), f"/{path}", body, aksk(nonce=f"n{n}"))
            except (OSError, IndexError):
                return
            if reply.status == 200:
                acknowledged.append(n)
            if len(acknowledged) >= ends and engine.process.poll() is None:
                engine.process.kill()

    async def all_of_them() -> None:
        numbers = iter(range(first, first + 100_000))
        await asyncio.gather(*(sender(numbers) for _ in range(8)))

    asyncio.run(all_of_them())
    engine.process.wait(20)
    return acknowledged


def test_killed_at_any_moment_no_acknowledged_push_is_lost_and_none_counts_twice(
    engines: Engines, tmp_path: Path
):
    """Row 1 of the reliability table; the sender's own list is compared by SQL of its own."""
    profile = push_profile(tmp_path / "profile")
    acknowledged: list[int] = []
    for kill in range(KILLS):
        engine = start(engines, profile)
        acknowledged += pushed_until_killed(engine, doors(engine), kill * 100_000)
    assert len(acknowledged) >= 5 * KILLS
    assert_all_are_there_once(engines, profile, acknowledged)


@pytest.mark.parametrize("point", ["received", "committed", "answered", "mid-intake"])
def test_killed_at_each_point_of_its_way_no_acknowledged_push_is_lost(
    engines: Engines, tmp_path: Path, point: str
):
    """Row 1: at least three kills at each; the engine dies by its own hand, exactly there."""
    profile = push_profile(tmp_path / "profile")
    acknowledged: list[int] = []
    for kill in range(AT_EACH_POINT):
        # What the last one left behind is read at the start, in one go.
        times = random.randint(3, 6) if point == "mid-intake" else random.randint(5, 60)
        deadly = ("tests.support.dying_engine", point, str(times))
        engine = engines.start(profile, "--secrets", str(profile / "secrets"), program=deadly)
        try:
            pushed_to = doors(engine)
        except BadInput:  # it died of what the last one left, before it could tell
            assert point == "mid-intake"
        else:
            acknowledged += pushed_until_killed(engine, pushed_to, kill * 100_000, 90_000)
        assert engine.process.wait(10) == -signal.SIGKILL
    assert acknowledged
    assert_all_are_there_once(engines, profile, acknowledged)


def assert_all_are_there_once(engines: Engines, profile: Path, acknowledged: list[int]) -> None:
    """Read what waits, and look into the journal by SQL of our own."""
    engine = start(engines, profile)
    doors(engine)
    until(lambda: not engine.ask("GET", "pushes?state=0")["pushes"], 60)
    engine.ask("POST", "stop")
    engine.ended()
    journal = apsw.Connection(str(profile / "journal.db"))
    assert journal.execute("PRAGMA integrity_check").get == "ok"
    keys = [key for (key,) in journal.execute("SELECT key FROM call")]
    outcomes = {one for (one,) in journal.execute("SELECT DISTINCT outcome FROM call")}
    journal.close()
    assert {f"s{n}" for n in acknowledged} <= set(keys)
    assert len(keys) == len(set(keys))
    assert outcomes == {Outcome.ANSWERED}


def test_after_a_while_away_the_gap_is_marked_and_the_platforms_are_asked(
    engines: Engines, tmp_path: Path
):
    profile = push_profile(tmp_path / "profile")
    engine = start(engines, profile)
    doors(engine)
    engine.ask("POST", "stop")
    engine.ended()
    inbox = apsw.Connection(str(profile / "inbox.db"))
    away = int((datetime.now(UTC) - timedelta(minutes=6)).timestamp() * 1000)
    inbox.execute("INSERT OR REPLACE INTO about (name, value) VALUES ('alive', ?)", (away,))
    inbox.close()

    engine = start(engines, profile)
    doors(engine)
    until(lambda: engine.ask("GET", "receiver")["gaps"])
    [[began, ended]] = engine.ask("GET", "receiver")["gaps"]
    assert began == away
    assert 360_000 <= ended - began < 600_000

    def marked() -> list[list[int]]:
        states = engine.ask("GET", "accounts")["accounts"]
        return next(list(state["gaps"]) for state in states if state["id"] == "shenzhen")

    assert until(marked) == [[began, ended]]

    def said() -> bool:
        notices = [notice["text"] for notice in engine.ask("GET", "hello")["notices"]]
        minutes = round((ended - began) / 60_000)
        return any(f"No push could come for {minutes} min" in text for text in notices)

    assert until(said)


def test_a_receiver_whose_port_is_taken_at_the_start_says_so_and_recovers(
    engines: Engines, tmp_path: Path
):
    profile = push_profile(tmp_path / "profile")
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        settings = ReceiverSettings(enabled=True, port=port)
        SettingsFile(profile / "settings.toml").set_receiver(settings)
        engine = start(engines, profile)
        told = until(lambda: (t := engine.ask("GET", "receiver"))["failure"] and t)
        assert told["listening"] is False
        assert f"port {port} " in told["failure"]
        said = engine.ask("POST", "receiver/test")
        assert (said["ok"], said["sentence"]) == (False, told["failure"])
        assert told["failure"] in [one["text"] for one in engine.ask("GET", "hello")["notices"]]
        told = engine.ask("POST", "receiver", {"port": 0})
        assert (told["listening"], told["failure"]) == (True, "")
    assert engine.ask("POST", "receiver/test")["ok"] is True
    with ThreadPoolExecutor(4) as clicks:
        for told in clicks.map(lambda _: engine.ask("POST", "receiver", {"port": 0}), range(8)):
            assert told["failure"] == "", "none took another's place"
    assert engine.ask("GET", "receiver")["listening"] is True
    sockets = psutil.Process(engine.process.pid).net_connections("tcp")
    listening = [one for one in sockets if one.status == psutil.CONN_LISTEN]
    assert len(listening) == 2, "our API, and one receiver"
    told = engine.ask("POST", "receiver", {"enabled": False})
    assert (told["listening"], told["failure"]) == (False, "")
    assert "Switch receiving on" in engine.ask("POST", "receiver/test")["sentence"]


def test_addresses_that_cannot_be_read_are_said_and_the_rest_goes_on(
    engines: Engines, tmp_path: Path
):
    profile = push_profile(tmp_path / "profile")
    (profile / "push-addresses.json").write_bytes(b"[]")
    engine = start(engines, profile)
    told = until(lambda: (t := engine.ask("GET", "receiver"))["accounts"] and t)
    told = until(lambda: (t := engine.ask("GET", "receiver"))["failure"] and t)
    assert told["listening"] is False
    assert str(profile / "push-addresses.json") in told["failure"]
    assert {kind["url"] for account in told["accounts"] for kind in account["kinds"]} == {""}
    with pytest.raises(BadInput, match="cannot be read"):
        engine.ask("POST", "accounts/jakarta/addresses")
    (profile / "push-addresses.json").unlink()
    assert engine.ask("POST", "receiver", {"port": 0})["listening"] is True
    assert engine.ask("POST", "receiver/test")["ok"] is True
