"""The walk through player, listening queue and the dialogs of recordings."""

from collections.abc import Iterator

import pytest
from tests.support.sample_ledger import NOW, sample_detail, sample_ledger
from tests.support.sample_recordings import (
    a_recording,
    sample_dialogue,
    sample_jobs,
    sample_peaks,
)
from tests.ui.test_walk import PLACES, SIZES
from tests.ui.walk import opened, walk

from dialwatch.calls.playing import Phase, Playing
from dialwatch.calls.recording import (
    AudioKind,
    FetchJob,
    JobState,
    RecordingMark,
    RecordingState,
    RescueRule,
)
from dialwatch.ledger.ledger import Ledger
from dialwatch.metrics.label_errors import LabelErrors
from dialwatch.metrics.oddity import Oddity
from dialwatch.metrics.proportion import Proportion
from dialwatch.ui.dialogs.recording_export import RecordingExportDialog
from dialwatch.ui.dialogs.recordings import RecordingsDialog
from dialwatch.ui.models.listening_rows import error_rows, pick_row
from dialwatch.ui.player.wave import Wave
from dialwatch.ui.window import MainWindow

OFFERS = {
    "there": a_recording(RecordingState.THERE),
    "waiting": a_recording(RecordingState.WAITING),
    "failed": a_recording(
        RecordingState.FAILED,
        sentence="The platform named a host that is not on the account's list.",
        host="files.recordings.example",
    ),
    "lost": a_recording(RecordingState.LOST),
    "none": a_recording(RecordingState.NONE, sentence="Nobody answered this call."),
    "amr": a_recording(kind=AudioKind.AMR, facts=None),
    "empty": a_recording(kind=AudioKind.EMPTY, facts=None),
}


@pytest.fixture
def window(themed, size) -> Iterator[MainWindow]:
    """Of that size, arranged as at first."""
    lent = themed(size)
    yield lent
    lent.actions_["layout"].trigger()


def another() -> Ledger:
    """For a window in which a call is chosen already."""
    return sample_ledger()


@PLACES
def test_the_player_at_work(window, qtbot):
    window.open_view("recording")
    walk(qtbot, window)
    window.player.choose(1)
    window.show_call({**sample_detail(), "dialogue": sample_dialogue()})
    window.player.show_recording(a_recording(pinned=True))
    window.player.show_wave(1, Wave(sample_peaks()))
    window.player.show_playing(Playing(call=1, phase=Phase.PLAYING, at=31_000, length=72_000))
    walk(qtbot, window)
    said = "No output device was found: all but the sound works."
    window.player.show_playing(Playing(call=1, phase=Phase.LOADED, silent=True, sentence=said))
    window.player.show_markers()
    window.player.judging.better.show()
    walk(qtbot, window)


@pytest.mark.parametrize("name", OFFERS)
def test_a_recording_that_cannot_be_played(themed, qtbot, name):
    window = themed(SIZES[0], another)
    window.open_view("recording")
    window.player.choose(1)
    window.show_call(sample_detail())
    window.player.show_recording(OFFERS[name])
    walk(qtbot, window.arrangement.dock("recording"))
    if name == "waiting":
        job = FetchJob(id="call/1", account="jkt", title="", call=1, state=JobState.RUNNING)
        window.player.show_job(job.changed({"done": 812_000, "total": 2_300_000}))
        walk(qtbot, window.arrangement.dock("recording"))


@PLACES
def test_the_listening_queue(window, qtbot):
    window.open_view("listening")
    walk(qtbot, window)
    view, when = window.calls.model.view, (window.zone, NOW)
    marks = [
        RecordingMark(call=1, rev=1, state=RecordingState.KEPT, right=right, heard=heard)
        for right, heard in ((None, False), (None, True), (True, True), (False, True))
    ]
    rows = [
        pick_row(view, view.row(place), why, marks[place % 4], when)
        for place, why in enumerate([*Oddity, None])
    ]
    window.listening.show_picks(rows, "the newest 6, not heard yet")
    errors = [
        LabelErrors("a41f", Proportion(9, 120), Proportion(4, 11)),
        LabelErrors("b07c", Proportion(2, 12), Proportion(0, 0)),
    ]
    window.listening.show_errors(error_rows(errors, window.calls.model.view.robots))
    walk(qtbot, window)


def test_the_dialog_of_recordings(standing, qtbot):
    act = standing.actions_["rec_manage"].trigger
    dialog = opened(standing.recordings_opened, act)
    assert isinstance(dialog, RecordingsDialog)
    rule = RescueRule(outcomes=("answered",), longer_than=10, labels=("promise to pay",))
    told = {
        "settings": {"most_mib": 2048, "keep_days": 90, "largest_mib": 256, "rules": []},
        "cache": {
            "files": 412,
            "bytes": 380_000_000,
            "pinned": 12,
            "lasting": True,
            "sentence": "The key is in the keyring of this system.",
        },
        "accounts": {"jkt": {"hosts": ["files.example.com"], "days": 30.0}},
        "matches_now": 17,
    }
    dialog.show_jobs([], 0)
    for rules in ([], [rule.told()]):
        dialog.show_settings({**told, "settings": {**told["settings"], "rules": rules}})
        for page in range(4):
            dialog.tabs.setCurrentIndex(page)
            walk(qtbot, dialog)
    dialog.show_jobs(sample_jobs(), 12)
    dialog.show_failure("“files” is no host; write one like files.example.com")
    walk(qtbot, dialog)
    dialog.tabs.setCurrentIndex(0)
    dialog.keep.wipe.click()
    walk(qtbot, dialog)
    dialog.reject()


@pytest.mark.parametrize("calls", [(1,), (1, 2, 3)], ids=("one", "three"))
def test_the_dialog_of_export(qtbot, theme, calls):
    dialog = RecordingExportDialog(calls)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.show_name("recordings.zip")
    walk(qtbot, dialog)
    dialog.masked.setChecked(False)
    dialog.show_progress(0.4, "40 % is written.")
    walk(qtbot, dialog)
    dialog.show_done("2 recordings are in recordings.zip. 1 was left out:", ["It was not fetched."])
    walk(qtbot, dialog)
