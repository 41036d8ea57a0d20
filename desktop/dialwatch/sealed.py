"""Files that are sealed: AES-GCM in chunks, so that any place can be read without the rest.

A file is `DWR1`, 16 bytes of salt, then chunks: a nonce of 12 bytes, up to 64 KiB of content, a
tag of 16 bytes. Each chunk is bound to the file, to its place and to whether it is the last one,
so that none can be changed, moved, or cut off at the end without being noticed.
"""

import io
import os
from collections import OrderedDict
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from dialwatch.calls.errors import StoreError

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

__all__ = ["CHUNK", "SALT", "SealedReader", "SealedWriter", "file_key", "salt_of"]

CHUNK = 65_536
"""Bytes of content in each chunk but the last."""
SALT = 16
KEY = 32

_MAGIC = b"DWR1"
_HEAD = len(_MAGIC) + SALT
_NONCE = 12
_TAG = 16
_STEP = _NONCE + CHUNK + _TAG
_HELD = 4
"""Chunks that a reader keeps opened."""
_INFO = b"dialwatch recording"


def file_key(master: bytes, salt: bytes) -> bytes:
    """The key of one file: whoever gets it can open that file and no other."""
    from cryptography.hazmat.primitives.hashes import SHA256  # late: takes some tens of ms
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return HKDF(algorithm=SHA256(), length=KEY, salt=salt, info=_INFO).derive(master)


def salt_of(path: Path) -> bytes:
    """The salt of a sealed file. Raises StoreError."""
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD)
    except OSError as err:
        raise StoreError(f"The kept file cannot be read ({err.strerror}).") from err
    return _salt(head)


class SealedWriter:
    """Writes one file, for its owner alone. Nothing that is open ever touches the disk.

    What was cut off by a crash can be gone on with from its last whole chunk: see `resumed`.
    Its methods raise OSError.
    """

    def __init__(self, path: Path, key: bytes, salt: bytes) -> None:
        """Begin a new file; one that is there is replaced."""
        self._gcm = _gcm(key)
        self._salt = salt
        self._chunk = 0
        self._rest = bytearray()
        opened = os.open(
            path, os.O_RDWR | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o600
        )
        self._file: BinaryIO = os.fdopen(opened, "r+b")
        self._file.write(_MAGIC + salt)

    @classmethod
    def resumed(cls, path: Path, key: bytes) -> "SealedWriter":
        """Go on behind the last whole chunk of a file that was not finished: `size` says from
        where. Raises StoreError where it is no such file or another key's."""
        writer = cls.__new__(cls)
        writer._gcm, writer._rest = _gcm(key), bytearray()
        writer._file = path.open("r+b")
        try:
            writer._salt = _salt(writer._file.read(_HEAD))
            held = writer._file.seek(0, os.SEEK_END) - _HEAD
            writer._chunk = max(0, held) // _STEP
            if writer._chunk:
                last = writer._chunk - 1
                writer._file.seek(_HEAD + last * _STEP)
                _opened(writer._gcm, writer._file.read(_STEP), writer._salt, last, last=False)
            writer._file.seek(_HEAD + writer._chunk * _STEP)
            writer._file.truncate()
        except BaseException:
            writer._file.close()
            raise
        return writer

    @property
    def size(self) -> int:
        """Bytes of content so far."""
        return self._chunk * CHUNK + len(self._rest)

    def write(self, piece: bytes) -> None:
        """Append content."""
        self._rest += piece
        while len(self._rest) > CHUNK:  # the last one has to be told apart: one is held back
            self._seal(bytes(self._rest[:CHUNK]), last=False)
            del self._rest[:CHUNK]

    def pause(self) -> None:
        """Leave the file as it is, to be resumed; what does not fill a chunk is given up."""
        self._file.close()

    def finish(self) -> None:
        """Write the end; the file is durable and whole when it returns."""
        self._seal(bytes(self._rest), last=True)
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()

    def _seal(self, content: bytes, *, last: bool) -> None:
        nonce = os.urandom(_NONCE)
        bound = _bound(self._salt, self._chunk, last=last)
        self._file.write(nonce + self._gcm.encrypt(nonce, content, bound))
        self._chunk += 1


class SealedReader(io.RawIOBase):
    """Reads one file from any place; not for two threads at a time.

    A damaged chunk raises StoreError and stays in `failure`: libraries that read through a
    callback swallow what is raised in it.
    """

    def __init__(self, path: Path, key: bytes) -> None:
        """Raises StoreError where it is not whole, not ours, or another key's."""
        super().__init__()
        self.failure: StoreError | None = None
        self._gcm = _gcm(key)
        self._held: OrderedDict[int, bytes] = OrderedDict()
        self._at = 0
        try:
            self._file = path.open("rb")
        except OSError as err:
            raise StoreError(f"The kept file cannot be read ({err.strerror}).") from err
        try:
            self._salt = _salt(self._file.read(_HEAD))
            held = self._file.seek(0, os.SEEK_END) - _HEAD
            self._last = max(0, held - 1) // _STEP
            self.size = held - (self._last + 1) * (_NONCE + _TAG)
            """Bytes of content."""
            self._content(self._last)  # it alone knows that nothing is missing behind it
        except BaseException:
            self._file.close()
            raise

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._at

    def seek(self, offset: int, whence: int = os.SEEK_SET, /) -> int:
        base = {os.SEEK_SET: 0, os.SEEK_CUR: self._at, os.SEEK_END: self.size}[whence]
        self._at = max(0, base + offset)
        return self._at

    def readinto(self, buffer: bytearray | memoryview, /) -> int:  # type: ignore[override]
        """All that is asked for, up to the end: a short read would be taken for the end."""
        done = 0
        while done < len(buffer) and self._at < self.size:
            place, within = divmod(self._at, CHUNK)
            piece = self._content(place)[within : within + len(buffer) - done]
            buffer[done : done + len(piece)] = piece
            done += len(piece)
            self._at += len(piece)
        return done

    def close(self) -> None:
        if hasattr(self, "_file"):  # not where it could not be opened
            self._file.close()
        super().close()

    def _content(self, place: int) -> bytes:
        if place in self._held:
            self._held.move_to_end(place)
            return self._held[place]
        try:
            self._file.seek(_HEAD + place * _STEP)
            sealed = self._file.read(_STEP)
            content = _opened(self._gcm, sealed, self._salt, place, last=place == self._last)
        except (OSError, ValueError, StoreError) as err:
            said = "The kept file cannot be read any more."
            self.failure = err if isinstance(err, StoreError) else StoreError(said)
            raise self.failure from err
        self._held[place] = content
        if len(self._held) > _HELD:
            self._held.popitem(last=False)
        return content


def _gcm(key: bytes) -> "AESGCM":
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    return AESGCM(key)


def _salt(head: bytes) -> bytes:
    if len(head) != _HEAD or not head.startswith(_MAGIC):
        raise StoreError("The kept file is damaged, or none of ours.")
    return head[len(_MAGIC) :]


def _bound(salt: bytes, place: int, *, last: bool) -> bytes:
    return salt + place.to_bytes(8, "little") + bytes([last])


def _opened(gcm: "AESGCM", sealed: bytes, salt: bytes, place: int, *, last: bool) -> bytes:
    from cryptography.exceptions import InvalidTag

    nonce, content = sealed[:_NONCE], sealed[_NONCE:]
    try:
        return gcm.decrypt(nonce, content, _bound(salt, place, last=last))
    except (InvalidTag, ValueError) as err:
        raise StoreError("The kept file is damaged or cut off.") from err
