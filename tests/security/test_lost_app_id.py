"""A registered bot whose app id got lost on the way does not come up as a sandbox that trusts everybody."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from bot.settings import BadSettings, Settings, read_settings
from tests.test_settings import REGISTERED

PROJECT = Path(__file__).parents[2]
OF_BOTH = {
    "HOST": "127.0.0.1",
    "PORT": "4000",
    "DATABASE_URL": "sqlite:///elsewhere.db",
    "GRAPH_URL": "http://127.0.0.1:8765",
    "GRAPH_VERSION": "beta",
    "PLAYGROUND": "off",
    "LOG_LEVEL": "debug",
    "LOG_FORMAT": "json",
    "SANDBOX": "1",
    "KEEP_DAYS": "30",
    "AUDIT_DAYS": "30",
    "STOP_SECONDS": "5",
}
"""What a sandbox may be told too, each with a value that is fine there."""
OF_THE_REGISTERED = {
    "MicrosoftAppPassword": "hush-hush",
    "MicrosoftAppCertificateFile": __file__,
    "MicrosoftAppType": "SingleTenant",
    "MicrosoftAppTenantId": REGISTERED["MicrosoftAppTenantId"],
    "MANAGED_IDENTITY_CLIENT_ID": REGISTERED["MicrosoftAppTenantId"],
    "ALLOWED_TENANTS": REGISTERED["MicrosoftAppTenantId"],
    "CLOUD": "public",
    "LOGIN_URL": "https://login.microsoftonline.com",
    "CHANNEL_OPENID_METADATA_URL": "https://login.botframework.com/v1/.well-known/openidconfiguration",
    "CHANNEL_AUDIENCE": "https://api.botframework.com",
    "TOKEN_KEYS": REGISTERED["TOKEN_KEYS"],
    "PUBLIC_URL": "https://siesta.example",
    "APP_ID_URI": "api://siesta",
    "APP_NAME": "Siesta",
    "PUBLISHER_NAME": "Contoso",
    "WEBSITE_URL": "https://contoso.example",
    "PRIVACY_URL": "https://contoso.example/privacy",
    "TERMS_URL": "https://contoso.example/terms",
    "SHIFTS_AS": "person",
}
ALIASES = {str(field.alias) for field in Settings.model_fields.values()}


def faults(environment: dict[str, str]) -> list[str]:
    with pytest.raises(BadSettings) as raised:
        read_settings(environment)
    return raised.value.faults


def test_every_setting_is_on_one_side() -> None:
    assert OF_BOTH.keys() | OF_THE_REGISTERED.keys() == ALIASES - {"MicrosoftAppId"}


@pytest.mark.parametrize("name", OF_BOTH)
def test_a_sandbox_may_be_told_what_is_of_both(name: str) -> None:
    assert read_settings({name: OF_BOTH[name]}).sandbox


@pytest.mark.parametrize("app_id", [None, "", "  "])
@pytest.mark.parametrize("name", OF_THE_REGISTERED)
def test_one_setting_of_a_registered_bot_is_enough_to_stop_the_start(name: str, app_id: str | None) -> None:
    lost = {} if app_id is None else {"MicrosoftAppId": app_id}
    [told] = faults({name: OF_THE_REGISTERED[name]} | lost)
    assert told.startswith(f"{name} is set without MicrosoftAppId")
    assert "SANDBOX=1" in told
    assert OF_THE_REGISTERED[name] not in told


@pytest.mark.parametrize("scheme", ["postgresql", "postgres", "postgresql+asyncpg", "POSTGRESQL"])
def test_a_server_for_a_database_is_no_sandbox_s(scheme: str) -> None:
    [told] = faults({"DATABASE_URL": f"{scheme}://siesta:hush-hush@db/siesta"})
    assert told.startswith("DATABASE_URL is set without MicrosoftAppId")
    assert "hush" not in told


@pytest.mark.parametrize("name", ["MICROSOFTAPPID", "MicrosoftAppID", "microsoft_app_id", "MicrosoftAppId "])
def test_a_name_that_only_looks_like_the_app_id_s_stops_the_start(name: str) -> None:
    [told] = faults({name: REGISTERED["MicrosoftAppId"]})
    assert "MicrosoftAppId" in told


@pytest.mark.parametrize("name", OF_THE_REGISTERED)
def test_a_sandbox_that_is_meant_starts_all_the_same(name: str) -> None:
    assert read_settings({name: OF_THE_REGISTERED[name], "SANDBOX": "1"}).sandbox


def test_meant_or_not_a_sandbox_stays_on_this_machine() -> None:
    wide = {"SANDBOX": "1", "HOST": "0.0.0.0", "GRAPH_URL": "https://graph.microsoft.com"}  # noqa: S104
    assert [told.split()[0] for told in faults(wide)] == ["GRAPH_URL", "HOST"]


def test_what_is_registered_is_no_sandbox_whoever_means_it() -> None:
    [told] = faults(REGISTERED | {"SANDBOX": "1"})
    assert "SANDBOX" in told
    assert "MicrosoftAppId" in told


@pytest.mark.parametrize("value", ["yes", "0", "true", "on"])
def test_only_a_one_means_it(value: str) -> None:
    assert any(
        told.startswith("SANDBOX") for told in faults({"SANDBOX": value, "PUBLIC_URL": "https://siesta.example"})
    )


def test_the_process_ends_before_it_listens(tmp_path: Path) -> None:
    lost = {name: value for name, value in REGISTERED.items() if name != "MicrosoftAppId"}
    done = subprocess.run(
        [sys.executable, str(PROJECT / "app.py")],
        cwd=tmp_path,
        env=lost | {"PATH": os.environ["PATH"], "PORT": "0"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == len(lost)
    assert done.stdout == ""
    assert list(tmp_path.iterdir()) == []
