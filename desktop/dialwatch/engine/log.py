"""The logs of engine and window: JSON lines, without keys, numbers or bodies."""

import asyncio
import json
import logging
import os
import sys
import threading
from datetime import UTC, datetime
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import IO, Any

from dialwatch.crash_log import CrashLog
from dialwatch.redaction import RedactionFilter, redact_event

__all__ = ["log_unseen", "set_up"]

_BYTES = 5 * 2**20
_FILES = 10


class _PrivateFile(RotatingFileHandler):
    """A rotating file that its owner alone can read."""

    def _open(self) -> IO[str]:  # type: ignore[override]
        descriptor = os.open(self.baseFilename, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        return os.fdopen(descriptor, "a", encoding="utf-8")


class _JsonLines(logging.Formatter):
    """One JSON object a record; structlog's records are JSON already."""

    def format(self, record: logging.LogRecord) -> str:
        message = record.getMessage()
        if record.name.startswith("dialwatch") and message.startswith("{"):
            return message
        told = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "event": message,
        }
        if record.exc_text:
            told["exception"] = record.exc_text
        return json.dumps(told, ensure_ascii=False)


def set_up(profile: Path, program: str = "engine") -> None:
    """Send all logging of this process to the profile's log. Raises OSError.

    `program` is `engine` or `window`. What nobody caught, and the stack of an interpreter that
    dies, is left in its crash log as well.
    """
    handlers = (
        _PrivateFile(
            profile / f"{program}.log", maxBytes=_BYTES, backupCount=_FILES - 1, encoding="utf-8"
        ),
        CrashLog(profile, program),
    )
    for handler in handlers:
        handler.addFilter(RedactionFilter())
        handler.setFormatter(_JsonLines())
    root = logging.getLogger()
    root.handlers[:] = handlers
    root.setLevel(logging.WARNING)
    logging.getLogger("dialwatch").setLevel(logging.INFO)
    logging.captureWarnings(True)
    if program == "engine":
        _structure()
    _catch_strays(logging.getLogger(f"dialwatch.{program}"), profile / f"{program}.log")


def _catch_strays(log: logging.Logger, where: Path) -> None:
    """What nobody caught goes to the log, redacted, instead of to standard error as it is."""

    def stray(
        kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            return
        log.critical("fault", exc_info=(kind, error or kind(), trace))
        if sys.stderr is not None:
            sys.stderr.write(f"A fault inside Dialwatch ({kind.__name__}); see {where}.\n")

    def of_thread(told: threading.ExceptHookArgs) -> None:
        stray(told.exc_type, told.exc_value, told.exc_traceback)

    def unraisable(told: "sys.UnraisableHookArgs") -> None:
        stray(told.exc_type, told.exc_value, told.exc_traceback)

    sys.excepthook = stray
    threading.excepthook = of_thread
    sys.unraisablehook = unraisable


def log_unseen(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    """A loop's exception handler: what ended a task or a callback whose end nobody saw."""
    del loop
    doer = context.get("task") or context.get("future") or context.get("handle")
    named = doer.get_name() if isinstance(doer, asyncio.Task) else type(doer).__name__
    logging.getLogger("dialwatch.loop").error(
        "fault: %s (%s)", context.get("message", ""), named, exc_info=context.get("exception")
    )


def _structure() -> None:
    """The engine's own events, as JSON; imported here so that a window need not wait for it."""
    import structlog

    structlog.configure(
        processors=[
            structlog.stdlib.add_log_level,
            structlog.stdlib.add_logger_name,
            structlog.processors.TimeStamper(fmt="iso", utc=True, key="at"),
            structlog.processors.format_exc_info,
            redact_event,
            structlog.processors.JSONRenderer(ensure_ascii=False),
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=True,
    )
