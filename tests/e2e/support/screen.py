"""What stands on the screen, read from the shown widgets and models and from nothing else."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QFrame, QLabel

from dialwatch.ledger.view import LedgerView
from dialwatch.ui.panels.account_light import AccountLight
from dialwatch.ui.window import MainWindow

__all__ = ["calls_of", "close_notices", "light_of", "said", "tip_of", "written"]


def said(window: MainWindow) -> list[str]:
    """The notices that can be read now, each as level and text, from the top."""
    if not window.notices.isVisible():
        return []
    return [" ".join(_texts(frame)) for frame in _lines(window)]


def close_notices(window: MainWindow) -> None:
    """Dismiss every notice by its button, as a user does."""
    while window.notices.isVisible() and (lines := _lines(window)):
        buttons = [
            button
            for button in lines[0].findChildren(QAbstractButton)
            if "Dismiss" in button.toolTip() + button.accessibleName()
        ]
        if not buttons:  # only the line that says how many more there are
            return
        buttons[0].click()


def light_of(window: MainWindow, account: str) -> str:
    """The word of an account's light in the status bar; empty where none is shown."""
    light = _light(window, account)
    return _texts(light)[1] if light is not None else ""


def tip_of(window: MainWindow, account: str) -> str:
    """The tooltip of an account's light."""
    light = _light(window, account)
    return light.toolTip() if light is not None else ""


def calls_of(window: MainWindow) -> dict[str, set[int]]:
    """The ids of the calls in the call table, by their account's id."""
    model = window.calls.model
    view: LedgerView = model.view
    shown = view.rows(model.positions(np.arange(model.rowCount())), ("id", "campaign"))
    held: dict[str, set[int]] = {}
    for campaign in np.unique(shown["campaign"]).tolist():
        row = view.campaigns.get(campaign)
        if row is not None:
            ids = shown["id"][shown["campaign"] == campaign]
            held.setdefault(row.account, set()).update(ids.tolist())
    return held


def written(window: MainWindow, account: str, most: int = 60) -> list[dict[str, str]]:
    """The texts of the first rows of the call table that are of this account, by their headers."""
    model = window.calls.model
    headers = [
        str(model.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole))
        for column in range(model.columnCount())
    ]
    rows = []
    for row in range(min(most, model.rowCount())):
        campaign = model.view.campaigns.get(model.call(row).campaign)
        if campaign is not None and campaign.account == account:
            texts = [str(model.index(row, column).data()) for column in range(len(headers))]
            rows.append(dict(zip(headers, texts, strict=True)))
    return rows


def _light(window: MainWindow, account: str) -> AccountLight | None:
    light = window.status.lights.get(account)
    return light if light is not None and light.isVisible() else None


def _lines(window: MainWindow) -> list[QFrame]:
    frames = window.notices.findChildren(QFrame)
    return [frame for frame in frames if frame.property("notice") and frame.isVisible()]


def _texts(widget: QFrame | AccountLight) -> Sequence[str]:
    return [
        label.text() for label in widget.findChildren(QLabel) if label.isVisible() and label.text()
    ]
