"""The one gate into the journal: what a platform said is checked and tidied, then recorded."""

from collections import Counter
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from hashlib import sha1
from typing import Any

from dialwatch.calls.call import CallSeen
from dialwatch.calls.campaign import CampaignSeen
from dialwatch.calls.number import LONGEST, tidy
from dialwatch.clock import Clock
from dialwatch.store.erased import Erased
from dialwatch.store.journal import Journal
from dialwatch.store.values import CampaignUpdate, Recorded

__all__ = ["AHEAD_MS", "EARLIEST_MS", "LONGEST_TEXT", "Intake", "is_plain", "tidied"]

EARLIEST_MS = 946_684_800_000
"""2000-01-01: no platform is older; what says so was no time."""

AHEAD_MS = 15 * 60_000
"""How far a platform's clock may be ahead of ours before its times are not believed."""

LONGEST_TEXT = 300
"""Characters of a label, a line or an id that are kept; the raw record keeps all."""

_LONGEST_LENGTH_MS = 24 * 3_600_000
"""No call rings or talks longer than a day."""

_PLANNED_MS = 10 * 366 * 86_400_000
"""No campaign is planned further ahead."""

_MOST_ATTEMPTS = 32_767

_TIMES = ("dialed_at", "answered_at", "ended_at")
_LENGTHS = ("ring", "talk")
_TEXTS = ("call_id", "entry", "label", "caller", "line", "robot")
_KEYS = ("key", "campaign")

_SENTENCES = {
    "time": "a time that cannot be true (before 2000, or ahead of the clock)",
    "length": "a ringing or talking time that cannot be true",
    "order": "an end before its beginning",
    "text": "unreadable or overlong text",
    "attempt": "an attempt number that cannot be true",
}


class Intake:
    """Takes observations of all accounts. `Journal.set_account` comes first for each of them."""

    def __init__(self, journal: Journal, clock: Clock, erased: Erased | None = None) -> None:
        """`erased`: numbers that are not kept again, though platforms still tell of them."""
        self._journal = journal
        self._clock = clock
        self.erased = erased

    async def take(
        self,
        calls: Sequence[CallSeen] = (),
        campaigns: Sequence[CampaignSeen] = (),
        updates: Sequence[CampaignUpdate] = (),
    ) -> Recorded:
        """Check, tidy and record; durable when it returns. Raises StoreError.

        What cannot be true (a time before 2000 or over a quarter of an hour ahead, a length
        below zero, an end before its beginning) is dropped and counted in
        `Recorded.oddities`; the call itself is kept.
        """
        odd: Counter[str] = Counter()
        now = self._clock.millis()
        latest = now + AHEAD_MS
        kept: list[CallSeen] = []
        for call in calls if self.erased is None else self.erased.cleaned(calls):
            if is_plain(call, latest):
                kept.append(call)
            else:
                tidy_call, kinds = tidied(call, latest)
                kept.append(tidy_call)
                odd.update(kinds)
        told = campaigns if self.erased is None else self.erased.named(campaigns)
        listings = [_tidied_campaign(campaign, now) for campaign in told]
        recorded = await self._journal.record(kept, listings, updates)
        return recorded.plus(Recorded(oddities=_oddities(odd)))


def is_plain(call: CallSeen, latest: int) -> bool:
    """Whether there is nothing to tidy: nearly always, so this is all that it costs.

    `latest` is the UTC epoch ms after which a time is not believed.
    """
    dialed, answered, ended = call.dialed_at, call.answered_at, call.ended_at
    ring, talk, number = call.ring, call.talk, call.number
    texts = f"{call.key}{call.call_id}{call.entry}{call.label}{call.caller}{call.line}{call.robot}"
    return (
        (dialed is None or EARLIEST_MS <= dialed <= latest)
        and (answered is None or EARLIEST_MS <= answered <= latest)
        and (ended is None or EARLIEST_MS <= ended <= latest)
        and (dialed is None or ended is None or dialed <= ended)
        and (ring is None or 0 <= ring <= _LONGEST_LENGTH_MS)
        and (talk is None or 0 <= talk <= _LONGEST_LENGTH_MS)
        and 1 <= call.attempt <= _MOST_ATTEMPTS
        and len(number) <= LONGEST
        and number.isprintable()
        and len(texts) <= LONGEST_TEXT
        and texts.isprintable()
        and call.campaign.isprintable()
    )


def tidied(call: CallSeen, latest: int) -> tuple[CallSeen, AbstractSet[str]]:
    """The call without what cannot be true, and the kinds of what was left out."""
    kept: dict[str, Any] = {}
    kinds: set[str] = set()
    for name in _TIMES:
        if (time := getattr(call, name)) is not None and not EARLIEST_MS <= time <= latest:
            kept[name] = None
            kinds.add("time")
    for name in _LENGTHS:
        if (length := getattr(call, name)) is not None and not 0 <= length <= _LONGEST_LENGTH_MS:
            kept[name] = None
            kinds.add("length")
    if not 1 <= call.attempt <= _MOST_ATTEMPTS:
        kept["attempt"] = min(max(call.attempt, 1), _MOST_ATTEMPTS)
        kinds.add("attempt")
    texts = {name: _readable(getattr(call, name)) for name in _TEXTS}
    texts |= {name: _key(getattr(call, name)) for name in _KEYS}
    texts["number"] = tidy(call.number)
    if any(text != getattr(call, name) for name, text in texts.items()):
        kept |= texts
        kinds.add("text")
    began, ended = kept.get("dialed_at", call.dialed_at), kept.get("ended_at", call.ended_at)
    if began is not None and ended is not None and ended < began:
        kept["ended_at"] = None
        kinds.add("order")
    return replace(call, **kept), kinds


def _tidied_campaign(seen: CampaignSeen, now: int) -> CampaignSeen:
    """The campaign with readable texts and times that can be true; plans lie ahead."""
    kept: dict[str, Any] = {
        name: _readable(getattr(seen, name)) for name in ("name", "raw_status", "line", "robot")
    }
    kept["key"] = _key(seen.key)
    for name in ("created_at", "starts_at", "ends_at"):
        time = getattr(seen, name)
        if time is not None and not EARLIEST_MS <= time <= now + _PLANNED_MS:
            kept[name] = None
    return replace(seen, **kept)


def _readable(text: str) -> str:
    """The text without control characters and surrogates, cut at `LONGEST_TEXT`."""
    if text.isprintable() and len(text) <= LONGEST_TEXT:
        return text
    return "".join(c if c.isprintable() else " " for c in text[:LONGEST_TEXT]).strip()


def _key(text: str) -> str:
    """As `_readable`, but different keys stay different: what is cut off is hashed."""
    tidy_text = _readable(text)
    if tidy_text == text:
        return text
    told = sha1(text.encode(errors="surrogatepass"), usedforsecurity=False).hexdigest()
    return f"{tidy_text[: LONGEST_TEXT - 41]}#{told}"


def _oddities(odd: Counter[str]) -> list[str]:
    return [
        f"1 call came with {_SENTENCES[kind]}; that was left out, the call kept."
        if number == 1
        else f"{number:,} calls came with {_SENTENCES[kind]}; that was left out, the calls kept."
        for kind, number in sorted(odd.items())
    ]
