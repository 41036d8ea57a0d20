"""The list of a plan: from a file or pasted; or the file that says how it was before."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from dialwatch.calls.binding_plan import Plan, PlanKind
from dialwatch.calls.form import FormField
from dialwatch.ui.engine_words import spoken
from dialwatch.ui.format import number
from dialwatch.ui.theme import GRID
from dialwatch.ui.widgets.parts import label, push_button, set_state
from dialwatch.ui.widgets.paste_box import PasteBox
from dialwatch.ui.widgets.step_page import StepPage

__all__ = ["PlanListPage"]

_HIGHEST = 400


class PlanListPage(StepPage):
    """A list that is taken replaces the one before; that one stays until the new one is whole."""

    file_wanted = Signal()
    paste_wanted = Signal(str)
    """This text is to be read as a list."""
    undo_wanted = Signal()
    """An undo file is to be chosen."""

    def __init__(self) -> None:
        super().__init__()
        self.title = label("", "title", wrap=True)
        self.about = label("", "muted", wrap=True)
        self.columns = label("", "muted", wrap=True)
        self.tidied = label(
            self.tr(
                "Numbers may stand without +86, with blanks or dashes, and landlines with the 0 of "
                "their area code: what each is taken for is said in the check."
            ),
            "muted",
            wrap=True,
        )
        self.file = push_button(self.tr("&Choose a file…"), self.file_wanted.emit)
        self.undo = push_button(self.tr("&Choose an undo file…"), self.undo_wanted.emit)
        self.paste = PasteBox()
        self.paste.setPlaceholderText(
            self.tr("Or paste here: rows of a sheet with their headings, such as X, A, B")
        )
        self.paste.setMaximumHeight(_HIGHEST)
        self.read = push_button(self.tr("&Read what is pasted…"), self._paste)
        self.words = label("", "muted", wrap=True)
        self._build()
        self.paste.textChanged.connect(self._pasted)
        self.paste.finished.connect(self._paste)
        self._pasted()

    def show_columns(self, kind: PlanKind, columns: Sequence[FormField]) -> None:
        """What a row of such a plan may have."""
        undo = kind is PlanKind.UNDO
        for part in (self.file, self.paste, self.read, self.tidied):
            part.setVisible(not undo)
        self.undo.setVisible(undo)
        titles = ", ".join(spoken(one.title) for one in columns)
        self.columns.setText(self.tr("Each row may have: {columns}.").format(columns=titles))
        self.columns.setVisible(bool(titles) and not undo)

    def show_plan(self, plan: Plan, *, anew: bool = False) -> None:
        """The list as it is kept; `anew`: it was just taken."""
        if not plan.rows:
            undo = plan.kind is PlanKind.UNDO
            self.title.setText(self.tr("No file yet") if undo else self.tr("No list yet"))
            self.about.setText(self.tr("Nothing is sent from here."))
            return
        rows = self.tr("{n} rows") if plan.rows != 1 else self.tr("1 row")
        name = plan.file or self.tr("what was given")
        title = self.tr("{rows} from {name}")
        self.title.setText(title.format(rows=rows.format(n=number(plan.rows)), name=name))
        self.about.setText(
            self.tr("The check says of each of them what would be sent, before it is.")
        )
        if anew:
            self.paste.clear()

    def say(self, sentence: str, state: str = "") -> None:
        """A sentence beneath the box."""
        self.words.setText(spoken(sentence))
        self.words.setVisible(bool(sentence))
        set_state(self.words, "state", state)

    def start(self) -> None:
        """It is on screen."""
        (self.undo if self.undo.isVisibleTo(self) else self.file).setFocus()

    def _build(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(GRID)
        line.addWidget(self.file)
        line.addWidget(self.undo)
        line.addWidget(self.read)
        line.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(GRID)
        for part in (self.title, self.about, self.columns, self.tidied):
            box.addWidget(part)
        box.addWidget(self.paste, 10)
        box.addLayout(line)
        box.addWidget(self.words)
        box.addStretch(1)
        self.say("")

    def _pasted(self) -> None:
        self.read.setEnabled(bool(self.paste.toPlainText().strip()))

    def _paste(self) -> None:
        if text := self.paste.toPlainText().strip():
            self.paste_wanted.emit(text + "\n")
