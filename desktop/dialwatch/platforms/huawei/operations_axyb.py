"""AXYB, the older mode with two privacy numbers (vendors/huawei.md 8). It knows no modification."""

from dialwatch.calls.form import FormField
from dialwatch.platforms.huawei.confirms import gone, shown
from dialwatch.platforms.huawei.fields import (
    AREA_MATCH,
    BINDING,
    HINT,
    KINDS,
    RECORD,
    as_texts,
    direction,
    duration,
    number,
    prompts_recording,
    subscriber,
)
from dialwatch.platforms.spec import Reads, Spec, Values, one_of

__all__ = ["AXYB"]

_GROUP = "AXYB bindings"
_LEAST = 60
"""Seconds: lifetimes are 0 or at least so long."""


def _whole_or_none(values: Values) -> str:
    short = [
        values[name] for name in ("duration", "yb_duration") if 0 < values.get(name, 0) < _LEAST
    ]
    return f"A lifetime must be 0, or from {_LEAST} to 7776000 seconds." if short else ""


def _half(values: Values) -> str:
    """The first half makes X, the second one gives B a Y under it."""
    if "binding" in values:
        return ""
    return "" if "area" in values else "Give “City code”: the platform picks X by it."


def _yb_not_longer(values: Values) -> str:
    whole, half = values.get("duration", 0), values.get("yb_duration", 0)
    return "“Lifetime of Y” must not be longer than “Lifetime”." if 0 < whole < half else ""


AXYB = (
    Spec(
        operation="axyb_bind",
        title="Bind",
        group=_GROUP,
        purpose="First A to X, without a binding id; then B to Y, with the id that came back.",
        acts=True,
        warning="Without a lifetime it ends after 2 hours. If only A is bound, the platform gives "
        "a Y by itself as soon as B calls X.",
        fields=(
            number("a", "A, or B in the second half", required=True),
            FormField(
                name="binding", title="Binding id of the first half", longest=64,
                help="Only for the second half: B and Y.",
            ),
            FormField(name="area", title="City code", longest=32, help="Such as 0755 or 010."),
            AREA_MATCH,
            direction("both sides", "only A calls B, through Y", "only B calls A, through X"),
            duration("7200"),
            duration("ends with A's", name="yb_duration", title="Lifetime of Y"),
            RECORD,
            HINT,
            FormField(name="tone_x", title="Tone at X", longest=128),
            FormField(name="tone_y", title="Tone at Y", longest=128),
            FormField(
                name="user_data", title="Data of your own", shortest=1, longest=256,
                forbidden="{}", help="Comes back in notifications; no Chinese characters.",
            ),
        ),
        rules=(
            subscriber("a", "A, or B in the second half"),
            *(_half, _whole_or_none, _yb_not_longer, prompts_recording),
        ),
        wire=as_texts,
        done="The half was bound.",
        reads=Reads(facts="axyb_bound", kinds=KINDS),
        confirm=shown("axyb_query"),
    ),
    Spec(
        operation="axyb_unbind",
        title="Unbind",
        group=_GROUP,
        purpose="Takes a binding away with all its Y, or one Y alone.",
        acts=True,
        warning="Without Y and B, the binding goes with every Y under it.",
        fields=(
            FormField(name="binding", title="Binding id", required=True, shortest=1, longest=64),
            number("y", "Y", "This Y alone; it wins over B."),
            number("b", "B", "B's Y alone."),
        ),
        done="The binding was taken away.",
        confirm=gone("axyb_query"),
    ),
    Spec(
        operation="axyb_query",
        title="Query",
        group=_GROUP,
        purpose="A binding with its Y, by its id or by one of its numbers.",
        fields=(BINDING, number("x", "X or Y")),
        rules=(one_of("binding", "x", titles=("Binding id", "X or Y")),),
        reads=Reads(rows="axyb", lists=("xyRelationNumList",), kinds=KINDS),
        probe=lambda facts: {"x": facts["probe_number"]},
    ),
)  # fmt: skip
