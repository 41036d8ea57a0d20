"""A context menu of the window's own actions: it holds nothing that is not in a menu too."""

from collections.abc import Collection

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

__all__ = ["action_menu"]


def action_menu(over: QWidget, names: Collection[str], place: QPoint) -> QMenu | None:
    """Pop up those of the window's actions at this place of the screen; None without any."""
    wanted = [one for one in over.window().actions() if one.objectName() in names]
    if not wanted:
        return None
    menu = QMenu(over)
    menu.setToolTipsVisible(True)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.addActions(wanted)
    menu.popup(place)
    return menu
