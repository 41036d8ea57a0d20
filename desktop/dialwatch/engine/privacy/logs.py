"""Logs and files set aside that are old enough: taken away, or turned over so that they may be."""

import json
import logging
import os
from contextlib import suppress
from datetime import datetime
from logging.handlers import RotatingFileHandler
from pathlib import Path

__all__ = ["aged_logs", "aged_set_aside"]

_DAY = 86_400
_ASIDE = (".damaged-", ".backup-", ".broken-")


def aged_logs(profile: Path, days: int, now: float) -> int:
    """Empty log files in which nothing is newer than half of these days (those that were turned
    over are taken away), and turn over our own once its first line is that old: so no line gets
    older than these days. How many went. `now`: seconds since the epoch, by the system's clock.
    Blocks."""
    half = days * _DAY / 2
    ours = [one for one in logging.getLogger().handlers if isinstance(one, RotatingFileHandler)]
    for handler in ours:
        if now - _begins(Path(handler.baseFilename), now) > half:
            _turn_over(handler)
    live = {Path(one.baseFilename).name for one in ours}
    return sum(
        _gone(path, now - half, keep=path.suffix in (".log", ".out"))
        for pattern in ("*.log", "*.log.*", "*.out")
        for path in profile.glob(pattern)
        if path.name not in live
    )


def aged_set_aside(profile: Path, days: int, now: float) -> int:
    """Take away files that were set aside, or kept from before an update, that long ago; how many.
    Blocks."""
    return sum(
        _gone(path, now - days * _DAY)
        for path in profile.iterdir()
        if path.is_file() and any(word in path.name for word in _ASIDE)
    )


def _turn_over(handler: RotatingFileHandler) -> None:
    handler.acquire()  # others write to it meanwhile
    try:
        with suppress(OSError):
            handler.doRollover()
    finally:
        handler.release()


def _gone(path: Path, before: float, *, keep: bool = False) -> bool:
    """`keep`: the empty file stays, as somebody may have it open and go on writing to it."""
    with suppress(OSError):
        about = path.stat()
        if about.st_mtime < before and (about.st_size or not keep):
            os.truncate(path, 0) if keep else path.unlink()
            return True
    return False


def _begins(path: Path, now: float) -> float:
    """When the first line of a log was written; now where it does not say."""
    with suppress(OSError, ValueError, KeyError, TypeError):
        with path.open(encoding="utf-8") as file:
            told = json.loads(file.readline())
        return datetime.fromisoformat(str(told["at"])).timestamp()
    return now
