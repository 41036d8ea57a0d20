"""How each line of the audit log is chained to the one before."""

import json
from collections.abc import Mapping
from hashlib import sha256
from typing import Any

from dialwatch.calls.audit_line import AuditLine

__all__ = ["FIRST", "AuditLine", "canonical", "chained"]

FIRST = "0" * 64
"""What stands in the place of a hash before the first line."""


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
