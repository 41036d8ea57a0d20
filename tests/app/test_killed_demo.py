"""A demo whose window is killed: its engine ends by itself, some time after its last window."""

from tests.support.engines import Engines, until
from tests.support.window_lives import HANG, Windows, gone

from dialwatch.engine.lock import held
from dialwatch.running import broken_run


def test_a_demo_that_is_killed_leaves_nothing_and_another_ends_with_all_that_it_started(
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
        *("demo", "--offscreen", "--scenario", "tiny", "--speed", "30", "--for", "4"),
        *("--report", str(windows.report), "--screenshot", str(windows.report) + ".png"),
        *("--open", "menus"),
        anew=True,
    )
    assert windows.said(again) == ""
    assert again.process.returncode == 0
    told = windows.reported()
    assert told["calls"]
    assert told["menus"] >= 10, "each of them was opened, with something in it"
    assert told["painted"] > 0
    assert "ended unexpectedly: the window" in told["diagnostics"]
    assert broken_run(windows.profile, "window") is None
    until(lambda: not engines.left(), HANG)
