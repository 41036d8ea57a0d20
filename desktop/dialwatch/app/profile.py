"""The folder in which a window works: the user's own, or another one where that cannot be used."""

import contextlib
import errno
import os
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from dialwatch.calls.errors import BadInput
from dialwatch.files import make_profile
from dialwatch.ui.engine_words import spoken

__all__ = ["Opened", "open_profile"]

translate = QCoreApplication.translate

_SETTINGS = "settings.toml"
_TRIED = 65_536
"""Bytes that have to find room."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A folder that can be used."""

    path: Path
    wanted: Path
    """The folder that should have been used."""
    why: str = ""
    """Why nothing new can be kept there, in the system's words; empty: all is well."""

    @property
    def temporary(self) -> bool:
        """The folder is another one than the one that is wanted, and goes with the program."""
        return bool(self.why) and self.path != self.wanted

    def notice(self) -> str:
        """What the user has to know of it; empty: nothing."""
        if self.temporary:
            said = translate(
                "Start",
                "The folder {folder} cannot be written ({why}), so everything is kept in a "
                "temporary folder and is gone when the program ends. Mend the folder and start "
                "again, or name another one with --profile.",
            )
            return said.format(folder=self.wanted, why=spoken(self.why))
        if self.why:
            return translate(
                "Start",
                "The disk is full: what is there can be seen, but nothing new is kept. Free some "
                "space, then start again.",
            )
        return ""

    def close(self) -> None:
        """Take a temporary folder away."""
        if self.temporary:
            shutil.rmtree(self.path, ignore_errors=True)


def _write(folder: Path) -> None:
    trial = folder / f".trial-{os.getpid()}"
    try:
        trial.write_bytes(bytes(_TRIED))
    finally:
        trial.unlink(missing_ok=True)


def open_profile(wanted: Path, tried: Callable[[Path], None] = _write) -> Opened:
    """This folder, if it can be written; else a temporary one, in which the program goes on with
    the settings that can be read. A full one that holds something is used all the same: what is
    there can be seen. `tried` raises OSError where nothing can be written.
    """
    try:
        profile = make_profile(wanted)
        tried(profile)
    except BadInput as err:
        return _elsewhere(wanted, err.__cause__)
    except OSError as err:
        if err.errno in (errno.ENOSPC, errno.EDQUOT) and (wanted / _SETTINGS).exists():
            return Opened(wanted.resolve(), wanted.resolve(), _words(err))
        return _elsewhere(wanted, err)
    return Opened(profile, profile)


def _elsewhere(wanted: Path, error: BaseException | None) -> Opened:
    folder = Path(tempfile.mkdtemp(prefix="dialwatch-")).resolve()
    with contextlib.suppress(OSError):  # there may be none, or none that can be read
        shutil.copyfile(wanted / _SETTINGS, folder / _SETTINGS)
        (folder / _SETTINGS).chmod(0o600)
    return Opened(folder, wanted, _words(error))


def _words(error: BaseException | None) -> str:
    return (isinstance(error, OSError) and error.strerror) or type(error).__name__
