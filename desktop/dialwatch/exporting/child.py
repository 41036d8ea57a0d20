"""The process that writes a table: a job and its rows come on standard input, JSON goes out.

A thread of the window would hold its interpreter for as long as a million rows take.
"""

import json
import sys
from pathlib import Path
from typing import IO, Any

from dialwatch.calls.errors import BadInput
from dialwatch.exporting.job import ExportJob, GivenUp, rows_of
from dialwatch.exporting.table import Table
from dialwatch.exporting.writing import write_table

__all__ = ["main", "serve"]


def serve(job: IO[bytes], said: IO[str]) -> int:
    """Write one table. Says `{"rows": n}` now and then, `{"written": n}` or `{"failure": …}` last;
    nothing more when the rows ended too soon: nobody waits for it then.
    """

    def say(**told: Any) -> None:
        said.write(json.dumps(told, ensure_ascii=False) + "\n")
        said.flush()

    try:
        wanted = ExportJob.of(json.loads(job.readline()))
        table = Table(wanted.head, rows_of(job))
        rows = write_table(
            table, Path(wanted.path), lambda count: say(rows=count), Path(wanted.draft)
        )
        say(written=rows)
    except BadInput as error:
        say(failure=str(error))
        return 1
    except (GivenUp, BrokenPipeError):
        return 1
    return 0


def main() -> int:
    """Run as the child process."""
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    return serve(sys.stdin.buffer, sys.stdout)
