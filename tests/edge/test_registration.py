"""A bot registration that is half given is told in sentences, and a cloud is a handful of addresses."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.settings import BadSettings, Settings, read_settings
from bot.settings.faults import registration_faults

WHOLE = {
    "MicrosoftAppId": "11111111-2222-3333-4444-555555555555",
    "MicrosoftAppPassword": "hush-hush",
    "MicrosoftAppType": "SingleTenant",
    "MicrosoftAppTenantId": "Contoso",
}


def faults(**changes: str) -> list[str]:
    return registration_faults(Settings.model_validate({k: v for k, v in (WHOLE | changes).items() if v}))


def test_a_whole_registration_has_no_faults() -> None:
    assert faults() == []
    assert faults(MicrosoftAppType="UserAssignedMSI", MicrosoftAppPassword="") == []
    assert faults(MicrosoftAppType="MultiTenant", MicrosoftAppTenantId="", ALLOWED_TENANTS="contoso, fabrikam") == []


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"MicrosoftAppType": ""}, "MicrosoftAppType is not set"),
        ({"MicrosoftAppTenantId": "", "ALLOWED_TENANTS": "contoso"}, "MicrosoftAppTenantId is not set"),
        ({"MicrosoftAppPassword": ""}, "Give one of MicrosoftAppPassword, MicrosoftAppCertificateFile"),
        ({"MicrosoftAppType": "UserAssignedMSI"}, "has neither MicrosoftAppPassword nor"),
        ({"MicrosoftAppPassword": "", "MicrosoftAppCertificateFile": "/nowhere.pem"}, "names no file"),
        ({"MicrosoftAppType": "MultiTenant", "MicrosoftAppTenantId": ""}, "ALLOWED_TENANTS is not set"),
    ],
)
def test_a_half_given_one_is_told(changes: dict[str, str], said: str) -> None:
    [fault] = faults(**changes)
    assert said in fault
    assert "hush-hush" not in fault


def test_a_misspelt_type_and_addresses_that_are_not_safe_are_refused(tmp_path: Path) -> None:
    wrong = {"MicrosoftAppType": "SingleTennant", "LOGIN_URL": "http://login.example", "CLOUD": "mars"}
    with pytest.raises(BadSettings) as raised:
        read_settings(WHOLE | wrong)
    told = " ".join(raised.value.faults)
    assert all(name in told for name in wrong)
    assert "hush-hush" not in told


def test_a_cloud_is_what_its_settings_say() -> None:
    gov = Settings.model_validate(WHOLE | {"CLOUD": "usgov"}).cloud
    assert gov.login_url == "https://login.microsoftonline.us"
    assert gov.openid_metadata_url.startswith("https://login.botframework.azure.us/")
    assert gov.channel_audience == "https://api.botframework.us"
    given = {"CLOUD": "china", "CHANNEL_AUDIENCE": "https://api.example", "LOGIN_URL": "http://127.0.0.1:1"}
    mixed = Settings.model_validate(WHOLE | given).cloud
    assert (mixed.channel_audience, mixed.login_url) == ("https://api.example", "http://127.0.0.1:1")
    assert mixed.openid_metadata_url.startswith("https://login.botframework.azure.cn/")


def test_tenants_are_compared_without_case() -> None:
    assert Settings.model_validate(WHOLE).tenants == {"contoso"}
    assert Settings.model_validate(WHOLE | {"ALLOWED_TENANTS": "A, b,"}).tenants == {"a", "b"}
