"""Settings: none runs the sandbox, a bad or half-given group stops the start with a sentence, secrets stay secret."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from bot.settings import BadSettings, read_settings

PROJECT = Path(__file__).parents[1]


def faults(**environment: str) -> list[str]:
    with pytest.raises(BadSettings) as raised:
        read_settings(environment)
    return raised.value.faults


def test_nothing_set_is_the_sandbox_on_loopback() -> None:
    settings = read_settings({})
    assert settings.sandbox
    assert (settings.host, settings.port, settings.port_is_given) == ("127.0.0.1", 3978, False)


@pytest.mark.parametrize(
    ("environment", "said"),
    [
        ({"HOST": "0.0.0.0"}, "127.0.0.1 only"),  # noqa: S104
        ({"PORT": "80000"}, "PORT"),
        ({"PORT": "many"}, "PORT"),
        ({"MicrosoftAppPassword": "hush-hush"}, "MicrosoftAppPassword is set without MicrosoftAppId"),
        ({"MicrosoftAppType": "singletenant"}, "MicrosoftAppType"),
        ({"DATABASE_URL": "mysql://siesta:hush-hush@db"}, "DATABASE_URL"),
        ({"GRAPH_URL": "https://graph.microsoft.com"}, "GRAPH_URL"),
        ({"GRAPH_URL": "http://contoso.example"}, "GRAPH_URL"),
        ({"GRAPH_VERSION": "v2"}, "GRAPH_VERSION"),
        ({"LOG_LEVEL": "loud"}, "LOG_LEVEL"),
    ],
)
def test_a_bad_setting_is_told_in_a_sentence(environment: dict[str, str], said: str) -> None:
    told = faults(**environment)
    assert len(told) == 1
    assert said in told[0]
    assert told[0].endswith(".")
    assert "hush-hush" not in told[0]


def test_every_fault_is_told_at_once() -> None:
    assert len(faults(PORT="-1", LOG_FORMAT="xml", GRAPH_VERSION="v2")) == 3


def test_a_password_is_stars_wherever_settings_are_shown() -> None:
    settings = read_settings({"DATABASE_URL": "postgresql://siesta:hush-hush@db/siesta", "SANDBOX": "1"})
    assert "hush-hush" not in repr(settings) + str(settings)


@pytest.mark.parametrize(("environment", "code"), [({}, 0), ({"PORT": "many"}, 2)])
def test_check_reads_says_and_exits(environment: dict[str, str], code: int) -> None:
    command = [sys.executable, "app.py", "--check"]
    done = subprocess.run(command, cwd=PROJECT, env=environment, capture_output=True, text=True, timeout=60)
    assert done.returncode == code, done.stderr
    assert len((done.stdout + done.stderr).splitlines()) == 1


REGISTERED = {
    "MicrosoftAppId": "11111111-2222-3333-4444-555555555555",
    "MicrosoftAppPassword": "hush-hush",
    "MicrosoftAppType": "SingleTenant",
    "MicrosoftAppTenantId": "66666666-2222-3333-4444-555555555555",
    "TOKEN_KEYS": "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=",
    "PUBLIC_URL": "https://siesta.example/",
}


def test_a_registered_bot_needs_all_of_it() -> None:
    settings = read_settings(REGISTERED)
    assert not settings.sandbox
    assert settings.public_url == "https://siesta.example"
    assert settings.resource == "api://botid-11111111-2222-3333-4444-555555555555"
    assert "MDEy" not in repr(settings)
    assert "hush-hush" not in repr(settings)


@pytest.mark.parametrize("missing", sorted(REGISTERED.keys() - {"MicrosoftAppId"}))
def test_half_a_registration_is_refused_by_the_name_of_what_is_missing(missing: str) -> None:
    given = {name: value for name, value in REGISTERED.items() if name != missing}
    told = "\n".join(faults(**given))
    assert missing in told
    assert "hush-hush" not in told


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"TOKEN_KEYS": "hush-hush"}, "TOKEN_KEYS holds something else"),
        ({"TOKEN_KEYS": REGISTERED["TOKEN_KEYS"] + ",hush-hush"}, "TOKEN_KEYS holds something else"),
        ({"PUBLIC_URL": "http://siesta.example"}, "PUBLIC_URL"),
        ({"LOGIN_URL": "https://login.example/tenant"}, "LOGIN_URL"),
        ({"SHIFTS_AS": "me"}, "SHIFTS_AS"),
    ],
)
def test_what_signing_in_needs_is_checked(changes: dict[str, str], said: str) -> None:
    [told] = faults(**(REGISTERED | changes))
    assert said in told
    assert "hush-hush" not in told
