"""What PUBLIC_URL and the other addresses may be: one that everybody reads alike."""

from __future__ import annotations

import pytest

from bot.settings import BadSettings, read_settings
from tests.test_settings import REGISTERED

ADDRESSES = (
    "PUBLIC_URL",
    "LOGIN_URL",
    "GRAPH_URL",
    "CHANNEL_OPENID_METADATA_URL",
    "WEBSITE_URL",
    "PRIVACY_URL",
    "TERMS_URL",
)
NO_ADDRESS = (
    "https://somebody@siesta.example",
    "https://somebody:secret@siesta.example",
    "https://siesta.example@evil.example",
    "https://@siesta.example",
    "https://siesta.example#there",
    "https://siesta.example/#",
    "https://siesta.example\\@evil.example",
    "https://siesta.exa\nmple",
    "https://siesta.exa\tmple",
    "https://siesta. example",
    "https://siesta.example:99999",
    "https://siesta.example:port",
    "https://siesta.example:0",
    "https://",
    "https:///siesta",
    "https://siesta..example",
    "https://.siesta.example",
    "https://siest\N{CYRILLIC SMALL LETTER A}.example",
    "https://[::1",
    "//siesta.example",
    "siesta.example",
    "ftp://siesta.example",
    "http://siesta.example",
    "http://127.0.0.1.example",
    "javascript:alert(1)",
)
MORE_THAN_A_HOST = (
    "https://siesta.example/bot",
    "https://siesta.example/?a=b",
    "https://siesta.example?",
    "https://siesta.example;a",
    "https://siesta.example//",
)


def faults(environment: dict[str, str]) -> list[str]:
    with pytest.raises(BadSettings) as raised:
        read_settings(REGISTERED | environment)
    return raised.value.faults


@pytest.mark.parametrize("name", ADDRESSES)
@pytest.mark.parametrize("address", NO_ADDRESS)
def test_what_is_no_plain_address_is_refused_in_a_sentence(name: str, address: str) -> None:
    [told] = faults({name: address})
    assert told.startswith(name)
    assert told.endswith(".")
    assert "secret" not in told


@pytest.mark.parametrize("address", MORE_THAN_A_HOST)
@pytest.mark.parametrize("name", ["PUBLIC_URL", "LOGIN_URL"])
def test_a_scheme_and_a_host_are_all_there_is(name: str, address: str) -> None:
    [told] = faults({name: address})
    assert told.startswith(name)


@pytest.mark.parametrize(
    "address",
    ["https://siesta.example", "https://siesta.example/", "https://siesta.example:8443", "http://127.0.0.1:1"],
)
def test_what_is_one_is_taken(address: str) -> None:
    assert read_settings(REGISTERED | {"PUBLIC_URL": address}).public_url == address.rstrip("/")
