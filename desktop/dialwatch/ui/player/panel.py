"""The panel that plays: what call, waveform, controls, what was said, markers, judgement."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from dialwatch.calls.number import masked
from dialwatch.calls.playing import Device, Hearing, Phase, Playing
from dialwatch.calls.recording import FetchJob, Marker, Recording, RecordingState
from dialwatch.ui.engine_words import spoken
from dialwatch.ui.player.dialogue import turns_of
from dialwatch.ui.player.judging import JudgeRow
from dialwatch.ui.player.keys import PlayerKeys
from dialwatch.ui.player.notes import NotesArea
from dialwatch.ui.player.offer import OfferPage
from dialwatch.ui.player.states import offer_of, state_cell, state_word, whole_words
from dialwatch.ui.player.transport import Transport
from dialwatch.ui.player.wave import Wave
from dialwatch.ui.player.waveform import Waveform
from dialwatch.ui.theme import GRID, PADDING
from dialwatch.ui.widgets.empty import EmptyState
from dialwatch.ui.widgets.parts import ElidedLabel, SignButton, label, rule, set_state
from dialwatch.ui.widgets.shape import ShapeSign

__all__ = ["PlayerPanel"]


class PlayerPanel(QWidget):
    """Shows what it is given and says what is wanted; it holds no sound and asks nobody.

    It never takes the focus by itself and never plays by itself.
    """

    fetch_wanted = Signal(int, bool)
    """(call, whether it is to be played once it is here)"""
    cancel_wanted = Signal(int)
    play_toggled = Signal(int)
    """Play or pause this call."""
    seek_wanted = Signal(int, int)
    """(call, milliseconds)"""
    hearing_changed = Signal(object)
    devices_wanted = Signal()
    neighbour_wanted = Signal(int)
    pinned = Signal(int, bool)
    markers_changed = Signal(int, list)
    judged = Signal(int, object, str)
    """(call, True, False or None, the label that would be right)"""
    save_wanted = Signal(int)
    host_allowed = Signal(int, str)
    find_requested = Signal()

    def __init__(self, hearing: Hearing) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.call: int | None = None
        """The call that is shown."""
        self.recording: Recording | None = None
        self.playing = Playing()
        self._detail: Mapping[str, Any] = {}
        self._job: FetchJob | None = None
        self._positions: dict[int, int] = {}
        """Where each recording stands, for the window's life."""
        self._now = 0
        self.number, self.state = label("", "title"), label()
        self.shape = ShapeSign()
        self.about = ElidedLabel("", "muted")
        self.waveform: Waveform = Waveform()
        self.transport: Transport = Transport(hearing)
        self.offer = OfferPage()
        self.words = label("", "caption", wrap=True)
        self.judging = JudgeRow()
        self.notes = NotesArea()
        self.dialogue, self.markers = self.notes.dialogue, self.notes.markers
        self.pin: SignButton = self.notes.pin
        self._build()
        self._connect()
        self._keys = PlayerKeys(self)
        self._empty = EmptyState(self, "record")
        self._say_empty()
        self._fill()

    # What is told

    def choose(self, call: int) -> None:
        """This call is shown from now on; what is known of it follows."""
        if call == self.call:
            return
        self.call, self.recording, self._job = call, None, None
        if self._detail.get("id") != call:
            self._detail = {}
        self.waveform.show_wave(None, 0)
        self.judging.better.hide()
        self._fill()

    def show_call(self, detail: Mapping[str, Any]) -> None:
        """What is known of the call, names instead of codes."""
        self._detail = detail
        if int(detail["id"]) == self.call:
            self._fill()

    def show_recording(self, recording: Recording) -> None:
        """What is known of a recording, if it is that of the call that is shown."""
        if recording.call != self.call:
            return
        self.recording = recording
        if recording.state is not RecordingState.WAITING:
            self._job = None
        self._fill()

    def show_wave(self, call: int, wave: Wave | None) -> None:
        """The waveform of a recording."""
        if call == self.call:
            self.waveform.show_wave(wave, self.length or (wave.length if wave else 0))
            self._show_position()

    def show_job(self, job: FetchJob) -> None:
        """How far the fetching of a recording is."""
        if job.call == self.call and job != self._job:
            self._job = job
            self._show_middle()

    def show_playing(self, playing: Playing) -> None:
        """What the player does."""
        self.playing = playing
        if playing.call:
            self._positions[playing.call] = playing.at
        if playing.call == self.call:
            self.waveform.set_length(playing.length)
        self._show_position()
        self._show_words()

    def show_devices(self, devices: Sequence[Device]) -> None:
        """The output devices that there are."""
        self.transport.show_devices(devices)

    def show_failure(self, call: int, sentence: str) -> None:
        """Say why nothing is known of a recording."""
        if call == self.call:
            self.show_recording(
                Recording(call=call, state=RecordingState.FAILED, sentence=sentence)
            )

    def set_time(self, now: int) -> None:
        """The present moment (UTC epoch ms): what counts down is written anew each minute."""
        if now // 60_000 != self._now // 60_000:
            self._now = now
            if self.recording is not None and self.recording.gone_at is not None:
                self._fill()
        self._now = now

    # What is wanted

    @property
    def length(self) -> int:
        """Milliseconds of the recording that is shown; 0: not known."""
        if self.playing.call == self.call and self.playing.length:
            return self.playing.length
        facts = None if self.recording is None else self.recording.facts
        return 0 if facts is None else facts.length

    @property
    def position(self) -> int:
        """Where the shown recording stands, in milliseconds."""
        return self._positions.get(self.call or 0, 0)

    @property
    def playable(self) -> bool:
        """It is here and can be heard."""
        known = self.recording
        return (
            known is not None
            and known.state is RecordingState.KEPT
            and offer_of(known, None, self._now) is None
        )

    def toggle(self) -> None:
        """Play or pause; what is not here yet is fetched, then played."""
        if self.call is None or self.recording is None:
            return
        if self.playable:
            self.play_toggled.emit(self.call)
        elif self.recording.state in (RecordingState.THERE, RecordingState.FAILED):
            self.fetch_wanted.emit(self.call, True)

    def step(self, by: int) -> None:
        """So many milliseconds on or back."""
        self.seek(self.position + by)

    def seek(self, at: int) -> None:
        """To this place; without a player that has it, it will begin there."""
        if self.call is None or not self.playable:
            return
        at = max(0, min(at, self.length))
        self._positions[self.call] = at
        self._show_position()
        self.seek_wanted.emit(self.call, at)

    def mark(self) -> None:
        """Mark the present place."""
        if self.call is not None and self.playable:
            self.show_markers()
            self.markers.mark(self.position)

    def judge(self, right: bool) -> None:
        """Say whether the robot's label is right."""
        if self.call is not None and self.judging.isVisible():
            self.judging.judge(right)

    def show_markers(self) -> None:
        """Turn to the list of markers."""
        self.notes.turn_to_markers()

    # Making

    def _build(self) -> None:
        self.body = QWidget()
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self.body)
        box = QVBoxLayout(self.body)
        box.setContentsMargins(PADDING, GRID, PADDING, GRID)
        box.setSpacing(GRID // 2)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self.number, 1)
        head.addWidget(self.shape)
        head.addWidget(self.state)
        box.addLayout(head)
        box.addWidget(self.about)
        sound = QWidget()
        inner = QVBoxLayout(sound)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(GRID // 2)
        inner.addWidget(self.waveform)
        inner.addWidget(self.transport)
        inner.addWidget(self.words)
        self.middle = QStackedWidget()
        self.middle.addWidget(sound)
        self.middle.addWidget(self.offer)
        box.addWidget(self.middle)
        box.addWidget(rule())
        box.addWidget(self.judging)
        box.addWidget(self.notes, 1)

    def _connect(self) -> None:
        self.waveform.seek_wanted.connect(self.seek)
        self.transport.toggled.connect(self.toggle)
        self.transport.moved.connect(self.step)
        self.transport.neighbour_wanted.connect(self.neighbour_wanted)
        self.transport.hearing_changed.connect(self.hearing_changed)
        self.transport.devices_wanted.connect(self.devices_wanted)
        self.offer.chosen.connect(self._offered)
        self.dialogue.jumped.connect(self.seek)
        self.markers.jumped.connect(self.seek)
        self.markers.changed.connect(self._keep_markers)
        self.judging.judged.connect(self._judged)
        self.judging.left.connect(self.waveform.setFocus)
        self.notes.mark.clicked.connect(lambda _=False: self.mark())
        self.notes.save.clicked.connect(lambda _=False: self._save())
        self.pin.clicked.connect(lambda _=False: self._turn_pin())

    # Showing

    def _say_empty(self) -> None:
        self._empty.say(
            self.tr("Choose an answered call to hear its recording."),
            self.tr("Find a call"),
            self.find_requested.emit,
        )

    def _fill(self) -> None:
        self._empty.setVisible(self.call is None)
        self.body.setVisible(self.call is not None)
        detail, known = self._detail, self.recording
        self.number.setText(masked(str(detail.get("number") or "")))
        label_, robot = str(detail.get("label") or ""), str(detail.get("robot") or "")
        self.about.setText(" · ".join(part for part in (robot, label_) if part))
        self.shape.setVisible(known is not None)
        self.state.setText("" if known is None else state_word(known, self._now))
        if known is not None:
            cell = state_cell(known.state)
            self.shape.show_state(cell.shape, cell.colour)
        began = None if known is None else known.began_at
        self.dialogue.show_turns(turns_of(detail, began))
        self._fill_kept(known, label_)
        self._show_middle()
        self._show_position()
        self._show_words()

    def _fill_kept(self, known: Recording | None, label_: str) -> None:
        """What the engine keeps of it, whether or not the file is still here."""
        has = known is not None and known.state is not RecordingState.NONE
        markers: tuple[Marker, ...] = () if known is None else known.markers
        self.notes.show_markers(markers)
        self.waveform.set_markers(markers)
        self.judging.setVisible(has)
        self.judging.show_judgement(label_, None if known is None else known.judgement)
        self.pin.setChecked(known is not None and known.pinned)
        kept = known is not None and known.state is RecordingState.KEPT
        self.notes.mark.setEnabled(self.playable)
        self.pin.setEnabled(kept)
        self.notes.save.setEnabled(kept)

    def _show_middle(self) -> None:
        known = self.recording
        offer = None if known is None else offer_of(known, self._job, self._now)
        if offer is not None:
            self.offer.show_offer(offer)
        self._turn_middle(0 if offer is None else 1)

    def _turn_middle(self, page: int) -> None:
        """Whoever had the keys in the page that goes has them in the one that comes."""
        focus = QApplication.focusWidget()
        inside = focus is self or (focus is not None and self.middle.isAncestorOf(focus))
        turned = page != self.middle.currentIndex()
        if turned and inside:
            self.setFocus()  # else Qt would look for another place while the page hides
        self.middle.setCurrentIndex(page)
        if turned and inside:
            shown = [button for button in self.offer.buttons if not button.isHidden()]
            place: QWidget = self.waveform if page == 0 else (shown[0] if shown else self)
            place.setFocus()

    def _show_position(self) -> None:
        mine = self.playing.call == self.call
        on = mine and self.playing.phase is Phase.PLAYING
        at = self.position
        self.waveform.set_position(at, playing=on)
        self.dialogue.set_position(at if self.playable else -1)
        shown = self.playing if mine else Playing(call=self.call or 0)
        self.transport.show_playing(shown.changed({"at": at}), self.length)

    def _show_words(self) -> None:
        """What has to be known while it plays: no device, cut off, another dial's."""
        said = spoken(self.playing.sentence) if self.playing.call in (self.call, 0) else ""
        told = "" if self.recording is None else whole_words(self.recording)
        text = "\n".join(part for part in (said, told) if part)
        self.words.setText(text)
        self.words.setVisible(bool(text))
        set_state(self.words, "state", "warn" if said else "")

    # Saying

    def _offered(self, act: str) -> None:
        if self.call is None:
            return
        match act:
            case "play" | "fetch":
                self.fetch_wanted.emit(self.call, act == "play")
            case "cancel":
                self.cancel_wanted.emit(self.call)
            case "save":
                self.save_wanted.emit(self.call)
            case "allow" if self.recording is not None:
                self.host_allowed.emit(self.call, self.recording.host)

    def _turn_pin(self) -> None:
        if self.call is not None:
            self.pinned.emit(self.call, self.pin.isChecked())

    def _save(self) -> None:
        if self.call is not None:
            self.save_wanted.emit(self.call)

    def _keep_markers(self, markers: list[Marker]) -> None:
        if self.call is not None:
            self.waveform.set_markers(markers)
            self.markers_changed.emit(self.call, markers)

    def _judged(self, right: bool | None, better: str) -> None:
        if self.call is not None:
            self.judged.emit(self.call, right, better)
