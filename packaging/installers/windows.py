"""The installer for Windows: a script that NSIS compiles, here or there."""

import shutil
import tempfile
from pathlib import Path

from installers.commands import run, tool
from installers.places import NAME, ROOT, TITLE, version

__all__ = ["SCRIPT", "compiled", "tried", "version_resource"]

SCRIPT = ROOT / "packaging" / "windows" / f"{NAME}.nsi"


def compiled(folder: Path, icon: Path, target: Path) -> Path:
    """The installer of the built folder. Raises Failed."""
    path = target / f"{TITLE}-{version()}-setup.exe"
    command = [tool("makensis"), "-V2", "-WX", f"-DVERSION={version()}", f"-DFOLDER={folder}"]
    command += [f"-DICON={icon}", f"-DLICENCE={ROOT / 'LICENSE'}", f"-DOUT={path}", str(SCRIPT)]
    run(command, "Compiling the installer for Windows")
    return path


def tried(icon: Path) -> None:
    """Compile the script around a folder that holds no program: where none can be built for
    Windows, that the script is right is shown at least. Raises Failed."""
    with tempfile.TemporaryDirectory(prefix="dialwatch-nsis-") as place:
        folder = Path(place) / NAME
        folder.mkdir()
        shutil.copyfile(icon, folder / f"{NAME}.exe")
        compiled(folder, icon, Path(place))


def version_resource() -> str:
    """What Windows shows of the executable (Properties → Details), as PyInstaller reads it."""
    numbers = tuple([*(int(one) for one in version().split(".")), 0][:4])
    told = {
        "CompanyName": f"The {TITLE} team",
        "FileDescription": TITLE,
        "FileVersion": version(),
        "InternalName": NAME,
        "LegalCopyright": f"The {TITLE} team, MIT licence",
        "OriginalFilename": f"{NAME}.exe",
        "ProductName": TITLE,
        "ProductVersion": version(),
    }
    texts = ", ".join(f"StringStruct({name!r}, {text!r})" for name, text in told.items())
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3f, "
        "flags=0x0, OS=0x40004, fileType=0x1, subtype=0x0, date=(0, 0)), kids=["
        f"StringFileInfo([StringTable('040904B0', [{texts}])]), "
        "VarFileInfo([VarStruct('Translation', [1033, 1200])])])\n"
    )
