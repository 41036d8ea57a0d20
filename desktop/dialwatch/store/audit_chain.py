"""How each line of the audit log is chained to the one before."""

import json
from collections.abc import Mapping
from hashlib import sha256
from typing import Any

from dialwatch.calls.audit_line import AuditLine

__all__ = ["CUT", "FIRST", "AuditLine", "canonical", "chained", "in_letters"]

FIRST = "0" * 64
"""What stands in the place of a hash before the first line."""


CUT = "retention"
"""Operation of the line that says what was removed because it was kept long enough."""
_LETTERS = str.maketrans("0123456789abcdef", "ghijklmnopabcdef")


def in_letters(digest: str) -> str:
    """A hash without digits: the redactor takes neither a number nor a secret in it."""
    return digest.translate(_LETTERS)


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
