"""What a start reads before the window is there for the eye: counted, as times differ."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from tests.support.engines import Engines

_TO_THE_FIRST_PAINT = """
import json, os, sys
from dialwatch import cli
from dialwatch.app import desk

class Painted(desk.Painted):
    def eventFilter(self, watched, event):
        heard = super().eventFilter(watched, event)
        if self.at is not None:
            print(json.dumps(sorted(sys.modules)), flush=True)
            os._exit(0)
        return heard

desk.Painted = Painted
cli.main(["--offscreen", "--for", "1", "--profile", sys.argv[1]])
"""
_MOST, _MOST_OWN = 630, 230
"""Modules, and those of ours among them: some more than there are."""
_LATE = (
    *("httpx", "pydantic", "apsw", "uvicorn", "starlette", "cryptography", "keyring", "email"),
    *("multiprocessing", "tomllib", "csv", "soundfile", "xlsxwriter", "importlib.metadata"),
    *("PySide6.QtPrintSupport", "PySide6.QtTest", "pyqtgraph.imageview", "pyqtgraph.exporters"),
    *("pyqtgraph.parametertree", "pyqtgraph.graphicsItems.ROI"),
    *("dialwatch.settings", "dialwatch.importing", "dialwatch.simulator", "dialwatch.platforms"),
    *("dialwatch.net", "dialwatch.store", "dialwatch.engine.engine", "dialwatch.ledger.link"),
    *("dialwatch.app.alone", "dialwatch.app.diagnostics", "dialwatch.app.player"),
    *("dialwatch.app.bindings", "dialwatch.app.listening", "dialwatch.calls.batch"),
    *("dialwatch.calls.halt", "dialwatch.calls.launch", "dialwatch.calls.binding_plan"),
    *("dialwatch.ui.dialogs", "dialwatch.ui.numbers.panel", "dialwatch.ui.player.panel"),
    *("dialwatch.ui.panels.live", "dialwatch.ui.panels.listening", "dialwatch.ui.plan_wish"),
    *("dialwatch.ui.wallboard.board", "dialwatch.ui.setup.account_page", "dialwatch.ui.life.tray"),
    *("dialwatch.ui.commands.palette", "dialwatch.ledger.bindings", "dialwatch.metrics.health"),
)
"""Needed by no window that is painted for the first time."""


@pytest.fixture(scope="module")
def read(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """Modules that are there when the window is painted for the first time."""
    profile: Path = tmp_path_factory.mktemp("start") / "profile"
    done = subprocess.run(
        [sys.executable, "-c", _TO_THE_FIRST_PAINT, str(profile)],
        env={name: it for name, it in Engines().environment().items() if "COVERAGE" not in name},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    modules: list[str] = json.loads(done.stdout)
    return modules


def test_what_no_first_window_needs_is_imported_later(read: list[str]):
    assert [one for one in _LATE if one in read] == []


def test_few_modules_are_read_before_the_first_paint(read: list[str]):
    own = [one for one in read if one.startswith("dialwatch")]
    assert "dialwatch.ui.window" in own
    assert len(read) <= _MOST
    assert len(own) <= _MOST_OWN
