"""The yardstick of acknowledging: the same ASGI server, reading each body and keeping nothing.

`python -m tests.bench.bare_receiver` prints one JSON line, `url`, and ends with its input.
"""

import asyncio
import json
import sys
from typing import Any, cast

from starlette.types import Receive, Scope, Send

from dialwatch.receiver.app import Receiver
from dialwatch.receiver.server import Listening, ReceiverServer


async def answer(scope: Scope, receive: Receive, send: Send) -> None:
    """200 with the same body as the program's."""
    del scope
    while (await receive()).get("more_body"):
        pass
    body = b'{"code":200}'
    headers = [(b"content-length", str(len(body)).encode()), (b"content-type", b"application/json")]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": body})


async def main() -> None:
    """Answer until the input ends."""
    server = ReceiverServer(cast(Receiver, cast(Any, answer)), Listening("127.0.0.1", 0))
    await server.start()
    print(json.dumps({"url": f"http://127.0.0.1:{server.port}/push/bare"}), flush=True)
    await asyncio.to_thread(sys.stdin.read)
    await server.stop()


if __name__ == "__main__":
    asyncio.run(main())
