"""How large the files of the profile are: those that the program makes, by their names."""

from pathlib import Path

from dialwatch.app.diagnostics.section import Section, megabytes

__all__ = ["files_section"]

_OURS = ("*.db", "*.db-wal", "*.log", "*.log.*", "*.out", "settings.toml", "window.ini")
_FOLDERS = ("recordings", "outcomes")
_MOST = 60
"""Lines; logs and what was set aside may be many."""


def files_section(profile: Path) -> Section:
    """Names of others' files are nobody's business."""
    lines = [f"{path.name}: {megabytes(_size(path))}" for path in _files(profile)]
    for name in _FOLDERS:
        sizes = [_size(path) for path in (profile / name).glob("*")]
        if sizes:
            lines.append(f"{name}/: {len(sizes)} files, {megabytes(sum(sizes))}")
    return Section("Files", lines[:_MOST] or ["none"])


def _files(profile: Path) -> list[Path]:
    found = {path for pattern in _OURS for path in profile.glob(pattern)}
    return sorted(path for path in found if path.is_file())


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
