"""A file that came is kept: under seal, looked into, and written down."""

import asyncio
from dataclasses import dataclass, replace

import structlog

from dialwatch.calls.errors import DialwatchError
from dialwatch.calls.recording import AudioKind, RecordingState, SoundFacts
from dialwatch.engine.recordings.cache import Cache
from dialwatch.engine.recordings.examining import examined
from dialwatch.engine.recordings.means import Means, spot_of
from dialwatch.engine.recordings.memory import MemoryCache
from dialwatch.engine.recordings.sink import CacheSink
from dialwatch.platforms.recording import RecordedCall
from dialwatch.store.values import CallRow

__all__ = ["Landed", "land"]

_log = structlog.get_logger("dialwatch.engine")
_HOLLOW = "No audio was captured: the file is a header without sound."


@dataclass(frozen=True, slots=True)
class Landed:
    """Whose file it is, and how it came."""

    row: CallRow
    call: RecordedCall
    cut: bool = False
    """Its end never came."""
    note: str = ""


async def land(means: Means, sink: CacheSink, landed: Landed) -> str:
    """Keep what is in the sink. Returns what has to be known about it.

    Raises BadAnswer where it is no recording, StoreFull, StoreError; then nothing of it stays.
    """
    try:
        kind, size = await asyncio.to_thread(sink.finish)
        await asyncio.to_thread(sink.keep)
    except BaseException:
        await asyncio.to_thread(sink.drop)
        raise
    cache = await means.cache()
    try:
        return await _written(means, cache, (sink.name, kind, size), landed)
    except BaseException:
        await asyncio.to_thread(cache.drop, sink.name)
        raise


async def _written(
    means: Means,
    cache: Cache | MemoryCache,
    file: tuple[str, AudioKind | None, int],
    landed: Landed,
) -> str:
    """Look into the file and write down where it is."""
    (name, kind, size), row = file, landed.row
    facts, sentence = await _looked_into(means, cache, name, kind)
    whole = not landed.cut and (facts is None or facts.whole)
    if not whole:
        sentence = _cut(facts, row.talk)
    await means.store.change(
        [spot_of(row)],
        state=RecordingState.KEPT,
        sentence=sentence,
        note=landed.note,
        host="",
        kind=kind,
        size=size,
        name=name,
        facts=None if facts is None else replace(facts, whole=whole),
        whole=whole,
        began=means.gives_of(row.account).began_at(landed.call),
        fetched=means.clock.millis(),
        draft="",
        etag="",
        total=None,
    )
    return sentence


async def _looked_into(
    means: Means, cache: Cache | MemoryCache, name: str, kind: AudioKind | None
) -> tuple[SoundFacts | None, str]:
    """What was measured in it, and what has to be known."""
    if kind is AudioKind.EMPTY:
        return None, _HOLLOW
    if kind is not None and not kind.playable:
        return None, f"{kind.value.upper()} cannot be played here: save it to a file."
    source: str | bytes
    source, key = cache.source(name)
    try:
        facts, peaks = await means.heavy(examined, source, key)
        await asyncio.to_thread(cache.put_peaks, name, peaks)
    except DialwatchError as err:
        _log.warning("a recording cannot be opened", kind=str(kind), why=type(err).__name__)
        return None, "The file cannot be opened as sound: it is damaged. It can be saved."
    except OSError:
        return facts, "Its waveform could not be kept: the disk is full."
    return facts, "" if facts.length else _HOLLOW


def _cut(facts: SoundFacts | None, talk: int | None) -> str:
    if facts is None:
        return "It was cut off before its end."
    if talk is not None and talk > facts.length:
        return f"It ends after {_clock(facts.length)} of {_clock(talk)}."
    return f"It was cut off: it ends after {_clock(facts.length)}."


def _clock(millis: int) -> str:
    minutes, seconds = divmod(millis // 1000, 60)
    return f"{minutes}:{seconds:02}"
