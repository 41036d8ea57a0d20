"""Keys to wherever the focus is, as they come from a keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from tests.support.desk import shown

__all__ = ["key", "tab_to", "target", "write"]


async def target() -> QWidget:
    """Where keys go: nowhere for a moment while windows change, and Qt aborts at such a key."""

    def there() -> QWidget | None:
        here, active = QApplication.focusWidget(), QApplication.activeWindow()
        if here is not None and active is not None and not active.isVisible():
            here.window().activateWindow()  # a list that was closed is given the keys, late
            return None
        return QApplication.activePopupWidget() or here

    return await shown(there, "the keys")


async def key(code: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(await target(), code, modifier)


async def write(text: str) -> None:
    QTest.keyClicks(await target(), text)


async def tab_to(widget: QWidget) -> None:
    """Go there as one does without a mouse."""
    for _ in range(60):
        here = await target()
        if here is widget or widget.isAncestorOf(here):
            return
        await key(Qt.Key.Key_Tab)
    pytest.fail(f"there is no way to “{widget.accessibleName()}” by Tab")
