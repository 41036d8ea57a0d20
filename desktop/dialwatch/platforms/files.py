"""What a body is by its first bytes: recordings and archives, whatever their names say."""

from dialwatch.calls.audio import ENOUGH, is_zip, kind_of
from dialwatch.calls.errors import BadAnswer, WebPage
from dialwatch.calls.finding import Download
from dialwatch.calls.recording import AudioKind

__all__ = ["download_of"]

_FORMS = {
    AudioKind.WAV: ("audio/wav", "wav"),
    AudioKind.MP3: ("audio/mpeg", "mp3"),
    AudioKind.OGG: ("audio/ogg", "ogg"),
    AudioKind.FLAC: ("audio/flac", "flac"),
    AudioKind.AMR: ("audio/amr", "amr"),
    AudioKind.AAC: ("audio/aac", "aac"),
}
_ZIP = ("application/zip", "zip")


def download_of(body: bytes, stem: str) -> Download | None:
    """The file in this body; None where it is JSON. Raises WebPage and BadAnswer.

    `stem` begins the file's name and must hold no phone number.
    """
    if body[:ENOUGH].lstrip()[:1] in (b"{", b"["):
        return None
    media, ending = _form(body, stem)
    return Download(name=f"{stem}.{ending}", media=media, data=body)


def _form(body: bytes, stem: str) -> tuple[str, str]:
    if is_zip(body):
        return _ZIP
    try:
        kind = kind_of(body[:ENOUGH], len(body))
    except WebPage as err:
        raise WebPage(f"{stem}: a web page came instead of a file.") from err
    except BadAnswer as err:
        raise BadAnswer(f"{stem}: what came is neither a recording nor an archive.") from err
    if kind is AudioKind.EMPTY:
        raise BadAnswer(f"{stem}: the recording is empty: a header without sound.")
    return _FORMS[kind]
