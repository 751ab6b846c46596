"""The environment, read once. A bad or half-given group of settings is told in one sentence per fault."""

from __future__ import annotations

import base64
import binascii
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

from pydantic import BaseModel, ConfigDict, Field, SecretStr, ValidationError, field_validator

LOOPBACK = ("127.0.0.1", "localhost", "::1")


@dataclass(frozen=True, slots=True)
class Cloud:
    """Where one of Microsoft's clouds has what a bot talks to."""

    login_url: str
    openid_metadata_url: str
    channel_audience: str
    """Who signs incoming activities, and whom tokens for outgoing ones are for."""
    graph_url: str
    multi_tenant_authority: str
    """The tenant that a MultiTenant bot gets its tokens for the channel from."""


CLOUDS = {
    "public": Cloud(
        "https://login.microsoftonline.com",
        "https://login.botframework.com/v1/.well-known/openidconfiguration",
        "https://api.botframework.com",
        "https://graph.microsoft.com",
        "botframework.com",
    ),
    "usgov": Cloud(
        "https://login.microsoftonline.us",
        "https://login.botframework.azure.us/v1/.well-known/openidconfiguration",
        "https://api.botframework.us",
        "https://graph.microsoft.us",
        "MicrosoftServices.onmicrosoft.us",
    ),
    "china": Cloud(
        "https://login.partner.microsoftonline.cn",
        "https://login.botframework.azure.cn/v1/.well-known/openidconfiguration",
        "https://api.botframework.azure.cn",
        "https://microsoftgraph.chinacloudapi.cn",
        "microsoftservices.partner.onmschina.cn",
    ),
}


class Settings(BaseModel):
    """Field names are ours, aliases are the environment's (docs/operations.md lists them)."""

    model_config = ConfigDict(frozen=True, populate_by_name=True, str_strip_whitespace=True, extra="ignore")

    app_id: str = Field("", alias="MicrosoftAppId")
    app_password: SecretStr = Field(SecretStr(""), alias="MicrosoftAppPassword")
    app_type: Literal["", "SingleTenant", "MultiTenant", "UserAssignedMSI"] = Field("", alias="MicrosoftAppType")
    app_tenant: str = Field("", alias="MicrosoftAppTenantId")
    app_certificate: Path | None = Field(None, alias="MicrosoftAppCertificateFile")
    """PEM with a private key and its certificate, instead of a password."""
    allowed_tenants: str = Field("", alias="ALLOWED_TENANTS")
    cloud_name: Literal["public", "usgov", "china"] = Field("public", alias="CLOUD")
    given_login_url: str | None = Field(None, alias="LOGIN_URL")
    given_openid_metadata_url: str | None = Field(None, alias="CHANNEL_OPENID_METADATA_URL")
    given_channel_audience: str | None = Field(None, alias="CHANNEL_AUDIENCE")
    token_keys: SecretStr = Field(SecretStr(""), alias="TOKEN_KEYS")
    """Fernet keys, comma-separated: the first seals, all open."""
    public_url: str | None = Field(None, alias="PUBLIC_URL")
    """Where people's browsers reach Siesta."""
    app_id_uri: str = Field("", alias="APP_ID_URI")
    """What Teams' silent tokens are for, where it is not api://botid-{app id}."""
    app_name: str = Field("Siesta", alias="APP_NAME", min_length=1, max_length=30)
    """What the app is called in Teams."""
    publisher: str = Field("Siesta", alias="PUBLISHER_NAME", min_length=1, max_length=32)
    website_url: str | None = Field(None, alias="WEBSITE_URL")
    privacy_url: str | None = Field(None, alias="PRIVACY_URL")
    terms_url: str | None = Field(None, alias="TERMS_URL")
    """Pages of the publisher, named in the app package; where none are given they are Siesta's own."""
    shifts_as: Literal["person", "app"] = Field("person", alias="SHIFTS_AS")
    host: str = Field("127.0.0.1", alias="HOST")
    port: int = Field(3978, alias="PORT", ge=0, le=65535)
    database_url: SecretStr = Field(SecretStr("sqlite:///siesta.db"), alias="DATABASE_URL")
    graph_url: str | None = Field(None, alias="GRAPH_URL")
    """None: Microsoft's, or in the sandbox the local one."""
    graph_version: Literal["v1.0", "beta"] = Field("v1.0", alias="GRAPH_VERSION")
    playground: Literal["on", "off"] = Field("on", alias="PLAYGROUND")
    log_level: Literal["debug", "info", "warning", "error"] = Field("info", alias="LOG_LEVEL")
    log_format: Literal["text", "json"] = Field("text", alias="LOG_FORMAT")

    @field_validator("log_level", "log_format", "playground", "cloud_name", "shifts_as", mode="before")
    @classmethod
    def in_any_case(cls, value: object) -> object:
        return value.strip().lower() if isinstance(value, str) else value

    @field_validator("database_url")
    @classmethod
    def known_database(cls, value: SecretStr) -> SecretStr:
        if not re.match(r"(sqlite|postgresql|postgres)(\+\w+)?://", value.get_secret_value()):
            raise ValueError("must begin with sqlite:// or postgresql://")
        return value

    @field_validator(
        "graph_url",
        "public_url",
        "given_login_url",
        "given_openid_metadata_url",
        "website_url",
        "privacy_url",
        "terms_url",
    )
    @classmethod
    def an_address(cls, value: str) -> str:
        parts = urlsplit(value)
        if parts.scheme not in ("https", "http") or not parts.hostname:
            raise ValueError("must be an http or https address")
        if parts.scheme == "http" and parts.hostname not in LOOPBACK:
            raise ValueError("must be https, unless it is on this machine")
        return value.rstrip("/")

    @property
    def sandbox(self) -> bool:
        """Without a bot registration Siesta talks to its own local Graph and to nobody else's."""
        return not self.app_id

    @property
    def tenants(self) -> frozenset[str]:
        """Whose people may talk to Siesta."""
        return frozenset(one.strip().lower() for one in (self.allowed_tenants or self.app_tenant).split(",")) - {""}

    @property
    def cloud(self) -> Cloud:
        preset = CLOUDS[self.cloud_name]
        return Cloud(
            self.given_login_url or preset.login_url,
            self.given_openid_metadata_url or preset.openid_metadata_url,
            self.given_channel_audience or preset.channel_audience,
            preset.graph_url,
            preset.multi_tenant_authority,
        )

    @property
    def keys(self) -> tuple[str, ...]:
        return tuple(key for one in self.token_keys.get_secret_value().split(",") if (key := one.strip()))

    @property
    def resource(self) -> str:
        return self.app_id_uri or f"api://botid-{self.app_id}"

    @property
    def port_is_given(self) -> bool:
        return "port" in self.model_fields_set

    @property
    def sandbox_database(self) -> Path:
        """The local Graph's file stands beside the bot's own."""
        database = self.database_url.get_secret_value()
        beside = Path(database.split(":///", 1)[-1]).parent if database.startswith("sqlite") else Path()
        return beside / "siesta-graph.db"


class BadSettings(Exception):
    """Carries one sentence per fault; none of them repeats a value that may be secret."""

    def __init__(self, faults: list[str]) -> None:
        super().__init__("; ".join(faults))
        self.faults = faults


def read_settings(environment: Mapping[str, str] = os.environ, *, to_run: bool = True) -> Settings:
    """What is not to run needs no secrets."""
    given = {
        field.alias: environment[field.alias]
        for field in Settings.model_fields.values()
        if field.alias and environment.get(field.alias, "").strip()
    }
    try:
        settings = Settings.model_validate(given)
    except ValidationError as error:
        raise BadSettings([_sentence(fault["loc"], fault["type"], fault["msg"]) for fault in error.errors()]) from None
    faults = unsafe(settings) if to_run else []
    if faults:
        raise BadSettings(faults)
    return settings


def _sentence(where: tuple[int | str, ...], kind: str, message: str) -> str:
    return f"{'.'.join(map(str, where))}: {message.removeprefix('Value error, ').removeprefix('Input ')}."


def unsafe(settings: Settings) -> list[str]:
    """What each setting alone cannot show: groups half given, and doors left open."""
    if settings.sandbox:
        return _sandbox_faults(settings)
    return [*registration_faults(settings), *sign_in_faults(settings)]


def sign_in_faults(settings: Settings) -> list[str]:
    checks = (
        (
            not settings.keys,
            "TOKEN_KEYS is not set: people's tokens are kept encrypted. One key is made by python -m bot.sign_in key.",
        ),
        (
            not all(_is_fernet_key(key) for key in settings.keys),
            "TOKEN_KEYS holds something else than Fernet keys: each is 32 bytes in url-safe base64.",
        ),
        (
            bool(urlsplit(settings.cloud.login_url).path),
            "LOGIN_URL holds more than a scheme and a host: the tenant's own part of the address is added by itself.",
        ),
        (
            not settings.public_url,
            "PUBLIC_URL is not set: name the https address at which people's browsers reach Siesta to sign in.",
        ),
    )
    return [sentence for holds, sentence in checks if holds]


def _is_fernet_key(key: str) -> bool:
    try:
        return len(base64.b64decode(key, altchars=b"-_", validate=True)) == 32
    except (ValueError, binascii.Error):
        return False


def registration_faults(settings: Settings) -> list[str]:
    """A bot registration half given: botbuilder would take it for a MultiTenant one without a password."""
    secrets = bool(settings.app_password.get_secret_value()) + bool(settings.app_certificate)
    managed = settings.app_type == "UserAssignedMSI"
    checks = (
        (
            not settings.app_type,
            "MicrosoftAppType is not set: it must be SingleTenant, MultiTenant or UserAssignedMSI.",
        ),
        (
            settings.app_type in ("SingleTenant", "UserAssignedMSI") and not settings.app_tenant,
            f"MicrosoftAppTenantId is not set, and a {settings.app_type} bot belongs to one tenant.",
        ),
        (
            not managed and secrets != 1,
            "Give either MicrosoftAppPassword or MicrosoftAppCertificateFile: a bot proves who it is with one of them.",
        ),
        (
            managed and secrets > 0,
            "A UserAssignedMSI bot has neither MicrosoftAppPassword nor MicrosoftAppCertificateFile: unset them.",
        ),
        (
            settings.app_certificate is not None and not settings.app_certificate.is_file(),
            "MicrosoftAppCertificateFile names no file.",
        ),
        (
            not settings.tenants,
            "ALLOWED_TENANTS is not set: name the tenants whose people may talk to the bot.",
        ),
    )
    return [sentence for holds, sentence in checks if holds]


def _sandbox_faults(settings: Settings) -> list[str]:
    faults = [
        f"{name} is set without MicrosoftAppId: give both, or neither for the sandbox."
        for name, value in (
            ("MicrosoftAppPassword", settings.app_password.get_secret_value()),
            ("MicrosoftAppCertificateFile", settings.app_certificate),
            ("MicrosoftAppType", settings.app_type),
            ("MicrosoftAppTenantId", settings.app_tenant),
        )
        if value
    ]
    if settings.graph_url and urlsplit(settings.graph_url).hostname not in LOOPBACK:
        faults.append("GRAPH_URL is not on this machine, but without MicrosoftAppId there is no sign-in for it.")
    if settings.host not in LOOPBACK:
        faults.append(
            f"HOST is {settings.host}, but without MicrosoftAppId nobody is checked: the sandbox listens on "
            "127.0.0.1 only."
        )
    return faults
