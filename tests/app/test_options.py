from pathlib import Path

import pytest

from dialwatch.app.options import Options, has_display, without_display


@pytest.mark.parametrize(
    ("environment", "system", "there"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({"DISPLAY": ""}, "linux", False),
        ({}, "win32", True),
        ({}, "darwin", True),
    ],
)
def test_knows_whether_a_window_can_be_shown(
    environment: dict[str, str], system: str, there: bool
) -> None:
    assert has_display(environment, system) is there


def test_a_demo_without_a_display_does_its_job_all_the_same() -> None:
    options = without_display(Options(demo=True, report=Path("mine.json")), {}, "linux")
    assert options.offscreen
    assert options.until_settled
    assert options.table
    assert options.at_most == 120.0
    assert options.report == Path("mine.json")
    assert options.screenshot == Path("demo-window.png")


def test_a_window_that_was_asked_for_is_not_turned_into_something_else() -> None:
    asked = Options(demo=True)
    assert without_display(asked, {"DISPLAY": ":0"}, "linux") is asked
    profile = Options(profile=Path("p"))
    assert without_display(profile, {}, "linux") is profile
