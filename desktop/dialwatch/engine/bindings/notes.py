"""What a user has to know of a binding that its platform accepts all the same."""

from dataclasses import replace

from dialwatch.calls.binding import Binding
from dialwatch.calls.subscriber import NumberKind, kind_of

__all__ = ["noted"]

_NO_PROMPT = "It records without a prompt: the carrier blocks its calls."


def noted(binding: Binding) -> Binding:
    """The same binding with what has to be known of it (vendors/huawei.md 1.1)."""
    fixed = [
        name
        for name, number in (("A", binding.a), ("B", binding.b))
        if number and kind_of(number) is NumberKind.LANDLINE
    ]
    notes = []
    if len(fixed) == 1:
        notes.append(f"{fixed[0]} is a landline: it can be reached, but can never call X.")
    elif fixed:
        notes.append("A and B are landlines: they can be reached, but can never call X.")
    values = binding.values
    if values.get("record") is True and "record_hint" in values and not values["record_hint"]:
        notes.append(_NO_PROMPT)
    note = " ".join(notes)
    return binding if note == binding.note else replace(binding, note=note)
