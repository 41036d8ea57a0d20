"""The command as a process of its own."""

import asyncio
import json
import signal
import subprocess
import sys
from pathlib import Path

import httpx
import psutil
import pytest
from tests.support.receiver import Receiver
from tests.support.simulated import start_simulator, started_simulator

from dialwatch.simulator.cli import run

ASK = """
import sys, urllib.request
try:
    urllib.request.urlopen(sys.argv[1])
except OSError:
    sys.exit(7)
"""


def test_prints_one_line_and_serves_until_its_parents_pipe_closes():
    simulated = start_simulator("tiny", seed=7, speed=600, start="2026-03-10T01:30:00Z", anew=True)
    told, process = simulated.told, psutil.Process(simulated.process.pid)
    try:
        assert told["seed"] == 7
        assert told["scenario"] == "tiny"
        assert told["world"]["rate"] == 600
        assert told["world"]["world_start"] == 1773106200
        ports = {c.laddr.port for c in process.net_connections() if c.status == "LISTEN"}
        names = ("blu", "airudder", "huawei", "control")
        assert {int(told[name]["url"].rsplit(":", 1)[1]) for name in names} == ports
        assert not process.children()
        with httpx.Client(verify=False) as http:
            assert http.get(told["control"]["url"] + "/truth").status_code == 403
        assert simulated.foreign()
        simulated.fault({"platform": "blu", "kind": "500", "rate": 1.0})
        truth = simulated.wait(lambda truth: truth["over"], 30)
        calls = simulated.calls("airudder")
        attempts = (c["attempts"] for c in truth["campaigns"] if c["platform"] == "airudder")
        assert len(calls) == sum(attempts)
        assert simulated.requests() == {"faults": {}}
        assert simulated.truth(reported=True)["campaigns"] == truth["campaigns"]
    finally:
        assert simulated.stop() == 0


async def test_takes_addresses_from_its_parents_lines(receiver: Receiver):
    simulated = start_simulator("tiny", seed=7, speed=60, start="2026-03-10T01:30:00Z")
    try:
        said = simulated.process.stdin
        assert said is not None
        told = {"callbacks": {"blu": receiver.urls("result")}}
        half, other = json.dumps(told)[:20], json.dumps(told)[20:]
        for part in ("hello\n", "{}\n", '{"callbacks": 5}\n', half, f"{other}\n"):
            said.write(part)
            said.flush()
        await receiver.until(3, "result")
        said.write(json.dumps({"callbacks": {"airudder": receiver.urls("call")}}) + "\n")
        said.flush()
        await receiver.until(1, "call")
    finally:
        assert await asyncio.to_thread(simulated.stop) == 0


def test_the_same_seed_makes_the_same_world():
    def world(speed: float) -> list[dict[str, object]]:
        start = "2026-03-10T01:30:00Z"
        with started_simulator("tiny", seed=9, speed=speed, start=start) as simulated:
            return simulated.wait(lambda truth: truth["over"], 30)["campaigns"]

    assert world(400) == world(2000)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_ends_in_order_on_a_signal(number: signal.Signals):
    simulated = start_simulator("tiny", anew=True)
    simulated.process.send_signal(number)
    try:
        assert simulated.process.wait(10) == 0
    finally:
        simulated.stop()


def test_ends_while_a_request_hangs(tmp_path: Path):
    faults = tmp_path / "faults.toml"
    faults.write_text('[[fault]]\nkind = "timeout"\n')
    with started_simulator("tiny", faults=faults) as simulated, httpx.Client(verify=False) as http:
        with pytest.raises(httpx.ReadTimeout):
            http.get(simulated.told["blu"]["url"], timeout=0.2)
        asking = [sys.executable, "-c", ASK, simulated.told["blu"]["url"]]
        held = subprocess.Popen(asking)
        try:
            simulated.wait(lambda _: simulated.requests()["blu"]["other"]["timeout"] == 2, 10)
            assert simulated.stop() == 0
            assert held.wait(10) == 7
        finally:
            held.kill()


@pytest.mark.parametrize("text", [None, "[[fault]]\nkind = 'boredom'"])
def test_says_which_faults_cannot_be_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str | None
):
    path = tmp_path / "faults.toml"
    if text is not None:
        path.write_text(text)
    assert run(["--faults", str(path)]) == 2
    assert str(path) in capsys.readouterr().err


@pytest.mark.parametrize("wrong", [["--speed", "0"], ["--scenario", "none"], ["--start", "noon"]])
def test_refuses_arguments_that_do_not_fit(wrong: list[str]):
    with pytest.raises(SystemExit) as ended:
        run(wrong)
    assert ended.value.code == 2
