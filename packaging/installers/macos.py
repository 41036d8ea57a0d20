"""What macOS wants to know of the program's bundle."""

import plistlib
from typing import Any

from installers.places import NAME, TITLE, version

__all__ = ["IDENTIFIER", "info", "plist"]

IDENTIFIER = "org.dialwatch.Dialwatch"


def info() -> dict[str, Any]:
    """The bundle's property list, as PyInstaller's BUNDLE takes it."""
    return {
        "CFBundleIdentifier": IDENTIFIER,
        "CFBundleName": TITLE,
        "CFBundleDisplayName": TITLE,
        "CFBundleExecutable": NAME,
        "CFBundleIconFile": f"{NAME}.icns",
        "CFBundlePackageType": "APPL",
        "CFBundleShortVersionString": version(),
        "CFBundleVersion": version(),
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": ["en", "es", "zh-Hans"],
        "LSMinimumSystemVersion": "13.0",
        "LSApplicationCategoryType": "public.app-category.business",
        "NSHighResolutionCapable": True,
        "NSSupportsAutomaticTermination": False,
        "NSSupportsSuddenTermination": False,
    }


def plist() -> bytes:
    """The same as a file."""
    return plistlib.dumps(info(), sort_keys=True)
