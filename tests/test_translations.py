"""The translation files: nothing of the window is missing, and nothing is lost on the way."""

import re
import subprocess
import sys
from collections import Counter
from xml.etree import ElementTree

import pytest

from dialwatch.platforms.catalogue import SPECS
from dialwatch.resources import repository, resource

TEXTS = repository() / "packaging" / "texts.py"
LANGUAGES = ("zh_CN", "es")


def messages(language):
    """Each text with its translations, one a plural form; its element."""
    root = ElementTree.parse(resource("translations", f"dialwatch_{language}.ts")).getroot()
    for message in root.iter("message"):
        told = message.find("translation")
        forms = [one.text or "" for one in told.iter("numerusform")] or [told.text or ""]
        yield message.findtext("source"), forms, told


def places(text):
    """What is put into the text later."""
    return Counter(re.findall(r"\{[^}]*\}|%n", text))


def test_every_text_is_in_the_files_and_they_are_compiled():
    done = subprocess.run(
        [sys.executable, TEXTS, "--check"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated(language):
    odd = [
        source
        for source, forms, told in messages(language)
        if told.get("type") == "unfinished" or not all(forms)
    ]
    assert not odd


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_takes_what_its_text_takes(language):
    odd = [
        (source, form)
        for source, forms, _ in messages(language)
        for form in forms
        if places(form) != places(source) and not (len(forms) > 1 and "%n" in source)
    ]
    assert not odd


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_has_a_key_keeps_one(language):
    marked = re.compile(r"&\w")
    odd = [
        (source, form)
        for source, forms, _ in messages(language)
        for form in forms
        if len(marked.findall(form)) != len(marked.findall(source))
    ]
    assert not odd


def test_what_is_asked_of_platforms_is_among_the_engines_texts():
    """Titles of one word are told by where they stand alone: none may be overlooked."""
    known = {source for source, _, _ in messages("zh_CN")}
    shown = [
        text
        for specs in SPECS.values()
        for spec in specs.values()
        for text in (spec.title, spec.group, spec.purpose, spec.warning, *of_fields(spec.fields))
    ]
    assert not {text for text in shown if re.search("[A-Za-z]{2}", text)} - known


def of_fields(fields):
    """What a form says of its values."""
    for field in fields:
        yield from (field.title, field.help, field.unit, field.default)
        yield from (choice.title for choice in field.choices)
        yield from of_fields(field.columns)
