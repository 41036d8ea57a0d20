"""The outcome table of each platform: how its words become ours."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QStackedWidget,
    QTabBar,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from dialwatch.calls.outcome import Outcome
from dialwatch.calls.platform import Platform
from dialwatch.ui.engine_words import spoken
from dialwatch.ui.format import NONE
from dialwatch.ui.models.outcomes import outcome_word
from dialwatch.ui.theme import GRID, PADDING, ROW
from dialwatch.ui.widgets.copied_views import CopiedTable
from dialwatch.ui.widgets.empty import EmptyState
from dialwatch.ui.widgets.parts import label, push_button

__all__ = ["OutcomesDialog"]

translate = QCoreApplication.translate


class OutcomesDialog(QDialog):
    """Shows the rules in their order; the first one that holds decides."""

    def __init__(self, platforms: Sequence[Platform], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("How results become outcomes"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(760, 520)
        self._platforms = tuple(platforms)
        self._tabs = QTabBar()
        self._tabs.setAccessibleName(self.tr("Platforms"))
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._pages = QStackedWidget()
        self._tables: dict[str, QTableWidget] = {}
        self._empty: dict[str, EmptyState] = {}
        for platform in self._platforms:
            self._tabs.addTab(platform.title)
            self._add_page(platform)
        self._tabs.currentChanged.connect(self._pages.setCurrentIndex)
        words = label(
            self.tr(
                "Each rule looks at what the platform said. The first rule that holds decides; "
                "when none does, the outcome is unknown. To change a table, copy its file into the "
                "folder “outcomes” of your profile and edit it there; it holds from the next start."
            ),
            "muted",
            wrap=True,
        )
        close = push_button(self.tr("&Close"), self.reject, primary=True)
        close.setDefault(True)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(close)
        box = QVBoxLayout(self)
        box.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        box.setSpacing(GRID)
        box.addWidget(words)
        box.addWidget(self._tabs)
        box.addWidget(self._pages, 1)
        box.addLayout(buttons)

    def show_table(self, platform: str, rules: Sequence[Mapping[str, Any]]) -> None:
        """Fill the page of a platform with its rules."""
        table = self._tables.get(platform)
        if table is None:
            return
        self._empty[platform].setVisible(not rules)
        table.setRowCount(len(rules))
        for row, rule in enumerate(rules):
            cells = (
                str(row + 1),
                _condition(rule.get("when")),
                _word(rule),
                spoken(str(rule.get("note") or "")),
            )
            for column, text in enumerate(cells):
                item = QTableWidgetItem(str(text or NONE))
                item.setToolTip(str(text or ""))
                table.setItem(row, column, item)

    def show_failure(self, platform: str, sentence: str) -> None:
        """Say why a table cannot be shown."""
        if platform in self._empty:
            self._empty[platform].say(sentence)

    def _add_page(self, platform: Platform) -> None:
        table = CopiedTable(0, 4)
        table.setHorizontalHeaderLabels(
            [self.tr("Rule"), self.tr("When"), self.tr("Outcome"), self.tr("Note")]
        )
        table.setAccessibleName(platform.title)
        table.setShowGrid(False)
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(ROW)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        for column, width in ((0, 52), (2, 150), (3, 200)):
            table.setColumnWidth(column, width)
        empty = EmptyState(table, "table")
        empty.say(self.tr("The table is being read…"))
        self._tables[platform.value], self._empty[platform.value] = table, empty
        self._pages.addWidget(table)


def _condition(when: object) -> str:
    if not isinstance(when, Mapping) or not when:
        return translate("Outcomes", "always")
    between = translate("Outcomes", " and ")
    return between.join(f"{name} {_values(wanted)}" for name, wanted in when.items())


def _values(wanted: object) -> str:
    if isinstance(wanted, bool):
        return translate("Outcomes", "yes") if wanted else translate("Outcomes", "no")
    if isinstance(wanted, list | tuple):
        return "= " + ", ".join(str(one) or translate("Outcomes", "(empty)") for one in wanted)
    return f"= {wanted}"


def _word(rule: Mapping[str, Any]) -> str:
    try:
        return outcome_word(Outcome.of_word(str(rule.get("outcome"))))
    except KeyError:
        return str(rule.get("outcome"))
