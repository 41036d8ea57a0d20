"""Recordings that leave: their file names, which hold no whole number, and the table beside them.

Headings are the same in every language, so that what reads such files goes on working.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from dialwatch.calls.masking import masked_words
from dialwatch.calls.number import masked
from dialwatch.calls.recording import AudioKind, Marker, Recording
from dialwatch.exporting.table import Cell, Column, Head, Kind

__all__ = ["ExportedCall", "recording_ending", "recording_name", "recording_row", "recordings_head"]

_WORD = re.compile(r"[^a-z0-9]+")
_LONGEST = 40
_COLUMNS = (
    Column("File", width=44),
    Column("Dialled", Kind.MOMENT),
    Column("Number", Kind.PHONE, 20),
    Column("Campaign", width=28),
    Column("Robot", width=20),
    Column("Label", Kind.WORDS, 20),
    Column("Outcome", width=16),
    Column("Talk", Kind.DURATION),
    Column("Judgement", width=12),
    Column("Should be", Kind.WORDS, 20),
    Column("Markers", Kind.WORDS, 48),
    Column("Left out because", Kind.WORDS, 48),
    Column("Call", Kind.NUMBER),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportedCall:
    """A call whose recording leaves, or cannot. Times are UTC epoch ms, lengths ms."""

    call: int
    file: str = ""
    """Its file in the archive; empty: it was left out."""
    dialed: int | None = None
    number: str = ""
    campaign: str = ""
    robot: str = ""
    label: str = ""
    outcome: str = ""
    talk: int | None = None
    recording: Recording | None = None
    left_out: str = ""


def recording_name(day: str, number: str, label: str, call: int, kind: AudioKind) -> str:
    """`2026-11-28_0941_+628xxxxxx56_promise-to-pay_17.wav`.

    `day` is date and time as they are to stand there; the number is masked as on screen. No sign
    of it means anything to a path.
    """
    shown = masked(number).replace("•", "x") or "no-number"
    parts = (day, re.sub(r"[^0-9+x*-]", "", shown), _slug(masked_words(label)), str(call))
    return "_".join(part for part in parts if part) + recording_ending(kind)


def recording_ending(kind: AudioKind) -> str:
    """How a file of this kind ends."""
    return ".wav" if kind is AudioKind.EMPTY else f".{kind.value}"


def recordings_head(zone: str, *, masked: bool = True) -> Head:
    """Of the table beside exported recordings. `zone`: IANA name."""
    return Head(title="Recordings", columns=_COLUMNS, zone=zone, masked=masked)


def recording_row(one: ExportedCall) -> list[Cell]:
    """One call."""
    known = one.recording
    judged = None if known is None else known.judgement
    return [
        one.file,
        one.dialed,
        one.number,
        one.campaign,
        one.robot,
        one.label,
        one.outcome,
        one.talk,
        "" if judged is None else ("right" if judged.right else "wrong"),
        "" if judged is None else judged.label,
        _markers(() if known is None else known.markers),
        one.left_out,
        one.call,
    ]


def _markers(markers: Sequence[Marker]) -> str:
    parts = []
    for one in markers:
        minutes, seconds = divmod(one.at // 1000, 60)
        parts.append(f"{minutes}:{seconds:02} {one.note}".strip())
    return "; ".join(parts)


def _slug(text: str) -> str:
    """Words of plain letters; numbers that look like one of a person never get here whole."""
    flat = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().casefold()
    slug = _WORD.sub("-", flat).strip("-")[:_LONGEST].strip("-")
    return re.sub(r"\d{5,}", "x", slug)
