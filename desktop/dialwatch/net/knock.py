"""Sends one push to an address of our own, to see whether it arrives."""

import ssl
import time
from pathlib import Path

import httpx

from dialwatch.net import failures
from dialwatch.net.tls import client_context

__all__ = ["knock"]

_PATIENCE = 10.0
"""Real seconds."""


async def knock(url: str, body: bytes, own_certificate: Path | None = None) -> tuple[int, float]:
    """The status of the answer, and the seconds that it took. Raises PlatformError.

    `own_certificate`: that of our own receiver, asked directly; it names the public address, so
    its name is not compared.
    """
    context = client_context(own_certificate) if url.startswith("https") else False
    if own_certificate is not None and isinstance(context, ssl.SSLContext):
        context.check_hostname = False
    began = time.perf_counter()
    try:
        async with httpx.AsyncClient(
            verify=context, trust_env=False, follow_redirects=False, timeout=_PATIENCE
        ) as client:
            answer = await client.post(
                url, content=body, headers={"Content-Type": "application/json"}
            )
    except (httpx.HTTPError, httpx.InvalidURL, OSError) as err:
        raise failures.of_error(err, "The address for pushes") from err
    return answer.status_code, time.perf_counter() - began
