"""What every test gets: no screen, the right kind of event loop, and no excuse for left-overs."""

import os
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = (
    f"offscreen:configfile={Path(__file__).parent / 'support' / 'screens.json'}"
)
os.environ["QT_API"] = "pyside6"

import asyncio
import gc
import inspect
import itertools
import logging
from collections.abc import AsyncIterator, Callable, Generator, Iterator, Mapping

import pytest
import pytest_asyncio
from tests.support.lengths import load_profile
from tests.support.proving import tracing
from tests.support.simulated import Simulated
from tests.support.stacks import watch, watched
from tests.support.standing import standing_loop

_HERE = Path(__file__).parent
_TURNS = 10
"""Of the loop, after a test: a connection whose making was given up is closed in its own time."""
_PATIENCE = 5.0
"""Real seconds that connections have to end, once they were closed."""
_TURN = itertools.cycle(range(20))
"""Tests between two collections, where none leaves a loop or much else behind."""
_MOST_YOUNG = 200_000
"""Things made since the last collection, after which there is another one."""
_WINDOW = ("ui", "app")
"""Folders and files of tests that belong to the window and run on its loop."""


def _window_loop() -> asyncio.AbstractEventLoop:
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance()
    return standing_loop(app if isinstance(app, QApplication) else QApplication([]))


def pytest_asyncio_loop_factories(
    config: pytest.Config, item: pytest.Item
) -> Mapping[str, Callable[[], asyncio.AbstractEventLoop]]:
    """The window's tests run on Qt's loop, all others on the engine's: plain asyncio.

    `@pytest.mark.window_loop` puts a single test elsewhere on Qt's loop.
    """
    if _of_window(item) or item.get_closest_marker("window_loop"):
        return {"qt": _window_loop}
    return {"plain": asyncio.new_event_loop}


def _of_window(item: pytest.Item) -> bool:
    place = item.path.relative_to(_HERE).parts[0] if item.path.is_relative_to(_HERE) else ""
    return place in _WINDOW or place.removeprefix("test_").removesuffix(".py") in _WINDOW


def pytest_collection_finish() -> None:
    """What was imported stays: no collection looks at it again, which would take half a second."""
    gc.collect()
    gc.freeze()


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup() -> None:
    """A window that is closed lets Python collect by itself again."""
    gc.disable()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    with watched(), tracing(item):
        return (yield)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item: pytest.Item) -> Generator[None, None, None]:
    """What is left in Python's circles is collected here, on the main thread, and nowhere else: a
    collection that happens to run in another thread would end the timers of windows there."""
    yield
    leaves_a_loop = _of_window(item) and inspect.iscoroutinefunction(getattr(item, "obj", None))
    if leaves_a_loop or gc.get_count()[0] > _MOST_YOUNG or next(_TURN) == 0:
        gc.collect()
        if not gc.get_freeze_count():  # a window that is closed lets all of it be looked at again
            gc.freeze()


def pytest_configure(config: pytest.Config) -> None:
    if hasattr(config, "workerinput"):
        # Coverage is measured in the tests' own processes, not in the engines, simulators and
        # windows that they start: those would be half as fast, and prove nothing more.
        os.environ.pop("COVERAGE_PROCESS_CONFIG", None)
        watch()
    load_profile()
    config.addinivalue_line("markers", "window_loop: run this async test on Qt's loop")
    config.addinivalue_line("markers", "untraced: this test proves nothing of the coverage list")


def _closing(loop: asyncio.AbstractEventLoop) -> bool:
    """A connection that was closed has not let go of its socket yet.

    The loop knows of transports as long as they live: one in a circle is known long after.
    """
    known = list(getattr(loop, "_transports", {}).values())
    return any(one.is_closing() and getattr(one, "_sock", None) is not None for one in known)


@pytest_asyncio.fixture
async def _tasks_at_end() -> AsyncIterator[None]:
    yield
    await asyncio.sleep(0)
    left = asyncio.all_tasks() - {asyncio.current_task()}
    names = sorted(task.get_name() for task in left if not task.done())
    for task in left:
        task.cancel()
    await asyncio.gather(*left, return_exceptions=True)
    for _ in range(_TURNS):
        await asyncio.sleep(0)
    loop = asyncio.get_running_loop()
    ends = loop.time() + _PATIENCE
    while _closing(loop) and loop.time() < ends:  # noqa: ASYNC110 - sockets tell nobody
        await asyncio.sleep(0)
    assert not names, f"tasks left behind: {names}"


@pytest.fixture(autouse=True)
def _no_task_left(request: pytest.FixtureRequest) -> None:
    """An async test fails when it leaves a task behind."""
    if inspect.iscoroutinefunction(getattr(request.node, "obj", None)):
        request.getfixturevalue("_tasks_at_end")


@pytest.fixture(autouse=True)
def _no_error_logged(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """A test fails when it logs an error; one that provokes it ends with `caplog.clear()`."""
    yield
    errors = [
        f"{record.name}: {record.getMessage()}"
        for record in caplog.get_records("call")
        if record.levelno >= logging.ERROR and record.name.split(".")[0] in ("asyncio", "dialwatch")
    ]
    assert not errors, f"errors were logged: {errors}"


@pytest.fixture
def profile(simulator: Simulated, tmp_path: Path) -> Path:
    """A demo's profile for the platforms of the test."""
    from dialwatch.app.demo import write_demo

    made = tmp_path / "profile"
    write_demo(made, simulator.told)
    return made
