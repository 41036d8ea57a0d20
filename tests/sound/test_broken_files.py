"""Whatever comes, the processes that decode it stay alive and say a sentence."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.support.broken_sound import broken_files
from tests.support.examiner import Examiner
from tests.support.lengths import LONG
from tests.support.listening import Listening
from tests.support.spoken import file_of, spoken

from dialwatch.calls.errors import BadAnswer, PlatformError
from dialwatch.calls.peaks import unpack_peaks
from dialwatch.calls.playing import Phase
from dialwatch.calls.recording import SoundFacts

BROKEN = broken_files()
CHOSEN = sorted(BROKEN) if LONG else random.Random(18).sample(sorted(BROKEN), 20)
WHOLE = [
    file_of(spoken(1), kind, codec)
    for kind, codec in [("WAV", "PCM_16"), ("WAV", "ALAW"), ("OGG", "OPUS"), ("FLAC", "PCM_16")]
] + [file_of(spoken(1), "MP3")]


@pytest.fixture(scope="module")
def examiner():
    with Examiner() as running:
        yield running


def _judged(answer):
    """It is told in words, or measured: then all figures are possible ones."""
    if isinstance(answer, Exception):
        assert isinstance(answer, PlatformError)
        assert str(answer).endswith(".")
        assert "reading the answer failed" not in str(answer)
        return
    facts, raw = answer
    assert isinstance(facts, SoundFacts)
    assert 0 <= facts.lead <= facts.length + 10
    assert facts.channels in (1, 2)
    assert abs(len(unpack_peaks(raw)) * 10 - facts.length) <= 10


def test_there_are_fifty():
    assert len(BROKEN) == 50


@pytest.mark.parametrize("name", CHOSEN)
def test_a_broken_file_is_examined_and_played_as_far_as_it_goes(examiner, name):
    _judged(examiner.examine(BROKEN[name]))
    listening = Listening().load(BROKEN[name])
    listening.ask("play")
    listening.to_the_end(10)
    assert listening.now.phase in (Phase.FAILED, Phase.ENDED)
    assert listening.now.sentence or listening.now.phase is Phase.ENDED


@given(
    whole=st.sampled_from(WHOLE),
    changes=st.lists(st.tuples(st.integers(0, 255), st.integers(0, 255)), max_size=12),
    cut=st.integers(0, 20_000),
)
def test_any_header_is_measured_or_refused(examiner, whole, changes, cut):
    changed = bytearray(whole)
    for place, value in changes:
        changed[place] = value
    _judged(examiner.examine(bytes(changed[: max(1, len(changed) - cut)])))


def test_one_that_cannot_be_decoded_says_what_can_be_done(examiner):
    assert "save it" in str(examiner.examine(BROKEN["AMR"]))
    assert isinstance(examiner.examine(BROKEN["G.729 in a WAV file"]), BadAnswer)
