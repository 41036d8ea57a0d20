import io
import zipfile

from dialwatch.simulator.archive import Archive
from dialwatch.simulator.sound import Manner, recording


def test_holds_each_recording_as_it_is():
    sounds = {f"{n}.wav": recording(str(n), n) for n in (3, 0, 12)}
    sounds["one.mp3"] = recording("one", 2, Manner.MP3)
    packed = Archive(list(sounds.items()))
    with zipfile.ZipFile(io.BytesIO(packed.read(0, packed.size))) as archive:
        assert archive.testzip() is None
        assert archive.namelist() == list(sounds)
        for name, sound in sounds.items():
            assert archive.read(name) == sound.read(0, sound.size)


def test_can_be_had_in_parts():
    packed = Archive([(f"{n}.wav", recording(str(n), n)) for n in range(5)])
    whole = packed.read(0, packed.size)
    assert len(whole) == packed.size
    parts = [packed.read(place, place + 7_777) for place in range(0, packed.size, 7_777)]
    assert b"".join(parts) == whole


def test_of_nothing_is_an_empty_archive():
    packed = Archive([])
    assert zipfile.ZipFile(io.BytesIO(packed.read(0, packed.size))).namelist() == []
