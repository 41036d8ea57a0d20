"""One question to a running engine, for the command line: no loop, nothing to install."""

import http.client
import json
from typing import Any

from dialwatch.calls.errors import BadInput
from dialwatch.engine.announcement import Announcement

__all__ = ["ask"]

_PATIENCE = 60.0
"""Real seconds: testing an account may wait for the platform's whole time-out."""


def ask(engine: Announcement, method: str, path: str, body: object = None) -> Any:
    """The engine's answer, JSON. Raises BadInput with its sentence when it refuses."""
    connection = http.client.HTTPConnection("127.0.0.1", engine.port, timeout=_PATIENCE)
    try:
        connection.request(
            method,
            f"/v1/{path}",
            body=None if body is None else json.dumps(body),
            headers={"Authorization": f"Bearer {engine.token}"},
        )
        with connection.getresponse() as response:
            told = json.loads(response.read())
    except (OSError, http.client.HTTPException, ValueError) as err:
        raise BadInput(
            "The engine of this profile does not answer. Stop it and try again."
        ) from err
    finally:
        connection.close()
    if response.status >= 400:
        raise BadInput(str(told.get("error", "The engine refused.")))
    return told
