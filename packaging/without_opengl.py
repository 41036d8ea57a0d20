"""Runs before the built program: pyqtgraph imports Qt's OpenGL although nothing is drawn with it.

Ten megabytes and some milliseconds of each start, for classes that are named and never used.
"""

import importlib
import sys
from types import ModuleType


class Unused(ModuleType):
    """A module of which nothing but a base class is wanted."""

    def __getattr__(self, name: str) -> type:
        if name.startswith("__"):
            raise AttributeError(name)
        widget: type = importlib.import_module("PySide6.QtWidgets").QWidget
        return widget


for name in ("PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets"):
    sys.modules[name] = Unused(name)
