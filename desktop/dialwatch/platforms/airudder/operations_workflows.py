"""AI Rudder's workflows (vendors/airudder-workflow.md 2)."""

from collections.abc import Mapping

from dialwatch.calls.form import Choice, FieldKind, FormField
from dialwatch.platforms.airudder.fields import (
    CALLEE,
    KINDS,
    MOST_LISTED,
    PAGES,
    TASK,
    VARIABLES,
    asks,
)
from dialwatch.platforms.spec import Reads, Spec, Values, one_of

__all__ = ["WORKFLOWS"]

_FLOWS = "Workflows"
_LISTS = ("list", "rows", "details")
_TOTAL = ("total", "count")
_WORKFLOW = FormField(
    name="workflow",
    title="Workflow id",
    required=True,
    longest=64,
    help="As the list of workflows shows it.",
)
_ANY_WORKFLOW = FormField(name="workflow", title="Workflow id", longest=64)
_CASE = FormField(
    name="case",
    title="Case id",
    longest=128,
    help="Your own key of the list entry, where you gave one.",
)
_ANY_CALLEE = FormField(
    name="callee",
    title="Number",
    kind=FieldKind.PHONE,
    longest=32,
    help="With plus sign and country code.",
)
_ENTRIES = FormField(
    name="entries",
    title="List",
    kind=FieldKind.LIST,
    required=True,
    most=MOST_LISTED,
    columns=(CALLEE, _CASE, VARIABLES),
    help="The numbers that go through the workflow; 10,000 at most in all.",
)
_CALL_ROWS = Reads(rows="node_call", lists=_LISTS, kinds=KINDS, total=_TOTAL)
_WHOM = one_of("callee", "case", titles=("Number", "Case id"))


def _span_is_one(values: Values) -> str:
    ends_early = values["ends"] <= values["starts"]
    return "“Until” must lie after “From”." if ends_early else ""


def _node_task(facts: Mapping[str, str]) -> Values | None:
    return {"task": facts["node_task"], "page": 1, "size": 50} if "node_task" in facts else None


def _node_callee(facts: Mapping[str, str]) -> Values | None:
    known = "node_callee" in facts and "workflow" in facts
    return {"callee": facts["node_callee"], "workflow": facts["workflow"]} if known else None


def _node_call(facts: Mapping[str, str]) -> Values | None:
    return {"call": facts["node_call"]} if "node_call" in facts else None


WORKFLOWS = (
    Spec(
        operation="workflow_templates",
        probe=asks(page=1, size=50),
        title="List templates",
        group=_FLOWS,
        purpose="The workflows that were drawn on the platform, newest first.",
        fields=PAGES,
        reads=Reads(rows="template", lists=_LISTS, total=_TOTAL),
    ),
    Spec(
        operation="workflow_create",
        title="Create workflow",
        group=_FLOWS,
        purpose="Starts a workflow from a template, with a first list or without one.",
        acts=True,
        fields=(
            FormField(
                name="template",
                title="Template id",
                kind=FieldKind.WHOLE,
                required=True,
                least=0,
                help="As the list of templates shows it.",
            ),
            FormField(
                name="template_name",
                title="Template name",
                longest=200,
                help="As the list of templates shows it; the id alone counts.",
            ),
            FormField(
                name="name",
                title="Name",
                required=True,
                longest=200,
                help="What the workflow is called; best a name of its own.",
            ),
            FormField(
                name="auto_finish",
                title="When all lists have run through",
                kind=FieldKind.CHOICE,
                choices=(
                    Choice(value="1", title="the workflow ends by itself"),
                    Choice(value="2", title="it stays open for more lists"),
                ),
                default="2",
                help="What the two values do is our reading of the documents.",
            ),
            FormField(
                name="ends",
                title="Ends at",
                kind=FieldKind.MOMENT,
                required=True,
                help="Local time of the account; the workflow ends by itself then.",
            ),
            FormField(
                name="entries",
                title="First list",
                kind=FieldKind.LIST,
                most=MOST_LISTED,
                columns=_ENTRIES.columns,
                help="Lists can be added later too; 10,000 numbers at most in all.",
            ),
        ),
        wire=lambda values: {
            **values,
            **({"auto_finish": int(values["auto_finish"])} if "auto_finish" in values else {}),
        },
        offset=("ends",),
        done="The workflow was created.",
        reads=Reads(facts="workflow"),
    ),
    Spec(
        operation="workflow_add",
        title="Add lists",
        group=_FLOWS,
        purpose="Adds numbers to a workflow that runs.",
        acts=True,
        fields=(_WORKFLOW, _ENTRIES),
        done="The platform took the list.",
        reads=Reads(facts="workflow"),
    ),
    Spec(
        operation="workflow_update",
        title="Update lists",
        group=_FLOWS,
        purpose="Gives listed numbers new variables.",
        acts=True,
        warning="Steps that have run already keep what they were told.",
        fields=(_WORKFLOW, _ENTRIES),
        done="The platform took the new values.",
    ),
    Spec(
        operation="workflow_cancel",
        title="Cancel for a number",
        group=_FLOWS,
        purpose="Ends the remaining steps of one list entry; the workflow goes on.",
        acts=True,
        warning="A call that is already running goes on. A number that is listed more than once is "
        "cancelled everywhere unless the case is named.",
        fields=(_WORKFLOW, CALLEE, _CASE),
        done="The platform accepted the cancellation.",
    ),
    Spec(
        operation="workflow_stop",
        title="Stop workflow",
        group=_FLOWS,
        purpose="Ends a workflow with all its steps.",
        acts=True,
        warning="Calls that are already running go on to their end. A workflow that was stopped "
        "cannot be started again.",
        fields=(_WORKFLOW,),
        done="The platform accepted the stop.",
    ),
    Spec(
        operation="workflow_list",
        probe=asks(page=1, size=50),
        yields={"workflow": ("workflow_id", "workflow_id")},
        title="List workflows",
        group=_FLOWS,
        purpose="One page of the account's workflows.",
        fields=(
            *PAGES,
            FormField(name="starts", title="From", kind=FieldKind.MOMENT),
            FormField(name="ends", title="Until", kind=FieldKind.MOMENT),
            FormField(name="name", title="Name", longest=200),
        ),
        reads=Reads(rows="workflow", lists=_LISTS, kinds=KINDS, total=_TOTAL),
    ),
    Spec(
        operation="workflow_subtasks",
        probe=asks("workflow", page=1, size=50),
        title="Steps of a workflow",
        group=_FLOWS,
        purpose="The steps that run in a workflow, each with its task.",
        fields=(_WORKFLOW, *PAGES),
        reads=Reads(rows="node", lists=_LISTS, kinds=KINDS, total=_TOTAL),
    ),
    Spec(
        operation="workflow_tasks",
        probe=asks("workflow", page=1, size=50),
        yields={"node_task": ("task_id", "task_id")},
        title="Calling tasks of a workflow",
        group=_FLOWS,
        purpose="The tasks that a workflow's calling steps made.",
        fields=(_WORKFLOW, FormField(name="node", title="Step id", longest=64), *PAGES),
        reads=Reads(rows="node_task", lists=_LISTS, kinds=KINDS, total=_TOTAL),
    ),
    Spec(
        operation="workflow_detail",
        probe=_node_task,
        yields={
            "node_callee": ("callee", "call_start_time"),
            "node_call": ("call_id", "call_start_time"),
            "case": ("case_id", "call_start_time"),
        },
        title="Details of a calling task",
        group=_FLOWS,
        purpose="The numbers of a workflow's calling task and what became of each, with the "
        "questions and answers where the robot checks information.",
        fields=(TASK, *PAGES),
        reads=Reads(
            facts="workflow_task",
            rows="node_call",
            lists=("details", "list", "rows"),
            kinds=KINDS,
            nested={"redail_call": "redial", "question_answer": "question"},
            total=_TOTAL,
        ),
    ),
    Spec(
        operation="workflow_call_info",
        probe=_node_callee,
        title="Calls of a number",
        group=_FLOWS,
        purpose="The calls of a number or a case in a task or a workflow, with their recordings.",
        fields=(
            _ANY_CALLEE,
            _CASE,
            FormField(name="task", title="Task id", longest=64),
            _ANY_WORKFLOW,
        ),
        rules=(_WHOM, one_of("task", "workflow", titles=("Task id", "Workflow id"))),
        reads=_CALL_ROWS,
    ),
    Spec(
        operation="workflow_call",
        probe=_node_call,
        title="Call by its id",
        group=_FLOWS,
        purpose="What became of one call, and the address of its recording.",
        fields=(FormField(name="call", title="Call id", required=True, longest=64),),
        reads=Reads(facts="node_call", kinds=KINDS),
    ),
    Spec(
        operation="workflow_recordings",
        probe=_node_callee,
        title="Recordings of a number",
        group=_FLOWS,
        purpose="All recordings of a number in a workflow.",
        fields=(_WORKFLOW, CALLEE, _CASE),
        reads=Reads(rows="recording", lists=_LISTS, kinds=KINDS, total=_TOTAL),
    ),
    Spec(
        operation="workflow_find",
        left_out="It needs a span of time that only a user can name.",
        title="Find workflows of a number",
        group=_FLOWS,
        purpose="Which workflows a number or a case was in.",
        fields=(
            _ANY_CALLEE,
            _CASE,
            FormField(name="starts", title="From", kind=FieldKind.MOMENT, required=True),
            FormField(name="ends", title="Until", kind=FieldKind.MOMENT, required=True),
        ),
        rules=(_WHOM, _span_is_one),
        reads=Reads(rows="workflow", lists=_LISTS, kinds=KINDS),
    ),
    Spec(
        operation="workflow_verify_push",
        left_out="It needs a step that pushes to you.",
        title="Verify a pushed record",
        group=_FLOWS,
        purpose="What a custom API step pushed for a number, as the platform has it.",
        fields=(
            _WORKFLOW,
            FormField(name="node", title="Step id", required=True, longest=64),
            CALLEE,
            _CASE,
        ),
        reads=Reads(facts="pushed", kinds=KINDS),
    ),
)
