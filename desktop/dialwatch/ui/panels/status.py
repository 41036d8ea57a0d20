"""The status bar: a light for each account, next poll, filters, pause, and the clock."""

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStatusBar, QToolButton, QWidget

from dialwatch.calls.account import AccountState, Light
from dialwatch.ui.engine_words import spoken
from dialwatch.ui.format import NONE, age, clock_time, number, zone_word
from dialwatch.ui.panels.account_light import AccountLight
from dialwatch.ui.theme import GRID
from dialwatch.ui.widgets.parts import SignButton, label, push_button, set_state

__all__ = ["StatusBar"]

_PASSING = 6000
"""Milliseconds for which a short message stands in the bar."""


class StatusBar(QStatusBar):
    """Ticks once a second by `tick`; the ages are those of the accounts' last good answers."""

    asked = Signal(str, str)
    """(account id, what): test, refresh, pause, resume, watch."""
    zone_wanted = Signal(QWidget)
    """The zone menu is wanted at this widget."""
    filters_clicked = Signal()

    def __init__(self, pause: QAction, privacy: QAction) -> None:
        super().__init__()
        self.setSizeGripEnabled(False)
        self.setAccessibleName(self.tr("Status"))
        self._lights: dict[str, AccountLight] = {}
        self._paused = False
        self._zone = ZoneInfo("UTC")
        self._now = 0
        self._connection = ""
        self._row_widget = QWidget()
        self._row = QHBoxLayout(self._row_widget)
        self._row.setContentsMargins(GRID // 2, 0, 0, 0)
        self._row.setSpacing(2)
        self._more = push_button("", self._show_rest, small=True)
        self._none = label(self.tr("No account is set up"), "muted")
        self._message = label("", "muted")
        self._next = label("", "muted")
        self._only = label(self.tr("Watch only"), "muted")
        self._only.setToolTip(self.tr("Nothing can be stopped from here: see Act → Safety"))
        self._only.hide()
        name = self.tr("Numbers masked")
        self._private = SignButton("eye-off", name, privacy.trigger)
        self._private.setText("\u2002" + name)
        self._private.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._private.setToolTip(self.tr("Every number is masked; F9 shows them again"))
        self._private.hide()
        self._filters = QToolButton()
        self._filters.setProperty("flat", True)
        self._filters.setToolTip(self.tr("Go to the filters of the call table"))
        self._filters.clicked.connect(self.filters_clicked)
        self._pause = QToolButton()
        self._pause.setProperty("flat", True)
        self._pause.setDefaultAction(pause)
        self._clock = QToolButton()
        self._clock.setProperty("flat", True)
        self._clock.setToolTip(self.tr("Choose the time zone of the window"))
        self._clock.clicked.connect(lambda: self.zone_wanted.emit(self._clock))
        self._row.addWidget(self._none)
        self._row.addWidget(self._more)
        self._row.addStretch(1)
        self._more.hide()
        self.addWidget(self._row_widget, 1)
        for part in (
            self._message,
            self._only,
            self._private,
            self._next,
            self._filters,
            self._pause,
            self._clock,
        ):
            self.addPermanentWidget(part)
        self.show_filters(0)

    @property
    def lights(self) -> dict[str, AccountLight]:
        """The lights by account id."""
        return self._lights

    def show_accounts(self, accounts: Sequence[AccountState], paused: bool, now: int) -> None:
        """Show these accounts, in this order."""
        self._paused, self._now = paused, now
        wanted = [account.id for account in accounts]
        for gone in [name for name in self._lights if name not in wanted]:
            light = self._lights.pop(gone)
            self._row.removeWidget(light)
            light.hide()
            light.deleteLater()
        for place, account in enumerate(accounts):
            known = self._lights.get(account.id)
            if known is not None:
                known.show_account(account, now)
                continue
            light = AccountLight(account, now)
            light.asked.connect(self.asked)
            self._lights[account.id] = light
            self._row.insertWidget(place + 1, light)
        self._none.setVisible(not accounts and not self._connection)
        self._show_next()
        self._fit()

    def show_connection(self, sentence: str, *, bad: bool) -> None:
        """How it stands between window and engine; empty while all is well."""
        self._connection = sentence = spoken(sentence)
        set_state(self._none, "state", "bad" if bad else "")
        self._none.setText(sentence or self.tr("No account is set up"))
        self._none.setVisible(bool(sentence) or not self._lights)
        self._fit()

    def show_loading(self, done: int, total: int) -> None:
        """How far the stored calls have come in; all of them: nothing more to say."""
        if done >= total:
            self._message.setText("")
            return
        text = self.tr("loading {done} of {total} calls")
        self._message.setText(text.format(done=number(done), total=number(total)))

    def show_watch_only(self, on: bool) -> None:
        """Whether nothing can be stopped from here."""
        self._only.setVisible(on)

    def show_private(self, on: bool) -> None:
        """Whether every number is masked."""
        self._private.setVisible(on)
        self._fit()

    def show_filters(self, count: int) -> None:
        """How many filters are set."""
        text = self.tr("1 filter") if count == 1 else self.tr("{n} filters").format(n=count)
        self._filters.setText(text)
        self._filters.setAccessibleName(text)
        self._filters.setVisible(count > 0)

    def set_zone(self, zone: ZoneInfo) -> None:
        """The zone of the clock."""
        self._zone = zone
        self._show_clock()

    def tick(self, now: int) -> None:
        """A second has passed."""
        self._now = now
        for light in self._lights.values():
            light.tick(now)
        self._show_clock()
        self._show_next()

    def say(self, text: str) -> None:
        """Say something in passing."""
        self._message.setText(text)
        QTimer.singleShot(_PASSING, self._message, lambda: self._message.setText(""))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _show_clock(self) -> None:
        word = zone_word(self._zone, self._now)
        self._clock.setText(f"{clock_time(self._now, self._zone)} {word}")
        self._clock.setAccessibleName(self.tr("Clock, {zone}").format(zone=word))

    def _show_next(self) -> None:
        if self._paused:
            self._next.setText(self.tr("polling paused"))
            return
        coming = [
            light.account.next_poll
            for light in self._lights.values()
            if light.account.next_poll is not None and light.account.light is not Light.PAUSED
        ]
        wait = age(min(coming) - self._now) if coming else NONE
        self._next.setText(self.tr("next poll {age}").format(age=wait) if self._lights else "")

    def _fit(self) -> None:
        """Lights that find no room stand in a menu behind "+n"."""
        fixed = sum(
            part.sizeHint().width() + 10
            for part in (
                *(self._message, self._private, self._next),
                *(self._filters, self._pause, self._clock),
            )
            if not part.isHidden()
        )
        room = self.width() - fixed - 64
        if not self._none.isHidden():
            room -= self._none.sizeHint().width()
        hidden = 0
        for light in self._lights.values():
            room -= light.sizeHint().width() + 2
            light.setVisible(room >= 0 and hidden == 0)
            hidden += room < 0
        self._more.setText(f"+{hidden}")
        self._more.setAccessibleName(self.tr("{n} more accounts").format(n=hidden))
        self._more.setVisible(hidden > 0)

    def _show_rest(self) -> None:
        menu = QMenu(self)
        for light in self._lights.values():
            if light.isHidden():
                text = light.accessibleName().replace("&", "&&")
                menu.addAction(text).triggered.connect(
                    lambda _=False, name=light.account.id: self.asked.emit(name, "refresh")
                )
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._more.mapToGlobal(self._more.rect().topLeft()))
