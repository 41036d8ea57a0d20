"""Small things that all three platforms need to speak: JSON, local times, query values."""

import json
from collections.abc import Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

from starlette.responses import Response

__all__ = ["encoded", "json_answer", "local_time", "whole_number"]


def encoded(value: object) -> bytes:
    """Compact JSON, UTF-8."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def json_answer(
    value: object, status: int = 200, headers: Mapping[str, str] | None = None
) -> Response:
    """An answer holding that value, or those ready-made bytes, as JSON."""
    body = value if isinstance(value, bytes) else encoded(value)
    return Response(body, status, headers=headers, media_type="application/json")


def local_time(second: int, zone: ZoneInfo) -> str:
    """A second of UTC epoch as the vendors print it: local, no offset."""
    return datetime.fromtimestamp(second, zone).isoformat(" ")[:19]


def whole_number(text: object, default: int) -> int | None:
    """A whole number sent as number or text; the default when absent, None when it is neither."""
    if text is None or text == "":
        return default
    try:
        return int(str(text))
    except ValueError:
        return None
