"""Where the wallboard is shown, which pages it has, and how long each stays."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QListWidgetItem,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from dialwatch.ui.format import number
from dialwatch.ui.theme import GRID, PADDING
from dialwatch.ui.wallboard.screens import find_screen, identity, name_of, reading_of, title_of
from dialwatch.ui.wallboard.settings import LONGEST, SHORTEST, WallSettings
from dialwatch.ui.wallboard.values import PageKind
from dialwatch.ui.widgets.copied_views import CopiedList
from dialwatch.ui.widgets.parts import label, push_button, set_state

__all__ = ["WallboardDialog"]

_ROLE = int(Qt.ItemDataRole.UserRole)


class WallboardDialog(QDialog):
    """Follows screens that come and go while it is open."""

    chosen = Signal(object)
    """WallSettings: show it so."""

    def __init__(self, settings: WallSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Show the wallboard"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._wanted = settings.screen
        self.screens = CopiedList()
        self.screens.setAccessibleName(self.tr("Screen"))
        self.screens.setFixedHeight(116)
        self.words = label("", "caption", wrap=True)
        self.seconds = QSpinBox()
        self.seconds.setRange(SHORTEST, LONGEST)
        self.seconds.setSuffix("\u2009s")
        self.seconds.setAccessibleName(self.tr("Seconds a page"))
        self.seconds.lineEdit().setTextMargins(GRID, 0, 0, 0)  # the stylesheet's are not heard
        self.seconds.lineEdit().setAccessibleName(self.tr("Seconds a page"))
        self.seconds.setValue(settings.seconds)
        self.seconds.setFixedWidth(110)
        self.pages = {kind: QCheckBox(title) for kind, title in self._titles()}
        for kind, box in self.pages.items():
            box.setChecked(kind in settings.pages)
            box.toggled.connect(self._enable)
        self.show_it = push_button(self.tr("&Show wallboard"), self._choose, primary=True)
        self.show_it.setDefault(True)
        self._build()
        self._fill()
        self.screens.currentItemChanged.connect(self._enable)
        self.screens.itemDoubleClicked.connect(lambda _: self._choose())
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.screenAdded.connect(self._fill)
            app.screenRemoved.connect(self._fill)

    def _titles(self) -> tuple[tuple[PageKind, str], ...]:
        return (
            (PageKind.OVERALL, self.tr("&Answer rate now, with the day's figures")),
            (PageKind.CAMPAIGNS, self.tr("&Campaigns")),
            (PageKind.LINES, self.tr("&Lines")),
            (PageKind.CARE, self.tr("What stands out, and what &ends today")),
        )

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(PADDING)
        grid.setVerticalSpacing(GRID)
        grid.setColumnMinimumWidth(0, 110)
        grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        title = label(self.tr("Sc&reen"))
        title.setBuddy(self.screens)
        grid.addWidget(title, 0, 0, top)
        grid.addWidget(self.screens, 0, 1)
        grid.addWidget(self.words, 1, 1)
        grid.addWidget(label(self.tr("Pages")), 2, 0, top)
        pages = QVBoxLayout()
        pages.setSpacing(GRID // 2)
        for choice in self.pages.values():
            pages.addWidget(choice)
        grid.addLayout(pages, 2, 1)
        each = label(self.tr("Each sta&ys"))
        each.setBuddy(self.seconds)
        grid.addWidget(each, 3, 0)
        grid.addWidget(self.seconds, 3, 1, Qt.AlignmentFlag.AlignLeft)
        hint = self.tr(
            "Space holds a page, ← and → turn them, Esc leaves. No number of a person is shown."
        )
        grid.addWidget(label(hint, "caption", wrap=True), 4, 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.setSpacing(GRID)
        foot.addWidget(push_button(self.tr("Cancel"), self.reject))
        foot.addWidget(self.show_it)
        box = QVBoxLayout(self)
        box.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        box.setSpacing(PADDING)
        box.addLayout(grid)
        box.addStretch(1)
        box.addLayout(foot)
        self.resize(560, 400)

    def _fill(self) -> None:
        """The screens that are there; the chosen one stays chosen."""
        item = self.screens.currentItem()
        wanted = str(item.data(_ROLE)) if item is not None else self._wanted
        self.screens.clear()
        found = find_screen(wanted) or QGuiApplication.primaryScreen()
        for place, screen in enumerate(QGuiApplication.screens()):
            entry = QListWidgetItem(title_of(screen))
            entry.setData(_ROLE, identity(screen))
            self.screens.addItem(entry)
            if screen is found:
                self.screens.setCurrentRow(place)
        self._enable()

    def _screen(self) -> QScreen | None:
        item = self.screens.currentItem()
        return None if item is None else find_screen(str(item.data(_ROLE)))

    def _enable(self) -> None:
        screen = self._screen()
        some = any(box.isChecked() for box in self.pages.values())
        self.show_it.setEnabled(some and screen is not None)
        said, state = self._said(screen) if some else (self.tr("Choose a page at least."), "warn")
        self.words.setText(said)
        set_state(self.words, "state", state)

    def _said(self, screen: QScreen | None) -> tuple[str, str]:
        """From how far away it can be read there, and whether the one of before is missing."""
        if self._wanted and find_screen(self._wanted) is None:
            gone = self.tr("The screen {name} is not connected. Choose another one.")
            return gone.format(name=name_of(self._wanted)), "warn"
        if screen is None:
            return "", ""
        read = reading_of(screen)
        if read.metres is None:
            return self.tr("This screen does not tell its size: type as large as fits."), ""
        if read.kept:
            return self.tr("Readable from four metres."), ""
        near = self.tr("This screen is small: readable from {metres} metres.")
        return near.format(metres=number(read.metres, 1)), "warn"

    def _choose(self) -> None:
        screen = self._screen()
        if screen is not None and self.show_it.isEnabled():
            pages = frozenset(kind for kind, box in self.pages.items() if box.isChecked())
            self.chosen.emit(WallSettings(identity(screen), self.seconds.value(), pages))
            self.accept()
