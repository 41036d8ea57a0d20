"""The window's life with real processes: engines of its own and of others, none left behind."""

import json
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import psutil
import pytest
from tests.support.engines import Engines, until

from dialwatch.engine.announcement import find_engine
from dialwatch.engine.ask import ask
from dialwatch.engine.lock import held
from dialwatch.running import broken_run

HANG = 60.0
"""Real seconds after which something is taken not to come: the longest of them takes thirty."""


class Windows:
    """Starts offscreen windows whose processes the fixture knows as ours."""

    def __init__(self, engines: Engines, folder: Path) -> None:
        self._engines = engines
        self.profile = folder / "profile"
        self.report = folder / "report.json"

    def start(self, *arguments: str) -> "subprocess.Popen[str]":
        return subprocess.Popen(
            [sys.executable, "-m", "dialwatch", *arguments, "--profile", str(self.profile)],
            env=self._engines.environment(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )

    def said(self, window: "subprocess.Popen[str]") -> str:
        """All that it printed, once it has ended."""
        return window.communicate(timeout=HANG)[0]

    def attached(self) -> int:
        """The pid of the engine, once a window's stream is attached to it."""
        told = until(lambda: find_engine(self.profile), HANG)
        until(lambda: ask(told, "GET", "hello")["windows"] == 1, HANG)
        return told.pid

    def kill(self, window: "subprocess.Popen[str]") -> None:
        """End it without a chance to tidy up."""
        window.kill()
        self.said(window)

    def reported(self) -> dict[str, Any]:
        told: dict[str, Any] = json.loads(self.report.read_text(encoding="utf-8"))
        return told


@pytest.fixture
def windows(engines: Engines, tmp_path: Path) -> Windows:
    return Windows(engines, tmp_path)


def gone(pid: int) -> Callable[[], bool]:
    return lambda: not psutil.pid_exists(pid)


def test_a_window_starts_an_engine_and_takes_it_along_when_it_ends(
    windows: Windows, engines: Engines
) -> None:
    window = windows.start("--offscreen", "--for", "3", "--report", str(windows.report))
    until(lambda: find_engine(windows.profile), HANG)
    assert windows.said(window) == ""
    assert window.returncode == 0
    until(lambda: not engines.left(), HANG)
    assert not held(windows.profile)
    assert windows.reported()["notices"] == []


@pytest.mark.parametrize("one", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_closes_the_window_as_its_button_does(windows: Windows, one: int) -> None:
    window = windows.start("--offscreen")
    engine = windows.attached()
    window.send_signal(one)
    assert windows.said(window) == ""
    assert window.returncode == 0
    until(gone(engine))


def test_the_engine_of_somebody_else_stays_when_the_window_goes(
    windows: Windows, engines: Engines
) -> None:
    engine = engines.start(windows.profile)
    engine.announced()
    window = windows.start("--offscreen", "--for", "3", "--report", str(windows.report))
    assert windows.said(window) == ""
    assert engine.process.poll() is None
    assert engine.ask("GET", "hello")["pid"] == engine.process.pid
    assert windows.reported()["notices"] == []


def test_an_engine_of_another_version_is_named_and_left_alone(
    windows: Windows, engines: Engines
) -> None:
    other = (
        "import sys, dialwatch.engine.announcement as a, dialwatch.engine.api as api\n"
        "a.API = 99\n"
        "if hasattr(api, 'API'): api.API = 99\n"
        "from dialwatch.cli import main\n"
        "import dataclasses\n"
        "fresh = a.Announcement.fresh.__func__\n"
        "a.Announcement.fresh = classmethod("
        "lambda cls, *at: dataclasses.replace(fresh(cls, *at), api=99, version='9.9.0'))\n"
        "sys.exit(main(sys.argv[1:]))"
    )
    windows.profile.mkdir(mode=0o700)
    engine = subprocess.Popen(
        [sys.executable, "-c", other, "collect", "--profile", str(windows.profile)],
        env=engines.environment(),
        stdin=subprocess.DEVNULL,
    )
    try:
        until(lambda: find_engine(windows.profile), HANG)
        window = windows.start("--offscreen", "--for", "3", "--report", str(windows.report))
        windows.said(window)
        (sentence,) = windows.reported()["notices"]
        assert "9.9.0" in sentence
        assert "99" in sentence
        assert engine.poll() is None
    finally:
        engine.terminate()
        engine.wait(HANG)


def test_a_second_start_raises_the_first_window_and_ends(windows: Windows) -> None:
    first = windows.start("--offscreen")
    windows.attached()
    second = windows.start("--offscreen", "--for", "60")
    assert "already runs" in windows.said(second)
    assert second.returncode == 0
    assert first.poll() is None
    first.terminate()
    windows.said(first)


def test_a_demo_ends_with_all_that_it_started(windows: Windows, engines: Engines) -> None:
    window = windows.start(
        *("demo", "--offscreen", "--scenario", "tiny", "--speed", "30", "--for", "4"),
        *("--report", str(windows.report), "--screenshot", str(windows.report) + ".png"),
        *("--open", "menus"),
    )
    said = windows.said(window).splitlines()  # Qt's word on what has no window manager
    assert [line for line in said if not line.startswith("This plugin does not support ")] == []
    assert window.returncode == 0
    told = windows.reported()
    assert told["calls"]
    assert told["menus"] >= 10, "each of them was opened, with something in it"
    assert told["painted"] > 0
    until(lambda: not engines.left(), HANG)


def test_a_window_that_is_killed_leaves_nothing_running_and_hinders_nobody(
    windows: Windows, engines: Engines
) -> None:
    window = windows.start("demo", "--offscreen", "--scenario", "tiny")
    engine = windows.attached()
    until((windows.profile / "window.lock").exists)
    windows.kill(window)
    until(gone(engine), HANG)  # by itself, after a while without a window
    until(lambda: not engines.left(), HANG)
    assert not held(windows.profile)
    assert broken_run(windows.profile, "window") is not None
    assert broken_run(windows.profile, "engine") is None, "it ended by the rule"
    again = windows.start(
        *("demo", "--offscreen", "--scenario", "tiny", "--for", "2"),
        *("--report", str(windows.report)),
    )
    assert windows.said(again) == ""
    assert again.returncode == 0
    assert "ended unexpectedly: the window" in windows.reported()["diagnostics"]
    assert broken_run(windows.profile, "window") is None


def test_a_profile_that_is_no_demos_is_never_replaced_by_one(windows: Windows) -> None:
    windows.profile.mkdir(mode=0o700)
    settings = windows.profile / "settings.toml"
    settings.write_text("# mine\n", encoding="utf-8")
    window = windows.start("demo", "--offscreen", "--for", "5")
    assert "holds a profile of yours" in windows.said(window)
    assert window.returncode == 2
    assert settings.read_text(encoding="utf-8") == "# mine\n"


def test_an_unknown_scenario_is_said_in_a_sentence(windows: Windows) -> None:
    window = windows.start("demo", "--offscreen", "--scenario", "storm", "--for", "5")
    said = windows.said(window)
    assert window.returncode != 0
    assert "did not start" in said
    assert "Traceback" not in said
