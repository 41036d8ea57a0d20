"""X numbers as users type them and platforms push them, in the form in which they are kept."""

from dialwatch.calls.errors import BadInput
from dialwatch.calls.subscriber import NumberKind, global_form

__all__ = ["x_of"]

_KINDS = {NumberKind.LANDLINE: "a landline", NumberKind.SERVICE: "a service number"}


def x_of(text: str) -> str:
    """The global form of an X: always a number like a mobile's (vendors/huawei.md 1). Raises
    BadInput, saying why it is none.
    """
    found = global_form(text)
    if found.kind in _KINDS:
        raise BadInput(f"It is {_KINDS[found.kind]}: an X is always a number like a mobile's.")
    return found.number
