"""The process that plays: what it hears and what it says, until its input ends."""

import io
import json
import subprocess
import time

import pytest
from tests.support.lengths import examples
from tests.support.spoken import file_of, spoken
from tests.support.tapped_output import TappedOutput

from dialwatch.calls.playing import Hearing, Load, Phase, Playing
from dialwatch.engine.child import child_command
from dialwatch.sound.child import serve

SPOKEN = file_of(spoken(2))
LOAD = {"do": "load", **Load(call=7, size=len(SPOKEN)).told()}


def line(**told):
    return json.dumps(told).encode() + b"\n"


def said_to(*lines: bytes):
    said = io.BytesIO()
    code = serve(io.BytesIO(b"".join(lines)), said, TappedOutput(), time.monotonic)
    return code, [json.loads(one) for one in said.getvalue().splitlines()]


def test_bytes_follow_their_line():
    code, said = said_to(line(**LOAD), SPOKEN, line(do="devices"))
    assert code == 0
    assert Playing.of(said[0]) == Playing(call=7, phase=Phase.LOADED, length=2_000)
    assert said[1] == {"is": "devices", "devices": [{"name": "Speaker", "default": False}]}


def test_everything_that_can_be_asked():
    _, said = said_to(
        line(**LOAD),
        SPOKEN,
        line(do="hear", **Hearing(speed=2.0).told()),
        line(do="seek", at=500),
        line(do="play"),
        line(do="pause"),
        line(do="close"),
    )
    phases = [one["phase"] for one in said]
    assert phases == ["loaded", "loaded", "playing", "loaded", "empty"]
    assert [one["at"] for one in said] == [0, 500, 500, 500, 0]


@pytest.mark.parametrize("rest", [b"", b'{"do": "lo', line(do="dance"), line(**LOAD)])
def test_it_ends_with_its_input_wherever_that_ends(rest):
    assert said_to(line(do="devices"), rest)[0] == 0


def test_it_ends_when_nobody_listens():
    class Gone(io.BytesIO):
        def write(self, _):
            raise BrokenPipeError

    assert serve(io.BytesIO(line(do="devices")), Gone(), TappedOutput(), time.monotonic) == 1


def test_without_a_device_it_lives_through_many_starts():
    """The real process with whatever devices this computer has; usually none where tests run."""
    rounds = examples(8, 100)
    asked = line(**LOAD) + SPOKEN + line(do="play") + line(do="seek", at=900) + line(do="close")
    done = subprocess.run(
        child_command("play"), input=asked * rounds, capture_output=True, check=False
    )
    assert done.returncode == 0
    phases = [json.loads(one)["phase"] for one in done.stdout.splitlines()]
    assert phases.count("empty") == rounds
    assert b"Traceback" not in done.stderr
