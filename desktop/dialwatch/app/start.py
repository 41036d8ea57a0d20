"""Start a window: profile, simulated platforms where a demo is wanted, Qt, one loop."""

import asyncio
import os
import signal
import sys
from collections.abc import Callable, Sequence
from contextlib import AsyncExitStack, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

os.environ["QT_API"] = "pyside6"  # a value left in the user's environment must not win

from PySide6.QtCore import QLocale, QTimer
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from dialwatch import __version__
from dialwatch.app.application import Application, hear_qt
from dialwatch.app.child import Child
from dialwatch.app.desk import Desk
from dialwatch.app.ended import say_how_it_ended
from dialwatch.app.options import Options, say, without_display
from dialwatch.app.profile import Opened, open_profile
from dialwatch.app.single import SingleWindow
from dialwatch.calls.errors import DialwatchError
from dialwatch.clock import clock_for
from dialwatch.engine.lock import held
from dialwatch.engine.log import log_unseen, set_up
from dialwatch.files import default_profile, make_profile
from dialwatch.ledger.ledger import Ledger
from dialwatch.running import Broken, Running, broken_run
from dialwatch.ui.languages import KEY, chosen_language, speak
from dialwatch.ui.layout_store import LayoutStore
from dialwatch.ui.options import WindowOptions
from dialwatch.ui.theme.theme import Choice, theme
from dialwatch.ui.window import MainWindow

__all__ = ["next_desk", "start", "to_front"]

_UNSEEN = (1440, 900)
"""Width and height of a window that no screen limits."""

_LOGGED_OUT = 60_000
"""Milliseconds after which a session that was about to end is taken to go on."""

_UNPAINTED = 5.0
"""Seconds after which a run without a user goes on although nothing was painted."""

_SIGNALS = (signal.SIGTERM, signal.SIGINT)

_ALREADY = "Dialwatch already runs on this profile; its window was raised."
_DEAF = (
    "Dialwatch already runs on this profile, but its window does not answer. "
    "End that program, or name another profile with --profile."
)


def start(asked: Options) -> int:
    """Run the window to its end. Returns the exit code. Raises DialwatchError."""
    options = without_display(asked)
    if options.offscreen:
        if not asked.offscreen:
            say("No display was found, so the demo runs without a window, at speed.")
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    opened = _opened(options)
    try:
        return _start_in(opened, options)
    finally:
        opened.close()


def _start_in(opened: Opened, options: Options) -> int:
    profile = opened.path
    set_up(profile, "window")
    running = Running(profile, "window")
    hear_qt(lambda: running.write(excused=True))
    app = Application([sys.argv[0]])
    app.setApplicationName("Dialwatch")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("dialwatch")
    _speak(app, options, profile)
    single = SingleWindow(profile)
    if not single.take():
        if not single.knock():
            raise DialwatchError(_DEAF)
        say(_ALREADY)
        return 0
    ends = _Ends(app, running, _broken(profile))
    for one in _SIGNALS:  # until there is a window that could be closed
        signal.signal(one, lambda *_: ends.early.append(True))
    try:
        with running, asyncio.Runner(loop_factory=lambda: QEventLoop(app)) as runner:
            return runner.run(_run(options, opened, single, ends))
    finally:
        single.release()


def _speak(app: QApplication, options: Options, profile: Path) -> None:
    kept = LayoutStore(profile / "window.ini").text(KEY)
    speak(app, chosen_language(options.language, kept, QLocale.system().uiLanguages()))
    theme().put_on()  # the language has a say in the fonts


def _opened(options: Options) -> Opened:
    if options.profile is None:
        return open_profile(_usual_profile(options))
    profile = make_profile(options.profile)  # who names a folder is told when it cannot be used
    return Opened(profile, profile)


def _broken(profile: Path) -> list[Broken]:
    """Programs of this profile that did not end in order the last time, and do not run now."""
    found = [broken_run(profile, "window")]
    if not held(profile):
        found.append(broken_run(profile, "engine"))
    return [one for one in found if one is not None]


def _usual_profile(options: Options) -> Path:
    usual = default_profile()
    return usual.with_name("demo") if options.demo else usual


@dataclass(frozen=True, slots=True)
class _Ends:
    """What concerns the ends of this run and of the last."""

    app: Application
    running: Running
    broken: list[Broken]
    early: list[bool] = field(default_factory=list)
    """A signal came before there was a window."""


async def _run(options: Options, opened: Opened, single: SingleWindow, ends: _Ends) -> int:
    asyncio.get_running_loop().set_exception_handler(log_unseen)
    profile = opened.path
    async with AsyncExitStack() as cleanup:
        if options.demo:
            # Late: without a demo the window is painted sooner.
            from dialwatch.app.demo import SECRETS, Simulation, write_demo

            simulation = await asyncio.to_thread(
                Simulation.start, options, profile / "simulator.out"
            )
            cleanup.push_async_callback(simulation.close)
            simulation.enter(write_demo(profile, simulation.told, pushes=True))
            options = replace(options, secrets=profile / SECRETS)
        desk = _first_desk(options, opened, ends)
        _end_in_order(lambda: desk, ends)
        single.raise_requested.connect(lambda: to_front(desk.front))
        try:
            await _served(desk)
            while desk.again:
                desk = await next_desk(desk, ends.app)
                await _served(desk)
        finally:
            await desk.aclose()
    if isinstance(desk.failure, DialwatchError):
        raise desk.failure
    return 1 if desk.failure else 0


def _first_desk(options: Options, opened: Opened, ends: _Ends) -> Desk:
    desk = _make_desk(options, opened.path)
    desk.broken = ends.broken
    if notice := opened.notice():
        desk.window.show_notice(notice, "bad", "profile")
    if not options.alone:
        say_how_it_ended(desk.window, ends.broken)
    return desk


async def next_desk(former: Desk, app: QApplication) -> Desk:
    """Its windows again, in the language that is wanted now, on the same engine."""
    await former.aclose()
    former.window.deleteLater()
    await asyncio.sleep(0)
    options = replace(
        former.options, language=None, theme=theme().choice.value, size=None, open_view=None,
        perspective=None, in_tray=False,
    )  # fmt: skip
    _speak(app, options, former.profile)
    desk = _make_desk(options, former.profile)
    desk.keeper.succeed(former.keeper)
    desk.broken = former.broken
    return desk


async def _served(desk: Desk) -> None:
    desk.window.life.front_wanted.connect(lambda: to_front(desk.front))
    desk.window.demo_requested.connect(lambda: _start_demo(desk.profile))
    if desk.options.alone:
        desk.tasks.start(_end_alone(desk), name="wait for the end")
    await desk.run()


async def _end_alone(desk: Desk) -> None:
    """Wait for what was asked, and end. Late: who watches needs nothing of it."""
    with suppress(TimeoutError):  # a window that is never painted ends all the same
        async with asyncio.timeout(_UNPAINTED):
            await desk.shown.wait()
    from dialwatch.app.alone import Alone

    await Alone(desk, desk.options).run()


def _make_desk(options: Options, profile: Path) -> Desk:
    clock = clock_for(profile)
    ledger = Ledger()
    window = MainWindow(
        ledger,
        clock,
        WindowOptions(
            ini=profile / "window.ini",
            theme=Choice(options.theme) if options.theme else None,
            size=options.size or (_UNSEEN if options.offscreen else None),
            open_view=options.open_view,
            perspective=options.perspective,
            demo=options.demo,
        ),
    )
    if not (profile / "settings.toml").exists():
        window.show_accounts([], False)  # the welcome page at once, not after the engine's start
    return Desk(window, ledger, clock, profile, options)


def to_front(window: MainWindow) -> None:
    """Show the window above all others, also when it was minimized."""
    window.life.back()
    window.setWindowState(window.windowState() & ~window.windowState().WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()


def _end_in_order(desk: Callable[[], Desk], ends: _Ends) -> None:
    """SIGTERM, Ctrl+C and the desktop's own wish end the windows of the moment without a
    question."""

    def close(*_: object) -> None:
        desk().again = False
        desk().closing.set()

    for one in _SIGNALS:
        signal.signal(one, close)
    if ends.early:
        close()
    ends.app.quit_wanted.connect(close)
    goes_on = QTimer(ends.app)
    goes_on.setSingleShot(True)
    goes_on.setInterval(_LOGGED_OUT)
    goes_on.timeout.connect(ends.running.write)

    def logging_out() -> None:
        desk().window.keep_layout()
        ends.running.write(excused=True)  # the session may end us before we are done
        goes_on.start()

    ends.app.logging_out.connect(logging_out)


def _start_demo(profile: Path) -> None:
    """The demo is another program on another profile; it lives on its own."""
    Child.to_log(_demo_command(), profile / "demo.out")


def _demo_command() -> Sequence[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, "demo"]
    return [sys.executable, "-m", "dialwatch", "demo"]
