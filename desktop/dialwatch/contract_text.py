"""A contract report as text, for the command line."""

from dialwatch.calls.contract_report import ContractReport, OperationReport

__all__ = ["as_text", "proposals_text"]

_STATE = 14


def as_text(report: ContractReport) -> str:
    """A line for each operation, with what differs below it; a sentence at the end."""
    wide = max((len(one.title) for one in report.operations), default=0)
    lines = [
        line
        for one in report.operations
        for line in (_headline(one, wide), *(f"    {told}" for told in _differences(one)))
    ]
    odd = sum(not one.clean for one in report.operations)
    asked = sum(one.state not in ("not confirmed", "left out") for one in report.operations)
    if odd:
        lines.append(f"\n{odd} of {asked} operations that were asked differ from the contract.")
    else:
        lines.append(f"\nAll {asked} operations that were asked are as the contract says.")
    return "\n".join(lines)


def proposals_text(report: ContractReport) -> str:
    """What would mend it, as a difference."""
    lines = ["\nWhat would mend it:"]
    for one in report.proposals:
        lines += [f"  {one.where}", f"  - {one.before}", f"  + {one.after}", f"    {one.why}"]
    return "\n".join(lines)


def _headline(one: OperationReport, wide: int) -> str:
    return f"{one.title:<{wide}}  {one.state.value:<{_STATE}}{one.sentence}".rstrip()


def _differences(one: OperationReport) -> list[str]:
    told = (
        ("missing", one.missing),
        ("not known", one.unknown),
        ("value not known", one.values),
        ("times", one.times),
    )
    return [f"{what}: {', '.join(names)}" for what, names in told if names]
