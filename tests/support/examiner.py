"""The process that examines recordings, as the engine starts it, for tests that have no loop."""

import pickle
import struct
import subprocess

from dialwatch.engine.child import child_command
from dialwatch.sound.examining import examine

__all__ = ["Died", "Examiner"]

_LENGTH = struct.Struct("<Q")


class Died(AssertionError):
    """The process ended over a file."""


class Examiner:
    """One process for many files."""

    def __enter__(self):
        self._process = subprocess.Popen(
            child_command("parse"),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        return self

    def __exit__(self, *_):
        self._process.stdin.close()
        self._process.stdout.close()
        self._process.wait(10)

    def examine(self, source: str | bytes, key: bytes = b""):
        """Facts and peaks, or the error that is raised."""
        job = pickle.dumps((examine, (source, key), {}))
        try:
            self._process.stdin.write(_LENGTH.pack(len(job)) + job)
            self._process.stdin.flush()
            (length,) = _LENGTH.unpack(self._process.stdout.read(_LENGTH.size))
        except (OSError, struct.error) as err:
            raise Died(f"it ended with {self._process.wait(10)}") from err
        return pickle.loads(self._process.stdout.read(length))[1]
