"""The figures of a launch: before it is sent by what would be, after it by what became of rows."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from dialwatch.calls.launch import KIND, LaunchCheck
from dialwatch.ui.format import number
from dialwatch.ui.models.launch_words import ORDER, WAITING, count_word, is_left_out
from dialwatch.ui.models.standings import key_cell
from dialwatch.ui.panels.batch_words import result_hint
from dialwatch.ui.panels.halt_words import takes
from dialwatch.ui.privacy import masked_text
from dialwatch.ui.widgets.figures import Figure

__all__ = ["check_figures", "example_said", "row_figures", "sending_said"]

translate = QCoreApplication.translate


def check_figures(check: LaunchCheck) -> list[Figure]:
    """What would be sent first, then what would not, and in how many requests."""
    left_out = check.rows - check.sendable
    figures = [
        Figure(check.sendable, translate("Launch", "will be sent"), "●", "accent"),
        Figure(left_out, translate("Launch", "left out"), "✕", "warn" if left_out else "muted"),
    ]
    requests = translate("Launch", "requests")
    if check.requests == 1:
        requests = translate("Launch", "request")
    figures.append(Figure(check.requests, requests, "○", "muted"))
    if check.campaigns > 1:
        figures.append(Figure(check.campaigns, translate("Launch", "campaigns"), "○", "muted"))
    return figures


def sending_said(requests: int, seconds: float) -> str:
    """About how long sending takes."""
    return takes(seconds) if requests > 1 else ""


def example_said(row: Mapping[str, object], titles: Mapping[str, str]) -> str:
    """The first row that is sent, as it would be, numbers masked; `titles`: of the columns."""
    told: list[str] = []
    for name, value in row.items():
        if isinstance(value, Mapping):
            told += [f"{key} = {one}" for key, one in value.items()]
        elif name != "line" and value not in ("", None):
            told.append(f"{titles.get(name, name)} = {value}")
    if not told:
        return ""
    said = translate("Launch", "The first row: {row}.").format(row=", ".join(told))
    return masked_text(said, [str(one) for one in row.values() if isinstance(one, str)])


def row_figures(counts: Mapping[str, int]) -> list[Figure]:
    """Rows by what became of them; those that were left out in one figure."""
    left = [key for key in ORDER if is_left_out(key) and counts.get(key)]
    figures = []
    for key in ORDER:
        if is_left_out(key) or not counts.get(key):
            continue
        cell = key_cell(key)
        hint = "" if key == WAITING else result_hint(key, KIND)
        figures.append(Figure(counts[key], count_word(key), cell.shape, cell.colour, hint))
    if out := sum(counts[key] for key in left):
        hint = "\n".join(f"{number(counts[key])} {count_word(key)}" for key in left)
        figures.append(Figure(out, translate("Launch", "left out"), "‖", "muted", hint))
    return figures
