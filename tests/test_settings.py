import os
import stat

import pytest
from pydantic import ValidationError

from dialwatch.binding_settings import BindingSettings
from dialwatch.calls.errors import BadInput
from dialwatch.files import make_profile, write_private
from dialwatch.settings import (
    AccountSettings,
    ActingSettings,
    CallRule,
    PollingSettings,
    PushSettings,
    ReceiverSettings,
    SettingsFile,
    SmsRule,
    WatchedTask,
    new_account_id,
)

GOOD = """\
# Ours in Jakarta, ask Rini for the keys.
[[account]]
id = "jakarta"
name = "Jakarta"          # as on the wall board
platform = "airudder"
base_url = "https://api.airudder.com"
zone = "Asia/Jakarta"

[polling]
fast = 15
"""


PUSHES = """\
[receiver]
# Agreed with the network's people.
enabled = true    # since May
port = 9000       # the firewall lets it through
later = 5

# Ours in Jakarta, ask Rini for the keys.
[[account]]
id = "jakarta"
name = "Jakarta"
platform = "airudder"
base_url = "https://api.airudder.com"
zone = "Asia/Jakarta"

[account.push]
# Their mail of May.
senders = ["192.0.2.0/24"]    # the second one is to come

# How often we ask.
[polling]
fast = 15
"""


def an_account(**more: object) -> AccountSettings:
    told = {
        "id": "mexico",
        "name": "Mexico",
        "platform": "blu",
        "base_url": "https://blulaapi.shanghu.ai",
        "zone": "America/Mexico_City",
    }
    return AccountSettings.model_validate({**told, **more})


@pytest.fixture
def file(tmp_path):
    return SettingsFile(tmp_path / "settings.toml")


def write(tmp_path, text: str) -> None:
    (tmp_path / "settings.toml").write_text(text, encoding="utf-8")


def test_no_file_means_defaults_and_no_notice(file):
    loaded = file.load()
    assert loaded.settings.account == ()
    assert loaded.settings.polling.fast == 10.0
    assert loaded.notices == []


def test_the_file_is_read(file, tmp_path):
    write(tmp_path, GOOD)
    loaded = file.load()

    assert loaded.settings.account_called("jakarta").zone == "Asia/Jakarta"
    assert loaded.settings.polling.fast == 15.0
    assert loaded.notices == []


@pytest.mark.parametrize("broken", [b"[[account", b"\xff\xfe"])
def test_a_broken_file_is_moved_aside_and_said(file, tmp_path, broken):
    (tmp_path / "settings.toml").write_bytes(broken)
    loaded = file.load()

    assert loaded.settings.account == ()
    (notice,) = loaded.notices
    (aside,) = tmp_path.glob("settings.damaged-*.toml")
    assert aside.name in notice
    assert aside.read_bytes() == broken
    assert file.load().notices == []


@pytest.mark.parametrize(
    ("section", "words"),
    [
        ('[polling]\nfast = "soon"\n', "usual pace"),
        ("[polling]\nfast = 0.1\n", "usual pace"),
        ("[receiver]\nport = 70000\n", "Nothing that is pushed is received"),
        ('receiver = "on"\n', "Nothing that is pushed is received"),
        ("[acting]\ngrace = -1\n", "only watches"),
        ("[bindings]\nends_within = -1\n", "warnings come as usual"),
    ],
)
def test_one_wrong_section_is_left_out_and_stays_in_the_file(file, tmp_path, section, words):
    text = GOOD.split("[polling]", maxsplit=1)[0]
    text = section + text if section[0] != "[" else text + section
    write(tmp_path, text)
    loaded = file.load()

    assert [account.id for account in loaded.settings.account] == ["jakarta"]
    (notice,) = loaded.notices
    assert words in notice
    assert loaded.settings.polling == PollingSettings()
    assert not loaded.settings.receiver.enabled
    assert loaded.settings.acting.read_only == ("acting" in section)
    assert (tmp_path / "settings.toml").read_text() == text


def test_how_calls_are_stopped_is_written_and_read_back(file, tmp_path):
    write(tmp_path, GOOD)
    for acting in (
        ActingSettings(name="  Ayu\nLestari ", grace=0, typed_above=7, read_only=True),
        ActingSettings(grace=12.5),
        ActingSettings(),
    ):
        file.set_acting(acting)
        loaded = file.load()
        assert (loaded.settings.acting, loaded.notices) == (acting, [])
        assert loaded.settings.polling.fast == 15.0
    assert ActingSettings(name="  Ayu\nLestari ").name == "Ayu Lestari"


def test_what_is_warned_of_bindings_is_written_and_read_back(file, tmp_path):
    write(tmp_path, GOOD)
    for bindings in (BindingSettings(ends_within=0), BindingSettings()):
        file.set_bindings(bindings)
        loaded = file.load()
        assert (loaded.settings.bindings, loaded.notices) == (bindings, [])
        assert loaded.settings.polling.fast == 15.0


def test_one_wrong_account_is_left_out_and_stays_in_the_file(file, tmp_path):
    write(tmp_path, GOOD + '\n[[account]]\nid = "x"\nname = "Wrong"\n')
    loaded = file.load()

    assert [account.id for account in loaded.settings.account] == ["jakarta"]
    assert "Wrong" in loaded.notices[0]
    file.add_account(an_account())
    assert "Wrong" in (tmp_path / "settings.toml").read_text()


def test_an_id_used_twice_is_said(file, tmp_path):
    write(tmp_path, GOOD + GOOD.split("[polling]", maxsplit=1)[0])
    loaded = file.load()

    assert len(loaded.settings.account) == 1
    assert "twice" in loaded.notices[0]


def test_writing_keeps_comments_and_order(file, tmp_path):
    write(tmp_path, GOOD)
    file.add_account(an_account(watch=({"id": "881"}, {"id": "882", "entries": 600})))
    file.set_watched("mexico", [WatchedTask(id="883", entries=7)])

    text = (tmp_path / "settings.toml").read_text()
    assert text.startswith(GOOD.split("[polling]", maxsplit=1)[0])
    (_, mexico) = file.load().settings.account
    assert mexico.watch == (WatchedTask(id="883", entries=7),)

    file.remove_account("mexico")
    file.remove_account("jakarta")
    assert file.load().settings.account == ()
    assert file.load().settings.polling.fast == 15.0


def test_what_is_written_is_read_back(file):
    account = an_account(
        overrides={"operations": {"query": {"page_size": 50}}}, ca_file="/x/ca.pem"
    )
    file.add_account(account)

    assert file.load().settings.account == (account,)


def test_names_of_codes_are_written_beside_all_else(file):
    overrides = {"operations": {"query": {"page_size": 50}}}
    file.add_account(an_account(overrides=overrides, labels={"status": {"1": "one"}}))
    file.add_account(an_account(id="second"))
    names = {"conclusion": {"NAN": "nothing", 'odd "code".x': "odd"}}
    file.set_labels("mexico", names, "contact")
    file.set_watched("mexico", [WatchedTask(id="883")])

    (mexico, second) = file.load().settings.account
    assert (mexico.labels, mexico.dictionary) == (names, "contact")
    assert mexico.watch == (WatchedTask(id="883"),)
    assert mexico.overrides == overrides
    assert (second.labels, second.watch) == ({}, ())

    file.set_labels("mexico", {}, "")
    assert file.load().settings.account[0].labels == {}
    with pytest.raises(BadInput, match="no account"):
        file.set_labels("nobody", {}, "")


@pytest.mark.parametrize(
    ("told", "read"),
    [
        ({}, {}),
        ({"labels": 5, "dictionary": 7}, {}),
        ({"labels": {"status": "x"}, "later": {"a": 1}}, {}),
        ({"labels": {"status": {"1": "one", "2": 2, "3": ["x"]}}}, {"status": {"1": "one"}}),
    ],
)
def test_an_old_file_or_a_name_that_is_none_stops_no_account(told, read):
    account = an_account(**told)
    assert (account.labels, account.dictionary) == (read, "")


def test_an_id_is_added_once(file):
    file.add_account(an_account())
    with pytest.raises(BadInput, match="already"):
        file.add_account(an_account())
    with pytest.raises(BadInput, match="no account"):
        file.remove_account("nobody")


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"base_url": "http://api.example"}, "https"),
        ({"base_url": "http://127.0.0.1:8000"}, "https"),
        ({"base_url": "http://10.0.0.1", "simulated": True}, "https"),
        ({"base_url": "https://user:word@api.example"}, "password"),
        ({"base_url": "ftp://x"}, "https"),
        ({"zone": "Jakarta"}, "time zone"),
        ({"zone": "../../etc/passwd"}, "time zone"),
        ({"id": "../x"}, "pattern"),
        ({"name": ""}, "at least 1"),
    ],
)
def test_an_account_that_does_not_fit_is_refused(wrong, words):
    with pytest.raises(ValidationError, match=words):
        an_account(**wrong)


def test_plain_http_is_for_simulated_accounts_on_this_computer():
    assert an_account(base_url="http://127.0.0.1:8000", simulated=True).simulated


def test_ids_are_made_of_names():
    assert new_account_id("Blu México 2", []) == "blu-m-xico-2"
    assert new_account_id("雅加达", []) == "account"
    assert new_account_id("Blu", ["blu", "blu-2"]) == "blu-3"
    assert len(new_account_id("x" * 80, ["x" * 32])) <= 40


@pytest.mark.skipif(os.name != "posix", reason="modes of files")
def test_the_profile_and_its_files_are_private(tmp_path):
    profile = make_profile(tmp_path / "a" / "b")
    write_private(profile / "settings.toml", b"x = 1\n")

    assert stat.S_IMODE(profile.stat().st_mode) == 0o700
    assert stat.S_IMODE((profile / "settings.toml").stat().st_mode) == 0o600
    assert [path.name for path in profile.iterdir()] == ["settings.toml"]


def test_a_profile_that_cannot_be_is_said(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(BadInput, match="--profile"):
        make_profile(tmp_path / "file" / "profile")


RECEIVERS = [
    ReceiverSettings(),
    ReceiverSettings(enabled=True, host="::1", port=0, public_url="https://push.example.test/in"),
    ReceiverSettings(trusted_proxies=("192.0.2.0/24",), metrics_from=(), port=1),
    ReceiverSettings.model_validate({"certificate": "/x/own.pem", "key": "/x/own.key"}),
]
PUSH_SETTINGS = [
    PushSettings(),
    PushSettings(go_code=7, on_failure="stop", names=("orderId", 'odd "name".x')),
    PushSettings(
        senders=("192.0.2.0/24", "2001:db8::/32"),
        sms=(SmsRule(called="+8613800000001"), SmsRule(x="+8617000000001", called="10086")),
        calls=(CallRule(x="+8617000000001", callee="+8613800000002", max_minutes=5, tone="t"),),
        in_lists=True,
    ),
    PushSettings(formula="md5_concat", mode="enforce", calls=(CallRule(),)),
]


@pytest.mark.parametrize("text", ["", PUSHES, GOOD, "receiver = {enabled = true, port = 5}\n"])
def test_how_pushes_are_received_is_written_and_read_back(file, tmp_path, text):
    write(tmp_path, text)
    before = file.load().settings
    for receiver in [*RECEIVERS, *reversed(RECEIVERS)]:
        file.set_receiver(receiver)
        after = file.load()
        assert (after.settings.receiver, after.notices) == (receiver, [])
        assert after.settings.account == before.account
        assert after.settings.polling == before.polling


@pytest.mark.parametrize("text", [GOOD, PUSHES])
def test_how_an_accounts_pushes_are_taken_is_written_and_read_back(file, tmp_path, text):
    write(tmp_path, text)
    file.add_account(an_account())
    for push in [*PUSH_SETTINGS, *reversed(PUSH_SETTINGS)]:
        file.set_push("jakarta", push)
        file.set_push("mexico", push)
        loaded = file.load()
        assert [one.push for one in loaded.settings.account] == [push, push]
        assert loaded.settings.polling.fast == 15.0
    with pytest.raises(BadInput, match="no account “nobody”"):
        file.set_push("nobody", PushSettings())


def test_rules_that_stand_as_tables_of_their_own_are_changed_one_by_one(file, tmp_path):
    rules = (
        '[[account.push.sms]]\ncalled = "10086"\n'
        '[[account.push.calls]]\ncallee = "+8613800000002"\n'
    )
    write(tmp_path, PUSHES.replace("# How often", f"{rules}\n# How often"))
    (account,) = file.load().settings.account
    push = account.push.model_copy(update={"calls": (CallRule(callee="+8613800000003"),)})
    file.set_push("jakarta", push)
    assert file.load().settings.account[0].push == push


def test_what_stands_beside_the_settings_of_pushes_stays(file, tmp_path):
    write(tmp_path, PUSHES)
    file.set_receiver(ReceiverSettings(enabled=True, port=9001, host="0.0.0.0"))
    file.set_push("jakarta", PushSettings(senders=("198.51.100.7/32",), mode="off"))

    text = (tmp_path / "settings.toml").read_text(encoding="utf-8")
    changed = PUSHES.replace("9000 ", "9001 ").replace("192.0.2.0/24", "198.51.100.7/32")
    expected = changed.splitlines()
    assert [line for line in text.splitlines() if line in expected] == expected
    assert [line for line in text.splitlines() if line not in expected] == [
        'host = "0.0.0.0"',
        'mode = "off"',
    ]
    file.set_receiver(ReceiverSettings())
    file.set_push("jakarta", PushSettings())
    text = (tmp_path / "settings.toml").read_text(encoding="utf-8")
    assert [line for line in PUSHES.splitlines() if line.startswith(("#", "[", "later"))] == [
        line for line in text.splitlines() if line.startswith(("#", "[", "later"))
    ]


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"port": 65_536}, "less than or equal to 65535"),
        ({"port": "many"}, "valid integer"),
        ({"host": "localhost"}, "write an address like 127.0.0.1"),
        ({"host": ""}, "at least 1"),
        ({"trusted_proxies": ["proxy.example.test"]}, "“proxy.example.test” is no network"),
        ({"metrics_from": ["10.0.0.0/99"]}, "“10.0.0.0/99” is no network"),
        ({"public_url": "push.example.test"}, "must begin with https"),
        ({"public_url": "ftp://push.example.test"}, "must begin with https"),
    ],
)
def test_a_receiver_that_does_not_fit_is_refused(wrong, words):
    with pytest.raises(ValidationError, match=words):
        ReceiverSettings.model_validate(wrong)


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"go_code": 0, "on_failure": "dial"}, "gives a call up"),
        ({"go_code": 7}, "choose what is answered"),
        ({"go_code": 7, "on_failure": "perhaps"}, "'dial' or 'stop'"),
        ({"senders": ["somewhere"]}, "'somewhere' does not appear"),
        ({"formula": "rot13"}, "hmac_sha256_hex"),
        ({"mode": "loud"}, "'enforce'"),
        ({"sms": [{"x": "+8617000000001"}]}, "required"),
        ({"calls": [{"max_minutes": 1_441}]}, "less than or equal to 1440"),
    ],
)
def test_pushes_that_do_not_fit_are_refused(wrong, words):
    with pytest.raises(ValidationError, match=words):
        PushSettings.model_validate(wrong)


def test_settings_that_cannot_be_written_are_said(tmp_path):
    file = SettingsFile(tmp_path / "gone" / "settings.toml")
    with pytest.raises(BadInput, match="settings cannot be written"):
        file.set_receiver(ReceiverSettings(enabled=True))


class TestOfANewerVersion:
    """What a newer program wrote is read as far as it is understood, and never written."""

    TEXT = 'version = 2\nlater = "x"\n' + GOOD.replace("[polling]", "[polling]\nsooner = 1")

    def test_it_is_said_and_what_is_understood_holds(self, file, tmp_path):
        write(tmp_path, self.TEXT)
        loaded = file.load()
        assert loaded.newer
        assert "newer Dialwatch" in loaded.notices[0]
        assert loaded.settings.account_called("jakarta").zone == "Asia/Jakarta"
        assert loaded.settings.polling.fast == 15.0

    @pytest.mark.parametrize("version", ["2", '"2"', "1.5"])
    def test_nothing_is_written_into_it(self, file, tmp_path, version):
        text = self.TEXT.replace("version = 2", f"version = {version}")
        write(tmp_path, text)
        for act in (
            lambda: file.add_account(an_account()),
            lambda: file.put({"polling": PollingSettings(fast=30)}),
            lambda: file.remove_account("jakarta"),
        ):
            with pytest.raises(BadInput, match="newer Dialwatch"):
                act()
        assert (tmp_path / "settings.toml").read_text() == text


def test_much_is_changed_in_one_write_and_comments_stay(file, tmp_path):
    write(tmp_path, PUSHES)
    jakarta = file.load().settings.account_called("jakarta")
    changed = jakarta.model_copy(
        update={"zone": "Asia/Makassar", "watch": (WatchedTask(id="1"),), "ca_file": None}
    )
    file.put({"polling": PollingSettings(slow=90)}, [changed, an_account()])

    loaded = file.load()
    assert loaded.notices == []
    assert loaded.settings.account == (changed, an_account())
    assert loaded.settings.polling == PollingSettings(slow=90)
    text = (tmp_path / "settings.toml").read_text()
    for comment in ("ask Rini", "Their mail of May", "since May", "later = 5"):
        assert comment in text
    file.put({}, [jakarta])
    assert file.load().settings.account_called("jakarta") == jakarta
