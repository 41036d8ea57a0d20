"""A display that is not there, or goes away: the window says so and ends."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from tests.support.engines import Engines, until

from dialwatch.engine.announcement import find_engine
from dialwatch.engine.ask import ask
from dialwatch.running import broken_run

HANG = 60.0


class Display:
    """An X server of our own."""

    def __init__(self) -> None:
        reading, writing = os.pipe()
        self.process = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1024x768x24", "-nolisten", "tcp"],
            pass_fds=(writing,),
            stdin=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(writing)
        with os.fdopen(reading) as told:
            self.name = f":{told.readline().strip()}"

    def die(self) -> None:
        self.process.kill()
        self.process.wait(HANG)


@pytest.fixture
def display() -> Iterator[Display]:
    made = Display()
    yield made
    made.die()


def window(engines: Engines, profile: Path, display: str) -> "subprocess.Popen[str]":
    environment = engines.environment()
    environment.pop("WAYLAND_DISPLAY", None)
    return subprocess.Popen(
        [sys.executable, "-m", "dialwatch", "--profile", str(profile)],
        env={**environment, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


def test_a_display_that_goes_away_ends_the_window_in_a_sentence(
    engines: Engines, display: Display, tmp_path: Path
) -> None:
    profile = tmp_path / "profile"
    profile.mkdir(mode=0o700)
    ini = QSettings(str(profile / "window.ini"), QSettings.Format.IniFormat)
    ini.setValue("life/keep", "true")
    ini.sync()
    one = window(engines, profile, display.name)
    told = until(lambda: find_engine(profile), HANG)
    until(lambda: not ask(told, "GET", "hello")["owned"], HANG)  # it was told to go on

    display.die()
    said = one.communicate(timeout=HANG)[0].splitlines()
    assert one.returncode == 1
    assert [line for line in said if "display is gone" not in line] == []
    assert (profile / "window.crash.log").read_bytes() == b""
    assert broken_run(profile, "window") is None, "the program is not blamed for it"
    until(lambda: ask(told, "GET", "hello")["windows"] == 0, HANG)
    os.kill(told.pid, signal.SIGTERM)
    until(lambda: not engines.left(), HANG)
    assert broken_run(profile, "engine") is None


@pytest.mark.parametrize("name", ["", ":4711"])
def test_without_a_display_the_window_says_so(engines: Engines, tmp_path: Path, name: str) -> None:
    one = window(engines, tmp_path / "profile", name)
    said = one.communicate(timeout=HANG)[0]
    assert one.returncode == 1
    assert "No window can be shown here" in said
    assert "Traceback" not in said
    assert (tmp_path / "profile" / "window.crash.log").read_bytes() == b""
    assert not engines.left()
