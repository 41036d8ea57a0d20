"""AI Rudder's calling plans (vendors/airudder.md 5): titles are documented, paths are not."""

from dialwatch.calls.form import FormField
from dialwatch.platforms.airudder.fields import CALLEE, KINDS, LIST, PAGES, asks
from dialwatch.platforms.airudder.operations_tasks import SCHEDULE, window_is_open
from dialwatch.platforms.spec import Reads, Spec

__all__ = ["PLANS"]

_PLANS = "Plans"
_PLAN = FormField(name="plan", title="Plan id", required=True, longest=64)

PLANS = (
    Spec(
        operation="plan_strategies",
        probe=asks(page=1, size=50),
        yields={"strategy": ("strategy_id", "strategy_id")},
        title="List strategies",
        group=_PLANS,
        purpose="The strategies that were made on the platform; a plan follows one of them.",
        fields=PAGES,
        reads=Reads(
            rows="strategy", lists=("list", "strategies", "rows"), total=("total", "count")
        ),
    ),
    Spec(
        operation="plan_create",
        title="Create plan",
        group=_PLANS,
        purpose="Calls a list in several rounds, as a strategy says; it names the robots too.",
        acts=True,
        fields=(
            FormField(
                name="name",
                title="Name",
                required=True,
                longest=100,
                help="What the plan is called; best a name of its own.",
            ),
            FormField(
                name="strategy",
                title="Strategy id",
                required=True,
                longest=64,
                help="As the list of strategies shows it.",
            ),
            FormField(
                name="line",
                title="Caller line",
                required=True,
                longest=100,
                help="The line's name, as tasks show it.",
            ),
            SCHEDULE[0],
            LIST,
        ),
        rules=(window_is_open,),
        done="The plan was created.",
        reads=Reads(facts="plan"),
    ),
    Spec(
        operation="plan_tasks",
        probe=asks(page=1, size=50),
        yields={"plan": ("plan_id", "plan_id"), "plan_task": ("task_id", "task_id")},
        title="List tasks of plans",
        group=_PLANS,
        purpose="One page of the tasks that belong to plans, newest first.",
        fields=PAGES,
        reads=Reads(
            rows="task",
            lists=("list", "tasks", "rows"),
            kinds=KINDS,
            total=("total", "count", "Total"),
        ),
    ),
    Spec(
        operation="plan_status",
        probe=asks("plan"),
        title="Plan status",
        group=_PLANS,
        purpose="Where a plan stands.",
        fields=(_PLAN,),
        reads=Reads(facts="plan", kinds=KINDS),
    ),
    Spec(
        operation="plan_rounds",
        probe=asks("plan"),
        title="Rounds of a plan",
        group=_PLANS,
        purpose="The rounds of a plan, each with its task.",
        fields=(_PLAN,),
        reads=Reads(rows="round", lists=("list", "rounds", "rows"), kinds=KINDS),
    ),
    Spec(
        operation="plan_cancel",
        title="Cancel number in a plan",
        group=_PLANS,
        purpose="Takes a number out of the current round and all later ones.",
        acts=True,
        warning="A call that is already running goes on.",
        fields=(_PLAN, CALLEE),
        done="The platform accepted the cancellation.",
    ),
    Spec(
        operation="plan_recordings",
        left_out="It needs a number of a plan, which no list of plans names.",
        title="Recordings of a number in a plan",
        group=_PLANS,
        purpose="The recordings of a number in all rounds of a plan.",
        fields=(_PLAN, CALLEE),
        reads=Reads(rows="recording", lists=("list", "recordings", "rows"), kinds=KINDS),
    ),
)
"""To stop a plan's task, see its details or hear its calls, the operations of tasks serve (5.5)."""
