"""What became of a request about a binding whose answer is missing (vendors/huawei.md 12.1).

Binds are not idempotent, so the platform is asked before anything is sent again. A sentence of
evidence holds no number of a person.
"""

from collections.abc import Mapping, Sequence

from dialwatch.calls.binding import Binding
from dialwatch.platforms.binding import Change, Made, Step, Traced
from dialwatch.platforms.huawei.binding_manner import IDENTITY

__all__ = ["bind_traced", "modify_traced", "second_traced", "unbind_traced", "unknown_x"]

_LIFE = "lives"


def unknown_x() -> Traced:
    """The platform was to pick X itself."""
    return Traced(
        done=None,
        evidence="Huawei was to pick X itself, and tells bindings of a known X alone: look for it "
        "in Huawei's console, or read the application's X again.",
    )


def bind_traced(change: Change, shown: Sequence[Binding]) -> Traced:
    """By the bindings that stand where it was to be."""
    meant = [one for one in shown if _is_meant(change, one)]
    if not meant:
        return Traced(done=False, evidence=_taken(change, shown))
    if len(meant) > 1 or not change.x:
        many = (
            f"Huawei shows {len(meant)} such bindings: whether it made one of them for this "
            "request cannot be told."
        )
        return Traced(done=None, evidence=many)
    (one,) = meant
    made = Made(id=one.id, x=one.x, y=one.y, extension=one.extension)
    if other := _differing(change.wanted, one):
        return Traced(
            done=None,
            evidence=f"Huawei shows these numbers bound, but otherwise than asked for ({other}): "
            "somebody else may have bound them.",
            made=made,
        )
    return Traced(done=True, evidence="Huawei shows the binding.", made=made)


def second_traced(change: Change, shown: Sequence[Binding], most: int) -> Traced:
    """AXYB: by the Y of the binding."""
    if not shown:
        return Traced(done=False, evidence="Huawei shows the binding of A no more.")
    b = change.b or str(change.wanted.get("b") or "")
    one = next((one for one in shown if one.b == b), None)
    if one is not None:
        made = Made(id=one.id, x=one.x, y=one.y)
        return Traced(done=True, evidence="Huawei shows the Y.", made=made)
    if len(shown) >= most:
        told = f"Huawei tells {most} Y of a binding at most, and B is not among them."
        return Traced(done=None, evidence=told)
    return Traced(done=False, evidence="Huawei shows the binding without a Y for B.")


def modify_traced(change: Change, shown: Sequence[Binding], tells: frozenset[str]) -> Traced:
    """By the values that the platform tells of the binding."""
    if not shown:
        return Traced(done=False, evidence="Huawei shows the binding no more.")
    one = shown[0]
    made = Made(id=one.id, x=one.x, y=one.y, extension=one.extension)
    told = {name for name in change.wanted if name in tells and _value(one, name) is not None}
    if other := _differing({name: change.wanted[name] for name in told}, one):
        sentence = f"Huawei shows the binding without the change ({other})."
        return Traced(done=False, evidence=sentence, made=made)
    if told - {_LIFE}:
        return Traced(done=True, evidence="Huawei shows the binding with the change.", made=made)
    return Traced(
        done=None,
        evidence="Huawei shows the binding, but not since when its lifetime counts.",
        made=made,
    )


def unbind_traced(change: Change, shown: Sequence[Binding], most: int) -> Traced:
    """By what is left."""
    if change.step is Step.CLEAR:
        left = f"Huawei still shows bindings on that X: {len(shown)} on its first page."
        return Traced(done=not shown, evidence=left if shown else "Huawei shows none on that X.")
    there = [
        one
        for one in shown
        if (not change.y or one.y == change.y) and (change.y or not change.b or one.b == change.b)
    ]
    if there:
        return Traced(done=False, evidence="Huawei still shows the binding.")
    if most and len(shown) >= most:
        told = f"Huawei tells {most} Y of a binding at most, and this one is not among them."
        return Traced(done=None, evidence=told)
    return Traced(done=True, evidence="Huawei shows the binding no more.")


def _is_meant(change: Change, shown: Binding) -> bool:
    """The numbers that the change names are those of the binding."""
    return all(
        not (wanted := getattr(change, name))
        or not (told := getattr(shown, name))
        or told == wanted
        for name in IDENTITY
    )


def _taken(change: Change, shown: Sequence[Binding]) -> str:
    if change.extension and shown:
        return "Huawei shows this extension with another A."
    return "Huawei does not show the binding."


def _differing(wanted: Mapping[str, object], shown: Binding) -> str:
    """Names of wanted values that are told otherwise; what is not told does not differ."""
    others = [
        name
        for name, value in wanted.items()
        if (told := _value(shown, name)) is not None and str(told) != str(value)
    ]
    return ", ".join(sorted(others))


def _value(shown: Binding, name: str) -> object:
    """What is told under that name; None where it is not."""
    if name in IDENTITY:
        return getattr(shown, name) or None
    return shown.lives if name == _LIFE else shown.values.get(name)
