"""The program with its own Python: as a folder, and as a single file that unpacks itself."""

import os
import shutil
import sys
from enum import StrEnum
from pathlib import Path

from installers.commands import run
from installers.places import DIST, NAME, ROOT

__all__ = ["SMALLEST", "Form", "frozen", "smallest"]

_SMALLEST = """
import sys
import time
from PySide6.QtWidgets import QApplication, QLabel

class Window(QLabel):
    def paintEvent(self, event):
        super().paintEvent(event)
        print(time.time(), flush=True)
        QApplication.quit()

program = QApplication(sys.argv)
window = Window("Dialwatch")
window.show()
sys.exit(program.exec())
"""
SMALLEST = "smallest"


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


def smallest() -> Path:
    """The smallest program that shows a window, built by the same tool as it comes; for
    comparison. Raises Failed."""
    work = DIST / "work" / SMALLEST
    work.mkdir(parents=True, exist_ok=True)
    script = work / f"{SMALLEST}.py"
    script.write_text(_SMALLEST, encoding="utf-8")
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    command += ["--distpath", "out", "--workpath", "work", "--specpath", ".", script.name]
    run(command, "Building the smallest program", cwd=work)
    return work / "out" / SMALLEST / SMALLEST
