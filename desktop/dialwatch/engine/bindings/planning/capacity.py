"""How full the X of a plan are, and would be."""

from collections.abc import Iterable

from dialwatch.calls.binding import Capacity, Mode
from dialwatch.calls.binding_plan import XCapacity
from dialwatch.engine.bindings.planning.given import Given
from dialwatch.engine.bindings.planning.room import ON_X, Room
from dialwatch.engine.bindings.planning.standing import Standing

__all__ = ["MOST", "capacity_of", "crowded"]

MOST = 200


def capacity_of(
    numbers: Iterable[str], given: Given, standing: Standing, room: Room
) -> list[XCapacity]:
    """Of each of these X, the fullest afterwards first. Of AXYB nothing: the platform picks X."""
    if given.mode is Mode.AXYB:
        return []
    limits = given.limits
    told = [
        XCapacity(
            x=x,
            before=Capacity(used=len(standing.on_x(x)), most=limits.on_x, advised=limits.advised),
            after=Capacity(
                used=room.taken((ON_X, x, "")), most=limits.on_x, advised=limits.advised
            ),
        )
        for x in numbers
    ]
    return sorted(told, key=lambda one: (-one.after.used, -one.before.used, one.x))


def crowded(told: Iterable[XCapacity]) -> str:
    """How many X get more than is advised (1.1); empty: none."""
    over = [
        one for one in told if one.after.advised and one.before.used < one.after.used
        and one.after.used > one.after.advised
    ]  # fmt: skip
    if not over:
        return ""
    advised = over[0].after.advised
    return (
        f"{len(over):,} X would carry more than the {advised:,} that are advised at most: callers "
        "may hear the prompt for long. Spread them over more X."
    )
