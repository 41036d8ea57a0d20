"""Which calls a rule of rescue is about, in columns: no Python for a call."""

from collections.abc import Mapping, Sequence

import numpy as np
import numpy.typing as npt

from dialwatch.calls.outcome import ANSWERED, Outcome
from dialwatch.calls.packed import HAS_RECORDING, Block
from dialwatch.calls.recording import RescueRule

__all__ = ["matching"]

Mask = npt.NDArray[np.bool_]


def matching(block: Block, rules: Sequence[RescueRule], accounts: Mapping[int, str]) -> list[int]:
    """The journal's numbers of the calls that have a recording and fit one of the rules.

    `accounts`: the journal's number of a campaign → its account.
    """
    if not len(block) or not rules:
        return []
    has = np.bitwise_and(block.columns["flags"].astype(np.uint8), HAS_RECORDING) != 0
    fits: Mask = np.zeros(len(block), dtype=np.bool_)
    for rule in rules:
        fits |= _fits(block, rule, accounts)
    return [int(call) for call in block.columns["id"][has & fits]]


def _fits(block: Block, rule: RescueRule, accounts: Mapping[int, str]) -> Mask:
    columns = block.columns
    mask: Mask = np.ones(len(block), dtype=np.bool_)
    if rule.labels:
        wanted = {label.casefold() for label in rule.labels}
        words = block.words["label"]
        codes = [code for code, word in enumerate(words) if word.casefold() in wanted]
        mask &= np.isin(columns["label"], codes)
    if rule.outcomes:
        mask &= np.isin(columns["outcome"], _outcomes(rule.outcomes))
    if rule.longer_than:
        mask &= columns["talk"].astype(np.int64) > rule.longer_than * 1000
    if rule.accounts:
        campaigns = [one for one, account in accounts.items() if account in rule.accounts]
        mask &= np.isin(columns["campaign"], campaigns)
    return mask


def _outcomes(words: Sequence[str]) -> list[int]:
    found: set[int] = set()
    for word in words:
        found |= (
            {int(one) for one in ANSWERED} if word == "answered" else {int(Outcome.of_word(word))}
        )
    return sorted(found)
