"""Recordings of all platforms through a real engine: as they should come, as they should not, and
over its violent death. Nothing of them is left where it does not belong."""

import http.client
import json
import os
import signal
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from tests.support.engines import Engines, Started, none_left_behind, until
from tests.support.simulated import Simulated, started_simulator

from dialwatch.app.demo import SECRETS, write_demo
from dialwatch.calls.errors import BadInput
from dialwatch.calls.packed import FRAME_BLOCK, HAS_RECORDING, join_frames, unpack
from dialwatch.sealed import SealedReader

PLATFORMS = ("airudder", "blu", "huawei")
Calls = dict[str, list[int]]


@dataclass
class Desk:
    """An engine that has seen all calls of three platforms; it may be started again."""

    simulator: Simulated
    engines: Engines
    profile: Path
    engine: Started
    calls: Calls
    """Those with a recording, by platform; a test takes what it asks for."""

    def start_again(self) -> None:
        self.engine = start(self.engines, self.profile)

    def links(self, on: bool) -> None:
        """Whether AI Rudder gives links, or the files themselves."""
        self.simulator.control("/links", json.dumps(on))

    def fault(self, kind: str) -> None:
        """What befalls its downloads."""
        self.simulator.fault({"platform": "airudder", "operation": "download", "kind": kind})


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    with started_simulator("tiny", seed=5, speed=200, begun=600) as simulator:
        profile = tmp_path_factory.mktemp("recordings") / "profile"
        write_demo(profile, simulator.told)
        for engines in none_left_behind():
            engine = start(engines, profile)
            simulator.wait(lambda truth: truth["over"])
            desk = Desk(simulator, engines, profile, engine, calls_of(engine))
            yield desk
            desk.engine.ask("POST", "stop")
            desk.engine.ended()
        no_trace(profile, simulator)


def start(engines: Engines, profile: Path) -> Started:
    return engines.start(profile, "--secrets", str(profile / SECRETS))


def calls_of(engine: Started) -> Calls:
    """Calls with a recording, by platform, once there are enough."""

    def found() -> Calls | None:
        platform = {
            one["id"]: one["platform"] for one in engine.ask("GET", "campaigns")["campaigns"]
        }
        calls: Calls = {name: [] for name in PLATFORMS}
        for kind, payload in join_frames(bytearray(got(engine, "snapshot"))):
            columns = unpack(payload).columns if kind == FRAME_BLOCK else {"id": []}
            for row, call in enumerate(columns["id"]):
                if columns["flags"][row] == HAS_RECORDING:
                    calls[platform[int(columns["campaign"][row])]].append(int(call))
        return calls if len(calls["airudder"]) > 40 and calls["blu"] else None

    return until(found, 60)


def got(engine: Started, path: str) -> bytes:
    told = engine.announced()
    connection = http.client.HTTPConnection("127.0.0.1", told.port, timeout=30)
    try:
        headers = {"Authorization": f"Bearer {told.token}"}
        connection.request("GET", f"/v1/{path}", headers=headers)
        with connection.getresponse() as answer:
            assert answer.status == 200, answer.status
            return answer.read()
    finally:
        connection.close()


def settled(engine: Started, call: int) -> dict[str, Any]:
    def done() -> dict[str, Any] | None:
        told = engine.ask("GET", f"recordings/{call}")
        return told if told["state"] != "waiting" else None

    return until(done, 60)


def fetched(engine: Started, call: int) -> dict[str, Any]:
    engine.ask("POST", "recordings/fetch", {"calls": [call], "front": True})
    return settled(engine, call)


def no_trace(profile: Path, simulator: Simulated) -> None:
    """No number and no link stands in a log, in the log of actions, or in the name of a file."""
    texts = {path.name: path.read_bytes() for path in profile.glob("*.log*")}
    texts |= {path.name: path.read_bytes() for path in profile.glob("audit.db*")}
    texts |= {path.name: path.read_bytes() for path in profile.glob("recordings.db*")}
    texts["names"] = "\n".join(str(path) for path in profile.rglob("*")).encode()
    numbers = [one["number"].lstrip("+").encode() for one in simulator.calls()]
    links = (b"/download/", b"/recordings/blu", b"/recordings/huawei", b"recordDomain")
    for where, text in texts.items():
        assert [one for one in links if one in text] == [], where
        if not where.startswith("recordings.db"):  # a platform may call a call by its number
            assert [one for one in numbers if one and one in text] == [], where


def test_each_platform_s_recording_is_fetched_heard_and_saved(desk: Desk):
    engine, heard = desk.engine, [ids.pop() for ids in desk.calls.values() if ids]
    assert len(heard) >= 2
    for call in heard:
        told = fetched(engine, call)
        assert told["state"] == "kept", told["sentence"]
        assert told["facts"]["length"] > 0
        opened = engine.ask("POST", f"recordings/{call}/open", {"for": "listen"})
        with SealedReader(Path(opened["path"]), bytes.fromhex(opened["key"])) as file:
            content = file.readall()
        assert len(content) == told["size"]
        assert got(engine, f"recordings/{call}/peaks").startswith(b"DWP1")
        begun = engine.ask("POST", "recordings/exports", {"calls": [call]})
        path = f"recordings/exports/{begun['ticket']}/{call}?offset=0&length=4194304"
        assert got(engine, path) == content[: 4 << 20]
    marks = engine.ask("GET", "recordings/changes?since=0")
    assert marks["more"] is False
    assert [one["call"] for one in marks["rows"] if one["heard"]] == heard
    states = {one["id"]: one for one in engine.ask("GET", "accounts")["accounts"]}
    assert states["shenzhen"]["recording_days"] == 7.0
    assert engine.ask("GET", "recordings/settings")["cache"]["files"] == len(heard)


def test_the_rest_is_asked_for_and_answered(desk: Desk):
    engine, call = desk.engine, desk.calls["airudder"][0]
    assert engine.ask("POST", f"recordings/{call}/pin", {"on": True})["pinned"]
    assert engine.ask("POST", f"recordings/{call}/judgement", {"right": True})["judgement"]["right"]
    (row,) = engine.ask("GET", "recordings/judgements")["rows"]
    assert row["call"] == call
    found = engine.ask("POST", "recordings/oddities", {"calls": [call]})["found"]
    assert found in ({}, {str(call): ["repeated"]})
    told = {"hosts": ["files.example.com"]}
    assert engine.ask("POST", "accounts/jakarta/recordings", told)["hosts"] == told["hosts"]
    assert (
        engine.ask("POST", "recordings/settings", {"keep_days": 30})["settings"]["keep_days"] == 30
    )
    assert engine.ask("POST", "recordings/cancel", {"all": True}) == {"cancelled": 0}


@pytest.mark.parametrize(
    ("method", "path", "body", "words"),
    [
        ("POST", "recordings/fetch", {"calls": "all"}, "as a list"),
        ("POST", "recordings/fetch", {"calls": [1] * 2001}, "At most 2,000"),
        ("POST", "recordings/fetch", [], "as an object"),
        ("POST", "recordings/oddities", {"calls": [1] * 501}, "At most 500"),
        ("POST", "recordings/cancel", {"jobs": 1}, "Name the jobs"),
        ("POST", "recordings/task", {"account": "jakarta"}, "Name the account and the task"),
        ("POST", "recordings/1/open", {"for": "fun"}, "to “listen”"),
        ("POST", "recordings/1/nonsense", {}, "no such action"),
        ("POST", "recordings/wipe", {}, "true or false"),
        ("GET", "recordings/99999999", None, "no such call"),
        ("GET", "recordings/99999999/peaks", None, "no waveform"),
        ("GET", "recordings/changes?since=x", None, "whole number"),
        ("GET", "recordings/exports/none/1", None, "Begin it again"),
        ("GET", "recordings/1/bytes", None, "Open it first"),
        ("POST", "accounts/nobody/recordings", {}, "no account"),
    ],
)
def test_what_does_not_fit_is_refused_with_a_reason(
    desk: Desk, method: str, path: str, body: object, words: str
):
    with pytest.raises(BadInput, match=words):
        desk.engine.ask(method, path, body)


def test_a_task_comes_whole_and_a_wipe_leaves_nothing(desk: Desk):
    engine = desk.engine
    campaign = engine.ask("GET", f"calls/{desk.calls['airudder'][0]}")["campaign_key"]
    job = engine.ask("POST", "recordings/task", {"account": "jakarta", "campaign": campaign})["id"]

    def ended() -> list[dict[str, Any]]:
        jobs = engine.ask("GET", "recordings/jobs?since=-1&wait=1")["jobs"]
        return [one for one in jobs if one["id"] == job and one["state"] != "running"]

    (done,) = until(ended, 60)
    assert (done["state"], done["found"] > 0, done["strangers"]) == ("done", True, 0), done
    assert engine.ask("POST", "recordings/wipe", {"pinned": True})["files"] >= done["found"]
    assert endings(desk.profile) == []


@pytest.mark.parametrize(
    ("kind", "state", "words"),
    [
        ("link-expired", "failed", "fetch the recording again"),
        ("elsewhere", "failed", "not among the hosts"),
        ("downgrade", "failed", "not with https"),
        ("redirect-loop", "failed", "without an end"),
        ("wrong-media", "kept", ""),
        ("header-only", "kept", "No audio was captured"),
        ("corrupt-header", "kept", "It can be saved"),
        ("cut-sound", "kept", "ends after"),
        ("amr", "kept", "AMR cannot be played"),
        ("aac", "kept", "AAC cannot be played"),
        ("html", "failed", "web page"),
    ],
)
def test_what_comes_of_a_link_that_is_none(desk: Desk, kind: str, state: str, words: str):
    desk.links(True)
    desk.fault(kind)
    told = fetched(desk.engine, desk.calls["airudder"].pop())
    assert (told["state"], words in told["sentence"]) == (state, True), told


def test_killed_while_it_fetches_it_goes_on_after_the_restart(desk: Desk):
    desk.links(True)
    desk.fault("stall")
    engine, calls = desk.engine, [desk.calls["airudder"].pop() for _ in range(5)]
    engine.ask("POST", "recordings/wipe", {"pinned": True})
    engine.ask("POST", "recordings/fetch", {"calls": calls})

    def comes() -> list[dict[str, Any]]:
        jobs = engine.ask("GET", "recordings/jobs")["jobs"]
        return [one for one in jobs if one["state"] == "running" and one["done"]]

    until(comes)
    os.kill(engine.process.pid, signal.SIGKILL)
    engine.ended()
    desk.simulator.fault()
    desk.start_again()
    for call in calls:
        told = settled(desk.engine, call)
        assert told["state"] == "kept", told["sentence"]
    partial = [
        one for one in desk.simulator.control("/recording-log") if "range" in json.dumps(one)
    ]
    assert partial, "what came was gone on with"
    assert endings(desk.profile) == ["dwr"] * 5 + ["peaks"] * 5


def endings(profile: Path) -> list[str]:
    """Of the files in the cache."""
    names = [path.name for path in (profile / "recordings").iterdir()]
    return sorted(name.partition(".")[2] for name in names if "." in name)
