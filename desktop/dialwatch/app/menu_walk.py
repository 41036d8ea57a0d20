"""Every menu opened once, as a hand would: shows that a built program lacks none of its parts."""

import asyncio
from collections.abc import Iterator

from PySide6.QtWidgets import QMainWindow, QMenu

__all__ = ["menus_of", "open_menus"]

_SHOWN_FOR = 0.05
"""Real seconds: long enough to be painted."""


def menus_of(window: QMainWindow) -> Iterator[QMenu]:
    """The menus of the menu bar, each with those in it behind it."""
    yield from _inside([action.menu() for action in window.menuBar().actions()])


async def open_menus(window: QMainWindow) -> int:
    """Open each and close it again; how many were shown with something in them."""
    opened = 0
    for menu in menus_of(window):
        menu.popup(window.mapToGlobal(window.rect().topLeft()))
        await asyncio.sleep(_SHOWN_FOR)
        opened += menu.isVisible() and bool(menu.actions())
        menu.close()
    return opened


def _inside(menus: list[object]) -> Iterator[QMenu]:
    for menu in menus:
        if isinstance(menu, QMenu):
            yield menu
            yield from _inside([action.menu() for action in menu.actions()])
