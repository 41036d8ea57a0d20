"""The menus and the toolbar, made from the registry of actions."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtWidgets import QMainWindow, QMenu, QToolBar, QToolButton

from dialwatch.calls.account import AccountState
from dialwatch.ui.actions import Actions
from dialwatch.ui.mnemonic import without_mnemonic
from dialwatch.ui.numbers.entries import MENU
from dialwatch.ui.panels.account_light import account_entries
from dialwatch.ui.widgets.notices import NoticeBar

__all__ = ["Menus", "notice_bar", "toolbar"]

_SPANS = ("span.15m", "span.1h", "span.4h", "span.today", "span.custom")
_PERSPECTIVES = (
    *("watch_layout", "calls_layout", "numbers", "wallboard", None),
    *("wallboard_setup", "layout"),
)
_GROUPS = ("group.campaign", "group.line", "group.robot", "group.platform")
_LANGUAGES = ("language.system", None, "language.en", "language.zh_CN", "language.es")
_THEMES = ("theme.system", "theme.dark", "theme.light")


class Menus(QObject):
    """The menu bar of the window."""

    def __init__(self, window: QMainWindow, actions: Actions) -> None:
        super().__init__(window)
        self._actions = actions
        bar = window.menuBar()
        bar.setAccessibleName(self.tr("Menus"))
        watch = self._menu(bar.addMenu(self.tr("&Watch")), ("refresh", "pause", None, "watch"))
        self.accounts: QMenu = watch.addMenu(self.tr("&Accounts"))
        self._menu(watch, ("operations", "contract", "pushes", "stops", "outcomes", "labels"))
        self._menu(watch, (None, "add_account", "unlock", "settings", None, "keep", "life", None))
        self._menu(watch, ("to_tray", "quit"))
        self._menu(
            bar.addMenu(self.tr("Cam&paigns")),
            ("new_campaign", "pattern", None, "export_rates", "export_chart", "shift_report"),
        )
        calls = self._menu(
            bar.addMenu(self.tr("&Calls")),
            ("find", "clear", None, "open", "copy", "export_calls", "stop", None),
        )
        self._menu(
            bar.addMenu(self.tr("&Recordings")),
            (
                *("rec_play", "rec_next", "rec_previous", None),
                *("rec_player", "rec_queue", None),
                *("rec_fetch", "rec_task", "rec_export", None, "rec_manage"),
            ),
        ).setToolTipsVisible(True)
        self._menu(
            bar.addMenu(self.tr("&Act")),
            (
                "cancel",
                "cancel_numbers",
                "stop_campaign",
                "terminate",
                None,
                "receipts",
                "audit",
                None,
                "safety",
            ),
        ).setToolTipsVisible(True)
        self._menu(bar.addMenu(self.tr("&Numbers")), MENU).setToolTipsVisible(True)
        self.columns: QMenu = calls.addMenu(self.tr("Col&umns"))
        self.view: QMenu = bar.addMenu(self.tr("&View"))
        self._menu(self.view, ("commands", None, "privacy", "erase_number", "retention", None))
        self._menu(self.view.addMenu(self.tr("P&erspectives")), _PERSPECTIVES)
        self.panels: QMenu = self.view.addMenu(self.tr("&Panels"))
        self._menu(self.view.addMenu(self.tr("&Span of the chart")), _SPANS)
        self._menu(self.view.addMenu(self.tr("&Curves of the chart")), _GROUPS)
        self._menu(self.view.addMenu(self.tr("&Theme")), _THEMES)
        self._menu(self.view.addMenu(self.tr("&Language")), _LANGUAGES)
        self.zones: QMenu = self.view.addMenu(self.tr("Time &zone"))
        self._menu(self.view, (None, "words", "fullscreen", None, "new_window", "close_window"))
        self._menu(bar.addMenu(self.tr("&Help")), ("shortcuts", "diagnostics", "about"))

    def fill_accounts(
        self, accounts: Sequence[AccountState], asked: Callable[[str, str], object]
    ) -> None:
        """One submenu an account; `asked` gets its id and what is wanted."""
        for action in self.accounts.actions():
            if isinstance(inner := action.menu(), QMenu):
                inner.deleteLater()  # `clear` alone keeps them for good
        self.accounts.clear()
        for account in accounts:
            inner = self.accounts.addMenu(account.name.replace("&", "&&"))
            for name, text in account_entries(account):
                act = partial(asked, account.id, name)
                inner.addAction(text).triggered.connect(lambda _=False, act=act: act())
        if not accounts:
            self.accounts.addAction(self.tr("No account is set up")).setEnabled(False)

    def _menu(self, menu: QMenu, names: Iterable[str | None]) -> QMenu:
        for name in names:
            if name is None:
                menu.addSeparator()
            else:
                menu.addAction(self._actions[name])
        return menu


def toolbar(window: QMainWindow, actions: Actions, title: str) -> QToolBar:
    """The toolbar: words beside the signs until the user turns the words off."""
    bar = QToolBar(title, window)
    bar.setObjectName("toolbar")
    bar.setAccessibleName(title)
    bar.setMovable(False)
    bar.setFloatable(False)
    bar.setIconSize(QSize(16, 16))
    bar.setFixedHeight(36)
    bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
    for name in ("new_campaign", None, "pause", "refresh", None, "find"):
        if name is None:
            bar.addSeparator()
        else:
            bar.addAction(actions.painted(name))
    bar.addSeparator()
    bar.addAction(actions.painted("theme.next"))
    named = ("new_campaign", "pause", "refresh", "find", "theme.next")
    for name in named:
        button = bar.widgetForAction(actions[name])
        if isinstance(button, QToolButton):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAccessibleName(without_mnemonic(actions[name].text()))
    return bar


def notice_bar(window: QMainWindow, notices: NoticeBar, title: str) -> QToolBar:
    """The bar of notices: away while there is none."""
    bar = QToolBar(title, window)
    bar.setObjectName("notices")
    bar.setMovable(False)
    bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
    bar.addWidget(notices)
    bar.hide()
    notices.filled.connect(bar.setVisible)
    return bar
