"""How long the tests run: short in the test command, long in `dev.py soak`."""

import os

from hypothesis import settings

__all__ = ["LONG", "SWITCH", "examples", "load_profile"]

SWITCH = "DIALWATCH_LONG_TESTS"
LONG = bool(os.environ.get(SWITCH))


def examples(short: int, long: int) -> int:
    """How many examples a property is tried on."""
    return long if LONG else short


def load_profile() -> None:
    """No example fails for being slow; in a long run properties without a number get 5 000."""
    settings.register_profile("short", deadline=None)
    settings.register_profile("long", deadline=None, max_examples=5_000)
    settings.load_profile("long" if LONG else "short")
