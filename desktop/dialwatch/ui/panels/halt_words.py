"""What the dialog of a halt says before anything is sent: verbs with their numbers, figures."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from dialwatch.calls.binding_plan import KIND as BIND
from dialwatch.calls.halt import HaltKind, Standing, Why
from dialwatch.calls.launch import KIND as LAUNCH
from dialwatch.ui.format import duration, number
from dialwatch.ui.models.halt_picks import HaltPicks
from dialwatch.ui.models.standings import standing_cell
from dialwatch.ui.widgets.figures import Figure

__all__ = [
    "halt_figures",
    "halt_title",
    "lines_of",
    "reasons",
    "takes",
    "verb",
    "will_be",
]

translate = QCoreApplication.translate

_CHOSEN = "●"


def reasons(kind: str) -> tuple[str, ...]:
    """Reasons that are offered."""
    if kind == LAUNCH:
        return (
            translate("Launch", "planned"),
            translate("Launch", "ordered by the client"),
            translate("Launch", "second attempt"),
            translate("Launch", "test"),
        )
    if kind == BIND:
        return (
            translate("Plans", "planned"),
            translate("Plans", "ordered by the client"),
            translate("Plans", "order is over"),
            translate("Plans", "complaint"),
            translate("Plans", "correction"),
        )
    return (
        translate("Halts", "has paid"),
        translate("Halts", "wrong list"),
        translate("Halts", "complaint"),
        translate("Halts", "do not call"),
        translate("Halts", "wrong number"),
        translate("Halts", "legal"),
    )


def halt_title(kind: HaltKind) -> str:
    """The effect, for the title of the dialog."""
    return {
        HaltKind.CANCEL: translate("Halts", "Cancel calls: these numbers are not dialled any more"),
        HaltKind.STOP: translate("Halts", "Stop campaigns: nobody else on their lists is dialled"),
        HaltKind.TERMINATE: translate("Halts", "Terminate a call: both sides are cut off at once"),
    }[kind]


def verb(kind: str, count: int) -> str:
    """The verb and the number on the button, without a mnemonic."""
    words: dict[str, tuple[str, str]] = {
        HaltKind.STOP: (
            translate("Halts", "Stop 1 campaign"),
            translate("Halts", "Stop {n} campaigns"),
        ),
        HaltKind.TERMINATE: (
            translate("Halts", "Terminate 1 call"),
            translate("Halts", "Terminate {n} calls"),
        ),
        LAUNCH: (translate("Launch", "Launch 1 call"), translate("Launch", "Launch {n} calls")),
        BIND: (translate("Plans", "Send 1 request"), translate("Plans", "Send {n} requests")),
    }
    usual = (translate("Halts", "Cancel 1 call"), translate("Halts", "Cancel {n} calls"))
    one, many = words.get(kind, usual)
    return one if count == 1 else many.format(n=number(count))


def will_be(kind: str, count: int) -> str:
    """What happens when the countdown ends."""
    words: dict[str, tuple[str, str]] = {
        HaltKind.STOP: (
            translate("Halts", "1 campaign will be stopped in"),
            translate("Halts", "{n} campaigns will be stopped in"),
        ),
        HaltKind.TERMINATE: (
            translate("Halts", "1 call will be cut off in"),
            translate("Halts", "{n} calls will be cut off in"),
        ),
        LAUNCH: (
            translate("Launch", "1 number will be handed over to be called in"),
            translate("Launch", "{n} numbers will be handed over to be called in"),
        ),
        BIND: (
            translate("Plans", "1 request will be sent in"),
            translate("Plans", "{n} requests will be sent in"),
        ),
    }
    usual = (
        translate("Halts", "1 call will be cancelled in"),
        translate("Halts", "{n} calls will be cancelled in"),
    )
    one, many = words.get(kind, usual)
    return one if count == 1 else many.format(n=number(count))


def halt_figures(kind: HaltKind, picks: HaltPicks) -> list[Figure]:
    """The summary of a rehearsal: what is chosen first, then whatever there is of the others."""
    if kind is HaltKind.CANCEL:
        return [
            Figure(picks.chosen, translate("Halts", "will be cancelled"), _CHOSEN, "accent"),
            *_others(picks),
        ]
    if kind is HaltKind.TERMINATE:
        cut = translate("Halts", "will be cut off")
        return [Figure(picks.chosen, cut, _CHOSEN, "accent"), *_others(picks, over=True)]
    left, silent = picks.left()
    stopped = translate("Halts", "will be stopped")
    figures = [Figure(picks.chosen, stopped, _CHOSEN, "accent")]
    if picks.chosen:
        figures.append(Figure(left, translate("Halts", "numbers stay undone"), "✕", "warn"))
    if silent:
        text = translate("Halts", "do not tell what stays undone")
        figures.append(Figure(silent, text, "▲", "warn"))
    return [*figures, *_others(picks, over=True)]


def _others(picks: HaltPicks, *, over: bool = False) -> list[Figure]:
    counts = picks.counts
    ended = counts[Standing.OVER] + counts[Standing.CANCELLED]
    doubtful = sum(counts[why] for why in (Why.AMBIGUOUS, Why.MASKED, Why.UNREADABLE))
    told: list[tuple[int, str, Standing | Why]] = [
        (ended, translate("Halts", "over"), Standing.OVER),
        (doubtful, translate("Halts", "need a look"), Why.AMBIGUOUS),
        (counts[Why.CANNOT], translate("Halts", "cannot be stopped"), Why.CANNOT),
        (counts[Why.UNKNOWN], translate("Halts", "unknown here"), Why.UNKNOWN),
        (counts[Why.REPEATED], translate("Halts", "listed twice"), Why.REPEATED),
    ]
    if not over:
        talking = translate("Halts", "talking (go on)")
        told.insert(0, (counts[Standing.TALKING], talking, Standing.TALKING))
        unseen = translate("Halts", "may be held unseen")
        told.insert(1, (counts[Standing.UNSEEN], unseen, Standing.UNSEEN))
    figures: list[Figure] = []
    for count, caption, standing in told:
        cell = standing_cell(standing)
        if count:
            colour = "warn" if cell.colour == "bad" else cell.colour
            figures.append(Figure(count, caption, cell.shape, colour))
    return figures


def takes(seconds: float) -> str:
    """About how long sending takes."""
    if seconds < 1:
        return translate("Halts", "Sending them takes less than a second.")
    if seconds < 60:
        return translate("Halts", "Sending them takes about {n} s.").format(
            n=number(round(seconds))
        )
    told = duration(seconds * 1000)
    return translate("Halts", "Sending them takes about {time} min.").format(time=told)


def lines_of(text: str) -> Sequence[str]:
    """What stands in the lines of a text, empty ones left out."""
    return [line for told in text.splitlines() if (line := told.strip())]
