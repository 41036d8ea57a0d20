"""Files beside the journal that are none, or none any more."""

from pathlib import Path

import apsw

__all__ = ["SPOILT", "spoil"]

SPOILT = ("garbage", "strange", "damaged")


def spoil(path: Path, how: str) -> None:
    """Make the file garbage, somebody else's, or one of ours that is damaged inside."""
    match how:
        case "garbage":
            path.write_bytes(b"no database at all" * 100)
        case "strange":
            path.unlink()
            connection = apsw.Connection(str(path))
            connection.execute("CREATE TABLE strange (x)")
            connection.close()
        case _:
            content = bytearray(path.read_bytes())
            content[8192:] = b"\x55" * (len(content) - 8192)  # the head leads to nothing
            path.write_bytes(bytes(content))
