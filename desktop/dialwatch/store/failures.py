"""The border where SQLite's errors become ours."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import apsw

from dialwatch.calls.errors import StoreError, StoreFull

__all__ = ["StoreDamaged", "translated"]


class StoreDamaged(StoreError):
    """The file is not what we wrote."""


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Raise StoreFull, StoreDamaged or StoreError in place of SQLite's and the system's errors."""
    try:
        yield
    except apsw.FullError as err:
        raise StoreFull(
            f"The disk that holds {path.name} is full. Free some space in {path.parent}; "
            "recording goes on by itself."
        ) from err
    except (apsw.CorruptError, apsw.NotADBError) as err:
        raise StoreDamaged(
            f"The journal {path.name} is damaged. Start Dialwatch again: the file is then set "
            "aside and a new one begun."
        ) from err
    except (apsw.ReadOnlyError, apsw.CantOpenError, apsw.PermissionsError, apsw.AuthError) as err:
        raise StoreError(
            f"The journal {path.name} cannot be written. Check that the folder {path.parent} "
            "exists and that you may write to it."
        ) from err
    except (apsw.BusyError, apsw.LockedError) as err:
        raise StoreError(
            f"Another program holds the journal {path.name}. Close it; recording goes on by itself."
        ) from err
    except apsw.Error as err:
        raise StoreError(
            f"The journal {path.name} cannot be used ({type(err).__name__}). Check the disk that "
            f"holds {path.parent}; recording goes on by itself once it works."
        ) from err
    except OSError as err:
        raise StoreError(
            f"The journal {path.name} cannot be used ({err.strerror or type(err).__name__}). "
            f"Check the folder {path.parent}."
        ) from err
