"""What a file is by its first bytes, whatever its name and its content type say."""

from dialwatch.calls.errors import BadAnswer, CutOff, WebPage
from dialwatch.calls.recording import AudioKind

__all__ = ["EMPTY_WAV", "ENOUGH", "is_zip", "kind_of"]

ENOUGH = 512
"""First bytes by which every kind is told."""

EMPTY_WAV = 44
"""A WAV file of this length or less holds a header and no sound."""

_MAGIC = (
    (b"ID3", AudioKind.MP3),
    (b"OggS", AudioKind.OGG),
    (b"fLaC", AudioKind.FLAC),
    (b"#!AMR", AudioKind.AMR),
)
_WAV = (b"RIFF", b"RF64")
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_MARKUP = b"\xef\xbb\xbf \t\r\n"
"""What may stand before the first bracket of a web page."""


def is_zip(start: bytes) -> bool:
    """An archive, such as the recordings of a task."""
    return start.startswith(_ZIP)


def kind_of(start: bytes, size: int | None = None) -> AudioKind:
    """The kind of a file that begins so; `size`: its bytes, where they are known.

    Raises WebPage for HTML, CutOff for nothing at all, BadAnswer for anything that is no sound.
    """
    if not start:
        raise CutOff("The file is empty: nothing came.")
    if start.startswith(_WAV) and start[8:12] in (b"WAVE", b""):
        return AudioKind.EMPTY if size is not None and size <= EMPTY_WAV else AudioKind.WAV
    for magic, kind in _MAGIC:
        if start.startswith(magic):
            return kind
    if start[4:8] == b"ftyp":
        return AudioKind.AAC
    framed = _framed(start[:3])
    if framed is not None:
        return framed
    if start.lstrip(_MARKUP)[:1] == b"<":
        raise WebPage("A web page came instead of a recording.")
    raise BadAnswer("What came is no recording.")


def _framed(head: bytes) -> AudioKind | None:
    """MPEG audio without anything before it: twelve bits set, then version and layer.

    Layer I is refused: nobody uses it, and text in UTF-16 begins like it.
    """
    if len(head) < 3 or head[0] != 0xFF:
        return None
    if head[1] & 0xF6 == 0xF0:
        return AudioKind.AAC
    layer, version = head[1] & 0x06, head[1] & 0x18
    synced = head[1] & 0xE0 == 0xE0 and layer in (0x02, 0x04) and version != 0x08
    return AudioKind.MP3 if synced and head[2] & 0xF0 != 0xF0 and head[2] & 0x0C != 0x0C else None
