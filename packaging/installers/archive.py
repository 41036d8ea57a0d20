"""Archives that come out the same each time, and the sums by which a download is checked."""

import gzip
import hashlib
import tarfile
from collections.abc import Iterable
from pathlib import Path

__all__ = ["checksums", "packed"]


def packed(folder: Path, target: Path, inside: str, moment: int) -> Path:
    """The folder as a `.tar.gz` under the name `inside`; all files carry `moment` (seconds)."""
    with (
        target.open("wb") as raw,
        gzip.GzipFile("", "wb", fileobj=raw, mtime=moment) as zipped,
        tarfile.open(fileobj=zipped, mode="w", format=tarfile.PAX_FORMAT) as tar,
    ):
        for path in [folder, *sorted(folder.rglob("*"))]:
            entry = tar.gettarinfo(str(path), str(Path(inside) / path.relative_to(folder)))
            entry.uid = entry.gid = 0
            entry.uname = entry.gname = "root"
            entry.mtime = moment
            if path.is_file() and not path.is_symlink():
                with path.open("rb") as file:
                    tar.addfile(entry, file)
            else:
                tar.addfile(entry)
    return target


def checksums(files: Iterable[Path], target: Path) -> Path:
    """A line for each file, as `sha256sum --check` reads it."""
    lines = []
    for path in sorted(files):
        with path.open("rb") as file:
            lines.append(f"{hashlib.file_digest(file, 'sha256').hexdigest()}  {path.name}\n")
    target.write_text("".join(lines), encoding="ascii")
    return target
