"""A home folder that is read-only, full, or no folder at all: the program goes on and says so."""

import errno
import os
from pathlib import Path

import pytest

from dialwatch.app.profile import open_profile

SETTINGS = "[polling]\nfast = 20\n"


def failing(code: int):
    def tried(_folder: Path) -> None:
        raise OSError(code, os.strerror(code))

    return tried


def test_a_folder_that_can_be_written_is_used(tmp_path):
    opened = open_profile(tmp_path / "profile")
    assert opened.path == tmp_path / "profile"
    assert not opened.temporary
    assert opened.notice() == ""
    assert list(opened.path.iterdir()) == []
    opened.close()
    assert opened.path.is_dir()


@pytest.mark.parametrize("code", [errno.EROFS, errno.EACCES, errno.ENOSPC])
def test_one_that_cannot_is_named_and_another_is_used_meanwhile(tmp_path, code):
    opened = open_profile(tmp_path / "profile", failing(code))
    assert opened.temporary
    assert opened.path.is_dir()
    assert str(tmp_path / "profile") in opened.notice()
    assert os.strerror(code) in opened.notice()
    (opened.path / "journal.db").touch()
    opened.close()
    assert not opened.path.exists()
    assert (tmp_path / "profile").is_dir()


def test_settings_that_can_be_read_hold_in_a_temporary_folder_too(tmp_path):
    (tmp_path / "settings.toml").write_text(SETTINGS)
    opened = open_profile(tmp_path, failing(errno.EROFS))
    assert (opened.path / "settings.toml").read_text() == SETTINGS
    opened.close()


def test_a_full_one_with_something_in_it_is_shown_as_it_is(tmp_path):
    (tmp_path / "settings.toml").write_text(SETTINGS)
    opened = open_profile(tmp_path, failing(errno.ENOSPC))
    assert (opened.path, opened.temporary) == (tmp_path, False)
    assert "disk is full" in opened.notice()
    opened.close()
    assert (tmp_path / "settings.toml").exists()


def test_a_file_in_the_place_of_the_folder(tmp_path):
    (tmp_path / "home").touch()
    opened = open_profile(tmp_path / "home" / "profile")
    assert opened.temporary
    assert "Not a directory" in opened.notice()
    opened.close()
