"""What is asked with, under the platform's names, at any depth."""

from dialwatch.net import Operation


def test_values_travel_under_the_platforms_names_inside_of_others_too():
    operation = Operation(
        name="create",
        parameters={
            "name": "TaskName",
            "entries": "Details",
            "entries.callee": "Callee",
            "voice.tones.first": "firstTone",
        },
        constants={"Type": "normal"},
    )
    told = operation.named(
        name="spring",
        line=None,
        entries=[{"callee": "+62811", "name": "Ayu"}],
        voice={"tones": {"first": "a", "last": "b"}},
    )
    assert told == {
        "Type": "normal",
        "TaskName": "spring",
        "Details": [{"Callee": "+62811", "name": "Ayu"}],
        "voice": {"tones": {"firstTone": "a", "last": "b"}},
    }
