"""The engine's life (architecture.md): real processes, real signals, none left behind."""

import contextlib
import http.client
import json
import os
import signal
import socket
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.support.engines import Engines, Started, until

from dialwatch import __version__
from dialwatch.clock import World
from dialwatch.engine.announcement import API, find_engine
from dialwatch.engine.ask import ask
from dialwatch.engine.lock import held


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    return tmp_path / "profile"


@contextlib.contextmanager
def stream(engine: Started) -> Iterator[http.client.HTTPResponse]:
    """A window's stream."""
    told = engine.announced()
    connection = http.client.HTTPConnection("127.0.0.1", told.port, timeout=20)
    connection.request(
        "GET", "/v1/stream?since=0", headers={"Authorization": f"Bearer {told.token}"}
    )
    try:
        yield connection.getresponse()
    finally:
        connection.close()


def log_of(profile: Path) -> list[dict[str, object]]:
    lines = (profile / "engine.log").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def test_it_starts_says_who_it_is_and_stops_in_order(engines: Engines, profile: Path):
    engine = engines.start(profile, anew=True)
    told = engine.announced()
    hello = engine.ask("GET", "hello")

    assert (hello["api"], hello["version"]) == (API, __version__)
    assert (hello["pid"], hello["start_id"]) == (engine.process.pid, told.start_id)
    assert hello["owned"] is False

    engine.ask("POST", "stop")
    assert engine.ended() == 0
    assert not held(profile)
    assert not (profile / "engine.json").exists()
    assert engine.said() == ""
    assert [line["event"] for line in log_of(profile)] == ["engine started", "engine ends"]


@pytest.mark.skipif(os.name != "posix", reason="modes of files")
def test_only_the_owner_can_read_what_it_keeps(engines: Engines, profile: Path):
    engines.start(profile).announced()

    assert profile.stat().st_mode & 0o777 == 0o700
    modes = {path.name: path.stat().st_mode & 0o777 for path in profile.iterdir()}
    assert set(modes.values()) == {0o600}, modes


def test_of_two_that_race_one_serves_and_the_other_says_why_it_ends(
    engines: Engines, profile: Path
):
    racers = [engines.start(profile, anew=True) for _ in range(2)]
    ended = until(lambda: [racer for racer in racers if racer.process.poll() is not None])

    (loser,) = ended
    (winner,) = [racer for racer in racers if racer is not loser]
    assert loser.ended() == 3
    assert "already collects" in loser.said()
    assert winner.ask("GET", "hello")["pid"] == winner.process.pid


def test_killed_and_started_again_it_keeps_the_journal(engines: Engines, profile: Path):
    first = engines.start(profile, anew=True)
    before = first.ask("GET", "hello")
    first.process.kill()
    first.ended()
    assert (profile / "engine.json").exists(), "a killed engine cannot tidy up"
    assert find_engine(profile) is None, "an announcement without its lock is stale"

    after = engines.start(profile).ask("GET", "hello")
    assert after["journal_id"] == before["journal_id"]
    assert after["start_id"] != before["start_id"]


def test_a_stale_announcement_and_lock_file_hinder_nobody(engines: Engines, profile: Path):
    profile.mkdir(mode=0o700)
    (profile / "engine.lock").touch(mode=0o600)
    (profile / "engine.json").write_text('{"pid": 1, "port": 1, "token": "x"')

    assert engines.start(profile).ask("GET", "hello")["api"] == API


def test_sigterm_ends_it_in_order_under_attached_streams(engines: Engines, profile: Path):
    engine = engines.start(profile, anew=True)
    with stream(engine) as answer:
        assert answer.status == 200
        engine.process.send_signal(signal.SIGTERM)
        assert engine.ended() == 0
        answer.read()  # it ends: no half frame is waited for

    assert engine.said() == ""
    assert [line["event"] for line in log_of(profile)][-1] == "engine ends"


def test_an_owned_engine_ends_after_its_last_window(engines: Engines, profile: Path):
    engine = engines.start(profile, "--owned", "--alone-for", "0.5", anew=True)
    with stream(engine), stream(engine):
        pass

    assert engine.ended() == 0


def test_an_owned_engine_that_is_told_to_keep_collecting_stays(engines: Engines, profile: Path):
    engine = engines.start(profile, "--owned", "--alone-for", "0.2")
    with stream(engine):
        assert engine.ask("POST", "keep", {"keep": True}) == {"owned": False}
    with pytest.raises(TimeoutError):
        until(lambda: engine.process.poll() is not None, 1.0)

    engine.ask("POST", "keep", {"keep": False})
    assert engine.ended() == 0


@pytest.mark.skipif(os.name != "posix", reason="a process that is stopped and goes on")
def test_two_hours_of_sleep_are_noticed(engines: Engines, profile: Path):
    profile.mkdir(mode=0o700)
    now = time.time()
    World(now, now, 2400.0).save(profile / "world.json")
    engine = engines.start(profile, anew=True)
    assert engine.ask("GET", "hello")["notices"] == []

    engine.process.send_signal(signal.SIGSTOP)
    time.sleep(4.2)  # more than two hours of that world, and no mere stall
    engine.process.send_signal(signal.SIGCONT)

    (notice,) = until(lambda: engine.ask("GET", "hello")["notices"])
    assert "asleep" in notice["text"]
    assert " h." in notice["text"]


def test_a_store_of_a_newer_program_is_refused_untouched(engines: Engines, profile: Path):
    first = engines.start(profile, anew=True)
    first.ask("POST", "stop")
    first.ended()
    store = profile / "journal.db"
    raw = bytearray(store.read_bytes())
    raw[60:64] = (9999).to_bytes(4, "big")  # user_version in the header of an SQLite file
    store.write_bytes(raw)

    second = engines.start(profile)
    assert second.ended() == 4
    assert "newer" in second.said()
    assert store.read_bytes() == bytes(raw)


def test_a_damaged_store_is_set_aside_and_said(engines: Engines, profile: Path):
    profile.mkdir(mode=0o700)
    (profile / "journal.db").write_bytes(b"no database at all" * 1000)

    notices = engines.start(profile).ask("GET", "hello")["notices"]

    assert [notice["level"] for notice in notices] == ["bad"]
    assert list(profile.glob("journal.damaged-*"))


def test_broken_settings_are_set_aside_and_said(engines: Engines, profile: Path):
    profile.mkdir(mode=0o700)
    (profile / "settings.toml").write_text("[[account\n")

    notices = engines.start(profile).ask("GET", "hello")["notices"]

    assert "could not be understood" in notices[0]["text"]
    assert list(profile.glob("settings.damaged-*"))


def test_a_taken_port_is_said(engines: Engines, profile: Path):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        engine = engines.start(profile, "--port", str(taken.getsockname()[1]))
        assert engine.ended() == 4
    assert "port" in engine.said()


class TestGuard:
    """Who may ask: whoever bears the token and names our host."""

    @pytest.fixture
    def engine(self, engines: Engines, profile: Path) -> Started:
        return engines.start(profile)

    def status(self, engine: Started, headers: dict[str, str], body: bytes = b"") -> int:
        told = engine.announced()
        connection = http.client.HTTPConnection("127.0.0.1", told.port, timeout=10)
        with contextlib.closing(connection):
            filled = {
                name: text.format(token=told.token, port=told.port)
                for name, text in headers.items()
            }
            connection.putrequest("POST" if body else "GET", "/v1/hello", skip_host=True)
            for name, text in filled.items():
                connection.putheader(name, text)
            connection.endheaders(body)
            answer = connection.getresponse()
            assert "access-control-allow-origin" not in answer.headers
            return answer.status

    def test_only_our_host_and_token_are_served(self, engine: Started):
        good = {"Host": "127.0.0.1:{port}", "Authorization": "Bearer {token}"}
        assert self.status(engine, good) == 200
        assert self.status(engine, {**good, "Host": "localhost:{port}"}) == 421
        assert self.status(engine, {**good, "Host": "evil.example"}) == 421
        assert self.status(engine, {**good, "Authorization": "Bearer x{token}"}) == 401
        assert self.status(engine, {"Host": "127.0.0.1:{port}"}) == 401
        too_large = {**good, "Content-Length": str(2**20 + 1)}
        assert self.status(engine, too_large, b"x") == 413

    def test_what_does_not_fit_is_said(self, engine: Started):
        told = engine.announced()
        for method, path, body, words in (
            ("GET", "changes?since=x", None, "whole number"),
            ("GET", "nothing", None, "Not Found"),
            ("GET", "calls/7", None, "no such call"),
            ("GET", "outcomes/acme", None, "no such platform"),
            ("POST", "polling", {"paused": "yes"}, "true or false"),
            ("POST", "accounts/x/pause", None, "no account"),
        ):
            with pytest.raises(Exception, match=words):
                ask(told, method, path, body)
