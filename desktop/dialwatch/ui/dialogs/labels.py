"""What the codes of results are called in an account: the platform's meanings, one's own names."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QTabBar,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from dialwatch.calls.account import AccountState
from dialwatch.ui.engine_words import spoken
from dialwatch.ui.models.label_page import LabelPage
from dialwatch.ui.models.label_table import CODE, MEANING, NAME, SEEN, LabelTableModel
from dialwatch.ui.theme import GRID, PADDING, ROW
from dialwatch.ui.widgets.account_chooser import AccountChooser
from dialwatch.ui.widgets.copied_views import CopiedView
from dialwatch.ui.widgets.empty import EmptyState
from dialwatch.ui.widgets.heading import heading_width
from dialwatch.ui.widgets.parts import label, push_button, set_state
from dialwatch.ui.worker import LatestWorker

__all__ = ["LabelsDialog"]

Seen = Callable[[str], Mapping[str, int]]
_LONGEST_CODE = 200


class LabelsDialog(QDialog):
    """Names are kept for each account; nothing is sent before Save."""

    wanted = Signal(str)
    """What is known of this account's codes: answer with `show_page`."""
    chosen = Signal(str, object)
    """(account id, changes) to be kept: answer with `saved` or `show_failure`."""

    def __init__(
        self,
        accounts: Sequence[AccountState],
        seen: Seen,
        account: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """`seen` counts the labels of an account's calls; it is called in another thread."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Names of results"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(760, 560)
        self._accounts = tuple(accounts)
        self._count = seen
        self._pages: dict[str, LabelPage] = {}
        self._seen: dict[str, Mapping[str, int]] = {}
        self._saving: set[str] = set()
        self._counter = LatestWorker("label-count", self)
        self._counter.done.connect(self._counted)
        self.finished.connect(self._counter.close)
        self._make_parts(account)
        self._build()
        self._fill()
        self.table.setFocus()

    @property
    def account(self) -> str:
        """The account that is shown."""
        return self._chooser.account

    @property
    def kind(self) -> str:
        """The kind of codes that is shown; empty while none is known."""
        return str(self.tabs.tabData(self.tabs.currentIndex()) or "")

    def begin(self) -> None:
        """Ask for the account that is chosen."""
        account = self.account
        if account not in self._pages:
            self._empty.say(self.tr("The names are being read…"))
            self.wanted.emit(account)
        if account not in self._seen:
            self._counter.submit(lambda: (account, self._count(account)))
        self._show_account()

    def show_page(self, account: str, told: Mapping[str, Any]) -> None:
        """What the engine knows of an account's codes."""
        self._pages[account] = LabelPage(told)
        self._say("")
        if account == self.account:
            self._show_account()

    def show_failure(self, account: str, sentence: str) -> None:
        """Say why names cannot be read or kept; what was typed stays."""
        self._saving.discard(account)
        if account not in self._pages:
            self._empty.say(sentence, self.tr("Try again"), self.begin)
        else:
            self._say(sentence)
        self._fill()

    def saved(self, account: str) -> None:
        """The changes of this account are kept; the dialog closes with the last one."""
        self._saving.discard(account)
        self._pages.pop(account, None)
        if not self._saving and not self._changes():
            self.accept()
            return
        if account == self.account:
            self.begin()
        self._fill()

    # Making the parts

    def _make_parts(self, account: str) -> None:
        self._chooser = AccountChooser(self._accounts, account)
        self._chooser.currentIndexChanged.connect(self.begin)
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(self.tr("Kinds of names"))
        self.tabs.setAccessibleName(self.tr("Kinds of codes"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.currentChanged.connect(self._show_kind)
        self.dictionary = QComboBox()
        self.dictionary.setAccessibleName(self.tr("Dictionary in force"))
        self.dictionary.activated.connect(self._choose_dictionary)
        self.model = LabelTableModel(self)
        self.model.named.connect(self._name)
        self.table = self._table()
        self._empty = EmptyState(self.table, "tag", ROW + 2)
        self.code = QLineEdit()
        self.code.setMaxLength(_LONGEST_CODE)
        self.code.setPlaceholderText(self.tr("Another code"))
        self.code.setAccessibleName(self.tr("Another code"))
        self.code.setMaximumWidth(180)
        self.code.returnPressed.connect(self._add)
        self.code.textChanged.connect(lambda _: self._fill())
        self._add_button = push_button(self.tr("&Add"), self._add)
        self._reset_one = push_button(self.tr("&Reset name"), self._reset)
        self._reset_all = push_button(self.tr("Reset a&ll"), self._reset_kind)
        self.save = push_button(self.tr("&Save"), self._save, primary=True)
        self._sentence = label("", "muted", wrap=True)
        set_state(self._sentence, "state", "bad")

    def _table(self) -> QTableView:
        table = CopiedView()
        table.setModel(self.model)
        table.setAccessibleName(self.tr("Codes and their names"))
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        trigger = QAbstractItemView.EditTrigger
        table.setEditTriggers(
            trigger.DoubleClicked | trigger.SelectedClicked | trigger.AnyKeyPressed
            | trigger.EditKeyPressed
        )  # fmt: skip
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(ROW + 4)  # room for the line to type in
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setFixedHeight(ROW + 2)
        for column in (MEANING, NAME):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        table.setColumnWidth(CODE, 150)
        table.setColumnWidth(SEEN, max(76, heading_width(table, SEEN)))
        table.selectionModel().currentChanged.connect(self._stand_on_name)
        table.selectionModel().selectionChanged.connect(lambda *_: self._fill())
        return table

    def _build(self) -> None:
        words = label(
            self.tr(
                "Give a code the name that your team uses: choose its row and type. In this "
                "account the name then stands wherever the code stood, and the filter finds both."
            ),
            "muted",
            wrap=True,
        )
        top = QHBoxLayout()
        top.setSpacing(PADDING)
        top.addWidget(label(self.tr("Account")))
        top.addWidget(self._chooser, 1)
        kinds = QHBoxLayout()
        kinds.setSpacing(GRID)
        kinds.addWidget(self.tabs)
        kinds.addStretch(1)
        kinds.addWidget(self.dictionary)
        below = QHBoxLayout()
        below.setSpacing(GRID)
        below.addWidget(self.code)
        below.addWidget(self._add_button)
        below.addStretch(1)
        below.addWidget(self._reset_one)
        below.addWidget(self._reset_all)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addWidget(self._sentence, 1)
        buttons.addWidget(push_button(self.tr("&Cancel"), self.reject))
        buttons.addWidget(self.save)
        box = QVBoxLayout(self)
        box.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        box.setSpacing(GRID)
        box.addWidget(words)
        box.addLayout(top)
        box.addLayout(kinds)
        box.addWidget(self.table, 1)
        box.addLayout(below)
        box.addSpacing(GRID)
        box.addLayout(buttons)

    # What is shown

    def _show_account(self) -> None:
        page = self._pages.get(self.account)
        with QSignalBlocker(self.tabs):
            while self.tabs.count():
                self.tabs.removeTab(0)
            for kind in page.kinds if page is not None else ():
                self.tabs.setTabData(self.tabs.addTab(self._word(kind)), kind)
        self._show_kind()

    def _show_kind(self) -> None:
        page, kind = self._pages.get(self.account), self.kind
        choices = page.choices(kind) if page is not None and kind else []
        self.dictionary.clear()
        if page is not None and choices:
            self.dictionary.addItem(self.tr("All dictionaries"), "")
            for name, title in choices:
                self.dictionary.addItem(title, name)
            self.dictionary.setCurrentIndex(max(0, self.dictionary.findData(page.dictionary)))
        self.dictionary.setVisible(bool(choices))
        self._show_rows()

    def _show_rows(self) -> None:
        page, kind = self._pages.get(self.account), self.kind
        if page is None or not kind:
            self.model.show([])
            self._fill()
            return
        is_label = kind == page.kinds[0]
        self.table.setColumnHidden(SEEN, not is_label)
        self.model.show(page.rows(kind, self._seen.get(self.account, {}) if is_label else {}))
        self._empty.setVisible(not self.model.rowCount())
        if not self.model.rowCount():
            self._empty.say(
                self.tr("No label has come yet. You can add codes below and name them in advance.")
                if is_label
                else self.tr(
                    "The platform does not tell which codes there are. Open a call to see its "
                    "code, then add it below, spelled the same."
                )
            )
        self._fill()

    def _fill(self) -> None:
        """What can be pressed."""
        page, row = self._pages.get(self.account), self.table.currentIndex().row()
        here = page is not None and bool(self.kind)
        named = [self.model.row(at).name for at in range(self.model.rowCount())]
        self._add_button.setEnabled(here and bool(self.code.text().strip()))
        self._reset_one.setEnabled(0 <= row < len(named) and bool(named[row]))
        self._reset_all.setEnabled(any(named))
        self.save.setEnabled(bool(self._changes()) and not self._saving)

    def _changes(self) -> dict[str, Mapping[str, Any]]:
        """What is to be kept, by account."""
        return {name: told for name, page in self._pages.items() if (told := page.changes())}

    def _word(self, kind: str) -> str:
        return {
            "conclusion": self.tr("Conclusion"),
            "detection": self.tr("Number detection"),
            "status": self.tr("Status"),
            "label": self.tr("Label"),
            "cause": self.tr("Release cause"),
        }.get(kind, kind)

    def _say(self, sentence: str) -> None:
        self._sentence.setText(spoken(sentence))

    # What happens

    def _counted(self, counted: tuple[str, Mapping[str, int]]) -> None:
        account, seen = counted
        self._seen[account] = seen
        if account == self.account:
            self._show_rows()

    def _stand_on_name(self) -> None:
        """Typing names the code of the row, whichever cell was clicked."""
        now = self.table.currentIndex()
        if now.isValid() and now.column() != NAME:
            self.table.setCurrentIndex(now.siblingAtColumn(NAME))

    def _name(self, code: str, name: str) -> None:
        page = self._pages.get(self.account)
        if page is not None:
            page.name(self.kind, code, name)
            self._show_rows()

    def _add(self) -> None:
        page, code = self._pages.get(self.account), self.code.text().strip()
        if page is None or not code:
            return
        if self.model.row_of(code) < 0:
            page.add(self.kind, code)
            self._show_rows()
        self.code.clear()
        index = self.model.index(self.model.row_of(code), NAME)
        self.table.setCurrentIndex(index)
        self.table.scrollTo(index)
        self.table.setFocus()
        self.table.edit(index)

    def _reset(self) -> None:
        row = self.table.currentIndex().row()
        if 0 <= row < self.model.rowCount():
            self._name(self.model.row(row).code, "")

    def _reset_kind(self) -> None:
        page = self._pages.get(self.account)
        if page is not None:
            page.reset(self.kind)
            self._show_rows()

    def _choose_dictionary(self) -> None:
        page = self._pages.get(self.account)
        if page is not None:
            page.dictionary = str(self.dictionary.currentData() or "")
            self._show_rows()

    def _save(self) -> None:
        self.save.setFocus()  # a name that is still being typed counts
        changes = self._changes()
        self._saving = set(changes)
        self._say("")
        self._fill()
        for account, told in changes.items():
            self.chosen.emit(account, told)
