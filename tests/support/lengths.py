"""How long the tests run: short in the test command, long in `dev.py soak`."""

import os

from hypothesis import HealthCheck, settings

__all__ = ["LONG", "SWITCH", "examples", "load_profile"]

SWITCH = "DIALWATCH_LONG_TESTS"
LONG = bool(os.environ.get(SWITCH))


def examples(short: int, long: int) -> int:
    """How many examples a property is tried on."""
    return long if LONG else short


def load_profile() -> None:
    """Nothing fails for being slow on a busy machine, neither an example nor the making of one;
    in a long run properties without a number get 5 000."""
    unhurried = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
    settings.register_profile("short", unhurried)
    settings.register_profile("long", unhurried, max_examples=5_000)
    settings.load_profile("long" if LONG else "short")
