"""Which recordings are fetched by themselves before their platform deletes them."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from dialwatch.calls.account import AccountState
from dialwatch.calls.recording import RescueRule
from dialwatch.ui.format import THIN, counted, number, unit_words
from dialwatch.ui.mnemonic import without_mnemonic
from dialwatch.ui.models.plain_table import Cell, PlainTableModel, Row
from dialwatch.ui.player.states import size_text
from dialwatch.ui.theme import GRID, PADDING, ROW
from dialwatch.ui.widgets.empty import EmptyState
from dialwatch.ui.widgets.parts import label, push_button
from dialwatch.ui.widgets.plain_view import PlainView

__all__ = ["RescuePage"]

translate = QCoreApplication.translate

_CALM = 300
"""Milliseconds after the last change of the rule that is being made until it is asked about."""
_USUAL = 10
"""Seconds of talk that the first rule proposes."""


class RescuePage(QWidget):
    """A list of rules: what fits one of them is rescued."""

    changed = Signal(list)
    """All rules, as `RescueRule`s, are to be kept."""
    preview_wanted = Signal(list)
    """What would these fetch, the one being made among them? Answer with `show_preview`."""

    def __init__(self, accounts: Sequence[AccountState]) -> None:
        super().__init__()
        self._names = {one.id: one.name for one in accounts}
        self._rules: list[RescueRule] = []
        self.model = PlainTableModel(
            [
                self.tr("Outcome"),
                self.tr("Talk"),
                self.tr("Labels"),
                self.tr("Account"),
            ],
            self,
        )
        self.table = PlainView(self.model, self.tr("Rules of rescue"), (130, 130, 0, 170))
        self._empty = EmptyState(self.table, "clock", ROW + 2)
        self._empty.say(
            self.tr("Nothing is rescued: recordings are lost when their platform deletes them.")
        )
        self.outcome = QComboBox()
        for word, text in (
            ("answered", self.tr("answered")),
            ("answered_person", self.tr("answered person")),
            ("", _any()),
        ):
            self.outcome.addItem(text, word)
        self.longer = QSpinBox()
        self.longer.setRange(0, 86_400)
        self.longer.setValue(_USUAL)
        self.longer.setSuffix(unit_words()["s"].removeprefix("{n}").replace(" ", THIN))
        self.longer.lineEdit().setTextMargins(GRID, 0, 0, 0)
        self.labels = QLineEdit()
        self.labels.setPlaceholderText(self.tr("all, or: promise to pay, refused"))
        self.account = QComboBox()
        self.account.addItem(self.tr("all"), "")
        for one in accounts:
            self.account.addItem(one.name, one.id)
        self.add = push_button(self.tr("&Add rule"), self._add, primary=True)
        self.remove = push_button(self.tr("&Remove rule"), self._remove)
        self.words = label("", "muted", wrap=True)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_CALM)
        self._soon.timeout.connect(
            lambda: self.preview_wanted.emit(list(dict.fromkeys([*self._rules, self._rule()])))
        )
        for changed in (
            self.outcome.currentIndexChanged,
            self.longer.valueChanged,
            self.labels.textChanged,
            self.account.currentIndexChanged,
        ):
            changed.connect(lambda *_: self._soon.start())
        self._build()

    def show_rules(self, rules: Sequence[RescueRule], matches: int | None) -> None:
        """The rules in force; `matches`: recordings that fit them and are not here yet."""
        self._rules = list(rules)
        self.model.show([self._row(place, rule) for place, rule in enumerate(rules)])
        self._empty.setVisible(not rules)
        self.remove.setEnabled(bool(rules))
        if not rules:
            self.words.setText(self.tr("A good first rule: answered, longer than 10 s."))
        elif matches is not None:
            one = self.tr("1 recording fits now and is still to be fetched.")
            many = self.tr("{n} recordings fit now and are still to be fetched.")
            self.words.setText(counted(matches, one, many))

    def show_preview(self, matches: int, likely: int) -> None:
        """With the rule that is being made so many would be fetched, of some so many bytes."""
        if not matches:
            self.words.setText(self.tr("With this rule nothing more would be fetched now."))
            return
        files = counted(matches, self.tr("1 recording"), self.tr("{n} recordings"))
        text = self.tr("With this rule {files} would be fetched now, some {size}.")
        self.words.setText(text.format(files=files, size=size_text(likely)))

    def showEvent(self, event: QShowEvent) -> None:
        """Say at once what the proposed rule would do."""
        super().showEvent(event)
        self._soon.start()

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(PADDING)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(2, 1)
        for column, (title, widget) in enumerate(
            (
                (self.tr("&Outcome"), self.outcome),
                (self.tr("Longer &than"), self.longer),
                (self.tr("&Labels, parted by commas"), self.labels),
                (self.tr("A&ccount"), self.account),
            )
        ):
            name = label(title, "caption")
            name.setBuddy(widget)
            widget.setAccessibleName(without_mnemonic(title))
            grid.addWidget(name, 0, column)
            grid.addWidget(widget, 1, column)
        self.longer.lineEdit().setAccessibleName(self.longer.accessibleName())
        grid.addWidget(self.add, 1, 4)
        foot = QHBoxLayout()
        foot.setSpacing(GRID)
        foot.addWidget(self.words, 1)
        foot.addWidget(self.remove)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, GRID, 0, 0)
        box.setSpacing(GRID)
        box.addWidget(self.table, 1)
        box.addLayout(grid)
        box.addLayout(foot)

    def _row(self, place: int, rule: RescueRule) -> Row:
        words = {
            "answered": self.tr("answered"),
            "answered_person": self.tr("answered person"),
        }
        outcomes = ", ".join(words.get(one, one.replace("_", " ")) for one in rule.outcomes)
        talk = self.tr("over {n} s").format(n=number(rule.longer_than))
        accounts = ", ".join(self._names.get(one, one) for one in rule.accounts)
        return Row(
            place,
            (
                Cell(outcomes or _any()),
                Cell(talk if rule.longer_than else _any()),
                Cell(", ".join(rule.labels) or _any()),
                Cell(accounts or self.tr("all")),
            ),
        )

    def _rule(self) -> RescueRule:
        """The one that is being made."""
        outcome, account = self.outcome.currentData(), self.account.currentData()
        labels = (part.strip() for part in self.labels.text().split(","))
        told: Mapping[str, Any] = {
            "labels": tuple(part for part in labels if part),
            "outcomes": (outcome,) if outcome else (),
            "longer_than": self.longer.value(),
            "accounts": (account,) if account else (),
        }
        return RescueRule(**told)

    def _add(self) -> None:
        rule = self._rule()
        if rule not in self._rules:
            self.changed.emit([*self._rules, rule])
        self.labels.clear()

    def _remove(self) -> None:
        place = max(0, self.table.currentIndex().row())
        if place < len(self._rules):
            self.changed.emit([one for n, one in enumerate(self._rules) if n != place])


def _any() -> str:
    return translate("Recordings", "any")
