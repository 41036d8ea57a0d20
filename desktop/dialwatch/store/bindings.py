"""Bindings: what is known of every X of an account, kept so that our own bind times last.

A file of its own beside the journal, for its owner alone: no platform tells how long a binding
still lives, nor lists the X of an application; both are known only as long as they are kept here.
Plans of what is to be changed are kept in the same file (`store.binding_plans`).
"""

from pathlib import Path

from dialwatch.calls.binding import Mode
from dialwatch.clock import Clock
from dialwatch.store.binding_plans_file import PlansFile
from dialwatch.store.binding_rows import (
    BindingChanges,
    HeldBinding,
    HeldCallee,
    KeptAccount,
    KnownAccount,
)
from dialwatch.store.bindings_file import FILE, BindingsFile
from dialwatch.store.side_store import SideStore, Sort

__all__ = ["BindingChanges", "Bindings", "HeldBinding", "HeldCallee", "KeptAccount", "KnownAccount"]

_MOST_PLANS = 1_000
"""Plans that were sent, of which the newest are kept."""
_SORT = Sort(
    FILE, "bindings", BindingsFile,
    lost=(
        "X numbers, and until when bindings made here live, are not known any more, and plans are "
        "gone. The bindings themselves are read from the platform again once their X are added."
    ),
)  # fmt: skip


class Bindings(SideStore[BindingsFile]):
    """One per profile."""

    def __init__(self, path: Path, clock: Clock, *, vfs: str | None = None) -> None:
        """`vfs` names a registered SQLite file layer; None is the system's own."""
        super().__init__(path, clock, _SORT, vfs=vfs)

    def _tidy(self, file: BindingsFile, now: int) -> None:
        file.prune()
        PlansFile(file.connection).prune(now - self.kept_for, _MOST_PLANS)

    async def accounts(self) -> list[KeptAccount]:
        """Accounts of which something is known."""
        return await self.do(BindingsFile.accounts)

    async def known(self, account: str) -> KnownAccount:
        """Everything of an account, in the order of its last change; of an unknown one, nothing."""
        return await self.do(lambda file: file.known(account))

    async def save(self, changes: BindingChanges) -> None:
        """Keep what changed, in one transaction."""
        await self.do(lambda file: file.save(changes), changes.rows)

    async def set_mode(self, account: str, mode: Mode | None) -> None:
        """Keep which mode the account's application has; None: not known."""
        await self.do(lambda file: file.set_mode(account, mode))

    async def forget(self, account: str) -> None:
        """Know nothing of the account any more, but for its plans."""
        await self.do(lambda file: file.forget(account))
