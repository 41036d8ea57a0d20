"""The program with its own Python: as a folder, and as a single file that unpacks itself."""

import os
import shutil
import sys
from enum import StrEnum
from pathlib import Path

from installers.commands import run
from installers.places import DIST, NAME, ROOT

__all__ = ["Form", "Smallest", "frozen", "smallest"]

_SMALLEST = """
import sys
import time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from {module} import {widget}

class Window({widget}):
    def paintEvent(self, event):
        super().paintEvent(event)
        if not painted:
            painted.append(time.time())
            print(painted[0], flush=True)
            QTimer.singleShot(0, QApplication.quit)

painted = []
program = QApplication(sys.argv)
window = Window()
window.show()
sys.exit(program.exec())
"""


class Smallest(StrEnum):
    """Programs to be compared with, each the smallest of its sort."""

    WINDOW = "window"
    """It shows a window with nothing in it."""
    CHART = "chart"
    """It shows an empty chart: what any program with charts has to bring along."""


_SHOWS = {
    Smallest.WINDOW: ("PySide6.QtWidgets", "QLabel"),
    Smallest.CHART: ("pyqtgraph", "PlotWidget"),
}


class Form(StrEnum):
    """In which form the program comes."""

    FOLDER = "folder"
    FILE = "file"


def frozen(form: Form) -> Path:
    """Build it; the path of the executable. Raises Failed."""
    work = DIST / "work" / form
    shutil.rmtree(work / NAME, ignore_errors=True)
    out = work / "out"
    shutil.rmtree(out, ignore_errors=True)
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    command += ["--distpath", str(out), "--workpath", str(work), "packaging/dialwatch.spec"]
    environment = os.environ | {"DIALWATCH_FORM": form.value}
    run(command, f"Building the {form}", cwd=ROOT, env=environment)
    ending = ".exe" if os.name == "nt" else ""
    return out / NAME / f"{NAME}{ending}" if form is Form.FOLDER else out / f"{NAME}{ending}"


def smallest(sort: Smallest) -> Path:
    """Build it by the same tool, as that does it by itself. Raises Failed."""
    work = DIST / "work" / f"smallest-{sort}"
    work.mkdir(parents=True, exist_ok=True)
    script = work / f"{sort}.py"
    module, widget = _SHOWS[sort]
    script.write_text(_SMALLEST.format(module=module, widget=widget), encoding="utf-8")
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    command += ["--distpath", "out", "--workpath", "work", "--specpath", ".", script.name]
    run(command, f"Building the smallest program with a {sort}", cwd=work)
    return work / "out" / sort / sort
