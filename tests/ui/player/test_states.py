"""What the panel says and offers for each state and each kind of file."""

import pytest
from tests.support.sample_ledger import NOW
from tests.support.sample_recordings import HOUR, a_recording

from dialwatch.calls.recording import (
    AudioKind,
    FetchJob,
    JobState,
    RecordingState,
    SoundFacts,
)
from dialwatch.ui.player.states import left_text, offer_of, size_text, state_word, whole_words

NOTHING = SoundFacts(length=0, rate=8000, channels=1)
CUT = SoundFacts(length=41_000, rate=8000, channels=1, whole=False)


def acts(recording, job=None):
    return [step.act for step in offer_of(recording, job, NOW).steps]


@pytest.mark.parametrize(
    ("recording", "offered"),
    [
        (a_recording(RecordingState.NONE), []),
        (a_recording(RecordingState.THERE), ["play"]),
        (a_recording(RecordingState.WAITING), ["cancel"]),
        (a_recording(RecordingState.FAILED), ["fetch"]),
        (a_recording(RecordingState.FAILED, host="a.example"), ["fetch", "allow"]),
        (a_recording(RecordingState.LOST), []),
        (a_recording(kind=AudioKind.AMR), ["save"]),
        (a_recording(kind=AudioKind.AAC), ["save"]),
        (a_recording(kind=AudioKind.EMPTY, facts=None), ["save"]),
        (a_recording(facts=None), ["save"]),
        (a_recording(facts=NOTHING), ["save"]),
    ],
)
def test_what_cannot_be_played_offers_what_helps(recording, offered):
    assert acts(recording) == offered
    assert offer_of(recording, None, NOW).sentence


def test_what_can_be_played_needs_no_offer():
    assert offer_of(a_recording(), None, NOW) is None


def test_a_host_that_would_have_to_be_allowed_is_spelled_out():
    offer = offer_of(a_recording(RecordingState.FAILED, host="files.example.net"), None, NOW)
    assert "files.example.net" in offer.sentence


@pytest.mark.parametrize(
    ("total", "share"), [(None, -1.0), (2_000_000, 0.25)], ids=("unknown", "known")
)
def test_how_much_has_come(total, share):
    job = FetchJob(id="call/1", account="a", title="", state=JobState.RUNNING, done=500_000)
    offer = offer_of(a_recording(RecordingState.WAITING), job.changed({"total": total}), NOW)
    assert offer.share == share
    assert "500\u2009kB" in offer.sentence


def test_the_time_that_is_left_is_said():
    there = a_recording(RecordingState.THERE, gone_at=NOW + 76 * HOUR)
    assert "3\u2009d 4\u2009h" in state_word(there, NOW)
    assert "pinned" in state_word(a_recording(pinned=True), NOW)
    assert left_text(NOW + 40 * 60_000, NOW) == "40\u2009min"


def test_one_that_ends_in_its_middle_says_so():
    assert "0:41" in whole_words(a_recording(facts=CUT))
    assert whole_words(a_recording()) == ""


def test_sizes_have_the_unit_that_fits():
    assert [size_text(size) for size in (None, 44, 3_400_000, 1_200_000_000)] == [
        "–",
        "0\u2009kB",
        "3.4\u2009MB",
        "1.2\u2009GB",
    ]
