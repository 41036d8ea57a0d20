"""Folders and files of a profile, which their owner alone can read."""

import os
import tempfile
from pathlib import Path

import platformdirs

from dialwatch.calls.errors import BadInput

__all__ = ["default_profile", "make_profile", "write_private"]


def write_private(path: Path, content: bytes) -> None:
    """Write a file of mode 0600, whole or not at all. Raises OSError."""
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")  # 0600
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise


def default_profile() -> Path:
    """The folder of the user's own profile."""
    return Path(platformdirs.user_data_dir("dialwatch", appauthor=False)) / "profile"


def make_profile(profile: Path) -> Path:
    """Make the profile's folder, open to its owner alone. Raises BadInput when it cannot be."""
    try:
        profile.mkdir(parents=True, exist_ok=True, mode=0o700)
        profile.chmod(0o700)
    except OSError as err:
        raise BadInput(
            f"The profile folder {profile} cannot be used ({err.strerror}). "
            "Choose another one with --profile."
        ) from err
    return profile.resolve()
