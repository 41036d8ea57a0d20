"""Whether and where pushes are received, the addresses for the vendors, and a test of all that."""

from collections.abc import Mapping
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from dialwatch.ui.delegates import StatusDelegate
from dialwatch.ui.delegates.cells import StatusCell
from dialwatch.ui.engine_words import spoken
from dialwatch.ui.format import NONE, day_and_time, number
from dialwatch.ui.models.plain_table import Cell, PlainTableModel, Row
from dialwatch.ui.theme import GRID, PADDING
from dialwatch.ui.widgets.parts import label, push_button, set_state
from dialwatch.ui.widgets.plain_view import PlainView

__all__ = ["ReceiverForm"]

_URL = 2


class ReceiverForm(QWidget):
    """Shows what `show` is given; nothing is changed before Apply."""

    changed = Signal(dict)
    """Settings of the receiver that are to be kept."""
    test_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._told: Mapping[str, Any] = {}
        self.enabled = QCheckBox(self.tr("&Receive the platforms' pushes on this computer"))
        self.host = QLineEdit()
        self.host.setMaximumWidth(170)
        self.port = QSpinBox()
        self.port.setRange(0, 65_535)
        self.port.setMaximumWidth(100)
        self.public = QLineEdit()
        self.public.setPlaceholderText("https://push.example.com")
        self.proxies = QLineEdit()
        self.proxies.setPlaceholderText(self.tr("none"))
        self.state = label("", wrap=True)
        self.test_words = label("", "muted", wrap=True)
        self.apply = push_button(self.tr("&Apply"), self._apply, primary=True)
        self.test = push_button(self.tr("&Send myself one"), self._test)
        self.copy = push_button(self.tr("&Copy address"), self._copy)
        self.model = PlainTableModel(
            [
                self.tr("Account"),
                self.tr("Kind"),
                self.tr("Address to give to the vendor"),
                self.tr("Last came"),
                self.tr("Pushes"),
                self.tr("Unreadable"),
            ],
            self,
        )
        self.table = PlainView(
            self.model, self.tr("Addresses for the vendors"), (170, 200, 0, 120, 70, 96)
        )
        self._status = StatusDelegate(self)
        self.table.setItemDelegateForColumn(3, self._status)
        self._build()
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._enable())
        self.table.doubleClicked.connect(lambda _: self._copy())
        self._enable()

    def show_receiver(self, told: Mapping[str, Any], zone: ZoneInfo, now: int) -> None:
        """What the engine says; what is being typed stays."""
        fresh = not self._told or self._told["settings"] != told["settings"]
        self._told = told
        if fresh:
            settings = told["settings"]
            self.enabled.setChecked(bool(settings["enabled"]))
            self.host.setText(str(settings["host"]))
            self.port.setValue(int(settings["port"]))
            self.public.setText(str(settings["public_url"]))
            self.proxies.setText(", ".join(settings["trusted_proxies"]))
        self._show_state()
        self.model.show(
            [
                _row(account, kind, zone, now)
                for account in told["accounts"]
                for kind in account["kinds"]
            ]
        )
        self._enable()

    def show_test(self, told: Mapping[str, Any]) -> None:
        """What became of the push that was sent to ourselves."""
        self.test.setEnabled(True)
        self._say_test(str(told.get("sentence", "")), "good" if told.get("ok") else "bad")

    def show_failure(self, sentence: str) -> None:
        """Say why nothing was changed."""
        self.state.setText(spoken(sentence))
        set_state(self.state, "state", "bad")
        self.test.setEnabled(True)

    def _show_state(self) -> None:
        told = self._told
        if told["listening"]:
            text = self.tr("Pushes are received at {address}.").format(address=told["address"])
            refused = sum(told["refused"].values())
            if refused:
                text += " " + self.tr("{n} were refused since the start.").format(n=number(refused))
            state = "good"
        elif told["failure"]:
            text, state = str(told["failure"]), "bad"
        else:
            text = self.tr(
                "Pushes are not received. Results then come by polling alone, and calls of "
                "Huawei do not come at all."
            )
            state = ""
        self.state.setText(text)
        set_state(self.state, "state", state)

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(PADDING)
        grid.setVerticalSpacing(GRID)
        where = QHBoxLayout()
        where.setSpacing(GRID)
        where.addWidget(self.host)
        where.addWidget(label(self.tr("Port"), "muted"))
        where.addWidget(self.port)
        where.addStretch(1)
        for row, (text, widget) in enumerate(
            (
                (self.tr("Public address"), self.public),
                (self.tr("Trusted proxies"), self.proxies),
            ),
            start=1,
        ):
            grid.addWidget(label(text, "muted"), row, 0)
            grid.addWidget(widget, row, 1)
            widget.setAccessibleName(text)
        grid.addWidget(label(self.tr("Listen on"), "muted"), 0, 0)
        grid.addLayout(where, 0, 1)
        self.host.setAccessibleName(self.tr("Listen on"))
        self.port.setAccessibleName(self.tr("Port"))
        self.port.lineEdit().setAccessibleName(self.tr("Port"))
        self.port.lineEdit().setTextMargins(GRID - 1, 0, 0, 0)  # a style sheet does not reach it
        self.public.setToolTip(
            self.tr("What the vendors reach, where a proxy stands before this computer")
        )
        self.proxies.setToolTip(
            self.tr("Networks whose word on a sender's address counts, such as 127.0.0.1")
        )
        grid.setColumnStretch(1, 1)
        line = QHBoxLayout()
        line.setSpacing(GRID)
        line.addWidget(self.apply)
        line.addWidget(self.test)
        line.addWidget(self.test_words, 1)
        below = QHBoxLayout()
        below.setSpacing(GRID)
        below.addWidget(
            label(
                self.tr("Each address is a secret: whoever knows it can push to it."),
                "muted",
                wrap=True,
            ),
            1,
        )
        below.addWidget(self.copy)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, GRID, 0, 0)
        box.setSpacing(GRID)
        box.addWidget(self.enabled)
        box.addWidget(self.state)
        box.addLayout(grid)
        box.addLayout(line)
        box.addWidget(self.table, 1)
        box.addLayout(below)

    def _enable(self) -> None:
        self.copy.setEnabled(self.table.currentIndex().isValid())
        self.test.setEnabled(bool(self._told and self._told["listening"]))

    def _apply(self) -> None:
        proxies = [part.strip() for part in self.proxies.text().split(",") if part.strip()]
        self.changed.emit(
            {
                "enabled": self.enabled.isChecked(),
                "host": self.host.text().strip(),
                "port": self.port.value(),
                "public_url": self.public.text().strip(),
                "trusted_proxies": proxies,
            }
        )

    def _test(self) -> None:
        self.test.setEnabled(False)
        self._say_test(self.tr("Sending…"), "")
        self.test_wanted.emit()

    def _copy(self) -> None:
        index = self.table.currentIndex()
        if index.isValid():
            QGuiApplication.clipboard().setText(str(index.siblingAtColumn(_URL).data()))
            self._say_test(self.tr("The address is in the clipboard."), "")

    def _say_test(self, sentence: str, state: str) -> None:
        self.test_words.setText(spoken(sentence))
        set_state(self.test_words, "state", state)


def _row(account: Mapping[str, Any], kind: Mapping[str, Any], zone: ZoneInfo, now: int) -> Row:
    last = kind["last"]
    came = StatusCell("✓", "good") if last else StatusCell("○", "muted")
    return Row(
        (account["id"], kind["id"]),
        (
            Cell(str(account["name"])),
            Cell(spoken(str(kind["title"]))),
            Cell(str(kind["url"])),
            Cell(day_and_time(last, zone, now=now) if last else NONE, drawn=came),
            Cell(number(kind["pushes"]), right=True),
            Cell(number(kind["quarantined"]), right=True),
        ),
    )
