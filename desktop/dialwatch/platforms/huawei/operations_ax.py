"""AX: anyone reaches A by calling X (vendors/huawei.md 6)."""

from typing import Any

from dialwatch.calls.form import FieldKind, FormField
from dialwatch.platforms.huawei.confirms import gone, shown
from dialwatch.platforms.huawei.fields import (
    AREA,
    AREA_MATCH,
    BINDING,
    HINT,
    KINDS,
    LAST_MINUTE,
    MAX_DURATION,
    PRE_VOICE,
    RECORD,
    SMS,
    USER_DATA,
    direction,
    last_minute_needs_limit,
    number,
    prompts_recording,
    subscriber,
    with_tones,
)
from dialwatch.platforms.spec import Reads, Spec, Values, needs, one_of

__all__ = ["AX"]

_GROUP = "AX bindings"
_THREE_DAYS = 259_200
_DIRECTION = direction("both sides", "only A calls X", "only others call X")
_POWER = FormField(
    name="power",
    title="X is switched on",
    kind=FieldKind.FLAG,
    default="yes",
    help="While it is off, X counts as unreachable.",
)
_WHICH = one_of("binding", "x", titles=("Binding id", "X"))
_PERSON = subscriber("a", "A")


def _bind(values: Values) -> dict[str, Any]:
    """X must be what A sees; a city code comes with the kind of number (6.1)."""
    told = {**_power(values), "display": "0"}
    return {**told, "kind": "mobile-virtual"} if "area" in values else told


def _power(values: Values) -> dict[str, Any]:
    told = with_tones({name: value for name, value in values.items() if name != "power"})
    return {**told, "power": "on" if values["power"] else "off"} if "power" in values else told


def _callee_is_not_a(values: Values) -> str:
    same = values.get("a") is not None and values.get("a") == values.get("callee")
    return "“Callee” must be another number than A." if same else ""


AX = (
    Spec(
        operation="ax_bind",
        title="Bind",
        group=_GROUP,
        purpose="Binds A to X: whoever calls X reaches A, and sees X when A calls.",
        acts=True,
        warning="An AX binding never ends by itself. One X serves one A, and one A has at most "
        "5 X. That it succeeds does not mean that A can call: A must be registered.",
        fields=(
            number("a", "A", "The protected user: +86 and the number.", required=True),
            number("x", "X", "The privacy number to use; it wins over the city code."),
            *(AREA, AREA_MATCH, _DIRECTION, MAX_DURATION, LAST_MINUTE, RECORD, HINT, SMS),
            *(*PRE_VOICE, _POWER, USER_DATA),
        ),
        rules=(
            _PERSON,
            one_of("x", "area", titles=("X", "City code")),
            needs("area_match", "area", ("When the city has no free X", "City code")),
            prompts_recording,
            last_minute_needs_limit,
        ),
        wire=_bind,
        done="The binding was made.",
        reads=Reads(facts="ax", kinds=KINDS),
        confirm=shown("ax_query", "a"),
    ),
    Spec(
        operation="ax_unbind",
        title="Unbind",
        group=_GROUP,
        purpose="Takes the binding of an X away.",
        acts=True,
        warning="A call that runs already goes on; the next one to X reaches nobody.",
        fields=(BINDING, number("x", "X")),
        rules=(_WHICH,),
        done="The binding was taken away.",
        confirm=gone("ax_query", "x"),
    ),
    Spec(
        operation="ax_modify",
        title="Modify",
        group=_GROUP,
        purpose="Changes a binding; what is left out stays as it is.",
        acts=True,
        fields=(
            BINDING,
            number("x", "X"),
            number("a", "New A"),
            *(_DIRECTION, MAX_DURATION, LAST_MINUTE, RECORD, HINT, SMS, *PRE_VOICE, _POWER),
            USER_DATA,
        ),
        rules=(_WHICH, _PERSON, prompts_recording),
        wire=_power,
        done="The binding was changed.",
        confirm=shown("ax_query", "x"),
    ),
    Spec(
        operation="ax_query",
        title="Query",
        group=_GROUP,
        purpose="The binding of an X, or those of an A: at most 5.",
        fields=(BINDING, number("a", "A"), number("x", "X")),
        rules=(one_of("binding", "a", "x", titles=("Binding id", "A", "X")),),
        probe=lambda facts: {"x": facts["probe_number"]},
        reads=Reads(rows="ax", lists=("privateNumList",), kinds=KINDS),
    ),
    Spec(
        operation="ax_temporary_callee",
        title="Set temporary callee",
        group=_GROUP,
        purpose="Says whom A's next call to X reaches.",
        acts=True,
        warning="It takes the place of an earlier one, and has to be set before each call of A.",
        fields=(
            BINDING,
            number("x", "X"),
            number("a", "A", "Not evaluated; only to check that it is not the callee."),
            number("callee", "Callee", "Whom to reach; 400 and 95 numbers are allowed here.",
                   required=True),
            FormField(
                name="duration", title="Valid for", kind=FieldKind.WHOLE, least=1,
                most=_THREE_DAYS, unit="seconds", default="60 seconds",
            ),
            FormField(
                name="user_data", title="Data of your own", shortest=1, longest=256,
                forbidden="{}", help="Comes back in notifications; no Chinese characters.",
            ),
        ),
        rules=(_WHICH, _callee_is_not_a),
        done="The temporary callee was set.",
    ),
)  # fmt: skip
