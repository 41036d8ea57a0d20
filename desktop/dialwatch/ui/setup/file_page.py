"""Settings to a file and from one."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout

from dialwatch.ui.engine_words import spoken
from dialwatch.ui.mnemonic import without_mnemonic
from dialwatch.ui.setup.page_frame import SettingsPage
from dialwatch.ui.theme import GRID
from dialwatch.ui.widgets.parts import breakable, label, push_button, set_state

__all__ = ["FilePage"]


class FilePage(SettingsPage):
    """A file can be dropped on it, too."""

    export_wanted = Signal()
    import_wanted = Signal(str)
    """A path; empty: it is to be asked for."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("Export and import"),
            self.tr("All settings in one file, for another computer or for safe keeping."),
        )
        self.export = push_button(self.tr("&Export settings…"), self.export_wanted.emit)
        self.import_ = push_button(
            self.tr("&Import settings…"), lambda: self.import_wanted.emit("")
        )
        self.words = label("", "muted", wrap=True)
        leaves = self.tr(
            "The file holds accounts, polling, pushes, contracts, names of results and how the "
            "window looks. It holds no keys and no phone numbers: rules for short messages and "
            "callers stay here, and so does the name in the log."
        )
        comes = self.tr(
            "What a file would change is shown before anything does. Keys that are here stay; "
            "those of new accounts are asked for."
        )
        for text, button in ((leaves, self.export), (comes, self.import_)):
            row = QHBoxLayout()
            row.addWidget(button)
            row.addStretch(1)
            self.column.addWidget(label(text, wrap=True))
            self.column.addLayout(row)
            self.column.addSpacing(2 * GRID)
        self.column.addWidget(self.words)
        self.column.addStretch(1)
        self.setAcceptDrops(True)

    def say(self, sentence: str, state: str = "") -> None:
        """Say what came of it."""
        self.words.setText(breakable(spoken(sentence)))
        set_state(self.words, "state", state)

    @property
    def other_words(self) -> str:
        words = f"{self.export.text()} {self.import_.text()} backup toml"
        return without_mnemonic(words)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if len(_files(event)) == 1:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        for path in _files(event)[:1]:
            self.import_wanted.emit(path)


def _files(event: QDropEvent) -> list[str]:
    urls = event.mimeData().urls()
    return [path for url in urls if (path := url.toLocalFile()) and Path(path).is_file()]
