from dialwatch.platforms.blu.sign import headers, signature


def test_the_worked_example():
    # vendors/blu.md 2, with an invented key
    assert signature("90909", "example-app-key", "1735732800000") == (
        "1f1aa98e02f434daccffdcf05e8544f70d6b4ca3bf8d693a3c782448a5d5463f"
    )


def test_the_three_headers():
    told = headers("90909", "example-app-key", 1_735_732_800_000)
    assert told == {
        "appId": "90909",
        "timeStamp": "1735732800000",
        "sign": signature("90909", "example-app-key", "1735732800000"),
    }


def test_what_is_not_ascii_is_signed_as_utf_8():
    assert len(signature("90909", "clave-ñ", "1")) == 64
