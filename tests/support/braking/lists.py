"""Lists of numbers that the test gives to the platforms itself, so that it knows its targets."""

from collections.abc import Sequence
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from tests.support.braking.day import Day
from tests.support.braking.ground import BLU_ID, JAKARTA_ID
from tests.support.braking.listed import Listed
from tests.support.engines import until

from dialwatch.calls.finding import Finding
from dialwatch.simulator.scenario import JAKARTA, POLITE
from dialwatch.simulator.strategy import STRATEGIES
from dialwatch.simulator.workflow_template import TEMPLATES

__all__ = ["invented", "known", "list_blu", "list_plan", "list_task", "list_workflow"]


def invented(day: Day, platform: str, count: int) -> list[str]:
    """Invented numbers that the world does not have."""
    form = "0557{:07d}" if platform == "blu" else "+628127{:07d}"
    return [form.format(next(day.serial) * 13 + 17) for _ in range(count)]


def list_task(day: Day, count: int, redials: int = 1) -> None:
    """A task of AI Rudder."""
    numbers = invented(day, "airudder", count)
    told = day.act(
        JAKARTA_ID, "create", name=f"ours-{len(day.lists)}", line="JKT-TRUNK-A",
        robot_method="single", robot=POLITE, redials=redials, redial_pause=2,
        entries=[{"callee": one} for one in numbers],
    )  # fmt: skip
    _add(day, told, "task_id", "task", numbers)


def list_plan(day: Day, count: int) -> None:
    """A plan of AI Rudder, in rounds."""
    numbers = invented(day, "airudder", count)
    told = day.act(
        JAKARTA_ID, "plan_create", name=f"ours-{len(day.lists)}", line="JKT-TRUNK-A",
        strategy=next(iter(STRATEGIES)), entries=[{"callee": one} for one in numbers],
    )  # fmt: skip
    _add(day, told, "plan_id", "plan", numbers)


def list_workflow(day: Day, count: int, lasting: float = 1_200.0) -> None:
    """A workflow of AI Rudder that ends by itself after so many world seconds."""
    numbers = invented(day, "airudder", count)
    ends = datetime.fromtimestamp(day.world_seconds() + lasting, UTC)
    told = day.act(
        JAKARTA_ID, "workflow_create", template=next(iter(TEMPLATES)),
        name=f"ours-{len(day.lists)}", entries=[{"callee": one} for one in numbers],
        ends=f"{ends.astimezone(ZoneInfo(JAKARTA)):%Y-%m-%d %H:%M:%S}",
    )  # fmt: skip
    _add(day, told, "workflow_id", "workflow", numbers)


def list_blu(day: Day, count: int, place: int = 0) -> None:
    """More numbers of one of Blu's tasks, with orders."""
    task = str(day.simulator.told["blu"]["tasks"][place]["id"])
    numbers = invented(day, "blu", count)
    for since in range(0, count, 200):
        entries = [
            {
                "id": 1 + since + place,
                "mobile": one,
                "business": {"orderId": str(7_000 + since + place)},
            }
            for place, one in enumerate(numbers[since : since + 200])
        ]
        day.act(BLU_ID, "upload", task=task, entries=entries)
    day.lists.append(Listed(BLU_ID, task, "blu", "", tuple(numbers)))


def _add(day: Day, told: Finding, fact: str, kind: str, numbers: Sequence[str]) -> None:
    name = f"ours-{len(day.lists)}"
    day.lists.append(Listed(JAKARTA_ID, told.fact(fact), kind, name, tuple(numbers)))


def known(day: Day) -> None:
    """Wait until the engine follows all that was listed."""

    def keys() -> set[str]:
        rows = day.ask("GET", "campaigns")["campaigns"]
        return {str(row["key"]).partition(":")[2] or str(row["key"]) for row in rows} | {
            str(row["parent"]).partition(":")[2] for row in rows if row["parent"]
        }

    until(lambda: {one.key for one in day.lists} <= keys(), 90)
