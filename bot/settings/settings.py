"""What may be set, and what each setting may be. docs/operations.md lists them."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

from pydantic import BaseModel, ConfigDict, Field, SecretStr, field_validator

from bot.settings.clouds import CLOUDS, Cloud

LOOPBACK = ("127.0.0.1", "localhost", "::1")
HOST = re.compile(r"[a-z0-9-]+(\.[a-z0-9-]+)*\.?|[0-9a-f:.]+", re.ASCII)
PLAIN = re.compile(r"[^\s\\#\x00-\x1f\x7f-\U0010ffff]+")
DATABASE = re.compile(r"(sqlite|postgresql|postgres)(\+\w+)?://", re.IGNORECASE)


class Settings(BaseModel):
    """Field names are ours, aliases are the environment's (docs/operations.md lists them)."""

    model_config = ConfigDict(frozen=True, populate_by_name=True, str_strip_whitespace=True, extra="ignore")

    app_id: str = Field("", alias="MicrosoftAppId")
    app_password: SecretStr = Field(SecretStr(""), alias="MicrosoftAppPassword")
    app_type: Literal["", "SingleTenant", "MultiTenant", "UserAssignedMSI"] = Field("", alias="MicrosoftAppType")
    app_tenant: str = Field("", alias="MicrosoftAppTenantId")
    app_certificate: Path | None = Field(None, alias="MicrosoftAppCertificateFile")
    """PEM with a private key and its certificate, instead of a password."""
    identity: str = Field("", alias="MANAGED_IDENTITY_CLIENT_ID")
    """The managed identity that vouches for the registration, instead of a password."""
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
    keep_days: int = Field(90, alias="KEEP_DAYS", ge=1, le=3650)
    """How long what is over is kept."""
    audit_days: int = Field(365, alias="AUDIT_DAYS", ge=1, le=3650)
    stop_seconds: int = Field(10, alias="STOP_SECONDS", ge=0, le=300)
    """How long turns under way may take when the process is told to stop."""
    meant_as_sandbox: Literal["", "1"] = Field("", alias="SANDBOX")

    @field_validator("log_level", "log_format", "playground", "cloud_name", "shifts_as", mode="before")
    @classmethod
    def in_any_case(cls, value: object) -> object:
        return value.strip().lower() if isinstance(value, str) else value

    @field_validator("database_url")
    @classmethod
    def known_database(cls, value: SecretStr) -> SecretStr:
        if not DATABASE.match(value.get_secret_value()):
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
        """As everybody would read it: nothing that urlsplit leaves out or a browser takes for something else."""
        parts = urlsplit(value)
        if parts.scheme not in ("https", "http") or not HOST.fullmatch(parts.hostname or ""):
            raise ValueError("must be an http or https address")
        if not PLAIN.fullmatch(value) or "@" in parts.netloc or _port(parts.netloc) == 0:
            raise ValueError("must hold a host and a port, and neither a name, a password nor a fragment")
        if parts.scheme == "http" and parts.hostname not in LOOPBACK:
            raise ValueError("must be https, unless it is on this machine")
        return value.removesuffix("/")

    @field_validator("public_url", "given_login_url")
    @classmethod
    def a_host_alone(cls, value: str) -> str:
        if value.partition("://")[2] != urlsplit(value).netloc:
            raise ValueError("must be a scheme and a host alone: what follows is added by itself")
        return value

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
    def is_on_a_server(self) -> bool:
        return not self.database_url.get_secret_value().lower().startswith("sqlite")

    @property
    def sandbox_database(self) -> Path:
        """The local Graph's file stands beside the bot's own."""
        database = self.database_url.get_secret_value()
        beside = Path() if self.is_on_a_server else Path(database.split(":///", 1)[-1]).parent
        return beside / "siesta-graph.db"


def _port(netloc: str) -> int | None:
    """0 stands for what is none."""
    told = re.search(r":([^:\]]*)$", netloc)
    if told is None:
        return None
    return int(told[1]) if re.fullmatch(r"\d{1,5}", told[1], re.ASCII) and int(told[1]) < 65536 else 0
