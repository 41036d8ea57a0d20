"""The questions where an undo file is, and where it is to be kept."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

__all__ = ["choose_undo", "choose_undo_target"]

translate = QCoreApplication.translate

_NAME = "undo.json"


def choose_undo(parent: QWidget, chosen: Callable[[str], object]) -> None:
    """Ask for an undo file; `chosen` gets its path, if one is chosen."""
    chooser = _chooser(parent, translate("Plans", "Undo from a file"))
    chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
    chooser.fileSelected.connect(chosen)
    chooser.open()


def choose_undo_target(parent: QWidget, chosen: Callable[[str], object]) -> None:
    """Ask where an undo file is to be kept; `chosen` gets its path, if one is chosen."""
    chooser = _chooser(parent, translate("Plans", "Save the undo file"))
    chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    chooser.setDefaultSuffix("json")
    chooser.selectFile(_NAME)
    chooser.fileSelected.connect(chosen)
    chooser.open()


def _chooser(parent: QWidget, title: str) -> QFileDialog:
    chooser = QFileDialog(parent, title)
    chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    chooser.setNameFilters([translate("Plans", "Undo file (*.json)")])
    return chooser
