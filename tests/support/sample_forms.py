"""Forms, answers and contracts as an engine tells them, for tests of the window."""

from dialwatch.calls.contract_report import Checked, ContractReport, OperationReport, Proposal
from dialwatch.calls.contract_view import ContractChange, ContractView, FieldRow, OperationRow
from dialwatch.calls.finding import CellKind, Column, Fact, Finding
from dialwatch.calls.form import Choice, FieldKind, Form, FormField

__all__ = [
    "a_field",
    "a_form",
    "sample_contract",
    "sample_finding",
    "sample_forms",
    "sample_report",
]

NUMBER = "+6281100012345"
LINK = "https://files.example.com/a/secret/path.wav?token=abc"


def a_field(kind: FieldKind = FieldKind.TEXT, **told: object) -> FormField:
    """A valid field; name only what matters."""
    values = {"name": "x", "title": "X", "kind": kind} | told
    return FormField(**values)  # type: ignore[arg-type]


def a_form(**told: object) -> Form:
    """A valid form; name only what matters."""
    values = {
        "operation": "list", "title": "List tasks", "group": "Tasks",
        "purpose": "The account's tasks.", "acts": False, "evidence": "C",
        "path": "/service/cloud/list",
    } | told  # fmt: skip
    return Form(**values)  # type: ignore[arg-type]


def sample_forms() -> list[Form]:
    """One that reads, one that acts, one that is off."""
    size = a_field(FieldKind.WHOLE, name="size", title="Rows a page", least=1, most=100)
    page = a_field(FieldKind.WHOLE, name="page", title="Page", least=1)
    task = a_field(name="task", title="Task id", required=True, help="As the list shows it.")
    callee = a_field(FieldKind.PHONE, name="callee", title="Number", required=True)
    way = a_field(
        FieldKind.CHOICE, name="way", title="Robots", required=True,
        choices=(Choice(value="single", title="one robot"), Choice(value="group", title="a group")),
    )  # fmt: skip
    return [
        a_form(fields=(page, size)),
        a_form(
            operation="create", title="Create task", acts=True, warning="Dialling begins at once.",
            fields=(
                task, way,
                a_field(FieldKind.FLAG, name="record", title="Record calls", default="no"),
                a_field(FieldKind.MOMENT, name="starts", title="Dial from"),
                a_field(FieldKind.NAMES, name="more", title="Further fields"),
                a_field(FieldKind.LIST, name="entries", title="List", most=200, columns=(
                    a_field(FieldKind.WHOLE, name="id", title="Entry id"), callee)),
            ),
        ),
        a_form(
            operation="plan", title="Plan status", group="Plans", evidence="U", enabled=False,
            why_off="Not confirmed for this account: enter the path in the account's contract.",
        ),
    ]  # fmt: skip


def sample_finding() -> Finding:
    """Two rows of four, with a number and a link."""
    return Finding(
        facts=(
            Fact(name="task_id", title="Task id", value="88120457", kind=CellKind.ID),
            Fact(name="callee", title="Number", value=NUMBER, kind=CellKind.PHONE),
        ),
        columns=(
            Column(name="task_id", title="Task id", kind=CellKind.ID),
            Column(name="callee", title="Number", kind=CellKind.PHONE),
            Column(name="note", title="Note"),
            Column(name="recording_url", title="Recording", kind=CellKind.LINK),
        ),
        rows=(
            ("88120457", NUMBER, f"=call {NUMBER}", LINK),
            ("88120458", "+6281100054321", "", ""),
        ),
        total=4,
    )


def sample_contract(account: str = "jkt") -> ContractView:
    """An operation that is on, one that is off, and a field."""
    shipped = {"shipped_method": "GET", "shipped_path": "/list", "shipped_enabled": True}
    on = OperationRow(
        name="list", title="List tasks", group="Tasks", acts=False, evidence="C", method="GET",
        path="/list", enabled=True, **shipped,
    )  # fmt: skip
    off = OperationRow(
        name="plan", title="Plan status", group="Plans", acts=False, evidence="U", method="GET",
        path="/moved", enabled=False, shipped_method="GET", shipped_path="/plan",
        shipped_enabled=False,
    )  # fmt: skip
    field = FieldRow(
        record="detail", field="callee", names=("callee", "Callee"), shipped=("callee", "Callee")
    )
    return ContractView(account=account, operations=(on, off), fields=(field,))


def sample_report(account: str = "jkt") -> ContractReport:
    """Something of each kind, and a proposal."""
    change = ContractChange(operation="list", path="/v2/list")
    return ContractReport(
        account=account,
        platform="airudder",
        at=1,
        operations=(
            OperationReport(operation="robot", title="List robots", state=Checked.WORKS),
            OperationReport(
                operation="list", title="List tasks", state=Checked.MOVED,
                sentence="It answers at /v2/list.", missing=("task.task_name",),
                unknown=("task.taskTitle",),
            ),
            OperationReport(operation="plan", title="Plan status", state=Checked.OFF),
        ),
        proposals=(
            Proposal(
                change=change, where="operations.list.path", before="/list", after="/v2/list",
                why="The platform answers there.",
            ),
        ),
    )  # fmt: skip
