"""AXE: callers dial X and an extension to reach A (vendors/huawei.md 7)."""

from dialwatch.calls.form import Choice, FieldKind, FormField
from dialwatch.platforms.huawei.confirms import gone, shown
from dialwatch.platforms.huawei.fields import (
    AREA,
    AREA_MATCH,
    BINDING,
    HINT,
    KINDS,
    RECORD,
    USER_DATA,
    as_texts,
    number,
    prompts_recording,
    subscriber,
)
from dialwatch.platforms.spec import Reads, Spec, Values, needs, not_both, one_of

__all__ = ["AXE"]

_GROUP = "AXE bindings"
_X = number("x", "X", "The privacy number; it wins over the city code.")
_EXTENSION = FormField(
    name="extension",
    title="Extension",
    shortest=1,
    longest=4,
    help="Digits, as many as the application has; without it the platform assigns one.",
)
_UNIT = FormField(
    name="unit",
    title="Lifetimes are counted in",
    kind=FieldKind.CHOICE,
    choices=(Choice(value="0", title="hours"), Choice(value="1", title="minutes")),
    default="hours",
)
_LIFETIME = FormField(
    name="lifetime",
    title="Lifetime",
    kind=FieldKind.WHOLE,
    least=0,
    help="0 never ends. Always send it: Huawei's documents contradict each other on what holds "
    "without it (never, or 168 hours).",
)
_CALLBACK = (
    FormField(
        name="callback_tone",
        title="Tone when A calls back and nobody called",
        shortest=1,
        longest=128,
        help="Name of a voice file; never together with a number to forward to.",
    ),
    number("callback_number", "Number when A calls back and nobody called"),
    FormField(
        name="callback_lifetime",
        title="Callback records live",
        kind=FieldKind.WHOLE,
        least=0,
        help="In the same unit; its range is not documented.",
    ),
)
_TONE_OR_NUMBER = not_both(
    "callback_tone",
    "callback_number",
    ("Tone when A calls back and nobody called", "Number when A calls back and nobody called"),
)
_LIMIT = FormField(
    name="size", title="Rows a page", kind=FieldKind.WHOLE, least=1, most=100, default="50"
)


def _is_one(values: Values) -> str:
    """A binding is named by its id, or by X and its extension together (7.2)."""
    if "binding" in values or ("x" in values and "extension" in values):
        return ""
    return "Give “Binding id”, or “X” and “Extension” together."


def _digits(values: Values) -> str:
    extension = values.get("extension", "")
    return "" if not extension or extension.isdecimal() else "“Extension” must be digits alone."


def _cursor(longest: int, help_: str) -> FormField:
    return FormField(name="cursor", title="Cursor", longest=longest, help=help_)


AXE = (
    Spec(
        operation="axe_bind",
        title="Bind",
        group=_GROUP,
        purpose="Gives A an extension on X.",
        acts=True,
        warning="At most 200 A on one X are advised. That it succeeds does not mean that A can "
        "call: A must be registered.",
        fields=(
            number("a", "A", "The protected user: +86 and the number.", required=True),
            *(_X, AREA, AREA_MATCH, _EXTENSION, _UNIT, _LIFETIME, RECORD, HINT, *_CALLBACK),
            USER_DATA,
        ),
        rules=(
            subscriber("a", "A"),
            one_of("x", "area", titles=("X", "City code")),
            needs("area_match", "area", ("When the city has no free X", "City code")),
            needs("extension", "x", ("Extension", "X")),
            *(_digits, _TONE_OR_NUMBER, prompts_recording),
        ),
        wire=lambda values: {**as_texts(values), "display": "0"},
        done="The binding was made.",
        reads=Reads(facts="axe", kinds=KINDS),
        confirm=shown("axe_query_v2", "x"),
    ),
    Spec(
        operation="axe_unbind",
        title="Unbind",
        group=_GROUP,
        purpose="Takes an extension away.",
        acts=True,
        warning="A call that runs already goes on.",
        fields=(BINDING, number("x", "X"), _EXTENSION),
        rules=(_is_one, _digits),
        done="The binding was taken away.",
        confirm=gone("axe_query", "x", "extension"),
    ),
    Spec(
        operation="axe_modify",
        title="Modify",
        group=_GROUP,
        purpose="Changes a binding; what is left out stays as it is.",
        acts=True,
        warning="Queries keep showing the lifetime of the bind, not the new one.",
        fields=(
            *(BINDING, number("x", "X"), _EXTENSION, _UNIT, _LIFETIME, RECORD, HINT),
            *(*_CALLBACK, USER_DATA),
        ),
        rules=(_is_one, _digits, _TONE_OR_NUMBER, prompts_recording),
        wire=as_texts,
        done="The binding was changed.",
        confirm=shown("axe_query", "x", "extension"),
    ),
    Spec(
        operation="axe_query",
        title="Query one",
        group=_GROUP,
        purpose="One binding with all its values.",
        fields=(BINDING, number("x", "X"), _EXTENSION),
        rules=(_is_one, _digits),
        reads=Reads(facts="axe", kinds=KINDS),
        probe=lambda facts: {"x": facts["probe_number"], "extension": "1"},
    ),
    Spec(
        operation="axe_query_v2",
        title="Query all of an X",
        group=_GROUP,
        purpose="The bindings of an X, page by page.",
        fields=(
            BINDING,
            number("x", "X"),
            _EXTENSION,
            _cursor(34, "What the page before answered; empty for the first page."),
            _LIMIT,
        ),
        rules=(one_of("binding", "x", titles=("Binding id", "X")), _digits),
        reads=Reads(rows="axe", kinds=KINDS, cursor=("nextCursor", "nextCusor")),
        probe=lambda facts: {"x": facts["probe_number"]},
    ),
    Spec(
        operation="axe_count",
        title="Count bindings",
        group=_GROUP,
        purpose="How many bindings each X has, or one X.",
        fields=(
            number("x", "X"),
            _cursor(20, "What the page before answered; empty for the first page."),
            _LIMIT,
        ),
        reads=Reads(rows="count", kinds=KINDS, cursor=("nextCursor", "nextCusor")),
        probe=lambda _facts: {},
    ),
)
