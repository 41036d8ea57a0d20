"""Live calls and recordings (vendors/huawei.md 9, 10)."""

from dialwatch.calls.finding import CellKind
from dialwatch.calls.form import FormField
from dialwatch.platforms.spec import Reads, Spec

__all__ = ["CALLS"]

_GROUP = "Calls"

CALLS = (
    Spec(
        operation="call_stop",
        title="Terminate call",
        group=_GROUP,
        purpose="Ends a call that is running now.",
        acts=True,
        warning="Both sides are cut off at once. It is documented for AXYB applications only; "
        "others may not be allowed to do it.",
        fields=(
            FormField(
                name="session", title="Session id", required=True, shortest=1, longest=256,
                help="As the call's status events tell it.",
            ),
        ),
        done="The call was ended.",
    ),
    Spec(
        operation="record_address",
        title="Address of a recording",
        group=_GROUP,
        purpose="Where a recording can be fetched; Huawei keeps it for 7 days.",
        fields=(
            FormField(
                name="file", title="File name", required=True, shortest=1, longest=128,
                help="“recordObjectName” of the call record.",
            ),
            FormField(
                name="domain", title="Record domain", required=True, shortest=1, longest=128,
                help="“recordDomain” of the call record.",
            ),
        ),
        reads=Reads(facts="recording", kinds={"link": CellKind.LINK}),
        left_out="It needs a recording that only a call record names.",
    ),
)  # fmt: skip
