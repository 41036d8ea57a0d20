"""How the engine stands, and the accounts: by platform, without their names."""

from collections.abc import Mapping, Sequence
from typing import Any

from dialwatch.app.diagnostics.program import memory_of
from dialwatch.app.diagnostics.section import Section, figure
from dialwatch.calls.account import AccountState

__all__ = ["accounts_section", "engine_section"]


def engine_section(
    hello: Mapping[str, Any], *, state: str, keeper: str, kept: bool, ledger: tuple[int, int]
) -> Section:
    """`hello`: what it said of itself last; `ledger`: calls and campaigns of the window's copy."""
    calls, campaigns = ledger
    lines = [f"connection: {state}, keeper: {keeper}, goes on without a window: {kept}"]
    if hello:
        lines += [
            f"version {_word(hello, 'version')}, API {_word(hello, 'api')}",
            f"paused: {hello.get('paused') is True}, windows: {_word(hello, 'windows')}",
            f"rate of its clock: {_word(hello, 'rate')}",
            f"calls stored: {_figure(hello, 'calls')}, changes: {_figure(hello, 'seq')}",
            f"memory: {memory_of(pid) if isinstance(pid := hello.get('pid'), int) else '–'}",
        ]
    lines.append(f"in the window: {figure(calls)} calls, {figure(campaigns)} campaigns")
    return Section("Engine", lines)


def accounts_section(accounts: Sequence[AccountState], now: int) -> Section:
    """Each by its platform and how it is doing. `now`: UTC epoch milliseconds."""
    lines = [
        f"{one.platform.value} {place}: {one.light.value}, last answer {_ago(one.last_ok, now)}, "
        f"last push {_ago(one.last_push, now)}, "
        f"every {f'{one.interval:.0f} s' if one.interval is not None else '–'}, "
        f"its clock is {one.skew:+.1f} s off, requests {figure(one.requests)}, "
        f"tasks watched {len(one.watched)}"
        for place, one in enumerate(accounts, start=1)
    ]
    return Section("Accounts", lines or ["none"])


def _ago(at: int | None, now: int) -> str:
    return "never" if at is None else f"{(now - at) / 1000:.0f} s ago"


def _figure(told: Mapping[str, Any], name: str) -> str:
    value = told.get(name)
    return figure(value) if isinstance(value, int) else "–"


def _word(told: Mapping[str, Any], name: str) -> str:
    """A short value: nothing that was sent is taken over whole."""
    return str(told.get(name, "–"))[:20]
