"""Other keys for an account that is there: entered, tested if wanted, kept."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from dialwatch.ui.engine_words import spoken
from dialwatch.ui.setup.drafting import Offer
from dialwatch.ui.setup.keys_page import KeysPage
from dialwatch.ui.setup.words import verdict_words
from dialwatch.ui.theme import GRID, PADDING
from dialwatch.ui.widgets.parts import label, push_button, set_state

__all__ = ["AccountKeysDialog"]


class AccountKeysDialog(QDialog):
    """Knows no engine: signals go out, `show_…` comes in. The old keys stay until Save."""

    offers_wanted = Signal()
    places_wanted = Signal()
    test_wanted = Signal(str, dict)
    """(account, keys): answer with `show_result` or `show_failure`."""
    keep_wanted = Signal(str, dict, str, str)
    """(account, keys, place, passphrase): answer with `show_kept` or `show_failure`."""

    def __init__(
        self, account: str, name: str, platform: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Enter the keys of an account"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(620, 460)
        self.account, self._platform = account, platform
        self.page = KeysPage()
        self.words = label("", "muted", wrap=True)
        self.test = push_button(self.tr("&Test connection"), self._test)
        self.save = push_button(self.tr("Sa&ve"), self._save, primary=True)
        self.save.setDefault(True)
        self.close_ = push_button(self.tr("C&lose"), self.reject)
        self.page.changed.connect(self._changed)
        self.page.place.again_wanted.connect(self.places_wanted)
        foot = QHBoxLayout()
        foot.setSpacing(GRID)
        foot.addWidget(self.close_)
        foot.addStretch(1)
        foot.addWidget(self.test)
        foot.addWidget(self.save)
        box = QVBoxLayout(self)
        box.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        box.setSpacing(GRID)
        box.addWidget(label(self.tr("Of the account “{name}”").format(name=name), "muted"))
        box.addWidget(self.page, 1)
        box.addWidget(self.words)
        box.addLayout(foot)
        self._enable(on=False)

    def begin(self) -> None:
        """Ask which keys there are, and where they can be kept."""
        self.offers_wanted.emit()
        self.places_wanted.emit()

    def show_offers(self, offers: Sequence[Mapping[str, Any]]) -> None:
        """The platforms, of which one is this account's."""
        for one in map(Offer.of, offers):
            if one.platform == self._platform:
                self.page.show_offer(one)
                self.page.start()
        self._enable(on=True)

    def show_places(self, places: Sequence[Mapping[str, str]]) -> None:
        """Where keys can be kept, the best place first."""
        self.page.place.show_places(places)

    def show_result(self, told: Mapping[str, Any]) -> None:
        """What the test came to."""
        said = verdict_words(told)
        self._say(f"{said.headline} {said.advice}".strip(), said.state)
        self._enable(on=True)

    def show_kept(self, sentence: str) -> None:
        """They are kept; the sentence says where."""
        self.page.wipe()
        self._say(sentence, "good")
        self._enable(on=True)
        self.close_.setFocus()

    def show_failure(self, sentence: str) -> None:
        """Say why nothing was kept, or not tested; what was entered stays."""
        self._say(sentence, "bad")
        self._enable(on=True)

    def _test(self) -> None:
        if problem := self.page.keys.problem():
            self._say(problem, "bad")
            return
        self._say(self.tr("The platform is being asked…"), "")
        self._enable(on=False)
        self.test_wanted.emit(self.account, self.page.keys.keys)

    def _save(self) -> None:
        if self.page.show_faults():
            return
        self._say("", "")
        self._enable(on=False)
        place = self.page.place
        self.keep_wanted.emit(self.account, self.page.keys.keys, place.kind, place.secret)

    def _changed(self) -> None:
        self._say("", "")

    def _enable(self, *, on: bool) -> None:
        for button in (self.test, self.save):
            button.setEnabled(on)

    def _say(self, sentence: str, state: str) -> None:
        self.words.setText(spoken(sentence))
        set_state(self.words, "state", state)
