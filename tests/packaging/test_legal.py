"""What is shipped is listed with its licence."""

import json

from installers import legal


def test_what_is_built_in_is_found_by_its_modules_and_files() -> None:
    parts = {part.name: part for part in legal.parts_of(["httpx._client", "numpy.libs", "apsw"])}
    assert {"httpx", "numpy", "apsw"} <= set(parts)
    assert "pytest" not in parts
    assert "BSD" in parts["httpx"].licence
    assert any("Redistribution" in text for _, text in parts["numpy"].texts)


def test_the_text_names_the_program_qt_python_and_every_part() -> None:
    parts = [legal.Part("invented", "1.2", "MIT", (("LICENSE", "Do what you like."),))]
    text = legal.licences_text([*parts, legal.Part("bare", "3", "Zlib")])
    for words in ("Dialwatch 0", "Lesser General Public License", "PYTHON SOFTWARE FOUNDATION",
                  "invented 1.2 (MIT)", "Do what you like.", "bare 3 (Zlib)"):  # fmt: skip
        assert words.casefold() in text.casefold()


def test_the_list_for_machines_is_cyclonedx() -> None:
    made = "2026-11-28T07:00:00+00:00"
    told = json.loads(legal.sbom([legal.Part("Some.Thing", "1.2", "MIT")], made))
    assert (told["bomFormat"], told["specVersion"]) == ("CycloneDX", "1.5")
    assert told["metadata"]["timestamp"] == made
    component = told["components"][0]
    assert component["purl"] == "pkg:pypi/some-thing@1.2"
    assert component["licenses"] == [{"license": {"name": "MIT"}}]
    assert told["serialNumber"] == json.loads(legal.sbom([], made))["serialNumber"]
    assert told["serialNumber"] != json.loads(legal.sbom([], "later"))["serialNumber"]
