"""A process that migrates a journal and kills itself at a given statement.

    python killed_migration.py FILE STATEMENT

It ends by SIGKILL before statement number STATEMENT, or prints how many there were.
"""

import os
import signal
import sys
from pathlib import Path

import apsw
from tests.store.schemas import NEXT

from dialwatch.store.migrate import migrate, shipped
from dialwatch.store.opening import connected


def main() -> None:
    path, fatal = Path(sys.argv[1]), int(sys.argv[2])
    connection = connected(path)
    connection.execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL")
    seen = 0

    def trace(_cursor: apsw.Cursor, _statement: str, _bindings: object) -> bool:
        nonlocal seen
        seen += 1
        if seen == fatal:
            os.kill(os.getpid(), signal.SIGKILL)
        return True

    connection.exec_trace = trace
    migrate(connection, path, [*shipped(), NEXT])
    sys.stdout.write(str(seen))


if __name__ == "__main__":
    main()
