"""Second step: what the account is called, where its platform is, in which zone it lives."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from dialwatch.ui.dialogs.zones import all_zones
from dialwatch.ui.setup.drafting import Offer, address_fault
from dialwatch.ui.setup.field import SettingField, field_of
from dialwatch.ui.setup.row import Kind, SettingRow
from dialwatch.ui.theme import GRID
from dialwatch.ui.widgets.parts import label
from dialwatch.ui.widgets.step_page import StepPage
from dialwatch.ui.zone_choice import system_zone

__all__ = ["AccountPage"]

_OTHER = ""


class AccountPage(StepPage):
    """All fields are filled with what is likely; only the time zone wants a look."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._offer: Offer | None = None
        self._zones = all_zones()
        self.name = field_of(
            SettingRow(
                name="name",
                title=self.tr("Na&me"),
                hint=self.tr("What you call the account: its lights and campaigns bear it."),
            )
        )
        self.site: SettingField[Any] = field_of(
            SettingRow(name="site", title=self.tr("&Site"), kind=Kind.CHOICE)
        )
        self.address = field_of(
            SettingRow(
                name="base_url",
                title=self.tr("A&ddress"),
                hint=self.tr("As the platform gave it to you; it begins with https://."),
                example="https://api.example.com",
            )
        )
        self.zone = field_of(
            SettingRow(
                name="zone",
                title=self.tr("Time &zone"),
                kind=Kind.ZONE,
                hint=self.tr(
                    "Where the account's campaigns call: the platform tells times without a zone. "
                    "Type a city."
                ),
                values=lambda: self._zones,
            )
        )
        self.zone.set_value(system_zone())
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(GRID)
        self._headline = label("", "title")
        box.addWidget(self._headline)
        for field in self.fields.values():
            box.addWidget(field)
            field.changed.connect(self._changed)
        box.addStretch(1)

    @property
    def fields(self) -> Mapping[str, SettingField[Any]]:
        """By name, from the top."""
        fields = (self.name, self.site, self.address, self.zone)
        return {field.row.name: field for field in fields}

    @property
    def base_url(self) -> str:
        """The address of the site that was chosen, or the one that was entered."""
        return str(self.site.value() or self.address.value())

    def show_offer(self, offer: Offer, taken: int) -> None:
        """Ask for an account of this platform, of which there are so many already."""
        if self._offer is offer:
            return
        self._offer = offer
        self._headline.setText(self.tr("Your account of {platform}").format(platform=offer.title))
        box = self.site.edit
        before = box.blockSignals(True)
        box.clear()
        for name, url in offer.sites.items():
            box.addItem(f"{name} – {url.removeprefix('https://')}", url)
        box.addItem(self.tr("Another address…"), _OTHER)
        box.setCurrentIndex(0)
        box.blockSignals(before)
        name = offer.title if not taken else f"{offer.title} {taken + 1}"
        self.name.set_value(name)
        self._changed()

    def begin_anew(self) -> None:
        """What was entered belongs to an account that is there now."""
        self._offer = None

    def faults(self) -> Mapping[str, str]:
        """Field → what is wrong with it."""
        found: dict[str, str] = {}
        if not self.name.value():
            found["name"] = self.tr("An account needs a name.")
        if not self.site.value() and (fault := address_fault(str(self.address.value()))):
            found["base_url"] = fault
        if self.zone.value() not in self._zones:
            found["zone"] = self.tr("Choose a time zone from the list: type a city, then Down.")
        return found

    def show_faults(self) -> bool:
        """Say beside each field what is wrong with it; False: nothing is."""
        faults = self.faults()
        for name, field in self.fields.items():
            field.show_fault(faults.get(name, ""))
        for name in faults:
            self.fields[name].edit.setFocus()
            return True
        return False

    def start(self) -> None:
        self.name.edit.setFocus()
        self.name.edit.selectAll()

    def _changed(self) -> None:
        self.address.setVisible(not self.site.value())
        faults = self.faults()
        for name, field in self.fields.items():
            if field.faulty:
                field.show_fault(faults.get(name, ""))
        self.changed.emit()
