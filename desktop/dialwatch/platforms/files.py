"""What a body is by its first bytes: recordings and archives, whatever their names say."""

from dialwatch.calls.errors import BadAnswer, WebPage
from dialwatch.calls.finding import Download

__all__ = ["download_of"]

_MAGIC: tuple[tuple[bytes, str, str], ...] = (
    (b"RIFF", "audio/wav", "wav"),
    (b"ID3", "audio/mpeg", "mp3"),
    (b"\xff\xfb", "audio/mpeg", "mp3"),
    (b"\xff\xf3", "audio/mpeg", "mp3"),
    (b"OggS", "audio/ogg", "ogg"),
    (b"fLaC", "audio/flac", "flac"),
    (b"#!AMR", "audio/amr", "amr"),
    (b"\xff\xf1", "audio/aac", "aac"),
    (b"PK\x03\x04", "application/zip", "zip"),
    (b"PK\x05\x06", "application/zip", "zip"),
)
_EMPTY_WAV = 44
"""A WAV file of this length or less holds a header and no sound."""


def download_of(body: bytes, stem: str) -> Download | None:
    """The file in this body; None where it is JSON. Raises WebPage and BadAnswer.

    `stem` begins the file's name and must hold no phone number.
    """
    start = body[:512].lstrip()
    if start[:1] in (b"{", b"["):
        return None
    if start[:1] == b"<":
        raise WebPage(f"{stem}: a web page came instead of a file.")
    for magic, media, ending in _MAGIC:
        if body.startswith(magic):
            if media == "audio/wav" and len(body) <= _EMPTY_WAV:
                raise BadAnswer(f"{stem}: the recording is empty: a header without sound.")
            return Download(name=f"{stem}.{ending}", media=media, data=body)
    raise BadAnswer(f"{stem}: what came is neither a recording nor an archive.")
