"""The keys of the player: one table, which the panel and the shortcut sheet read."""

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QComboBox

from dialwatch.calls.playing import Mix

if TYPE_CHECKING:
    from dialwatch.ui.player.panel import PlayerPanel

__all__ = ["KEYS", "PlayerKey", "PlayerKeys", "key_words"]

translate = QCoreApplication.translate


class PlayerKey(NamedTuple):
    """One line of the table."""

    keys: tuple[str, ...]
    name: str
    act: "Callable[[PlayerPanel], object]"


KEYS: tuple[PlayerKey, ...] = (
    PlayerKey(("Space", "K"), "play", lambda p: p.toggle()),
    PlayerKey(("J",), "far back", lambda p: p.step(-10_000)),
    PlayerKey(("L",), "far on", lambda p: p.step(10_000)),
    PlayerKey(("Left",), "back", lambda p: p.step(-5000)),
    PlayerKey(("Right",), "on", lambda p: p.step(5000)),
    PlayerKey(("Home",), "start", lambda p: p.seek(0)),
    PlayerKey(("End",), "end", lambda p: p.seek(p.length)),
    PlayerKey(("[",), "slower", lambda p: p.transport.step_speed(-1)),
    PlayerKey(("]",), "faster", lambda p: p.transport.step_speed(1)),
    PlayerKey(("S",), "skip", lambda p: p.transport.turn("skip")),
    PlayerKey(("1",), "left", lambda p: p.transport.set_mix(Mix.LEFT)),
    PlayerKey(("2",), "right", lambda p: p.transport.set_mix(Mix.RIGHT)),
    PlayerKey(("3",), "both", lambda p: p.transport.set_mix(Mix.STEREO)),
    PlayerKey(("4",), "mono", lambda p: p.transport.set_mix(Mix.MONO)),
    PlayerKey(("E",), "even", lambda p: p.transport.turn("even")),
    PlayerKey(("M",), "mark", lambda p: p.mark()),
    PlayerKey(("Y",), "label right", lambda p: p.judge(True)),
    PlayerKey(("N",), "label wrong", lambda p: p.judge(False)),
    PlayerKey(("P",), "pin", lambda p: p.pin.click()),
    PlayerKey(("+", "="), "closer", lambda p: p.waveform.zoom(0.5)),
    PlayerKey(("-",), "farther", lambda p: p.waveform.zoom(2.0)),
    PlayerKey(("Ctrl+0",), "whole", lambda p: p.waveform.zoom_out()),
)


def key_words() -> list[tuple[str, tuple[str, ...]]]:
    """What each key does, in the user's language."""
    words = {
        "play": translate("Player", "Play or pause"),
        "far back": translate("Player", "10 seconds back"),
        "far on": translate("Player", "10 seconds on"),
        "back": translate("Player", "5 seconds back"),
        "on": translate("Player", "5 seconds on"),
        "start": translate("Player", "To the beginning"),
        "end": translate("Player", "To the end"),
        "slower": translate("Player", "Slower"),
        "faster": translate("Player", "Faster"),
        "skip": translate("Player", "Skip silence"),
        "left": translate("Player", "Left channel alone"),
        "right": translate("Player", "Right channel alone"),
        "both": translate("Player", "Both channels"),
        "mono": translate("Player", "Both channels on both ears"),
        "even": translate("Player", "Even out loudness"),
        "mark": translate("Player", "Mark this place, with a note"),
        "label right": translate("Player", "The label is right"),
        "label wrong": translate("Player", "The label is wrong"),
        "pin": translate("Player", "Pin: never make room with it"),
        "closer": translate("Player", "Waveform closer"),
        "farther": translate("Player", "Waveform from further away"),
        "whole": translate("Player", "The whole waveform"),
    }
    return [(words[one.name], one.keys) for one in KEYS]


class PlayerKeys(QObject):
    """Gives a panel its keys. In text fields plain keys type; buttons keep their Space, and lists
    and choices their arrows."""

    def __init__(self, panel: "PlayerPanel") -> None:
        super().__init__(panel)
        for one in KEYS:
            for text in one.keys:
                shortcut = QShortcut(QKeySequence(text), panel)
                shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                shortcut.activated.connect(lambda act=one.act: act(panel))
        for child in panel.findChildren(QAbstractButton):
            child.installEventFilter(self)
        for choice in panel.findChildren(QComboBox):
            choice.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep Space for the button that has the focus."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Space
        ):
            event.accept()
            return True
        return False
