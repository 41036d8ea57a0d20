"""Whatever takes the keys, in every window and every dialog, has a name for a screen reader."""

import importlib
import inspect
import pkgutil
from collections.abc import Iterator
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDialog,
    QFrame,
    QPlainTextEdit,
    QScrollBar,
    QWidget,
)
from tests.support.sample_ledger import NOW, sample_accounts
from tests.support.sample_pushes import huawei_account
from tests.ui.dialogs.test_import_list import FIELD

import dialwatch.ui
from dialwatch.calls.halt import HaltKind
from dialwatch.calls.platform import Platform
from dialwatch.ui.actions import Actions
from dialwatch.ui.charts.spans import Window
from dialwatch.ui.dialogs.table_export import TableOffer
from dialwatch.ui.life.group import LifeGroup
from dialwatch.ui.plan_wish import PlanWish
from dialwatch.ui.wallboard.board import Board
from dialwatch.ui.wallboard.settings import WallSettings
from dialwatch.ui.widgets.text_field import TextField

UTC = ZoneInfo("UTC")


_OTHERWISE: dict[str, dict[str, object]] = {
    "AddAccountDialog": {"accounts": sample_accounts},
    "ShiftReportDialog": {"now": NOW},
    "UnlockDialog": {"accounts": 2},
    "ZoneDialog": {"now": "UTC"},
}
"""Dialog → what an argument of the same name is to it."""


def _given(dialog: type[QDialog]) -> dict[str, object]:
    """What a dialog is made with, by the name of the argument."""
    owner = QWidget()
    given: dict[str, object] = {
        "accounts": [*sample_accounts(), huawei_account()],
        "zone": UTC,
        "now": lambda: NOW,
        "wish": PlanWish(),
        "account": "axb",
        "kind": next(iter(HaltKind)),
        "field": FIELD,
        "seen": lambda _: {},
        "stopping": 1,
        "platforms": tuple(Platform),
        "calls": [1, 2],
        "chart": Window(NOW - 3_600_000, NOW),
        "actions": Actions(owner),
        "offer": TableOffer(
            title="Export calls",
            about="3 calls",
            name="calls",
            question="Which?",
            choices=(("all", "All", 3),),
        ),
        "settings": WallSettings(),
        "name": "Huawei Shenzhen",
        "platform": "huawei",
        "look": {},
        "path": "settings.toml",
        "group": LifeGroup(),
    }
    given |= _OTHERWISE.get(dialog.__name__, {})
    wanted = inspect.signature(dialog.__init__).parameters.values()
    needed = [one.name for one in wanted if one.default is one.empty and one.name != "self"]
    assert set(needed) <= set(given), f"say here with what {dialog.__name__} is made"
    return {name: given[name] for name in needed}


def _dialogs() -> Iterator[type[QDialog]]:
    """Every dialog of the program that is no mere base of others."""
    for module in pkgutil.walk_packages(dialwatch.ui.__path__, "dialwatch.ui."):
        importlib.import_module(module.name)
    waiting = list(QDialog.__subclasses__())
    while waiting:
        kind = waiting.pop()
        waiting += kind.__subclasses__()
        if kind.__module__.startswith("dialwatch.") and not kind.__subclasses__():
            yield kind


def _nameless(root: QWidget) -> list[str]:
    """Also of those that are not in sight yet."""
    return [_way(one) for one in root.findChildren(QWidget) if _takes_keys(one) and not _named(one)]


def _takes_keys(widget: QWidget) -> bool:
    if isinstance(widget, QScrollBar) or widget.objectName().startswith("qt_"):
        return False
    if isinstance(widget.parent(), QFrame) and isinstance(widget.parent().parent(), QComboBox):
        return False  # the list of a choice is read out under the name of the choice
    if isinstance(widget, QAbstractButton) and not widget.text() and widget.icon().isNull():
        return False  # it has nothing to offer at present; its name will be its text
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) or isinstance(
        widget, QAbstractButton
    )


def _named(widget: QWidget) -> bool:
    heard = QAccessible.queryAccessibleInterface(widget)
    told = heard is None or heard.text(QAccessible.Text.Name)
    return bool(told or widget.accessibleName())


def _way(widget: QObject | None) -> str:
    """Where it is, for whoever has to name it."""
    names = []
    while widget is not None and len(names) < 4:
        names.append(f"{type(widget).__name__} {widget.objectName()}".strip())
        widget = widget.parent()
    return " < ".join(names)


@pytest.mark.parametrize("dialog", sorted(_dialogs(), key=lambda one: one.__name__))
def test_every_dialog(qtbot, dialog):
    made = dialog(**_given(dialog))
    qtbot.addWidget(made)
    assert made.windowTitle()
    assert _nameless(made) == []
    typed = [one for one in made.findChildren(QPlainTextEdit) if not one.isReadOnly()]
    assert all(isinstance(one, TextField) for one in typed), "others do not hide numbers in them"


def test_the_main_window_with_all_its_panels(masked):
    assert _nameless(masked) == []


def test_the_wallboard(qtbot):
    board = Board()
    qtbot.addWidget(board)
    assert board.accessibleName()
