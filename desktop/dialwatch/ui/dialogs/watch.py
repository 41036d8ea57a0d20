"""Which tasks of an account are watched, where the platform has no list of them."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from dialwatch.calls.account import AccountState
from dialwatch.ui.dialogs.task_list import TaskLine, read_tasks
from dialwatch.ui.engine_words import spoken
from dialwatch.ui.format import number
from dialwatch.ui.theme import GRID, PADDING
from dialwatch.ui.theme.scale import monospace
from dialwatch.ui.widgets.account_chooser import AccountChooser
from dialwatch.ui.widgets.copied_views import CopiedList
from dialwatch.ui.widgets.parts import label, push_button, set_state
from dialwatch.ui.widgets.text_field import TextField

__all__ = ["WatchDialog"]

_LARGEST = 1_000_000
"""Bytes of a file that is imported; a list of ids is never longer."""


class WatchDialog(QDialog):
    """Type, paste or import; what is no task is shown and kept out, not dropped."""

    chosen = Signal(str, list)
    """(account id, [{"id", "entries"}…]) to be watched."""

    def __init__(
        self, accounts: Sequence[AccountState], account: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Watch tasks of an account"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(560, 500)
        self._accounts = tuple(accounts)
        self._chooser = AccountChooser(self._accounts, account)
        self._chooser.currentIndexChanged.connect(self._check)
        self.edit = TextField()
        self.edit.setAccessibleName(self.tr("Task ids"))
        self.edit.setPlaceholderText(self.tr("88120457\n88120458, 600"))
        self.edit.setFont(monospace(13))
        self.edit.setTabChangesFocus(True)
        self.edit.textChanged.connect(self._check)
        self.sum = label("", "muted", wrap=True)
        self.bad = CopiedList()
        self.bad.setAccessibleName(self.tr("Lines that are no task"))
        self.bad.setFixedHeight(92)
        self._watch = push_button("", self._accept, primary=True)
        self._watch.setDefault(True)
        self._build()
        self._check()

    def import_file(self, path: Path) -> None:
        """Add the lines of a text or CSV file."""
        try:
            if path.stat().st_size > _LARGEST:
                self._say_bad(self.tr("The file is too large for a list of task ids."))
                return
            text = path.read_bytes().decode("utf-8-sig")
        except UnicodeDecodeError:
            self._say_bad(self.tr("The file is no text in UTF-8. Save it as text or CSV."))
            return
        except OSError as err:
            self._say_bad(
                self.tr("The file cannot be read: {why}.").format(why=spoken(err.strerror or ""))
            )
            return
        typed = self.edit.toPlainText().rstrip("\n")
        self.edit.setPlainText(f"{typed}\n{text}" if typed else text)

    def tasks(self) -> list[TaskLine]:
        """The good lines that are not watched yet."""
        account = self._account()
        watched = set(account.watched) if account is not None else set()
        return [one for one in self._lines() if not one.error and one.id not in watched]

    def _build(self) -> None:
        words = label(
            self.tr(
                "Blu has no list of tasks, so name those that you want to watch: one a line, "
                "with the count of its numbers behind a comma where you know it."
            ),
            "muted",
            wrap=True,
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(PADDING)
        grid.addWidget(label(self.tr("Account")), 0, 0)
        grid.addWidget(self._chooser, 0, 1)
        grid.setColumnStretch(1, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addWidget(push_button(self.tr("&Import a file…"), self._choose_file))
        buttons.addStretch(1)
        buttons.addWidget(push_button(self.tr("&Cancel"), self.reject))
        buttons.addWidget(self._watch)
        box = QVBoxLayout(self)
        box.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        box.setSpacing(GRID)
        box.addWidget(words)
        box.addLayout(grid)
        box.addWidget(self.edit, 1)
        box.addWidget(self.sum)
        box.addWidget(self.bad)
        box.addLayout(buttons)

    def _account(self) -> AccountState | None:
        at = self._chooser.currentIndex()
        return self._accounts[at] if 0 <= at < len(self._accounts) else None

    def _lines(self) -> list[TaskLine]:
        return read_tasks(self.edit.toPlainText())

    def _check(self) -> None:
        lines, good = self._lines(), self.tasks()
        bad = [one for one in lines if one.error]
        known = len(lines) - len(good) - len(bad)
        parts = [self.tr("{n} new").format(n=number(len(good)))]
        if known:
            parts.append(self.tr("{n} already watched").format(n=number(known)))
        if bad:
            parts.append(self.tr("{n} left out").format(n=number(len(bad))))
        self.sum.setText(" · ".join(parts) if lines else self.tr("No task named yet"))
        set_state(self.sum, "state", "warn" if bad else "")
        self.bad.clear()
        self.bad.setVisible(bool(bad))
        for one in bad[:200]:
            text = self.tr("Line {n}: “{text}” {why}")
            self.bad.addItem(text.format(n=one.line, text=one.text[:80], why=spoken(one.error)))
        self._watch.setEnabled(bool(good))
        word = self.tr("&Watch 1 task") if len(good) == 1 else self.tr("&Watch {n} tasks")
        self._watch.setText(word.format(n=number(len(good))) if good else self.tr("&Watch tasks"))

    def _say_bad(self, sentence: str) -> None:
        self.sum.setText(sentence)
        set_state(self.sum, "state", "bad")

    def _choose_file(self) -> None:
        chooser = QFileDialog(self, self.tr("Import task ids"))
        chooser.setNameFilter(self.tr("Text and CSV (*.txt *.csv *.tsv);;All files (*)"))
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.fileSelected.connect(lambda name: self.import_file(Path(name)))
        chooser.open()

    def _accept(self) -> None:
        account = self._account()
        if account is not None:
            named = [{"id": one.id, "entries": one.entries} for one in self.tasks()]
            self.chosen.emit(account.id, named)
        self.accept()
