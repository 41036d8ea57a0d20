"""What was said and asked beside the sound; a click jumps there where the platform says when."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem

from dialwatch.ui.format import duration
from dialwatch.ui.privacy import masked_text
from dialwatch.ui.widgets.copied_views import CopiedList
from dialwatch.ui.widgets.empty import EmptyState

__all__ = ["DialogueList", "Turn", "turns_of"]

translate = QCoreApplication.translate

_MOMENTS = 10**11
"""Epoch milliseconds are larger; what is smaller is an offset that a platform told instead."""


@dataclass(frozen=True, slots=True)
class Turn:
    """One line. `at`: milliseconds from the recording's beginning; None: nobody says when."""

    text: str
    at: int | None = None
    question: bool = False


def turns_of(detail: Mapping[str, Any], began_at: int | None) -> list[Turn]:
    """Dialogue and questions of a call, numbers in them masked."""
    known = tuple(
        str(text)
        for text in (detail.get("number"), detail.get("caller"))
        if text and "*" not in text
    )
    turns = [_turn(one, began_at, known) for one in detail.get("dialogue") or ()]
    return turns + [_question(one, known) for one in detail.get("questions") or ()]


def _turn(one: Mapping[str, Any], began_at: int | None, known: tuple[str, ...]) -> Turn:
    roles = {
        "robot": translate("Recording", "Robot"),
        "customer": translate("Recording", "Customer"),
    }
    who = str(one.get("role") or "")
    text = masked_text(str(one.get("text") or ""), known)
    told, at = one.get("at"), None
    if isinstance(told, int) and told > _MOMENTS and began_at is not None:
        at = max(0, told - began_at)
    return Turn(f"{roles.get(who, who)}: {text}" if who else text, at)


def _question(one: Mapping[str, Any], known: tuple[str, ...]) -> Turn:
    asked = str(one.get("content") or one.get("name") or translate("Recording", "Question"))
    said = str(one.get("answer") or one.get("result") or "")
    words = str(one.get("text") or "")
    answer = " · ".join(
        part for part in dict.fromkeys((said, f"“{words}”" if words else "")) if part
    )
    return Turn(masked_text(f"{asked}\n→ {answer}" if answer else asked, known), question=True)


class DialogueList(CopiedList):
    """Lines in their order; that at which the recording stands is lit."""

    jumped = Signal(int)
    """Milliseconds."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("What was said"))
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self._turns: tuple[Turn, ...] = ()
        self._lit: int | None = None
        self._empty = EmptyState(self, "tag")
        self._empty.say(self.tr("The platform tells no dialogue."))
        self.itemClicked.connect(self._jump)
        self.itemActivated.connect(self._jump)

    def show_turns(self, turns: Sequence[Turn]) -> None:
        """Show these lines."""
        if tuple(turns) == self._turns:
            return
        self._turns, self._lit = tuple(turns), None
        self.clear()
        self._empty.setVisible(not self._turns)
        for turn in self._turns:
            when = "" if turn.at is None else f"{duration(turn.at)}  "
            item = QListWidgetItem(when + turn.text)
            item.setToolTip(
                self.tr("Click: hear it from there")
                if turn.at is not None
                else self.tr("The platform does not tell when this was said")
            )
            self.addItem(item)

    def set_position(self, at: int) -> None:
        """Light up the line that is being said."""
        lit = None
        for place, turn in enumerate(self._turns):
            if turn.at is not None and turn.at <= at:
                lit = place
        if lit != self._lit:
            self._lit = lit
            if not self.hasFocus():  # whoever steps through it by keys is left alone
                self.setCurrentRow(-1 if lit is None else lit)

    def _jump(self, item: QListWidgetItem) -> None:
        at = self._turns[self.row(item)].at
        if at is not None:
            self.jumped.emit(at)
