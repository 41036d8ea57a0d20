"""What a start of the window was asked to do."""

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

__all__ = ["DEMO_HEADLESS_SPEED", "DEMO_SPEED", "Options", "has_display", "say", "without_display"]

DEMO_HEADLESS_SPEED = 60.0
"""World seconds a real second when the demo runs without a display."""

DEMO_SPEED = 10.0
"""World seconds a real second when somebody watches the demo: results move, the eye can follow."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """Parsed command line of `dialwatch` and `dialwatch demo`. Seconds are real seconds."""

    demo: bool = False
    scenario: str = "steady"
    seed: int | None = None
    speed: float | None = None
    faults: Path | None = None
    profile: Path | None = None
    secrets: Path | None = None
    offscreen: bool = False
    until_settled: bool = False
    at_most: float | None = None
    run_for: float | None = None
    theme: str | None = None
    language: str | None = None
    """en, zh_CN or es; None: as kept, else the system's, else English."""
    size: tuple[int, int] | None = None
    open_view: str | None = None
    perspective: str | None = None
    in_tray: bool = False
    """Begin without a window, where there is a tray to bring it back from."""
    screenshot: Path | None = None
    report: Path | None = None
    table: bool = False
    """Print the campaign table as text while it fills."""

    @property
    def alone(self) -> bool:
        """True: nobody watches; the program ends by itself."""
        return self.until_settled or self.run_for is not None or self.at_most is not None

    @property
    def unattended(self) -> bool:
        """True: nothing is to be asked that was not asked for; a picture may be taken, or the demo
        is watched."""
        return self.alone or self.demo or self.offscreen or self.open_view is not None


def has_display(environment: Mapping[str, str], system: str) -> bool:
    """Whether a window can be shown here."""
    if not system.startswith("linux"):
        return True
    return bool(
        environment.get("DISPLAY")
        or environment.get("WAYLAND_DISPLAY")
        or environment.get("QT_QPA_PLATFORM")
    )


def without_display(
    options: Options,
    environment: Mapping[str, str] = os.environ,
    system: str = sys.platform,
) -> Options:
    """The options as they must be here: a demo without a display does its job offscreen."""
    if options.offscreen or has_display(environment, system) or not options.demo:
        return options
    return replace(
        options,
        offscreen=True,
        until_settled=True,
        table=True,
        at_most=options.at_most or 120.0,
        speed=options.speed or DEMO_HEADLESS_SPEED,
        screenshot=options.screenshot or Path("demo-window.png"),
        report=options.report or Path("demo-report.json"),
    )


def say(text: str) -> None:
    """Print at once: whoever waits for a table wants to see it fill."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()
