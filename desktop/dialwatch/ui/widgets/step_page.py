"""A page of a dialog that has steps."""

from PySide6.QtWidgets import QPushButton, QWidget

__all__ = ["StepPage"]


class StepPage(QWidget):
    """What each page can do."""

    default: QPushButton
    """What Enter does on it, where the page has buttons of its own."""

    def say(self, sentence: str, state: str = "") -> None:
        """Say a sentence where the page has its place for it."""

    def start(self) -> None:
        """It is on screen."""
