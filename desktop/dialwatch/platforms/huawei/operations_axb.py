"""AXB: A and B reach each other through X (vendors/huawei.md 5)."""

from dialwatch.calls.form import FieldKind, FormField
from dialwatch.platforms.huawei.confirms import gone, shown
from dialwatch.platforms.huawei.fields import (
    AREA,
    AREA_MATCH,
    BINDING,
    DIRECTION,
    HINT,
    KINDS,
    LAST_MINUTE,
    MAX_DURATION,
    PRE_VOICE,
    RECORD,
    SMS,
    USER_DATA,
    duration,
    last_minute_needs_limit,
    number,
    prompts_recording,
    subscriber,
    with_tones,
)
from dialwatch.platforms.spec import Reads, Spec, needs, one_of

__all__ = ["AXB"]

_GROUP = "AXB bindings"
_A = number("a", "A", "The protected user: +86 and the number.", required=True)
_B = number("b", "B", "The other side: +86 and the number.", required=True)
_X = number("x", "X", "The privacy number to use; it wins over the city code.")
_LIFETIME = duration("never ends")
_PEOPLE = (subscriber("a", "A"), subscriber("b", "B"))
_READS = Reads(rows="axb", lists=("relationNumList",), kinds=KINDS, total=("totalCount",))

AXB = (
    Spec(
        operation="axb_bind",
        title="Bind",
        group=_GROUP,
        purpose="Binds A and B to X: each reaches the other by calling X.",
        acts=True,
        warning="That it succeeds does not mean that A can call: A must be registered with the "
        "carrier. A landline can be called, but can never call X.",
        fields=(
            *(_A, _B, _X, AREA, AREA_MATCH, DIRECTION, _LIFETIME, MAX_DURATION, LAST_MINUTE),
            *(RECORD, HINT, SMS, *PRE_VOICE, USER_DATA),
        ),
        rules=(
            *_PEOPLE,
            one_of("x", "area", titles=("X", "City code")),
            needs("area_match", "area", ("When the city has no free X", "City code")),
            prompts_recording,
            last_minute_needs_limit,
        ),
        wire=with_tones,
        done="The binding was made.",
        reads=Reads(facts="axb", kinds=KINDS),
        confirm=shown("axb_query", "x", "a"),
    ),
    Spec(
        operation="axb_unbind",
        title="Unbind",
        group=_GROUP,
        purpose="Takes a binding away; calls through it end with “no binding”.",
        acts=True,
        warning="With X alone, every binding of that X is removed, up to 5 000. A call that runs "
        "already goes on.",
        fields=(BINDING, number("x", "X", "Removes every binding of this X.")),
        rules=(one_of("binding", "x", titles=("Binding id", "X")),),
        done="The binding was taken away.",
        confirm=gone("axb_query", "x"),
    ),
    Spec(
        operation="axb_modify",
        title="Modify",
        group=_GROUP,
        purpose="Changes a binding; what is left out stays as it is. X itself cannot change.",
        acts=True,
        warning="A new lifetime starts at this moment, not when the binding was made.",
        fields=(
            FormField(
                name="binding", title="Binding id", required=True, shortest=1, longest=64,
                help="As the bind answered it.",
            ),
            number("a", "New A"),
            number("b", "New B"),
            *(DIRECTION, _LIFETIME, MAX_DURATION, LAST_MINUTE, RECORD, HINT, SMS),
            *(*PRE_VOICE, USER_DATA),
        ),
        rules=(*_PEOPLE, prompts_recording),
        wire=with_tones,
        done="The binding was changed.",
        confirm=shown("axb_query"),
    ),
    Spec(
        operation="axb_query",
        title="Query",
        group=_GROUP,
        purpose="One binding, or those of an X, page by page.",
        fields=(
            BINDING,
            number("x", "X", "All bindings of this X."),
            number("a", "A", "Only with X: the binding of A on it."),
            number("b", "B", "Only with X: the binding of B on it."),
            FormField(name="page", title="Page", kind=FieldKind.WHOLE, least=1, default="1"),
            FormField(
                name="size", title="Bindings a page", kind=FieldKind.WHOLE, least=10, most=100,
                default="50", help="Huawei takes 50 in silence for any number outside the range.",
            ),
        ),
        rules=(
            one_of("binding", "x", titles=("Binding id", "X")),
            needs("a", "x", ("A", "X")),
            needs("b", "x", ("B", "X")),
        ),
        probe=lambda facts: {"x": facts["probe_number"], "page": 1, "size": 10},
        reads=_READS,
    ),
)  # fmt: skip
