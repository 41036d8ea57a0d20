"""How an account is spoken to: every operation and field name, editable, and the check of them."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QStackedWidget,
    QTabBar,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from dialwatch.calls.account import AccountState
from dialwatch.calls.contract_report import ContractReport
from dialwatch.calls.contract_view import ContractChange, ContractView
from dialwatch.ui.engine_words import spoken
from dialwatch.ui.models.contract_rows import (
    NAMES,
    PATH,
    field_changes,
    fill_fields,
    fill_operations,
    operation_changes,
    resets,
)
from dialwatch.ui.panels.contract_check import ContractCheckPanel
from dialwatch.ui.theme import GRID, PADDING
from dialwatch.ui.widgets.account_chooser import AccountChooser
from dialwatch.ui.widgets.copied_views import CopiedTree
from dialwatch.ui.widgets.parts import label, push_button, set_state

__all__ = ["ContractDialog"]

_OPERATIONS, _FIELDS, _CHECK = range(3)


class ContractDialog(QDialog):
    """Knows neither engine nor platform: signals go out, `show_…` comes in."""

    contract_wanted = Signal(str)
    """An account's contract is wanted: answer with `show_contract`."""
    changed = Signal(str, list)
    """(account, ContractChanges) to be kept: answer with `show_contract` or `show_failure`."""
    check_wanted = Signal(str)
    """Answer with `show_progress`, `show_report` or `show_check_failure`."""

    def __init__(
        self, accounts: Sequence[AccountState], account: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Contracts: how platforms are asked"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(1000, 640)
        self.chooser = AccountChooser(accounts, account)
        self._filling = False
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(self.tr("Parts of the contract"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.pages = QStackedWidget()
        self.operations = self._tree(
            [self.tr("Operation"), self.tr("Method"), self.tr("Path"), self.tr("Evidence"),
             self.tr("State")],
            (270, 70, 330, 170),
            PATH,
        )  # fmt: skip
        self.fields = self._tree(
            [self.tr("Field"), self.tr("Looked for as"), self.tr("Shipped")], (220, 380), NAMES
        )
        self.check = ContractCheckPanel()
        self.words = label("", "muted", wrap=True)
        self.reset = push_button(self.tr("&Reset to shipped"), self._reset)
        self.save = push_button("", self._save, primary=True)
        self._build()
        self._connect()
        self._choose_account()

    @property
    def account(self) -> str:
        """The id of the account that is chosen."""
        return self.chooser.account

    # What the engine says

    def show_contract(self, view: ContractView) -> None:
        """An account's contract, as it is kept."""
        if view.account != self.account:
            return
        self._filling = True
        fill_operations(self.operations, view)
        fill_fields(self.fields, view)
        self._filling = False
        self._say("")
        self._show_buttons()

    def show_failure(self, account: str, sentence: str) -> None:
        """Say why the contract cannot be shown or kept; what was typed stays."""
        if account == self.account:
            self._say(sentence, "bad")
            self.save.setEnabled(True)

    def show_progress(self, account: str, done: int, total: int) -> None:
        """How far the check is."""
        if account == self.account:
            self.check.show_progress(done, total)

    def show_report(self, report: ContractReport) -> None:
        """What the check found."""
        if report.account == self.account:
            self.check.show_report(report)

    def show_check_failure(self, account: str, sentence: str) -> None:
        """Say why there is no report."""
        if account == self.account:
            self.check.show_failure(sentence)

    # What the user does

    def _tree(self, titles: list[str], widths: Sequence[int], editable: int) -> QTreeWidget:
        tree = CopiedTree()
        tree.setHeaderLabels(titles)
        tree.setAccessibleName(titles[0])
        tree.setRootIsDecorated(False)
        tree.setIndentation(GRID + 4)
        tree.setEditTriggers(QTreeWidget.EditTrigger.NoEditTriggers)
        tree.setSelectionMode(QTreeWidget.SelectionMode.ExtendedSelection)
        for column, width in enumerate(widths):
            tree.setColumnWidth(column, width)

        def edit(item: QTreeWidgetItem, _column: int = 0) -> None:
            if item.flags() & Qt.ItemFlag.ItemIsEditable:
                tree.editItem(item, editable)

        tree.itemDoubleClicked.connect(edit)
        tree.itemActivated.connect(edit)
        tree.itemChanged.connect(self._edited)
        return tree

    def _build(self) -> None:
        for title, page in (
            (self.tr("Operations"), self.operations),
            (self.tr("Field names"), self.fields),
            (self.tr("Check"), self.check),
        ):
            self.tabs.addTab(title)
            self.pages.addWidget(page)
        head = QHBoxLayout()
        head.setSpacing(PADDING)
        head.addWidget(self.chooser)
        head.addWidget(self.tabs, 1)
        foot = QHBoxLayout()
        foot.setSpacing(GRID)
        foot.addWidget(self.words, 1)
        foot.addWidget(self.reset)
        foot.addWidget(self.save)
        box = QVBoxLayout(self)
        box.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        box.setSpacing(GRID)
        box.addLayout(head)
        box.addWidget(self.pages, 1)
        box.addLayout(foot)

    def _connect(self) -> None:
        self.chooser.currentIndexChanged.connect(self._choose_account)
        self.tabs.currentChanged.connect(self._show_page)
        self.check.check_wanted.connect(lambda: self.check_wanted.emit(self.account))
        self.check.accepted.connect(lambda changes: self.changed.emit(self.account, changes))

    def _choose_account(self) -> None:
        self.operations.clear()
        self.fields.clear()
        self.check.show_nothing()
        self._show_buttons()
        self._say(self.tr("The contract is being read…"))
        self.contract_wanted.emit(self.account)

    def _show_page(self, page: int) -> None:
        self.pages.setCurrentIndex(page)
        self._show_buttons()
        self._hint()

    def _edited(self, *_told: Any) -> None:
        if not self._filling:
            self._say("")
            self._show_buttons()

    def changes(self) -> list[ContractChange]:
        """What was edited and not saved yet."""
        return operation_changes(self.operations) + field_changes(self.fields)

    def _show_buttons(self) -> None:
        number = len(self.changes())
        one, many = self.tr("&Save 1 change"), self.tr("&Save {n} changes")
        none = self.tr("&Save changes")
        self.save.setText(one if number == 1 else many.format(n=number) if number else none)
        self.save.setEnabled(number > 0)
        on_trees = self.tabs.currentIndex() != _CHECK
        self.save.setVisible(on_trees)
        self.reset.setVisible(on_trees)

    def _save(self) -> None:
        self.save.setEnabled(False)
        self.changed.emit(self.account, self.changes())

    def _reset(self) -> None:
        tree = self.operations if self.tabs.currentIndex() == _OPERATIONS else self.fields
        changes = resets(tree)
        if changes:
            self.changed.emit(self.account, changes)
        else:
            self._say(self.tr("Nothing here differs from what is shipped."))

    def _hint(self) -> None:
        self._say("")

    def _say(self, sentence: str, state: str = "") -> None:
        hints = {
            _OPERATIONS: self.tr(
                "A path can be edited by a double click; the box switches an operation on or off."
            ),
            _FIELDS: self.tr("Several names are parted by commas; the first that is there counts."),
            _CHECK: "",
        }
        self.words.setText(spoken(sentence) or hints[self.tabs.currentIndex()])
        set_state(self.words, "state", state)
