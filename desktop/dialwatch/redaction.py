"""What must not reach a log: keys, tokens and phone numbers.

`redacted` works on text, `redact_event` is a processor for structlog, `RedactionFilter` sits on
the handlers of the standard logging, so that what httpx or uvicorn log goes through it too.
Persons' names have no shape of their own: they are kept out by logging no bodies, and by leaving
out what stands in “…” (words of a platform or of the user in sentences of ours) and what a foreign
exception quotes.
"""

import logging
import re
from base64 import b64encode
from collections.abc import Mapping, MutableMapping
from typing import Any
from urllib.parse import quote, quote_plus

__all__ = [
    "RedactionFilter",
    "hide",
    "holds_number",
    "holds_secret",
    "redact_event",
    "redacted",
    "redacted_traceback",
]

_TEXT = "[text]"
_SECRET = "[secret]"  # noqa: S105 - what stands in a secret's place
_NUMBER = "[number]"
_SHORTEST_SECRET = 4
_LONGEST_PLAIN_INT = 99_999_999
_DEEPEST = 8

_secrets: dict[str, None] = {}
_secrets_pattern: list[re.Pattern[str]] = []

_NAMED_SECRET = re.compile(
    r"""(?ix)
    (?P<name> (?<![a-z0-9]) ["']?
        (?: app_?key | app_?secret | secret | passw(?:or)?d | passworddigest | (?:access_)?token
        | api_?key | sign(?:ature)? | nonce | x-aksk | x-wsse | authorization )
        ["']? \s* [:=] \s* )
    (?: (?P<quote>["']) .*? (?P=quote)
      | (?: (?:token|bearer|basic|aksk|wsse) \s+ )? [^\s,;&"'}\])]+ )
    """
)
_SCHEME = re.compile(r"(?i)\b(token|bearer|basic)(\s+)[A-Za-z0-9+/=._~-]{8,}")
_LONG_HEX = re.compile(r"\b[0-9a-fA-F]{32,}\b")
_DIGITS = re.compile(r"\+?(?<!\d)\(?\d(?:[\s().\u00a0\u2011-]{0,2}[\d*•]){6,}")
_NO_NUMBER = re.compile(
    r"\d{4}-\d\d-\d\d(?: ?\d\d)?"  # a date, perhaps with the hour before its colon
    r"|\d{1,3}(?:\.\d{1,3}){3}"  # a network address
    r"|\d{1,6}\.\d{1,6}"  # a decimal
)
_QUOTED = re.compile(r"“[^”]*”")
_VALUE = re.compile(r"""(?x) " (?:\\.|[^"\\])* " | '(?:\\.|[^'\\])*' """)
_FRAME = ("    ", '  File "')
"""How lines of a traceback begin that show our own source."""

_PLAIN_KEYS = ("at", "ms", "bytes", "seq", "since", "until", "timestamp", "time", "seconds")
"""Fields of an event whose large numbers are no phone numbers."""


def hide(*secrets: str) -> None:
    """Keep these out of every log from now on, also as they look in an address or in base64."""
    for secret in secrets:
        if len(secret) < _SHORTEST_SECRET:
            continue
        for form in (
            secret,
            quote(secret, safe=""),
            quote_plus(secret),
            b64encode(secret.encode()).decode(),
        ):
            _secrets.setdefault(form)
    longest_first = sorted(_secrets, key=len, reverse=True)
    _secrets_pattern[:] = [re.compile("|".join(map(re.escape, longest_first)) or "(?!)")]


def redacted(text: str) -> str:
    """The text without secrets and without what looks like a phone number.

    Times, network addresses and decimals stay as they are.
    """
    for pattern in _secrets_pattern:
        text = pattern.sub(_SECRET, text)
    text = _NAMED_SECRET.sub(rf"\g<name>{_SECRET}", text)
    text = _SCHEME.sub(rf"\1\2{_SECRET}", text)
    text = _LONG_HEX.sub(_SECRET, text)
    text = _QUOTED.sub(f"“{_TEXT}”", text)
    return _DIGITS.sub(_number_hidden, text)


def holds_secret(text: str) -> bool:
    """Whether a secret that is known stands in the text, or something that is named one."""
    known = any(pattern.search(text) for pattern in _secrets_pattern)
    return known or bool(_NAMED_SECRET.search(text) or _SCHEME.search(text))


def holds_number(text: str) -> bool:
    """Whether something in the text looks like a phone number."""
    return any(not _NO_NUMBER.fullmatch(found[0].strip()) for found in _DIGITS.finditer(text))


def redacted_traceback(text: str) -> str:
    """A traceback with its frames, and with messages that quote nothing."""
    lines = (
        line if line.startswith(_FRAME) else _VALUE.sub(_TEXT, line) for line in text.split("\n")
    )
    return redacted("\n".join(lines))


def _number_hidden(found: re.Match[str]) -> str:
    text = found.group()
    if _NO_NUMBER.fullmatch(text.strip()):
        return text
    return _NUMBER + text[len(text.rstrip()) :]


def redact_event(
    logger: object, method: str, event: MutableMapping[str, Any]
) -> MutableMapping[str, Any]:
    """A processor for structlog: the event with every text redacted."""
    del logger, method
    for key in list(event):
        event[key] = _of_field(key, event[key], 0)
    return event


def _of_field(key: str, value: object, depth: int) -> object:
    if isinstance(value, int) and key.rsplit("_", 1)[-1] in _PLAIN_KEYS:
        return value
    if isinstance(value, str) and _NAMED_SECRET.match(f"{key}={value}"):
        return _SECRET
    if isinstance(value, str) and key == "exception":
        return redacted_traceback(value)
    return _of_value(value, depth)


def _of_value(value: object, depth: int) -> object:
    if value is None or isinstance(value, (bool, float)):
        return value
    if isinstance(value, int):
        return value if -_LONGEST_PLAIN_INT <= value <= _LONGEST_PLAIN_INT else _NUMBER
    if isinstance(value, str):
        return redacted(value)
    if isinstance(value, bytes | bytearray | memoryview):
        return f"[{len(value)} bytes]"
    if depth >= _DEEPEST:
        return "[…]"
    if isinstance(value, Mapping):
        return {
            redacted(str(key)): _of_field(str(key), one, depth + 1) for key, one in value.items()
        }
    if isinstance(value, list | tuple | set | frozenset):
        return [_of_value(one, depth + 1) for one in value]
    if isinstance(value, BaseException):
        return redacted_traceback(f"{type(value).__name__}: {value}")
    return redacted(str(value))


class RedactionFilter(logging.Filter):
    """Redacts each record of the standard logging, its traceback included. Lets all through."""

    def filter(self, record: logging.LogRecord) -> bool:
        try:
            message = record.getMessage()
        except (TypeError, ValueError, KeyError):
            message = f"{record.msg} [its values do not fit]"
        record.msg = redacted(message)
        record.args = ()
        if record.exc_info:
            record.exc_text = logging.Formatter().formatException(record.exc_info)
            record.exc_info = None
        if record.exc_text:
            record.exc_text = redacted_traceback(record.exc_text)
        if record.stack_info:
            record.stack_info = redacted(record.stack_info)
        return True
