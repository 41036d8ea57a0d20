"""AI Rudder's calling tasks (vendors/airudder.md 4)."""

from typing import Any

from dialwatch.calls.finding import Finding
from dialwatch.calls.form import FieldKind, FormField
from dialwatch.platforms.airudder.fields import CALLEE, KINDS, LIST, PAGES, TASK, asks, robot_way
from dialwatch.platforms.spec import Confirm, Reads, Spec, Values, needs

__all__ = ["SCHEDULE", "TASKS"]

_TASKS = "Tasks"
_RECORDINGS = "Recordings"
_ROWS = ("list", "tasks", "robots", "rows", "details")
_TOTAL = ("total", "count", "Total")

SCHEDULE = (
    FormField(
        name="starts",
        title="Dial from",
        kind=FieldKind.MOMENT,
        help="Local time of the account. Without it dialling begins at once.",
    ),
    FormField(
        name="ends",
        title="Dial until",
        kind=FieldKind.MOMENT,
        help="Local time of the account; nothing is dialled after it.",
    ),
)


def window_is_open(values: Values) -> str:
    """The end of the schedule lies after its beginning."""
    starts, ends = values.get("starts"), values.get("ends")
    if starts and ends and ends <= starts:
        return "“Dial until” must lie after “Dial from”."
    return ""


def _stopped(values: Values, found: Any) -> bool | None:
    """The list shows the task as over."""
    if not isinstance(found, Finding):
        return None
    states = dict(zip(found.column("task_id"), found.column("status"), strict=False))
    state = states.get(str(values["task"]), "")
    return state in ("canceled", "finished") if state else None


def _cancelled(values: Values, found: Any) -> bool | None:
    """The details show the number as cancelled."""
    if not isinstance(found, Finding):
        return None
    results = dict(zip(found.column("callee"), found.column("result"), strict=False))
    result = results.get(str(values["callee"]), "")
    return result == "cancelled" if result in ("cancelled", "finished", "failed") else None


TASKS = (
    Spec(
        operation="list",
        probe=asks(page=1, size=50),
        yields={"task": ("task_id", "task_id")},
        title="List tasks",
        group=_TASKS,
        purpose="One page of the account's tasks, newest first.",
        fields=PAGES,
        reads=Reads(rows="task", lists=_ROWS, kinds=KINDS, total=_TOTAL),
    ),
    Spec(
        operation="detail",
        probe=asks("task"),
        yields={"callee": ("callee", "call_start_time"), "call": ("call_id", "call_start_time")},
        title="Task details",
        group=_TASKS,
        purpose="A task with every listed number and what became of it.",
        fields=(TASK,),
        reads=Reads(
            facts="task",
            rows="detail",
            lists=("details", "Details"),
            kinds=KINDS,
            nested={"redail_call": "redial", "question_answer": "question"},
        ),
    ),
    Spec(
        operation="create",
        title="Create task",
        group=_TASKS,
        purpose="Calls a list once, with redials for those who were not reached.",
        acts=True,
        fields=(
            FormField(
                name="name",
                title="Name",
                required=True,
                longest=100,
                help="Best one of its own, with at most 30 letters and no blank.",
            ),
            FormField(
                name="line",
                title="Caller line",
                required=True,
                longest=100,
                help="The line's name, as tasks show it.",
            ),
            robot_way(),
            FormField(
                name="robot",
                title="Robot id",
                required=True,
                longest=100,
                help="As the list of robots shows it.",
            ),
            *SCHEDULE,
            FormField(
                name="redials",
                title="Redials",
                kind=FieldKind.WHOLE,
                least=0,
                default="0",
                help="How often a number that was not reached is dialled again.",
            ),
            FormField(
                name="redial_pause",
                title="Pause before a redial",
                kind=FieldKind.WHOLE,
                least=0,
                default="0",
                help="In minutes, as far as is known.",
            ),
            LIST,
        ),
        rules=(
            window_is_open,
            needs("redial_pause", "redials", ("Pause before a redial", "Redials")),
        ),
        done="The task was created.",
        reads=Reads(facts="created"),
    ),
    Spec(
        operation="stop",
        title="Stop task",
        group=_TASKS,
        purpose="Ends a task: numbers that were not dialled yet are cancelled.",
        acts=True,
        warning="Calls that are already running go on to their end. A task that was stopped cannot "
        "be started again.",
        fields=(TASK,),
        done="The platform accepted the stop.",
        confirm=Confirm("list", lambda _values, _facts: {"page": 1}, _stopped),
    ),
    Spec(
        operation="cancel_call",
        title="Cancel call",
        group=_TASKS,
        purpose="Takes one number out of a task.",
        acts=True,
        warning="A call that is already running goes on.",
        fields=(TASK, CALLEE),
        done="The platform accepted the cancellation.",
        confirm=Confirm("detail", lambda values, _facts: {"task": values["task"]}, _cancelled),
    ),
    Spec(
        operation="robot",
        probe=asks(),
        title="List robots",
        group=_TASKS,
        purpose="The robots that can speak for this account.",
        reads=Reads(rows="robot", lists=_ROWS, total=_TOTAL),
    ),
    Spec(
        operation="recording",
        probe=asks("task", "callee"),
        title="Recording of a number",
        group=_RECORDINGS,
        purpose="The recording of a number's call in a task.",
        fields=(TASK, CALLEE),
        reads=Reads(facts="recording", kinds=KINDS, file=True),
    ),
    Spec(
        operation="recordings",
        left_out="It would fetch every recording of a task.",
        title="Recordings of a task",
        group=_RECORDINGS,
        purpose="All recordings of a task, usually as one ZIP file.",
        fields=(TASK,),
        reads=Reads(facts="recording", kinds=KINDS, file=True),
    ),
    Spec(
        operation="call",
        probe=asks("call"),
        title="Call by its id",
        group=_RECORDINGS,
        purpose="What became of one call, and the address of its recording.",
        fields=(FormField(name="call", title="Call id", required=True, longest=64),),
        reads=Reads(facts="call", kinds=KINDS),
    ),
)
