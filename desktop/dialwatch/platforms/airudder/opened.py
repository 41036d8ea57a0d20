"""The envelope around every answer of AI Rudder, opened (vendors/airudder.md 3.1)."""

from typing import Any

from dialwatch.platforms.airudder.details import Refusal
from dialwatch.platforms.operator import Sent
from dialwatch.platforms.spec import Spec
from dialwatch.platforms.wiring import loosely, without_nul

__all__ = ["opened"]


def opened(body: bytes, spec: Spec, success: str) -> Sent | Refusal:
    """The data inside, or what the platform says against it. Raises BadAnswer."""
    told = loosely(without_nul(body), spec.title)
    code = "" if told.get("code") is None else str(told["code"])
    if code != success:
        return Refusal(code, str(told.get("message") or told.get("status") or ""))
    return Sent(_inside(told.get("data"), spec), code=code)


def _inside(data: Any, spec: Spec) -> Any:
    """A bare text where a recording was asked for is its address (4.6)."""
    if spec.reads.file and isinstance(data, str):
        return {"recording_url": data}
    return data
