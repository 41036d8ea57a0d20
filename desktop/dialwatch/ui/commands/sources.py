"""What the palette offers in a window: its actions, its panels, its campaigns."""

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from dialwatch.ui.actions import When
from dialwatch.ui.commands.entry import CommandEntry
from dialwatch.ui.commands.opener import CAMPAIGN, OPENER
from dialwatch.ui.commands.why import why_not
from dialwatch.ui.mnemonic import without_mnemonic

if TYPE_CHECKING:
    from dialwatch.ui.window import MainWindow

__all__ = ["commands_of"]

translate = QCoreApplication.translate


def commands_of(window: "MainWindow") -> Iterator[CommandEntry]:
    """All that can be named in this window now."""
    yield from _actions(window)
    yield from _panels(window)
    yield from _campaigns(window)


def _actions(window: "MainWindow") -> Iterator[CommandEntry]:
    native = QKeySequence.SequenceFormat.NativeText
    for entry in window.actions_.entries.values():
        if entry.id == OPENER:
            continue
        action = window.actions_[entry.id]
        title = without_mnemonic(action.text())
        if family := _family(entry.id):
            title = f"{family}: {title}"
        yield CommandEntry(
            entry.id,
            title,
            entry.group,
            action.trigger,
            ", ".join(key.toString(native) for key in action.shortcuts()),
            str(action.property("sign") or ""),
            "" if action.isEnabled() else _why(window, entry.id),
        )


def _why(window: "MainWindow", name: str) -> str:
    entry, actions = window.actions_.entries[name], window.actions_
    if not actions.holds(entry.when):
        return why_not(entry.when)
    return why_not(When.ACTING) if entry.acts else ""


def _family(name: str) -> str:
    """What the entries of one submenu have in common; empty for those that need no such word."""
    perspective = translate("Commands", "Perspective")
    return {
        "span": translate("Commands", "Chart"),
        "group": translate("Commands", "Chart"),
        "theme": translate("Commands", "Theme"),
        **dict.fromkeys(("watch_layout", "calls_layout", "numbers", "wallboard"), perspective),
    }.get(name.partition(".")[0], "")


def _panels(window: "MainWindow") -> Iterator[CommandEntry]:
    group = translate("Commands", "Panels")
    go_to = translate("Commands", "Go to {name}")
    for name in window.arrangement.order:
        why = why_not(When.PANELS) if window.arrangement.welcoming else ""
        if not why and not window.arrangement.is_used(name):
            why = why_not(When.NUMBERS)
        title = go_to.format(name=window.arrangement.dock(name).windowTitle())
        run = partial(_go_to, window, name)
        yield CommandEntry(f"panel:{name}", title, group, run, sign="layout", why=why)


def _go_to(window: "MainWindow", name: str) -> None:
    """Bring a panel to the front and give it the keys."""
    window.open_view(name)
    panel = window.arrangement.dock(name).widget()
    takes = Qt.FocusPolicy.TabFocus
    for child in panel.findChildren(QWidget):
        if child.isVisibleTo(panel) and child.focusPolicy() & takes and child.isEnabled():
            child.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return


def _campaigns(window: "MainWindow") -> Iterator[CommandEntry]:
    go_to = translate("Commands", "Go to {name}")
    names = {one.id: one.name for one in window.accounts}
    for row in window.campaign_rows():
        yield CommandEntry(
            f"{CAMPAIGN}{row.account}:{row.key}",
            go_to.format(name=row.name or row.key),
            names.get(row.account, row.account),
            partial(window.show_campaign, row.account, row.key),
            sign="tasks",
        )
