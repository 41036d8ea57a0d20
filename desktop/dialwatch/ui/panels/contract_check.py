"""The contract check: runs, tells what differs, and what would mend it."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPlainTextEdit,
    QProgressBar,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from dialwatch.calls.contract_report import Checked, ContractReport, OperationReport
from dialwatch.ui.engine_words import spoken
from dialwatch.ui.theme import GRID
from dialwatch.ui.theme.scale import monospace
from dialwatch.ui.widgets.copied_views import CopiedTree
from dialwatch.ui.widgets.parts import label, push_button, set_state

__all__ = ["ContractCheckPanel"]

translate = QCoreApplication.translate

_SIGNS = {
    Checked.WORKS: "✓",
    Checked.MOVED: "▲",
    Checked.REFUSED: "✕",
    Checked.UNREACHABLE: "✕",
    Checked.OFF: "○",
    Checked.LEFT_OUT: "○",
}


class ContractCheckPanel(QWidget):
    """Asks for a check and shows one report."""

    check_wanted = Signal()
    accepted = Signal(list)
    """ContractChanges that the user accepts."""

    def __init__(self) -> None:
        super().__init__()
        self._report: ContractReport | None = None
        self.words = label("", "muted", wrap=True)
        self.button = push_button(self.tr("&Check now"), self.check_wanted.emit)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress of the check"))
        self.bar.hide()
        self.tree = CopiedTree()
        self.tree.setHeaderLabels([self.tr("Operation"), self.tr("State"), self.tr("What differs")])
        self.tree.setAccessibleName(self.tr("What the check found"))
        self.tree.setRootIsDecorated(False)
        self.tree.setColumnWidth(0, 250)
        self.tree.setColumnWidth(1, 150)
        self.diff = QPlainTextEdit()
        self.diff.setReadOnly(True)
        self.diff.setFont(monospace(12))
        self.diff.setAccessibleName(self.tr("Proposed changes"))
        self.diff.setFixedHeight(130)
        self.accept = push_button("", self._accept, primary=True)
        head = QHBoxLayout()
        head.setSpacing(GRID)
        head.addWidget(self.words, 1)
        head.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.accept)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, GRID, 0, 0)
        box.setSpacing(GRID)
        box.addLayout(head)
        box.addWidget(self.bar)
        box.addWidget(self.tree, 1)
        box.addWidget(self.diff)
        box.addLayout(foot)
        self.show_nothing()

    def show_nothing(self) -> None:
        """No check was made yet."""
        self._report = None
        self._say(
            self.tr(
                "Asks every operation that only reads, and tells what differs from the contract. "
                "It changes nothing on the platform, and its report holds no number and no name."
            )
        )
        self.tree.clear()
        self._show_diff()
        self.button.setEnabled(True)
        self.bar.hide()

    def show_progress(self, done: int, total: int) -> None:
        """So many operations have been asked."""
        self.button.setEnabled(False)
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self.bar.show()
        self._say(self.tr("Asking the platform: {done} of {total}…").format(done=done, total=total))

    def show_failure(self, sentence: str) -> None:
        """Say why there is no report."""
        self.button.setEnabled(True)
        self.bar.hide()
        self._say(sentence, "bad")

    def show_report(self, report: ContractReport) -> None:
        """What the check found."""
        self._report = report
        self.button.setEnabled(True)
        self.bar.hide()
        odd = sum(not one.clean for one in report.operations)
        asked = sum(_was_asked(one) for one in report.operations)
        if odd:
            said = self.tr("{odd} of {asked} operations that were asked differ from the contract.")
        else:
            said = self.tr("All {asked} operations that were asked are as the contract says.")
        self._say(said.format(odd=odd, asked=asked), "warn" if odd else "good")
        self.tree.clear()
        for one in report.operations:
            self._add(one)
        self._show_diff()

    def _add(self, one: OperationReport) -> None:
        state = f"{_SIGNS[one.state]} {_state_word(one.state)}"
        said = spoken(one.sentence)
        item = QTreeWidgetItem([spoken(one.title), state, said])
        item.setToolTip(2, said)
        self.tree.addTopLevelItem(item)
        for what, told in _differences(one):
            child = QTreeWidgetItem([f"    {what}", "", ", ".join(told)])
            child.setToolTip(2, "\n".join(told))
            self.tree.addTopLevelItem(child)

    def _show_diff(self) -> None:
        proposals = self._report.proposals if self._report else ()
        self.diff.setPlainText(
            "\n".join(f"{one.where}\n- {one.before}\n+ {one.after}" for one in proposals)
        )
        self.diff.setVisible(bool(proposals))
        self.accept.setVisible(bool(proposals))
        one, many = self.tr("&Accept 1 change"), self.tr("&Accept {n} changes")
        self.accept.setText(one if len(proposals) == 1 else many.format(n=len(proposals)))

    def _accept(self) -> None:
        if self._report is not None:
            self.accepted.emit([one.change for one in self._report.proposals])

    def _say(self, sentence: str, state: str = "") -> None:
        self.words.setText(spoken(sentence))
        set_state(self.words, "state", state)


def _was_asked(one: OperationReport) -> bool:
    return one.state not in (Checked.OFF, Checked.LEFT_OUT)


def _state_word(state: Checked) -> str:
    return {
        Checked.WORKS: translate("Contract", "works"),
        Checked.MOVED: translate("Contract", "moved"),
        Checked.REFUSED: translate("Contract", "refused"),
        Checked.UNREACHABLE: translate("Contract", "unreachable"),
        Checked.OFF: translate("Contract", "not confirmed"),
        Checked.LEFT_OUT: translate("Contract", "not asked"),
    }[state]


def _differences(one: OperationReport) -> list[tuple[str, tuple[str, ...]]]:
    told = (
        (translate("Contract", "missing"), one.missing),
        (translate("Contract", "not known"), one.unknown),
        (translate("Contract", "value not known"), one.values),
        (translate("Contract", "times"), one.times),
    )
    return [(what, names) for what, names in told if names]
