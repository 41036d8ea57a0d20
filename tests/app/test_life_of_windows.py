"""The window's life with real processes: engines of its own and of others, none left behind."""

import signal
import subprocess
import sys

from tests.support.engines import Engines, until
from tests.support.window_lives import HANG, Windows, gone

from dialwatch.engine.announcement import find_engine
from dialwatch.engine.lock import held


def test_a_window_starts_an_engine_and_takes_it_along_when_it_ends(
    windows: Windows, engines: Engines
) -> None:
    window = windows.start("--offscreen", "--for", "3", "--report", str(windows.report))
    until(lambda: find_engine(windows.profile), HANG)
    assert windows.said(window) == ""
    assert window.process.returncode == 0
    until(lambda: not engines.left(), HANG)
    assert not held(windows.profile)
    assert windows.reported()["notices"] == []


def test_an_interrupt_closes_the_window_as_its_button_does(windows: Windows) -> None:
    window = windows.start("--offscreen")
    engine = windows.attached()
    window.process.send_signal(signal.SIGINT)
    assert windows.said(window) == ""
    assert window.process.returncode == 0
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


def test_a_second_start_raises_the_first_window_which_a_signal_closes(windows: Windows) -> None:
    first = windows.start("--offscreen")
    engine = windows.attached()
    second = windows.start("--offscreen", "--for", "60")
    assert "already runs" in windows.said(second)
    assert second.process.returncode == 0
    assert first.process.poll() is None
    first.process.send_signal(signal.SIGTERM)
    assert windows.said(first) == ""
    assert first.process.returncode == 0
    until(gone(engine))


def test_a_profile_that_is_no_demos_is_never_replaced_by_one(windows: Windows) -> None:
    windows.profile.mkdir(mode=0o700)
    settings = windows.profile / "settings.toml"
    settings.write_text("# mine\n", encoding="utf-8")
    window = windows.start("demo", "--offscreen", "--for", "5")
    assert "holds a profile of yours" in windows.said(window)
    assert window.process.returncode == 2
    assert settings.read_text(encoding="utf-8") == "# mine\n"


def test_an_unknown_scenario_is_said_in_a_sentence(windows: Windows) -> None:
    window = windows.start("demo", "--offscreen", "--scenario", "storm", "--for", "5")
    said = windows.said(window)
    assert window.process.returncode != 0
    assert "did not start" in said
    assert "Traceback" not in said
