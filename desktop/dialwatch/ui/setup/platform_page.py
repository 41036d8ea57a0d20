"""First step: which platform, or none of one's own at all."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QVBoxLayout

from dialwatch.ui.engine_words import spoken
from dialwatch.ui.setup.drafting import Offer
from dialwatch.ui.theme import GRID, PADDING
from dialwatch.ui.widgets.parts import label, push_button, rule
from dialwatch.ui.widgets.step_page import StepPage

__all__ = ["PlatformPage"]

translate = QCoreApplication.translate
_INDENT = 24


class PlatformPage(StepPage):
    """One of the platforms is always chosen."""

    demo_requested = Signal()
    import_requested = Signal()
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._offers: list[Offer] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        self.words = label(self.tr("The engine is being asked…"), "muted", wrap=True)
        self.demo = push_button(
            self.tr("&Try it with simulated platforms"), self.demo_requested.emit
        )
        self.import_ = push_button(self.tr("&Import settings…"), self.import_requested.emit)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(GRID)
        box.addWidget(label(self.tr("Which platform do you want to watch?"), "title"))
        box.addWidget(self.words)
        box.addLayout(self._list)
        box.addStretch(1)
        box.addWidget(rule())
        box.addWidget(
            label(
                self.tr("No keys at hand, or settings from another computer?"), "muted", wrap=True
            )
        )
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self.demo)
        row.addWidget(self.import_)
        row.addStretch(1)
        box.addLayout(row)

    @property
    def offer(self) -> Offer | None:
        """The chosen platform; None: they are not known yet."""
        at = self._group.checkedId()
        return self._offers[at] if at >= 0 else None

    def show_offers(self, offers: Sequence[Offer], platform: str = "") -> None:
        """The platforms; the first one is chosen, or that of this id."""
        if self._offers:
            return
        self._offers = list(offers)
        for place, offer in enumerate(offers):
            button = QRadioButton(_title(offer))
            button.setAccessibleDescription(_about(offer))
            self._group.addButton(button, place)
            self._list.addWidget(button)
            said = label(_about(offer), "caption", wrap=True)
            row = QHBoxLayout()
            row.setContentsMargins(0, 0, 0, PADDING)
            row.addSpacing(_INDENT)  # at the side where reading begins
            row.addWidget(said, 1)
            self._list.addLayout(row)
            button.setChecked(offer.platform == platform or (not platform and place == 0))
            button.toggled.connect(lambda _: self.changed.emit())
        self.words.hide()
        self.changed.emit()
        self.start()

    def say(self, sentence: str, state: str = "") -> None:
        del state
        self.words.setText(spoken(sentence))
        self.words.setVisible(bool(sentence))

    def start(self) -> None:
        if (button := self._group.checkedButton()) is not None:
            button.setFocus()


def _title(offer: Offer) -> str:
    return translate("Setup", "Huawei PrivateNumber") if _masks(offer) else offer.title


def _masks(offer: Offer) -> bool:
    return offer.platform == "huawei"


def _about(offer: Offer) -> str:
    about = {
        "airudder": translate(
            "Setup", "Campaigns of voice robots. Its tasks are found by themselves."
        ),
        "blu": translate(
            "Setup", "Campaigns of voice robots. It lists no tasks: you name those to watch."
        ),
        "huawei": translate(
            "Setup", "Privacy numbers: who is bound to whom, and calls as they are pushed."
        ),
    }
    return about.get(offer.platform, "")
