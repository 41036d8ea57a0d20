"""What a file is by its first bytes, whatever its name and its content type say."""

from dialwatch.calls.errors import BadAnswer, CutOff, WebPage
from dialwatch.calls.recording import AudioKind

__all__ = ["EMPTY_WAV", "ENOUGH", "is_zip", "kind_of"]

ENOUGH = 512
"""First bytes by which every kind is told."""

EMPTY_WAV = 44
"""A WAV file of this length or less holds a header and no sound."""

_MAGIC = (
    (b"RIFF", AudioKind.WAV),
    (b"RF64", AudioKind.WAV),
    (b"ID3", AudioKind.MP3),
    (b"OggS", AudioKind.OGG),
    (b"fLaC", AudioKind.FLAC),
    (b"#!AMR", AudioKind.AMR),
)
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")


def is_zip(start: bytes) -> bool:
    """An archive, such as the recordings of a task."""
    return start.startswith(_ZIP)


def kind_of(start: bytes, size: int | None = None) -> AudioKind:
    """The kind of a file that begins so; `size`: its bytes, where they are known.

    Raises WebPage for HTML, CutOff for nothing at all, BadAnswer for anything that is no sound.
    """
    if not start:
        raise CutOff("The file is empty: nothing came.")
    for magic, kind in _MAGIC:
        if start.startswith(magic):
            hollow = kind is AudioKind.WAV and size is not None and size <= EMPTY_WAV
            return AudioKind.EMPTY if hollow else kind
    if start[4:8] == b"ftyp":
        return AudioKind.AAC
    if start[0] == 0xFF and len(start) > 1 and start[1] & 0xE0 == 0xE0:
        return AudioKind.MP3 if start[1] & 0x06 else AudioKind.AAC
    if start.lstrip()[:1] == b"<":
        raise WebPage("A web page came instead of a recording.")
    raise BadAnswer("What came is no recording.")
