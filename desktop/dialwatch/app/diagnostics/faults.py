"""The last faults of window and engine: where they were, not what was worked on."""

import json
import re
from collections import Counter, deque
from collections.abc import Iterable, Iterator
from pathlib import Path

from dialwatch.app.diagnostics.section import Section
from dialwatch.crash_log import crash_logs
from dialwatch.redaction import redacted

__all__ = ["fault_sections"]

_TAIL = 512 * 1024
"""Bytes of a log that are looked through, from its end."""
_LAST = 5
"""Faults of a program that are told."""
_LINES = 40
"""Lines of one traceback, or of the stack of an interpreter that died: the innermost."""
_KIND = re.compile(r"^[\s|+-]*([A-Za-z_][\w.]*)(?=:|$)")
_FRAME = re.compile(r'^[\s|+-]*File "')
_STACK = re.compile(r'^\s*(?:File ".*", line \d+ in \S+|Fatal Python error: .*|.*hread 0x.*:)$')
"""What `faulthandler` writes: no values, so it is told as it is."""


def fault_sections(profile: Path, hidden: Iterable[str]) -> list[Section]:
    """`hidden`: names that are taken out wherever they stand."""
    names = sorted({one for one in hidden if len(one) > 2}, key=len, reverse=True)
    taken = re.compile("|".join(map(re.escape, names))) if names else None

    def clean(line: str) -> str:
        line = redacted(line)
        return taken.sub("[name]", line) if taken else line

    sections = []
    for program in ("window", "engine"):
        told, levels = _logged(profile / f"{program}.log")
        counts = ", ".join(f"{levels[one]} {one}" for one in ("critical", "error", "warning"))
        sections.append(Section(f"Log of the {program}", [counts, *map(clean, told)]))
        for crash in crash_logs(profile, program):
            if stack := _stack(_tail(crash)):
                sections.append(Section(f"Stack of the {program}: {crash.name}", stack))
                break
    return sections


def _logged(log: Path) -> tuple[list[str], Counter[str]]:
    """Lines about the last faults, and how many there were of each level."""
    levels: Counter[str] = Counter()
    last: deque[list[str]] = deque(maxlen=_LAST)
    for told in _events(_tail(log)):
        levels[level := str(told.get("level", ""))] += 1
        if level in ("error", "critical"):
            head = f"{str(told.get('at', ''))[:23]} {level} {told.get('logger', '')}: "
            last.append([f"{head}{told.get('event', '')}", *_bare(str(told.get("exception", "")))])
    return [line for one in last for line in one], levels


def _events(text: str) -> Iterator[dict[str, object]]:
    for line in text.splitlines():
        try:
            told = json.loads(line)
        except ValueError:
            continue
        if isinstance(told, dict):
            yield told


def _bare(trace: str) -> list[str]:
    """The places, with the kind of each exception; never its words, which may quote anything."""
    lines = []
    for line in trace.splitlines():
        if _FRAME.match(line):
            lines.append(f"  {line.strip()}")
        elif (kind := _KIND.match(line)) and not line.startswith("    "):
            lines.append(f"  {kind.group(1)}")
    return lines[-_LINES:]


def _stack(text: str) -> list[str]:
    return [line for line in text.splitlines() if _STACK.match(line)][:_LINES]


def _tail(path: Path) -> str:
    try:
        with path.open("rb") as file:
            file.seek(max(0, path.stat().st_size - _TAIL))
            return file.read().decode("utf-8", "replace")
    except OSError:
        return ""
