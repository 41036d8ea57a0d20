"""The question where a receipt is to be written."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

__all__ = ["choose_receipt"]

translate = QCoreApplication.translate


def choose_receipt(parent: QWidget, chosen: Callable[[str], object]) -> None:
    """Ask for a file, a workbook or CSV; `chosen` gets its path, if one is chosen."""
    chooser = QFileDialog(parent, translate("Receipts", "Export the receipt"))
    chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    chooser.setNameFilters(
        [
            translate("Receipts", "Workbook (*.xlsx)"),
            translate("Receipts", "Text, one row a line (*.csv)"),
        ]
    )
    chooser.setDefaultSuffix("xlsx")
    chooser.selectFile("receipt.xlsx")
    chooser.fileSelected.connect(chosen)
    chooser.open()
