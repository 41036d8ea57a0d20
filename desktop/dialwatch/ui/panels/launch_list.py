"""The third step of a launch: whom to call, from a file or pasted; what was taken stands below."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from dialwatch.calls.launch import LaunchList, LaunchRow, Offer
from dialwatch.ui.engine_words import spoken
from dialwatch.ui.format import number
from dialwatch.ui.models.launch_rows import RESULT, WHY
from dialwatch.ui.panels.launch_row_table import LaunchRowTable
from dialwatch.ui.theme import GRID
from dialwatch.ui.widgets.parts import label, push_button, set_state
from dialwatch.ui.widgets.paste_box import PasteBox
from dialwatch.ui.widgets.step_page import StepPage

__all__ = ["ListPage"]


class ListPage(StepPage):
    """A list that is taken replaces the one before; that one stays until the new one is whole."""

    file_wanted = Signal()
    paste_wanted = Signal(str)
    """This text is to be read as a list."""
    rows_wanted = Signal(str, int)

    def __init__(self) -> None:
        super().__init__()
        self.title = label("", "title", wrap=True)
        self.about = label("", "muted", wrap=True)
        self.most = label("", "muted", wrap=True)
        self.file = push_button(self.tr("&Choose a file…"), self.file_wanted.emit)
        self.paste = PasteBox()
        self.paste.setPlaceholderText(
            self.tr("Or paste here: a number a line, or rows of a sheet with their headings")
        )
        self.read = push_button(self.tr("&Read what is pasted…"), self._paste)
        self.words = label("", "muted", wrap=True)
        self.rows = LaunchRowTable(self.tr("The list"), hidden=(RESULT, WHY))
        self._build()
        self.paste.textChanged.connect(self._pasted)
        self.paste.finished.connect(self._paste)
        self.rows.rows.wanted.connect(self.rows_wanted)
        self._pasted()

    def show_offer(self, offer: Offer) -> None:
        """What a row has, and how many are taken."""
        columns = ", ".join(one.title.lower() for one in offer.columns)
        said = self.tr("Each row has: {columns}.").format(columns=columns)
        if offer.most:
            told = (
                self.tr("More than {n} rows are sent in several requests.")
                if offer.splits
                else self.tr("At most {n} rows are taken.")
            )
            said = f"{said} {told.format(n=number(offer.most))}"
        self.most.setText(said)

    def show_list(self, told: LaunchList, *, anew: bool = False) -> None:
        """The list as it is kept; `anew`: its rows are other ones than before."""
        if not told.rows:
            self.title.setText(self.tr("No list yet"))
            self.about.setText(self.tr("Whom is to be called? Nothing is sent from here."))
            self.rows.say(self.tr("No list yet: choose a file above, or paste one."))
            return
        rows = self.tr("{n} rows") if told.rows != 1 else self.tr("1 row")
        name = told.file or self.tr("what was pasted")
        title = self.tr("{rows} from {name}")
        self.title.setText(title.format(rows=rows.format(n=number(told.rows)), name=name))
        self.about.setText(" ".join(self._about(told)))
        if anew:
            self.paste.clear()
        if anew or not self.rows.rows.rowCount():
            self.rows.begin("")

    def show_rows(self, only: str, first: int, rows: Sequence[LaunchRow], whole: int) -> None:
        """Rows that were asked for."""
        self.rows.take(only, first, rows, whole)

    def say(self, sentence: str, state: str = "") -> None:
        """A sentence beneath the box."""
        self.words.setText(spoken(sentence))
        self.words.setVisible(bool(sentence))
        set_state(self.words, "state", state)

    def start(self) -> None:
        """It is on screen."""
        self.file.setFocus()

    def _about(self, told: LaunchList) -> list[str]:
        parts = []
        if told.lines > told.rows:
            left = self.tr("{n} of its {lines} rows were not taken.")
            left = left.format(n=number(told.lines - told.rows), lines=number(told.lines))
            parts.append(left)
        names = ", ".join(told.variables)
        parts.append(
            self.tr("Variables: {names}.").format(names=names)
            if names
            else self.tr("No row has variables.")
        )
        return parts

    def _build(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(GRID)
        line.addWidget(self.file)
        line.addWidget(self.read)
        line.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(GRID)
        for part in (self.title, self.about, self.most, self.paste):
            box.addWidget(part)
        box.addLayout(line)
        box.addWidget(self.words)
        box.addWidget(self.rows, 1)
        self.say("")

    def _pasted(self) -> None:
        self.read.setEnabled(bool(self.paste.toPlainText().strip()))

    def _paste(self) -> None:
        if text := self.paste.toPlainText().strip():
            self.paste_wanted.emit(text + "\n")
