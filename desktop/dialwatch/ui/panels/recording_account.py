"""From where one account's recordings may be fetched, and how long its platform keeps them."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from dialwatch.ui.mnemonic import without_mnemonic
from dialwatch.ui.theme import GRID, PADDING
from dialwatch.ui.widgets.parts import label, push_button
from dialwatch.ui.widgets.text_field import TextField

__all__ = ["AccountRecordingsPage"]

_LINES = 66
"""Height of an edit of several lines, in pixels."""


class AccountRecordingsPage(QWidget):
    """Hosts a line each; what the engine refuses it says."""

    changed = Signal(dict)
    """`hosts`, `plain_hosts`, `pins`, `days`."""

    def __init__(self) -> None:
        super().__init__()
        self.hosts = self._lines("files.example.com\n*.example.net:8443")
        self.plain = self._lines("recordings.example.net")
        self.pins = self._lines("files.example.com = 9F:86:D0:81:…")
        self.days = QLineEdit()
        self.days.setPlaceholderText(self.tr("as its contract says"))
        self.days.setMaximumWidth(180)
        self.save = push_button(self.tr("&Save"), self._save, primary=True)
        grid = QGridLayout()
        grid.setHorizontalSpacing(PADDING)
        grid.setVerticalSpacing(4)
        grid.setColumnMinimumWidth(0, 150)
        grid.setColumnStretch(1, 1)
        for row, (title, widget, hint) in enumerate(self._rows()):
            name = label(title)
            name.setBuddy(widget)
            widget.setAccessibleName(without_mnemonic(title))
            grid.addWidget(name, 2 * row, 0)
            grid.addWidget(widget, 2 * row, 1)
            grid.addWidget(label(hint, "caption", wrap=True), 2 * row + 1, 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.save)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, GRID, 0, 0)
        box.setSpacing(GRID)
        box.addLayout(grid)
        box.addStretch(1)
        box.addLayout(foot)

    def show_account(self, told: Mapping[str, Any]) -> None:
        """The account as it is now."""
        self.hosts.setPlainText("\n".join(told.get("hosts", ())))
        self.plain.setPlainText("\n".join(told.get("plain_hosts", ())))
        pins: Mapping[str, str] = told.get("pins", {})
        self.pins.setPlainText("\n".join(f"{host} = {pin}" for host, pin in pins.items()))
        days = told.get("days")
        self.days.setText("" if days is None else f"{days:g}")

    def _rows(self) -> tuple[tuple[str, QWidget, str], ...]:
        return (
            (
                self.tr("&Hosts"),
                self.hosts,
                self.tr(
                    "Beside the platform's own: a host a line, *. for all below it. Recordings "
                    "come from nowhere else."
                ),
            ),
            (
                self.tr("Hosts &without TLS"),
                self.plain,
                self.tr("Whoever is on the way can listen: only where there is no other way."),
            ),
            (
                self.tr("Ce&rtificates"),
                self.pins,
                self.tr("host = SHA-256 of the one certificate that is accepted from it."),
            ),
            (
                self.tr("Kept there for &days"),
                self.days,
                self.tr("How long the platform keeps a recording, where you know better."),
            ),
        )

    def _save(self) -> None:
        pairs = (line.partition("=") for line in _lines_of(self.pins))
        text = self.days.text().strip().replace(",", ".")
        days: float | str | None
        try:
            days = float(text) if text else None
        except ValueError:
            days = text  # the engine says what is wrong with it
        self.changed.emit(
            {
                "hosts": _lines_of(self.hosts),
                "plain_hosts": _lines_of(self.plain),
                "pins": {host.strip(): pin.strip() for host, _, pin in pairs},
                "days": days,
            }
        )

    def _lines(self, example: str) -> TextField:
        made = TextField()
        made.setPlaceholderText(example)
        made.setTabChangesFocus(True)
        made.setFixedHeight(_LINES)
        return made


def _lines_of(edit: TextField) -> list[str]:
    return [line.strip() for line in edit.toPlainText().splitlines() if line.strip()]
