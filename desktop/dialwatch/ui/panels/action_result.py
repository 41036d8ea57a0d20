"""What came of an action: its verdict in a sentence, facts, a table, perhaps a file."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from dialwatch.calls.finding import Finding
from dialwatch.calls.reveal import RevealPlace
from dialwatch.calls.verdict import Verdict
from dialwatch.ui.engine_words import spoken
from dialwatch.ui.format import number
from dialwatch.ui.models.finding_table import FindingTableModel, shown_cell
from dialwatch.ui.theme import GRID
from dialwatch.ui.widgets.finding_view import FindingTable
from dialwatch.ui.widgets.parts import ElidedLabel, Sign, label, push_button, rule
from dialwatch.ui.widgets.reveal_button import RevealButton

__all__ = ["ActionResult"]

_SIGNS = {
    Verdict.ACCEPTED: ("check", "good"),
    Verdict.CONFIRMED: ("check", "good"),
    Verdict.TOO_LATE: ("warn", "warn"),
    Verdict.REFUSED: ("bad", "bad"),
    Verdict.UNKNOWN: ("warn", "warn"),
}

translate = QCoreApplication.translate


class ActionResult(QWidget):
    """Shows one result at a time."""

    save_wanted = Signal(str)
    """The file that came, under this name."""
    next_wanted = Signal(str)
    """The next page, with the platform's cursor where there is one."""

    def __init__(self) -> None:
        super().__init__()
        self._finding = Finding()
        self._file = ""
        self.sign = Sign("check", "good")
        self.verdict = label("", "title")
        self.sentence = label("", wrap=True)
        self.advice = label("", "muted", wrap=True)
        self._busy = QProgressBar()
        self._busy.setRange(0, 0)
        self._busy.setTextVisible(False)
        self._busy.setAccessibleName(self.tr("Asking the platform"))
        self._facts = QWidget()
        self._grid = QGridLayout(self._facts)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GRID * 2)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self.model = FindingTableModel(self)
        self.table = FindingTable(self.model, self.tr("Answer"))
        self._count = label("", "muted")
        self.reveal = RevealButton(RevealPlace.ANSWER)
        self.reveal.turned.connect(self._reveal)
        self.save = push_button(self.tr("&Save…"), lambda: self.save_wanted.emit(self._file))
        self.more = push_button(
            self.tr("&Next page"), lambda: self.next_wanted.emit(self._finding.cursor)
        )
        self._build()
        self.show_nothing()

    def show_nothing(self) -> None:
        """Nothing was asked yet."""
        self._show(Finding(), "")
        self._say(self.tr("The answer is shown here."), "")
        for widget in (self.sign, self.verdict, self._busy):
            widget.hide()

    def show_running(self, waits: str) -> None:
        """The platform is being asked, or why it is not asked yet."""
        self._show(Finding(), "")
        self._say(waits or self.tr("Asking the platform…"), "")
        self.sign.hide()
        self.verdict.hide()
        self._busy.show()

    def show_done(
        self,
        verdict: Verdict,
        sentence: str,
        advice: str,
        finding: Finding,
        file: Mapping[str, Any] | None,
        *,
        acts: bool,
    ) -> None:
        """What came of it. A question that was answered needs no verdict."""
        self._busy.hide()
        named = acts or verdict not in (Verdict.ACCEPTED, Verdict.CONFIRMED)
        sign, colour = _SIGNS[verdict]
        self.sign.show_sign(sign, colour)
        self.sign.setVisible(named)
        self.verdict.setText(self._word(verdict))
        self.verdict.setVisible(named)
        self._show(finding, str(file["name"]) if file else "")
        if file:
            size = self.tr("A file came: {name}, {size} bytes.")
            sentence = size.format(name=file["name"], size=number(int(file["size"])))
        nothing = not named and not finding.rows and not finding.facts and not file
        if nothing:
            sentence = sentence or self.tr("The platform has nothing to tell.")
        self._say(sentence, advice)

    def say(self, sentence: str, *, failed: bool = False) -> None:
        """A sentence beneath the result, such as where a file was kept."""
        self.advice.setText(spoken(sentence))
        self.advice.setVisible(bool(sentence))
        if failed:
            self.sign.show_sign("bad", "bad")
            self.sign.show()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(GRID)
        head.addWidget(self.sign)
        head.addWidget(self.verdict)
        head.addWidget(self._count, 1)
        head.addWidget(self.reveal)
        head.addWidget(self.more)
        head.addWidget(self.save)
        box = QVBoxLayout(self)
        box.setContentsMargins(GRID, GRID, 0, 0)
        box.setSpacing(GRID)
        box.addWidget(rule())
        box.addLayout(head)
        for widget in (self._busy, self.sentence, self.advice, self._facts):
            box.addWidget(widget)
        box.addWidget(self.table, 1)
        box.addStretch(0)

    def _say(self, sentence: str, advice: str) -> None:
        self.sentence.setText(spoken(sentence))
        self.sentence.setVisible(bool(sentence))
        self.say(advice)

    def _show(self, finding: Finding, file: str) -> None:
        self._finding, self._file = finding, file
        self.model.show(finding)
        self.table.setVisible(bool(finding.rows))
        self.table.fit()
        self._show_facts(revealed=False)
        self._facts.setVisible(bool(finding.facts))
        self._count.setText(_rows_told(finding))
        self.reveal.setVisible(bool(finding.rows or finding.facts))
        self.reveal.reset()
        self.save.setVisible(bool(file))
        full = finding.total is not None and len(finding.rows) < finding.total
        self.more.setVisible(bool(finding.rows) and (bool(finding.cursor) or full))

    def _show_facts(self, *, revealed: bool) -> None:
        while item := self._grid.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        for row, fact in enumerate(self._finding.facts):
            self._grid.addWidget(label(spoken(fact.title), "caption"), row, 0)
            value = ElidedLabel(shown_cell(fact.value, fact.kind, revealed=revealed))
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._grid.addWidget(value, row, 1)

    def _reveal(self, revealed: bool) -> None:
        self.model.reveal(revealed)
        self._show_facts(revealed=revealed)

    def _word(self, verdict: Verdict) -> str:
        return {
            Verdict.ACCEPTED: self.tr("Accepted"),
            Verdict.CONFIRMED: self.tr("Confirmed"),
            Verdict.TOO_LATE: self.tr("Too late"),
            Verdict.REFUSED: self.tr("Refused"),
            Verdict.UNKNOWN: self.tr("Unknown"),
        }[verdict]


def _rows_told(finding: Finding) -> str:
    shown = len(finding.rows)
    if not finding.columns and not shown:
        return ""
    if finding.total is not None and finding.total != shown:
        told = translate("Operations", "{n} of {total} rows")
        return told.format(n=number(shown), total=number(finding.total))
    if shown == 1:
        return translate("Operations", "1 row")
    return translate("Operations", "{n} rows").format(n=number(shown))
