"""The border to the network: the only package that imports httpx.

Time-outs, repeats, pace, TLS, and the one place where foreign errors become ours.
"""

from dialwatch.net.operation import Operation
from dialwatch.net.traffic import Traffic

__all__ = ["Operation", "Traffic"]
