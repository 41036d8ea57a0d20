"""Which words of a platform mean which outcome: an ordered, editable table for each platform.

A table is `resources/outcomes/<platform>.toml`: `facts` names what is looked at, and the first
rule whose every condition holds gives the outcome. A condition is a list of words, or true or
false. No rule: the outcome is unknown.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

from dialwatch.calls.errors import BadInput
from dialwatch.calls.outcome import Outcome
from dialwatch.calls.platform import Platform
from dialwatch.resources import resource

__all__ = ["Fact", "OutcomeRule", "OutcomeTable", "outcome_file", "outcome_table"]

Fact = str | bool

_MOST_REMEMBERED = 10_000


@dataclass(frozen=True, slots=True, kw_only=True)
class OutcomeRule:
    """One row of a table."""

    when: Mapping[str, tuple[str, ...] | bool]
    outcome: Outcome
    note: str = ""
    """Why, for the reader of the table."""

    def holds(self, facts: Mapping[str, Fact]) -> bool:
        """Are all its conditions met?"""
        return all(
            facts[name] is wanted if isinstance(wanted, bool) else facts[name] in wanted
            for name, wanted in self.when.items()
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class OutcomeTable:
    """The rules of one platform, in their order."""

    platform: Platform
    facts: tuple[str, ...]
    rules: tuple[OutcomeRule, ...]
    _known: dict[tuple[Fact, ...], Outcome] = field(
        default_factory=dict, compare=False, repr=False, init=False
    )

    def decide(self, *facts: Fact) -> Outcome:
        """The outcome for these facts, given in the order of `facts`."""
        known = self._known.get(facts)
        return self._decided(facts) if known is None else known

    def stranger(self, *facts: Fact) -> str:
        """The last word among these facts that no rule names; empty where each is known."""
        for name, word in reversed(list(zip(self.facts, facts, strict=True))):
            if isinstance(word, str) and word and word not in self._words(name):
                return word
        return ""

    def _words(self, fact: str) -> set[str]:
        conditions = (rule.when.get(fact, ()) for rule in self.rules)
        return {word for one in conditions if not isinstance(one, bool) for word in one}

    def _decided(self, facts: tuple[Fact, ...]) -> Outcome:
        named = dict(zip(self.facts, facts, strict=True))
        outcome = next((rule.outcome for rule in self.rules if rule.holds(named)), Outcome.UNKNOWN)
        if len(self._known) >= _MOST_REMEMBERED:
            self._known.clear()
        self._known[facts] = outcome
        return outcome


def outcome_file(platform: Platform, own: Path | None = None) -> Path:
    """Where a platform's table is: in the user's `own` folder, else as shipped."""
    name = f"{platform.value}.toml"
    if own is not None and (own / name).exists():
        return own / name
    return resource("outcomes", name)


@lru_cache(maxsize=16)
def outcome_table(platform: Platform, path: Path | None = None) -> OutcomeTable:
    """The table of a platform: the shipped one, or that in `path`. Raises BadInput."""
    path = path or outcome_file(platform)
    try:
        told = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as err:
        raise BadInput(f"The table of outcomes “{path.name}” cannot be read: {err}.") from err
    facts = told.get("facts")
    rules = told.get("rule", [])
    if not isinstance(facts, list) or not all(isinstance(fact, str) for fact in facts):
        raise BadInput(f"The table of outcomes “{path.name}” must name its facts.")
    if not isinstance(rules, list):
        raise BadInput(f"The rules in “{path.name}” must be written as [[rule]] tables.")
    return OutcomeTable(
        platform=platform,
        facts=tuple(facts),
        rules=tuple(
            _rule(rule, facts, f"Rule {number} in “{path.name}”")
            for number, rule in enumerate(rules, start=1)
        ),
    )


def _rule(told: object, facts: list[str], name: str) -> OutcomeRule:
    if not isinstance(told, Mapping) or not isinstance(told.get("when"), Mapping):
        raise BadInput(f"{name} must say when it holds.")
    try:
        outcome = Outcome.of_word(str(told.get("outcome", "")))
    except KeyError as err:
        raise BadInput(f"{name} names no outcome that is known.") from err
    return OutcomeRule(
        when={fact: _condition(fact, wanted, facts, name) for fact, wanted in told["when"].items()},
        outcome=outcome,
        note=str(told.get("note", "")),
    )


def _condition(fact: str, wanted: Any, facts: list[str], name: str) -> tuple[str, ...] | bool:
    if fact not in facts:
        raise BadInput(f"{name} looks at “{fact}”, which is not among the facts.")
    if isinstance(wanted, bool):
        return wanted
    if isinstance(wanted, list) and all(isinstance(word, str) for word in wanted):
        return tuple(wanted)
    raise BadInput(f"{name} needs a list of words, or true or false, for “{fact}”.")
