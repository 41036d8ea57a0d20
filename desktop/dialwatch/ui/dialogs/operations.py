"""Everything that a platform can be asked, without its own console."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import uuid4

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QSplitter,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from dialwatch.calls.account import AccountState
from dialwatch.calls.finding import Finding
from dialwatch.calls.form import Form
from dialwatch.calls.verdict import Verdict
from dialwatch.ui.engine_forms import spoken_form
from dialwatch.ui.models.operation_tree import OPERATION, fill, find, items
from dialwatch.ui.panels.action_result import ActionResult
from dialwatch.ui.panels.operation_form import OperationForm
from dialwatch.ui.theme import GRID, PADDING
from dialwatch.ui.widgets.account_chooser import AccountChooser
from dialwatch.ui.widgets.copied_views import CopiedTree
from dialwatch.ui.widgets.empty import EmptyState
from dialwatch.ui.widgets.parts import clearable

__all__ = ["OperationsDialog"]

_SLOWLY = 150
"""Milliseconds: an answer that comes sooner shows no “asking…” that would only flicker."""


class OperationsDialog(QDialog):
    """Choose an account and an operation, fill in its form, see what came of it.

    What changes something on a platform is asked for twice, and can carry a reason. The dialog
    knows neither engine nor platform: signals go out, `show_…` comes in.
    """

    forms_wanted = Signal(str)
    """The operations of this account are wanted: answer with `show_forms`."""
    asked = Signal(dict)
    """An action, as the engine takes it: answer with `show_action`, or `show_refusal`."""
    file_wanted = Signal(str, str)
    """(action id, path): the file that came is to be kept there."""
    import_wanted = Signal(object, object)
    """(form field of a list, callable that takes the entries and their source)."""

    def __init__(
        self, accounts: Sequence[AccountState], account: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Platform operations"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(1120, 720)
        self._accounts = tuple(accounts)
        self._forms: dict[str, Form] = {}
        self._action = ""
        """The id of the action whose answer is shown or awaited."""
        self.chooser = AccountChooser(self._accounts, account)
        self.search = QLineEdit()
        self.search.setAccessibleName(self.tr("Find an operation"))
        self.search.setPlaceholderText(self.tr("Find an operation"))
        clearable(self.search)
        self.tree = CopiedTree()
        self.tree.setHeaderHidden(True)
        self.tree.setAccessibleName(self.tr("Operations"))
        self.tree.setRootIsDecorated(False)
        self.tree.setIndentation(GRID + 4)
        self._none = EmptyState(self.tree, "table")
        self.form = OperationForm()
        self.answer = ActionResult()
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(_SLOWLY)
        self._build()
        self._connect()
        self._choose_account()

    @property
    def account(self) -> str:
        """The id of the account that is chosen."""
        return self.chooser.account

    def open_operation(self, operation: str, values: Mapping[str, Any] | None = None) -> None:
        """Show this operation's form, with these values in it."""
        for item in items(self.tree):
            if item.data(0, OPERATION) == operation:
                self.tree.setCurrentItem(item)
        if values:
            self.form.view.set_values(values)

    # What the engine says

    def show_forms(self, account: str, forms: Sequence[Form]) -> None:
        """The operations of an account."""
        if account != self.account:
            return
        forms = [spoken_form(one) for one in forms]
        self._forms = {form.operation: form for form in forms}
        fill(self.tree, forms)
        find(self.tree, self.search.text())
        self._none.hide()
        first = next((form.operation for form in forms if form.enabled), "")
        self.open_operation(first)

    def show_forms_failure(self, account: str, sentence: str) -> None:
        """Say why an account's operations cannot be shown."""
        if account == self.account:
            self._none.say(sentence)

    def show_action(self, told: Mapping[str, Any]) -> None:
        """How an action stands: running, or done with what was found."""
        receipt = told["receipt"]
        if receipt["id"] != self._action:
            return
        if receipt["state"] == "running":
            self.answer.show_running(str(told.get("waits") or ""))
            return
        self._late.stop()
        entries = receipt["entries"]
        first = entries[0] if entries else {}
        verdict = Verdict(first.get("verdict", Verdict.UNKNOWN))
        form = self._forms.get(receipt["operation"])
        self.answer.show_done(
            verdict,
            str(first.get("sentence", "")),
            str(first.get("advice", "")),
            Finding.of(told["finding"]),
            told.get("file"),
            acts=form is not None and form.acts,
        )
        self.form.set_busy(False)

    def show_refusal(self, action: str, sentence: str) -> None:
        """The engine did not take the action."""
        if action == self._action:
            self._late.stop()
            self.answer.show_done(Verdict.REFUSED, sentence, "", Finding(), None, acts=True)
            self.form.set_busy(False)

    def show_saved(self, sentence: str, *, failed: bool = False) -> None:
        """What became of a file."""
        self.answer.say(sentence, failed=failed)

    # What the user does

    def _build(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.chooser)
        column.addWidget(self.search)
        column.addWidget(self.tree, 1)
        left.setMinimumWidth(240)
        right = QSplitter(Qt.Orientation.Vertical)
        right.setChildrenCollapsible(False)
        right.addWidget(self.form)
        right.addWidget(self.answer)
        right.setSizes([400, 300])
        both = QSplitter(Qt.Orientation.Horizontal)
        both.setChildrenCollapsible(False)
        both.addWidget(left)
        both.addWidget(right)
        both.setSizes([290, 830])
        both.setStretchFactor(1, 1)
        box = QHBoxLayout(self)
        box.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        box.addWidget(both)

    def _connect(self) -> None:
        self.chooser.currentIndexChanged.connect(self._choose_account)
        self.search.textChanged.connect(lambda text: find(self.tree, text))
        self.search.returnPressed.connect(self._take_first)
        self.tree.currentItemChanged.connect(self._choose)
        self.form.submitted.connect(self._ask)
        self.form.view.import_wanted.connect(self._import)
        self.answer.save_wanted.connect(self._save)
        self.answer.next_wanted.connect(self._next)
        self._late.timeout.connect(lambda: self.answer.show_running(""))

    def _choose_account(self) -> None:
        self._forms = {}
        self.tree.clear()
        self.form.show_nothing(self.tr("Choose what to ask the platform."))
        self.answer.show_nothing()
        self._none.say(self.tr("The operations are being read…"))
        self.forms_wanted.emit(self.account)

    def _choose(self, item: QTreeWidgetItem | None) -> None:
        form = self._forms.get(item.data(0, OPERATION)) if item is not None else None
        if form is not None:
            self._action = ""
            self._late.stop()
            self.form.show_form(form)
            self.answer.show_nothing()

    def _take_first(self) -> None:
        """Enter in the search takes the first operation that is left."""
        for item in items(self.tree):
            if not item.isHidden():
                self.tree.setCurrentItem(item)
                self.form.view.setFocus()
                return

    def _ask(self, operation: str, values: dict[str, Any], reason: str) -> None:
        self._action = uuid4().hex
        self.form.set_busy(True)
        self._late.start()
        self.asked.emit(
            {
                "id": self._action,
                "account": self.account,
                "operation": operation,
                "values": values,
                "reason": reason,
            }
        )

    def _next(self, cursor: str) -> None:
        """The next page of what is shown: by its cursor, or by its number."""
        fields = self.form.view.fields
        if cursor and "cursor" in fields:
            fields["cursor"].set_value(cursor)
        elif "page" in fields:
            page = str(fields["page"].value() or "1")
            fields["page"].set_value(int(page) + 1 if page.isdecimal() else 2)
        self.form.submit()

    def _import(self, name: str) -> None:
        edit = self.form.view.fields[name]
        self.import_wanted.emit(edit.field, edit.set_entries)

    def _save(self, name: str) -> None:
        chooser = QFileDialog(self, self.tr("Save the file"))
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.selectFile(name)
        action = self._action
        chooser.fileSelected.connect(lambda path: self.file_wanted.emit(action, path))
        chooser.open()
