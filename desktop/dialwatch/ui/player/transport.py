"""The controls under the waveform: play, steps, speed, channels, loudness, device."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QMenu,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from dialwatch.calls.playing import Device, Hearing, Mix, Phase, Playing
from dialwatch.ui.format import duration
from dialwatch.ui.player.hearing import SPEEDS, stepped
from dialwatch.ui.widgets.parts import SignButton, label

__all__ = ["Transport"]

BACK, FORWARD = -5000, 5000


class Transport(QWidget):
    """Says what is wanted; what happens is told by `show_playing`."""

    toggled = Signal()
    """Play, or pause."""
    moved = Signal(int)
    """So many milliseconds on, or back."""
    neighbour_wanted = Signal(int)
    """1: the next recording, -1: the one before."""
    hearing_changed = Signal(object)
    """A Hearing."""
    devices_wanted = Signal()
    """The list of devices is about to be opened: answer with `show_devices`."""

    def __init__(self, hearing: Hearing) -> None:
        super().__init__()
        self.hearing = hearing
        self._devices: tuple[Device, ...] = ()
        self.play = SignButton("play", self.tr("Play (Space)"), self.toggled.emit)
        self.play.setProperty("framed", True)
        self.time = label("0:00 / 0:00")
        self.time.setAccessibleName(self.tr("Position and length"))
        self.speed = QComboBox()
        self.speed.setAccessibleName(self.tr("Speed"))
        self.speed.setToolTip(self.tr("Speed, pitch kept ([ and ])"))
        self.speed.setFixedWidth(80)
        for one in SPEEDS:
            self.speed.addItem(f"{one:g}×", one)
        self.skip = self._toggle("skip", self.tr("Skip silence (S)"))
        self.even = self._toggle("level", self.tr("Even out loudness (E)"))
        self.volume = QSlider(Qt.Orientation.Horizontal)
        self.volume.setRange(0, 100)
        self.volume.setAccessibleName(self.tr("Volume"))
        self.volume.setToolTip(self.tr("Volume"))
        self.volume.setFixedWidth(64)
        self.volume.setPageStep(10)
        self.device = SignButton("sound", self.tr("Output device"), self._choose_device)
        self.mixes = QButtonGroup(self)
        self._build()
        self.show_hearing(hearing)
        self.speed.activated.connect(lambda _: self._change(speed=self.speed.currentData()))
        self.skip.clicked.connect(lambda on: self._change(skip=on))
        self.even.clicked.connect(lambda on: self._change(even=on))
        self.volume.valueChanged.connect(lambda value: self._change(volume=value / 100))
        self.mixes.idClicked.connect(lambda place: self._change(mix=list(Mix)[place]))

    def show_hearing(self, hearing: Hearing) -> None:
        """How it is heard now."""
        self.hearing = hearing
        place = self.speed.findData(hearing.speed)
        if place < 0:
            self.speed.addItem(f"{hearing.speed:g}×", hearing.speed)
            place = self.speed.count() - 1
        self.speed.setCurrentIndex(place)
        self.skip.setChecked(hearing.skip)
        self.even.setChecked(hearing.even)
        self.volume.blockSignals(True)
        self.volume.setValue(round(hearing.volume * 100))
        self.volume.blockSignals(False)
        self.mixes.button(list(Mix).index(hearing.mix)).setChecked(True)

    def show_playing(self, playing: Playing, length: int) -> None:
        """What the player does, and how long the recording is."""
        self.time.setText(f"{duration(playing.at)} / {duration(playing.length or length)}")
        on = playing.phase is Phase.PLAYING
        self.play.set_sign(
            "pause" if on else "play", self.tr("Pause (Space)") if on else self.tr("Play (Space)")
        )

    def show_devices(self, devices: Sequence[Device]) -> None:
        """The devices that there are."""
        self._devices = tuple(devices)

    def set_mix(self, mix: Mix) -> None:
        """Hear these channels."""
        self._change(mix=mix)

    def step_speed(self, steps: int) -> None:
        """Faster or slower."""
        self._change(speed=stepped(self.hearing.speed, steps))

    def turn(self, what: str) -> None:
        """Turn `skip` or `even` on or off."""
        self._change(**{what: not getattr(self.hearing, what)})

    def _change(self, **told: object) -> None:
        self.show_hearing(self.hearing.changed(told))
        self.hearing_changed.emit(self.hearing)

    def _build(self) -> None:
        above, below = QHBoxLayout(), QHBoxLayout()
        for row in (above, below):
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(2)
        wanted, moved = self.neighbour_wanted.emit, self.moved.emit
        before = self._button("previous", self.tr("Previous recording (Ctrl+Left)"), wanted, -1)
        after = self._button("next", self.tr("Next recording (Ctrl+Right)"), wanted, 1)
        back = self._button("back", self.tr("5 seconds back (←)"), moved, BACK)
        on = self._button("forward", self.tr("5 seconds on (→)"), moved, FORWARD)
        for button in (before, back, self.play, on, after):
            above.addWidget(button)
        above.addSpacing(6)
        above.addWidget(self.time)
        above.addStretch(1)
        above.addWidget(self.speed)
        below.addWidget(self.skip)
        below.addWidget(self.even)
        below.addSpacing(6)
        for segment in self._segments():
            below.addWidget(segment)
        below.addStretch(1)
        below.addWidget(self.device)
        below.addWidget(self.volume)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addLayout(above)
        box.addLayout(below)

    def _segments(self) -> list[QToolButton]:
        words = {
            Mix.STEREO: (self.tr("L R"), self.tr("Both channels (3)")),
            Mix.LEFT: (self.tr("L"), self.tr("Left channel alone: the robot (1)")),
            Mix.RIGHT: (self.tr("R"), self.tr("Right channel alone: the customer (2)")),
            Mix.MONO: (self.tr("Mono"), self.tr("Both channels on both ears (4)")),
        }
        made: list[QToolButton] = []
        for place, mix in enumerate(Mix):
            text, tip = words[mix]
            button = QToolButton()
            button.setText(text)
            button.setToolTip(tip)
            button.setAccessibleName(tip)
            button.setCheckable(True)
            button.setProperty("segment", True)
            button.setProperty("tight", True)
            button.setProperty("place", {0: "first", len(Mix) - 1: "last"}.get(place, ""))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self.mixes.addButton(button, place)
            made.append(button)
        return made

    def _button(self, sign: str, name: str, say: Callable[[int], object], value: int) -> SignButton:
        return SignButton(sign, name, lambda: say(value))

    def _toggle(self, sign: str, name: str) -> SignButton:
        made = SignButton(sign, name)
        made.setCheckable(True)
        return made

    def _choose_device(self) -> None:
        """A menu of the devices, the chosen one checked; asked for anew each time."""
        self.devices_wanted.emit()
        menu = QMenu(self.tr("Output device"), self)
        menu.aboutToHide.connect(menu.deleteLater)
        names = [("", self.tr("The system's own"))] + [(d.name, d.name) for d in self._devices]
        if self.hearing.device and self.hearing.device not in [name for name, _ in names]:
            gone = self.tr("{name} (not there)").format(name=self.hearing.device)
            names.append((self.hearing.device, gone))
        for name, text in names:
            action = menu.addAction(text.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(name == self.hearing.device)
            action.triggered.connect(lambda _=False, name=name: self._change(device=name))
        menu.popup(self.device.mapToGlobal(self.device.rect().bottomLeft()))
