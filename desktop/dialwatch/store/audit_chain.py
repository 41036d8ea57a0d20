"""A line of the audit log, and how each is chained to the one before."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

__all__ = ["FIRST", "AuditLine", "canonical", "chained"]

FIRST = "0" * 64
"""What stands in the place of a hash before the first line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditLine:
    """One line. `told` holds no number, name or key: `calls.masking.masked_values` saw it."""

    at: int
    """UTC epoch milliseconds."""
    action: str
    """The action's id; empty for what was done without a platform."""
    who: str
    account: str
    operation: str
    stage: str
    """`asked` before the request leaves, `answered`, `revised`, or `noted`."""
    verdict: str = ""
    told: Mapping[str, Any] = field(default_factory=dict)
    seq: int = 0
    """Its place in the log, from 1; given when it is written."""


def canonical(told: Mapping[str, Any]) -> str:
    """The one way in which `told` is written. Half of a surrogate pair stays as its escape."""
    text = json.dumps(told, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text.encode("utf-8", "backslashreplace").decode()


def chained(line: AuditLine, told: str, before: str) -> str:
    """The line's hash: of all that it says, in the form in which it is stored, and of the hash
    before it. Each part is written with its length, so that no two lines read the same.
    """
    parts = (
        *(str(line.seq), str(line.at), line.action, line.who, line.account),
        *(line.operation, line.stage, line.verdict, told, before),
    )
    return sha256("".join(f"{len(part)}:{part}" for part in parts).encode()).hexdigest()
