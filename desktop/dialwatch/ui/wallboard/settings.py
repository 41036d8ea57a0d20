"""What the wallboard remembers: which screen, which pages, how long each stays."""

from dataclasses import dataclass, replace

from dialwatch.ui.layout_store import LayoutStore
from dialwatch.ui.wallboard.values import PageKind

__all__ = ["LONGEST", "SHORTEST", "WallSettings", "keep_settings", "kept_settings"]

SHORTEST, LONGEST = 5, 600
_USUAL = 20
"""Seconds a page stays."""
_SCREEN, _SECONDS, _PAGES = "wallboard/screen", "wallboard/seconds", "wallboard/pages"


@dataclass(frozen=True, slots=True)
class WallSettings:
    """As chosen in the dialog."""

    screen: str = ""
    """Its `identity`; empty: none was chosen yet."""
    seconds: int = _USUAL
    pages: frozenset[PageKind] = frozenset(PageKind)


def kept_settings(store: LayoutStore) -> WallSettings:
    """As they were kept; what cannot be read is as usual."""
    settings = WallSettings(screen=store.text(_SCREEN))
    seconds = store.text(_SECONDS)
    if seconds.isdecimal():
        settings = replace(settings, seconds=min(max(int(seconds), SHORTEST), LONGEST))
    known = {one.value: one for one in PageKind}
    pages = frozenset(known[word] for word in store.text(_PAGES).split() if word in known)
    return replace(settings, pages=pages) if pages else settings


def keep_settings(store: LayoutStore, settings: WallSettings) -> None:
    """Keep them."""
    store.keep(_SCREEN, settings.screen)
    store.keep(_SECONDS, str(settings.seconds))
    store.keep(_PAGES, " ".join(one for one in PageKind if one in settings.pages))
