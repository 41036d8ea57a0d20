"""The words of an action or a title without the mark of its key."""

import re

__all__ = ["without_mnemonic"]

_BEHIND = re.compile(r"\(&\w\)")
"""How Chinese writes the key: behind the words, which lack its letter."""


def without_mnemonic(text: str) -> str:
    """`&Save…` as "Save…", `保存(&S)…` as "保存…"."""
    return _BEHIND.sub("", text).replace("&", "")
