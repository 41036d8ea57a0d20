"""The process that reads a list: a job comes on standard input, lines of JSON go out.

A thread of the window would hold its interpreter for as long as a million rows take.
"""

import json
import sys
from typing import IO, Any

from dialwatch.calls.errors import BadInput
from dialwatch.importing.job import ListJob
from dialwatch.importing.reading import read_list
from dialwatch.importing.text_file import NoText

__all__ = ["main", "serve"]


def serve(job: IO[str], said: IO[str]) -> int:
    """Read one list. Says `{"rows": n}` now and then, `{"result": …}` or `{"failure": …}` last."""

    def say(**told: Any) -> None:
        said.write(json.dumps(told, ensure_ascii=False) + "\n")
        said.flush()

    try:
        result = read_list(ListJob.of(json.loads(job.read())), lambda rows: say(rows=rows))
    except BadInput as error:
        say(failure=str(error), no_text=isinstance(error, NoText))
        return 1
    except MemoryError:
        say(failure="The file is too large for this computer's memory: split it.")
        return 1
    say(result=result.told())
    return 0


def main() -> int:
    """Run as the child process."""
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    return serve(sys.stdin, sys.stdout)
