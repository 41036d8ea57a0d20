"""pyqtgraph without what no chart of ours uses: take its parts from here, not from itself.

pyqtgraph's own beginning imports a hundred and forty modules (images, consoles, parameter trees,
OpenGL) and makes every class of Qt once, to copy it: a sixth of a second of each start. Its plot
needs a third of the modules and none of the copies. So the two packages whose beginnings do that
stand here with what the parts ask of them; the parts themselves are pyqtgraph's, unchanged.

Where somebody has imported pyqtgraph whole already, nothing is done.
"""

import sys
from importlib.machinery import ModuleSpec
from importlib.util import find_spec, module_from_spec
from types import ModuleType
from typing import Any

import PySide6
import shiboken6
from PySide6 import QtCore, QtGui, QtWidgets

__all__ = ["PlotWidget", "PrimitiveArray", "arrayToQPolygonF", "mkPen"]

_OPTIONS = {
    "useOpenGL": False,
    "leftButtonPan": True,
    "foreground": "d",
    "background": "k",
    "antialias": False,
    "enableExperimental": False,
    "crashWarning": False,
    "mouseRateLimit": 100,
    "imageAxisOrder": "col-major",
    "useCupy": False,
    "useNumba": False,
    "segmentedLineMode": "auto",
}
"""What pyqtgraph is set to where nobody sets it (pyqtgraph 0.14, `__init__.py`)."""


def _stand(name: str, **has: Any) -> ModuleType:
    """The package of this name, with this in it in place of what it would do by itself."""
    spec = find_spec(name)
    if spec is None:
        raise ModuleNotFoundError(name, name=name)
    module = module_from_spec(spec)
    vars(module).update(has)
    sys.modules[name] = module
    return module


def _empty(name: str, **has: Any) -> ModuleType:
    module = ModuleType(name)
    module.__spec__ = ModuleSpec(name, None)
    vars(module).update(has)
    sys.modules[name] = module
    return module


def _stand_in() -> None:
    whole = _stand("pyqtgraph", CONFIG_OPTIONS=_OPTIONS, getConfigOption=_OPTIONS.__getitem__)
    parts = {"QtCore": QtCore, "QtGui": QtGui, "QtWidgets": QtWidgets}
    compat = _empty(
        "pyqtgraph.Qt.compat",
        wrapinstance=shiboken6.wrapInstance,
        unwrapinstance=lambda one: shiboken6.getCppPointer(one)[0],
        voidptr=shiboken6.VoidPtr,
    )
    # A curve of pyqtgraph asks whether it is drawn on a view of OpenGL; there is none.
    opengl = _empty("pyqtgraph.Qt.OpenGLHelpers", GraphicsViewGLWidget=type("None", (), {}))
    qt = _stand(
        "pyqtgraph.Qt",
        **parts,
        QT_LIB="PySide6",
        QtVersion=PySide6.__version__,
        VERSION_INFO=f"PySide6 {PySide6.__version__} Qt {PySide6.__version__}",
        isQObjectAlive=shiboken6.isValid,
        compat=compat,
        OpenGLHelpers=opengl,
    )
    for name, module in parts.items():
        sys.modules[f"pyqtgraph.Qt.{name}"] = module
    vars(whole).update(Qt=qt, **parts, _connectCleanup=_nothing)


def _nothing() -> None:
    """Its views need no farewell: the window that holds them ends them in order."""


if "pyqtgraph" not in sys.modules:
    _stand_in()

from pyqtgraph.functions import arrayToQPolygonF, mkPen  # noqa: E402 - after what it stands on
from pyqtgraph.Qt.internals import PrimitiveArray  # noqa: E402
from pyqtgraph.widgets.PlotWidget import PlotWidget  # noqa: E402
