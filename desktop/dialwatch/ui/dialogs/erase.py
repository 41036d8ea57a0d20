"""Erase a number: first it is shown where it stands; what is erased then cannot be had back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from dialwatch.calls.erasure import Erasure, ErasureState, Place, Sighting
from dialwatch.ui.engine_words import spoken
from dialwatch.ui.format import number
from dialwatch.ui.models.erasure_words import place_name, standing_rows
from dialwatch.ui.models.plain_table import PlainTableModel
from dialwatch.ui.theme import GRID, PADDING, ROW
from dialwatch.ui.widgets.empty import EmptyState
from dialwatch.ui.widgets.parts import label, push_button, rule, set_state
from dialwatch.ui.widgets.plain_view import PlainView

__all__ = ["EraseDialog"]

_COUNT = 110


class EraseDialog(QDialog):
    """Knows no engine: signals go out, `show_…` comes in. Closed while it erases, the engine goes
    on, and the dialog shows it when it is opened again."""

    look_wanted = Signal(str, object)
    """(what was typed, or the call whose number is meant): answer with `show_sighting` again and
    again until it is over, or `show_failure`."""
    erase_wanted = Signal(str, bool)
    """(id of the sighting, whether the mark stays on the stop lists): answer with `show_erasure`
    again and again until it is over, or `show_failure`."""
    again_wanted = Signal()
    """Go on with an erasure that failed: answer likewise."""

    def __init__(
        self, call: int | None = None, shown: str = "", parent: QWidget | None = None
    ) -> None:
        """`call`: whose number is meant, `shown` that number masked; None: it is typed."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Erase a number everywhere"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(620, 680)
        self._call, self._sighting, self._failed = call, "", False
        self.number = QLineEdit()
        self.number.setPlaceholderText(shown or self.tr("+62 811 …"))
        self.number.setAccessibleName(self.tr("Number"))
        self.number.setMaxLength(64)
        self.look = push_button(self.tr("&Look where it stands"), self._look)
        self.hint = label(self._hint(shown), "caption", wrap=True)
        self.model = PlainTableModel([self.tr("Where it stands"), self.tr("How often")], self)
        self.table = PlainView(self.model, self.tr("Where it stands"), (0, _COUNT))
        self._empty = EmptyState(self.table, "find", ROW + 2)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.bar.hide()
        self.words = label("", "muted", wrap=True)
        self.stays = label("", "caption", wrap=True)
        self.keep_stop = QCheckBox(self.tr("&Stay on the stop lists, as a mark that names nobody"))
        self.sure = QCheckBox(self.tr("Erase it &everywhere: this cannot be undone"))
        self.close_button = push_button(self.tr("&Close"), self.reject)
        self.erase = push_button(self.tr("E&rase the number"), self._erase, primary=True)
        self._build()
        self._connect()
        self._enable()

    # What the engine says

    def show_sighting(self, seen: Sighting) -> None:
        """Where it stands, as far as was looked."""
        self._sighting = seen.id if seen.state == "done" else ""
        self.bar.setVisible(seen.state == "running")
        self.bar.setRange(0, 0)
        self.model.show(standing_rows(seen.standing))
        if seen.state == "running":
            looked = self.tr("Looking everywhere. Rows so far: {n}")
            self._say(looked.format(n=number(seen.rows)), "")
            self._say_empty(self.tr("Looking…"))
        elif seen.state == "failed":
            self.show_failure(seen.sentence)
        else:
            self._show_found(seen)
        self._enable(running=seen.state == "running", stopped=bool(seen.stops))

    def _show_found(self, seen: Sighting) -> None:
        self._say_empty(
            self.tr("It stands nowhere. Look at its digits, or try it with its country's code.")
        )
        if not seen.standing:
            self._say("", "")
        elif seen.stops:
            self._say(" ".join(seen.stops), "warn")
        else:
            ways = "   ".join(seen.written)
            self._say(self.tr("As it is written (in how many rows): {ways}").format(ways=ways), "")
        self.keep_stop.setVisible(seen.stoppable and bool(seen.standing))
        self.stays.setText(self._what_stays(seen) if seen.standing else "")

    def _what_stays(self, seen: Sighting) -> str:
        text = self.tr(
            "Calls stay and count, without saying whose they were. A keyed hash stays, so that the "
            "number is not kept again when a platform still tells of it. Nothing is erased at the "
            "platforms, in files saved elsewhere, or in copies of the profile."
        )
        if seen.bound:
            bound = self.tr(
                "Bindings of it that stand at the platform: {n}. Unbind them first, or they are "
                "read again."
            )
            text = f"{text} {bound.format(n=number(seen.bound))}"
        return text

    def show_erasure(self, now: Erasure) -> None:
        """How far it is, or what became of it; nothing where none was asked for."""
        if now.state is ErasureState.NONE:
            return
        running = now.state is ErasureState.RUNNING
        self._failed = now.state is ErasureState.FAILED
        self._sighting = ""
        self.bar.setVisible(running)
        self.bar.setRange(0, max(1, now.steps))
        self.bar.setValue(now.step)
        self.stays.setText("")
        self.keep_stop.hide()
        if running:
            doing = place_name(Place(now.doing)) if now.doing else ""
            self._say(
                self.tr("Erasing, step {step} of {steps}: {doing}").format(
                    step=number(now.step + 1), steps=number(max(1, now.steps)), doing=doing
                ),
                "",
            )
            self.stays.setText(self.tr("It goes on when this dialog is closed."))
        elif self._failed:
            self.show_failure(now.sentence)
        else:
            self._show_done(now)
        self._enable(running=running)

    def _show_done(self, now: Erasure) -> None:
        self.model.show(standing_rows(now.erased))
        self._say_empty(self.tr("It stood nowhere any more."))
        self.number.clear()
        self.sure.setChecked(False)
        if now.left:
            left = self.tr(
                "Erased, but it still stands in: {files}. Close what uses them, then go on."
            )
            self._say(left.format(files=", ".join(now.left)), "bad")
            return
        done = self.tr(
            "Erased. Every file of the profile was searched to its last byte ({size} MB): it "
            "stands nowhere. In its place stands {mark}."
        )
        size = number(now.searched / 1e6, 1)
        self._say(done.format(size=size, mark=now.number), "good")

    def show_failure(self, sentence: str) -> None:
        """Say why it was not looked for, or not erased whole."""
        self.bar.hide()
        self._say(sentence, "bad")
        self._enable()

    # What the user does

    def begin(self) -> None:
        """Look at once for the number of the call that was chosen."""
        if self._call is not None:
            self._look()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.reject()
        event.accept()

    def _look(self) -> None:
        typed = self.number.text().strip()
        if typed or self._call is not None:
            self.sure.setChecked(False)
            self._enable(running=True)
            self.look_wanted.emit(typed, None if typed else self._call)

    def _erase(self) -> None:
        if self._failed:
            self._enable(running=True)
            self.again_wanted.emit()
        elif self._sighting:
            sighting, self._sighting = self._sighting, ""
            self._enable(running=True)
            self.erase_wanted.emit(sighting, self.keep_stop.isChecked())

    def _typed(self) -> None:
        """Another number: what was found counts no more."""
        self._sighting = ""
        self.sure.setChecked(False)
        self.model.show([])
        self.stays.setText("")
        self._say("", "")
        self._say_empty(self._first())
        self._enable()

    # Its shape

    def _hint(self, shown: str) -> str:
        if shown:
            return self.tr("The number of the chosen call; type another one in its place.")
        return self.tr(
            "With + and the country's code. It is found however it is written: with or without "
            "the code, with blanks, inside records."
        )

    def _first(self) -> str:
        return self.tr("Nothing is erased before you have seen where the number stands.")

    def _say_empty(self, sentence: str) -> None:
        self._empty.say(sentence)
        self._empty.setVisible(not self.model.rowCount())

    def _build(self) -> None:
        title = label(self.tr("&Number"))
        title.setBuddy(self.number)
        line = QHBoxLayout()
        line.setSpacing(GRID)
        line.addWidget(title)
        line.addWidget(self.number, 1)
        line.addWidget(self.look)
        foot = QHBoxLayout()
        foot.setSpacing(GRID)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        foot.addWidget(self.erase)
        box = QVBoxLayout(self)
        box.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        box.setSpacing(GRID)
        box.addLayout(line)
        box.addWidget(self.hint)
        box.addWidget(self.table, 1)
        box.addWidget(self.bar)
        box.addWidget(self.words)
        box.addWidget(self.stays)
        box.addWidget(rule())
        box.addWidget(self.keep_stop)
        box.addWidget(self.sure)
        box.addLayout(foot)
        self.keep_stop.hide()
        self._say_empty(self._first())

    def _connect(self) -> None:
        self.number.textEdited.connect(lambda _: self._typed())
        self.number.returnPressed.connect(self._look)
        self.sure.toggled.connect(lambda _: self._enable())

    def _enable(self, *, running: bool = False, stopped: bool = False) -> None:
        meant = bool(self.number.text().strip()) or self._call is not None
        self.number.setEnabled(not running)
        self.look.setEnabled(meant and not running)
        found = bool(self._sighting) and self.model.rowCount() > 0 and not stopped
        may = (found or self._failed) and not running
        self.sure.setEnabled(may)
        self.erase.setEnabled(may and self.sure.isChecked())
        self.erase.setText(self.tr("&Go on") if self._failed else self.tr("E&rase the number"))

    def _say(self, sentence: str, state: str) -> None:
        self.words.setText(spoken(sentence))
        self.words.setVisible(bool(sentence))
        set_state(self.words, "state", state)
