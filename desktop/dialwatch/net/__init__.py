"""The border to the network: the only package that imports httpx.

Time-outs, repeats, pace, TLS, and the one place where foreign errors become ours.
"""

from dialwatch.net.engine import EngineClient, engine_client
from dialwatch.net.operation import Operation
from dialwatch.net.traffic import Traffic
from dialwatch.net.transport import Answer, Headers, Transport

__all__ = [
    "Answer",
    "EngineClient",
    "Headers",
    "Operation",
    "Traffic",
    "Transport",
    "engine_client",
]
