"""Every action of the window in one registry: menus, toolbar, shortcut sheet and tests read it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QAction, QActionGroup, QIcon, QKeySequence
from PySide6.QtWidgets import QWidget

from dialwatch.ui.mnemonic import without_mnemonic
from dialwatch.ui.theme import icon, theme

__all__ = ["ActionEntry", "Actions", "When"]


class When(StrEnum):
    """What must hold for an action to be enabled."""

    ALWAYS = "always"
    CONNECTED = "connected"
    """The engine answers."""
    ACCOUNTS = "accounts"
    """There is an account, and the engine answers."""
    WATCHABLE = "watchable"
    """There is an account whose tasks have to be named, and the engine answers."""
    SELECTION = "selection"
    """Calls are selected."""
    PANELS = "panels"
    """The panels are in sight, not the welcome page."""
    STOPPABLE = "stoppable"
    """The call that is chosen is one of Blu, which asks before it dials."""
    FILTERED = "filtered"
    """The call table is filtered."""
    CAMPAIGN = "campaign"
    """The user stands on a campaign."""
    LIVE_CALL = "live call"
    """The user stands on a call that goes on."""
    TASK = "task"
    """The user stands on a campaign whose recordings may be had."""
    NUMBERS = "numbers"
    """There is an application whose numbers are bound, and the engine answers."""
    BINDINGS = "bindings"
    """Bindings are chosen."""
    X_NUMBER = "X number"
    """The user stands on an X, or on a binding of one."""
    DRIFT = "drift"
    """Bindings are chosen that the platform tells otherwise than we remember."""
    LOCKED = "locked"
    """Keys wait for their passphrase."""
    TRAY = "tray"
    """There is a tray, into which the window can go."""
    KEEPABLE = "keepable"
    """There is an engine that can go on without the window."""
    ACTING = "acting"
    """Calls may be stopped from here: it is not for watching only."""


@dataclass(frozen=True, slots=True)
class ActionEntry:
    """One entry of the registry. `text` carries its mnemonic."""

    id: str
    text: str
    group: str
    """Heading in the shortcut sheet."""
    keys: tuple[str, ...] = ()
    icon: str = ""
    when: When = When.ALWAYS
    checkable: bool = False
    tip: str = ""
    short: str = ""
    """The word in the toolbar, where `text` is too long for it."""
    acts: bool = False
    """It stops calls: greyed where one only watches."""


_PAINT_AFTER, _AT_ONCE = 40, 8
"""Milliseconds between two turns in which signs are painted, and how many in each: 2 ms of work."""


class Actions(QObject):
    """Makes the actions of a window and keeps their icons and their enabled state."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._unpainted: list[QAction] = []
        self._painting = QTimer(self)
        self._painting.setInterval(_PAINT_AFTER)
        self._painting.timeout.connect(lambda: self.paint(_AT_ONCE))
        self.entries = {entry.id: entry for entry in self._entries()}
        self._actions = {entry.id: self._made(entry, window) for entry in self.entries.values()}
        for prefix in ("span", "group", "theme", "language"):
            self._exclude(prefix)
        self._held = {When.ALWAYS, When.ACTING}
        self._apply()
        theme().changed.connect(self._repaint)
        self._painting.start()

    def paint(self, most: int | None = None) -> None:
        """Paint the signs of so many actions that have none yet; of all where none is said.

        It goes on by itself once the window is there: all of them at once would put its first
        paint off.
        """
        now, self._unpainted = (
            self._unpainted[:most],
            self._unpainted[len(self._unpainted[:most]) :],
        )
        for action in now:
            action.setIcon(_painted(str(action.property("sign"))))
        if not self._unpainted:
            self._painting.stop()

    def painted(self, name: str) -> QAction:
        """The action with its sign, which is in sight from the first."""
        action = self._actions[name]
        if action in self._unpainted:
            self._unpainted.remove(action)
            action.setIcon(_painted(str(action.property("sign"))))
        return action

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def __iter__(self) -> Iterator[QAction]:
        return iter(self._actions.values())

    def on(self, name: str, act: Callable[[], object]) -> None:
        """Do this whenever the action is triggered."""
        self._actions[name].triggered.connect(lambda _=False: act())

    def hold(self, condition: When, holds: bool) -> None:
        """Say whether a condition holds; what depends on it is enabled or greyed."""
        before = set(self._held)
        (self._held.add if holds else self._held.discard)(condition)
        if before != self._held:
            self._apply()

    def holds(self, condition: When) -> bool:
        """Whether a condition holds, as far as it was said."""
        return condition in self._held

    def icon_of(self, name: str, sign: str) -> None:
        """Give an action another sign (pause becomes resume)."""
        action = self._actions[name]
        action.setProperty("sign", sign)
        if action not in self._unpainted:
            action.setIcon(_painted(sign))

    def _exclude(self, prefix: str) -> None:
        """Of the checkable actions with this prefix one is checked."""
        group = QActionGroup(self)
        for name, action in self._actions.items():
            if name.startswith(f"{prefix}.") and action.isCheckable():
                group.addAction(action)

    def _apply(self) -> None:
        for entry in self.entries.values():
            forbidden = entry.acts and When.ACTING not in self._held
            action = self._actions[entry.id]
            action.setEnabled(entry.when in self._held and not forbidden)
            if entry.acts:
                action.setToolTip(self._watch_only() if forbidden else _tip(entry))

    def _made(self, entry: ActionEntry, window: QWidget) -> QAction:
        action = QAction(entry.text, window)
        action.setObjectName(entry.id)
        action.setCheckable(entry.checkable)
        action.setShortcuts([QKeySequence(key) for key in entry.keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        plain = without_mnemonic(entry.text).rstrip("…")
        action.setIconText("\u2002" + (entry.short or plain))
        action.setMenuRole(QAction.MenuRole.NoRole)
        action.setToolTip(_tip(entry))
        if entry.icon:
            action.setProperty("sign", entry.icon)
            self._unpainted.append(action)
        window.addAction(action)
        return action

    def _watch_only(self) -> str:
        return self.tr("This desk only watches: change that in Act → Safety")

    def _repaint(self) -> None:
        for action in self._actions.values():
            if action.property("sign") and action not in self._unpainted:
                action.setIcon(_painted(str(action.property("sign"))))

    def _entries_beside(self) -> tuple[ActionEntry, ...]:
        from dialwatch.ui.language_choice import language_entries  # late: they need this module
        from dialwatch.ui.life.entries import life_entries
        from dialwatch.ui.numbers.entries import number_entries
        from dialwatch.ui.setup.entries import setup_entries
        from dialwatch.ui.view_entries import view_entries

        whole = (*view_entries(), *language_entries())
        return (*number_entries(), *whole, *setup_entries(), *life_entries())

    def _entries(self) -> tuple[ActionEntry, ...]:
        watch, calls, act = self.tr("Watching"), self.tr("Calls"), self.tr("Stopping calls")
        view, program = self.tr("View"), self.tr("Program")
        campaigns = self.tr("Campaigns")
        recordings = self.tr("Recordings")
        return (
            *self._entries_beside(),
            ActionEntry(
                "refresh",
                self.tr("&Refresh now"),
                watch,
                ("F5",),
                "refresh",
                When.ACCOUNTS,
                tip=self.tr("Ask all platforms now, without waiting for the next poll"),
                short=self.tr("Refresh"),
            ),
            ActionEntry(
                "pause",
                self.tr("&Pause polling"),
                watch,
                ("Ctrl+P",),
                "pause",
                When.ACCOUNTS,
                tip=self.tr("Pause or resume asking the platforms; campaigns keep running"),
            ),
            ActionEntry(
                "watch",
                self.tr("&Watch tasks…"),
                watch,
                ("Ctrl+Shift+W",),
                "tasks",
                When.WATCHABLE,
                tip=self.tr("Name the tasks of a Blu account that are to be watched"),
            ),
            ActionEntry(
                "operations",
                self.tr("&Platform operations…"),
                watch,
                ("Ctrl+Shift+P",),
                "plug",
                When.ACCOUNTS,
                tip=self.tr("Ask the platforms whatever their interfaces allow"),
            ),
            ActionEntry(
                "contract",
                self.tr("&Contracts…"),
                watch,
                ("Ctrl+Shift+K",),
                "columns",
                When.ACCOUNTS,
                tip=self.tr("Show and change how each platform is asked, and check it"),
            ),
            ActionEntry(
                "pushes",
                self.tr("P&ushes…"),
                watch,
                ("Ctrl+Shift+U",),
                "pushes",
                When.ACCOUNTS,
                tip=self.tr("Receive what the platforms tell by themselves, and see what came"),
            ),
            ActionEntry(
                "stops",
                self.tr("&Stop list…"),
                watch,
                ("Ctrl+Shift+X",),
                "stop",
                When.WATCHABLE,
                tip=self.tr("Whom Blu must not call: asked before each dial"),
            ),
            ActionEntry(
                "outcomes",
                self.tr("&Outcome tables…"),
                watch,
                ("Ctrl+Shift+O",),
                "table",
                When.CONNECTED,
                tip=self.tr("Show how the platforms' results become outcomes"),
            ),
            ActionEntry(
                "labels",
                self.tr("&Names of results…"),
                watch,
                ("Ctrl+Shift+N",),
                "tag",
                When.ACCOUNTS,
                tip=self.tr("Name the codes that platforms and robots give to calls"),
            ),
            ActionEntry(
                "new_campaign",
                self.tr("&New campaign…"),
                campaigns,
                ("Ctrl+N",),
                "plus",
                When.ACCOUNTS,
                tip=self.tr("Begin a campaign: nothing is sent before you have seen what would be"),
            ),
            ActionEntry(
                "pattern",
                self.tr("Use as &pattern…"),
                campaigns,
                ("Ctrl+Shift+M",),
                "copy",
                When.CAMPAIGN,
                tip=self.tr("Begin a campaign like the chosen one, with a list of its own"),
            ),
            ActionEntry(
                "export_rates",
                self.tr("Export &rates…"),
                campaigns,
                ("Ctrl+Shift+A",),
                "save",
                When.PANELS,
                tip=self.tr("Save the answer rates by minute, or the campaigns, to a file"),
            ),
            ActionEntry(
                "export_chart",
                self.tr("&Save chart…"),
                campaigns,
                ("Ctrl+Shift+V",),
                "image",
                When.PANELS,
                tip=self.tr("Save the chart as a picture (PNG) or a drawing (SVG)"),
            ),
            ActionEntry(
                "shift_report",
                self.tr("S&hift report…"),
                campaigns,
                ("Ctrl+Shift+J",),
                "table",
                When.PANELS,
                tip=self.tr("Save one page (PDF) about the hours of a shift"),
            ),
            ActionEntry(
                "find",
                self.tr("&Find calls"),
                calls,
                ("Ctrl+F",),
                "find",
                When.PANELS,
                tip=self.tr("Filter the call table"),
                short=self.tr("Find"),
            ),
            ActionEntry(
                "clear",
                self.tr("C&lear filters"),
                calls,
                ("Ctrl+Shift+F",),
                "close",
                When.FILTERED,
            ),
            ActionEntry(
                "copy",
                self.tr("&Copy calls"),
                calls,
                ("Ctrl+C",),
                "copy",
                When.SELECTION,
                tip=self.tr("Copy the selected calls as a table, numbers masked"),
            ),
            ActionEntry(
                "export_calls",
                self.tr("&Export calls…"),
                calls,
                ("Ctrl+S",),
                "save",
                When.PANELS,
                tip=self.tr("Save the calls of the table, as filtered and sorted, to a file"),
            ),
            ActionEntry("open", self.tr("&Open call"), calls, ("Ctrl+O",), "info", When.SELECTION),
            ActionEntry(
                "stop",
                self.tr("&Stop calling this number"),
                calls,
                ("Ctrl+Shift+S",),
                "stop",
                When.STOPPABLE,
                tip=self.tr("Put the number of the call on the stop list of its Blu account"),
            ),
            ActionEntry(
                "audit",
                self.tr("&Log of actions…"),
                act,
                ("Ctrl+Shift+L",),
                "table",
                When.CONNECTED,
                tip=self.tr("Who did what when and why, and the receipts"),
            ),
            ActionEntry(
                "cancel",
                self.tr("&Cancel selected calls…"),
                act,
                ("Ctrl+Shift+C",),
                "close",
                When.SELECTION,
                tip=self.tr("Take the numbers of the selected calls out of their campaigns"),
                acts=True,
            ),
            ActionEntry(
                "cancel_numbers",
                self.tr("Cancel &numbers…"),
                act,
                ("Ctrl+Shift+D",),
                "table",
                When.ACCOUNTS,
                tip=self.tr("Take pasted or imported numbers out of whatever campaign lists them"),
                acts=True,
            ),
            ActionEntry(
                "stop_campaign",
                self.tr("&Stop campaign…"),
                act,
                ("Ctrl+Shift+E",),
                "stop",
                When.CAMPAIGN,
                tip=self.tr("Stop the chosen campaign: nobody else on its list is dialled"),
                acts=True,
            ),
            ActionEntry(
                "terminate",
                self.tr("&Terminate call…"),
                act,
                ("Ctrl+Shift+H",),
                "bad",
                When.LIVE_CALL,
                tip=self.tr("End the chosen live call: both sides are cut off at once"),
                acts=True,
            ),
            ActionEntry(
                "receipts",
                self.tr("&Receipts…"),
                act,
                ("Ctrl+Shift+R",),
                "check",
                When.CONNECTED,
                tip=self.tr("What was stopped from here, and what came of each"),
            ),
            ActionEntry(
                "safety",
                self.tr("Sa&fety…"),
                act,
                (),
                "info",
                When.CONNECTED,
                tip=self.tr("How this desk stops calls: name, grace, watch only"),
            ),
            ActionEntry(
                "rec_play",
                self.tr("&Play or pause"),
                recordings,
                ("Ctrl+Space",),
                "play",
                When.ACCOUNTS,
                tip=self.tr("Hear the recording of the chosen call; it is fetched if need be"),
            ),
            ActionEntry(
                "rec_next",
                self.tr("&Next recording"),
                recordings,
                ("Ctrl+Right",),
                "next",
                When.PANELS,
                tip=self.tr("Go to the next call of the table that has a recording"),
            ),
            ActionEntry(
                "rec_previous",
                self.tr("Pre&vious recording"),
                recordings,
                ("Ctrl+Left",),
                "previous",
                When.PANELS,
                tip=self.tr("Go to the call before it in the table that has a recording"),
            ),
            ActionEntry(
                "rec_player",
                self.tr("&Go to the player"),
                recordings,
                ("F8",),
                "record",
                When.PANELS,
                tip=self.tr("Show the player and give it the keys"),
            ),
            ActionEntry(
                "rec_queue",
                self.tr("&Listening queue"),
                recordings,
                ("F7",),
                "queue",
                When.PANELS,
                tip=self.tr("Odd calls, or a random sample, to be listened to and judged"),
            ),
            ActionEntry(
                "rec_fetch",
                self.tr("&Fetch recordings"),
                recordings,
                ("Ctrl+Shift+G",),
                "save",
                When.SELECTION,
                tip=self.tr("Fetch the recordings of the selected calls and keep them"),
            ),
            ActionEntry(
                "rec_task",
                self.tr("Fetch all of the &campaign"),
                recordings,
                (),
                "tasks",
                When.TASK,
                tip=self.tr("Fetch all recordings of the chosen campaign in one file"),
            ),
            ActionEntry(
                "rec_export",
                self.tr("&Export recordings…"),
                recordings,
                ("Ctrl+E",),
                "copy",
                When.SELECTION,
                tip=self.tr("Save the recordings of the selected calls to files"),
            ),
            ActionEntry(
                "rec_manage",
                self.tr("&Manage recordings…"),
                recordings,
                ("Ctrl+Shift+Y",),
                "columns",
                When.CONNECTED,
                tip=self.tr("What is kept, for how long, what is rescued, and what is coming"),
            ),
            *(
                ActionEntry(f"span.{span}", text, view, (f"Alt+{place}",), checkable=True)
                for place, (span, text) in enumerate(
                    (
                        ("15m", self.tr("15 min")),
                        ("1h", self.tr("1 h")),
                        ("4h", self.tr("4 h")),
                        ("today", self.tr("Today")),
                        ("custom", self.tr("Custom…")),
                    ),
                    start=1,
                )
            ),
            *(
                ActionEntry(f"group.{group}", text, view, checkable=True)
                for group, text in (
                    ("campaign", self.tr("By &campaign")),
                    ("line", self.tr("By &line")),
                    ("robot", self.tr("By &robot")),
                    ("platform", self.tr("By &platform")),
                )
            ),
            ActionEntry("theme.system", self.tr("Like the &system"), view, checkable=True),
            ActionEntry("theme.dark", self.tr("&Dark"), view, checkable=True),
            ActionEntry("theme.light", self.tr("&Light"), view, checkable=True),
            ActionEntry(
                "theme.next",
                self.tr("Dark or light"),
                view,
                ("Ctrl+Shift+T",),
                "theme",
                tip=self.tr("Change between dark and light"),
                short=self.tr("Theme"),
            ),
            ActionEntry("words", self.tr("&Words in the toolbar"), view, checkable=True),
            ActionEntry(
                "layout",
                self.tr("&Reset perspective"),
                view,
                (),
                "layout",
                tip=self.tr("The panels of this perspective, and all columns, as at first"),
            ),
            ActionEntry("fullscreen", self.tr("&Full screen"), view, ("F11",), checkable=True),
            ActionEntry(
                "shortcuts",
                self.tr("&Keyboard shortcuts"),
                program,
                ("F1", "?"),
                "help",
                short=self.tr("Shortcuts"),
            ),
            ActionEntry("about", self.tr("&About Dialwatch"), program, (), "info"),
            ActionEntry("quit", self.tr("&Quit"), program, ("Ctrl+Q",), "close"),
        )


def _tip(entry: ActionEntry) -> str:
    plain = without_mnemonic(entry.text).rstrip("…")
    shown = f" ({QKeySequence(entry.keys[0]).toString()})" if entry.keys else ""
    return f"{entry.tip or plain}{shown}"


def _painted(sign: str) -> QIcon:
    colours = theme().colours
    return icon(sign, colours.text, colours.outline)
