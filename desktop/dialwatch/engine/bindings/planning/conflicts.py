"""What stands against a row, each with what to do. No sentence holds a number."""

from collections.abc import Callable

from dialwatch.calls.binding import Binding, BindingState, Mode
from dialwatch.calls.binding_plan import PlanKind
from dialwatch.engine.bindings.planning.given import Given
from dialwatch.engine.bindings.planning.item import Item
from dialwatch.engine.bindings.planning.lifetimes import spoken
from dialwatch.engine.bindings.planning.room import EXTENSION, NUMBER, ON_X, Key, Room
from dialwatch.engine.bindings.planning.standing import Standing
from dialwatch.engine.bindings.planning.wish import Wish

__all__ = ["first_conflict", "lacks_room", "meant_twice", "out_of_order", "unsure"]

Rule = Callable[[Wish, Given, Standing], str]
_MOST_EXTENSION = 4


def first_conflict(wish: Wish, given: Given, standing: Standing) -> str:
    """Why that row can be nothing, whatever else is planned; empty: it may be."""
    if wish.faults:
        return " ".join(wish.faults)
    for rule in _RULES:
        if said := rule(wish, given, standing):
            return said
    return ""


def _lacks(wish: Wish, given: Given, _standing: Standing) -> str:
    """A row has to say which binding it means."""
    if wish.binding:
        return ""
    if given.kind is PlanKind.CLEAR:
        return "" if wish.x else "X is missing: whose bindings are to go."
    if given.kind in (PlanKind.BIND, PlanKind.UNDO) and not wish.absent:
        return _lacks_to_bind(wish, given.mode)
    return _lacks_to_find(wish, given.mode)


def _lacks_to_bind(wish: Wish, mode: Mode) -> str:
    if not wish.a:
        return "A is missing."
    if mode is Mode.AXB and not wish.b:
        return "B is missing."
    if not wish.x and not wish.area and mode is not Mode.AXYB:
        return "Say which X, or of which city (its code) the platform is to pick one."
    if wish.extension and not wish.x:
        return "An extension can be chosen only on an X that is named: name it, or leave both out."
    return ""


def _lacks_to_find(wish: Wish, mode: Mode) -> str:
    if mode is Mode.AXB and not wish.a and not wish.b:
        return (
            "X alone would mean every binding on it. Name A or B as well; to empty a whole X use "
            "“Clear whole X numbers”."
            if wish.x
            else "Say which binding: X with A or B."
        )
    if mode is Mode.AXE and not (wish.x and (wish.extension or wish.a)):
        return "Say which binding: X with its extension, or X with A."
    if not wish.x and not wish.a:
        return "Say which binding: its X, or A."
    return ""


def _wrong_mode(_wish: Wish, given: Given, _standing: Standing) -> str:
    if given.kind is PlanKind.CLEAR and given.mode is not Mode.AXB:
        return f"Only AXB can empty a whole X; in {given.mode} unbind them one by one."
    return ""


def _same_number(wish: Wish, given: Given, _standing: Standing) -> str:
    del given
    people = [one for one in (wish.a, wish.b) if one]
    if len(people) != len(set(people)):
        return "A and B are the same number."
    if wish.x in people:
        return "X is among the people that it is to connect. Correct the row."
    return ""


def _extension(wish: Wish, given: Given, _standing: Standing) -> str:
    """The application fixes how many digits it has (7.1)."""
    told, digits = wish.extension, given.limits.extension
    if not told or wish.absent:
        return ""
    if not (told.isascii() and told.isdecimal()):
        return "The extension must be digits alone."
    if digits and len(told) != digits:
        lost = " A spreadsheet drops leading zeros." if len(told) < digits else ""
        return (
            f"The extension has {len(told)} digits; those of this application have {digits}.{lost}"
        )
    if len(told) > _MOST_EXTENSION:
        return f"The extension has {len(told)} digits; at most {_MOST_EXTENSION} are possible."
    return ""


def _lifetime(wish: Wish, given: Given, _standing: Standing) -> str:
    """Ranges of the mode (1.1, 5.1, 8)."""
    if wish.ends is not None and wish.ends <= given.now and not wish.whole:
        return "Its end lies in the past. Give a later one, or leave the row out."
    lives = wish.lives
    if wish.ends is not None:
        lives = (wish.ends - given.now) // 1000
    if given.mode is Mode.AX and lives:
        return "An AX binding never ends by itself: leave its lifetime out, and unbind it in time."
    longest, shortest = given.limits.longest, given.limits.shortest
    for seconds in (lives, wish.yb_lives):
        if longest and seconds is not None and seconds > longest:
            return f"It would live for {spoken(seconds)}; at most {spoken(longest)} are possible."
        if seconds and seconds < shortest and not wish.whole:
            return f"It would live for {spoken(seconds)}; at least {spoken(shortest)} are needed."
    if lives and wish.yb_lives and wish.yb_lives > lives:
        return "B's half would live longer than A's: shorten it, or give A's a longer life."
    return ""


def _no_lifetime(wish: Wish, given: Given, _standing: Standing) -> str:
    if given.kind is not PlanKind.RENEW:
        return ""
    if given.mode is not Mode.AX and "lives" not in given.limits.modifies:
        return (
            f"{given.mode} cannot change a lifetime: it would have to be unbound and bound anew, "
            "with another X."
        )
    if wish.lives is None and wish.ends is None:
        return "Say how long it is to live from now on."
    return ""


def _not_read(wish: Wish, given: Given, standing: Standing) -> str:
    """What is not known cannot be said to be gone."""
    del given
    if not wish.absent or not wish.x or standing.was_read(wish.x):
        return ""
    return "What stands on this X was never read. Check the plan again, with reading."


_RULES: tuple[Rule, ...] = (
    _wrong_mode, _lacks, _same_number, _extension, _lifetime, _no_lifetime,
    _not_read,
)  # fmt: skip


def out_of_order(x: str, standing: Standing) -> str:
    """What the platform pushed of X (11.6): no state but “normal” takes new bindings."""
    row = standing.numbers.get(x)
    if row is None or row.in_order:
        return ""
    cause = f" ({row.cause})" if row.cause else ""
    return (
        f"X takes no bindings: the platform says “{row.status or 'not in order'}”{cause}. "
        "Use another X until it is normal again."
    )


def unsure(target: Binding) -> str:
    """Nobody knows how it stands."""
    if target.state is BindingState.UNSURE:
        return "Nobody knows how this binding stands: a request about it had no answer. Read its X."
    return ""


def meant_twice(first: Item) -> str:
    """Two rows are about the same binding and want different things."""
    return (
        f"{first.wish.place.capitalize()} is about the same binding and wants it otherwise. Keep "
        "one of the two rows."
    )


def lacks_room(key: Key, item: Item, room: Room, given: Given) -> str:
    """There is no room for it, whatever else the plan frees."""
    taker = room.taker(key)
    if key[0] == NUMBER:
        return _number_taken(key, item, room, taker, given)
    if key[0] == EXTENSION:
        return _extension_taken(taker)
    if key[0] == ON_X:
        return _x_full(key, taker, room, given)
    return (
        f"A has {room.most(key)} X already, the most that one A may have. Unbind one of them first."
    )


def _number_taken(key: Key, item: Item, room: Room, taker: Item | None, given: Given) -> str:
    who = "B" if key[2] == item.wish.b else "A"
    if taker is not None:
        return (
            f"{taker.wish.place.capitalize()} has this {who} on the same X already; a number "
            "stands on an X once. Use another X for one of them."
        )
    holder = room.holder(key)
    if holder is not None and given.mode is Mode.AXE:
        return f"A has extension {holder.extension} on this X already, and gets no second one."
    if holder is not None and {holder.a, holder.b} == {item.wish.a, item.wish.b}:
        return (
            "The two are bound on this X already, the other way round: they reach each other. To "
            "exchange A and B unbind them first."
        )
    if given.replaces:
        return (
            f"{who} stands on this X with somebody else, and to take that binding apart is in no "
            "row. Unbind it first."
        )
    return (
        f"{who} stands on this X already with somebody else. Unbind that binding first, use "
        "another X, or let the plan replace what is there."
    )


def _extension_taken(taker: Item | None) -> str:
    if taker is not None:
        return f"{taker.wish.place.capitalize()} takes this extension. Choose another one."
    return (
        "The extension is another A's on this X; AXE cannot give it to somebody else. Unbind it "
        "first, or choose another one."
    )


def _x_full(key: Key, taker: Item | None, room: Room, given: Given) -> str:
    if given.mode is not Mode.AX:
        most = room.most(key)
        return f"X is full: it has {most:,} of {most:,}. Use another X, or unbind some first."
    if taker is not None:
        return f"{taker.wish.place.capitalize()} gives this X to another A. Keep one of the rows."
    if given.replaces:
        return "X is another A's, and cannot be given to this one here. Unbind it first."
    return (
        "X is another A's. Unbind it first, use another X, or let the plan replace what is there."
    )
