"""Asks an account's reading operations and holds the answers against its contract."""

from dialwatch.platforms.check.checker import check

__all__ = ["check"]
