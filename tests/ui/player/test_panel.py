"""The panel: what each key asks for, and what it never does by itself."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.support.sample_ledger import sample_detail
from tests.support.sample_recordings import (
    BEGAN,
    LENGTH,
    a_recording,
    sample_dialogue,
    sample_peaks,
)

from dialwatch.calls.playing import Hearing, Mix, Phase, Playing
from dialwatch.calls.recording import Judgement, Marker, RecordingState
from dialwatch.ui.layout_store import LayoutStore
from dialwatch.ui.player.dialogue import turns_of
from dialwatch.ui.player.hearing import keep_hearing, kept_hearing, stepped
from dialwatch.ui.player.panel import PlayerPanel
from dialwatch.ui.player.wave import Wave

Key = Qt.Key


def filled(panel) -> PlayerPanel:
    """The panel with a call that can be heard."""
    panel.choose(1)
    panel.show_call({**sample_detail(), "dialogue": sample_dialogue()})
    panel.show_recording(a_recording(markers=(), judgement=None))
    panel.show_wave(1, Wave(sample_peaks()))
    return panel


@pytest.fixture
def player(qtbot):
    panel = PlayerPanel(Hearing())
    qtbot.addWidget(panel)
    panel.resize(480, 700)
    filled(panel)
    panel.show()
    panel.activateWindow()
    panel.waveform.setFocus()
    qtbot.waitUntil(panel.waveform.hasFocus)
    return panel


def press(key):
    QTest.keyClick(QApplication.focusWidget(), key)


@pytest.mark.parametrize("key", [Key.Key_Space, Key.Key_K])
def test_space_and_k_play(player, qtbot, key):
    with qtbot.waitSignal(player.play_toggled) as wanted:
        press(key)
    assert wanted.args == [1]


@pytest.mark.parametrize(
    ("key", "at"),
    [
        (Key.Key_J, 20_000),
        (Key.Key_L, 40_000),
        (Key.Key_Left, 25_000),
        (Key.Key_Right, 35_000),
        (Key.Key_Home, 0),
        (Key.Key_End, LENGTH),
    ],
)
def test_keys_that_seek(player, qtbot, key, at):
    player.show_playing(Playing(call=1, phase=Phase.PLAYING, at=30_000, length=LENGTH))
    with qtbot.waitSignal(player.seek_wanted) as wanted:
        press(key)
    assert wanted.args == [1, at]


@pytest.mark.parametrize(
    ("key", "heard"),
    [
        (Key.Key_BracketRight, Hearing(speed=1.25)),
        (Key.Key_BracketLeft, Hearing(speed=0.75)),
        (Key.Key_S, Hearing(skip=True)),
        (Key.Key_E, Hearing(even=True)),
        (Key.Key_1, Hearing(mix=Mix.LEFT)),
        (Key.Key_2, Hearing(mix=Mix.RIGHT)),
        (Key.Key_4, Hearing(mix=Mix.MONO)),
    ],
)
def test_keys_that_change_how_it_is_heard(player, qtbot, key, heard):
    with qtbot.waitSignal(player.hearing_changed) as wanted:
        press(key)
    assert wanted.args == [heard]


def test_what_is_heard_how_is_remembered(settings_file):
    store = LayoutStore(settings_file)
    heard = Hearing(speed=1.75, mix=Mix.RIGHT, skip=True, even=True, volume=0.4, device="Tap")
    keep_hearing(store, heard)
    store.write()
    assert kept_hearing(LayoutStore(settings_file)) == heard


@pytest.mark.parametrize("text", ["fast", "nan", "99", "-1"])
def test_a_speed_that_was_tampered_with_stays_within_bounds(settings_file, text):
    store = LayoutStore(settings_file)
    store.keep("player/speed", text)
    assert 0.5 <= kept_hearing(store).speed <= 3


def test_the_speed_has_ends():
    assert stepped(3.0, 1) == 3.0
    assert stepped(0.5, -1) == 0.5
    assert stepped(1.1, 1) == 1.25


def test_in_the_note_of_a_marker_keys_are_letters(player, qtbot):
    player.show_playing(Playing(call=1, phase=Phase.LOADED, at=30_000, length=LENGTH))
    with qtbot.waitSignal(player.markers_changed):
        press(Key.Key_M)
    with qtbot.assertNotEmitted(player.play_toggled):
        QTest.keyClicks(QApplication.focusWidget(), "asks for lots")
    with qtbot.waitSignal(player.markers_changed) as kept:
        press(Key.Key_Return)
    assert kept.args == [1, [Marker(at=30_000, note="asks for lots")]]


def test_a_button_keeps_its_own_space(player, qtbot):
    player.pin.setFocus()
    with qtbot.assertNotEmitted(player.play_toggled), qtbot.waitSignal(player.pinned) as pinned:
        press(Key.Key_Space)
    assert pinned.args == [1, True]


def test_a_label_is_judged_and_taken_back(player, qtbot):
    with qtbot.waitSignal(player.judged) as wrong:
        press(Key.Key_N)
    assert wrong.args == [1, False, ""]
    QTest.keyClicks(QApplication.focusWidget(), "refused")
    with qtbot.waitSignal(player.judged) as better:
        press(Key.Key_Return)
    assert better.args == [1, False, "refused"]
    assert player.waveform.hasFocus()
    player.show_recording(a_recording(judgement=Judgement(right=False)))
    with qtbot.waitSignal(player.judged) as back:
        press(Key.Key_N)
    assert back.args == [1, None, ""]


def test_a_line_of_the_dialogue_is_a_place_in_the_sound(player, qtbot):
    item = player.dialogue.item(2)
    place = player.dialogue.visualItemRect(item).center()
    player.dialogue.scrollToItem(item)
    place = player.dialogue.visualItemRect(item).center()
    with qtbot.waitSignal(player.seek_wanted) as wanted:
        QTest.mouseClick(
            player.dialogue.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(40, place.y())
        )
    assert wanted.args == [1, 9500]
    player.waveform.setFocus()
    player.show_playing(Playing(call=1, phase=Phase.PLAYING, at=31_000, length=LENGTH))
    assert player.dialogue.currentRow() == 3


def test_numbers_that_somebody_says_are_masked():
    detail = {**sample_detail(), "dialogue": sample_dialogue()}
    said = " ".join(turn.text for turn in turns_of(detail, BEGAN))
    assert "8110004242" not in said
    assert all(turn.at is None for turn in turns_of(detail, None))


def test_what_is_not_here_is_fetched_before_it_plays(player, qtbot):
    player.show_recording(a_recording(RecordingState.THERE))
    with qtbot.assertNotEmitted(player.play_toggled), qtbot.waitSignal(player.fetch_wanted) as got:
        press(Key.Key_K)
    assert got.args == [1, True]


def test_another_call_takes_no_focus_plays_nothing_and_keeps_its_place(window, qtbot):
    window.open_view("recording")
    player = filled(window.player)
    window.activateWindow()
    player.show_playing(Playing(call=1, phase=Phase.LOADED, at=30_000, length=LENGTH))
    window.calls.view.setFocus()
    with qtbot.assertNotEmitted(player.play_toggled):
        player.choose(2)
        player.show_recording(a_recording(call=2))
        player.show_wave(2, Wave(sample_peaks()))
    assert window.calls.view.hasFocus()
    assert player.position == 0
    player.choose(1)
    player.show_recording(a_recording())
    assert player.position == 30_000


def test_the_keys_stay_in_the_panel_while_it_turns(player, qtbot):
    player.show_recording(a_recording(RecordingState.WAITING))
    assert player.offer.buttons[0].hasFocus()
    player.show_recording(a_recording())
    assert player.waveform.hasFocus()
